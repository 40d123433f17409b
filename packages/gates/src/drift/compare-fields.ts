import type { ContractIndex, ListedField } from './contract-index.ts';
import type { PlainDifference, TypeChange } from './difference.ts';
import type { RuntimeField } from './drift-facts.ts';
import type { FieldName } from './field-name.ts';
import { type Governs, plainType } from './governed-types.ts';
import { type MappedField, placeMappedFields } from './mapped-fields.ts';
import type { DeclaredField, RuntimeIndex } from './runtime-index.ts';
import { checkTarget } from './targets.ts';

/** One side of the comparison to make. */
export interface Comparison {
  readonly contract: ContractIndex;
  readonly runtime: RuntimeIndex;
  /** The runtime at the merge base: it tells what a field was; null: not known. */
  readonly before: RuntimeIndex | null;
  readonly governs: Governs;
  /** Every source was read. If not, a field that is not seen may lie in what was not read. */
  readonly complete: boolean;
}

/**
 * Everything in which the runtime differs from the contract. Linear in the number of fields.
 *
 * A field of an entity is compared with the entry of that entity and path. A field of a field map
 * belongs to no entity; what it is compared with is said at `placeMappedFields`.
 */
export function compareFields(comparison: Comparison): PlainDifference[] {
  const { contract, runtime } = comparison;
  const mapped = placeMappedFields(runtime, contract);
  return [
    ...runtime.fields.flatMap((declared) => {
      const placed = mapped.get(declared);
      return placed === undefined
        ? compareDeclared(declared, comparison)
        : compareMapped(declared, placed, comparison);
    }),
    ...missingFields(comparison, mapped),
  ];
}

function compareDeclared(declared: DeclaredField, comparison: Comparison): PlainDifference[] {
  const listed = comparison.contract.byName.find(declared.name);
  if (listed === undefined || listed.removed) {
    return addedField(declared, listed, comparison.governs);
  }
  return compareListed(declared, listed, comparison);
}

function compareMapped(
  declared: DeclaredField,
  placed: MappedField,
  comparison: Comparison,
): PlainDifference[] {
  if (placed.kind === 'canonical') return [];
  if (placed.kind === 'listed') return compareListed(declared, placed.listed, comparison);
  if (placed.kind === 'unlisted') {
    return addedField(declared, placed.tombstone, comparison.governs);
  }
  return [...placed.changes];
}

function addedField(
  { name, first, declarations }: DeclaredField,
  listed: ListedField | undefined,
  governs: Governs,
): PlainDifference[] {
  const governed = declarations.find(({ type }) => governs(type));
  if (governed === undefined) return [];
  const field = governs(first.type) ? first : governed;
  return [{ kind: 'added', name, field, declarations, tombstone: listed?.entry ?? null }];
}

function compareListed(
  declared: DeclaredField,
  listed: ListedField,
  comparison: Comparison,
): PlainDifference[] {
  return declared.declarations.flatMap((field) => {
    const { governs } = comparison;
    if (!governs(field.type) && !governs(listed.entry.type)) return [];
    return [
      ...compareType(declared.name, field, listed, comparison),
      ...checkTarget(declared.name, field, listed, comparison.contract),
    ];
  });
}

/**
 * The contract's word on the type counts. Where it has none, a field that was of a governed type
 * at the merge base must stay of one: otherwise it would leave the contract's reach unseen. So
 * must one whose type the code no longer tells (an imported type may be anything). The same holds where the contract lists a list without its `[]`, since its type may be the elements'.
 */
function compareType(
  { path }: FieldName,
  field: RuntimeField,
  { name, entry }: ListedField,
  { before, governs }: Comparison,
): TypeChange[] {
  const actual = plainType(field.type);
  const isSame = path === name.path;
  if (actual === null) {
    const was = typeBefore(field, before?.byName.get(name));
    const isLost = isSame && was !== null && governs(was);
    const expected = plainType(entry.type) ?? was;
    if (!isLost || expected === null || entry.type === 'unknown') return [];
    return [{ kind: 'type', name, field, entry, expected, actual: 'unknown' }];
  }
  if (!isSame && name.path.endsWith('[]')) {
    if (actual === 'array' || actual === 'mixed') return [];
    return [{ kind: 'type', name, field, entry, expected: 'array', actual }];
  }
  const said = isSame ? plainType(entry.type) : null;
  const was = said === null ? typeBefore(field, before?.byName.get(name)) : null;
  const leavesReach = was !== null && governs(was) && !governs(actual);
  const expected = said ?? (leavesReach ? was : null);
  if (expected === null || expected === actual) return [];
  return [{ kind: 'type', name, field, entry, expected, actual }];
}

function typeBefore(field: RuntimeField, before: DeclaredField | undefined): string | null {
  const same = before?.declarations.find(({ file }) => file === field.file) ?? before?.first;
  return plainType(same?.type ?? null);
}

/**
 * What a field map writes is there as long as no source declares the entity: beside a source that
 * does, a left-over mapping must not hide that the field itself is gone.
 */
function missingFields(
  { contract, runtime, before, governs, complete }: Comparison,
  mapped: ReadonlyMap<DeclaredField, MappedField>,
): PlainDifference[] {
  if (!complete) return [];
  const declaresEntity = (entity: string | null) =>
    entity !== null && (runtime.entities.has(entity) || before?.entities.has(entity) === true);
  const written = writtenFields(mapped);
  return contract.fields.flatMap((listed): PlainDifference[] => {
    const { name, entry, removed } = listed;
    if (removed || !governs(entry.type)) return [];
    const declared = runtime.byName.find(name);
    if (declared?.declarations.some(({ entity }) => entity !== null)) return [];
    const isMapped = declared !== undefined || written.has(listed);
    if (isMapped && !declaresEntity(name.entity)) return [];
    const was = before?.byName.find(name)?.first;
    return [{ kind: 'removed', name, entry, was: was ?? null }];
  });
}

function writtenFields(mapped: ReadonlyMap<DeclaredField, MappedField>): Set<ListedField> {
  const calls = new Set(
    [...mapped.values()].flatMap((placed) => (placed.kind === 'canonical' ? placed.calls : [])),
  );
  return new Set([...calls].flatMap(({ fields }) => fields));
}
