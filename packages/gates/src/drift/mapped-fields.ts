import type { CalledFields, ContractIndex, ListedField } from './contract-index.ts';
import type { TargetChange } from './difference.ts';
import type { RuntimeField } from './drift-facts.ts';
import { type FieldName, withoutPositions } from './field-name.ts';
import type { DeclaredField, RuntimeIndex } from './runtime-index.ts';
import { aliasOf, canonicalPaths, fieldsCalled, isBelowEntity } from './targets.ts';

/** What the key of a field map turned out to be. */
export type MappedField =
  /** The contract lists the key itself. */
  | { readonly kind: 'listed'; readonly listed: ListedField }
  /** It writes to canonical paths of these fields. */
  | { readonly kind: 'canonical'; readonly calls: readonly CalledFields[] }
  /** The contract knows neither the key nor the path, and lists the keys of field maps. */
  | { readonly kind: 'unlisted'; readonly tombstone: ListedField | undefined }
  /** It writes to paths that are not canonical. */
  | { readonly kind: 'non-canonical'; readonly changes: readonly TargetChange[] };

/**
 * Finds out what each field without an entity of its own is, by the first rule that fits.
 *
 * 1. The contract lists its key: the entry decides (`order.cart` is (`order`, `cart`)).
 * 2. It has no target: only its key could have been listed, so it is not in the contract.
 * 3. Its target is the canonical path of a field of an entity (the API path or the name of an
 *    entry): whatever the key is, `cartItems: 'order.cart'` reads something and writes `order.cart`.
 * 4. Its target is the canonical path of the key of a field map: the key may be an alias of that
 *    one beside it, and is a field that the contract does not list otherwise.
 * 5. Its target is an alias, or lies below an entity, or the contract lists no keys of field maps
 *    at all: the path is not canonical.
 * 6. Otherwise the map got a key that the contract does not list.
 */
export function placeMappedFields(
  runtime: RuntimeIndex,
  contract: ContractIndex,
): Map<DeclaredField, MappedField> {
  const placed = new Map<DeclaredField, MappedField>();
  for (const declared of runtime.fields) {
    if (declared.declarations.some(({ entity }) => entity !== null)) continue;
    placed.set(declared, placeMapped(declared, runtime, contract));
  }
  return placed;
}

function placeMapped(
  { name, declarations }: DeclaredField,
  runtime: RuntimeIndex,
  contract: ContractIndex,
): MappedField {
  const listed = contract.byName.find(name);
  if (listed !== undefined && !listed.removed) return { kind: 'listed', listed };
  const unlisted: MappedField = { kind: 'unlisted', tombstone: listed };
  const calls: CalledFields[] = [];
  const changes: TargetChange[] = [];
  for (const field of declarations) {
    if (field.target === undefined) return unlisted;
    const called = fieldsCalled(field.target, contract);
    if (called !== null) {
      if (!called.ofEntity && !isAliasBeside(name, field.target, runtime, contract))
        return unlisted;
      calls.push(called);
    } else if (isNonCanonical(field.target, contract)) {
      changes.push(nonCanonical({ ...field, target: field.target }, name, contract));
    } else return unlisted;
  }
  return changes.length > 0 ? { kind: 'non-canonical', changes } : { kind: 'canonical', calls };
}

/** Whether the key is an alias of another key with the same target, which is there as well. */
function isAliasBeside(
  key: FieldName,
  target: string,
  runtime: RuntimeIndex,
  contract: ContractIndex,
): boolean {
  const canonical = contract.byAlias.get(key);
  if (canonical === undefined || runtime.byName.find(canonical.name) === undefined) return false;
  return canonical.targets.has(withoutPositions(target));
}

function isNonCanonical(target: string, contract: ContractIndex): boolean {
  if (!contract.listsFieldMap || aliasOf(target, contract) !== undefined) return true;
  return isBelowEntity(target, contract.entities);
}

function nonCanonical(
  field: RuntimeField & { readonly target: string },
  name: FieldName,
  contract: ContractIndex,
): TargetChange {
  const alias = aliasOf(field.target, contract);
  const expected = alias === undefined ? [] : canonicalPaths(alias);
  const aliased = alias?.entry ?? null;
  return {
    kind: 'target',
    name,
    field,
    target: field.target,
    entry: null,
    expected,
    aliasOf: aliased,
  };
}
