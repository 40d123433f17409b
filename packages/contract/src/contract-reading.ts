import type { ContractEntry } from '@ai-gate/gates';

/** Why a contract, or a place in it, could not be read; `line` is 1-based. */
export interface ContractProblem {
  readonly code: 'drift/contract-unparsable' | 'input/limit-exceeded';
  readonly line: number;
  readonly message: string;
}

/** A heading that names a source file or an entity: the context of what follows. */
export interface ContractSection {
  readonly kind: 'source' | 'entity';
  /** The entity's name, or the path of the source file. */
  readonly name: string;
  /** The source file in whose context an entity stands, if any. */
  readonly source: string | null;
  /** 1 to 6, as in `#` to `######`. */
  readonly level: number;
  /** 1-based. */
  readonly line: number;
}

/** What a contract says. Entries stand in the order of the file; duplicates are kept. */
export interface ContractReading {
  /** The path of the contract, as it was given. */
  readonly path: string;
  readonly entries: readonly ContractEntry[];
  /** With any problem, the entries may be incomplete: nothing must be decided from them. */
  readonly problems: readonly ContractProblem[];
  readonly sections: readonly ContractSection[];
  /** Whether there is no entry at all, tombstones included. */
  readonly isEmpty: boolean;
}

/** Bytes of a contract, or UTF-16 units where it comes as text. */
export const maxContractSize = 16 * 1024 * 1024;

export function unparsable(line: number, message: string): ContractProblem {
  return { code: 'drift/contract-unparsable', line, message };
}
