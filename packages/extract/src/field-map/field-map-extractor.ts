import type * as t from '@babel/types';
import type { Extractor } from '../extractor.ts';
import { unwrap } from '../typescript/expression.ts';
import { type ModuleScope, readModuleScope } from '../typescript/module-scope.ts';
import { moduleByteLimit, parseModule, whyUnparsed } from '../typescript/parse-module.ts';
import { TooManyFields } from '../typescript/read-fields.ts';
import { readLiteralMap } from './literal-map.ts';
import { MapReader } from './map-reader.ts';
import { readMapper } from './mapper-function.ts';

/** Without one of these a module holds neither an object, nor a list, nor leaves for another. */
const signs = ['{', '[', 'export'];

/**
 * Maps from fields to paths in TypeScript and JavaScript: literals (`{ customerName:
 * 'customer.name' }`, lists of pairs) and functions (`(user) => ({ full_name: user.name })`).
 * A field map belongs to no entity. `path` is the runtime field: the key of a literal, what a
 * function reads; `target` is where it maps to.
 */
export const fieldMapExtractor: Extractor = {
  kind: 'field-map',
  version: 1,
  limit: moduleByteLimit,
  mayHoldFields: (bytes) => signs.some((sign) => bytes.includes(sign)),
  extract(file) {
    const parsed = parseModule(file);
    if (parsed.kind === 'unreadable') return parsed;
    try {
      const reader = new MapReader(file.path);
      readModule(readModuleScope(parsed.program), reader);
      return { kind: 'extracted', extraction: reader.extraction() };
    } catch (error) {
      if (!(error instanceof TooManyFields)) return whyUnparsed(error);
      return { kind: 'unreadable', reason: error.message, line: null };
    }
  },
};

function readModule(scope: ModuleScope, reader: MapReader): void {
  for (const { source, line } of scope.reExports) {
    reader.report(`the re-export of \`${source}\``, line);
  }
  for (const [name, line] of scope.exported) {
    if (scope.imports.has(name)) reader.report(`the re-export of \`${name}\``, line);
  }
  const used = new Set<string>();
  const read = (expression: t.Expression) => readValue(expression, scope, reader, used);
  // Exported maps first: a constant that they are built from is no map of its own.
  for (const { name, expression } of scope.values.values()) {
    if (scope.exported.has(name)) read(expression);
  }
  for (const { name, expression } of scope.values.values()) {
    if (!scope.exported.has(name) && !used.has(name)) read(expression);
  }
  for (const node of scope.functions) readMapper(node, scope, reader);
  for (const declarations of scope.types.values()) {
    for (const declaration of declarations) {
      if ('superClass' in declaration) readClass(declaration, scope, read, reader);
    }
  }
}

const literals: ReadonlySet<string> = new Set([
  'ObjectExpression',
  'ArrayExpression',
  'ArrowFunctionExpression',
  'FunctionExpression',
  'TSAsExpression',
  'TSSatisfiesExpression',
]);

function readValue(
  expression: t.Expression,
  scope: ModuleScope,
  reader: MapReader,
  used: Set<string>,
): void {
  const node = unwrap(expression);
  if (node.type === 'ArrowFunctionExpression' || node.type === 'FunctionExpression') {
    readMapper(node, scope, reader);
    return;
  }
  if (node.type === 'CallExpression') {
    // `createMapper({ … })`: what wraps a map does not change what it maps.
    for (const given of node.arguments) {
      if (literals.has(given.type)) readValue(given as t.Expression, scope, reader, used);
    }
  }
  const { isMap, functions } = readLiteralMap(node, scope, reader, used);
  if (!isMap) for (const inner of functions) readMapper(inner, scope, reader);
}

/** Methods may be mappers, static properties maps: generated clients keep theirs in classes. */
function readClass(
  { body }: t.Class,
  scope: ModuleScope,
  read: (expression: t.Expression) => void,
  reader: MapReader,
): void {
  for (const element of body.body) {
    if (element.type === 'ClassMethod' || element.type === 'ClassPrivateMethod') {
      readMapper(element, scope, reader);
    } else if ('value' in element && element.value) read(element.value);
  }
}
