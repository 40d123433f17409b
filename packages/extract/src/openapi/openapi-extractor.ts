import type { Extraction } from '@ai-gate/gates';
import type { ExtractionOutcome, Extractor, SourceFile } from '../extractor.ts';
import { FieldCollector } from '../field-collector.ts';
import { pointerResolver } from '../json-schema/json-pointer.ts';
import { collectSchemaFields } from '../json-schema/schema-fields.ts';
import type { References } from '../json-schema/schema-shape.ts';
import { readText } from '../source-text.ts';
import { parseJsonTree } from '../tree/json-reader.ts';
import { TreeArray, TreeObject, type TreeValue } from '../tree/source-tree.ts';
import { parseYamlTree } from '../tree/yaml-reader.ts';
import { outcomeOf, UnreadableSource } from '../unreadable-source.ts';

/**
 * Reads OpenAPI 3.x, as JSON or YAML. Entities are the schemas under `components.schemas`, by
 * their keys, and the inline schemas of requests and responses that have a `title`, by it; inline
 * schemas without one have no name to compare by and are left out.
 *
 * A field that refers to a component of its own stops there (`customer`, an object): the fields of
 * that component are listed once, under its own name, and not again wherever it is used. An
 * entity that is composed (allOf, anyOf, oneOf) of components has their fields too.
 */
export const openapiExtractor: Extractor = {
  kind: 'openapi',
  version: 1,
  limit: 16 * 1024 * 1024,
  // Another kind of document under a configured path has to be refused, which takes the parse.
  mayHoldFields: () => true,
  extract(file: SourceFile): ExtractionOutcome {
    return outcomeOf(() => extractOpenapi(file));
  },
};

function extractOpenapi(file: SourceFile): Extraction {
  const root = readTree(file);
  if (!(root instanceof TreeObject)) return refuse('it is no OpenAPI document', 1);
  requireVersion3(root);
  const collector = new FieldCollector(file.path);
  const components = root.object('components')?.object('schemas');
  const references = referencesWithin(root, components);
  for (const [entity, { value, line }] of components?.members ?? []) {
    collectSchemaFields(entity, value, line, references, collector);
  }
  for (const schema of titledSchemas(root)) {
    const title = schema.string('title') ?? '';
    collectSchemaFields(title, schema, schema.lineOf('title'), references, collector);
  }
  return collector.extraction();
}

function readTree(file: SourceFile): TreeValue {
  const text = readText(file, openapiExtractor.limit);
  const isJson = /\.json$/i.test(file.path) || /^\s*\{/.test(text.slice(0, 1000));
  return isJson ? parseJsonTree(text) : parseYamlTree(text);
}

function requireVersion3(root: TreeObject): void {
  const version = root.get('openapi');
  if (root.has('swagger')) refuse('it is Swagger 2; OpenAPI 3 is read', root.lineOf('swagger'));
  if (version === undefined) refuse('it is no OpenAPI document', root.line);
  if (!/^3(\.|$)/.test(String(version))) {
    refuse('its OpenAPI version is not 3', root.lineOf('openapi'));
  }
}

function referencesWithin(root: TreeObject, components: TreeObject | undefined): References {
  const values = [...(components?.members.values() ?? [])].map(({ value }) => value);
  const entities = new Set(values.filter((value) => value instanceof TreeObject));
  return {
    resolve: pointerResolver(root),
    isEntity: (schema) => entities.has(schema),
  };
}

/** The inline schemas with a title that stand as `schema` under paths, webhooks and components. */
function titledSchemas(root: TreeObject): ReadonlySet<TreeObject> {
  const found = new Set<TreeObject>();
  const seen = new Set<TreeObject | TreeArray>();
  const components = root.object('components');
  const places = [
    root.get('paths'),
    root.get('webhooks'),
    components?.get('requestBodies'),
    components?.get('responses'),
    components?.get('pathItems'),
    components?.get('callbacks'),
  ];
  const pending: TreeValue[] = places.filter((place) => place !== undefined);
  for (const at of pending) {
    if (!(at instanceof TreeObject || at instanceof TreeArray) || seen.has(at)) continue;
    seen.add(at);
    const children = at instanceof TreeArray ? at.items : childrenBesideSchema(at, found);
    for (const child of children) pending.push(child);
  }
  return found;
}

function childrenBesideSchema(node: TreeObject, found: Set<TreeObject>): TreeValue[] {
  const schema = node.object('schema');
  if (schema?.string('title') !== undefined && !schema.has('$ref')) found.add(schema);
  const children = [...node.members].filter(
    ([key]) => key !== 'schema' && key !== 'example' && key !== 'examples',
  );
  return children.map(([, { value }]) => value);
}

function refuse(reason: string, line: number): never {
  throw new UnreadableSource(reason, line);
}
