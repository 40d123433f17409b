import type * as t from '@babel/types';
import { constantText, propertyName, propertyValue, unwrap } from '../typescript/expression.ts';
import type { ModuleScope } from '../typescript/module-scope.ts';
import { isPath } from './field-path.ts';

/** Keys that name the target of a field, whatever stands beside them. */
const strongKeys = ['serializedName', 'baseName', '@path', 'jsonPath', 'apiPath', 'mapsTo'];
/** Keys that do so where everything beside them is about the field as well. */
const weakKeys = ['path', 'from', 'source', 'target', 'to', 'field', 'column'];
const metadata = new Set([
  'type',
  'required',
  'optional',
  'nullable',
  'default',
  'transform',
  'format',
  'label',
  'description',
]);
/** Pairs of keys, the field first: what is read, runtime side, stands before where it goes. */
const pairKeys = [
  ['from', 'to'],
  ['source', 'target'],
  ['source', 'destination'],
  ['src', 'dest'],
  ['src', 'dst'],
  ['sourceField', 'targetField'],
  ['sourcePath', 'targetPath'],
  ['name', 'baseName'],
  ['name', 'serializedName'],
  ['field', 'path'],
  ['field', 'target'],
  ['field', 'apiPath'],
  ['field', 'apiField'],
  ['field', 'mapsTo'],
  ['field', 'column'],
  ['key', 'path'],
  ['name', 'path'],
] as const;
const plainTypes = new Set(['string', 'number', 'boolean']);

/** The target and type in an object that describes one field; null: it describes none. */
export function entryOf(
  node: t.ObjectExpression,
  scope: ModuleScope,
): { target: string; type: string | null } | null {
  const weak = node.properties.every((property) => {
    if (property.type === 'SpreadElement') return false;
    const name = propertyName(property, scope);
    return name !== null && (weakKeys.includes(name) || metadata.has(name));
  });
  for (const key of weak ? [...strongKeys, ...weakKeys] : strongKeys) {
    const target = textOf(node, key, scope);
    if (target !== null && isPath(target)) return { target, type: typeOf(node, scope) };
  }
  return null;
}

/** The two sides of `{ from, to }`, `{ name, baseName }`, `['a', 'b']`; null: not such a pair. */
export function pairOf(
  element: t.Expression,
  scope: ModuleScope,
): { path: string; target: string; type: string | null } | null {
  const node = unwrap(element);
  if (node.type === 'ArrayExpression') return tupleOf(node, scope);
  if (node.type !== 'ObjectExpression') return null;
  for (const [fieldKey, targetKey] of pairKeys) {
    const path = textOf(node, fieldKey, scope);
    const target = textOf(node, targetKey, scope);
    if (path === null || target === null || !isPath(path) || !isPath(target)) continue;
    return { path, target, type: typeOf(node, scope) };
  }
  return null;
}

function tupleOf({ elements }: t.ArrayExpression, scope: ModuleScope) {
  const [first, second] = elements;
  if (elements.length !== 2 || !first || !second) return null;
  if (first.type === 'SpreadElement' || second.type === 'SpreadElement') return null;
  const path = constantText(first, scope);
  const target = constantText(second, scope);
  if (path === null || target === null || !isPath(path) || !isPath(target)) return null;
  return { path, target, type: null };
}

function textOf(node: t.ObjectExpression, key: string, scope: ModuleScope): string | null {
  const value = propertyValue(node, key, scope);
  return value && constantText(value, scope);
}

/** `type: 'string'`, or `type: { name: 'String' }` as generated clients write it. */
function typeOf(node: t.ObjectExpression, scope: ModuleScope): string | null {
  const given = propertyValue(node, 'type', scope);
  if (!given) return null;
  const text =
    given.type === 'ObjectExpression' ? textOf(given, 'name', scope) : constantText(given, scope);
  const type = text?.toLowerCase() ?? '';
  return plainTypes.has(type) ? type : null;
}
