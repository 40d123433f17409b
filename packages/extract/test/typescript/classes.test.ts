import { typescriptExtractor } from '@ai-gate/extract/typescript/typescript-extractor';
import { expect, test } from '@jest/globals';
import { rowsOf } from './source-rows.ts';

const rows = (source: string, path = 'src/user.ts') => rowsOf(typescriptExtractor, path, source);

test.each<[name: string, source: string, rows: readonly string[]]>([
  ['fields', 'class A { a!: string; private b?: number; }', ['A.a: string', 'A.b: number']],
  ['readonly fields', 'export class A { readonly a = 1 }', ['A.a: number']],
  [
    'initial values',
    "class A { a = ''; b = [1]; c = { d: true }; }",
    ['A.a: string', 'A.b[]: array', 'A.c: object', 'A.c.d: boolean'],
  ],
  [
    'instances',
    'class B { c: string }\nclass A { b = new B() }',
    ['B.c: string', 'A.b: object', 'A.b.c: string'],
  ],
  ['no static or private names', 'class A { static a = 1; #b = 2; static { } }', []],
  ['no methods or plain getters', 'class A { a() {} get b() { return 1 } set b(x) {} }', []],
  ['no functions', 'class A { a = () => 1; b: () => void }', []],
  [
    'constructor properties',
    'class A { constructor(public a: string, private readonly b = 1, c: string) {} }',
    ['A.a: string', 'A.b: number'],
  ],
  [
    'assignments of the constructor',
    "class A { constructor(x) { this.a = 'x'; this.b = x; y.c = 1 } }",
    ['A.a: string', 'A.b: null'],
  ],
  [
    'a base class of the file',
    'class A { a: string }\nclass B extends A { b: string }',
    ['A.a: string', 'B.b: string', 'B.a: string'],
  ],
  [
    'a base class from elsewhere',
    "import { A } from './a';\nclass B extends A { b: string }",
    ['B.b: string', '2? `A`, declared elsewhere'],
  ],
  [
    'a mixed-in base class',
    'class B extends mix(A) { b: string }',
    ['B.b: string', '1? the base class `mix(…)`'],
  ],
  ['a standard base class', 'class B extends Error { code: string }', ['B.code: string']],
  ['class expressions', 'export const A = class { a: string }', ['A.a: string']],
  ['abstract classes', 'export abstract class A { abstract a: string }', ['A.a: string']],
  ['accessors', 'class A { accessor a: string }', ['A.a: string']],
  ['computed keys', 'class A { [k]: string; [Symbol.a] = 1 }', ['1? the computed key `k`']],
  [
    '@Expose',
    "class A { @Expose({ name: 'full_name' }) name: string }",
    ['A.name: string → full_name'],
  ],
  [
    '@Expose on a getter',
    "class A { @Expose({ name: 'n' }) get name(): string { return '' } }",
    ['A.name: string → n'],
  ],
  [
    '@Column',
    "class A { @Column({ type: 'text', name: 'full_name' }) name: string }",
    ['A.name: string → full_name'],
  ],
  [
    '@Column with a type before',
    "class A { @Column('text', { name: 'n' }) name: string }",
    ['A.name: string → n'],
  ],
  ['@Column without a name', "class A { @Column('text') name: string }", ['A.name: string']],
  [
    '@Column of Sequelize',
    "class A { @Column({ field: 'n' }) name: string }",
    ['A.name: string → n'],
  ],
  ['@JsonProperty', "class A { @JsonProperty('n') name: string }", ['A.name: string → n']],
  [
    'a decorator that names nothing',
    "class A { @IsIn(['n']) @Length({ name: 3 }) name: string }",
    ['A.name: string'],
  ],
  [
    'names by a constant',
    "const N = 'n';\nclass A { @Column({ name: N }) name: string }",
    ['A.name: string → n'],
  ],
  [
    'names from elsewhere',
    "import { N } from './n';\nclass A { @Column({ name: N }) name: string }",
    ['A.name: string', '2? the name `N` given to `@Column`'],
  ],
  [
    'decorated parameters',
    'class A { constructor(@Inject() private a: string) {} }',
    ['A.a: string'],
  ],
  ['decorators after export', '@Entity()\nexport class A { a: string }', ['A.a: string']],
  ['decorators before the class', 'export @Entity() class A { a: string }', ['A.a: string']],
])('a class has %s', (_name, source, expected) => {
  expect(rows(source)).toEqual(expected);
});

test('a class of JavaScript has the fields it declares', () => {
  expect(rows("export class A { a = ''; constructor() { this.b = 1 } }", 'a.mjs')).toEqual([
    'A.a: string',
    'A.b: number',
  ]);
});
