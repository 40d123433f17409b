import type { Extraction } from '@ai-gate/gates';
import type { SourceKind } from '@ai-gate/policy';
export interface SourceFile {
  readonly path: string;
  readonly bytes: Buffer;
}
export type ExtractionOutcome =
  | { readonly kind: 'extracted'; readonly extraction: Extraction }
  | { readonly kind: 'unreadable'; readonly reason: string; readonly line: number | null };
export interface Extractor {
  readonly kind: SourceKind;
  readonly version: number;
  readonly limit: number; // bytes a file
  mayHoldFields(bytes: Buffer): boolean; // cheap byte test; false = certainly holds no field
  extract(file: SourceFile): ExtractionOutcome;
}
