import type { SourceKind } from '@ai-gate/policy';
import type { Extractor } from './extractor.ts';

/**
 * The extractor of each kind of source, one line a kind, behind a lazy import: a parser is loaded
 * only when a source needs it.
 */
const loaders: Readonly<Record<SourceKind, () => Promise<Extractor>>> = {
  'sanity-schema': async () =>
    (await import('./sanity-schema/sanity-extractor.ts')).sanityExtractor,
  'json-schema': async () =>
    (await import('./json-schema/json-schema-extractor.ts')).jsonSchemaExtractor,
  openapi: async () => (await import('./openapi/openapi-extractor.ts')).openapiExtractor,
  graphql: async () => (await import('./graphql/graphql-extractor.ts')).graphqlExtractor,
  prisma: async () => (await import('./prisma/prisma-extractor.ts')).prismaExtractor,
  typescript: async () =>
    (await import('./typescript/typescript-extractor.ts')).typescriptExtractor,
  'field-map': async () => (await import('./field-map/field-map-extractor.ts')).fieldMapExtractor,
};

/** Loads the extractor of `kind`, and with it the parser that it needs. */
export function loadExtractor(kind: SourceKind): Promise<Extractor> {
  return loaders[kind]();
}
