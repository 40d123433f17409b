import type { Extraction } from '@ai-gate/gates';
import type { ExtractionOutcome, Extractor, SourceFile } from '../extractor.ts';
import { FieldCollector } from '../field-collector.ts';
import { readText } from '../source-text.ts';
import { parseJsonTree } from '../tree/json-reader.ts';
import { TreeArray, TreeObject, type TreeValue } from '../tree/source-tree.ts';
import { outcomeOf, UnreadableSource } from '../unreadable-source.ts';
import { collectSanityFields } from './sanity-fields.ts';

/**
 * Reads what `sanity schema extract` writes: a JSON array of documents and types. Each is an
 * entity of its name; the line of a field is the line of its attribute. Attributes that begin with
 * `_` are Sanity's own and no fields.
 */
export const sanityExtractor: Extractor = {
  kind: 'sanity-schema',
  version: 2,
  limit: 32 * 1024 * 1024,
  // Another kind of JSON under a configured path has to be refused, which takes the parse.
  mayHoldFields: () => true,
  extract(file: SourceFile): ExtractionOutcome {
    return outcomeOf(() => extractSanity(file));
  },
};

function extractSanity(file: SourceFile): Extraction {
  const definitions = readDefinitions(parseJsonTree(readText(file, sanityExtractor.limit)));
  const collector = new FieldCollector(file.path);
  for (const [name, definition] of definitions) {
    collectSanityFields(name, definition, definitions, collector);
  }
  return collector.extraction();
}

/** The documents and types of the extract by name. */
function readDefinitions(root: TreeValue): ReadonlyMap<string, TreeObject> {
  if (!(root instanceof TreeArray)) return refuse(root);
  const definitions = new Map<string, TreeObject>();
  for (const item of root.items) {
    if (!(item instanceof TreeObject)) return refuse(root);
    const name = item.string('name');
    const type = item.string('type');
    const body = type === 'document' ? item.object('attributes') : item.object('value');
    if (name === undefined || body === undefined || (type !== 'document' && type !== 'type')) {
      return refuse(item);
    }
    if (definitions.has(name)) {
      throw new UnreadableSource(`\`${name}\` is defined twice`, item.line);
    }
    definitions.set(name, item);
  }
  return definitions;
}

function refuse(value: TreeValue): never {
  const line = value instanceof TreeObject || value instanceof TreeArray ? value.line : 1;
  throw new UnreadableSource('it is JSON, but no extracted Sanity schema', line);
}
