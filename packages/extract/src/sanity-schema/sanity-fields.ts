import { type FieldCollector, maxDepth, quoted } from '../field-collector.ts';
import { type FieldType, joinTypes } from '../field-type.ts';
import { TreeObject, type TreeValue } from '../tree/source-tree.ts';

type Definitions = ReadonlyMap<string, TreeObject>;

/** A place in the entity, and the named types that were entered on the way to it. */
interface Place {
  readonly entity: string;
  readonly path: string;
  readonly depth: number;
  readonly line: number;
  readonly entered: readonly string[];
}

/** One thing that a value may be, with unions and named types resolved. */
interface Arm {
  readonly node: TreeObject;
  readonly entered: readonly string[];
}

/** What a value may be: arms to look into, and types that need no look. */
interface Arms {
  readonly arms: Arm[];
  readonly types: FieldType[];
  unknown: boolean;
}

/** Collects the fields of one document or type of a Sanity extract. */
export function collectSanityFields(
  entity: string,
  definition: TreeObject,
  definitions: Definitions,
  collector: FieldCollector,
): void {
  const walk = new SanityWalk(definitions, collector);
  const place = { entity, path: '', depth: 0, line: definition.line, entered: [entity] };
  walk.enter(bodyOf(definition), place);
}

/** A document carries its attributes itself; a type has a value that does. */
function bodyOf(definition: TreeObject): TreeValue {
  return definition.string('type') === 'document' ? definition : (definition.get('value') ?? null);
}

function isReference(node: TreeObject): boolean {
  return node.has('dereferencesTo');
}

class SanityWalk {
  private readonly definitions: Definitions;
  private readonly collector: FieldCollector;

  constructor(definitions: Definitions, collector: FieldCollector) {
    this.definitions = definitions;
    this.collector = collector;
  }

  /** Collects the fields inside `value`, which is the entity itself or what an array holds. */
  enter(value: TreeValue, place: Place): void {
    this.enterArms(this.resolve(value, place), place);
  }

  private enterArms({ arms }: Arms, place: Place): void {
    for (const { node, entered } of arms) {
      const inside = entered === place.entered ? place : { ...place, entered };
      if (node.string('type') === 'array') this.addArray(node, inside);
      else if (!isReference(node)) this.addAttributes(node, inside);
    }
  }

  private addArray(node: TreeObject, place: Place): void {
    const path = `${place.path}[]`;
    this.collector.add({ entity: place.entity, path, type: 'array', line: place.line });
    this.enter(node.get('of') ?? null, { ...place, path });
  }

  private addAttributes(node: TreeObject, place: Place): void {
    const attributes = node.object('attributes')?.members ?? [];
    for (const [name, { value, line }] of attributes) {
      this.collector.step(line);
      if (name.startsWith('_')) continue;
      const path = place.path === '' ? name : `${place.path}.${name}`;
      const inner = { ...place, path, line, depth: place.depth + 1 };
      if (inner.depth > maxDepth)
        this.collector.cannotResolve(line, `the depth of ${quoted(path)}`);
      else
        this.addAttribute(value instanceof TreeObject ? (value.get('value') ?? null) : null, inner);
    }
    const rest = node.object('rest');
    if (rest !== undefined) this.enter(rest, place);
  }

  private addAttribute(value: TreeValue, place: Place): void {
    const resolved = this.resolve(value, place);
    const { arms, types, unknown } = resolved;
    for (const { node } of arms) {
      if (node.string('type') !== 'array') types.push(isReference(node) ? 'reference' : 'object');
    }
    const onlyArrays = types.length === 0 && !unknown && arms.length > 0;
    if (!onlyArrays) {
      const { entity, path, line } = place;
      this.collector.add({ entity, path, type: unknown ? null : joinTypes(types), line });
    }
    this.enterArms(resolved, place);
  }

  /** Takes unions and named types apart. A named type that was entered already is not re-entered. */
  private resolve(value: TreeValue, place: Place): Arms {
    const found: Arms = { arms: [], types: [], unknown: false };
    this.resolveInto(found, value, place);
    return found;
  }

  private resolveInto(found: Arms, value: TreeValue, place: Place): void {
    this.collector.step(place.line);
    const type = value instanceof TreeObject ? value.string('type') : undefined;
    if (!(value instanceof TreeObject) || type === undefined) {
      this.cannotTell(found, place, `the type of ${quoted(place.path)}`);
    } else if (type === 'string' || type === 'number' || type === 'boolean' || type === 'null') {
      addType(found, type);
    } else if (type === 'object' || type === 'array' || type === 'document') {
      found.arms.push({ node: value, entered: place.entered });
    } else if (type === 'union') {
      for (const arm of value.items('of')) this.resolveInto(found, arm, place);
    } else if (type === 'inline') {
      this.resolveNamed(found, value.string('name') ?? '', place);
    } else if (type === 'unknown') {
      // What Sanity writes for an opaque value of its own, such as the media of an image: no text.
      addType(found, 'object');
    } else {
      this.cannotTell(found, place, `the type ${quoted(type)} of ${quoted(place.path)}`);
    }
  }

  private resolveNamed(found: Arms, name: string, place: Place): void {
    const definition = this.definitions.get(name);
    if (definition === undefined) {
      this.cannotTell(found, place, `the type ${quoted(name)}, which the file does not define`);
    } else if (place.entered.length > maxDepth) {
      this.cannotTell(found, place, `the depth of the type ${quoted(name)}`);
    } else if (place.entered.includes(name)) {
      addType(found, 'object');
      this.collector.cannotResolve(
        place.line,
        `${quoted(place.path)}, which ${quoted(name)} holds again`,
      );
    } else {
      this.resolveInto(found, bodyOf(definition), { ...place, entered: [...place.entered, name] });
    }
  }

  private cannotTell(found: Arms, place: Place, what: string): void {
    found.unknown = true;
    this.collector.cannotResolve(place.line, what);
  }
}

/** Each type once, however many arms of a union have it. */
function addType({ types }: Arms, type: FieldType): void {
  if (!types.includes(type)) types.push(type);
}
