import type { Location } from '@ai-gate/verdict';
import type { ContractState } from './drift-facts.ts';

/** Where an entry of an entity stands or would go in the contract. */
export type ContractPlace = (entity: string | null) => Location & { readonly isSection: boolean };

/**
 * The place for a new entry of an entity: its last entry, else the heading of its section, else
 * the end of what the contract lists. `isSection` says whether the entity has a place of its own.
 */
export function contractPlaces(path: string, { entries, sections }: ContractState): ContractPlace {
  const headings = new Map<string | null, number>();
  for (const { kind, name, line } of sections ?? []) {
    if (kind === 'entity') headings.set(name, line);
  }
  const last = new Map<string | null, number>();
  let end = 1;
  for (const { entity, line } of entries) {
    last.set(entity, Math.max(line, last.get(entity) ?? 0));
    end = Math.max(end, line);
  }
  return (entity) => {
    const line = last.get(entity) ?? headings.get(entity);
    return { path, line: line ?? end, isSection: line !== undefined };
  };
}
