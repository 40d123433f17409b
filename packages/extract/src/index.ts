export type { ExtractionOutcome, Extractor, SourceFile } from './extractor.ts';
export { loadExtractor } from './registry.ts';
