import type { ContractIndex } from './contract-index.ts';
import type { AddedField, RemovedField } from './difference.ts';
import { type FieldName, keyOf, leafOf, parentOf } from './field-name.ts';
import { type NameLookUp, NameMap } from './name-map.ts';
import { similarityAmong, wordsOf } from './name-similarity.ts';
import type { PairContext } from './rename-evidence.ts';
import type { DeclaredField, RuntimeIndex } from './runtime-index.ts';
import { type Slot, sharedSides, slotsOf } from './sibling-slots.ts';

/** A removed and an added field that may be the same one. */
export interface SiblingPair extends PairContext {
  readonly removed: RemovedField;
  readonly added: AddedField;
}

/** One sibling: its key, and where it stands. */
interface Sibling {
  readonly key: string;
  readonly name: string;
  readonly place: string;
}

/** Fields of one entity and parent: what went, what came, and all of them in their order. */
interface Family {
  readonly removed: RemovedField[];
  readonly added: AddedField[];
  /** In the runtime at the head, in the runtime at the merge base, and in the contract. */
  readonly now: Sibling[];
  readonly earlier: Sibling[];
  readonly listed: Sibling[];
}

/** Up to this many pairs of one parent all are looked at; beyond it only promising ones. */
const maxPairs = 256;

/** A word that more added fields than this have in common does not make a pair promising. */
const maxSharing = 16;

/**
 * The pairs of one entity and parent that are worth weighing. Their number is linear in the number
 * of fields, also where thousands of fields of one parent come and go at once.
 */
export function pairsOfSiblings(
  removed: readonly RemovedField[],
  added: readonly AddedField[],
  context: {
    readonly contract: ContractIndex;
    readonly runtime: RuntimeIndex;
    readonly before: RuntimeIndex | null;
  },
): SiblingPair[] {
  const families = familiesOf(removed, added);
  const runtimePlace = ({ first }: DeclaredField) => `${first.file}:${first.line}`;
  collect(families, 'now', context.runtime.fields, runtimePlace);
  collect(families, 'earlier', context.before?.fields ?? [], runtimePlace);
  collect(families, 'listed', context.contract.fields, ({ entry }) => `${entry.line}`);
  return families.all.flatMap((family) => pairsOf(family, context.contract));
}

interface Families {
  readonly all: readonly Family[];
  readonly byParent: NameLookUp<Family>;
}

function familiesOf(removed: readonly RemovedField[], added: readonly AddedField[]): Families {
  const byParent = new NameMap<Family>();
  const all: Family[] = [];
  for (const field of removed) {
    const parent = parentName(field.name);
    let family = byParent.get(parent);
    if (family === undefined) {
      family = { removed: [], added: [], now: [], earlier: [], listed: [] };
      byParent.set(parent, family);
      all.push(family);
    }
    family.removed.push(field);
  }
  for (const field of added) byParent.get(parentName(field.name))?.added.push(field);
  return { all: all.filter((family) => family.added.length > 0), byParent };
}

function parentName({ entity, path }: FieldName): FieldName {
  return { entity, path: parentOf(path) };
}

function collect<T extends { readonly name: FieldName }>(
  { all, byParent }: Families,
  order: 'now' | 'earlier' | 'listed',
  fields: readonly T[],
  placeOf: (field: T) => string,
): void {
  if (all.length === 0) return;
  for (const field of fields) {
    const { name } = field;
    const family = byParent.get(parentName(name));
    if (family === undefined || family.added.length === 0) continue;
    family[order].push({ key: keyOf(name), name: leafOf(name.path), place: placeOf(field) });
  }
}

/** The keys in their order; none where all stand on one line, whose order is not known. */
function keysInOrder(siblings: readonly Sibling[]): string[] {
  const [first] = siblings;
  const onOneLine = siblings.length > 1 && siblings.every(({ place }) => place === first?.place);
  return onOneLine ? [] : siblings.map(({ key }) => key);
}

function pairsOf(family: Family, contract: ContractIndex): SiblingPair[] {
  const { removed, added } = family;
  const [slotsBefore, slotsNow] = slotsOfFamily(family);
  const names = [...removed, ...added].map(({ name }) => leafOf(name.path));
  const similarity = similarityAmong([
    ...names.slice(0, 200),
    ...family.now.map(({ name }) => name),
  ]);
  return promisingPairs(family, slotsBefore, slotsNow).map(([from, to]) => ({
    removed: from,
    added: to,
    isAlias: contract.byAlias.get(to.name)?.entry === from.entry,
    sides: sharedSides(slotsBefore.get(keyOf(from.name)), slotsNow.get(keyOf(to.name))),
    similarity: similarity(leafOf(from.name.path), leafOf(to.name.path)),
  }));
}

/** The order of the runtime at the merge base tells most; without it the contract's order has to. */
function slotsOfFamily({ removed, added, now, earlier, listed }: Family) {
  const gone = new Set(removed.map(({ name }) => keyOf(name)));
  const come = new Set(added.map(({ name }) => keyOf(name)));
  const order = keysInOrder(earlier.some(({ key }) => gone.has(key)) ? earlier : listed);
  const orderNow = keysInOrder(now);
  const known = new Set(order);
  const kept = new Set(
    orderNow.filter((key) => known.has(key) && !come.has(key) && !gone.has(key)),
  );
  return [slotsOf(order, gone, kept), slotsOf(orderNow, come, kept)] as const;
}

function promisingPairs(
  { removed, added }: Family,
  slotsBefore: ReadonlyMap<string, Slot>,
  slotsNow: ReadonlyMap<string, Slot>,
): (readonly [RemovedField, AddedField])[] {
  if (removed.length * added.length <= maxPairs) {
    return removed.flatMap((from) => added.map((to) => [from, to] as const));
  }
  const byTrait = new Map<string, AddedField[]>();
  for (const field of added) {
    for (const trait of traitsOf(field, slotsNow)) {
      const sharing = byTrait.get(trait);
      if (sharing === undefined) byTrait.set(trait, [field]);
      else if (sharing.length <= maxSharing) sharing.push(field);
    }
  }
  return removed.flatMap((from) => {
    const sharing = traitsOf(from, slotsBefore).map((trait) => byTrait.get(trait) ?? []);
    const promising = sharing.filter(({ length }) => length <= maxSharing).flat();
    return [...new Set(promising)].map((to) => [from, to] as const);
  });
}

/** What a removed and an added field of a large family must share to be looked at. */
function traitsOf({ name }: AddedField | RemovedField, slots: ReadonlyMap<string, Slot>) {
  const slot = slots.get(keyOf(name));
  const words = wordsOf(leafOf(name.path));
  return [
    `name ${words.join('')}`,
    ...words.map((word) => `word ${word}`),
    ...(slot?.before ? [`before ${slot.before}`] : []),
    ...(slot?.after ? [`after ${slot.after}`] : []),
  ];
}
