import type { Policy } from '@ai-gate/policy';
import type { Finding } from '@ai-gate/verdict';
import { type Comparison, compareFields } from './compare-fields.ts';
import { type ContractIndex, indexContract } from './contract-index.ts';
import type { Difference, PlainDifference } from './difference.ts';
import type { DriftFacts, DriftSnapshot } from './drift-facts.ts';
import type { KnownEntities } from './field-name.ts';
import { governedTypes } from './governed-types.ts';
import { judgeAcknowledgements } from './judge-acknowledgements.ts';
import { judgeRemovals } from './judge-removals.ts';
import { differenceKey, type JudgedDifference } from './judged-difference.ts';
import { pairRenames } from './pair-renames.ts';
import { indexRuntime, type RuntimeIndex } from './runtime-index.ts';
import { isComplete } from './source-rules.ts';

/** Every difference with its standing, and what is wrong with the acknowledgements. */
export interface JudgedDrift {
  readonly differences: readonly JudgedDifference[];
  readonly acknowledgementFindings: readonly Finding[];
}

/**
 * Compares the head's runtime with the head's contract. Removals that approval.md acknowledges go
 * first, then renames are told, then the acknowledgements in the code have their say.
 */
export function judgeDifferences(
  facts: DriftFacts,
  policy: Policy,
  now: Date,
  contract: ContractIndex,
): JudgedDrift {
  const { head, base } = facts;
  const { entities } = contract;
  const before = base === null ? null : indexRuntime(base, entities);
  const comparison = compare(head, before, policy, contract);
  const found = compareFields(comparison);
  const removals = judgeRemovals(facts.approval, found, entities);
  const isOld = oldDrift(facts, policy, entities);
  const rest = [true, false].flatMap((old) =>
    pairRenames(
      removals.rest.filter((difference) => isOld(difference) === old),
      comparison,
    ),
  );
  const fields = comparison.runtime.fields.flatMap(({ declarations }) => declarations);
  const context = { entities, now };
  const code = judgeAcknowledgements(facts.acknowledgements, rest, fields, context);
  const differences = [
    ...removals.acknowledged,
    ...rest.map((difference): JudgedDifference => {
      const by = code.covered.get(difference);
      if (by !== undefined) return { status: 'acknowledged', difference, by };
      return { status: isOld(difference) ? 'old' : 'new', difference };
    }),
  ];
  const failing = new Set(
    differences.flatMap(({ status, difference }) => (status === 'new' ? partsOf(difference) : [])),
  );
  const fails = (difference: Difference) => failing.has(difference);
  const { complete } = comparison;
  const acknowledgementFindings = [
    ...code.findings(fails, complete),
    ...removals.findings(fails, complete),
  ];
  return { differences, acknowledgementFindings };
}

function compare(
  snapshot: DriftSnapshot,
  before: RuntimeIndex | null,
  policy: Policy,
  contract: ContractIndex,
): Comparison {
  return {
    contract,
    runtime: indexRuntime(snapshot, contract.entities),
    before,
    governs: governedTypes(policy),
    complete: isComplete(snapshot),
  };
}

/**
 * Which differences were there at the merge base. None with `baseline: none`, and none where the
 * base has no contract that can be read: what cannot be shown to be old is new.
 */
function oldDrift(facts: DriftFacts, policy: Policy, entities: KnownEntities) {
  const { base } = facts;
  if (policy.drift.baseline !== 'base' || base === null) return () => false;
  const { present, problems, entries } = base.contract;
  if (!present || problems.length > 0 || entries.length === 0) return () => false;
  const old = new Set(
    compareFields(compare(base, null, policy, indexContract(base.contract, entities))).map(
      differenceKey,
    ),
  );
  const isOld = (difference: Difference): boolean =>
    difference.kind === 'renamed'
      ? isOld(difference.added) && isOld(difference.removed)
      : old.has(differenceKey(difference));
  return isOld;
}

/** A rename is one difference and stands for two. */
function partsOf(difference: Difference): readonly (Difference | PlainDifference)[] {
  return difference.kind === 'renamed'
    ? [difference, difference.added, difference.removed]
    : [difference];
}
