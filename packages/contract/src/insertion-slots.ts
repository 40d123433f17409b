import type { RuntimeField } from '@ai-gate/gates';
import { compareText } from '@ai-gate/verdict';
import type { EntryBlock, PlacedEntry } from './contract-outline.ts';
import { fieldKey, renderCode, renderRow } from './render-fields.ts';
import type { TextLines } from './text-lines.ts';

/** A run of entries of one entity in one list or table: where a new field of it can go. */
interface Slot {
  readonly block: EntryBlock;
  readonly entries: readonly PlacedEntry[];
  readonly sources: ReadonlySet<string>;
  readonly types: ReadonlySet<string>;
  readonly isSorted: boolean;
}

/** The places of a contract that take new fields, by entity. */
export class InsertionSlots {
  readonly #slots = new Map<string | null, Slot[]>();

  /** `typeOf` says, by field key, the type that the runtime has for a field. */
  constructor(blocks: readonly EntryBlock[], typeOf: ReadonlyMap<string, string>) {
    for (const block of blocks) {
      for (const [entity, entries] of entriesByEntity(block)) {
        const slots = this.#slots.get(entity);
        const slot = slotOf(block, entries, typeOf);
        if (slots) slots.push(slot);
        else this.#slots.set(entity, [slot]);
      }
    }
  }

  /**
   * Puts a field where its like stands: same entity, if possible same source and type; in the order
   * of the paths where they have one, else at the end. False where there is no such place.
   */
  insert(field: RuntimeField, lines: TextLines): boolean {
    const slots = this.#slots.get(field.entity) ?? [];
    const fit = ({ sources, types }: Slot) =>
      (sources.has(field.file) ? 2 : 0) + (types.has(field.type ?? '') ? 1 : 0);
    for (const slot of [...slots].sort((a, b) => fit(b) - fit(a))) {
      const text = lineFor(field, slot, lines);
      if (text === null) continue;
      lines.insert(placeFor(field.path, slot, lines), [text], { spaced: false });
      return true;
    }
    return false;
  }
}

function entriesByEntity(block: EntryBlock): Map<string | null, PlacedEntry[]> {
  const groups = new Map<string | null, PlacedEntry[]>();
  if (block.entries.length === 0) groups.set(block.entity, []);
  for (const placed of block.entries) {
    const group = groups.get(placed.entry.entity);
    if (group) group.push(placed);
    else groups.set(placed.entry.entity, [placed]);
  }
  return groups;
}

function slotOf(
  block: EntryBlock,
  entries: readonly PlacedEntry[],
  typeOf: ReadonlyMap<string, string>,
): Slot {
  const paths = entries.map(({ entry }) => entry.path);
  return {
    block,
    entries,
    sources: new Set(entries.flatMap(({ entry }) => entry.source ?? [])),
    types: new Set(entries.flatMap(({ entry }) => typeOf.get(fieldKey(entry)) ?? [])),
    isSorted: paths.every((path, index) => index === 0 || (paths[index - 1] ?? '') <= path),
  };
}

/** The line before which a path goes: the first greater one of a sorted slot, else its end. */
function placeFor(path: string, { block, entries, isSorted }: Slot, lines: TextLines): number {
  let low = isSorted ? 0 : entries.length;
  for (let high = entries.length; low < high; ) {
    const middle = (low + high) >> 1;
    if (compareText(entries[middle]?.entry.path ?? '', path) > 0) high = middle;
    else low = middle + 1;
  }
  const next = entries[low];
  if (next) return next.startLine;
  let end = entries.at(-1)?.endLine ?? (block.kind === 'table' ? block.endLine : 0);
  while (end > 0 && lines.at(end - 1).trim() === '') end--;
  return end;
}

/** The line of a new field, in the manner of its neighbours; null where they have none to copy. */
function lineFor(field: RuntimeField, { block, entries }: Slot, lines: TextLines): string | null {
  if (block.kind === 'table') {
    const indent = /^ */.exec(lines.at(entries[0]?.startLine ?? block.endLine - 1))?.[0] ?? '';
    return indent + renderRow(field, block.columns);
  }
  const bullet = /^[ \t]*[-*+][ \t]+(?=\[[ xX]\]|[`~])/.exec(lines.at(entries[0]?.startLine ?? 0));
  return bullet && bullet[0] + renderCode(field.path);
}
