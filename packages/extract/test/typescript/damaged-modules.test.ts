import { fieldMapExtractor } from '@ai-gate/extract/field-map/field-map-extractor';
import { typescriptExtractor } from '@ai-gate/extract/typescript/typescript-extractor';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { rowsOf } from './source-rows.ts';

const extractors = [typescriptExtractor, fieldMapExtractor];
const sample = `import { z } from 'zod';
export interface Order<T> extends Base { id: string; items: Array<Item>; 'a-b'?: T[keyof T] }
type Item = Pick<Order<string>, 'id'> & { sku: \`a\${string}\` } | null;
@Entity() export class User { @Column({ name: 'n' }) name = ''; constructor(private a: string) { this.b = a; } }
export const schema = z.object({ a: z.string().optional(), ...base.shape }).extend({ b: z.array(z.number()) });
export default defineType({ name: 'post', type: 'document', fields: [defineField({ name: 'a', type: 'string' }), ...more] });
export const map = { a: 'b.c', d: { e: 'f' }, ...other, [key]: 'g', h: (x) => x.i } as const;
export const pairs = [{ from: 'a', to: 'b.c' }, ['d', 'e']];
export const toUser = ({ a, ...rest }, y) => ({ t: y?.b ?? get(rest, 'c.d'), u: a.map((i) => ({ v: i.w })), ...y });
function apply(out, x) { for (const i of x.items) { out.a = i.b; set(out, 'c', x.d); } return out; }
`;

describe.each(extractors)('the extractor of $kind', (extractor) => {
  test.each<[name: string, source: string | Buffer, row: string | RegExp]>([
    ['a file that is cut off', 'interface A {\n a: string', /^unreadable 2: it does not parse: /],
    [
      'conflict markers',
      'interface A {}\n<<<<<<< HEAD\n=======\n',
      /^unreadable 2: it does not parse: /,
    ],
    ['a syntax error', 'const a = ;', /^unreadable 1: it does not parse: Unexpected token$/],
    [
      'an error that the parser could pass over',
      'let a; let a;',
      /^unreadable 1: it does not parse: /,
    ],
    [
      'bytes that are not UTF-8',
      Buffer.from('a;\nb\xff', 'latin1'),
      'unreadable 2: it is not valid UTF-8',
    ],
    [
      'UTF-16',
      Buffer.from('\ufeffinterface A { a: string }', 'utf16le'),
      'unreadable 1: it is not valid UTF-8',
    ],
    ['a file of 50 MB', Buffer.alloc(50_000_000, 'a'), 'unreadable null: it is larger than 4 MiB'],
    ['deep brackets', `x=${'['.repeat(100_000)}`, 'unreadable null: it is nested too deeply'],
    ['deep types', `type A = ${'{a:'.repeat(100_000)}`, 'unreadable null: it is nested too deeply'],
    [
      'nested casts',
      `x=${'<a>('.repeat(40)}b${')'.repeat(40)}`,
      /^unreadable null: it takes too long to parse/,
    ],
    [
      'nested generic calls',
      `x=${'async<T>(a='.repeat(40)}b${')'.repeat(40)}`,
      /^unreadable null: it takes too long to parse/,
    ],
    [
      'a megabyte of comments on one line',
      '/**/b;'.repeat(170_000),
      /^unreadable null: it takes too long to parse/,
    ],
  ])('never takes %s for a file without fields', (_name, source, row) => {
    const [found, ...more] = rowsOf(extractor, 'a.ts', source);
    if (typeof row === 'string') expect(found).toBe(row);
    else expect(found).toMatch(row);
    expect(more).toEqual([]);
  });

  test.each<[path: string, source: string]>([
    ['a.ts', 'const a = <T>b; function f(this: A) {}'],
    ['a.mts', 'export const a = await b; using c = d;'],
    ['a.cts', "import a = require('a'); export = a;"],
    ['a.d.ts', 'declare const a: string; export { b as null };'],
    ['a.tsx', 'const a = <T,>(b: T) => <p>{b}</p>;'],
    ['a.js', 'const a = <p />; return; with (a) {}'],
    ['a.jsx', 'export const a = () => <p />;'],
    ['a.mjs', 'export const a = await b;'],
    ['a.cjs', "'use strict'; module.exports = {}; return;"],
    ['a.ts', 'let a: string;\r\n\u2028let b: number;'],
    ['a.ts', '\ufeff#!/usr/bin/env node\nlet a;'.slice(1)],
  ])('reads the syntax of %s: %s', (path, source) => {
    expect(rowsOf(extractor, path, source)).toEqual([]);
  });

  test('refuses types in a JavaScript file', () => {
    expect(rowsOf(extractor, 'a.js', 'interface A { a: string }')[0]).toMatch(/^unreadable 1: /);
  });

  test('never throws, and says nothing twice, whatever is done to a source', () => {
    const position = fc.nat({ max: sample.length });
    const piece = fc
      .tuple(position, fc.nat({ max: 60 }))
      .map(([at, n]) => sample.slice(at, at + n));
    const edit = fc.tuple(
      position,
      fc.nat({ max: 20 }),
      fc.oneof(piece, fc.string({ maxLength: 4 })),
    );
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 4 }), (edits) => {
        const text = edits.reduce(
          (source, [at, cut, put]) => source.slice(0, at) + put + source.slice(at + cut),
          sample,
        );
        const rows = rowsOf(extractor, 'a.ts', text);
        expect(new Set(rows).size).toBe(rows.length);
      }),
      { numRuns: 500 },
    );
  });

  test('never throws on arbitrary bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        expect(rowsOf(extractor, 'a.ts', Buffer.from(bytes))).toBeDefined();
      }),
    );
  });

  test('reads nothing from a file that holds no fields by its own test', () => {
    const line = fc.constantFrom(...sample.split('\n'), 'let x = 1;', 'f(y);', 'x++;');
    fc.assert(
      fc.property(fc.array(line, { maxLength: 3 }), (lines) => {
        const text = lines.join('\n');
        const rows = rowsOf(extractor, 'a.ts', text).filter((row) => !row.startsWith('unreadable'));
        expect(extractor.mayHoldFields(Buffer.from(text)) || rows.length === 0).toBe(true);
      }),
    );
  });

  test('passes over files by their bytes', () => {
    expect(extractor.mayHoldFields(Buffer.from('run();'))).toBe(false);
    expect(extractor.mayHoldFields(Buffer.from(sample))).toBe(true);
  });
});

test('escapes and UTF-16 hide no declaration from the byte test', () => {
  const { mayHoldFields } = typescriptExtractor;
  expect(mayHoldFields(Buffer.from('export const a = \\u007a.x({})'))).toBe(true);
  expect(mayHoldFields(Buffer.from('interface A {}', 'utf16le'))).toBe(true);
});

describe('declarations that multiply end the reading', () => {
  const many = Array.from({ length: 60 }, (_, i) => i);
  test.each<[name: string, source: string]>([
    [
      'interfaces',
      many.map((i) => `interface I${i} {${many.map((j) => `f${j}: I${j}`).join(';')}}`).join('\n'),
    ],
    [
      'unions',
      `type A = ${'B|'.repeat(50_000)}B;type B = ${'C|'.repeat(50_000)}C;type C = {x: 1};`,
    ],
  ])('%s', (_name, source) => {
    expect(rowsOf(typescriptExtractor, 'a.ts', source)).toEqual([
      'unreadable null: its types make more than 50000 fields',
    ]);
  });

  test('maps', () => {
    const source = many
      .map((i) => `export const m${i} = { x: m${i + 1}, y: m${i + 1} };`)
      .join('\n');
    expect(rowsOf(fieldMapExtractor, 'a.ts', source)[0]).toMatch(/^unreadable null: /);
  });
});
