import { z } from 'zod';
import { type Account, actorFields, actorSchema } from './account.ts';
import type { GitHubClient, RepositoryName } from './client.ts';
import { connectionOf, fetchConnection, fetchGraphql } from './graphql.ts';

/** A comment on a pull request, with what is known of edits. */
export interface Comment {
  /** A decimal number; it may exceed what a JavaScript number holds. */
  readonly id: string;
  readonly author: Account | null;
  /** As GitHub keeps it: lines may end in CRLF. */
  readonly body: string;
  /** ISO 8601. */
  readonly createdAt: string;
  /** Whether anyone ever edited it, whoever it was. */
  readonly edited: boolean;
  readonly editor: Account | null;
}

const commentSchema = z
  .object({
    fullDatabaseId: z.coerce.string().regex(/^\d+$/),
    author: actorSchema,
    body: z.string(),
    createdAt: z.string(),
    includesCreatedEdit: z.boolean(),
    lastEditedAt: z.string().nullable(),
    editor: actorSchema,
  })
  .transform(
    (body): Comment => ({
      id: body.fullDatabaseId,
      author: body.author,
      body: body.body,
      createdAt: body.createdAt,
      edited: body.includesCreatedEdit || body.lastEditedAt !== null || body.editor !== null,
      editor: body.editor,
    }),
  );

const answerSchema = z.object({
  repository: z.object({
    pullRequest: z.object({ comments: connectionOf(commentSchema) }),
  }),
});

const query = `query Comments($owner: String!, $repo: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $repo) { pullRequest(number: $number) {
    comments(first: 100, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes {
        fullDatabaseId body createdAt includesCreatedEdit lastEditedAt
        author { ${actorFields} } editor { ${actorFields} }
      }
    }
  } }
}`;

/** Fetches the comments of a pull request, oldest first. Only GraphQL tells of edits. */
export function fetchComments(
  client: GitHubClient,
  repository: RepositoryName,
  number: number,
): Promise<Comment[]> {
  return fetchConnection('comments', async (after) => {
    const variables = { ...repository, number, after };
    const request = { query, variables, permission: 'pull-requests: read' };
    const answer = await fetchGraphql(client, request, answerSchema);
    return answer.repository.pullRequest.comments;
  });
}
