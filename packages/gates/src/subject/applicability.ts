import { type Policy, roles } from '@ai-gate/policy';
import type { PathClassifier } from '@ai-gate/policy/categories';
import { matchesRef } from '@ai-gate/policy/refs';
import { type Finding, finding } from '@ai-gate/verdict';
import type { Change, ChangeList } from '../change/change-list.ts';
import { findDeception, findPortabilityFlaws } from '../change/hostile-name.ts';
import type { AppliedLabel, JudgedSubject } from './judged-subject.ts';

/** Whether a gate has to judge the change, and if not, why (gates, enforcement scope). */
export type Applicability =
  | { readonly kind: 'required'; readonly findings: readonly Finding[] }
  | { readonly kind: 'not-required' | 'exempt'; readonly reason: string };

/**
 * In this order: the base is no target and no step of the flow leads there → not required; an
 * exempting label applied by someone entitled → exempt; documentation only → not required.
 * A label that does not exempt is a warning among the findings.
 */
export function decideApplicability(
  subject: JudgedSubject,
  changes: ChangeList,
  policy: Policy,
  paths: PathClassifier,
): Applicability {
  const { base, head, labels } = subject;
  if (base.ref !== null && !isEnforced(base.ref, head.ref, policy)) {
    return { kind: 'not-required', reason: `${base.ref} is not a branch that the policy protects` };
  }
  const exempting = labels.filter(({ name }) => policy.exempt.labels.includes(name));
  const valid = exempting.find((label) => isEntitled(label, policy));
  if (valid?.actor) {
    const by = `${valid.actor.login} (${valid.role})`;
    return { kind: 'exempt', reason: `label ${valid.name} applied by ${by}` };
  }
  if (changes.length > 0 && changes.every((change) => isPlainDocumentation(change, paths))) {
    return { kind: 'not-required', reason: 'only documentation changed' };
  }
  return { kind: 'required', findings: exempting.map((label) => exemptionRefused(label, policy)) };
}

function isEnforced(base: string, head: string | null, policy: Policy): boolean {
  if (matchesRef(policy.targets, base)) return true;
  return (
    head !== null &&
    policy.promotion.flow.some(({ from, to }) => matchesRef([to], base) && matchesRef([from], head))
  );
}

function isEntitled({ actor, role }: AppliedLabel, policy: Policy): boolean {
  if (actor?.kind !== 'user' || role === null) return false;
  return roles.indexOf(role) >= roles.indexOf(policy.exempt.minRole);
}

function exemptionRefused({ name, actor, role }: AppliedLabel, policy: Policy): Finding {
  const by = actor
    ? `${actor.login} (${actor.kind === 'bot' ? 'a bot' : (role ?? 'role unknown')})`
    : 'someone unknown';
  return finding('policy/exemption-refused', {
    message: `the label ${name} was applied by ${by}; it takes a person with the role ${policy.exempt.minRole} or more`,
  });
}

/** Links, submodules, new executables and deceptive names are never mere documentation. */
function isPlainDocumentation(
  { path, utf8, before, after }: Change,
  paths: PathClassifier,
): boolean {
  const plain =
    !after || after.kind === 'file' || (after.kind === 'executable' && before?.kind === after.kind);
  if (!plain || !utf8 || before?.kind === 'submodule') return false;
  // An added name that some file system takes for .git is no documentation, wherever it lies.
  const flaws = [...findDeception(path), ...(before ? [] : findPortabilityFlaws(path))];
  return flaws.length === 0 && paths.isDocumentation(path);
}
