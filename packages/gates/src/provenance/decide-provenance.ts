import type { Policy } from '@ai-gate/policy';
import { type Finding, finding, type GateDecision, verdictOf } from '@ai-gate/verdict';
import { changedNamesAreHonest, entryKindsAreGranted } from '../change/change-rules.ts';
import { decideApplicability } from '../subject/applicability.ts';
import {
  approvalIsForThisTask,
  approvalIsNew,
  approvalNamesTheBase,
  contractAgreesWithApproval,
  patternsAreAllowed,
  scopeIsStated,
} from './approval-rules.ts';
import { requiredArtifactsExist } from './artifact-rules.ts';
import { approvalHasAuthority } from './authority-rules.ts';
import type { ProvenanceFacts, TraceFacts } from './provenance-facts.ts';
import { mappingsNameTheContract } from './reference-rules.ts';
import { everyChangeIsApproved, scopeOf } from './scope-rules.ts';
import {
  finalStatusSucceeded,
  nothingChangedAfterTheRun,
  statusNamesEveryChange,
} from './status-rules.ts';
import { decideTask } from './task.ts';
import { traceIsCommitted, tracesAreImmutable } from './trace-rules.ts';

/** Was the change approved, and did it stay inside what was approved? (gates, provenance) */
export function decideProvenance(facts: ProvenanceFacts, policy: Policy): GateDecision {
  const applicability = decideApplicability(facts.subject, facts.changes, policy, facts.paths);
  if (applicability.kind !== 'required') {
    const { kind: verdict, reason } = applicability;
    return { gate: 'provenance', verdict, reason, findings: [] };
  }
  if (facts.changes.length === 0) return nothingToJudge(facts);
  const findings = [
    ...applicability.findings,
    ...taskIsDecided(facts, policy),
    ...(facts.trace ? traceApproves(facts, facts.trace, policy) : []),
    ...everyChangeIsApproved(facts, policy),
    ...tracesAreImmutable(facts, policy),
    ...traceIsCommitted(facts),
    ...mappingsNameTheContract(facts, policy),
    ...changedNamesAreHonest(facts.changes, facts.collisions),
    ...entryKindsAreGranted(facts.changes, scopeOf(facts.trace).grantsExactly),
  ];
  return {
    gate: 'provenance',
    ...(facts.trace && { task: facts.trace.task }),
    verdict: verdictOf(findings),
    reason: reasonFor(findings, facts),
    findings,
  };
}

function nothingToJudge({ subject }: ProvenanceFacts): GateDecision {
  const reason = `nothing changed between ${subject.mergeBase} and ${subject.head.sha}`;
  const findings = [finding('repository/change-empty', { message: reason })];
  return { gate: 'provenance', verdict: 'error', reason, findings };
}

function taskIsDecided(facts: ProvenanceFacts, policy: Policy): readonly Finding[] {
  const decision = decideTask(facts.tasks, policy.provenance.trace);
  return decision.kind === 'undecided' ? [decision.finding] : [];
}

function traceApproves(
  facts: ProvenanceFacts,
  trace: TraceFacts,
  policy: Policy,
): readonly Finding[] {
  return [
    ...approvalIsForThisTask(trace),
    ...approvalNamesTheBase(facts, trace, policy),
    ...approvalIsNew(trace),
    ...approvalHasAuthority(trace, policy),
    ...contractAgreesWithApproval(trace),
    ...patternsAreAllowed(trace),
    ...scopeIsStated(trace, policy),
    ...requiredArtifactsExist(trace),
    ...finalStatusSucceeded(facts, trace),
    ...nothingChangedAfterTheRun(trace),
    ...statusNamesEveryChange(facts, trace, policy),
  ];
}

/** One sentence: how many problems, and how many files lie outside the approval. */
function reasonFor(findings: readonly Finding[], { trace, changes }: ProvenanceFacts): string {
  const errors = findings.filter(({ level }) => level === 'error');
  if (errors.length === 0) {
    const paths = count(changes.length, 'changed path');
    // Only a policy that does not require approval.md gets here without one.
    return trace?.contract.kind === 'contract'
      ? `${paths} covered by the approval of task ${trace.task}`
      : `${paths} of task ${trace?.task}, for which the policy asks no approved scope`;
  }
  const outside = errors.filter(({ code }) => outsideScope.has(code)).length;
  if (outside === errors.length)
    return `${count(outside, 'file')} changed outside the approved scope`;
  if (errors.length === 1 && errors[0]) return errors[0].message;
  const also =
    outside > 0 ? `, ${count(outside, 'file')} outside the approved scope among them` : '';
  return `${count(errors.length, 'problem')}${also}`;
}

const outsideScope: ReadonlySet<string> = new Set([
  'provenance/path-out-of-scope',
  'provenance/path-denied',
  'provenance/path-protected',
  'provenance/category-not-approved',
]);

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
