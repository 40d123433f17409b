import { z } from 'zod';
import { type Account, accountSchema } from './account.ts';
import type { GitHubClient, RepositoryName } from './client.ts';
import { fetchAll } from './pages.ts';
import { type PullRequest, shaSchema } from './pull-request.ts';
import { fetchJson } from './read-answer.ts';
import type { ApiRequest } from './transport.ts';

/** A commit, who GitHub takes its author and committer for, and what it thinks of its signature. */
export interface Commit {
  readonly sha: string;
  readonly tree: string;
  readonly parents: readonly string[];
  /** By e-mail address, which anyone can write; null where it belongs to no account. */
  readonly author: Account | null;
  readonly committer: Account | null;
  readonly verification: {
    readonly verified: boolean;
    /** GitHub's word for it, for example `valid` or `unsigned`. */
    readonly reason: string;
  };
}

const commitSchema = z
  .object({
    sha: shaSchema,
    commit: z.object({
      tree: z.object({ sha: shaSchema }),
      verification: z.object({ verified: z.boolean(), reason: z.string() }).optional(),
    }),
    parents: z.array(z.object({ sha: shaSchema })),
    // GitHub gives an empty object for some commits without an account.
    author: accountSchema.or(z.strictObject({}).transform(() => null)),
    committer: accountSchema.or(z.strictObject({}).transform(() => null)),
  })
  .transform(
    (body): Commit => ({
      sha: body.sha,
      tree: body.commit.tree.sha,
      parents: body.parents.map(({ sha }) => sha),
      author: body.author,
      committer: body.committer,
      verification: body.commit.verification ?? { verified: false, reason: 'unknown' },
    }),
  );

/** Fetches one commit. */
export function fetchCommit(
  client: GitHubClient,
  repository: RepositoryName,
  sha: string,
): Promise<Commit> {
  const request: ApiRequest = {
    route: 'GET /repos/{owner}/{repo}/commits/{ref}',
    parameters: { ...repository, ref: sha, per_page: 1 },
    permission: 'contents: read',
  };
  return fetchJson(client, request, commitSchema);
}

/**
 * Fetches the commits of a pull request, oldest first. Throws `github/list-incomplete` beyond the
 * 250 that GitHub lists.
 */
export function fetchPullRequestCommits(
  client: GitHubClient,
  repository: RepositoryName,
  { number, commits }: Pick<PullRequest, 'number' | 'commits'>,
): Promise<Commit[]> {
  const request: ApiRequest = {
    route: 'GET /repos/{owner}/{repo}/pulls/{pull_number}/commits',
    parameters: { ...repository, pull_number: number },
    permission: 'pull-requests: read',
  };
  return fetchAll(client, request, {
    body: z.array(commitSchema),
    items: (page) => page,
    cap: 250,
    ...(commits !== null && { expected: commits }),
  });
}

const compareSchema = z.object({ merge_base_commit: z.object({ sha: shaSchema }) });

/** Fetches the merge base of two commits. */
export async function fetchMergeBase(
  client: GitHubClient,
  repository: RepositoryName,
  base: string,
  head: string,
): Promise<string> {
  const request: ApiRequest = {
    route: 'GET /repos/{owner}/{repo}/compare/{basehead}',
    parameters: { ...repository, basehead: `${base}...${head}`, per_page: 1 },
    permission: 'contents: read',
  };
  return (await fetchJson(client, request, compareSchema)).merge_base_commit.sha;
}
