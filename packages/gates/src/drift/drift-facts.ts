import type { Location } from '@ai-gate/verdict';

/**
 * One field of the runtime code. `path` uses dots for nesting and `[]` for arrays, relative to the
 * entity. `entity` is null for a field map, which belongs to none (formats, the contract).
 */
export interface RuntimeField {
  readonly entity: string | null;
  readonly path: string;
  /** A plain type name (`string`, `number`, `boolean`, `object`, `array`, …); null: not known. */
  readonly type: string | null;
  /** Where the field maps to, when the source says so. */
  readonly target?: string;
  readonly file: string;
  /** 1-based. */
  readonly line: number;
}

/** Something an extractor saw and could not resolve: a computed key, an unknown spread. */
export interface Unresolved {
  readonly file: string;
  readonly line: number;
  /** What it is, in a few words that end a sentence: "the spread of `base`". */
  readonly what: string;
}

/** What an extractor read from one file. */
export interface Extraction {
  readonly fields: readonly RuntimeField[];
  readonly unresolved: readonly Unresolved[];
}

/** A removed field that the contract still mentions: ~~`field`~~ removed DATE: replaced by `x`. */
export interface Tombstone {
  readonly date: string | null;
  readonly replacedBy: string | null;
}

/** One field of the contract. `line` is its 1-based line in the contract file. */
export interface ContractEntry {
  readonly entity: string | null;
  readonly path: string;
  readonly type: string | null;
  /** Where the field must map to; null where the contract does not say. */
  readonly target: string | null;
  readonly aliases: readonly string[];
  /** The source file that the contract names for it. */
  readonly source: string | null;
  readonly description: string | null;
  readonly tombstone: Tombstone | null;
  readonly line: number;
}

/**
 * The contract file at one commit. What the reader of contracts returns fits as it is:
 * `{ present: true, ...parseContract(text) }`.
 */
export interface ContractState {
  /** There is a regular file at the contract's path. */
  readonly present: boolean;
  readonly entries: readonly ContractEntry[];
  /** With any of them the entries may be incomplete, so nothing is compared. */
  readonly problems: readonly ContractProblem[];
  /** Its headings, so that a finding can say where a field would go. */
  readonly sections?: readonly {
    readonly kind: 'source' | 'entity';
    readonly name: string;
    readonly line: number;
  }[];
}

/** Why the contract cannot be read; `line` is 1-based. */
export interface ContractProblem {
  readonly code: 'drift/contract-unparsable' | 'input/limit-exceeded';
  readonly line: number | null;
  readonly message: string;
}

/** A source file that could not be read; `reason` ends a sentence. */
export interface UnreadableFile {
  readonly file: string;
  readonly line: number | null;
  readonly reason: string;
}

/** One source of the policy, or one that was found without configuration, and what it gave. */
export interface SourceReading {
  readonly kind: string;
  /** The globs that were looked for. */
  readonly files: readonly string[];
  /** The policy names it; a source that was only detected may turn out to hold no field. */
  readonly configured: boolean;
  /** How many files the globs matched, the unreadable ones included. */
  readonly matched: number;
  readonly unreadable: readonly UnreadableFile[];
  /** Of all files of the source together. */
  readonly extraction: Extraction;
}

/** Contract and runtime at one commit. */
export interface DriftSnapshot {
  readonly contract: ContractState;
  readonly sources: readonly SourceReading[];
}

/** A file that maps or backfills fields (`drift.mapping`). */
export interface MappingFile {
  readonly path: string;
  /** The change touches it. */
  readonly changed: boolean;
  /** It contains the path of the contract. */
  readonly namesContract: boolean;
}

/** A DRIFT ACKNOWLEDGEMENT in a comment of the runtime code (formats, the contract). */
export interface Acknowledgement {
  readonly file: string;
  /** First and last line of the comment, 1-based. */
  readonly line: number;
  readonly endLine: number;
  /** The fields it names; empty: it covers the declaration it stands on. */
  readonly fields: readonly string[];
  /** First and last line of the declaration below the comment; null: there is no code below. */
  readonly standsOn: { readonly line: number; readonly endLine: number } | null;
  readonly reason: string | null;
  readonly approver: string | null;
  /** `YYYY-MM-DD`, null where absent or not a date. */
  readonly date: string | null;
  readonly expires: string | null;
  /** What it lacks to be complete, in words of the form: "Reason", "Expires as YYYY-MM-DD". */
  readonly missing: readonly string[];
}

/** A bullet under DRIFT ACKNOWLEDGEMENTS of approval.md: the removal of one field. */
export interface ApprovedRemoval {
  readonly field: string;
  /** Null: the bullet does not say why, so it covers nothing. */
  readonly reason: string | null;
  /** The field that takes its place, where the bullet names one. */
  readonly replacedBy: string | null;
  /** 1-based, in approval.md. */
  readonly line: number;
}

/** Everything that the drift decision rests on. */
export interface DriftFacts {
  readonly head: DriftSnapshot;
  /** At the merge base; null: not read. Needed for `baseline: base`, and helps to tell renames. */
  readonly base: DriftSnapshot | null;
  /** What the change does to the contract file; null: it leaves it alone. */
  readonly contractChange: {
    /** The bullet of approval.md that grants the contract by its exact path; null: none does. */
    readonly grantedBy: Location | null;
  } | null;
  readonly mappings: readonly MappingFile[];
  /** In the source and mapping files at the head. */
  readonly acknowledgements: readonly Acknowledgement[];
  /** From approval.md of the task; null: there is no such file. */
  readonly approval: {
    readonly file: string;
    readonly removals: readonly ApprovedRemoval[];
  } | null;
}
