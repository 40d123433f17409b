import type { Policy } from '@ai-gate/policy';
import { compareFindings, type Finding, type GateDecision, verdictOf } from '@ai-gate/verdict';
import { indexContract } from './contract-index.ts';
import { contractPlaces } from './contract-place.ts';
import { contractIsReadable, contractIsUnchanged, contractListsOnce } from './contract-rules.ts';
import { differenceFinding, type FindingContext } from './difference-findings.ts';
import type { DriftFacts } from './drift-facts.ts';
import { driftReason } from './drift-reason.ts';
import { knownEntities } from './field-name.ts';
import { type JudgedDrift, judgeDifferences } from './judge-differences.ts';
import type { JudgedDifference } from './judged-difference.ts';
import { mappingsNameContract, sourcesAreRead, unresolvedPlaces } from './source-rules.ts';

/** The decision with the differences behind it, for those who show more than findings. */
export interface JudgedDecision {
  readonly decision: GateDecision;
  readonly differences: readonly JudgedDifference[];
}

/** Whether the runtime code agrees with the field contract. `now` decides what has expired. */
export function decideDrift(facts: DriftFacts, policy: Policy, now: Date): GateDecision {
  return judgeDrift(facts, policy, now).decision;
}

/** As `decideDrift`; `deriveDriftSummary` makes tables of the differences. */
export function judgeDrift(facts: DriftFacts, policy: Policy, now: Date): JudgedDecision {
  const entities = knownEntities([facts.head, facts.base]);
  const contract = indexContract(facts.head.contract, entities);
  const unreadable = contractIsReadable(facts, policy);
  const drift: JudgedDrift =
    unreadable.length > 0
      ? { differences: [], acknowledgementFindings: [] }
      : judgeDifferences(facts, policy, now, contract);
  const findings = [
    ...unreadable,
    ...sourcesAreRead(facts),
    ...contractIsUnchanged(facts, policy),
    ...contractListsOnce(facts, policy, contract),
    ...runtimeAgrees(facts, policy, drift.differences),
    ...drift.acknowledgementFindings,
    ...mappingsNameContract(facts, policy),
    ...unresolvedPlaces(facts, policy),
  ].sort(compareFindings);
  const baselineUnknown = policy.drift.baseline === 'base' && facts.base === null;
  const reason = driftReason(findings, drift.differences, baselineUnknown);
  return {
    decision: { gate: 'drift', verdict: verdictOf(findings), reason, findings },
    differences: drift.differences,
  };
}

/** Every field is in the contract and every field of the contract is there, as it says. */
function runtimeAgrees(
  facts: DriftFacts,
  policy: Policy,
  differences: readonly JudgedDifference[],
): Finding[] {
  const context: FindingContext = {
    contract: policy.drift.contract,
    placeOf: contractPlaces(policy.drift.contract, facts.head.contract),
    sourceOf: sourcesByEntity(facts),
  };
  return differences.map((judged) => differenceFinding(judged, context));
}

function sourcesByEntity({ head }: DriftFacts): FindingContext['sourceOf'] {
  const places = new Map<string | null, { readonly path: string; readonly line: number }>();
  for (const { extraction } of head.sources) {
    for (const { entity, file, line } of extraction.fields) {
      const known = places.get(entity);
      const isEarlier =
        known === undefined || file < known.path || (file === known.path && line < known.line);
      if (isEarlier) places.set(entity, { path: file, line });
    }
  }
  return (entity) => (entity === null ? undefined : places.get(entity));
}
