import { compareText, type EntityDifferences } from '@ai-gate/verdict';
import type { Difference } from './difference.ts';
import type { JudgedDifference } from './judged-difference.ts';

/** How many differences of each kind, and how many of each standing. */
export type DriftCounts = Omit<EntityDifferences, 'entity'>;

/** A row for each entity that drifts, in the order of the names, fields without entity first. */
export function deriveDriftSummary(judged: readonly JudgedDifference[]): EntityDifferences[] {
  const byEntity = new Map<string | null, JudgedDifference[]>();
  for (const one of judged) {
    const { entity } = one.difference.name;
    const known = byEntity.get(entity);
    if (known === undefined) byEntity.set(entity, [one]);
    else known.push(one);
  }
  return [...byEntity]
    .map(([entity, differences]) => ({ entity, ...countDrift(differences) }))
    .sort(
      (a, b) =>
        Number(a.entity !== null) - Number(b.entity !== null) ||
        compareText(a.entity ?? '', b.entity ?? ''),
    );
}

export function countDrift(judged: readonly JudgedDifference[]): DriftCounts {
  const counts: Record<Difference['kind'] | JudgedDifference['status'], number> = {
    added: 0,
    removed: 0,
    renamed: 0,
    type: 0,
    target: 0,
    new: 0,
    old: 0,
    acknowledged: 0,
  };
  for (const { status, difference } of judged) {
    counts[status] += 1;
    counts[difference.kind] += 1;
  }
  return counts;
}
