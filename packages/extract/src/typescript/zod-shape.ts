import type * as t from '@babel/types';
import { argument, excerpt, propertyName, unwrap } from './expression.ts';
import { lineOf, type ModuleScope } from './module-scope.ts';
import {
  absentShape,
  allOf,
  anyOf,
  arrayOf,
  type Member,
  openObject,
  type Shape,
  scalar,
  unknownShape,
  unresolved,
} from './shape.ts';
import { extending, isZod, isZodModule, isZodNamespace } from './zod-origin.ts';

const texts =
  'string email url uuid guid nanoid cuid cuid2 ulid emoji base64 base64url jwt ip ipv4 ipv6 cidrv4 cidrv6 e164 hostname enum nativeEnum templateLiteral stringFormat datetime time duration keyof';
const scalars: ReadonlyMap<string, string> = new Map([
  ...texts.split(' ').map((name) => [name, 'string'] as const),
  ...[
    'number',
    'int',
    'int32',
    'uint32',
    'int64',
    'uint64',
    'float32',
    'float64',
    'bigint',
    'nan',
  ].map((name) => [name, 'number'] as const),
  ['boolean', 'boolean'],
  ['stringbool', 'boolean'],
  ['date', 'object'],
  ['function', 'function'],
]);
const absent = new Set(['null', 'undefined', 'void', 'never']);
const unknowns = new Set(['any', 'unknown', 'custom', 'symbol', 'json']);
const objects = new Set(['object', 'strictObject', 'looseObject', 'interface']);
const openObjects = new Set([
  'record',
  'partialRecord',
  'looseRecord',
  'map',
  'instanceof',
  'file',
]);
const wrappers = new Set([
  'optional',
  'nullable',
  'nullish',
  'promise',
  'readonly',
  'exactOptional',
]);

/** The shape of what a zod schema describes. */
export function zodShape(expression: t.Expression, scope: ModuleScope): Shape {
  const node = unwrap(expression);
  const line = lineOf(node);
  if (node.type === 'Identifier') {
    if (scope.values.has(node.name))
      return { kind: 'named', space: 'value', name: node.name, line };
    return { kind: 'foreign', what: `\`${node.name}\`, declared elsewhere`, line };
  }
  if (node.type === 'MemberExpression') return memberShape(node, scope);
  if (node.type !== 'CallExpression') {
    return unresolved(`the schema \`${excerpt(node)}\``, line);
  }
  const { callee } = node;
  if (callee.type === 'Identifier') {
    const imported = scope.imports.get(callee.name);
    return imported && isZodModule(imported.source)
      ? constructed(imported.imported, node, scope)
      : unresolved(`the result of \`${excerpt(node)}\``, line);
  }
  if (callee.type !== 'MemberExpression' || callee.property.type !== 'Identifier') {
    return unresolved(`the result of \`${excerpt(node)}\``, line);
  }
  const method = callee.property.name;
  const receiver = callee.object.type === 'Super' ? null : unwrap(callee.object);
  if (!receiver || isZodNamespace(receiver, scope)) return constructed(method, node, scope);
  return chained(method, receiver, node, scope);
}

/** `User.shape.address`, `User.element`, `schemas.user`. */
function memberShape(node: t.MemberExpression, scope: ModuleScope): Shape {
  const line = lineOf(node);
  const { object, property } = node;
  if (object.type === 'Super' || property.type !== 'Identifier' || node.computed) {
    return unresolved(`the schema \`${excerpt(node)}\``, line);
  }
  if (property.name === 'shape') return zodShape(object, scope);
  if (property.name === 'element') return { kind: 'element', of: zodShape(object, scope), line };
  if (object.type === 'MemberExpression' && excerpt(object.property) === 'shape') {
    return { kind: 'member', of: zodShape(object, scope), name: property.name, line };
  }
  return { kind: 'foreign', what: `\`${excerpt(node)}\``, line };
}

/** `z.<method>(…)`. */
function constructed(method: string, call: t.CallExpression, scope: ModuleScope): Shape {
  const first = argument(call, 0);
  const second = argument(call, 1);
  const line = lineOf(call);
  const type = scalars.get(method);
  if (type) return scalar(type);
  if (absent.has(method)) return absentShape;
  if (unknowns.has(method)) return unknownShape;
  if (openObjects.has(method)) return openObject;
  if (method === 'literal') return first ? literal(first) : unknownShape;
  if (!first) return unresolved(`the result of \`${excerpt(call)}\``, line);
  if (objects.has(method)) return membersOf(first, scope);
  if (wrappers.has(method)) return zodShape(first, scope);
  if (extending.has(method) && second) {
    return allOf([zodShape(first, scope), membersOf(second, scope)]);
  }
  switch (method) {
    case 'array':
    case 'set':
      return arrayOf(zodShape(first, scope));
    case 'tuple':
      return arrayOf(alternatives(first, scope));
    case 'union':
    case 'xor':
      return alternatives(first, scope);
    case 'discriminatedUnion':
      return second ? alternatives(second, scope) : unknownShape;
    case 'intersection':
      return allOf([zodShape(first, scope), ...(second ? [zodShape(second, scope)] : [])]);
    case 'lazy':
      return lazy(first, scope);
    case 'preprocess':
      return second ? zodShape(second, scope) : unknownShape;
    default:
      return unresolved(`the result of \`${excerpt(call)}\``, line);
  }
}

/** `<schema>.<method>(…)`. */
function chained(
  method: string,
  receiver: t.Expression,
  call: t.CallExpression,
  scope: ModuleScope,
): Shape {
  const first = argument(call, 0);
  const base = (): Shape => zodShape(receiver, scope);
  if (extending.has(method)) {
    return allOf([base(), first ? membersOf(first, scope) : unknownShape]);
  }
  switch (method) {
    case 'merge':
    case 'and':
      return allOf([base(), ...(first ? [zodShape(first, scope)] : [])]);
    case 'or':
      return anyOf([base(), ...(first ? [zodShape(first, scope)] : [])]);
    case 'array':
      return arrayOf(base());
    case 'pipe':
      return first ? zodShape(first, scope) : base();
    case 'keyof':
      return scalar('string');
    case 'pick':
    case 'omit':
      return selected(base(), method === 'pick', first, scope, call);
    default:
      return base();
  }
}

function selected(
  of: Shape,
  keeps: boolean,
  mask: t.Expression | null,
  scope: ModuleScope,
  call: t.CallExpression,
): Shape {
  const names = new Set<string>();
  const properties = mask?.type === 'ObjectExpression' ? mask.properties : [null];
  for (const property of properties) {
    const name = property?.type === 'ObjectProperty' ? propertyName(property, scope) : null;
    if (name === null) {
      return unresolved(`the keys of \`${excerpt(call)}\``, lineOf(call));
    }
    names.add(name);
  }
  return { kind: 'selection', of, names, keeps };
}

function literal(value: t.Expression): Shape {
  const first = value.type === 'ArrayExpression' ? value.elements[0] : value;
  switch (first?.type) {
    case 'StringLiteral':
    case 'TemplateLiteral':
      return scalar('string');
    case 'NumericLiteral':
    case 'BigIntLiteral':
    case 'UnaryExpression':
      return scalar('number');
    case 'BooleanLiteral':
      return scalar('boolean');
    case 'NullLiteral':
      return absentShape;
    default:
      return unknownShape;
  }
}

function alternatives(list: t.Expression, scope: ModuleScope): Shape {
  if (list.type !== 'ArrayExpression') {
    return unresolved(`the alternatives \`${excerpt(list)}\``, lineOf(list));
  }
  return anyOf(
    list.elements.map((element) => {
      if (element && element.type !== 'SpreadElement') return zodShape(element, scope);
      return unresolved(`the alternatives \`${excerpt(element ?? list)}\``, lineOf(list));
    }),
  );
}

function lazy(thunk: t.Expression, scope: ModuleScope): Shape {
  if (thunk.type === 'ArrowFunctionExpression' && thunk.body.type !== 'BlockStatement') {
    return zodShape(thunk.body, scope);
  }
  return unresolved('a lazy schema that is not a plain arrow function', lineOf(thunk));
}

/** The members that `z.object({…})` and `.extend({…})` are given. */
function membersOf(argument: t.Expression, scope: ModuleScope): Shape {
  const node = unwrap(argument);
  const line = lineOf(node);
  if (node.type === 'Identifier') {
    const declared = scope.values.get(node.name);
    const fields = declared && unwrap(declared.expression);
    return fields?.type === 'ObjectExpression'
      ? membersOf(fields, scope)
      : unresolved(`the fields \`${node.name}\`, declared elsewhere`, line);
  }
  if (node.type !== 'ObjectExpression') {
    return node.type === 'MemberExpression'
      ? zodShape(node, scope)
      : unresolved(`the fields \`${excerpt(node)}\``, line);
  }
  const members: Member[] = [];
  const others: Shape[] = [];
  for (const property of node.properties) {
    if (property.type === 'SpreadElement') others.push(spreadShape(property.argument, scope));
    else if (property.type === 'ObjectProperty') {
      const name = propertyName(property, scope);
      const value = property.value as t.Expression;
      if (name !== null) {
        members.push({ name, shape: zodShape(value, scope), line: lineOf(property) });
      } else {
        const what = `the computed key \`${excerpt(property.key)}\``;
        others.push(unresolved(what, lineOf(property)));
      }
    } else others.push(unresolved(`the method \`${excerpt(property.key)}\``, lineOf(property)));
  }
  return allOf([{ kind: 'object', members }, ...others]);
}

/** `...base.shape` of a schema, or `...fields` of a constant object of schemas. */
function spreadShape(argument: t.Expression, scope: ModuleScope): Shape {
  const node = unwrap(argument);
  if (node.type === 'Identifier' || node.type === 'ObjectExpression') return membersOf(node, scope);
  if (isZod(node, scope)) return zodShape(node, scope);
  return unresolved(`the spread of \`${excerpt(node)}\``, lineOf(node));
}
