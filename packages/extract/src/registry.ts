import type { SourceKind } from '@ai-gate/policy';
import type { Extractor } from './extractor.ts';

/**
 * The extractor of each kind of source, one line a kind, behind a lazy import: a parser is loaded
 * only when a source needs it. A line reads
 * `prisma: async () => (await import('./prisma/prisma-extractor.ts')).prismaExtractor`.
 */
const loaders: { readonly [kind in SourceKind]?: () => Promise<Extractor> } = {};

/** Loads the extractor of `kind`, and with it the parser that it needs; null: there is none. */
export async function loadExtractor(kind: SourceKind): Promise<Extractor | null> {
  return (await loaders[kind]?.()) ?? null;
}
