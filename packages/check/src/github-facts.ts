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
  readonly approvalCommit: ApprovalCommitFact | null;
}

/** A reviewer's latest review, of the commit with this full object name. */
export type SubmittedReview = Omit<ReviewFact, 'holdsApproval'> & { readonly commit: string };
