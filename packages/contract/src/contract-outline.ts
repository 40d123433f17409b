import type { ContractEntry } from '@ai-gate/gates';
import type { ContractProblem, ContractSection } from './contract-reading.ts';
import type { Column } from './table-columns.ts';

/** An entry with the lines it takes, 0-based; `endLine` is the line after its last. */
export interface PlacedEntry {
  readonly entry: ContractEntry;
  readonly startLine: number;
  readonly endLine: number;
}

/** A bullet list that names fields of one entity. */
export interface ListBlock {
  readonly kind: 'list';
  readonly entity: string;
  readonly source: string | null;
  /** `-`, `*` or `+`. */
  readonly marker: string;
  readonly entries: PlacedEntry[];
}

/** A table of fields; `entity` and `source` come from the headings above it. */
export interface TableBlock {
  readonly kind: 'table';
  readonly entity: string | null;
  readonly source: string | null;
  readonly columns: readonly (Column | null)[];
  /** 0-based line after the last row. */
  readonly endLine: number;
  readonly entries: PlacedEntry[];
}

export type EntryBlock = ListBlock | TableBlock;

/** A heading of the document, whether it names something or not. */
export interface OutlineHeading {
  readonly level: number;
  readonly section: ContractSection | null;
  /** 0-based. */
  readonly startLine: number;
  readonly endLine: number;
}

/** The contract with the places of everything in it: what the writer needs to change a line. */
export interface ContractOutline {
  readonly blocks: EntryBlock[];
  readonly headings: OutlineHeading[];
  readonly problems: ContractProblem[];
  /** How many blocks are code or raw HTML: an update must not make prose of them. */
  codeBlocks: number;
}
