import { compareText } from '@ai-gate/verdict';
import type { DriftSnapshot } from './drift-facts.ts';

/**
 * The identity of a field. Entities and paths compare byte for byte. A name without an entity
 * whose first segments are the name of an entity known to contract or runtime belongs to that
 * entity, so `order.cart` in a table, a field map or an acknowledgement is (`order`, `cart`).
 * Every other name without an entity stays without one: (null, `email`).
 */
export interface FieldName {
  readonly entity: string | null;
  readonly path: string;
}

/** The entities that contract or runtime know, at the head or at the base. */
export type KnownEntities = ReadonlySet<string>;

/** Entity names with more dots than this are not looked for inside a path. */
const maxEntitySegments = 8;

export function knownEntities(snapshots: readonly (DriftSnapshot | null)[]): KnownEntities {
  const entities = new Set<string>();
  for (const snapshot of snapshots) {
    for (const { entity } of snapshot?.contract.entries ?? []) if (entity) entities.add(entity);
    for (const { extraction } of snapshot?.sources ?? []) {
      for (const { entity } of extraction.fields) if (entity) entities.add(entity);
    }
  }
  return entities;
}

/** Gives a name without an entity to the longest known entity that it begins with. */
export function resolveName({ entity, path }: FieldName, entities: KnownEntities): FieldName {
  if (entity !== null) return { entity, path };
  let resolved: FieldName = { entity, path };
  let dot = path.indexOf('.');
  for (let segments = 1; dot > 0 && segments <= maxEntitySegments; segments += 1) {
    const prefix = path.slice(0, dot);
    if (entities.has(prefix)) resolved = { entity: prefix, path: path.slice(dot + 1) };
    dot = path.indexOf('.', dot + 1);
  }
  return resolved;
}

/** A string that is equal for equal names only; for the keys of maps. */
export function keyOf({ entity, path }: FieldName): string {
  return entity === null ? `-\0${path}` : `${entity}\0${path}`;
}

/** How a person writes the field: `order.cart`, or `email` for one without an entity. */
export function qualified({ entity, path }: FieldName): string {
  return entity === null ? path : `${entity}.${path}`;
}

/** The path of the group that a field lies in; empty at the top of its entity. */
export function parentOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('.')));
}

/** The last segment of a path, without `[]`. */
export function leafOf(path: string): string {
  const leaf = path.slice(path.lastIndexOf('.') + 1);
  return leaf.endsWith('[]') ? leaf.slice(0, -2) : leaf;
}

/** `tags` for `tags[]` and the other way round: the same field, written with or without the list. */
export function withOtherListMark({ entity, path }: FieldName): FieldName {
  return { entity, path: path.endsWith('[]') ? path.slice(0, -2) : `${path}[]` };
}

/** A place in a list is any place of it: `emails[0].value` is `emails[].value`. */
export function withoutPositions(path: string): string {
  return path.replaceAll(/\[\d{1,9}\]/g, '[]');
}

/** Orders names by entity, then path; those without an entity come first. */
export function compareNames(a: FieldName, b: FieldName): number {
  return compareText(a.entity ?? '', b.entity ?? '') || compareText(a.path, b.path);
}
