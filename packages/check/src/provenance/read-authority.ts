import type { ApprovalCommitFact, AuthorityFacts } from '@ai-gate/gates';
import { codeOwnersLimit, codeOwnersPaths } from '@ai-gate/github/code-owners';
import { UserError } from '@ai-gate/verdict';
import type { GithubFacts, SubmittedReview } from '../github-facts.ts';
import type { GithubSource } from '../github-source.ts';
import type { JudgedChange } from '../judged-change.ts';
import { findApprovalCommit } from './find-approval-commit.ts';

/**
 * What stands behind the approval of a task, as far as the policy asks for it. The approval is the
 * whole folder `contract/`: whoever approved APPROVED beside another scope approved something else.
 */
export async function readAuthority(
  change: JudgedChange,
  task: string,
): Promise<AuthorityFacts | null> {
  const { request, repository, subject, policy } = change;
  const { github, source } = request;
  if (github === undefined || policy.provenance.approval.authority === 'none') return null;
  const approval = `${policy.provenance.trace}/${task}/contract`;
  const facts = source === undefined ? github : await fetchFacts(change, source, github, approval);
  const present = await repository.entry(subject.head.sha, approval);
  const reviews = [];
  for (const { commit, ...review } of facts.reviews) {
    const counts = present !== undefined && review.state === 'approved';
    const reviewed = counts ? await entryOf(change, commit, approval) : undefined;
    reviews.push({ ...review, holdsApproval: counts && reviewed === present.oid });
  }
  const { author } = github;
  return { author, owned: facts.owned, approvalCommit: facts.approvalCommit, reviews };
}

type Fetched = Pick<GithubFacts, 'reviews' | 'owned' | 'approvalCommit'>;

async function fetchFacts(
  change: JudgedChange,
  source: GithubSource,
  { author }: GithubFacts,
  approval: string,
): Promise<Fetched> {
  const { authority } = change.policy.provenance.approval;
  if (authority === 'signature') {
    const approvalCommit = await fetchApprovalCommit(change, source, approval);
    return { reviews: [], owned: [], approvalCommit };
  }
  const reviews = await source.fetchReviews();
  const owned =
    authority === 'codeowners'
      ? await fetchOwned(change, source, reviewersWhoApprove(reviews, author?.id))
      : [];
  return { reviews, owned, approvalCommit: null };
}

async function fetchApprovalCommit(
  change: JudgedChange,
  source: GithubSource,
  approval: string,
): Promise<ApprovalCommitFact | null> {
  const sha = await findApprovalCommit(change, approval);
  return sha === null ? null : source.fetchApprovalCommit(sha);
}

function reviewersWhoApprove(reviews: readonly SubmittedReview[], author: number | undefined) {
  return reviews
    .filter(({ state, reviewer }) => state === 'approved' && reviewer.id !== author)
    .map(({ reviewer }) => reviewer);
}

/** Who owns what is read at the base, as the policy is: the change must not choose its judges. */
async function fetchOwned(
  change: JudgedChange,
  source: GithubSource,
  people: Parameters<GithubSource['fetchOwned']>[2],
): Promise<AuthorityFacts['owned']> {
  const { repository, subject, policy, changes } = change;
  const trace = `${policy.provenance.trace}/`;
  const paths = changes.map(({ path }) => path).filter((path) => !path.startsWith(trace));
  for (const file of codeOwnersPaths) {
    const entry = await repository.entry(subject.base.sha, file);
    if (entry === undefined) continue;
    if (entry.kind !== 'file' && entry.kind !== 'executable') return [];
    const bytes = await repository.readBlob(entry, codeOwnersLimit);
    return source.fetchOwned(bytes.toString('utf8'), paths, people);
  }
  return [];
}

/** The object at a path of a commit; a commit that is not here (any more) holds nothing. */
async function entryOf(
  { repository }: JudgedChange,
  commit: string,
  path: string,
): Promise<string | undefined> {
  try {
    const { sha } = await repository.resolveCommit(commit);
    return (await repository.entry(sha, path))?.oid;
  } catch (error) {
    if (error instanceof UserError && error.finding.code === 'repository/revision-unknown') {
      return undefined;
    }
    throw error;
  }
}
