import { typescriptExtractor } from '@ai-gate/extract/typescript/typescript-extractor';
import { describe, expect, test } from '@jest/globals';
import { rowsOf } from './source-rows.ts';

type Case = readonly [name: string, source: string, rows: readonly string[]];
const rows = (source: string, path = 'src/types/order.ts') =>
  rowsOf(typescriptExtractor, path, source);

describe('an interface', () => {
  test.each<Case>([
    ['is an entity, exported or not', 'interface A { a: string }', ['A.a: string']],
    ['may be exported', 'export interface A { a: string }', ['A.a: string']],
    ['may be the default export', 'export default interface A { a: string }', ['A.a: string']],
    ['may have quoted keys', "interface A { 'e-mail': string }", ['A.e-mail: string']],
    ['nests with dots', 'interface A { b: { c: string } }', ['A.b: object', 'A.b.c: string']],
    ['has arrays', 'interface A { b: string[] }', ['A.b[]: array']],
    [
      'has arrays of objects',
      'interface A { b: { c: string }[] }',
      ['A.b[]: array', 'A.b[].c: string'],
    ],
    ['has arrays of arrays', 'interface A { b: string[][] }', ['A.b[]: array', 'A.b[][]: array']],
    ['has tuples', 'interface A { b: [x: { c: string }] }', ['A.b[]: array', 'A.b[].c: string']],
    ['has no methods among its fields', 'interface A { a(): string; b: () => void }', []],
    ['has no symbols among its fields', 'interface A { [Symbol.iterator]: string }', []],
    [
      'names no field by an index',
      'interface A { [key: string]: string; a: string }',
      ['A.a: string'],
    ],
    [
      'merges',
      'interface A { a: string }\ninterface A { b: string }',
      ['A.a: string', 'A.b: string'],
    ],
    ['lies in a namespace', 'declare namespace N { interface A { a: string } }', ['A.a: string']],
    ['augments a module', "declare module 'm' { interface A { a: string } }", ['A.a: string']],
    ['lies in a function, and is none', 'function f() { interface A { a: string } }', []],
    [
      'extends one of the file',
      'interface A { a: string }\ninterface B extends A { b: string }',
      ['A.a: string', 'B.a: string', 'B.b: string'],
    ],
    [
      'extends one from elsewhere',
      "import { A } from './a';\ninterface B\n extends A { b: string }",
      ['B.b: string', '3? `A`, declared elsewhere'],
    ],
    [
      'has a computed key of a constant',
      "const k = 'a';\ninterface A { [k]: string }",
      ['A.a: string'],
    ],
    [
      'has a computed key from elsewhere',
      "import { k } from './k';\ninterface A { [k]: string }",
      ['2? the computed key `k`'],
    ],
    [
      'of generated code is read',
      '/* generated */ export interface A { a?: string }',
      ['A.a: string'],
    ],
  ])('%s', (_name, source, expected) => {
    expect(rows(source)).toEqual(expected);
  });
});

describe('the type of a field', () => {
  test.each([
    ['string', 'string'],
    [['`a', '{string}`'].join('$'), 'string'],
    ["'a'", 'string'],
    ["'a' | 'b'", 'string'],
    ['string | null', 'string'],
    ['string | undefined', 'string'],
    ['null', 'null'],
    ['(string)', 'string'],
    ['keyof B', 'string'],
    ["string & { __brand: 'id' }", 'string'],
    ['number', 'number'],
    ['1 | 2', 'number'],
    ['-1', 'number'],
    ['bigint', 'number'],
    ['boolean', 'boolean'],
    ['true', 'boolean'],
    ['string | number', 'mixed'],
    ['string | unknown', 'null'],
    ['any', 'null'],
    ['Date', 'object'],
    ['Imported', 'null'],
    ['ns.Imported', 'null'],
    ["import('./x').Imported", 'null'],
    ['Record<string, string>', 'object'],
    ['Map<string, string>', 'object'],
    ['object', 'object'],
    ['Status', 'string'],
    ['Status.Open', 'string'],
    ['Count', 'number'],
    ['Alias', 'string'],
    ['Promise<string>', 'string'],
    ["Exclude<Alias, 'a'>", 'string'],
    ['(typeof list)[number]', 'string'],
    ['(typeof map)[keyof typeof map]', 'string'],
  ])('%s is %s', (type, expected) => {
    const source = `
      enum Status { Open = 'open' }
      enum Count { One, Two }
      type Alias = 'a' | 'b';
      const list = ['x', 'y'] as const;
      const map = { x: 'y' } as const;
      interface A { a: ${type} }`;
    expect(rows(source)).toEqual([`A.a: ${expected}`]);
  });

  test('of a type parameter is not known', () => {
    expect(rows('interface A<T> { a: T }')).toEqual(['A.a: null']);
  });

  test.each(['Array', 'ReadonlyArray', 'Set'])('%s is an array', (name) => {
    expect(rows(`interface A { a: ${name}<{ b: string }> }`)).toEqual([
      'A.a[]: array',
      'A.a[].b: string',
    ]);
  });

  test('may be several objects, whose fields all count', () => {
    expect(rows('interface A { a: { b: string; c: string } | { c: number } }')).toEqual([
      'A.a: object',
      'A.a.b: string',
      'A.a.c: mixed',
    ]);
  });

  test('may be a list of what lies elsewhere', () => {
    expect(rows('interface A { a: Imported[] }')).toEqual(['A.a[]: array']);
  });

  test('may be a list of what another holds', () => {
    expect(rows("interface A { a: { b: { c: string } } }\ntype B = { d: A['a']['b'][] }")).toEqual([
      'A.a: object',
      'A.a.b: object',
      'A.a.b.c: string',
      'B.d[]: array',
      'B.d[].c: string',
    ]);
  });

  test('of a member of what lies elsewhere is not known', () => {
    expect(rows("interface A { a: Imported['b'] }")).toEqual(['A.a: null']);
  });

  test('may be one or a list', () => {
    expect(rows('interface A { a: string | string[] }')).toEqual(['A.a: string', 'A.a[]: array']);
  });
});

describe('a type alias', () => {
  const declared = 'interface A { a: string; b: { c: string } }\n';
  const ofA = ['A.a: string', 'A.b: object', 'A.b.c: string'];
  test.each<Case>([
    ['of an object', 'type B = { d: string }', ['B.d: string']],
    ['of another', 'type B = A', ['B.a: string', 'B.b: object', 'B.b.c: string']],
    ['of a scalar has no fields', "type B = 'x' | 'y'", []],
    ['of a function has no fields', 'type B = () => void', []],
    ['of an intersection', "type B = Pick<A, 'a'> & { d: string }", ['B.a: string', 'B.d: string']],
    ['of a union', 'type B = { x: string } | { y: string }', ['B.x: string', 'B.y: string']],
    ['of Omit', "type B = Omit<A, 'a'>", ['B.b: object', 'B.b.c: string']],
    ['of Pick by an alias', "type K = 'a'; type B = Pick<A, K>", ['B.a: string']],
    ['of Partial', "type B = Partial<Pick<A, 'a'>>", ['B.a: string']],
    ['of Record', "type B = Record<'x' | 'y', string>", ['B.x: string', 'B.y: string']],
    ['of a mapped type', "type B = { [K in 'x']: string }", ['B.x: string']],
    ['of a member', "type B = A['b']", ['B.c: string']],
    [
      'of unknown keys',
      'type B = Pick<A, Keys>',
      ['2? the keys of `Pick`, which are not literals'],
    ],
    ['of a conditional type', 'type B = A extends A ? A : A', ['2? a conditional type']],
    ['of a function of types', 'type B<T> = T extends A ? A : T', []],
    ['of an import', 'type B = Imported', ['2? `Imported`, declared elsewhere']],
    [
      'of an intersection with an import',
      'type B = Imported & { d: string }',
      ['B.d: string', '2? `Imported`, declared elsewhere'],
    ],
  ])('%s', (_name, source, expected) => {
    const found = rows(declared + source);
    expect(found.slice(0, ofA.length)).toEqual(ofA);
    expect(found.slice(ofA.length)).toEqual(expected);
  });
});

describe('references between declarations', () => {
  test('are followed, and keep the line of the declaration', () => {
    const outcome = typescriptExtractor.extract({
      path: 'a.ts',
      bytes: Buffer.from('interface A { b: B }\ninterface B {\n  c: string }'),
    });
    expect(outcome).toMatchObject({
      extraction: {
        fields: [
          { entity: 'A', path: 'b', type: 'object', file: 'a.ts', line: 1 },
          { entity: 'A', path: 'b.c', type: 'string', file: 'a.ts', line: 3 },
          { entity: 'B', path: 'c', type: 'string', file: 'a.ts', line: 3 },
        ],
      },
    });
  });

  test('stop where a type comes back to itself', () => {
    expect(rows('interface A { name: string; parent: A; children: A[] }')).toEqual([
      'A.name: string',
      'A.parent: object',
      'A.children[]: array',
    ]);
  });

  test('stop between two types that hold each other', () => {
    expect(rows('interface A { b: B }\ninterface B { a: A; c: string }')).toEqual([
      'A.b: object',
      'A.b.a: object',
      'A.b.c: string',
      'B.a: object',
      'B.a.b: object',
      'B.c: string',
    ]);
  });

  test('that only lead back to themselves are no fields', () => {
    expect(rows('type A = A; type B = C | B; type C = B; interface D extends D {}')).toEqual([]);
  });

  test('are followed three deep; what lies deeper is governed as its own entity', () => {
    const source = 'A { b: B } B { c: C } C { d: D } D { e: E } E { f: string }';
    const found = rows(source.replace(/([A-E]) \{/g, 'interface $1 {'));
    expect(found).toContain('A.b.c.d: object');
    expect(found).toContain('A.b.c.d.e: object');
    expect(found).not.toContain('A.b.c.d.e.f: string');
    expect(found).toContain('E.f: string');
  });
});
