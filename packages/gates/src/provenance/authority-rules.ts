import { type Policy, type Role, roles } from '@ai-gate/policy';
import { type Finding, finding } from '@ai-gate/verdict';
import type { AuthorityFacts, ReviewFact, TraceFacts } from './provenance-facts.ts';

/** What the policy asks to stand behind the approval is there (`provenance.approval`). */
export function approvalHasAuthority(trace: TraceFacts, policy: Policy): readonly Finding[] {
  const { authority, minRole } = policy.provenance.approval;
  if (authority === 'none' || trace.approved.kind !== 'approved') return [];
  const flaw =
    trace.authority === null
      ? `the policy asks for authority by ${authority}, which only GitHub can show`
      : authorityFlaw(authority, trace.authority, minRole);
  if (flaw === undefined) return [];
  return [
    finding('provenance/approval-unauthorised', {
      message: flaw,
      location: { path: `${trace.directory}/contract/APPROVED`, line: 1 },
      ...(trace.authority === null && {
        fix: 'Judge the pull request on GitHub, or hand the facts over with --facts FILE.',
      }),
    }),
  ];
}

function authorityFlaw(
  authority: 'review' | 'codeowners' | 'signature',
  facts: AuthorityFacts,
  minRole: Role,
): string | undefined {
  switch (authority) {
    case 'review':
      return reviewFlaw(facts, minRole);
    case 'codeowners':
      return ownersFlaw(facts, minRole);
    case 'signature':
      return signatureFlaw(facts, minRole);
  }
}

/** An approving review by someone with the role, not the author, of a commit with this approval. */
function reviewFlaw(facts: AuthorityFacts, minRole: Role): string | undefined {
  const approving = facts.reviews.filter(({ state }) => state === 'approved');
  if (approving.length === 0) return 'no review approves the change';
  const flaws = approving.map((review) => flawOf(review, facts, minRole));
  return flaws.includes(undefined) ? undefined : flaws[0];
}

function flawOf(review: ReviewFact, { author }: AuthorityFacts, minRole: Role): string | undefined {
  const { login, id, kind } = review.reviewer;
  if (author === null)
    return 'who wrote the change is unknown, so no review can be shown to be independent';
  if (id === author.id) return `the approving review is by ${login}, the author of the change`;
  if (kind === 'bot') return `the approving review is by ${login}, a bot`;
  if (!hasRole(review.role, minRole)) {
    return `${login} approved, but has the role ${review.role ?? 'unknown'} and not ${minRole} or more`;
  }
  if (!review.holdsApproval)
    return `${login} approved a commit that does not hold this contract/APPROVED and approval.md`;
  return undefined;
}

/** Each owned path of the change is approved by one of its owners. */
function ownersFlaw(facts: AuthorityFacts, minRole: Role): string | undefined {
  if (facts.owned.length === 0) return 'CODEOWNERS names no owner for any changed file';
  const valid = facts.reviews.filter(
    (review) => review.state === 'approved' && flawOf(review, facts, minRole) === undefined,
  );
  const unapproved = facts.owned.find(
    ({ owners }) => !valid.some(({ reviewer }) => owners.includes(reviewer.id)),
  );
  return (
    unapproved && `no code owner of ${unapproved.path} has approved the commit with this approval`
  );
}

/** The commit that brought this approval is signed by someone entitled who is not the author. */
function signatureFlaw(
  { author, approvalCommit }: AuthorityFacts,
  minRole: Role,
): string | undefined {
  if (approvalCommit === null) return 'the commit that brought contract/APPROVED cannot be told';
  const { sha, verified, signer, role, holdsApproval } = approvalCommit;
  if (!verified)
    return `the commit ${sha}, which brought contract/APPROVED, has no verified signature`;
  if (!holdsApproval)
    return `the commit ${sha} is signed, but does not hold this contract/APPROVED and approval.md`;
  if (signer === null) return `the signer of ${sha} is not known to GitHub`;
  if (author === null)
    return 'who wrote the change is unknown, so the signature can not be shown to be independent';
  if (signer.id === author.id)
    return `the commit ${sha} is signed by ${signer.login}, the author of the change`;
  if (!hasRole(role, minRole)) {
    return `${signer.login} signed ${sha}, but has the role ${role ?? 'unknown'} and not ${minRole} or more`;
  }
  return undefined;
}

function hasRole(role: Role | null, minRole: Role): boolean {
  return role !== null && roles.indexOf(role) >= roles.indexOf(minRole);
}
