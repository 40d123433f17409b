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
