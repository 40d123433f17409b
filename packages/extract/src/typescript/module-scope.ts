import type * as t from '@babel/types';
import { unwrap } from './expression.ts';

/** A declaration of a type: what `interface`, `type`, `class` and `enum` make. */
export type TypeDeclaration =
  | t.TSInterfaceDeclaration
  | t.TSTypeAliasDeclaration
  | t.ClassDeclaration
  | t.ClassExpression
  | t.TSEnumDeclaration;

/** A name that was imported: from which module, and as what (`*` for all of it). */
export interface Import {
  readonly source: string;
  readonly imported: string;
}

/** A value that the module declares at its top level or in a namespace. */
export interface ValueDeclaration {
  readonly name: string;
  readonly expression: t.Expression;
  readonly typed: boolean;
  readonly line: number;
}

/** What a module declares, outside of functions. */
export interface ModuleScope {
  /** Interfaces of one name merge, hence the list. */
  readonly types: ReadonlyMap<string, readonly TypeDeclaration[]>;
  /** Names of type parameters anywhere in the module: they stand for types not known here. */
  readonly typeParameters: ReadonlySet<string>;
  readonly values: ReadonlyMap<string, ValueDeclaration>;
  readonly functions: readonly t.FunctionDeclaration[];
  readonly imports: ReadonlyMap<string, Import>;
  /** Names of values that leave the module, by any form of export, and the line of the export. */
  readonly exported: ReadonlyMap<string, number>;
  /** `export … from` and `export * from`, which declare nothing here. */
  readonly reExports: readonly { readonly source: string; readonly line: number }[];
}

/** The name that stands for `export default <expression>` and `module.exports = <expression>`. */
export const defaultName = 'default';

/** Reads what `program` declares. Only statements that can declare are looked at. */
export function readModuleScope(program: t.Program): ModuleScope {
  const scope = emptyScope();
  for (const statement of program.body) readStatement(statement, false, scope);
  return scope;
}

function emptyScope() {
  return {
    types: new Map<string, TypeDeclaration[]>(),
    typeParameters: new Set<string>(),
    values: new Map<string, ValueDeclaration>(),
    functions: [] as t.FunctionDeclaration[],
    imports: new Map<string, Import>(),
    exported: new Map<string, number>(),
    reExports: [] as { source: string; line: number }[],
  };
}

type Draft = ReturnType<typeof emptyScope>;

function readStatement(statement: t.Statement, exported: boolean, scope: Draft): void {
  switch (statement.type) {
    case 'TSInterfaceDeclaration':
    case 'TSTypeAliasDeclaration':
    case 'TSEnumDeclaration':
      addType(statement.id.name, statement, scope);
      return;
    case 'ClassDeclaration':
      addType(statement.id?.name ?? defaultName, statement, scope);
      return;
    case 'VariableDeclaration':
      readVariables(statement, exported, scope);
      return;
    case 'FunctionDeclaration':
      scope.functions.push(statement);
      return;
    case 'ImportDeclaration':
      readImport(statement, scope);
      return;
    case 'ExportNamedDeclaration':
      readExport(statement, scope);
      return;
    case 'ExportAllDeclaration':
      scope.reExports.push({ source: statement.source.value, line: lineOf(statement) });
      return;
    case 'ExportDefaultDeclaration':
      readDefaultExport(statement.declaration, scope);
      return;
    case 'TSExportAssignment':
      addDefault(statement.expression, scope);
      return;
    case 'TSModuleDeclaration':
      readNamespace(statement, scope);
      return;
    case 'ExpressionStatement':
      readCommonJsExport(statement.expression, scope);
      return;
    default:
  }
}

function addType(name: string, declaration: TypeDeclaration, scope: Draft): void {
  const same = scope.types.get(name);
  if (same) same.push(declaration);
  else scope.types.set(name, [declaration]);
  if (declaration.type === 'TSEnumDeclaration' || !declaration.typeParameters) return;
  if (declaration.typeParameters.type !== 'TSTypeParameterDeclaration') return;
  for (const parameter of declaration.typeParameters.params) {
    scope.typeParameters.add(parameter.name);
  }
}

function readVariables(statement: t.VariableDeclaration, exported: boolean, scope: Draft): void {
  for (const { id, init } of statement.declarations) {
    if (id.type !== 'Identifier' || !init) continue;
    addValue(id.name, init, Boolean(id.typeAnnotation), scope);
    if (exported) scope.exported.set(id.name, lineOf(id));
  }
}

function addValue(name: string, expression: t.Expression, typed: boolean, scope: Draft): void {
  const bare = unwrap(expression);
  if (bare.type === 'ClassExpression') addType(name, bare, scope);
  else if (!scope.values.has(name)) {
    const annotated = typed || expression !== bare;
    scope.values.set(name, { name, expression, typed: annotated, line: lineOf(expression) });
  }
}

function addDefault(expression: t.Expression, scope: Draft): void {
  if (expression.type === 'Identifier') scope.exported.set(expression.name, lineOf(expression));
  else {
    addValue(defaultName, expression, false, scope);
    scope.exported.set(defaultName, lineOf(expression));
  }
}

function readDefaultExport(
  declaration: t.ExportDefaultDeclaration['declaration'],
  scope: Draft,
): void {
  switch (declaration.type) {
    case 'ClassDeclaration':
    case 'FunctionDeclaration':
      readStatement(declaration, true, scope);
      return;
    case 'TSDeclareFunction':
      return;
    default:
      // An interface may be exported as default too; Babel's types do not say so.
      if (isInterface(declaration)) {
        readStatement(declaration, true, scope);
        return;
      }
      addDefault(declaration, scope);
      return;
  }
}

function isInterface(node: t.Node): node is t.TSInterfaceDeclaration {
  return node.type === 'TSInterfaceDeclaration';
}

function readImport(statement: t.ImportDeclaration, scope: Draft): void {
  const source = statement.source.value;
  for (const specifier of statement.specifiers) {
    const imported =
      specifier.type === 'ImportSpecifier'
        ? nameOf(specifier.imported)
        : specifier.type === 'ImportDefaultSpecifier'
          ? defaultName
          : '*';
    scope.imports.set(specifier.local.name, { source, imported });
  }
}

function readExport(statement: t.ExportNamedDeclaration, scope: Draft): void {
  if (statement.declaration) {
    readStatement(statement.declaration, true, scope);
    return;
  }
  if (statement.source) {
    if (statement.exportKind !== 'type') {
      scope.reExports.push({ source: statement.source.value, line: lineOf(statement) });
    }
    return;
  }
  for (const specifier of statement.specifiers) {
    if (specifier.type === 'ExportSpecifier') {
      scope.exported.set(specifier.local.name, lineOf(specifier));
    }
  }
}

function readNamespace(statement: t.TSModuleDeclaration, scope: Draft): void {
  const { body } = statement;
  if (body?.type === 'TSModuleDeclaration') {
    readNamespace(body, scope);
    return;
  }
  for (const inner of body?.body ?? []) readStatement(inner, false, scope);
}

/** `module.exports = x`, `exports.name = x`, `module.exports.name = x`. */
function readCommonJsExport(expression: t.Expression, scope: Draft): void {
  if (expression.type !== 'AssignmentExpression' || expression.operator !== '=') return;
  const { left, right } = expression;
  if (left.type !== 'MemberExpression' || left.property.type !== 'Identifier') return;
  const { object, property } = left;
  if (object.type === 'Identifier' && object.name === 'module' && property.name === 'exports') {
    addDefault(right, scope);
    return;
  }
  const ofExports =
    (object.type === 'Identifier' && object.name === 'exports') ||
    (object.type === 'MemberExpression' &&
      object.object.type === 'Identifier' &&
      object.object.name === 'module');
  if (!ofExports) return;
  addValue(property.name, right, false, scope);
  scope.exported.set(right.type === 'Identifier' ? right.name : property.name, lineOf(right));
}

function nameOf(node: t.Identifier | t.StringLiteral): string {
  return node.type === 'Identifier' ? node.name : node.value;
}

/** The 1-based line on which `node` starts. */
export function lineOf(node: t.Node): number {
  return node.loc?.start.line ?? 1;
}
