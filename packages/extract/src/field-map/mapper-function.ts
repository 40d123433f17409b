import type * as t from '@babel/types';
import {
  argument,
  constantText,
  excerpt,
  memberName,
  propertyName,
  unwrap,
} from '../typescript/expression.ts';
import { lineOf, type ModuleScope } from '../typescript/module-scope.ts';
import { isPath, joinPath } from './field-path.ts';
import { FunctionScope } from './function-scope.ts';
import type { MapReader } from './map-reader.ts';
import { pathOf, readSource, receiverOf } from './source-read.ts';

/** Anything with parameters and a body. */
export type MappingFunction =
  | t.FunctionDeclaration
  | t.FunctionExpression
  | t.ArrowFunctionExpression
  | t.ObjectMethod
  | t.ClassMethod
  | t.ClassPrivateMethod;

/**
 * Reads a function as a mapper: what it takes from its parameters is the field, where it puts it
 * is the target. `(user) => ({ full_name: user.name })` maps the field `name` to `full_name`, and
 * so does `out.full_name = user.name`.
 *
 * A function is a mapper if it returns an object that is made from its parameters, or assigns what
 * it reads from them to a member. What a mapper does and cannot be resolved is reported.
 */
export function readMapper(node: MappingFunction, module: ModuleScope, reader: MapReader): void {
  if (node.params.length === 0) return;
  const mapper = new Mapper(reader);
  mapper.readFunction(node, new FunctionScope(module), '', '');
  mapper.finish();
}

/** The one path that `(user) => user.name` reads; null: the function does something else. */
export function readOfArrow(node: MappingFunction, module: ModuleScope): string | null {
  const [parameter] = node.params;
  if (!parameter || node.body.type === 'BlockStatement') return null;
  const scope = new FunctionScope(module);
  scope.bind(parameter, '');
  const { paths, unresolved } = readSource(node.body as t.Expression, scope);
  return unresolved === null && paths.length === 1 ? (paths[0] ?? null) : null;
}

class Mapper {
  readonly #reader: MapReader;
  readonly #reports: { what: string; line: number }[] = [];
  #maps = false;

  constructor(reader: MapReader) {
    this.#reader = reader;
  }

  /** Reports what was not resolved, now that it is known whether the function is a mapper. */
  finish(): void {
    if (!this.#maps) return;
    for (const { what, line } of this.#reports) this.#reader.report(what, line);
  }

  /** `from` is the path that the first parameter stands for, `to` where the result goes. */
  readFunction(node: MappingFunction, outer: FunctionScope, from: string, to: string): void {
    const scope = new FunctionScope(outer.module, outer);
    node.params.forEach((parameter, index) => {
      scope.bind(parameter, index === 0 ? from : '');
    });
    if (node.body.type === 'BlockStatement') this.#readStatement(node.body, scope, to);
    else this.#readResult(node.body, scope, to);
  }

  #readStatement(node: t.Statement, scope: FunctionScope, to: string): void {
    this.#reader.step();
    switch (node.type) {
      case 'VariableDeclaration':
        for (const { id, init } of node.declarations) this.#readVariable(id, init, scope);
        return;
      case 'ReturnStatement':
        if (node.argument) this.#readResult(node.argument, scope, to);
        return;
      case 'ExpressionStatement':
        this.#readEffect(unwrap(node.expression), scope);
        return;
      case 'ForOfStatement':
        this.#bindElement(node, scope);
        break;
      default:
    }
    for (const inner of innerStatements(node)) this.#readStatement(inner, scope, to);
  }

  #bindElement({ left, right }: t.ForOfStatement, scope: FunctionScope): void {
    const path = pathOf(right, scope);
    if (left.type !== 'VariableDeclaration') return;
    for (const { id } of left.declarations) {
      if (path !== null) scope.bind(id, elementOf(path));
      else if (id.type === 'Identifier') scope.declare(id.name, null);
    }
  }

  #readVariable(id: t.Node, init: t.Expression | null | undefined, scope: FunctionScope): void {
    const value = init ? unwrap(init) : null;
    const whole = value?.type === 'Identifier' ? scope.readOf(value.name) : null;
    const { paths, unresolved } = value
      ? readSource(value, scope)
      : { paths: [], unresolved: null };
    const [path] = paths;
    if (whole !== null) scope.bind(id, whole);
    else if (path !== undefined && paths.length === 1 && unresolved === null) scope.bind(id, path);
    else if (id.type === 'Identifier') scope.declare(id.name, value);
    else if (value) scope.bindUnknown(id);
  }

  /** What the function gives back: an object, a list of objects made by `map`, one of two. */
  #readResult(expression: t.Expression, scope: FunctionScope, to: string): void {
    const node = unwrap(expression);
    switch (node.type) {
      case 'ObjectExpression':
        this.#maps ||= scope.mentions(node);
        this.#readObject(node, scope, to);
        return;
      case 'ConditionalExpression':
        this.#readResult(node.consequent, scope, to);
        this.#readResult(node.alternate, scope, to);
        return;
      case 'LogicalExpression':
        this.#readResult(node.right, scope, to);
        return;
      case 'AwaitExpression':
        this.#readResult(node.argument, scope, to);
        return;
      case 'CallExpression':
      case 'OptionalCallExpression':
        this.#readMapping(node, scope, to, 'map');
        return;
      case 'Identifier': {
        this.#reader.step();
        const local = scope.initOf(node.name);
        if (local) this.#readResult(local, scope, to);
        return;
      }
      default:
    }
  }

  /** `<read>.map((item) => …)`: true if it was one. */
  #readMapping(
    node: t.CallExpression | t.OptionalCallExpression,
    scope: FunctionScope,
    to: string,
    method: 'map' | 'forEach',
  ): boolean {
    const receiver = receiverOf(node);
    const given = argument(node as t.CallExpression, 0);
    if (receiver?.method !== method || !given) return false;
    if (given.type !== 'ArrowFunctionExpression' && given.type !== 'FunctionExpression') {
      return false;
    }
    const path = pathOf(receiver.object, scope);
    if (path === null) return false;
    this.readFunction(given, scope, elementOf(path), to);
    return true;
  }

  #readObject(node: t.ObjectExpression, scope: FunctionScope, to: string): void {
    for (const property of node.properties) {
      this.#reader.step();
      const line = lineOf(property);
      if (property.type === 'SpreadElement') this.#readSpread(property, scope, to);
      else if (property.type === 'ObjectProperty') {
        const name = propertyName(property, scope.module);
        const value = property.value as t.Expression;
        if (name !== null) this.#readTarget(value, scope, joinPath(to, name), line);
        else this.#report(`the computed key \`${excerpt(property.key)}\``, line);
      }
    }
  }

  #readTarget(value: t.Expression, scope: FunctionScope, target: string, line: number): void {
    this.#reader.step();
    const node = localValue(unwrap(value), scope);
    if (node.type === 'ObjectExpression') {
      this.#readObject(node, scope, target);
      return;
    }
    if (node.type === 'CallExpression' || node.type === 'OptionalCallExpression') {
      if (this.#readMapping(node, scope, `${target}[]`, 'map')) return;
    }
    const { paths, unresolved } = readSource(node, scope);
    for (const path of paths) {
      this.#maps = true;
      this.#reader.field(path, target, line);
    }
    if (unresolved !== null) this.#report(`${unresolved} for \`${target}\``, line);
  }

  /** A spread object is known if it was written out in this file. */
  #readSpread(spread: t.SpreadElement, scope: FunctionScope, to: string): void {
    const node = unwrap(spread.argument);
    const local = localValue(node, scope);
    // `...(user.email && { email: user.email })` is how a member is left out.
    const given = local.type === 'LogicalExpression' ? unwrap(local.right) : local;
    if (given.type === 'ObjectExpression') this.#readObject(given, scope, to);
    else this.#report(`the spread of \`${excerpt(node)}\``, lineOf(spread));
  }

  /** `out.email = user.email`, `set(out, 'a.b', user.email)`, `user.items.forEach(…)`. */
  #readEffect(node: t.Expression, scope: FunctionScope): void {
    if (node.type === 'AssignmentExpression') {
      this.#readAssignment(node, scope);
      return;
    }
    if (node.type !== 'CallExpression' && node.type !== 'OptionalCallExpression') return;
    if (this.#readMapping(node, scope, '', 'forEach')) return;
    const call = node as t.CallExpression;
    const [path, value] = [argument(call, 1), argument(call, 2)];
    if (!path || !value || !['set', '_.set', 'lodash.set'].includes(excerpt(node.callee))) return;
    const target = constantText(path, scope.module);
    if (target !== null && isPath(target)) this.#readTarget(value, scope, target, lineOf(node));
    else if (scope.mentions(value)) this.#report(`the path \`${excerpt(path)}\``, lineOf(node));
  }

  #readAssignment({ left, right, operator }: t.AssignmentExpression, scope: FunctionScope): void {
    if (left.type !== 'MemberExpression' || !['=', '??=', '||='].includes(operator)) return;
    const names: string[] = [];
    let node: t.Node = left;
    while (node.type === 'MemberExpression') {
      const name = memberName(node, scope.module);
      if (name === null) {
        if (scope.mentions(right)) {
          this.#report(`the computed key \`${excerpt(node.property)}\``, lineOf(left));
        }
        return;
      }
      names.unshift(name);
      node = node.object.type === 'Super' ? node.object : unwrap(node.object);
    }
    const known = node.type === 'ThisExpression' || node.type === 'Identifier';
    if (known) this.#readTarget(right, scope, names.reduce(joinPath), lineOf(left));
  }

  #report(what: string, line: number): void {
    this.#reports.push({ what, line });
  }
}

/** What a local stands for; anything else as it is. */
function localValue(node: t.Expression, scope: FunctionScope): t.Expression {
  return node.type === 'Identifier' ? (scope.initOf(node.name) ?? node) : node;
}

function elementOf(path: string): string {
  return path === '' ? '' : `${path}[]`;
}

/** The statements directly inside one that holds others. */
function innerStatements(node: t.Statement): readonly t.Statement[] {
  switch (node.type) {
    case 'BlockStatement':
      return node.body;
    case 'IfStatement':
      return node.alternate ? [node.consequent, node.alternate] : [node.consequent];
    case 'ForStatement':
    case 'ForOfStatement':
    case 'ForInStatement':
    case 'WhileStatement':
    case 'DoWhileStatement':
    case 'LabeledStatement':
      return [node.body];
    case 'TryStatement':
      return [node.block, node.handler?.body, node.finalizer].filter((part) => part != null);
    case 'SwitchStatement':
      return node.cases.flatMap(({ consequent }) => consequent);
    default:
      return [];
  }
}
