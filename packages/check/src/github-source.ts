import type { Actor, AppliedLabel, AuthorityFacts } from '@ai-gate/gates';
import type { SignedCommit, SubmittedReview } from './github-facts.ts';

/**
 * What only GitHub knows of the pull request, each asked for when the policy turns out to need it.
 * A check that has none takes the facts that it was handed.
 */
export interface GithubSource {
  /** Who applied these labels, all of them on the pull request, and with which role now. */
  fetchLabels(names: readonly string[]): Promise<readonly AppliedLabel[]>;
  /** Each reviewer's review that counts: the last one that approves, objects or was dismissed. */
  fetchReviews(): Promise<readonly SubmittedReview[]>;
  /** Of paths that `codeOwners` (the text of the file) gives owners, which of `people` those are. */
  fetchOwned(
    codeOwners: string,
    paths: readonly string[],
    people: readonly Actor[],
  ): Promise<AuthorityFacts['owned']>;
  /** Who signed a commit, and with which role now. */
  fetchApprovalCommit(sha: string): Promise<SignedCommit>;
}
