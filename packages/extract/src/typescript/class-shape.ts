import type * as t from '@babel/types';
import { decoratedName } from './decorated-name.ts';
import { excerpt, propertyName, unwrap } from './expression.ts';
import { lineOf, type ModuleScope } from './module-scope.ts';
import { allOf, type Member, type Shape, unknownShape, unresolved } from './shape.ts';
import { namedTypeShape } from './type-reference.ts';
import { isSymbolKey, typeShape } from './type-shape.ts';
import { valueShape } from './value-shape.ts';

/**
 * The fields of a class: its properties, decorated getters, and the constructor parameters and
 * `this.x = …` that make properties. Static and `#private` members are no part of the data.
 */
export function classShape(declaration: t.Class, scope: ModuleScope): Shape {
  const members: Member[] = [];
  const others: Shape[] = baseShapes(declaration, scope);
  for (const element of declaration.body.body) {
    if (isConstructor(element)) members.push(...constructorMembers(element, scope));
    else if (isField(element)) readField(element, scope, members, others);
  }
  return allOf([{ kind: 'object', members }, ...others]);
}

type Field = t.ClassProperty | t.ClassAccessorProperty | t.ClassMethod;

function isConstructor(element: t.ClassBody['body'][number]): element is t.ClassMethod {
  return element.type === 'ClassMethod' && element.kind === 'constructor';
}

function isField(element: t.ClassBody['body'][number]): element is Field {
  if (element.type === 'ClassMethod') {
    return element.kind === 'get' && !element.static && Boolean(element.decorators?.length);
  }
  return (
    (element.type === 'ClassProperty' || element.type === 'ClassAccessorProperty') &&
    !element.static
  );
}

function baseShapes({ superClass, superTypeParameters }: t.Class, scope: ModuleScope): Shape[] {
  if (!superClass) return [];
  const base = unwrap(superClass);
  if (base.type === 'Identifier' || base.type === 'MemberExpression') {
    const parameters =
      superTypeParameters?.type === 'TSTypeParameterInstantiation' ? superTypeParameters : null;
    return [namedTypeShape(base, parameters, scope)];
  }
  return [unresolved(`the base class \`${excerpt(base)}\``, lineOf(superClass))];
}

function readField(field: Field, scope: ModuleScope, members: Member[], others: Shape[]): void {
  const line = lineOf(field.key);
  if (field.key.type === 'PrivateName' || isSymbolKey(field.key)) return;
  const name = propertyName(field, scope);
  if (name === null) {
    others.push(unresolved(`the computed key \`${excerpt(field.key)}\``, line));
    return;
  }
  const outer = decoratedName(field.decorators, scope);
  if (field.type === 'ClassMethod' && outer.kind === 'none') return;
  if (outer.kind === 'unresolved') others.push(unresolved(outer.what, outer.line));
  const target = outer.kind === 'name' ? { target: outer.name } : {};
  members.push({ name, shape: fieldShape(field, scope), line, ...target });
}

function fieldShape(field: Field, scope: ModuleScope): Shape {
  const annotation = field.type === 'ClassMethod' ? field.returnType : field.typeAnnotation;
  if (annotation?.type === 'TSTypeAnnotation') return typeShape(annotation.typeAnnotation, scope);
  const value = field.type === 'ClassMethod' ? null : field.value;
  return value ? valueShape(value, scope) : unknownShape;
}

function constructorMembers({ params, body }: t.ClassMethod, scope: ModuleScope): Member[] {
  const members: Member[] = [];
  for (const parameter of params) {
    if (parameter.type !== 'TSParameterProperty') continue;
    const { parameter: inner } = parameter;
    const id = inner.type === 'AssignmentPattern' ? inner.left : inner;
    if (id.type !== 'Identifier') continue;
    const annotation = id.typeAnnotation;
    const shape =
      annotation?.type === 'TSTypeAnnotation'
        ? typeShape(annotation.typeAnnotation, scope)
        : inner.type === 'AssignmentPattern'
          ? valueShape(inner.right, scope)
          : unknownShape;
    const outer = decoratedName(parameter.decorators ?? id.decorators, scope);
    const target = outer.kind === 'name' ? { target: outer.name } : {};
    members.push({ name: id.name, shape, line: lineOf(id), ...target });
  }
  return [...members, ...assignedMembers(body, scope)];
}

/** `this.name = …` in the constructor is how JavaScript without class fields declares them. */
function assignedMembers({ body }: t.BlockStatement, scope: ModuleScope): Member[] {
  return body.flatMap((statement): Member[] => {
    if (statement.type !== 'ExpressionStatement') return [];
    const { expression } = statement;
    if (expression.type !== 'AssignmentExpression' || expression.operator !== '=') return [];
    const { left, right } = expression;
    if (left.type !== 'MemberExpression' || left.object.type !== 'ThisExpression') return [];
    if (left.computed || left.property.type !== 'Identifier') return [];
    return [{ name: left.property.name, shape: valueShape(right, scope), line: lineOf(left) }];
  });
}
