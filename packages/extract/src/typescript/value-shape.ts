import type * as t from '@babel/types';
import { propertyName, unwrap } from './expression.ts';
import { lineOf, type ModuleScope } from './module-scope.ts';
import { anyOf, arrayOf, type Member, type Shape, scalar, unknownShape } from './shape.ts';
import { namedTypeShape } from './type-reference.ts';
import { typeShape } from './type-shape.ts';
import { isZod } from './zod-origin.ts';
import { zodShape } from './zod-shape.ts';

/** The shape of the value of an expression: a zod schema's output, or what a literal holds. */
export function valueShape(expression: t.Expression, scope: ModuleScope): Shape {
  if (isZod(expression, scope)) return zodShape(expression, scope);
  if (expression.type === 'TSAsExpression' && !isConst(expression.typeAnnotation)) {
    return typeShape(expression.typeAnnotation, scope);
  }
  const node = unwrap(expression);
  switch (node.type) {
    case 'StringLiteral':
    case 'TemplateLiteral':
      return scalar('string');
    case 'NumericLiteral':
    case 'BigIntLiteral':
      return scalar('number');
    case 'BooleanLiteral':
      return scalar('boolean');
    case 'ObjectExpression':
      return literalObject(node, scope);
    case 'ArrayExpression':
      return arrayOf(
        anyOf(
          node.elements.map((element) => (element ? elementShape(element, scope) : unknownShape)),
        ),
      );
    case 'NewExpression':
      return node.callee.type === 'Identifier'
        ? namedTypeShape(node.callee, null, scope)
        : unknownShape;
    case 'ArrowFunctionExpression':
    case 'FunctionExpression':
      return scalar('function');
    default:
      return unknownShape;
  }
}

function isConst(type: t.TSType): boolean {
  return (
    type.type === 'TSTypeReference' &&
    type.typeName.type === 'Identifier' &&
    type.typeName.name === 'const'
  );
}

function elementShape(element: t.Expression | t.SpreadElement, scope: ModuleScope): Shape {
  return element.type === 'SpreadElement' ? unknownShape : valueShape(element, scope);
}

function literalObject(node: t.ObjectExpression, scope: ModuleScope): Shape {
  const members = node.properties.flatMap((property): Member[] => {
    if (property.type !== 'ObjectProperty') return [];
    const name = propertyName(property, scope);
    if (name === null) return [];
    const shape = valueShape(property.value as t.Expression, scope);
    return [{ name, shape, line: lineOf(property) }];
  });
  return { kind: 'object', members };
}
