import type * as t from '@babel/types';
import { remember } from './memo.ts';
import type { ModuleScope } from './module-scope.ts';

const maxConstantDepth = 8;

/** `node` without what changes nothing at run time: casts, `satisfies`, `!`, parentheses, freezing. */
export function unwrap(node: t.Expression): t.Expression {
  switch (node.type) {
    case 'TSAsExpression':
    case 'TSSatisfiesExpression':
    case 'TSNonNullExpression':
    case 'TSTypeAssertion':
    case 'ParenthesizedExpression':
      return unwrap(node.expression);
    case 'CallExpression':
      return isObjectFreeze(node)
        ? unwrap(argument(node, 0) ?? (node.callee as t.Expression))
        : node;
    default:
      return node;
  }
}

function isObjectFreeze({ callee, arguments: [first] }: t.CallExpression): boolean {
  return (
    callee.type === 'MemberExpression' &&
    callee.object.type === 'Identifier' &&
    callee.object.name === 'Object' &&
    callee.property.type === 'Identifier' &&
    callee.property.name === 'freeze' &&
    first !== undefined &&
    first.type !== 'SpreadElement'
  );
}

/** The argument of a call at `index`, unless it is missing or a spread. */
export function argument(call: t.CallExpression, index: number): t.Expression | null {
  const found = call.arguments[index];
  if (!found || found.type === 'SpreadElement' || found.type === 'ArgumentPlaceholder') return null;
  return unwrap(found);
}

/** What an expression says as a constant text, following constants of the file; null: not known. */
export function constantText(
  expression: t.Expression,
  scope: ModuleScope,
  depth = maxConstantDepth,
): string | null {
  const node = unwrap(expression);
  if (depth === 0) return null;
  switch (node.type) {
    case 'StringLiteral':
      return node.value;
    case 'TemplateLiteral':
      return templateText(node, scope, depth);
    case 'BinaryExpression': {
      if (node.operator !== '+' || node.left.type === 'PrivateName') return null;
      const left = constantText(node.left, scope, depth - 1);
      const right = left === null ? null : constantText(node.right, scope, depth - 1);
      return left === null || right === null ? null : left + right;
    }
    default: {
      const constant = resolveConstant(node, scope, depth);
      return constant ? constantText(constant, scope, depth - 1) : null;
    }
  }
}

function templateText(
  { quasis, expressions }: t.TemplateLiteral,
  scope: ModuleScope,
  depth: number,
): string | null {
  let text = '';
  for (const [index, quasi] of quasis.entries()) {
    const inner = expressions[index];
    const value = inner ? constantText(inner as t.Expression, scope, depth - 1) : '';
    if (value === null) return null;
    text += (quasi.value.cooked ?? '') + value;
  }
  return text;
}

/** The expression that a name, or a member of a constant object or enum, stands for in the file. */
export function resolveConstant(
  node: t.Expression,
  scope: ModuleScope,
  depth = maxConstantDepth,
): t.Expression | null {
  if (depth === 0) return null;
  if (node.type === 'Identifier') return scope.values.get(node.name)?.expression ?? null;
  if (node.type !== 'MemberExpression') return null;
  const member = memberName(node, scope);
  if (member === null) return null;
  if (node.object.type === 'Identifier') {
    const ofEnum = enumMember(node.object.name, member, scope);
    if (ofEnum) return ofEnum;
  }
  const owner = resolveConstant(unwrapObject(node.object), scope, depth - 1);
  const object = owner && unwrap(owner);
  return object?.type === 'ObjectExpression' ? (constantMembers(object).get(member) ?? null) : null;
}

/** The members of a constant object that have a plain key. */
const constantMembers = remember((object: t.ObjectExpression) => {
  const members = new Map<string, t.Expression>();
  for (const property of object.properties) {
    if (property.type !== 'ObjectProperty') continue;
    const name = plainKey(property);
    if (name !== null) members.set(name, property.value as t.Expression);
  }
  return members;
});

function plainKey({ key, computed }: Keyed): string | null {
  if (key.type === 'Identifier') return computed ? null : key.name;
  if (key.type === 'StringLiteral') return key.value;
  return key.type === 'NumericLiteral' ? String(key.value) : null;
}

function unwrapObject(object: t.Expression | t.Super): t.Expression {
  return object.type === 'Super'
    ? ({ type: 'ThisExpression' } as t.ThisExpression)
    : unwrap(object);
}

function enumMember(name: string, member: string, scope: ModuleScope): t.Expression | null {
  for (const declaration of scope.types.get(name) ?? []) {
    if (declaration.type !== 'TSEnumDeclaration') continue;
    const value = enumValues(declaration).get(member);
    if (value) return value;
  }
  return null;
}

const enumValues = remember((declaration: t.TSEnumDeclaration) => {
  const values = new Map<string, t.Expression>();
  for (const { id, initializer } of enumMembers(declaration)) {
    if (initializer) values.set(id.type === 'Identifier' ? id.name : id.value, initializer);
  }
  return values;
});

/** The members of an enum. */
export function enumMembers(declaration: t.TSEnumDeclaration): readonly t.TSEnumMember[] {
  return declaration.body?.members ?? declaration.members;
}

/** The name after the dot, or the constant text between the brackets; null: computed. */
export function memberName(
  node: t.MemberExpression | t.OptionalMemberExpression,
  scope: ModuleScope,
): string | null {
  const { property, computed } = node;
  if (property.type === 'PrivateName') return null;
  if (!computed) return property.type === 'Identifier' ? property.name : null;
  if (property.type === 'NumericLiteral') return String(property.value);
  return constantText(property, scope);
}

/** Anything with a key: a property, a class field, a type member. */
export interface Keyed {
  readonly key: t.Node;
  readonly computed?: boolean | undefined;
}

/** The name of a property; null: computed from something that is not a constant of the file. */
export function propertyName(keyed: Keyed, scope: ModuleScope): string | null {
  const plain = plainKey(keyed);
  if (plain !== null || !keyed.computed) return plain;
  switch (keyed.key.type) {
    case 'Identifier':
    case 'MemberExpression':
    case 'TemplateLiteral':
    case 'BinaryExpression':
      return constantText(keyed.key, scope);
    default:
      return null;
  }
}

/** The value of the property `name` of an object literal. */
export function propertyValue(
  object: t.ObjectExpression,
  name: string,
  scope: ModuleScope,
): t.Expression | null {
  for (const property of object.properties) {
    if (property.type !== 'ObjectProperty' || propertyName(property, scope) !== name) continue;
    return unwrap(property.value as t.Expression);
  }
  return null;
}

const longestExcerpt = 40;

/** An expression in a few words, for a message: `orderFields`, `base.shape`, `make(…)`. */
export function excerpt(node: t.Node): string {
  const text = render(node, 4);
  return text.length > longestExcerpt ? `${text.slice(0, longestExcerpt)}…` : text;
}

function render(node: t.Node, depth: number): string {
  if (depth === 0) return '…';
  switch (node.type) {
    case 'Identifier':
      return node.name;
    case 'ThisExpression':
      return 'this';
    case 'StringLiteral':
      return `'${node.value}'`;
    case 'TSAsExpression':
    case 'TSSatisfiesExpression':
    case 'TSNonNullExpression':
    case 'SpreadElement':
      return render(node.type === 'SpreadElement' ? node.argument : node.expression, depth);
    case 'MemberExpression':
    case 'OptionalMemberExpression':
      return `${render(node.object, depth - 1)}${
        node.computed
          ? `[${render(node.property, depth - 1)}]`
          : `.${render(node.property, depth - 1)}`
      }`;
    case 'TSQualifiedName':
      return `${render(node.left, depth - 1)}.${node.right.name}`;
    case 'ObjectExpression':
      return '{…}';
    case 'ArrayExpression':
      return '[…]';
    case 'CallExpression':
    case 'OptionalCallExpression':
    case 'NewExpression':
      return `${render(node.callee, depth - 1)}(…)`;
    default:
      return '…';
  }
}
