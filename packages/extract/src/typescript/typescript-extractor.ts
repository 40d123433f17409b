import type { Extraction } from '@ai-gate/gates';
import type { Extractor } from '../extractor.ts';
import { type ModuleScope, readModuleScope } from './module-scope.ts';
import { moduleByteLimit, parseModule, whyUnparsed } from './parse-module.ts';
import { FieldReader, type Lookup, TooManyFields } from './read-fields.ts';
import { sanityShape, sanityTypes } from './sanity-shape.ts';
import { allOf, type Shape } from './shape.ts';
import { declaredShape } from './type-shape.ts';
import { valueShape } from './value-shape.ts';
import { isZod } from './zod-origin.ts';

/** Without one of these words a module declares nothing that has fields. */
const words = [
  'interface',
  'type',
  'class',
  'fields',
  'object',
  'zod',
  'z.',
  'xtend',
  'merge',
  'union',
];
const unicodeEscape = '\\u';

/**
 * Fields that TypeScript and JavaScript declare. Entities are interfaces, type aliases and classes,
 * exported zod objects (by the name of the constant) and Sanity types (by their `name`). References
 * to declarations of the same file are followed; what is declared elsewhere is of no known
 * type as the value of a field, and unresolved where its members are needed (`extends`, a spread).
 */
export const typescriptExtractor: Extractor = {
  kind: 'typescript',
  version: 2,
  limit: moduleByteLimit,
  mayHoldFields: (bytes) => mayHold(bytes, words),
  extract(file) {
    const parsed = parseModule(file);
    if (parsed.kind === 'unreadable') return parsed;
    try {
      const scope = readModuleScope(parsed.program);
      return { kind: 'extracted', extraction: readDeclarations(file.path, scope) };
    } catch (error) {
      if (!(error instanceof TooManyFields)) return whyUnparsed(error);
      return { kind: 'unreadable', reason: error.message, line: null };
    }
  },
};

/**
 * Whether one of `wanted` stands in the file. Escaped identifiers and UTF-16 could hide them, so
 * a file that may use either is always read.
 */
export function mayHold(bytes: Buffer, wanted: readonly string[]): boolean {
  return (
    wanted.some((word) => bytes.includes(word)) ||
    bytes.includes(unicodeEscape) ||
    bytes.includes(0)
  );
}

function readDeclarations(path: string, scope: ModuleScope): Extraction {
  const lookup = lookupIn(scope);
  const reader = new FieldReader(path, lookup);
  for (const [name, declarations] of scope.types) {
    if (declarations.every(({ type }) => type === 'TSEnumDeclaration')) continue;
    const shape = lookup('type', name);
    if (shape) reader.readEntity(name, 'type', name, shape);
  }
  for (const declaration of scope.values.values()) {
    const { name, expression } = declaration;
    if (scope.exported.has(name) && isZod(expression, scope)) {
      reader.readEntity(name, 'value', name, valueShape(expression, scope));
    }
    for (const type of sanityTypes(declaration, scope)) {
      if (type.name === null) reader.report('the name of a schema type', type.line);
      else reader.readEntity(type.name, 'value', name, sanityShape(type.definition, scope));
    }
  }
  return { fields: reader.fields, unresolved: reader.unresolved };
}

/** Finds declarations by name, and makes the shape of each once. */
function lookupIn(scope: ModuleScope): Lookup {
  const made = new Map<string, Shape | null>();
  return (space, name) => {
    const key = `${space} ${name}`;
    const known = made.get(key);
    if (known !== undefined) return known;
    const shape = space === 'type' ? namedType(name, scope) : namedValue(name, scope);
    made.set(key, shape);
    return shape;
  };
}

function namedType(name: string, scope: ModuleScope): Shape | null {
  const declarations = scope.types.get(name);
  return declarations ? allOf(declarations.map((one) => declaredShape(one, scope))) : null;
}

function namedValue(name: string, scope: ModuleScope): Shape | null {
  const declaration = scope.values.get(name);
  if (!declaration) return null;
  const [type] = sanityTypes(declaration, scope);
  return type ? sanityShape(type.definition, scope) : valueShape(declaration.expression, scope);
}
