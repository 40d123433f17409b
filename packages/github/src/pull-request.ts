import { UserError } from '@ai-gate/verdict';
import { z } from 'zod';
import { type Account, accountSchema } from './account.ts';
import type { GitHubClient, RepositoryName } from './client.ts';
import { fetchJson } from './read-answer.ts';
import type { ApiRequest } from './transport.ts';

/** A full object name. */
export const shaSchema = z.string().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/);

/** A branch and the commit it was at. */
export interface Tip {
  readonly ref: string;
  readonly sha: string;
}

/** A pull request at one moment, from the API or from an event. */
export interface PullRequest {
  readonly number: number;
  readonly state: 'open' | 'closed';
  readonly draft: boolean;
  readonly merged: boolean;
  /** Null where the account is gone. */
  readonly author: Account | null;
  readonly base: Tip;
  /** `repository` is `owner/name`; null where the fork is gone. */
  readonly head: Tip & { readonly repository: string | null; readonly repositoryId: number | null };
  readonly labels: readonly string[];
  /** Null while GitHub has not worked it out. */
  readonly mergeable: boolean | null;
  /** How many commits the pull request has; null where the event does not say. */
  readonly commits: number | null;
}

const tipShape = { ref: z.string(), sha: shaSchema };

/** A pull request as REST and the webhooks of pull requests give it. */
export const pullRequestSchema = z
  .object({
    number: z.number().int(),
    state: z.enum(['open', 'closed']),
    draft: z.boolean().nullish(),
    merged: z.boolean().nullish(),
    mergeable: z.boolean().nullish(),
    user: accountSchema,
    base: z.object(tipShape),
    head: z.object({
      ...tipShape,
      repo: z.object({ full_name: z.string(), id: z.number().int() }).nullable(),
    }),
    labels: z.array(z.object({ name: z.string() })),
    commits: z.number().int().nullish(),
  })
  .transform(
    (body): PullRequest => ({
      number: body.number,
      state: body.state,
      draft: body.draft ?? false,
      merged: body.merged ?? false,
      author: body.user,
      base: { ref: body.base.ref, sha: body.base.sha },
      head: {
        ref: body.head.ref,
        sha: body.head.sha,
        repository: body.head.repo?.full_name ?? null,
        repositoryId: body.head.repo?.id ?? null,
      },
      labels: body.labels.map(({ name }) => name),
      mergeable: body.mergeable ?? null,
      commits: body.commits ?? null,
    }),
  );

/** Fetches a pull request as it is now. */
export function fetchPullRequest(
  client: GitHubClient,
  repository: RepositoryName,
  number: number,
): Promise<PullRequest> {
  const request: ApiRequest = {
    route: 'GET /repos/{owner}/{repo}/pulls/{pull_number}',
    parameters: { ...repository, pull_number: number },
    permission: 'pull-requests: read',
  };
  return fetchJson(client, request, pullRequestSchema);
}

/**
 * Reads the pull request again, before a verdict about it is reported; throws `github/head-moved`
 * when its head or its base branch is another than the one judged. (The base's tip may move on: the
 * policy says what that means.)
 */
export async function fetchUnmoved(
  client: GitHubClient,
  repository: RepositoryName,
  judged: Pick<PullRequest, 'number' | 'base' | 'head'>,
): Promise<PullRequest> {
  const now = await fetchPullRequest(client, repository, judged.number);
  const moved = [
    now.head.sha !== judged.head.sha && `its head is now ${now.head.sha}, not ${judged.head.sha}`,
    now.base.ref !== judged.base.ref && 'it has another base branch now',
  ].filter((sentence) => sentence !== false);
  if (moved.length === 0) return now;
  throw new UserError('github/head-moved', {
    message: `pull request ${judged.number} moved while it was judged: ${moved.join(', ')}`,
  });
}
