import type * as t from '@babel/types';
import { classShape } from './class-shape.ts';
import { enumMembers, excerpt, propertyName } from './expression.ts';
import { lineOf, type ModuleScope, type TypeDeclaration } from './module-scope.ts';
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
import { namedTypeShape } from './type-reference.ts';

/** The shape that a declaration of a type gives its values. */
export function declaredShape(declaration: TypeDeclaration, scope: ModuleScope): Shape {
  switch (declaration.type) {
    case 'TSInterfaceDeclaration': {
      const own = objectShape(declaration.body.body, scope);
      const bases = (declaration.extends ?? []).map((base) =>
        namedTypeShape(base.expression, base.typeParameters, scope),
      );
      return allOf([...bases, own]);
    }
    case 'TSTypeAliasDeclaration':
      return aliasShape(declaration, scope);
    case 'TSEnumDeclaration':
      return enumShape(declaration);
    default:
      return classShape(declaration, scope);
  }
}

/** The body of an alias. A generic alias that computes its type is a function of types: no fields. */
function aliasShape(declaration: t.TSTypeAliasDeclaration, scope: ModuleScope): Shape {
  const body = declaration.typeAnnotation;
  const generic = (declaration.typeParameters?.params.length ?? 0) > 0;
  if (generic && (body.type === 'TSConditionalType' || body.type === 'TSMappedType')) {
    return unknownShape;
  }
  return typeShape(body, scope);
}

function enumShape(declaration: t.TSEnumDeclaration): Shape {
  const text = enumMembers(declaration).some(({ initializer }) =>
    ['StringLiteral', 'TemplateLiteral'].includes(initializer?.type ?? ''),
  );
  return scalar(text ? 'string' : 'number');
}

/** The shape of a type as written. */
export function typeShape(type: t.TSType | t.FlowType, scope: ModuleScope): Shape {
  switch (type.type) {
    case 'TSTypeLiteral':
      return objectShape(type.members, scope);
    case 'TSTypeReference':
      return namedTypeShape(type.typeName, type.typeParameters, scope);
    case 'TSArrayType':
      return arrayOf(typeShape(type.elementType, scope));
    case 'TSTupleType':
      return arrayOf(anyOf(type.elementTypes.map((element) => tupleElement(element, scope))));
    case 'TSUnionType':
      return anyOf(type.types.map((part) => typeShape(part, scope)));
    case 'TSIntersectionType':
      return allOf(type.types.map((part) => typeShape(part, scope)));
    case 'TSParenthesizedType':
    case 'TSOptionalType':
      return typeShape(type.typeAnnotation, scope);
    case 'TSTypeOperator':
      return type.operator === 'keyof' ? scalar('string') : typeShape(type.typeAnnotation, scope);
    case 'TSMappedType':
      return mappedShape(type, scope);
    case 'TSConditionalType':
      return unresolved('a conditional type', lineOf(type));
    case 'TSIndexedAccessType':
      return indexedShape(type, scope);
    case 'TSTypeQuery':
      return type.exprName.type === 'Identifier' && scope.values.has(type.exprName.name)
        ? { kind: 'named', space: 'value', name: type.exprName.name, line: lineOf(type) }
        : unknownShape;
    case 'TSLiteralType':
      return literalShape(type.literal);
    case 'TSImportType':
      return { kind: 'foreign', what: 'an imported type', line: lineOf(type) };
    default:
      return keywords[type.type] ?? unknownShape;
  }
}

const keywords: Readonly<Record<string, Shape>> = {
  TSStringKeyword: scalar('string'),
  TSNumberKeyword: scalar('number'),
  TSBigIntKeyword: scalar('number'),
  TSBooleanKeyword: scalar('boolean'),
  TSTypePredicate: scalar('boolean'),
  TSObjectKeyword: openObject,
  TSNullKeyword: absentShape,
  TSUndefinedKeyword: absentShape,
  TSVoidKeyword: absentShape,
  TSNeverKeyword: absentShape,
  TSFunctionType: scalar('function'),
  TSConstructorType: scalar('function'),
  TSTemplateLiteralType: scalar('string'),
};

function literalShape(literal: t.TSLiteralType['literal']): Shape {
  switch (literal.type) {
    case 'StringLiteral':
    case 'TemplateLiteral':
      return scalar('string');
    case 'BooleanLiteral':
      return scalar('boolean');
    default:
      return scalar('number');
  }
}

function tupleElement(element: t.TSType | t.TSNamedTupleMember, scope: ModuleScope): Shape {
  if (element.type === 'TSNamedTupleMember') return typeShape(element.elementType, scope);
  if (element.type !== 'TSRestType') return typeShape(element, scope);
  const rest = typeShape(element.typeAnnotation, scope);
  return rest.kind === 'array' ? rest.element : rest;
}

/** An object type; methods are behaviour, not fields, and an index signature names none. */
function objectShape(elements: readonly t.TSTypeElement[], scope: ModuleScope): Shape {
  const members: Member[] = [];
  const unnamed: Shape[] = [];
  for (const element of elements) {
    const getter = element.type === 'TSMethodSignature' && element.kind === 'get';
    if (element.type !== 'TSPropertySignature' && !getter) continue;
    const line = lineOf(element);
    const name = propertyName(element, scope);
    const { typeAnnotation } = element;
    const annotation = typeAnnotation?.type === 'TSTypeAnnotation' ? typeAnnotation : null;
    if (name === null) {
      if (!isSymbolKey(element.key)) {
        unnamed.push(unresolved(`the computed key \`${excerpt(element.key)}\``, line));
      }
      continue;
    }
    const shape = annotation ? typeShape(annotation.typeAnnotation, scope) : unknownShape;
    members.push({ name, shape, line });
  }
  return unnamed.length === 0
    ? { kind: 'object', members }
    : allOf([{ kind: 'object', members }, ...unnamed]);
}

/** `[Symbol.iterator]` and its like are behaviour, never data. */
export function isSymbolKey(key: t.Node): boolean {
  return (
    key.type === 'MemberExpression' &&
    key.object.type === 'Identifier' &&
    key.object.name === 'Symbol'
  );
}

function mappedShape(type: t.TSMappedType, scope: ModuleScope): Shape {
  // Babel 7 keeps the key in `typeParameter`; its types know the later form too.
  const constraint = type.typeParameter?.constraint;
  const value = type.typeAnnotation ? typeShape(type.typeAnnotation, scope) : unknownShape;
  if (!constraint) return unresolved('a mapped type', lineOf(type));
  if (constraint.type === 'TSStringKeyword' || constraint.type === 'TSNumberKeyword') {
    return openObject;
  }
  const names = literalNames(constraint, scope);
  return names && !type.nameType
    ? recordShape(names, value, lineOf(type))
    : unresolved('a mapped type over keys that are not literals', lineOf(type));
}

/** An object that has one member of the same shape for each of `names`. */
export function recordShape(names: readonly string[], shape: Shape, line: number): Shape {
  return { kind: 'object', members: names.map((name) => ({ name, shape, line })) };
}

const maxNames = 1000;

/** The texts of a union of string literals, through aliases of the file; null: anything else. */
export function literalNames(type: t.TSType | t.FlowType, scope: ModuleScope): string[] | null {
  const names = new Set<string>();
  return collectNames(type, scope, names, new Set()) ? [...names] : null;
}

function collectNames(
  type: t.TSType | t.FlowType,
  scope: ModuleScope,
  names: Set<string>,
  aliases: Set<string>,
): boolean {
  switch (type.type) {
    case 'TSParenthesizedType':
      return collectNames(type.typeAnnotation, scope, names, aliases);
    case 'TSLiteralType':
      if (type.literal.type !== 'StringLiteral' || names.size >= maxNames) return false;
      names.add(type.literal.value);
      return true;
    case 'TSUnionType':
      return type.types.every((part) => collectNames(part, scope, names, aliases));
    case 'TSTypeReference': {
      if (type.typeName.type !== 'Identifier') return false;
      const { name } = type.typeName;
      const [alias] = scope.types.get(name) ?? [];
      if (alias?.type !== 'TSTypeAliasDeclaration') return false;
      if (aliases.has(name)) return true;
      aliases.add(name);
      return collectNames(alias.typeAnnotation, scope, names, aliases);
    }
    default:
      return false;
  }
}

/** `Order['customer']` is the member's shape; `(typeof names)[number]` the element's. */
function indexedShape(type: t.TSIndexedAccessType, scope: ModuleScope): Shape {
  const of = typeShape(type.objectType, scope);
  const { indexType } = type;
  const line = lineOf(type);
  const ofAll = indexType.type === 'TSTypeOperator' && indexType.operator === 'keyof';
  if (indexType.type === 'TSNumberKeyword' || ofAll) return { kind: 'element', of, line };
  const names = literalNames(type.indexType, scope);
  return names ? anyOf(names.map((name) => ({ kind: 'member', of, name, line }))) : unknownShape;
}
