import type { Policy } from '@ai-gate/policy';
import { type Finding, finding, type GateDecision, verdictOf } from '@ai-gate/verdict';
import type { Actor } from '../subject/judged-subject.ts';
import { isJustification, type Justification, parseJustification } from './justification.ts';
import {
  authorIsEntitled,
  authorIsSomeoneElse,
  checkSignature,
  commentIsUnedited,
  expiryIsAllowed,
  headIsPresent,
  mayOverride,
  type Signer,
} from './justification-rules.ts';
import type { OverrideComment, OverrideFacts, OverrideLabel } from './override-facts.ts';

/** A justification that holds, with what the ledger keeps of it. */
export interface OverrideGrant {
  readonly justification: Justification;
  readonly comment: OverrideComment;
  readonly by: Actor;
  /** Null where the policy asks for no signature. */
  readonly signer: Signer | null;
}

/**
 * What was decided about an override: `overridden` with a grant; `fail` or `error` with findings;
 * `not-required` when neither label nor justification asks for one. It takes effect only when its
 * entry is in the ledger.
 */
export interface OverrideDecision extends GateDecision {
  readonly gate: 'override';
  readonly grant: OverrideGrant | null;
}

/** May the gates be set aside for this head? (gates, override) */
export function decideOverride(facts: OverrideFacts, policy: Policy, now: Date): OverrideDecision {
  const candidates = facts.comments.filter(({ body }) => isJustification(body));
  if (facts.label === null && candidates.length === 0) return notAskedFor(policy);
  const chosen = chooseJustification(candidates, facts, policy, now);
  const findings = [
    ...labelIsThere(facts, policy),
    ...labelActorIsEntitled(facts, policy),
    ...chosen.findings,
    ...ledgerIsSound(facts),
  ];
  const grant = findings.length === 0 ? chosen.grant : null;
  if (grant === null) {
    const reason = findings[0]?.message ?? 'there is no justification';
    return { gate: 'override', verdict: verdictOf(findings), reason, findings, grant };
  }
  const { by, justification } = grant;
  const reason = `overridden by ${by.login} until ${justification.expires}: ${justification.reason}`;
  return { gate: 'override', verdict: 'overridden', reason, findings, grant };
}

function notAskedFor({ override }: Policy): OverrideDecision {
  const reason = `nobody asks for an override: the label ${override.label} is not there`;
  return { gate: 'override', verdict: 'not-required', reason, findings: [], grant: null };
}

function labelIsThere({ label }: OverrideFacts, { override }: Policy): readonly Finding[] {
  if (label?.name === override.label) return [];
  const message = `the label ${override.label} is not on the pull request`;
  return [finding('override/label-missing', { message })];
}

function labelActorIsEntitled(
  { label, author }: OverrideFacts,
  policy: Policy,
): readonly Finding[] {
  const unfit = label === null ? null : unfitActor(label, author, policy);
  if (label === null || unfit === null) return [];
  const needed = `it takes another person with the role ${policy.override.minRole} or more`;
  const message = `the label ${label.name} was applied by ${unfit}; ${needed}`;
  return [finding('override/label-actor-not-entitled', { message })];
}

/** Who applied the label, in words, where that is nobody who may; null where it is. */
function unfitActor(
  { actor, role, viaApp }: OverrideLabel,
  author: Actor | null,
  policy: Policy,
): string | null {
  if (actor === null) return 'someone unknown';
  if (actor.kind === 'bot') return `${actor.login}, a bot`;
  if (viaApp !== null) return `the app ${viaApp} for ${actor.login}`;
  if (actor.id === author?.id) return `${actor.login}, the author of the pull request`;
  return mayOverride(role, policy) ? null : `${actor.login}, of the role ${role ?? 'unknown'}`;
}

function ledgerIsSound({ ledger }: OverrideFacts): readonly Finding[] {
  if (ledger.kind === 'ready') return [];
  return [finding(`override/ledger-${ledger.kind}`, { message: ledger.why })];
}

interface Judged {
  readonly findings: readonly Finding[];
  readonly grant: OverrideGrant | null;
}

/**
 * The newest justification that holds. Anyone may post one that does not, so bad ones never stand in
 * the way of a good one; if none holds, the one with the fewest flaws says what is missing.
 */
function chooseJustification(
  candidates: readonly OverrideComment[],
  facts: OverrideFacts,
  policy: Policy,
  now: Date,
): Judged {
  let best: Judged | undefined;
  for (const comment of candidates.toReversed()) {
    const judged = judgeComment(comment, facts, policy, now);
    if (judged.grant !== null) return judged;
    if (best === undefined || judged.findings.length < best.findings.length) best = judged;
  }
  return best ?? { findings: [justificationMissing(facts)], grant: null };
}

function justificationMissing({ target }: OverrideFacts): Finding {
  const message = `no comment justifies an override of ${target.head}`;
  return finding('override/justification-missing', { message });
}

function judgeComment(
  comment: OverrideComment,
  facts: OverrideFacts,
  policy: Policy,
  now: Date,
): Judged {
  const person = [
    ...commentIsUnedited(comment),
    ...authorIsEntitled(comment, policy),
    ...authorIsSomeoneElse(comment, facts),
  ];
  const reading = parseJustification(comment.body);
  if (!reading.ok) {
    const malformed = reading.problems.map((problem) =>
      finding('override/justification-malformed', { message: `comment ${comment.id}: ${problem}` }),
    );
    return { findings: [...person, ...malformed], grant: null };
  }
  const { justification } = reading;
  const { findings: unsigned, signer } = checkSignature(justification, comment, facts, policy);
  const findings = [
    ...person,
    ...headIsPresent(justification, facts),
    ...expiryIsAllowed(justification, comment, policy, now),
    ...unsigned,
  ];
  const { author: by } = comment;
  const grant =
    findings.length === 0 && by !== null ? { justification, comment, by, signer } : null;
  return { findings, grant };
}
