import { z } from 'zod';
import { type Account, accountSchema, actorSchema } from './account.ts';
import { apiFailure, isTokenTooWeak } from './api-failure.ts';
import type { GitHubClient, RepositoryName } from './client.ts';
import { fetchGraphql } from './graphql.ts';
import { limitText } from './limit-text.ts';
import { fetchAll } from './pages.ts';
import { readAnswer } from './read-answer.ts';
import type { ApiRequest } from './transport.ts';

/** What became of the comment; or the token may only read. */
export type StickyComment =
  | { readonly kind: 'created' | 'updated' | 'unchanged'; readonly id: number }
  | { readonly kind: 'absent' }
  | { readonly kind: 'not-permitted'; readonly message: string };

/** Characters of a comment. */
const bodyLimit = 65_536;

const commentSchema = z.object({ id: z.number().int(), body: z.string(), user: accountSchema });

/**
 * Keeps one comment of ours on a pull request up to date. It is found by `marker` (a name) in its
 * first line and by its author, since anyone can write the marker. `body` is Markdown and has been
 * escaped by whoever made it.
 */
export async function upsertStickyComment(
  client: GitHubClient,
  repository: RepositoryName,
  comment: {
    readonly number: number;
    readonly marker: string;
    readonly body: string;
    readonly author: Account;
    /** False: a comment that is there is kept up to date, and none is written where there is none. */
    readonly create?: boolean;
  },
): Promise<StickyComment> {
  const firstLine = renderMarker(comment.marker);
  const notice = (omitted: number) => `… ${omitted} characters left out.`;
  const body = limitText(`${firstLine}\n${comment.body}`, bodyLimit, notice);
  const list: ApiRequest = {
    route: 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments',
    parameters: { ...repository, issue_number: comment.number },
    permission: 'pull-requests: read',
  };
  const schema = z.array(commentSchema);
  const comments = await fetchAll(client, list, { body: schema, items: (page) => page });
  const ours = comments.find(
    (one) => one.user?.id === comment.author.id && one.body.split(/\r?\n/, 1)[0] === firstLine,
  );
  if (ours !== undefined && ours.body.replaceAll('\r\n', '\n') === body) {
    return { kind: 'unchanged', id: ours.id };
  }
  if (ours === undefined && comment.create === false) return { kind: 'absent' };
  const permission = 'pull-requests: write';
  const request: ApiRequest =
    ours === undefined
      ? { ...list, route: list.route.replace('GET', 'POST'), permission }
      : {
          route: 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}',
          parameters: { ...repository, comment_id: ours.id },
          permission,
        };
  const withBody = { ...request, parameters: { ...request.parameters, body } };
  return writeComment(client, withBody, ours === undefined ? 'created' : 'updated');
}

/** The first line by which a comment of ours is found: invisible where it is shown. */
export function renderMarker(marker: string): string {
  return `<!-- ai-gate: ${marker.replace(/[^A-Za-z0-9._/-]/g, '-')} -->`;
}

async function writeComment(
  client: GitHubClient,
  request: ApiRequest,
  kind: 'created' | 'updated',
): Promise<StickyComment> {
  const response = await client.attempt(request, [403]);
  if (response.status === 403) {
    const failure = apiFailure(request, response, '');
    if (!isTokenTooWeak(response)) throw failure;
    return { kind: 'not-permitted', message: failure.message };
  }
  return { kind, id: readAnswer(request, response.data, commentSchema).id };
}

/**
 * Fetches whom the token acts as, GitHub's own token included. Null where GitHub does not say, and
 * then nothing can be known to be ours.
 */
export async function fetchViewer(client: GitHubClient): Promise<Account | null> {
  const query = 'query Viewer { viewer { __typename login databaseId } }';
  const schema = z.object({ viewer: actorSchema });
  return (await fetchGraphql(client, { query, variables: {} }, schema)).viewer;
}
