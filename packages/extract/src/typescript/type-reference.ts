import type * as t from '@babel/types';
import { excerpt } from './expression.ts';
import { lineOf, type ModuleScope } from './module-scope.ts';
import { arrayOf, openObject, type Shape, scalar, unknownShape, unresolved } from './shape.ts';
import { literalNames, recordShape, typeShape } from './type-shape.ts';

type TypeArguments = t.TSTypeParameterInstantiation | null | undefined;

const texts = new Set(['String', 'Uppercase', 'Lowercase', 'Capitalize', 'Uncapitalize']);
const dates = new Set(['Date', 'Timestamp', 'Moment', 'Dayjs', 'DateTime']);
const numbers = new Set(['Number', 'BigInt', 'Decimal']);
const arrays = new Set(['Array', 'ReadonlyArray', 'Set', 'ReadonlySet', 'Iterable']);
const maps = new Set(['Map', 'ReadonlyMap', 'WeakMap', 'Object', 'JSON']);
/** Types that change whether a member may be absent or written, not which members there are. */
const transparent = new Set([
  'Partial',
  'Required',
  'Readonly',
  'NonNullable',
  'Awaited',
  'Promise',
  'DeepPartial',
  'DeepReadonly',
  'NoInfer',
]);
/** Standard classes that classes extend and that hold no data of the domain. */
const plainBases = new Set([
  'Error',
  'TypeError',
  'RangeError',
  'EventTarget',
  'Event',
  'Function',
]);

/** The shape of a reference to a type by name, with its type arguments. */
export function namedTypeShape(name: t.Node, parameters: TypeArguments, scope: ModuleScope): Shape {
  const line = lineOf(name);
  if (name.type !== 'Identifier') return qualifiedShape(name, parameters, scope);
  if (scope.types.has(name.name)) return { kind: 'named', space: 'type', name: name.name, line };
  if (!scope.imports.has(name.name)) {
    const standard = standardShape(name.name, parameters?.params ?? [], scope, line);
    if (standard) return standard;
  }
  return { kind: 'foreign', what: `\`${name.name}\`, declared elsewhere`, line };
}

/** `Api.User`, `z.infer<typeof user>`, `Status.Open`, `Prisma.JsonValue`. */
function qualifiedShape(name: t.Node, parameters: TypeArguments, scope: ModuleScope): Shape {
  const line = lineOf(name);
  const [left, right] = qualifiedParts(name);
  const [first] = parameters?.params ?? [];
  if (first && ['infer', 'output', 'input', 'TypeOf'].includes(right)) {
    return typeShape(first, scope);
  }
  const [owner] = scope.types.get(left) ?? [];
  if (owner?.type === 'TSEnumDeclaration') {
    return { kind: 'named', space: 'type', name: left, line };
  }
  if (!scope.imports.has(left) && scope.types.has(right)) {
    return { kind: 'named', space: 'type', name: right, line };
  }
  return { kind: 'foreign', what: `\`${excerpt(name)}\`, declared elsewhere`, line };
}

function qualifiedParts(name: t.Node): [left: string, right: string] {
  if (name.type === 'TSQualifiedName') {
    return [name.left.type === 'Identifier' ? name.left.name : '', name.right.name];
  }
  if (name.type !== 'MemberExpression') return ['', ''];
  return [
    name.object.type === 'Identifier' ? name.object.name : '',
    name.property.type === 'Identifier' ? name.property.name : '',
  ];
}

/** Types that the language brings; null: not one of them. */
function standardShape(
  name: string,
  [first, second]: readonly t.TSType[],
  scope: ModuleScope,
  line: number,
): Shape | null {
  if (scope.typeParameters.has(name)) return unknownShape;
  if (texts.has(name)) return scalar('string');
  if (dates.has(name)) return openObject;
  if (numbers.has(name)) return scalar('number');
  if (name === 'Boolean') return scalar('boolean');
  if (maps.has(name) || plainBases.has(name)) return openObject;
  if (arrays.has(name)) return arrayOf(first ? typeShape(first, scope) : unknownShape);
  if (!first) return null;
  if (transparent.has(name)) return typeShape(first, scope);
  if (name === 'Exclude' || name === 'Extract') return typeShape(first, scope);
  if (!second) return null;
  const names = name === 'Record' ? literalNames(first, scope) : literalNames(second, scope);
  if (name === 'Record') {
    return names ? recordShape(names, typeShape(second, scope), line) : openObject;
  }
  if (name !== 'Pick' && name !== 'Omit') return null;
  if (!names) return unresolved(`the keys of \`${name}\`, which are not literals`, line);
  return {
    kind: 'selection',
    of: typeShape(first, scope),
    names: new Set(names),
    keeps: name === 'Pick',
  };
}
