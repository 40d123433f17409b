import type * as t from '@babel/types';
import { propertyName, unwrap } from '../typescript/expression.ts';
import type { ModuleScope } from '../typescript/module-scope.ts';
import { joinPath } from './field-path.ts';

/** A parameter or what is read from one has a path; another local may have its initial value. */
interface LocalName {
  readonly path: string | null;
  readonly init: t.Expression | null;
}

/**
 * The names that mean something inside one mapping function: what is read from its parameters, by
 * path (`''` is a parameter itself), and which other locals there are.
 */
export class FunctionScope {
  readonly module: ModuleScope;
  readonly #outer: FunctionScope | null;
  readonly #names = new Map<string, LocalName>();

  constructor(module: ModuleScope, outer: FunctionScope | null = null) {
    this.module = module;
    this.#outer = outer;
  }

  /** The path that a local name reads, or null. */
  readOf(name: string): string | null {
    return this.#find(name)?.path ?? null;
  }

  /** The expression that a local was declared with, where it is known. */
  initOf(name: string): t.Expression | null {
    return this.#find(name)?.init ?? null;
  }

  has(name: string): boolean {
    return this.#find(name) !== null;
  }

  declare(name: string, init: t.Expression | null): void {
    this.#names.set(name, { path: null, init });
  }

  #find(name: string): LocalName | null {
    for (let scope: FunctionScope | null = this; scope; scope = scope.#outer) {
      const found = scope.#names.get(name);
      if (found) return found;
    }
    return null;
  }

  /** Binds a parameter or the left side of a declaration to what is read at `path`. */
  bind(pattern: t.Node, path: string): void {
    switch (pattern.type) {
      case 'Identifier':
        this.#names.set(pattern.name, { path, init: null });
        return;
      case 'AssignmentPattern':
        this.bind(pattern.left, path);
        return;
      case 'TSParameterProperty':
        this.bind(pattern.parameter, path);
        return;
      case 'ArrayPattern':
        for (const element of pattern.elements) if (element) this.bind(element, `${path}[]`);
        return;
      case 'ObjectPattern':
        for (const property of pattern.properties) {
          if (property.type === 'RestElement') this.bind(property.argument, path);
          else this.#bindProperty(property, path);
        }
        return;
      default:
    }
  }

  #bindProperty(property: t.ObjectProperty, path: string): void {
    const name = propertyName(property, this.module);
    if (name !== null) this.bind(property.value, joinPath(path, name));
    else this.bindUnknown(property.value);
  }

  /** Declares the names of a pattern whose source is not followed. */
  bindUnknown(pattern: t.Node): void {
    for (const local of namesIn(pattern)) this.declare(local, null);
  }

  /** Whether an expression uses a parameter or a local: then it carries data of the source. */
  mentions(node: t.Node): boolean {
    const pending: t.Node[] = [node];
    for (let next = pending.pop(); next; next = pending.pop()) {
      if (next.type === 'Identifier' && this.has(next.name)) return true;
      pushChildren(next, pending);
    }
    return false;
  }
}

function namesIn(pattern: t.Node): string[] {
  const names: string[] = [];
  const pending: t.Node[] = [pattern];
  for (let next = pending.pop(); next; next = pending.pop()) {
    if (next.type === 'Identifier') names.push(next.name);
    else pushChildren(next, pending);
  }
  return names;
}

function pushChildren(node: t.Node, pending: t.Node[]): void {
  if (node.type === 'MemberExpression' && !node.computed) {
    pending.push(unwrapSuper(node.object));
    return;
  }
  if (node.type === 'ObjectProperty' && !node.computed) {
    pending.push(node.value);
    return;
  }
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (isNode(child)) pending.push(child);
    }
  }
}

function unwrapSuper(node: t.Expression | t.Super): t.Node {
  return node.type === 'Super' ? node : unwrap(node);
}

function isNode(value: unknown): value is t.Node {
  return typeof value === 'object' && value !== null && 'type' in value && 'loc' in value;
}
