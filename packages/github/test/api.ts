import {
  type GitHubApi,
  type GitHubApiOptions,
  startGitHubApi,
} from '@ai-gate/action-tests/github-api/server';
import { createState, pullRequestState } from '@ai-gate/action-tests/github-api/state';
import type { Account } from '@ai-gate/github/account';
import { type GitHubClient, openGitHub, type Timing } from '@ai-gate/github/client';

export const repository = { owner: 'octo', repo: 'shop' } as const;
export const baseSha = 'a'.repeat(40);
export const headSha = 'b'.repeat(40);
export const token = 'ghs_secretsecret';
export const ada: Account = { id: 583231, login: 'ada', kind: 'user' };
export const bob: Account = { id: 11, login: 'bob', kind: 'user' };

/** A server over a small shop with pull request 42 of ada's, and a client that never really waits. */
export interface Bench {
  readonly api: GitHubApi;
  readonly client: GitHubClient;
  /** Milliseconds of each wait that the client asked for. */
  readonly waits: readonly number[];
}

/** Starts the bench; `close` the api when done, which fails when anything did not fit. */
export async function startBench(
  options: Partial<GitHubApiOptions> = {},
  timing: Partial<Timing> = {},
): Promise<Bench> {
  const state = createState({
    users: {
      ada: { id: ada.id, type: 'User' },
      bob: { id: bob.id, type: 'User' },
      'robot[bot]': { id: 77, type: 'Bot' },
    },
    pullRequests: [
      pullRequestState({
        ...{ number: 42, author: 'ada', labels: ['hotfix'] },
        base: { ref: 'main', sha: baseSha },
        head: { ref: 'autoTest/login', sha: headSha, repository: 'octo/shop' },
      }),
    ],
  });
  const api = await startGitHubApi({ state, token, ...options });
  // The library reads its proxy settings for this URL once, when it is loaded.
  process.env['GITHUB_API_URL'] = api.apiUrl;
  const waits: number[] = [];
  const client = openGitHub({
    token,
    endpoint: api,
    timing: {
      sleep: async (milliseconds) => {
        waits.push(milliseconds);
      },
      now: () => 1_000_000,
      ...timing,
    },
  });
  return { api, client, waits };
}

/** `count` items, made from their number, which begins at 1. */
export function times<Item>(count: number, make: (number: number) => Item): Item[] {
  return Array.from({ length: count }, (_, index) => make(index + 1));
}
