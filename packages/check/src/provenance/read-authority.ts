import type { AuthorityFacts } from '@ai-gate/gates';
import { codeOwnersLimit, codeOwnersPaths } from '@ai-gate/github/code-owners';
import type { GithubFacts, SubmittedReview } from '../github-facts.ts';
import type { GithubSource } from '../github-source.ts';
import type { JudgedChange } from '../judged-change.ts';
import { approvalAt, findApprovalCommit } from './find-approval-commit.ts';

/**
 * What stands behind the approval of a task, as far as the policy asks for it. Reviews and signatures
 * count only if their commit already held the approval, byte for byte: what was approved is the scope,
 * so approval.md must be the same, not APPROVED alone. An approval that was handed over as a folder is
 * in no commit.
 */
export async function readAuthority(
  change: JudgedChange,
  task: string,
): Promise<AuthorityFacts | null> {
  const { request, subject, policy } = change;
  const { github, source } = request;
  if (github === undefined || policy.provenance.approval.authority === 'none') return null;
  const contract = `${policy.provenance.trace}/${task}/contract`;
  const facts = source === undefined ? github : await fetchFacts(change, source, github, contract);
  const present = await approvalAt(change, subject.head.sha, contract);
  const holdsApproval = async (commit: string): Promise<boolean> =>
    request.traceDirectory === undefined &&
    present !== undefined &&
    (await approvalAt(change, commit, contract)) === present;
  const reviews = [];
  for (const { commit, ...review } of facts.reviews) {
    reviews.push({ ...review, holdsApproval: await holdsApproval(commit) });
  }
  return {
    author: github.author,
    owned: facts.owned,
    reviews,
    approvalCommit: facts.approvalCommit && {
      ...facts.approvalCommit,
      holdsApproval: await holdsApproval(facts.approvalCommit.sha),
    },
  };
}

type Fetched = Pick<GithubFacts, 'reviews' | 'owned' | 'approvalCommit'>;

async function fetchFacts(
  change: JudgedChange,
  source: GithubSource,
  { author }: GithubFacts,
  contract: string,
): Promise<Fetched> {
  const { authority } = change.policy.provenance.approval;
  if (authority === 'signature') {
    const approvalCommit = await fetchApprovalCommit(change, source, contract);
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
  contract: string,
): Promise<Fetched['approvalCommit']> {
  const sha = await findApprovalCommit(change, contract);
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
