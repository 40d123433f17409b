import type { ContractEntry, RuntimeField } from './drift-facts.ts';
import type { FieldName } from './field-name.ts';

/** In the runtime, of a governed type, and not in the contract. */
export interface AddedField {
  readonly kind: 'added';
  readonly name: FieldName;
  readonly field: RuntimeField;
  readonly declarations: readonly RuntimeField[];
  /** The contract's entry that says the field was removed. */
  readonly tombstone: ContractEntry | null;
}

/** In the contract and not in the runtime. */
export interface RemovedField {
  readonly kind: 'removed';
  readonly name: FieldName;
  readonly entry: ContractEntry;
  /** Where it was at the merge base. */
  readonly was: RuntimeField | null;
}

/** How sure it is that a removed and an added field are the same one. */
export type Confidence = 'certain' | 'likely' | 'possible';

/** An added and a removed field that are the same one. `name` is the new name. */
export interface RenamedField {
  readonly kind: 'renamed';
  readonly name: FieldName;
  readonly added: AddedField;
  readonly removed: RemovedField;
  readonly confidence: Confidence;
  /** What speaks for it, in words. */
  readonly evidence: readonly string[];
}

/** In both, with another type. */
export interface TypeChange {
  readonly kind: 'type';
  readonly name: FieldName;
  readonly field: RuntimeField;
  readonly entry: ContractEntry;
  readonly expected: string;
  readonly actual: string;
}

/** The runtime maps it to a path that the contract does not list for it. */
export interface TargetChange {
  readonly kind: 'target';
  readonly name: FieldName;
  readonly field: RuntimeField;
  readonly target: string;
  /** What the contract lists for the field; null: the contract does not list the field. */
  readonly entry: ContractEntry | null;
  /** The paths that would be canonical, as far as the contract says. */
  readonly expected: readonly string[];
  /** The target is an alias of this field, whose canonical name is required. */
  readonly aliasOf: ContractEntry | null;
}

/** What a comparison of runtime and contract finds, before renames are told. */
export type PlainDifference = AddedField | RemovedField | TypeChange | TargetChange;
export type Difference = PlainDifference | RenamedField;
