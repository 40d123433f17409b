import { typescriptExtractor } from '@ai-gate/extract/typescript/typescript-extractor';
import { expect, test } from '@jest/globals';
import { rowsOf } from './source-rows.ts';

const rows = (source: string) => rowsOf(typescriptExtractor, 'schemaTypes/post.ts', source);
const withField = (field: string) =>
  rows(
    `import { imported } from './x';\nconst shared = [defineField({ name: 's', type: 'string' })];\nconst seo = { name: 'seo', type: 'string' };\nexport default defineType({ name: 'post', type: 'document', fields: [${field}] });`,
  );

test.each<[field: string, rows: readonly string[]]>([
  ["defineField({ name: 'a', title: 'A', type: 'string' })", ['post.a: string']],
  ["{ name: 'a', type: 'text' }", ['post.a: string']],
  ["{ name: 'a', type: 'datetime' }", ['post.a: string']],
  ["{ name: 'a', type: 'number' }", ['post.a: number']],
  ["{ name: 'a', type: 'boolean' }", ['post.a: boolean']],
  ["{ name: 'a', type: 'image' }", ['post.a: object']],
  ["{ name: 'a', type: 'reference', to: [{ type: 'b' }] }", ['post.a: reference']],
  ["{ name: 'a', type: 'slug' }", ['post.a: object', 'post.a.current: string']],
  ["{ name: 'a', type: 'elsewhere' }", ['post.a: object']],
  [
    "{ name: 'a', type: 'object', fields: [{ name: 'b', type: 'string' }] }",
    ['post.a: object', 'post.a.b: string'],
  ],
  ["{ name: 'a', type: 'array', of: [{ type: 'string' }] }", ['post.a[]: array']],
  [
    "{ name: 'a', type: 'array', of: [defineArrayMember({ type: 'object', fields: [{ name: 'b', type: 'url' }] })] }",
    ['post.a[]: array', 'post.a[].b: string'],
  ],
  ['...shared', ['post.s: string']],
  ['seo', ['post.seo: string']],
  ["defineField({ ...seo, type: 'string' })", ['4? the name of a field']],
  ['...imported', ['4? the definition `imported`']],
  ['imported', ['4? the definition `imported`']],
  ["localized('title')", ['4? the definition `localized(…)`']],
  ["{ name: imported, type: 'string' }", ['4? the name of a field']],
  ["{ name: 'a', type: imported }", ['post.a: null', '4? the type of a field']],
])('%s', (field, expected) => {
  expect(withField(field)).toEqual(expected);
});

const fields = "fields: [{ name: 'a', type: 'string' }]";
test.each<[name: string, source: string, rows: readonly string[]]>([
  [
    'a constant',
    `export const post = defineType({ name: 'p', type: 'object', ${fields} })`,
    ['p.a: string'],
  ],
  [
    'an exported plain object',
    `export default { name: 'p', type: 'document', ${fields} }`,
    ['p.a: string'],
  ],
  [
    'an object exported later',
    `const p = { name: 'p', type: 'document', ${fields} };\nexport default p`,
    ['p.a: string'],
  ],
  [
    'a typed object',
    `const p: SchemaTypeDefinition = { name: 'p', type: 'document', ${fields} }`,
    ['p.a: string'],
  ],
  [
    'an object of CommonJS',
    `module.exports = { name: 'p', type: 'document', ${fields} }`,
    ['p.a: string'],
  ],
  [
    'a list of types',
    `export const types = [defineType({ name: 'p', type: 'object', ${fields} })]`,
    ['p.a: string'],
  ],
  [
    'an unnamed type',
    `export default defineType({ name: NAME, type: 'object', ${fields} })`,
    ['1? the name of a schema type'],
  ],
  [
    'fields by name',
    `const list = [{ name: 'a', type: 'string' }];\nexport default defineType({ name: 'p', type: 'object', fields: list })`,
    ['p.a: string'],
  ],
  [
    'types that refer to each other',
    `export const a = defineType({ name: 'a', type: 'object', fields: [{ name: 'x', type: 'b' }] });\nexport const b = defineType({ name: 'b', type: 'object', fields: [{ name: 'y', type: 'a' }] })`,
    ['a.x: object', 'a.x.y: object', 'b.y: object', 'b.y.x: object'],
  ],
  ['a type without fields', "export default defineType({ name: 'p', type: 'string' })", []],
  ['no object that is not exported', `const p = { name: 'p', type: 'document', ${fields} }`, []],
  ['no object without a type', `export const p = { name: 'p', ${fields} }`, []],
])('%s', (_name, source, expected) => {
  expect(rows(source)).toEqual(expected);
});
