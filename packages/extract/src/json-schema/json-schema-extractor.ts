import type { Extraction } from '@ai-gate/gates';
import type { ExtractionOutcome, Extractor, SourceFile } from '../extractor.ts';
import { FieldCollector } from '../field-collector.ts';
import { readText } from '../source-text.ts';
import { parseJsonTree } from '../tree/json-reader.ts';
import { TreeArray, TreeObject, type TreeValue } from '../tree/source-tree.ts';
import { outcomeOf, UnreadableSource } from '../unreadable-source.ts';
import { pointerResolver } from './json-pointer.ts';
import { collectSchemaFields } from './schema-fields.ts';
import { isSchemaType, type References } from './schema-shape.ts';

/**
 * Reads a JSON Schema (drafts 4 to 2020-12). The file is one entity: its `title`, else the file's
 * name without `.json` or `.schema.json`. A file that only defines (`$defs`, `definitions`) is one
 * entity a definition, named by its title or its key. Local references are followed, others are
 * reported as unresolved.
 */
export const jsonSchemaExtractor: Extractor = {
  kind: 'json-schema',
  version: 1,
  limit: 8 * 1024 * 1024,
  // Another kind of JSON under a configured path has to be refused, which takes the parse.
  mayHoldFields: () => true,
  extract(file: SourceFile): ExtractionOutcome {
    return outcomeOf(() => extractJsonSchema(file));
  },
};

const describing = [
  'properties',
  'patternProperties',
  'items',
  'prefixItems',
  'allOf',
  'anyOf',
  'oneOf',
  '$ref',
];
const defining = ['$defs', 'definitions'];

function extractJsonSchema(file: SourceFile): Extraction {
  const root = parseJsonTree(readText(file, jsonSchemaExtractor.limit));
  if (!(root instanceof TreeObject) || !isJsonSchema(root)) {
    throw new UnreadableSource('it is JSON, but no JSON Schema', 1);
  }
  const collector = new FieldCollector(file.path);
  const references = referencesWithin(root);
  for (const { entity, schema, line } of entitiesOf(root, file.path)) {
    collectSchemaFields(entity, schema, line, references, collector);
  }
  return collector.extraction();
}

function isJsonSchema(root: TreeObject): boolean {
  if (root.string('$schema')?.includes('json-schema.org')) return true;
  if ([...describing, ...defining].some((keyword) => root.has(keyword))) return true;
  const type = root.get('type');
  const words = type instanceof TreeArray ? type.items : [type];
  return words.every((word) => typeof word === 'string' && isSchemaType(word));
}

function referencesWithin(root: TreeObject): References {
  const own = `${root.string('$id') ?? root.string('id') ?? ''}#`;
  const resolve = pointerResolver(root);
  return {
    resolve: (reference) =>
      resolve(reference.startsWith(own) ? reference.slice(own.length - 1) : reference),
    isEntity: () => false,
  };
}

interface Entity {
  readonly entity: string;
  readonly schema: TreeValue;
  readonly line: number;
}

function entitiesOf(root: TreeObject, path: string): readonly Entity[] {
  const definitions = defining.flatMap((keyword) => [...(root.object(keyword)?.members ?? [])]);
  const onlyDefines = definitions.length > 0 && !describing.some((word) => root.has(word));
  if (!onlyDefines)
    return [{ entity: root.string('title') ?? fileTitle(path), schema: root, line: root.line }];
  return definitions.map(([key, { value, line }]) => {
    const title = value instanceof TreeObject ? value.string('title') : undefined;
    return { entity: title ?? key, schema: value, line };
  });
}

function fileTitle(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return name.replace(/(?<=.)(\.schema)?\.json$/i, '');
}
