import type * as t from '@babel/types';
import { argument, constantText, excerpt, propertyValue, unwrap } from './expression.ts';
import { remember } from './memo.ts';
import { lineOf, type ModuleScope, type ValueDeclaration } from './module-scope.ts';
import {
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

/** A Sanity schema type: what `defineType` makes. */
export interface SanityType {
  readonly name: string | null;
  readonly definition: t.ObjectExpression;
  readonly line: number;
}

const definers = new Set(['defineType', 'defineField', 'defineArrayMember', 'defineDocument']);
const scalars: Readonly<Record<string, string>> = {
  string: 'string',
  text: 'string',
  email: 'string',
  url: 'string',
  date: 'string',
  datetime: 'string',
  number: 'number',
  boolean: 'boolean',
  reference: 'reference',
  crossDatasetReference: 'reference',
  globalDocumentReference: 'reference',
};

/** The Sanity types that a declaration of the module holds: one, or a list of them. */
export function sanityTypes(declaration: ValueDeclaration, scope: ModuleScope): SanityType[] {
  const node = unwrap(declaration.expression);
  const exported = declaration.typed || scope.exported.has(declaration.name);
  const elements = node.type === 'ArrayExpression' ? node.elements : [node];
  return elements.flatMap((element): SanityType[] => {
    if (!element || element.type === 'SpreadElement') return [];
    const definition = definitionOf(element, exported, scope);
    if (!definition) return [];
    const named = propertyValue(definition, 'name', scope);
    const name = named && constantText(named, scope);
    return [{ name, definition, line: lineOf(named ?? definition) }];
  });
}

function definitionOf(
  element: t.Expression,
  exported: boolean,
  scope: ModuleScope,
): t.ObjectExpression | null {
  const node = unwrap(element);
  if (node.type === 'CallExpression') {
    const given = argument(node, 0);
    const defines = node.callee.type === 'Identifier' && node.callee.name === 'defineType';
    return defines && given?.type === 'ObjectExpression' ? given : null;
  }
  if (node.type !== 'ObjectExpression' || !exported) return null;
  const type = propertyValue(node, 'type', scope);
  const fields = propertyValue(node, 'fields', scope);
  const isSchema =
    type !== null &&
    fields !== null &&
    constantText(type, scope) !== null &&
    propertyValue(node, 'name', scope) !== null;
  return isSchema ? node : null;
}

/** The shape of a document of a type, or of the value of a field, from its definition. */
export function sanityShape(definition: t.ObjectExpression, scope: ModuleScope): Shape {
  const line = lineOf(definition);
  const spreads = definition.properties.flatMap((property): Shape[] =>
    property.type === 'SpreadElement'
      ? [unresolved(`the spread of \`${excerpt(property.argument)}\``, lineOf(property))]
      : [],
  );
  const fields = propertyValue(definition, 'fields', scope);
  if (fields) return allOf([fieldList(fields, scope), ...spreads]);
  const given = propertyValue(definition, 'type', scope);
  const type = given && constantText(given, scope);
  if (!type) return spreads[0] ?? unresolved('the type of a field', lineOf(given ?? definition));
  return typeNamed(type, definition, line, scope);
}

function typeNamed(
  type: string,
  definition: t.ObjectExpression,
  line: number,
  scope: ModuleScope,
): Shape {
  const known = scalars[type];
  if (known !== undefined && Object.hasOwn(scalars, type)) return scalar(known);
  if (type === 'array') {
    const of = propertyValue(definition, 'of', scope);
    return arrayOf(of ? elementShape(of, scope) : unknownShape);
  }
  if (type === 'slug') {
    return { kind: 'object', members: [{ name: 'current', shape: scalar('string'), line }] };
  }
  const declared = typesByName(scope).get(type);
  return declared ? { kind: 'named', space: 'value', name: declared, line } : openObject;
}

/** The constants of a module that define a Sanity type each, by the name of the type. */
const typesByName = remember((scope: ModuleScope) => {
  const names = new Map<string, string>();
  for (const declaration of scope.values.values()) {
    const [type, another] = sanityTypes(declaration, scope);
    if (type?.name && !another) names.set(type.name, declaration.name);
  }
  return names;
});

function elementShape(of: t.Expression, scope: ModuleScope): Shape {
  return anyOf(
    definitionsIn(of, scope).map((item) => ('kind' in item ? item : sanityShape(item.node, scope))),
  );
}

function fieldList(list: t.Expression, scope: ModuleScope): Shape {
  const members: Member[] = [];
  const others: Shape[] = [];
  for (const item of definitionsIn(list, scope)) {
    if ('kind' in item) {
      others.push(item);
      continue;
    }
    const named = propertyValue(item.node, 'name', scope);
    const name = named && constantText(named, scope);
    const line = lineOf(named ?? item.node);
    if (name) members.push({ name, shape: sanityShape(item.node, scope), line });
    else others.push(unresolved('the name of a field', line));
  }
  return allOf([{ kind: 'object', members }, ...others]);
}

type Definition = { readonly node: t.ObjectExpression } | Extract<Shape, { kind: 'unresolved' }>;

const maxIndirections = 20;

/** The definitions in a list of fields or array members, through constants and spreads. */
function definitionsIn(
  list: t.Expression,
  scope: ModuleScope,
  depth = maxIndirections,
): Definition[] {
  const node = unwrap(list);
  if (node.type === 'Identifier') {
    const declared = scope.values.get(node.name);
    if (declared && depth > 0) return definitionsIn(declared.expression, scope, depth - 1);
  }
  if (node.type !== 'ArrayExpression') return [unknownDefinition(node)];
  return node.elements.flatMap((element): Definition[] => {
    if (!element) return [];
    if (element.type === 'SpreadElement') return definitionsIn(element.argument, scope, depth - 1);
    return [definition(element, scope, depth)];
  });
}

function definition(element: t.Expression, scope: ModuleScope, depth: number): Definition {
  const node = unwrap(element);
  if (node.type === 'ObjectExpression') return { node };
  if (node.type === 'Identifier' && depth > 0) {
    const declared = scope.values.get(node.name);
    return declared ? definition(declared.expression, scope, depth - 1) : unknownDefinition(node);
  }
  if (node.type !== 'CallExpression' || node.callee.type !== 'Identifier') {
    return unknownDefinition(node);
  }
  const given = argument(node, 0);
  return definers.has(node.callee.name) && given
    ? definition(given, scope, depth - 1)
    : unknownDefinition(node);
}

function unknownDefinition(node: t.Expression): Definition {
  return { kind: 'unresolved', what: `the definition \`${excerpt(node)}\``, line: lineOf(node) };
}
