import type { Change } from '@ai-gate/gates';

/**
 * Names the other side of each rename: a deleted and an added path with the same object, paired in
 * the order of their paths, so that equal input gives equal pairs.
 */
export function pairRenames(changes: readonly Change[]): readonly Change[] {
  const deleted = new Map<string, Change[]>();
  for (const change of changes) {
    if (change.before === undefined || change.after !== undefined) continue;
    const sameObject = deleted.get(change.before.oid);
    if (sameObject) sameObject.push(change);
    else deleted.set(change.before.oid, [change]);
  }
  if (deleted.size === 0) return changes;
  const counterparts = new Map<Change, string>();
  const taken = new Map<string, number>();
  for (const added of changes) {
    if (added.after === undefined || added.before !== undefined) continue;
    const { oid } = added.after;
    const index = taken.get(oid) ?? 0;
    const source = deleted.get(oid)?.[index];
    if (source === undefined) continue;
    taken.set(oid, index + 1);
    counterparts.set(source, added.path).set(added, source.path);
  }
  return changes.map((change) => {
    const counterpart = counterparts.get(change);
    return counterpart === undefined ? change : { ...change, counterpart };
  });
}
