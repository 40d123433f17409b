import { type Policy, roles } from '@ai-gate/policy';
import { type Finding, finding } from '@ai-gate/verdict';
import type { Actor, AppliedLabel } from '../subject/judged-subject.ts';
import type { Justification } from './justification.ts';
import type { OverrideComment, OverrideFacts } from './override-facts.ts';
import { overrideNamespace, renderSigningPayload } from './signing-payload.ts';
import { parseUtcTime } from './utc-time.ts';
import { type SignatureCheck, verifySshSignature } from './verify-ssh-signature.ts';

/** Whether a role is enough to override; unknown never is. */
export function mayOverride(role: AppliedLabel['role'], policy: Policy): boolean {
  return role !== null && roles.indexOf(role) >= roles.indexOf(policy.override.minRole);
}

/** The comment is as its author posted it. */
export function commentIsUnedited({ id, edited }: OverrideComment): readonly Finding[] {
  if (!edited) return [];
  return [finding('override/justification-edited', { message: `comment ${id} was edited` })];
}

/** The comment is by a person with the role. */
export function authorIsEntitled(comment: OverrideComment, policy: Policy): readonly Finding[] {
  const { author, role } = comment;
  if (author?.kind === 'user' && mayOverride(role, policy)) return [];
  const who = author === null ? 'an account that is gone' : author.login;
  const what = author?.kind === 'bot' ? 'a bot' : `of the role ${role ?? 'unknown'}`;
  return [
    finding('override/justification-author-not-entitled', {
      message: `the justification is by ${who}${author === null ? '' : `, ${what}`}; it takes a person with the role ${policy.override.minRole} or more`,
    }),
  ];
}

/** The comment is by someone who neither wrote nor pushed the change. */
export function authorIsSomeoneElse(
  { author: person }: OverrideComment,
  facts: OverrideFacts,
): readonly Finding[] {
  const flaw = person === null ? null : selfFlaw(person, facts);
  return flaw === null ? [] : [finding('override/override-self', { message: flaw })];
}

function selfFlaw(person: Actor, { author, commitAuthors, pusher }: OverrideFacts): string | null {
  const { id, login } = person;
  if (id === author?.id) return `${login} is the author of the pull request`;
  if (commitAuthors.some((other) => other.id === id)) return `${login} is the author of a commit`;
  if (id === pusher?.id) return `${login} pushed the head`;
  if (author !== null && pusher !== null) return null;
  const what = author === null ? 'opened the pull request' : 'pushed the head';
  return `who ${what} is unknown, so nobody can be shown to be someone else`;
}

/** The justification names the commit that is the head now. */
export function headIsPresent(
  { head }: Justification,
  { target }: OverrideFacts,
): readonly Finding[] {
  if (head === target.head) return [];
  return [
    finding('override/override-stale', {
      message: `the justification is for ${head}; the head is ${target.head}`,
    }),
  ];
}

/**
 * The expiry lies ahead, and no further behind the comment than the policy allows. Counting from
 * the comment keeps an expiry in a century from becoming valid a week before it.
 */
export function expiryIsAllowed(
  { expires }: Justification,
  { createdAt }: OverrideComment,
  policy: Policy,
  now: Date,
): readonly Finding[] {
  const end = parseUtcTime(expires)?.getTime() ?? Number.NaN;
  const hours = policy.override.expiresInHours;
  const latest = new Date(createdAt).getTime() + hours * 3_600_000;
  // Comparisons with NaN are false, so what cannot be read is not allowed.
  if (end > now.getTime() && end <= latest) return [];
  const message =
    end > latest
      ? `the override would last until ${expires}, longer than ${hours} hours from its comment`
      : `the override expired at ${expires}`;
  return [finding('override/override-expired', { message })];
}

/** The key that signed a justification. */
export type Signer = Extract<SignatureCheck, { kind: 'valid' }>;

/** A signature that the policy asks for: who made it, or what is wrong with it. */
export function checkSignature(
  justification: Justification,
  comment: OverrideComment,
  { target }: OverrideFacts,
  policy: Policy,
): { readonly findings: readonly Finding[]; readonly signer: Signer | null } {
  if (policy.override.signature !== 'ssh') return { findings: [], signer: null };
  const refuse = (found: Finding) => ({ findings: [found], signer: null });
  if (justification.signature === null) {
    const message = `comment ${comment.id} carries no SSH signature`;
    return refuse(finding('override/signature-missing', { message }));
  }
  const payload = renderSigningPayload(target, policy.override.label, justification);
  const { signature } = justification;
  const checked = verifySshSignature(signature, payload, overrideNamespace, comment.signingKeys);
  switch (checked.kind) {
    case 'valid':
      return { findings: [], signer: checked };
    case 'invalid':
      return refuse(
        finding('override/signature-invalid', { message: `the signature ${checked.why}` }),
      );
    case 'signer-unknown':
      return refuse(
        finding('override/signer-unknown', {
          message: `the key ${checked.fingerprint} is not a signing key of ${comment.author?.login ?? 'the author'}`,
        }),
      );
  }
}
