import type { RuntimeField, Unresolved } from '@ai-gate/gates';
import type { Member, Shape, Space } from './shape.ts';

/** More than any hand-written file holds: types that refer to each other multiply. */
export class TooManyFields extends Error {
  constructor() {
    super(`its types make more than ${maxFields} fields`);
    this.name = 'TooManyFields';
  }
}

const maxFields = 50_000;
/** References that are followed in one file. */
const maxSteps = 200_000;
/**
 * How many references deep the fields of an entity are followed. What lies deeper stays governed
 * as an entity of its own; types that refer to each other would otherwise multiply without end.
 */
const maxReferences = 3;

/** Finds the shape of a declaration of the file; null: there is none. */
export type Lookup = (space: Space, name: string) => Shape | null;

/** Collects the fields of the entities of one file. */
export class FieldReader {
  readonly fields: RuntimeField[] = [];
  readonly unresolved: Unresolved[] = [];
  readonly #file: string;
  readonly #lookup: Lookup;
  readonly #open = new Set<string>();
  readonly #first = new Map<string, readonly RuntimeField[]>();
  readonly #keys = new Map<string, Set<string>>();
  readonly #reported = new Set<string>();
  #entity = '';
  #steps = 0;
  #found = new Map<string, RuntimeField>();

  constructor(file: string, lookup: Lookup) {
    this.#file = file;
    this.#lookup = lookup;
  }

  /** Reads the entity `name`; `shape` that is no object has no fields. */
  readEntity(name: string, space: Space, declared: string, shape: Shape): void {
    this.#entity = name;
    this.#found = new Map();
    this.#open.clear();
    this.#open.add(`${space} ${declared}`);
    this.#readMembers(shape, '', everything);
    this.#keepNew(name, [...this.#found.values()]);
  }

  /** Keeps what was found, but for what another declaration of the same name already gave. */
  #keepNew(entity: string, found: readonly RuntimeField[]): void {
    const first = this.#first.get(entity);
    if (!first) this.#first.set(entity, found);
    const keys = first && (this.#keys.get(entity) ?? new Set(first.map(keyOf)));
    if (keys) this.#keys.set(entity, keys);
    for (const field of found) {
      if (keys?.has(keyOf(field))) continue;
      keys?.add(keyOf(field));
      this.fields.push(field);
    }
  }

  /** Says that `what` on `line` could not be resolved, once. */
  report(what: string, line: number): void {
    const key = `${line} ${what}`;
    if (this.#reported.has(key)) return;
    this.#reported.add(key);
    this.unresolved.push({ file: this.#file, line, what });
  }

  #readMembers(shape: Shape, prefix: string, wanted: Wanted): void {
    switch (shape.kind) {
      case 'object':
        for (const { name, shape: value, line, target } of shape.members) {
          if (wanted(name)) this.#readValue(value, prefix + name, line, target);
        }
        return;
      case 'any-of':
      case 'all-of':
        for (const part of shape.parts) this.#readMembers(part, prefix, wanted);
        return;
      case 'selection': {
        const { names, keeps } = shape;
        const narrowed: Wanted = (name) => names.has(name) === keeps && wanted(name);
        this.#readMembers(shape.of, prefix, narrowed);
        return;
      }
      case 'named':
        this.#follow(shape, (target) => this.#readMembers(target, prefix, wanted), noop);
        return;
      case 'member':
      case 'element':
        this.#readProjected(shape, (part) => this.#readMembers(part, prefix, wanted));
        return;
      case 'foreign':
      case 'unresolved':
        this.report(shape.what, shape.line);
        return;
      default:
    }
  }

  #readValue(shape: Shape, path: string, line: number, target?: string): void {
    switch (shape.kind) {
      case 'scalar':
        this.#record(path, shape.type, line, target);
        return;
      case 'array':
        this.#record(`${path}[]`, 'array', line, target);
        this.#readElements(shape.element, `${path}[]`, line);
        return;
      case 'any-of':
        for (const part of orAbsent(shape.parts)) this.#readValue(part, path, line, target);
        return;
      case 'all-of': {
        const brand = shape.parts.find((part) => part.kind === 'scalar' && part.type !== null);
        if (brand) {
          this.#readValue(brand, path, line, target);
          return;
        }
        break;
      }
      case 'named':
        this.#follow(
          shape,
          (declared) => this.#readValue(declared, path, line, target),
          (declared) => this.#recordKind(declared, path, line, target),
        );
        return;
      case 'member':
      case 'element':
        this.#readProjected(
          shape,
          (part) => this.#readValue(part, path, line, target),
          () => this.#record(path, null, line, target),
        );
        return;
      case 'unresolved':
        this.report(shape.what, shape.line);
        this.#record(path, null, line, target);
        return;
      case 'foreign':
        // It may be an alias of a text: what is not known must not look like an object.
        this.#record(path, null, line, target);
        return;
      default:
    }
    this.#record(path, 'object', line, target);
    this.#readMembers(shape, `${path}.`, everything);
  }

  /** What an array holds has no entry of its own: `tags[]` is the array, `tags[].name` a member. */
  #readElements(element: Shape, path: string, line: number): void {
    switch (element.kind) {
      case 'array':
        this.#readValue(element, path, line);
        return;
      case 'any-of':
        for (const part of element.parts) this.#readElements(part, path, line);
        return;
      case 'named':
        this.#follow(element, (shape) => this.#readElements(shape, path, line), noop);
        return;
      case 'member':
      case 'element':
        this.#readProjected(element, (part) => this.#readElements(part, path, line), noop);
        return;
      case 'foreign':
      case 'scalar':
        return;
      default:
        this.#readMembers(element, `${path}.`, everything);
        return;
    }
  }

  /** Goes on in the declaration that `shape` names; `closed` where it is already being read. */
  #follow(
    { space, name, line }: Extract<Shape, { kind: 'named' }>,
    open: (shape: Shape) => void,
    closed: (shape: Shape) => void,
  ): void {
    const shape = this.#step(space, name);
    if (!shape) {
      this.report(`\`${name}\``, line);
      return;
    }
    const key = `${space} ${name}`;
    if (this.#open.has(key) || this.#open.size > maxReferences) {
      closed(shape);
      return;
    }
    this.#open.add(key);
    open(shape);
    this.#open.delete(key);
  }

  #readProjected(shape: Projection, read: (part: Shape) => void, unknown?: () => void): void {
    const parts = this.#project(shape);
    if (parts.length === 0) {
      unknown ? unknown() : this.report('an indexed type', shape.line);
      return;
    }
    for (const part of parts) this.#guard(() => read(part));
  }

  /** A projection follows a declaration without naming it, so recursion is bounded by depth. */
  #guard(read: () => void): void {
    const key = `projection ${this.#open.size}`;
    if (this.#open.size > maxReferences) return;
    this.#open.add(key);
    read();
    this.#open.delete(key);
  }

  #step(space: Space, name: string): Shape | null {
    this.#steps += 1;
    if (this.#steps > maxSteps) throw new TooManyFields();
    return this.#lookup(space, name);
  }

  /** The shapes that a `member` or `element` of another shape stands for; empty: not known here. */
  #project(shape: Projection, visited = new Set<string>()): Shape[] {
    return this.#flat(shape.of, visited).flatMap((of): Shape[] => {
      if (shape.kind === 'element' && of.kind === 'array') return [of.element];
      if (of.kind !== 'object') return [];
      const all = shape.kind === 'element';
      return of.members.filter((member) => all || member.name === shape.name).map(shapeOf);
    });
  }

  #flat(shape: Shape, visited: Set<string>): Shape[] {
    switch (shape.kind) {
      case 'any-of':
      case 'all-of':
        return shape.parts.flatMap((part) => this.#flat(part, visited));
      case 'named': {
        const key = `${shape.space} ${shape.name}`;
        if (visited.has(key)) return [];
        visited.add(key);
        const declared = this.#step(shape.space, shape.name);
        return declared ? this.#flat(declared, visited) : [];
      }
      case 'member':
      case 'element':
        return this.#project(shape, visited).flatMap((part) => this.#flat(part, visited));
      case 'selection':
        return this.#flat(shape.of, visited);
      default:
        return [shape];
    }
  }

  #recordKind(shape: Shape, path: string, line: number, target?: string): void {
    if (shape.kind === 'array') {
      this.#record(`${path}[]`, 'array', line, target);
      return;
    }
    const type = shape.kind === 'scalar' ? shape.type : shape.kind === 'any-of' ? null : 'object';
    this.#record(path, type, line, target);
  }

  #record(path: string, type: string | null, line: number, target?: string): void {
    const known = this.#found.get(path);
    if (type === behaviour || (known && known.type === type)) return;
    if (!known && this.fields.length + this.#found.size >= maxFields) throw new TooManyFields();
    this.#found.set(path, {
      entity: this.#entity,
      path,
      type: known ? joined(known.type, type) : type,
      file: this.#file,
      line: known?.line ?? line,
      ...(target !== undefined && { target }),
    });
  }
}

/** The type of a field that has one of two: null is not known, and `null` only says optional. */
function joined(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return null;
  if (a === 'null') return b;
  return b === 'null' ? a : 'mixed';
}

/** Functions are members of a type, but no data. */
const behaviour = 'function';

const keyOf = ({ path, type }: RuntimeField): string => `${type} ${path}`;

type Projection = Extract<Shape, { kind: 'member' | 'element' }>;
const shapeOf = ({ shape }: Member): Shape => shape;

type Wanted = (name: string) => boolean;
const everything: Wanted = () => true;
const noop = (): void => {};

/** The alternatives of a union without `null` and `undefined`, unless there are no others. */
function orAbsent(parts: readonly Shape[]): readonly Shape[] {
  const present = parts.filter((part) => part.kind !== 'scalar' || part.type !== 'null');
  return present.length > 0 ? present : parts;
}
