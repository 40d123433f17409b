import type {
  Actor,
  AppliedLabel,
  ApprovalCommitFact,
  AuthorityFacts,
  ReviewFact,
} from '@ai-gate/gates';

/** What only GitHub knows about a pull request: handed over as a file, or fetched from its API. */
export interface GithubFacts {
  /** `owner/name`; null when not said. */
  readonly repository: string | null;
  readonly pullRequest: number | null;
  readonly author: Actor | null;
  readonly labels: readonly AppliedLabel[];
  readonly reviews: readonly SubmittedReview[];
  readonly owned: AuthorityFacts['owned'];
  readonly approvalCommit: SignedCommit | null;
}

/** A reviewer's latest review, of the commit with this full object name. */
export type SubmittedReview = Omit<ReviewFact, 'holdsApproval'> & { readonly commit: string };

/** The commit that brought the approval; whether it still holds is read from git. */
export type SignedCommit = Omit<ApprovalCommitFact, 'holdsApproval'>;

/**
 * What an event says, completed by facts that were handed over. The facts win: an event does not
 * know who applied a label.
 */
export function combineFacts(
  event: GithubFacts | undefined,
  facts: GithubFacts | undefined,
): GithubFacts | undefined {
  if (event === undefined || facts === undefined) return facts ?? event;
  const named = new Set(facts.labels.map(({ name }) => name));
  return {
    ...facts,
    repository: facts.repository ?? event.repository,
    pullRequest: facts.pullRequest ?? event.pullRequest,
    author: facts.author ?? event.author,
    labels: [...facts.labels, ...event.labels.filter(({ name }) => !named.has(name))],
  };
}
