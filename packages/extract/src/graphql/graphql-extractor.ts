import type { Extraction } from '@ai-gate/gates';
import { GraphQLError } from 'graphql/error/GraphQLError.js';
import type {
  DefinitionNode,
  DocumentNode,
  FieldDefinitionNode,
  InputValueDefinitionNode,
  Location,
  TypeNode,
} from 'graphql/language/ast.js';
import { parse } from 'graphql/language/parser.js';
import type { ExtractionOutcome, Extractor, SourceFile } from '../extractor.ts';
import { FieldCollector, maxDepth, quoted } from '../field-collector.ts';
import type { FieldType } from '../field-type.ts';
import { readText } from '../source-text.ts';
import { outcomeOf, UnreadableSource } from '../unreadable-source.ts';

/**
 * Reads GraphQL type definitions. Object, input and interface types, and their extensions, are
 * entities by name; the root operation types are not, for their fields are calls and not data. A
 * field of a named type is an object and stops there: that type lists its own fields. Enumerations
 * are strings. A type that another file defines is not known here.
 */
export const graphqlExtractor: Extractor = {
  kind: 'graphql',
  version: 2,
  limit: 4 * 1024 * 1024,
  mayHoldFields: (bytes) => /\b(?:type|input|interface)\b/.test(bytes.toString('latin1')),
  extract(file: SourceFile): ExtractionOutcome {
    return outcomeOf(() => extractGraphql(file));
  },
};

/** Most tokens of one file: 4 MiB of ordinary definitions stay below. */
const maxTokens = 1_000_000;

/** The specified scalars; no definition of the file can give their names another meaning. */
const specified: Readonly<Record<string, FieldType>> = {
  String: 'string',
  ID: 'string',
  Int: 'number',
  Float: 'number',
  Boolean: 'boolean',
};

/** Custom scalars whose names leave no doubt about how they are written. */
const scalars: Readonly<Record<string, FieldType>> = {
  Date: 'string',
  Time: 'string',
  DateTime: 'string',
  EmailAddress: 'string',
  URI: 'string',
  URL: 'string',
  UUID: 'string',
};

function extractGraphql(file: SourceFile): Extraction {
  const document = parseDocument(readText(file, graphqlExtractor.limit));
  const collector = new FieldCollector(file.path);
  const types = typesByName(document);
  const roots = rootOperations(document);
  for (const definition of document.definitions) {
    if (!holdsFields(definition) || roots.has(definition.name.value)) continue;
    const entity = definition.name.value;
    for (const field of definition.fields ?? []) {
      const line = lineOf(field.name.loc);
      const levels = levelsOf(field.type, types);
      if (levels.length > maxDepth) {
        collector.cannotResolve(line, `the depth of ${quoted(`${entity}.${field.name.value}`)}`);
        continue;
      }
      for (const [suffix, type] of levels) {
        const path = `${field.name.value}${suffix}`;
        collector.add({ entity, path, type, line });
      }
    }
  }
  return collector.extraction();
}

function parseDocument(text: string): DocumentNode {
  try {
    return parse(text, { maxTokens });
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    const line = error.locations?.[0]?.line ?? null;
    throw new UnreadableSource(`the GraphQL does not parse: ${error.message}`, line);
  }
}

type FieldHolder = Extract<
  DefinitionNode,
  { readonly fields?: readonly (FieldDefinitionNode | InputValueDefinitionNode)[] | undefined }
>;

const holders: ReadonlySet<string> = new Set([
  'ObjectTypeDefinition',
  'ObjectTypeExtension',
  'InterfaceTypeDefinition',
  'InterfaceTypeExtension',
  'InputObjectTypeDefinition',
  'InputObjectTypeExtension',
]);

function holdsFields(definition: DefinitionNode): definition is FieldHolder {
  return holders.has(definition.kind);
}

/** The types of the names that the file defines. */
function typesByName(document: DocumentNode): ReadonlyMap<string, FieldType> {
  const types = new Map<string, FieldType>(Object.entries(scalars));
  for (const definition of document.definitions) {
    if (definition.kind === 'EnumTypeDefinition') types.set(definition.name.value, 'string');
    else if (holdsFields(definition) || definition.kind === 'UnionTypeDefinition') {
      types.set(definition.name.value, 'object');
    }
  }
  for (const [name, type] of Object.entries(specified)) types.set(name, type);
  return types;
}

/** The names of the root operation types: as `schema` says, else the usual ones. */
function rootOperations(document: DocumentNode): ReadonlySet<string> {
  const named = document.definitions.flatMap((definition) =>
    definition.kind === 'SchemaDefinition' || definition.kind === 'SchemaExtension'
      ? (definition.operationTypes ?? []).map(({ type }) => type.name.value)
      : [],
  );
  return new Set(named.length > 0 ? named : ['Query', 'Mutation', 'Subscription']);
}

/** The path suffix and the type at each level: a list of lists gives `[]` and `[][]`. */
function levelsOf(
  type: TypeNode,
  types: ReadonlyMap<string, FieldType>,
): readonly (readonly [string, FieldType | null])[] {
  const levels: [string, FieldType | null][] = [];
  let at = type;
  let suffix = '';
  while (at.kind !== 'NamedType') {
    if (at.kind === 'ListType') {
      suffix += '[]';
      levels.push([suffix, 'array']);
    }
    at = at.type;
  }
  return levels.length > 0 ? levels : [['', types.get(at.name.value) ?? null]];
}

function lineOf(location: Location | undefined): number {
  return location?.startToken.line ?? 1;
}
