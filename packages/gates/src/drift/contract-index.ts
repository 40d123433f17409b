import { compareText } from '@ai-gate/verdict';
import type { ContractEntry, ContractState } from './drift-facts.ts';
import {
  compareNames,
  type FieldName,
  type KnownEntities,
  parentOf,
  resolveName,
  withoutPositions,
} from './field-name.ts';
import { type NameLookUp, NameMap } from './name-map.ts';

/** One field of the contract with everything that is said about it, in the order of the lines. */
export interface ListedField {
  readonly name: FieldName;
  readonly entries: readonly ContractEntry[];
  /** The first entry that is not a tombstone, else the first. */
  readonly entry: ContractEntry;
  readonly removed: boolean;
  /** Every API path that the contract lists for the field, without positions in lists. */
  readonly targets: ReadonlySet<string>;
}

/** The fields with one canonical path. */
export interface CalledFields {
  readonly fields: readonly ListedField[];
  /** At least one of them belongs to an entity. */
  readonly ofEntity: boolean;
}

/** The contract by name, by API path and by alias; built once, every question is one look-up. */
export interface ContractIndex {
  readonly fields: readonly ListedField[];
  readonly byName: NameLookUp<ListedField>;
  /** Key: the API path without positions in lists. */
  readonly byTarget: ReadonlyMap<string, CalledFields>;
  /** By the alias as a name, as it stands there and below the field's entity and parent. */
  readonly byAlias: NameLookUp<ListedField>;
  /** Whether it lists fields that belong to no entity: the keys of a field map. */
  readonly listsFieldMap: boolean;
  readonly entities: KnownEntities;
}

export function indexContract(state: ContractState, entities: KnownEntities): ContractIndex {
  const groups: { readonly name: FieldName; readonly entries: ContractEntry[] }[] = [];
  const byName = new NameMap<(typeof groups)[number]>();
  for (const entry of [...state.entries].sort(compareEntries)) {
    const name = resolveName(entry, entities);
    const known = byName.get(name);
    if (known !== undefined) known.entries.push(entry);
    else {
      const group = { name, entries: [entry] };
      byName.set(name, group);
      groups.push(group);
    }
  }
  const fields = groups.map(({ name, entries }) => listedField(name, entries));
  return {
    fields,
    byName: indexNames(fields),
    byTarget: indexTargets(fields),
    byAlias: indexAliases(fields, entities),
    listsFieldMap: fields.some(({ name, removed }) => name.entity === null && !removed),
    entities,
  };
}

function indexNames(fields: readonly ListedField[]): NameMap<ListedField> {
  const byName = new NameMap<ListedField>();
  for (const field of fields) byName.set(field.name, field);
  return byName;
}

/** The order of the contract; the rest only makes the order of the input not matter. */
function compareEntries(a: ContractEntry, b: ContractEntry): number {
  return a.line - b.line || compareNames(a, b) || compareText(restOf(a), restOf(b));
}

function restOf({ type, target, aliases, source, tombstone }: ContractEntry): string {
  const { date = null, replacedBy = null } = tombstone ?? {};
  return JSON.stringify([type, target, aliases, source, tombstone !== null, date, replacedBy]);
}

/** Most fields have none; a set for each of them would cost more than all the rest. */
const noTargets: ReadonlySet<string> = new Set();

function listedField(name: FieldName, entries: readonly ContractEntry[]): ListedField {
  const live = entries.filter(({ tombstone }) => tombstone === null);
  const [entry = entries[0]] = live;
  if (entry === undefined) throw new RangeError('a listed field has at least one entry');
  const removed = live.length === 0;
  if (live.every(({ target }) => target === null)) {
    return { name, entries, entry, removed, targets: noTargets };
  }
  const targets = live.flatMap(({ target }) => (target === null ? [] : [withoutPositions(target)]));
  return { name, entries, entry, removed, targets: new Set(targets) };
}

function indexTargets(fields: readonly ListedField[]): Map<string, CalledFields> {
  const byTarget = new Map<string, { fields: ListedField[]; ofEntity: boolean }>();
  for (const field of fields) {
    for (const target of field.targets) {
      const called = byTarget.get(target) ?? { fields: [], ofEntity: false };
      called.fields.push(field);
      called.ofEntity ||= field.name.entity !== null;
      byTarget.set(target, called);
    }
  }
  return byTarget;
}

function indexAliases(
  fields: readonly ListedField[],
  entities: KnownEntities,
): NameMap<ListedField> {
  const byAlias = new NameMap<ListedField>();
  const add = (name: FieldName, field: ListedField) => {
    const resolved = resolveName(name, entities);
    if (byAlias.get(resolved) === undefined) byAlias.set(resolved, field);
  };
  for (const field of fields.filter(({ removed }) => !removed)) {
    const { entity, path } = field.name;
    const parent = parentOf(path);
    for (const alias of field.entries.flatMap(({ aliases }) => aliases)) {
      add({ entity: null, path: alias }, field);
      add({ entity, path: alias }, field);
      if (parent !== '') add({ entity, path: `${parent}.${alias}` }, field);
    }
  }
  return byAlias;
}
