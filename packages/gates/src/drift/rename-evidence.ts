import type { AddedField, Confidence, RemovedField } from './difference.ts';
import { withoutPositions } from './field-name.ts';
import { plainType } from './governed-types.ts';

/** What speaks for a removed and an added field being the same one. */
export interface RenameEvidence {
  readonly confidence: Confidence;
  /** Orders pairs: the best is taken first. */
  readonly score: number;
  readonly words: readonly string[];
}

/** What is to be known about a pair beyond the two fields. */
export interface PairContext {
  readonly isAlias: boolean;
  /** On how many sides the two stand beside the same siblings. */
  readonly sides: 0 | 1 | 2;
  /** Likeness of the names, 0 to 1. */
  readonly similarity: number;
}

/** A likeness of names from which on it is said as evidence. */
const similar = 0.5;

/** Weighs a pair; null: too weak to be called a rename. */
export function weighPair(
  removed: RemovedField,
  added: AddedField,
  context: PairContext,
): RenameEvidence | null {
  const { isAlias, sides, similarity } = context;
  const types = [removed.entry.type ?? removed.was?.type ?? null, added.field.type].map(plainType);
  const sameType = types[0] !== null && types[0] === types[1];
  const otherType = !sameType && types.every((type) => type !== null);
  const sameTarget = mapsToSameTarget(removed, added);
  const confidence = confidenceOf({ ...context, sameTarget, otherType, sameType });
  if (confidence === null) return null;
  const percent = Math.round(similarity * 100);
  return {
    confidence,
    score:
      (isAlias ? 16 : 0) + (sameTarget ? 8 : 0) + 2 * similarity + sides + (sameType ? 0.25 : 0),
    words: [
      ...(isAlias ? ['the contract lists the new name as an alias'] : []),
      ...(sameTarget ? ['same target'] : []),
      ...(sameType ? ['same type'] : []),
      ...(sides > 0 ? [sides === 2 ? 'same position' : 'adjacent position'] : []),
      ...(similarity >= similar ? [`similar name (${percent} %)`] : []),
    ],
  };
}

/**
 * How sure a pair is. An alias or the same target settles it; otherwise the type must not differ
 * and name and place must speak for it together, or one of the two very clearly.
 */
function confidenceOf(
  pair: PairContext & {
    readonly sameTarget: boolean;
    readonly sameType: boolean;
    readonly otherType: boolean;
  },
): Confidence | null {
  if (pair.isAlias || (pair.sameTarget && !pair.otherType)) return 'certain';
  if (pair.sameTarget) return 'likely';
  if (pair.otherType) return null;
  const { sides, similarity } = pair;
  if (similarity >= 0.8 || (sides === 2 && similarity >= 0.3)) return 'likely';
  if (sides === 1 && similarity >= similar) return 'likely';
  return similarity >= 0.65 || (sides === 2 && pair.sameType) ? 'possible' : null;
}

function mapsToSameTarget({ entry, was }: RemovedField, { field }: AddedField): boolean {
  const target = entry.target ?? was?.target;
  if (target === undefined || field.target === undefined) return false;
  return withoutPositions(target) === withoutPositions(field.target);
}
