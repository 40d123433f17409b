/**
 * Where a field stands among its siblings: the nearest siblings before and after it that both
 * sides know, and how far away they are. It survives that its neighbours were renamed as well.
 */
export interface Slot {
  /** `<sibling>@<distance>`; null: no known sibling on this side. */
  readonly before: string | null;
  readonly after: string | null;
}

/**
 * The slots of the fields in `marked`, given all siblings in their order. Siblings that are neither
 * marked nor kept (in `kept`: known on both sides) are passed over.
 */
export function slotsOf(
  order: readonly string[],
  marked: ReadonlySet<string>,
  kept: ReadonlySet<string>,
): Map<string, Slot> {
  const relevant = order.filter((key) => marked.has(key) || kept.has(key));
  const before = distances(relevant, kept);
  const after = distances(relevant.toReversed(), kept);
  return new Map(
    relevant
      .filter((key) => marked.has(key))
      .map((key) => [key, { before: before.get(key) ?? null, after: after.get(key) ?? null }]),
  );
}

function distances(order: readonly string[], kept: ReadonlySet<string>): Map<string, string> {
  const found = new Map<string, string>();
  let anchor: string | null = null;
  let distance = 0;
  for (const key of order) {
    distance += 1;
    if (kept.has(key)) {
      anchor = key;
      distance = 0;
    } else if (anchor !== null) found.set(key, `${anchor}@${distance}`);
  }
  return found;
}

/** On how many sides two slots agree. */
export function sharedSides(a: Slot | undefined, b: Slot | undefined): 0 | 1 | 2 {
  if (a === undefined || b === undefined) return 0;
  const before = a.before !== null && a.before === b.before;
  const after = a.after !== null && a.after === b.after;
  return before && after ? 2 : before || after ? 1 : 0;
}
