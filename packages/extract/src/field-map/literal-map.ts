import type * as t from '@babel/types';
import {
  constantText,
  excerpt,
  propertyName,
  propertyValue,
  resolveConstant,
  unwrap,
} from '../typescript/expression.ts';
import { lineOf, type ModuleScope } from '../typescript/module-scope.ts';
import { asFieldPath, isNested, isPath, joinPath, withoutRoot } from './field-path.ts';
import { entryOf, pairOf } from './map-entry.ts';
import type { MapReader } from './map-reader.ts';
import { type MappingFunction, readOfArrow } from './mapper-function.ts';

/** What stands at one place of a literal that may be a map. */
type Leaf =
  | { kind: 'path'; path: string; target: string; line: number; type: string | null }
  /** A value that is no path: a number, prose. */
  | { kind: 'plain'; path: string; line: number }
  | { kind: 'function'; path: string; line: number; node: MappingFunction }
  | { kind: 'spread'; what: string; line: number }
  | { kind: 'unresolved'; what: string; line: number };

/** What a value turned out to be: `functions` are what to look at as mappers if it is no map. */
export interface LiteralMap {
  readonly isMap: boolean;
  readonly functions: readonly MappingFunction[];
}

/**
 * Reads a literal as a map from field to path, `{ customerName: 'customer.name' }`: the key is the
 * field, the text its target.
 *
 * An object is a map if at least one of its values, nested objects included, is a path and none is
 * plain (a number, a flag, prose); or if one is a nested path (`customer.name`), and then the plain
 * ones are reported; or if it holds nothing but spreads. An array is one if it holds at least one
 * pair. What a map holds and cannot be resolved is reported.
 */
export function readLiteralMap(
  expression: t.Expression,
  scope: ModuleScope,
  reader: MapReader,
  used: Set<string>,
): LiteralMap {
  const collector = new LeafCollector(scope, reader, used);
  const node = unwrap(expression);
  const pairs = pairList(node);
  if (pairs) collector.collectPairs(pairs);
  else if (node.type === 'ObjectExpression') collector.collectObject(modelOf(node, scope), '');
  const { leaves } = collector;
  const functions = leaves.flatMap((leaf) => (leaf.kind === 'function' ? [leaf.node] : []));
  if (!countsAsMap(leaves)) return { isMap: false, functions };
  for (const leaf of leaves) readLeaf(leaf, scope, reader);
  return { isMap: true, functions: [] };
}

function countsAsMap(leaves: readonly Leaf[]): boolean {
  if (leaves.length > 0 && leaves.every(({ kind }) => kind === 'spread')) return true;
  const targets = leaves.flatMap((leaf) => (leaf.kind === 'path' ? [leaf.target] : []));
  if (targets.length === 0) return false;
  return targets.some(isNested) || !leaves.some(({ kind }) => kind === 'plain');
}

function readLeaf(leaf: Leaf, scope: ModuleScope, reader: MapReader): void {
  switch (leaf.kind) {
    case 'path':
      reader.field(asFieldPath(leaf.path), withoutRoot(leaf.target), leaf.line, leaf.type);
      return;
    case 'plain':
      reader.report(`the value of \`${leaf.path}\`, which is not a path`, leaf.line);
      return;
    case 'function': {
      const read = readOfArrow(leaf.node, scope);
      if (read !== null) reader.field(asFieldPath(leaf.path), read, leaf.line);
      else reader.report(`the function given for \`${leaf.path}\``, leaf.line);
      return;
    }
    default:
      reader.report(leaf.what, leaf.line);
  }
}

/** `[…]`, `new Map([…])`, `Object.fromEntries([…])`. */
function pairList(node: t.Expression): t.ArrayExpression | null {
  if (node.type === 'ArrayExpression') return node;
  const isMap = node.type === 'NewExpression' && excerpt(node.callee) === 'Map';
  const isEntries = node.type === 'CallExpression' && excerpt(node.callee) === 'Object.fromEntries';
  if (!isMap && !isEntries) return null;
  const [given] = node.arguments;
  return given?.type === 'ArrayExpression' ? given : null;
}

/** The properties of a generated client's model: `{ type: { modelProperties: {…} } }`, or itself. */
function modelOf(node: t.ObjectExpression, scope: ModuleScope): t.ObjectExpression {
  const type = propertyValue(node, 'type', scope);
  const properties =
    type?.type === 'ObjectExpression' ? propertyValue(type, 'modelProperties', scope) : null;
  return properties?.type === 'ObjectExpression' ? properties : node;
}

class LeafCollector {
  readonly leaves: Leaf[] = [];
  readonly #scope: ModuleScope;
  readonly #reader: MapReader;
  readonly #used: Set<string>;
  readonly #open = new Set<t.Node>();

  constructor(scope: ModuleScope, reader: MapReader, used: Set<string>) {
    this.#scope = scope;
    this.#reader = reader;
    this.#used = used;
  }

  collectObject(node: t.ObjectExpression, prefix: string): void {
    if (this.#open.has(node)) {
      this.#unresolved('a map that holds itself', node);
      return;
    }
    this.#open.add(node);
    for (const property of node.properties) {
      this.#reader.step();
      if (property.type === 'SpreadElement') this.#collectSpread(property, prefix);
      else this.#collectProperty(property, prefix);
    }
    this.#open.delete(node);
  }

  collectPairs({ elements }: t.ArrayExpression): void {
    for (const element of elements) {
      this.#reader.step();
      if (!element) continue;
      const pair = element.type === 'SpreadElement' ? null : pairOf(element, this.#scope);
      const line = lineOf(element);
      if (pair) this.leaves.push({ kind: 'path', ...pair, line });
      else this.#unresolved(`the pair \`${excerpt(element)}\``, element);
    }
  }

  #collectProperty(property: t.ObjectProperty | t.ObjectMethod, prefix: string): void {
    if (property.computed) this.#markUsed(property.key as t.Expression);
    const name = propertyName(property, this.#scope);
    if (name === null) {
      this.#unresolved(`the computed key \`${excerpt(property.key)}\``, property);
      return;
    }
    const path = joinPath(prefix, name);
    if (property.type === 'ObjectMethod') {
      this.leaves.push({ kind: 'function', path, line: lineOf(property), node: property });
    } else this.#collectValue(unwrap(property.value as t.Expression), path, lineOf(property));
  }

  #collectValue(node: t.Expression, path: string, line: number): void {
    const text = constantText(node, this.#scope);
    if (text !== null) {
      this.#markUsed(node);
      this.#collectText(text, path, line);
      return;
    }
    switch (node.type) {
      case 'ObjectExpression':
        this.#collectNested(node, path, line);
        return;
      case 'ArrayExpression':
        this.#collectArray(node, path, line);
        return;
      case 'ArrowFunctionExpression':
      case 'FunctionExpression':
        this.leaves.push({ kind: 'function', path, line, node });
        return;
      case 'NumericLiteral':
      case 'BooleanLiteral':
      case 'NullLiteral':
      case 'RegExpLiteral':
      case 'UnaryExpression':
        this.leaves.push({ kind: 'plain', path, line });
        return;
      default:
        this.#collectReference(node, path, line);
    }
  }

  #collectText(text: string, path: string, line: number): void {
    this.leaves.push(
      isPath(text)
        ? { kind: 'path', path, target: text, line, type: null }
        : { kind: 'plain', path, line },
    );
  }

  /** `{ serializedName: 'properties.x' }` describes the field; any other object nests. */
  #collectNested(node: t.ObjectExpression, path: string, line: number): void {
    const entry = entryOf(node, this.#scope);
    if (entry) this.leaves.push({ kind: 'path', path, ...entry, line });
    else this.collectObject(node, path);
  }

  /** Several nested paths are as many targets; objects describe the elements of an array. */
  #collectArray(node: t.ArrayExpression, path: string, line: number): void {
    for (const element of node.elements) {
      this.#reader.step();
      if (element?.type === 'ObjectExpression') this.collectObject(element, `${path}[]`);
      else if (!element || element.type === 'SpreadElement') {
        this.#unresolved(`the list given for \`${path}\``, node);
      } else {
        const text = constantText(element, this.#scope);
        if (text !== null && isPath(text) && isNested(text)) this.#collectText(text, path, line);
        else this.leaves.push({ kind: 'plain', path, line });
      }
    }
  }

  #collectReference(node: t.Expression, path: string, line: number): void {
    const constant = resolveConstant(node, this.#scope);
    const bare = constant && unwrap(constant);
    if (bare && bare !== node && bare.type !== 'Identifier') {
      this.#markUsed(node);
      this.#collectValue(bare, path, line);
    } else this.#unresolved(`the value \`${excerpt(node)}\` of \`${path}\``, node);
  }

  #collectSpread(spread: t.SpreadElement, prefix: string): void {
    const node = unwrap(spread.argument);
    const constant = node.type === 'ObjectExpression' ? node : resolveConstant(node, this.#scope);
    const object = constant && unwrap(constant);
    if (object?.type === 'ObjectExpression') {
      this.#markUsed(node);
      this.collectObject(object, prefix);
    } else {
      const what = `the spread of \`${excerpt(node)}\``;
      this.leaves.push({ kind: 'spread', what, line: lineOf(spread) });
    }
  }

  /** A constant that a map is built from is no map of its own. */
  #markUsed(expression: t.Expression): void {
    let node: t.Node = expression;
    while (node.type === 'MemberExpression') node = node.object;
    if (node.type === 'Identifier') this.#used.add(node.name);
  }

  #unresolved(what: string, node: t.Node): void {
    this.leaves.push({ kind: 'unresolved', what, line: lineOf(node) });
  }
}
