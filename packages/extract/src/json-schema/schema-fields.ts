import { type FieldCollector, maxDepth, quoted } from '../field-collector.ts';
import { joinTypes } from '../field-type.ts';
import type { TreeValue } from '../tree/source-tree.ts';
import { type Ancestors, type References, type SchemaShape, ShapeReader } from './schema-shape.ts';

interface Place {
  readonly entity: string;
  readonly path: string;
  readonly depth: number;
  readonly line: number;
  readonly ancestors: Ancestors | null;
}

/**
 * Collects the fields of one entity: the properties of `schema`, those inside them as dotted
 * paths, and what lists hold under `[]`. The arms of allOf, anyOf and oneOf count together.
 */
export function collectSchemaFields(
  entity: string,
  schema: TreeValue,
  line: number,
  references: References,
  collector: FieldCollector,
): void {
  const walk = new SchemaWalk(new ShapeReader(references, collector), collector);
  walk.enterEntity(schema, { entity, path: '', depth: 0, line, ancestors: null });
}

class SchemaWalk {
  private readonly shapes: ShapeReader;
  private readonly collector: FieldCollector;

  constructor(shapes: ShapeReader, collector: FieldCollector) {
    this.shapes = shapes;
    this.collector = collector;
  }

  enterEntity(schema: TreeValue, place: Place): void {
    this.enter(this.shapeAt([schema], place, true), place);
  }

  private enter(shape: SchemaShape, place: Place): void {
    const ancestors = { holders: shape.holders, above: place.ancestors };
    const inside = { ...place, ancestors, depth: place.depth + 1 };
    this.addProperties(shape, inside);
    if (shape.types.has('array')) this.addItems(shape, inside);
    if (shape.free.length > 0) this.noteFreeKeys(shape, inside);
  }

  private addProperties(shape: SchemaShape, place: Place): void {
    for (const [name, { schemas, line }] of shape.properties) {
      const path = place.path === '' ? name : `${place.path}.${name}`;
      const inner = { ...place, path, line };
      if (this.isTooDeep(inner)) continue;
      const property = this.shapeAt(schemas, inner, false);
      const onlyArray = property.types.size === 1 && property.types.has('array');
      if (!onlyArray) this.collector.add({ ...inner, type: joinTypes(property.types) });
      this.enter(property, inner);
    }
  }

  private addItems(shape: SchemaShape, place: Place): void {
    const inner = { ...place, path: `${place.path}[]` };
    if (this.isTooDeep(inner)) return;
    this.collector.add({ ...inner, type: 'array' });
    this.enter(this.shapeAt(shape.items, inner, false), inner);
  }

  /** Keys that the schema leaves free have no names to compare; fields under them are told. */
  private noteFreeKeys(shape: SchemaShape, place: Place): void {
    const free = this.shapeAt(shape.free, place, false);
    if (free.properties.size > 0) {
      this.collector.cannotResolve(place.line, `what the free keys of ${label(place)} hold`);
    }
  }

  private isTooDeep({ depth, line, path }: Place): boolean {
    if (depth > maxDepth) this.collector.cannotResolve(line, `the depth of ${quoted(path)}`);
    return depth > maxDepth;
  }

  private shapeAt(schemas: readonly TreeValue[], place: Place, composes: boolean): SchemaShape {
    const { line, ancestors } = place;
    return this.shapes.shapeOf({ schemas, label: label(place), line, ancestors, composes });
  }
}

function label({ entity, path }: Place): string {
  return quoted(path === '' ? entity : `${entity}.${path}`);
}
