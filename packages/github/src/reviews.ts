import { z } from 'zod';
import { type Account, actorFields, actorSchema } from './account.ts';
import type { GitHubClient, RepositoryName } from './client.ts';
import { connectionOf, fetchConnection, fetchGraphql } from './graphql.ts';

/** A submitted review of a pull request. */
export interface Review {
  /** A decimal number; it may exceed what a JavaScript number holds. */
  readonly id: string;
  /** Null where the account is gone. */
  readonly author: Account | null;
  readonly state: 'approved' | 'changes-requested' | 'commented' | 'dismissed';
  /** The commit that GitHub now shows the review at; updating the branch can move it. */
  readonly commit: string | null;
  /** ISO 8601. */
  readonly submittedAt: string | null;
}

const states = {
  APPROVED: 'approved',
  CHANGES_REQUESTED: 'changes-requested',
  COMMENTED: 'commented',
  DISMISSED: 'dismissed',
  PENDING: null,
} as const;

const reviewSchema = z.object({
  fullDatabaseId: z.coerce.string().regex(/^\d+$/),
  author: actorSchema,
  state: z.enum(['APPROVED', 'CHANGES_REQUESTED', 'COMMENTED', 'DISMISSED', 'PENDING']),
  submittedAt: z.string().nullable(),
  commit: z.object({ oid: z.string() }).nullable(),
});

const answerSchema = z.object({
  repository: z.object({
    pullRequest: z.object({ reviews: connectionOf(reviewSchema) }),
  }),
});

const query = `query Reviews($owner: String!, $repo: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $repo) { pullRequest(number: $number) {
    reviews(first: 100, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes { fullDatabaseId state submittedAt commit { oid } author { ${actorFields} } }
    }
  } }
}`;

/**
 * Fetches the submitted reviews of a pull request, oldest first. GraphQL is asked because it says
 * how many there are; REST does not, and a review that is missing could ask for changes.
 */
export async function fetchReviews(
  client: GitHubClient,
  repository: RepositoryName,
  number: number,
): Promise<Review[]> {
  const reviews = await fetchConnection('reviews', async (after) => {
    const variables = { ...repository, number, after };
    const request = { query, variables, permission: 'pull-requests: read' };
    const answer = await fetchGraphql(client, request, answerSchema);
    return answer.repository.pullRequest.reviews;
  });
  return reviews.flatMap((review) => {
    const state = states[review.state];
    if (state === null) return [];
    const { fullDatabaseId: id, author, submittedAt, commit } = review;
    return [{ id, author, state, submittedAt, commit: commit?.oid ?? null }];
  });
}
