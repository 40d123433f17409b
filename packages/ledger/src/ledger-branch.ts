/** A file to put on the branch, in a commit of its own. */
export interface NewFile {
  readonly path: string;
  readonly text: string;
  /** The commit's message, one line. */
  readonly message: string;
  /** The commit's time. */
  readonly at: Date;
}

/**
 * How a write ended: `moved`, the branch was not where it should be and nothing was written;
 * `unknown`, the answer was lost, and whether it was written has to be found out.
 */
export type WriteOutcome =
  | { readonly kind: 'written'; readonly commit: string }
  | { readonly kind: 'moved' }
  | { readonly kind: 'unknown' };

/**
 * The branch that holds a ledger. One implementation is a local repository (`openLedgerBranch` of
 * the package repository); another is GitHub's API, where `writeFile` is createCommitOnBranch with
 * `expectedHeadOid`. What goes wrong is thrown as a UserError.
 */
export interface LedgerBranch {
  /** The commit that the branch is at; null when there is no such branch. */
  readTip(): Promise<string | null>;
  /** The names directly below a directory of a commit; '' is the root. */
  readNames(commit: string, directory: string): Promise<readonly string[]>;
  /** A regular file of at most `limit` bytes. */
  readFile(commit: string, path: string, limit: number): Promise<Uint8Array>;
  /** Compare-and-swap: commits one file more on top of `tip`; null creates the branch. */
  writeFile(tip: string | null, file: NewFile): Promise<WriteOutcome>;
}
