import type { EntryKind } from '@ai-gate/gates';

/** A file, link or submodule of a trace; `path` is how messages name it. */
export interface TraceEntry {
  readonly path: string;
  readonly kind: EntryKind;
}

/** A file's content, or its size in bytes where that is beyond the limit. */
export type TraceContent =
  | { readonly bytes: Uint8Array; readonly tooLarge?: never }
  | { readonly bytes?: never; readonly tooLarge: number };

/** Where traces are read from: the head commit, or a folder that stands for it. */
export interface TraceSource {
  /** The trace directory as messages name it. */
  readonly directory: string;
  readonly committed: boolean;
  /** The names of the directories in it, one a task. */
  readTasks(): Promise<readonly string[]>;
  /**
   * What is at a path below the trace directory: the file itself, or everything below a directory
   * in the order of the paths. Empty when there is nothing.
   */
  readEntries(path: string): Promise<readonly TraceEntry[]>;
  /** Says which of these files and folders will be read, as far as is needed, below the trace. */
  prepare(paths: readonly string[]): Promise<void>;
  /** Reads a regular file that `readEntries` gave. */
  readContent(entry: TraceEntry, limit: number): Promise<TraceContent>;
}
