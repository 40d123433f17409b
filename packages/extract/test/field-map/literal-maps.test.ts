import { fieldMapExtractor } from '@ai-gate/extract/field-map/field-map-extractor';
import { describe, expect, test } from '@jest/globals';
import { rowsOf } from '../typescript/source-rows.ts';

type Case = readonly [name: string, source: string, rows: readonly string[]];
const rows = (source: string, path = 'src/mappers/user.ts') =>
  rowsOf(fieldMapExtractor, path, source);

describe('an object is a map', () => {
  const plain = ['customerName → customer.name'];
  test.each<Case>([
    ['when exported', "export const map = { customerName: 'customer.name' }", plain],
    ['when only declared', "const map = { customerName: 'customer.name' }", plain],
    ['as the default export', "export default { customerName: 'customer.name' }", plain],
    ['as module.exports', "module.exports = { customerName: 'customer.name' }", plain],
    ['with as const', "export const map = { customerName: 'customer.name' } as const", plain],
    ['with satisfies', "export const map = { customerName: 'customer.name' } satisfies M", plain],
    ['when frozen', "export const map = Object.freeze({ customerName: 'customer.name' })", plain],
    ['when wrapped', "export const map = createMapper({ customerName: 'customer.name' })", plain],
    ['when static', "class A { static map = { customerName: 'customer.name' } }", plain],
    [
      'with plain names',
      "const map = { customerName: 'customer_name' }",
      ['customerName → customer_name'],
    ],
    [
      'with nested objects',
      "const map = { a: { b: 'c.d', e: { f: 'g' } } }",
      ['a.b → c.d', 'a.e.f → g'],
    ],
    ['with dotted keys', "const map = { 'a.b': 'c.d', 'e[0].f': 'g' }", ['a.b → c.d', 'e[].f → g']],
    ['with list elements', "const map = { a: [{ b: 'c.d' }] }", ['a[].b → c.d']],
    ['with several targets', "const map = { a: ['b.c', 'd.e'] }", ['a → b.c', 'a → d.e']],
    ['with indexes', "const map = { a: 'b.c[0].d' }", ['a → b.c[0].d']],
    [
      'with JSONPath',
      "const map = { a: '$.b.c', d: { '@path': '$.e.f' } }",
      ['a → b.c', 'd → e.f'],
    ],
    ['with template texts', 'const map = { a: `b.c` }', ['a → b.c']],
    ['with readers', "const map = { a: 'b.c', d: (x) => x.e?.f }", ['a → b.c', 'd → e.f']],
    [
      'of entries',
      "const map = { a: { path: 'b.c', type: 'string', required: true } }",
      ['a → b.c'],
    ],
  ])('%s', (_name, source, expected) => {
    expect(rows(source)).toEqual(expected);
  });
});

describe('a constant of the file', () => {
  test.each<Case>([
    ['may be a value', "const T = 'b.c';\nexport const map = { a: T }", ['a → b.c']],
    ['may be a member', "const T = { x: 'b.c' };\nexport const map = { a: T.x }", ['a → b.c']],
    ['may be an enum', "enum T { X = 'b.c' }\nexport const map = { a: T.X }", ['a → b.c']],
    ['may be a key', "const K = 'a';\nexport const map = { [K]: 'b.c' }", ['a → b.c']],
    ['may be a template as key', "export const map = { [`a`]: 'b.c' }", ['a → b.c']],
    ['may be joined', "const P = 'b.';\nexport const map = { a: P + 'c' }", ['a → b.c']],
    [
      'may be spread',
      "const M = { a: 'b.c' };\nexport const map = { ...M, d: 'e.f' }",
      ['a → b.c', 'd → e.f'],
    ],
    [
      'may nest, and is no map of its own',
      "const M = { a: 'b.c' };\nexport const map = { d: M }",
      ['d.a → b.c'],
    ],
    ['may hold itself', "const M = { a: 'b.c', m: M };", ['a → b.c', '1? a map that holds itself']],
  ])('%s', (_name, source, expected) => {
    expect(rows(source)).toEqual(expected);
  });
});

describe('what a map holds and cannot be resolved is reported', () => {
  test.each<Case>([
    [
      'an import',
      "export const map = { a: 'b.c',\n d: X }",
      ['a → b.c', '2? the value `X` of `d`'],
    ],
    [
      'a call',
      "export const map = { a: 'b.c', d: f() }",
      ['a → b.c', '1? the value `f(…)` of `d`'],
    ],
    [
      'a computed key',
      "export const map = { a: 'b.c', [K]: 'd' }",
      ['a → b.c', '1? the computed key `K`'],
    ],
    ['a spread', "export const map = { a: 'b.c', ...X }", ['a → b.c', '1? the spread of `X`']],
    [
      'nothing but spreads',
      'export const map = { ...X, ...Y }',
      ['1? the spread of `X`', '1? the spread of `Y`'],
    ],
    [
      'a function',
      "export const map = { a: 'b.c', d: (x) => f(x) }",
      ['a → b.c', '1? the function given for `d`'],
    ],
    [
      'a method',
      "export const map = { a: 'b.c', d(x) { return x.e } }",
      ['a → b.c', '1? the function given for `d`'],
    ],
    [
      'a constant beside nested paths',
      "export const map = { a: 'b.c', d: 1 }",
      ['a → b.c', '1? the value of `d`, which is not a path'],
    ],
    [
      'prose beside nested paths',
      "export const map = { a: 'b.c', d: 'not a path' }",
      ['a → b.c', '1? the value of `d`, which is not a path'],
    ],
    ['a re-export', "export { map } from './map';", ['1? the re-export of `./map`']],
    ['a re-export of all', "export * from './map';", ['1? the re-export of `./map`']],
    [
      'a re-export by name',
      "import { map } from './map';\nexport { map };",
      ['2? the re-export of `map`'],
    ],
    [
      'a re-export as default',
      "import map from './map';\nexport default map;",
      ['2? the re-export of `map`'],
    ],
  ])('%s', (_name, source, expected) => {
    expect(rows(source)).toEqual(expected);
  });
});

test.each(['1', '-1', 'true', 'null', '/x/'])(
  'a plain value such as %s is reported in a map',
  (value) => {
    expect(rows(`export const map = { a: 'b.c', d: ${value} }`)).toEqual([
      'a → b.c',
      '1? the value of `d`, which is not a path',
    ]);
    expect(rows(`export const map = { a: 'b', d: ${value} }`)).toEqual([]);
  },
);

describe('no map is', () => {
  test.each([
    ['an object of labels', "const a = { open: 'Open orders', done: 'All done' }"],
    ['an object of settings', "const a = { mode: 'fast', retries: 3 }"],
    ['an object of URLs', "const a = { api: 'https://api.example/v1' }"],
    ['an object of flags', 'const a = { b: true }'],
    ['an empty object', 'const a = {}'],
    ['a list of names', "const a = ['b', 'c']"],
    ['a list of objects that are no pairs', "const a = [{ id: 'b', title: 'c' }]"],
    ['an object in a function that does not return it', "function f() { const a = { b: 'c.d' } }"],
    ['a re-exported type', "export type { A } from './a'"],
    ['a text', "const a = 'b.c'"],
  ])('%s', (_name, source) => {
    expect(rows(source)).toEqual([]);
  });
});

describe('a list of pairs', () => {
  test.each<Case>([
    [
      '{ from, to }',
      "const a = [{ from: 'b', to: 'c.d' }, { from: 'e', to: 'f' }]",
      ['b → c.d', 'e → f'],
    ],
    ['{ source, target }', "const a = [{ source: 'b', target: 'c.d' }]", ['b → c.d']],
    ['{ field, path }', "const a = [{ path: 'c.d', field: 'b' }]", ['b → c.d']],
    ['tuples', "const a = [['b', 'c.d'], ['e', 'f']]", ['b → c.d', 'e → f']],
    ['a Map', "const a = new Map([['b', 'c.d']])", ['b → c.d']],
    ['entries', "const a = Object.fromEntries([['b', 'c.d']])", ['b → c.d']],
    ['with constants', "const P = 'c.d';\nconst a = [{ from: 'b', to: P }]", ['b → c.d']],
    ['with a spread', "const a = [['b', 'c.d'], ...more]", ['b → c.d', '1? the pair `more`']],
    [
      'with an unknown side',
      "const a = [{ from: 'b', to: 'c' },\n{ from: 'd', to: X }]",
      ['b → c', '2? the pair `{…}`'],
    ],
    [
      'with a longer tuple',
      "const a = [['b', 'c'], ['d', 'e', 'f']]",
      ['b → c', '1? the pair `[…]`'],
    ],
  ])('%s', (_name, source, expected) => {
    expect(rows(source)).toEqual(expected);
  });
});

describe('a generated client', () => {
  const typed = (source: string) => {
    const outcome = fieldMapExtractor.extract({ path: 'a.ts', bytes: Buffer.from(source) });
    return outcome.kind === 'extracted' ? outcome.extraction.fields : outcome;
  };

  test('names the wire field with baseName', () => {
    expect(
      typed(
        "export class User { static readonly attributeTypeMap: Array<any> = [{ name: 'fullName', baseName: 'full_name', type: 'string', format: '' }]; }",
      ),
    ).toEqual([
      {
        entity: null,
        path: 'fullName',
        type: 'string',
        target: 'full_name',
        file: 'a.ts',
        line: 1,
      },
    ]);
  });

  test('names the wire field with serializedName', () => {
    expect(
      typed(
        "export const User = { serializedName: 'User', type: { name: 'Composite', modelProperties: {\n id: { serializedName: 'properties.id', type: { name: 'String' } } } } };",
      ),
    ).toEqual([
      { entity: null, path: 'id', type: 'string', target: 'properties.id', file: 'a.ts', line: 2 },
    ]);
  });
});
