export {
  type CachedExtraction,
  decodeExtraction,
  type ExtractionKey,
  encodeExtraction,
  extractionCacheKey,
} from './cached-extraction.ts';
export {
  type DetectedSources,
  type DetectionFacts,
  detectSources,
  isDetectionCandidate,
  maxPeeks,
} from './detect-sources.ts';
export type { ExtractionOutcome, Extractor, SourceFile } from './extractor.ts';
export { type FieldType, fieldTypes } from './field-type.ts';
export { loadExtractor } from './registry.ts';
