import type { Policy } from '@ai-gate/policy';
import { indexContract, type ListedField } from './contract-index.ts';
import type { Difference } from './difference.ts';
import type { ContractEntry, DriftFacts, RuntimeField } from './drift-facts.ts';
import { compareNames, type FieldName, knownEntities } from './field-name.ts';
import { type Governs, governedTypes } from './governed-types.ts';
import type { JudgedDifference } from './judged-difference.ts';
import { placeMappedFields } from './mapped-fields.ts';
import { type DeclaredField, indexRuntime, type RuntimeIndex } from './runtime-index.ts';

/** What the gate makes of one field: it agrees, or differs in one of these ways. */
export type FieldState = 'agrees' | Difference['kind'];

/** One field as contract and runtime have it, side by side. */
export interface FieldRow {
  readonly name: FieldName;
  readonly state: FieldState;
  /** The difference was approved in the code or in approval.md. */
  readonly acknowledged: boolean;
  /** What the contract says; null: it does not list the field. */
  readonly entry: ContractEntry | null;
  /** Where the runtime declares it; null: it does not. */
  readonly field: RuntimeField | null;
}

/**
 * Every field that the contract governs, by entity and path. `differences` are those that
 * `judgeDrift` found in the same facts; what is not among them agrees.
 */
export function deriveFieldTable(
  { head, base }: DriftFacts,
  policy: Policy,
  differences: readonly JudgedDifference[],
): FieldRow[] {
  const entities = knownEntities([head, base]);
  const contract = indexContract(head.contract, entities);
  const runtime = indexRuntime(head, entities);
  const differing = differences.map(rowOfDifference);
  const entries = new Set(differing.map(({ entry }) => entry));
  const written = fieldsByMap(placeMappedFields(runtime, contract));
  const listed = contract.fields
    .filter((field) => !field.removed && !entries.has(field.entry))
    .flatMap((field) => rowsOfListed(field, runtime, written, governedTypes(policy)));
  return [...differing, ...listed].sort((a, b) => compareNames(a.name, b.name));
}

function rowOfDifference({ status, difference }: JudgedDifference): FieldRow {
  const { name, kind: state } = difference;
  return { name, state, acknowledged: status === 'acknowledged', ...sidesOf(difference) };
}

function sidesOf(difference: Difference): Pick<FieldRow, 'entry' | 'field'> {
  switch (difference.kind) {
    case 'added':
      return { entry: difference.tombstone, field: difference.field };
    case 'removed':
      return { entry: difference.entry, field: null };
    case 'renamed':
      return { entry: difference.removed.entry, field: difference.added.field };
    default:
      return { entry: difference.entry, field: difference.field };
  }
}

/** The map keys that write to each field. */
function fieldsByMap(
  mapped: ReturnType<typeof placeMappedFields>,
): ReadonlyMap<ListedField, readonly DeclaredField[]> {
  const written = new Map<ListedField, DeclaredField[]>();
  for (const [declared, placed] of mapped) {
    if (placed.kind !== 'canonical') continue;
    for (const listed of placed.calls.flatMap(({ fields }) => fields)) {
      const others = written.get(listed);
      if (others === undefined) written.set(listed, [declared]);
      else others.push(declared);
    }
  }
  return written;
}

function rowsOfListed(
  listed: ListedField,
  runtime: RuntimeIndex,
  written: ReadonlyMap<ListedField, readonly DeclaredField[]>,
  governs: Governs,
): FieldRow[] {
  const { name, entry } = listed;
  const declared = runtime.byName.find(name);
  const maps = (written.get(listed) ?? []).filter((map) => map !== declared);
  const places = [...(declared === undefined ? [] : [declared]), ...maps];
  const isGoverned =
    governs(entry.type) ||
    places.some(({ declarations }) => declarations.some(({ type }) => governs(type)));
  if (!isGoverned) return [];
  return places.map(({ first }) => {
    return { name, state: 'agrees', acknowledged: false, entry, field: first };
  });
}
