import type { CalledFields, ContractIndex, ListedField } from './contract-index.ts';
import type { TargetChange } from './difference.ts';
import type { RuntimeField } from './drift-facts.ts';
import {
  type FieldName,
  type KnownEntities,
  qualified,
  resolveName,
  withoutPositions,
} from './field-name.ts';

/**
 * Whether a declaration of a listed field maps it to a path that the contract lists for it. A
 * contract that lists none has no opinion, and a declaration without a target has nothing to check.
 */
export function checkTarget(
  name: FieldName,
  field: RuntimeField,
  { entry, targets }: ListedField,
  contract: ContractIndex,
): TargetChange[] {
  const { target } = field;
  if (target === undefined || targets.size === 0) return [];
  if (targets.has(withoutPositions(target))) return [];
  const own = contract.byAlias.get({ entity: name.entity, path: target });
  const alias = own ?? aliasOf(target, contract);
  const expected = [...targets];
  return [{ kind: 'target', name, field, target, entry, expected, aliasOf: alias?.entry ?? null }];
}

/** The fields that the contract calls by this canonical path: its API path, or its own name. */
export function fieldsCalled(target: string, contract: ContractIndex): CalledFields | null {
  const plain = withoutPositions(target);
  const byTarget = contract.byTarget.get(plain);
  if (byTarget !== undefined) return byTarget;
  const name = resolveName({ entity: null, path: plain }, contract.entities);
  const named = contract.byName.find(name);
  if (named === undefined || named.removed) return null;
  return { fields: [named], ofEntity: named.name.entity !== null };
}

/** The field that the contract lists this path as an alias of. */
export function aliasOf(path: string, contract: ContractIndex): ListedField | undefined {
  const name = resolveName({ entity: null, path: withoutPositions(path) }, contract.entities);
  return contract.byAlias.get(name);
}

/** What a person should write for the field: its API path where it has one, else its name. */
export function canonicalPaths({ name, targets }: ListedField): readonly string[] {
  return targets.size > 0 ? [...targets] : [qualified(name)];
}

/** Whether the path lies below an entity that the contract or the runtime knows. */
export function isBelowEntity(path: string, entities: KnownEntities): boolean {
  return resolveName({ entity: null, path }, entities).entity !== null;
}
