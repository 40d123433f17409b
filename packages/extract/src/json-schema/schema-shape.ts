import { type FieldCollector, quoted } from '../field-collector.ts';
import type { FieldType } from '../field-type.ts';
import { TreeArray, TreeObject, type TreeValue } from '../tree/source-tree.ts';
import { UnreadableSource } from '../unreadable-source.ts';

/** The schemas of one property: more than one where the arms of a combination all name it. */
export interface Property {
  readonly schemas: TreeValue[];
  readonly line: number;
}

/** What a schema says of a value, its references and combinations taken together. */
export interface SchemaShape {
  readonly types: Set<FieldType>;
  readonly properties: Map<string, Property>;
  readonly items: TreeValue[];
  /** Schemas of the values under keys that the schema does not name. */
  readonly free: TreeValue[];
  /** The schemas that gave properties or items: to meet one of them again below is recursion. */
  readonly holders: Set<TreeObject>;
}

/** The schemas that lie above a place, from the nearest up. */
export interface Ancestors {
  readonly holders: ReadonlySet<TreeObject>;
  readonly above: Ancestors | null;
}

/** How references are followed in one document. */
export interface References {
  /** The schema that `reference` names, undefined where it lies outside the document or nowhere. */
  resolve(reference: string): TreeValue | undefined;
  /** Whether the schema is an entity of its own: a field that refers to it stops there. */
  isEntity(schema: TreeObject): boolean;
}

/** Where a shape is wanted: `label` names the place in messages. */
export interface ShapeRequest {
  readonly schemas: readonly TreeValue[];
  readonly label: string;
  readonly line: number;
  readonly ancestors: Ancestors | null;
  /** The root of an entity takes in the entities that it is composed of. */
  readonly composes: boolean;
}

const combinations = ['allOf', 'anyOf', 'oneOf'] as const;
const conditions = ['if', 'then', 'else'] as const;
const freeKeys = ['additionalProperties', 'unevaluatedProperties'] as const;

const typeWords: Readonly<Record<string, FieldType>> = {
  string: 'string',
  number: 'number',
  integer: 'number',
  boolean: 'boolean',
  object: 'object',
  array: 'array',
  null: 'null',
};

/** Whether `word` is a type of JSON Schema. */
export function isSchemaType(word: string): boolean {
  return Object.hasOwn(typeWords, word);
}

/** Takes the references and combinations of schemas together; no schema is visited twice. */
export class ShapeReader {
  private readonly references: References;
  private readonly collector: FieldCollector;

  constructor(references: References, collector: FieldCollector) {
    this.references = references;
    this.collector = collector;
  }

  shapeOf(request: ShapeRequest): SchemaShape {
    const shape: SchemaShape = {
      types: new Set(),
      properties: new Map(),
      items: [],
      free: [],
      holders: new Set(),
    };
    const visit = new ShapeVisit(shape, request, this.references, this.collector);
    for (const schema of request.schemas) visit.take(schema, false);
    return shape;
  }
}

class ShapeVisit {
  private readonly shape: SchemaShape;
  private readonly request: ShapeRequest;
  private readonly references: References;
  private readonly collector: FieldCollector;
  private readonly open = new Set<TreeObject>();
  private readonly closed = new Set<TreeObject>();

  constructor(
    shape: SchemaShape,
    request: ShapeRequest,
    references: References,
    collector: FieldCollector,
  ) {
    this.shape = shape;
    this.request = request;
    this.references = references;
    this.collector = collector;
  }

  /** Takes a schema in; of one behind the name of another entity (`closed`) only the type. */
  take(schema: TreeValue, closed: boolean): void {
    this.collector.step(this.request.line);
    if (typeof schema === 'boolean') return;
    if (!(schema instanceof TreeObject)) {
      this.collector.cannotResolve(this.request.line, `the schema of ${this.request.label}`);
      return;
    }
    const seen = closed ? this.closed : this.open;
    if (seen.has(schema)) return;
    seen.add(schema);
    this.takeTypes(schema);
    this.takeReference(schema, closed);
    for (const keyword of combinations) {
      for (const arm of schema.items(keyword)) this.take(arm, closed);
    }
    for (const keyword of conditions) {
      const arm = schema.object(keyword);
      if (arm !== undefined) this.take(arm, closed);
    }
    if (!closed) this.takeContent(schema);
  }

  private takeTypes(schema: TreeObject): void {
    const { types } = this.shape;
    const declared = schema.get('type');
    const words = declared instanceof TreeArray ? declared.items : [declared];
    for (const word of words) {
      if (typeof word === 'string' && isSchemaType(word)) types.add(typeWords[word] as FieldType);
    }
    if (declared !== undefined) return;
    if (schema.has('properties')) types.add('object');
    if (schema.has('items') || schema.has('prefixItems')) types.add('array');
    const constant = schema.get('const');
    if (constant !== undefined) types.add(typeOfValue(constant));
    const values = schema.items('enum');
    this.collector.step(this.request.line, values.length);
    for (const value of values) types.add(typeOfValue(value));
  }

  private takeReference(schema: TreeObject, closed: boolean): void {
    for (const keyword of ['$dynamicRef', '$recursiveRef']) {
      const reference = schema.get(keyword);
      if (reference !== undefined) this.cannotFollow(schema, keyword, reference);
    }
    const reference = schema.get('$ref');
    if (reference === undefined) return;
    const target = typeof reference === 'string' ? this.references.resolve(reference) : undefined;
    if (target === undefined) {
      this.cannotFollow(schema, '$ref', reference);
      return;
    }
    const stops = target instanceof TreeObject && this.references.isEntity(target);
    this.take(target, closed || (stops && !this.request.composes));
  }

  private cannotFollow(schema: TreeObject, keyword: string, reference: TreeValue): void {
    const shown = typeof reference === 'string' ? ` to ${quoted(reference)}` : '';
    const what = `the reference${shown} in ${this.request.label}`;
    this.collector.cannotResolve(schema.lineOf(keyword), what);
  }

  private takeContent(schema: TreeObject): void {
    const properties = membersOf(schema, 'properties');
    const patterns = membersOf(schema, 'patternProperties');
    const items = itemsOf(schema);
    this.collector.step(this.request.line, properties.size + patterns.size + items.length);
    if (properties.size + patterns.size + items.length > 0) {
      if (isAbove(schema, this.request.ancestors)) {
        this.noteRecursion();
        return;
      }
      this.shape.holders.add(schema);
    }
    for (const [name, { value, line }] of properties) {
      const known = this.shape.properties.get(name);
      if (known === undefined) this.shape.properties.set(name, { schemas: [value], line });
      else known.schemas.push(value);
    }
    for (const item of items) this.shape.items.push(item);
    for (const { value } of patterns.values()) this.shape.free.push(value);
    for (const keyword of freeKeys) {
      const free = schema.object(keyword);
      if (free !== undefined) this.shape.free.push(free);
    }
    for (const { value } of membersOf(schema, 'dependentSchemas').values()) this.take(value, false);
  }

  private noteRecursion(): void {
    const { line, label } = this.request;
    this.collector.cannotResolve(line, `${label}, which holds a schema that it lies in`);
  }
}

function membersOf(schema: TreeObject, keyword: string): TreeObject['members'] {
  const value = schema.get(keyword);
  if (value === undefined) return noMembers;
  if (value instanceof TreeObject) return value.members;
  throw new UnreadableSource(`\`${keyword}\` is no object`, schema.lineOf(keyword));
}

/** The schemas of a list's items, by `items` (one, or in older drafts several) and `prefixItems`. */
function itemsOf(schema: TreeObject): readonly TreeValue[] {
  const items = schema.get('items');
  const several = items instanceof TreeArray ? items.items : items === undefined ? [] : [items];
  return [...several, ...schema.items('prefixItems')];
}

const noMembers: TreeObject['members'] = new Map();

function isAbove(schema: TreeObject, ancestors: Ancestors | null): boolean {
  for (let at = ancestors; at !== null; at = at.above) {
    if (at.holders.has(schema)) return true;
  }
  return false;
}

function typeOfValue(value: TreeValue): FieldType {
  if (value === null) return 'null';
  if (value instanceof TreeArray) return 'array';
  if (value instanceof TreeObject) return 'object';
  return typeof value === 'string' ? 'string' : typeof value === 'number' ? 'number' : 'boolean';
}
