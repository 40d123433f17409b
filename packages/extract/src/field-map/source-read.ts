import type * as t from '@babel/types';
import { argument, constantText, excerpt, memberName, unwrap } from '../typescript/expression.ts';
import { asFieldPath, isPath, joinPath } from './field-path.ts';
import type { FunctionScope } from './function-scope.ts';

/**
 * What an expression in a mapping function takes from the source: paths below the parameters.
 * Neither paths nor `unresolved`: a constant, which no field of the source stands behind.
 */
export interface SourceRead {
  readonly paths: readonly string[];
  /** What could not be resolved, in a few words. */
  readonly unresolved: string | null;
}

const constant: SourceRead = { paths: [], unresolved: null };
/** Functions and methods that convert a value and leave it the same field. */
const conversions = new Set(['String', 'Number', 'Boolean', 'BigInt', 'parseInt', 'parseFloat']);
const methods = new Set([
  'trim',
  'toString',
  'toLowerCase',
  'toUpperCase',
  'toISOString',
  'toFixed',
  'toJSON',
  'valueOf',
]);
const getters = new Set(['get', '_.get', 'lodash.get']);

/** Reads what `expression` takes from the source. */
export function readSource(expression: t.Expression, scope: FunctionScope): SourceRead {
  const node = unwrap(expression);
  switch (node.type) {
    case 'Identifier':
      return readName(node, scope);
    case 'MemberExpression':
    case 'OptionalMemberExpression':
      return readMember(node, scope);
    case 'LogicalExpression':
      return node.operator === '&&'
        ? readSource(node.right, scope)
        : both(readSource(node.left, scope), readSource(node.right, scope));
    case 'ConditionalExpression':
      return both(readSource(node.consequent, scope), readSource(node.alternate, scope));
    case 'AwaitExpression':
    case 'UnaryExpression':
      return readSource(node.argument, scope);
    case 'CallExpression':
    case 'OptionalCallExpression':
      return readCall(node, scope);
    case 'NewExpression': {
      const [first] = node.arguments;
      const ofDate = excerpt(node.callee) === 'Date' && first && first.type !== 'SpreadElement';
      return ofDate && first.type !== 'ArgumentPlaceholder'
        ? readSource(first, scope)
        : opaque(node, scope);
    }
    case 'StringLiteral':
    case 'NumericLiteral':
    case 'BooleanLiteral':
    case 'NullLiteral':
      return constant;
    default:
      return opaque(node, scope);
  }
}

/** An expression that carries data of the source in a way that is not followed. */
function opaque(node: t.Node, scope: FunctionScope): SourceRead {
  if (!scope.mentions(node)) return constant;
  const called = node.type === 'CallExpression' || node.type === 'OptionalCallExpression';
  const what =
    node.type === 'TemplateLiteral'
      ? 'a template with expressions'
      : called
        ? `the result of \`${excerpt(node)}\``
        : `the expression \`${excerpt(node)}\``;
  return { paths: [], unresolved: what };
}

function both(a: SourceRead, b: SourceRead): SourceRead {
  return { paths: [...a.paths, ...b.paths], unresolved: a.unresolved ?? b.unresolved };
}

function readName(node: t.Identifier, scope: FunctionScope): SourceRead {
  const path = scope.readOf(node.name);
  if (path) return { paths: [path], unresolved: null };
  return path === ''
    ? { paths: [], unresolved: `the whole of \`${node.name}\`` }
    : opaque(node, scope);
}

function readMember(
  node: t.MemberExpression | t.OptionalMemberExpression,
  scope: FunctionScope,
): SourceRead {
  const path = pathOf(node, scope);
  return path ? { paths: [path], unresolved: null } : opaque(node, scope);
}

/** The path that a name or a chain of members reads; null: none, or a key that is computed. */
export function pathOf(expression: t.Expression | t.Super, scope: FunctionScope): string | null {
  const names: string[] = [];
  let node = expression.type === 'Super' ? expression : unwrap(expression);
  while (node.type === 'MemberExpression' || node.type === 'OptionalMemberExpression') {
    const numeric = node.computed && node.property.type === 'NumericLiteral';
    const name = numeric ? '[]' : memberName(node, scope.module);
    if (name === null) return null;
    names.push(name);
    node = node.object.type === 'Super' ? node.object : unwrap(node.object);
  }
  const root = node.type === 'Identifier' ? scope.readOf(node.name) : null;
  return root === null ? null : names.reduceRight(joinPath, root);
}

function readCall(
  node: t.CallExpression | t.OptionalCallExpression,
  scope: FunctionScope,
): SourceRead {
  const callee = excerpt(node.callee);
  const call = node as t.CallExpression;
  const first = argument(call, 0);
  if (getters.has(callee) && first) return readGetter(call, first, scope);
  if (conversions.has(callee) && first && !scope.has(callee)) return readSource(first, scope);
  const receiver = receiverOf(node);
  if (receiver && methods.has(receiver.method)) return readSource(receiver.object, scope);
  return opaque(node, scope);
}

/** `get(user, 'address.city', 'nowhere')`. */
function readGetter(call: t.CallExpression, of: t.Expression, scope: FunctionScope): SourceRead {
  const root = pathOf(of, scope);
  const given = argument(call, 1);
  const path = given && constantText(given, scope.module);
  if (root === null || !path || !isPath(path)) return opaque(call, scope);
  return { paths: [joinPath(root, asFieldPath(path))], unresolved: null };
}

/** The object and the name of a method call; null: some other call. */
export function receiverOf({ callee }: t.CallExpression | t.OptionalCallExpression): {
  readonly object: t.Expression;
  readonly method: string;
} | null {
  if (callee.type !== 'MemberExpression' && callee.type !== 'OptionalMemberExpression') return null;
  if (callee.object.type === 'Super' || callee.property.type !== 'Identifier') return null;
  return callee.computed ? null : { object: callee.object, method: callee.property.name };
}
