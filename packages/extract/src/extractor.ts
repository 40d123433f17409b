import type { Extraction } from '@ai-gate/gates';
import type { SourceKind } from '@ai-gate/policy';

/** One source file as git has it: the path in the repository, and the bytes, expected to be UTF-8. */
export interface SourceFile {
  readonly path: string;
  readonly bytes: Buffer;
}

/**
 * What came of reading one file. `unreadable` is a file that is not what its kind says (a syntax
 * error, another kind of document, not UTF-8): it must never look like a file without fields.
 * `reason` is a few words that end a sentence; `line` is 1-based, null where no line is to blame.
 */
export type ExtractionOutcome =
  | { readonly kind: 'extracted'; readonly extraction: Extraction }
  | { readonly kind: 'unreadable'; readonly reason: string; readonly line: number | null };

/** Reads the fields out of the files of one kind of source. It never throws. */
export interface Extractor {
  readonly kind: SourceKind;
  /** Raise it whenever the same bytes would give another result: it is part of the cache key. */
  readonly version: number;
  /** Upper bound for one file, bytes. */
  readonly limit: number;
  /** A cheap test on the bytes: false means that the file certainly holds no field. */
  mayHoldFields(bytes: Buffer): boolean;
  extract(file: SourceFile): ExtractionOutcome;
}
