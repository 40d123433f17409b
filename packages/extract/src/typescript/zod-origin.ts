import type * as t from '@babel/types';
import { unwrap } from './expression.ts';
import { remember } from './memo.ts';
import type { ModuleScope } from './module-scope.ts';

/** Methods that add members to a schema. */
export const extending = new Set(['extend', 'safeExtend', 'augment', 'setKey']);
/** Methods that tell a schema from any other imported object. */
const reshaping = new Set([...extending, 'merge', 'pick', 'omit', 'partial', 'required', 'strict']);

/** Whether the expression is a zod schema: a call chain that starts at zod, or at a schema. */
export function isZod(expression: t.Expression, scope: ModuleScope): boolean {
  let node = unwrap(expression);
  let reshaped = false;
  for (;;) {
    if (node.type === 'Identifier') return startsAtZod(node.name, reshaped, scope);
    if (node.type === 'CallExpression') {
      const { callee } = node;
      if (callee.type === 'V8IntrinsicIdentifier' || callee.type === 'Super') return false;
      if (callee.type === 'MemberExpression' && callee.property.type === 'Identifier') {
        reshaped ||= reshaping.has(callee.property.name);
      }
      node = unwrap(callee as t.Expression);
    } else if (node.type === 'MemberExpression' && node.object.type !== 'Super') {
      node = unwrap(node.object);
    } else return false;
  }
}

/** An imported schema is only known as one where a method of schemas is called on it. */
function startsAtZod(name: string, reshaped: boolean, scope: ModuleScope): boolean {
  if (isZodName(name, scope)) return true;
  const declared = scope.values.get(name);
  if (!declared) return reshaped && scope.imports.has(name) && usesZod(scope);
  const known = zodConstants(scope).get(name);
  if (known !== undefined) return known;
  zodConstants(scope).set(name, false);
  const zod = isZod(declared.expression, scope);
  zodConstants(scope).set(name, zod);
  return zod;
}

/** Which constants of a module are known to be schemas, or not to be. */
const zodConstants = remember((_scope: ModuleScope) => new Map<string, boolean>());

function isZodName(name: string, scope: ModuleScope): boolean {
  const source = scope.imports.get(name)?.source;
  return source === undefined ? name === 'z' && !scope.values.has('z') : isZodModule(source);
}

/** Whether a module name is zod's, or that of a package around it. */
export function isZodModule(source: string): boolean {
  return /(^|[/-])zod([/-]|$)/.test(source);
}

const usesZod = remember((scope: ModuleScope): boolean => {
  for (const { source, imported } of scope.imports.values()) {
    if (isZodModule(source) || imported === 'z') return true;
  }
  return false;
});

/** `z`, `z.coerce`, `z.iso`. */
export function isZodNamespace(node: t.Expression, scope: ModuleScope): boolean {
  if (node.type === 'Identifier') return isZodName(node.name, scope);
  if (node.type !== 'MemberExpression' || node.property.type !== 'Identifier') return false;
  const { object, property } = node;
  return (
    ['coerce', 'iso', 'z'].includes(property.name) &&
    object.type === 'Identifier' &&
    isZodName(object.name, scope)
  );
}
