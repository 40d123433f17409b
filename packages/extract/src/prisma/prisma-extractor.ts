import type { Extraction } from '@ai-gate/gates';
import type { ExtractionOutcome, Extractor, SourceFile } from '../extractor.ts';
import { FieldCollector } from '../field-collector.ts';
import type { FieldType } from '../field-type.ts';
import { readText } from '../source-text.ts';
import { outcomeOf } from '../unreadable-source.ts';
import { type PrismaField, type PrismaModel, parsePrismaSchema } from './prisma-schema.ts';

/**
 * Reads a Prisma schema. Models, views and composite types are entities by name; a field of such a
 * type is an object and stops there. `@map` gives the target, after the table where the model has
 * `@@map`: `users.full_name`. A type that another file defines is not known here.
 */
export const prismaExtractor: Extractor = {
  kind: 'prisma',
  version: 2,
  limit: 4 * 1024 * 1024,
  mayHoldFields: (bytes) => bytes.includes('{'),
  extract(file: SourceFile): ExtractionOutcome {
    return outcomeOf(() => extractPrisma(file));
  },
};

/** Dates and large numbers count as what they are in JSON; `Json` and `Bytes` may be anything. */
const scalars: Readonly<Record<string, FieldType>> = {
  String: 'string',
  DateTime: 'string',
  Int: 'number',
  BigInt: 'number',
  Float: 'number',
  Decimal: 'number',
  Boolean: 'boolean',
};

function extractPrisma(file: SourceFile): Extraction {
  const { models, enums } = parsePrismaSchema(readText(file, prismaExtractor.limit));
  const types = new Map<string, FieldType>();
  for (const name of enums) types.set(name, 'string');
  for (const { name } of models) types.set(name, 'object');
  // Last, so that no model of the file can give these names another meaning.
  for (const [name, type] of Object.entries(scalars)) types.set(name, type);
  const collector = new FieldCollector(file.path);
  for (const model of models) {
    for (const field of model.fields) {
      collector.add({
        entity: model.name,
        path: field.list ? `${field.name}[]` : field.name,
        type: field.list ? 'array' : (types.get(field.type) ?? null),
        line: field.line,
        target: targetOf(field, model),
      });
    }
  }
  return collector.extraction();
}

function targetOf({ column }: PrismaField, { table }: PrismaModel): string | undefined {
  if (column === null) return undefined;
  return table === null ? column : `${table}.${column}`;
}
