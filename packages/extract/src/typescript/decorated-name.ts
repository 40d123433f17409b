import type * as t from '@babel/types';
import { argument, constantText, excerpt, propertyValue } from './expression.ts';
import { lineOf, type ModuleScope } from './module-scope.ts';

/** The outer name that decorators give a property. */
export type DecoratedName =
  | { readonly kind: 'none' }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'unresolved'; readonly what: string; readonly line: number };

/** Decorators whose options name the outer field: class-transformer, TypeORM, MikroORM, … */
const naming = new Set([
  'Expose',
  'Column',
  'PrimaryColumn',
  'PrimaryGeneratedColumn',
  'CreateDateColumn',
  'UpdateDateColumn',
  'DeleteDateColumn',
  'VersionColumn',
  'JoinColumn',
  'Property',
  'PrimaryKey',
  'Field',
  'ApiProperty',
  'ApiPropertyOptional',
]);
/** Decorators whose first argument, a text, is the outer name. */
const direct = new Set(['JsonProperty', 'JsonName', 'SerializedName', 'Alias', 'SerializeAs']);
/** The option that carries it: TypeORM and class-transformer, Sequelize, MikroORM. */
const options = ['name', 'field', 'fieldName'];

/** Reads the outer name from `@Expose({ name })`, `@Column({ name })`, `@JsonProperty('name')`. */
export function decoratedName(
  decorators: readonly t.Decorator[] | null | undefined,
  scope: ModuleScope,
): DecoratedName {
  for (const { expression } of decorators ?? []) {
    if (expression.type !== 'CallExpression') continue;
    const decorator = calleeName(expression);
    const given = direct.has(decorator)
      ? argument(expression, 0)
      : naming.has(decorator)
        ? namedOption(expression, scope)
        : null;
    if (given) return resolvedName(given, decorator, scope);
  }
  return { kind: 'none' };
}

function resolvedName(given: t.Expression, decorator: string, scope: ModuleScope): DecoratedName {
  const options = given.type === 'ObjectExpression' ? propertyValue(given, 'name', scope) : given;
  const name = options && constantText(options, scope);
  if (name) return { kind: 'name', name };
  const what = `the name \`${excerpt(options ?? given)}\` given to \`@${decorator}\``;
  return { kind: 'unresolved', what, line: lineOf(given) };
}

function calleeName({ callee }: t.CallExpression): string {
  if (callee.type === 'Identifier') return callee.name;
  return callee.type === 'MemberExpression' && callee.property.type === 'Identifier'
    ? callee.property.name
    : '';
}

function namedOption(call: t.CallExpression, scope: ModuleScope): t.Expression | null {
  for (let index = 0; index < call.arguments.length; index += 1) {
    const given = argument(call, index);
    if (given?.type !== 'ObjectExpression') continue;
    for (const option of options) {
      const value = propertyValue(given, option, scope);
      if (value) return value;
    }
  }
  return null;
}
