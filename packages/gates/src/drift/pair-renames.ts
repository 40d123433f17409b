import type { ContractIndex } from './contract-index.ts';
import type { AddedField, PlainDifference, RemovedField, RenamedField } from './difference.ts';
import { compareNames, keyOf, withoutPositions } from './field-name.ts';
import { type RenameEvidence, weighPair } from './rename-evidence.ts';
import type { RuntimeIndex } from './runtime-index.ts';
import { pairsOfSiblings, type SiblingPair } from './sibling-pairs.ts';

interface Candidate extends RenameEvidence {
  readonly removed: RemovedField;
  readonly added: AddedField;
}

/** What the renames are told from. */
export interface RenameContext {
  readonly contract: ContractIndex;
  readonly runtime: RuntimeIndex;
  readonly before: RuntimeIndex | null;
}

/**
 * Puts removed and added fields that are the same one together: one to one, the best pair first,
 * the same pairs whatever the order of the input. What is too weak stays removed and added.
 */
export function pairRenames(
  differences: readonly PlainDifference[],
  context: RenameContext,
): (PlainDifference | RenamedField)[] {
  const removed = differences.filter((difference) => difference.kind === 'removed');
  const added = differences.filter(
    (difference) => difference.kind === 'added' && difference.tombstone === null,
  ) as AddedField[];
  const candidates = [
    ...pairsByContract(removed, added, context),
    ...pairsOfSiblings(removed, added, context),
  ].flatMap(weigh);
  const taken = new Set<PlainDifference>();
  const renamed: RenamedField[] = [];
  for (const candidate of candidates.sort(compareCandidates)) {
    if (taken.has(candidate.removed) || taken.has(candidate.added)) continue;
    taken.add(candidate.removed).add(candidate.added);
    renamed.push(renamedField(candidate));
  }
  return [...differences.filter((difference) => !taken.has(difference)), ...renamed];
}

/** Pairs of one entity that the contract itself connects, by an alias or by the target. */
function pairsByContract(
  removed: readonly RemovedField[],
  added: readonly AddedField[],
  { contract }: RenameContext,
): SiblingPair[] {
  const byKey = new Map(removed.map((field) => [keyOf(field.name), field]));
  const byTarget = new Map<string, RemovedField>();
  for (const field of removed) {
    const key = targetKey(field, field.entry.target ?? field.was?.target);
    if (key !== null && !byTarget.has(key)) byTarget.set(key, field);
  }
  return added.flatMap((field) => {
    const canonical = contract.byAlias.get(field.name);
    const aliased = canonical === undefined ? undefined : byKey.get(keyOf(canonical.name));
    const target = targetKey(field, field.field.target);
    const sameTarget = target === null ? undefined : byTarget.get(target);
    const pair = { added: field, sides: 0, similarity: 0 } as const;
    return [
      ...(aliased === undefined ? [] : [{ ...pair, removed: aliased, isAlias: true }]),
      ...(sameTarget === undefined ? [] : [{ ...pair, removed: sameTarget, isAlias: false }]),
    ];
  });
}

function targetKey({ name }: AddedField | RemovedField, target: string | undefined) {
  if (target === undefined) return null;
  return keyOf({ entity: name.entity, path: withoutPositions(target) });
}

function weigh({ removed, added, ...context }: SiblingPair): Candidate[] {
  const evidence = weighPair(removed, added, context);
  return evidence === null ? [] : [{ ...evidence, removed, added }];
}

function compareCandidates(a: Candidate, b: Candidate): number {
  return (
    b.score - a.score ||
    compareNames(a.removed.name, b.removed.name) ||
    compareNames(a.added.name, b.added.name)
  );
}

function renamedField({ removed, added, confidence, words }: Candidate): RenamedField {
  return { kind: 'renamed', name: added.name, added, removed, confidence, evidence: words };
}
