import { decideApplicability, deriveDriftSummary, judgeDrift } from '@ai-gate/gates';
import { finding, type GateDecision } from '@ai-gate/verdict';
import type { Gate } from '../gate.ts';
import type { JudgedChange } from '../judged-change.ts';
import { readDriftFacts } from './read-drift-facts.ts';

/** Does the runtime code agree with the field contract? (gates, drift) */
export const driftGate: Gate = { name: 'drift', check: checkDrift };

async function checkDrift(change: JudgedChange): Promise<GateDecision> {
  const { subject, changes, policy, paths, request } = change;
  const applicability = decideApplicability(subject, changes, policy, paths);
  if (applicability.kind !== 'required') {
    const { kind: verdict, reason } = applicability;
    return { gate: 'drift', verdict, reason, findings: [] };
  }
  const { facts, reasons } = await readDriftFacts(change);
  const { decision, differences } = judgeDrift(facts, policy, request.now ?? new Date());
  const detected = reasons.map((message) => finding('drift/sources-detected', { message }));
  return {
    ...decision,
    entities: deriveDriftSummary(differences),
    findings: [...applicability.findings, ...detected, ...decision.findings],
  };
}
