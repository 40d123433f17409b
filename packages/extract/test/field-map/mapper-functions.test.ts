import { fieldMapExtractor } from '@ai-gate/extract/field-map/field-map-extractor';
import { describe, expect, test } from '@jest/globals';
import { rowsOf } from '../typescript/source-rows.ts';

const rows = (source: string, path = 'src/mappers/user.ts') =>
  rowsOf(fieldMapExtractor, path, source);

describe('a mapper maps the field that it reads to the one that it writes', () => {
  const plain = ['name → full_name'];
  test.each([
    ['an arrow function', 'export const f = (x) => ({ full_name: x.name })'],
    ['a typed one', 'const f = (x: User): Api => ({ full_name: x.name } as Api)'],
    ['a function', 'export function f(x) { return { full_name: x.name } }'],
    ['a default export', 'export default (x) => ({ full_name: x.name })'],
    ['an async function', 'async function f(x) { return await { full_name: x.name } }'],
    ['a function expression', 'module.exports = function (x) { return { full_name: x.name } }'],
    ['a wrapped function', 'export const f = memoize((x) => ({ full_name: x.name }))'],
    ['a method', 'class A { static f(x) { return { full_name: x.name } } }'],
    ['a private method', 'class A { #f(x) { return { full_name: x.name } } }'],
    ['a method of an object', 'export const a = { f(x) { return { full_name: x.name } } }'],
    ['a function in an object', 'export const a = { f: (x) => ({ full_name: x.name }) }'],
    ['a local result', 'function f(x) { const out = { full_name: x.name }; return out }'],
    ['a local value', 'function f(x) { const n = x.name; return { full_name: n } }'],
    ['a destructured parameter', 'const f = ({ name }) => ({ full_name: name })'],
    ['a renamed one', "const f = ({ name: n = '' }) => ({ full_name: n })"],
    ['a destructured local', 'function f(x) { const { name } = x; return { full_name: name } }'],
    ['a second parameter', 'const f = (lang, x) => ({ full_name: x.name })'],
    ['a list of results', 'const f = (xs) => xs.map((x) => ({ full_name: x.name }))'],
    ['a branch', 'function f(x) { if (x.ok) { return { full_name: x.name } } return null }'],
    ['either of two', 'const f = (x) => (x ? { full_name: x.name } : null)'],
    ['what is there', 'const f = (x) => x && { full_name: x.name }'],
    ['an assignment', 'function f(x) { const out = {}; out.full_name = x.name; return out }'],
    ['an assignment to a parameter', 'function f(out, x) { out.full_name = x.name }'],
    ['an assignment to this', 'class A { constructor(x) { this.full_name = x.name } }'],
    [
      'an assignment in a loop',
      'function f(out, xs) { for (const x of xs) out.full_name = x.name }',
    ],
    [
      'an assignment in a callback',
      'function f(out, xs) { xs.forEach((x) => { out.full_name = x.name }) }',
    ],
    ['an assignment in while', 'function f(out, x) { while (g()) out.full_name = x.name }'],
    ['an assignment in for-in', 'function f(out, x) { for (const k in x) out.full_name = x.name }'],
    ['an assignment in try', 'function f(out, x) { try { out.full_name = x.name } catch {} }'],
    [
      'an assignment in switch',
      'function f(out, x) { switch (x.k) { case 1: out.full_name = x.name } }',
    ],
    ['set', "function f(out, x) { set(out, 'full_name', x.name) }"],
  ])('%s', (_name, source) => {
    expect(rows(source)).toEqual(plain);
  });
});

describe('what is read', () => {
  test.each<[value: string, rows: readonly string[]]>([
    ['x.a.b', ['a.b → t']],
    ['x?.a?.b', ['a.b → t']],
    ['x.a!.b', ['a.b → t']],
    ["x['a']['b-c']", ['a.b-c → t']],
    ['x[KEY]', ['key → t']],
    ['x.a[0].b', ['a[].b → t']],
    ["get(x, 'a.b')", ['a.b → t']],
    ["_.get(x.a, 'b[0].c', 'none')", ['a.b[].c → t']],
    ["x.a ?? ''", ['a → t']],
    ["x.a || x.b || 'none'", ['a → t', 'b → t']],
    ['x.a && x.a.b', ['a.b → t']],
    ['x.a ? x.b : null', ['b → t']],
    ['String(x.a)', ['a → t']],
    ['x.a.trim().toLowerCase()', ['a → t']],
    ['new Date(x.a)', ['a → t']],
    ['!x.a', ['a → t']],
    ['await x.a', ['a → t']],
    ['(x.a as string)', ['a → t']],
    ['{ u: x.a, v: { w: x.b } }', ['a → t.u', 'b → t.v.w']],
    ['x.a.map((i) => ({ u: i.b, v: i.c.d }))', ['a[].b → t[].u', 'a[].c.d → t[].v']],
    ["'constant'", []],
    ['1', []],
    ['CONST', []],
    ['now()', []],
    ['f(x.a)', ['2? the result of `f(…)` for `t`']],
    ['x.a.join()', ['2? the result of `x.a.join(…)` for `t`']],
    ['x.a + x.b', ['2? the expression `…` for `t`']],
    [['`', '{x.a}`'].join('$'), ['2? a template with expressions for `t`']],
    ['x[x.k]', ['2? the expression `x[x.k]` for `t`']],
    ['[x.a]', ['2? the expression `[…]` for `t`']],
    ['x', ['2? the whole of `x` for `t`']],
    ['get(x, x.k)', ['2? the result of `get(…)` for `t`']],
  ])('%s', (value, expected) => {
    expect(rows(`const KEY = 'key';\nexport const f = async (x) => ({ t: ${value} })`)).toEqual(
      expected,
    );
  });
});

test.each<[name: string, source: string, rows: readonly string[]]>([
  [
    'a spread of the source',
    'const f = (x) => ({ ...x, t: x.a })',
    ['a → t', '1? the spread of `x`'],
  ],
  ['a spread of an object written out', 'const f = (x) => ({ ...(x.a && { t: x.a }) })', ['a → t']],
  ['a spread of a call', 'const f = (x) => ({ ...g(x) })', ['1? the spread of `g(…)`']],
  ['a computed key', 'const f = (x) => ({ [x.k]: x.a })', ['1? the computed key `x.k`']],
  [
    'a computed assignment',
    'function f(o, x) { o.t = x.a; o[x.k] = x.b }',
    ['a → t', '1? the computed key `x.k`'],
  ],
  [
    'a computed path',
    'function f(o, x) { o.t = x.a; set(o, x.k, x.b) }',
    ['a → t', '1? the path `x.k`'],
  ],
  [
    'a local that is computed',
    'function f(x) { const n = g(x.a); return { t: n } }',
    ['1? the result of `g(…)` for `t`'],
  ],
])('%s', (_name, source, expected) => {
  expect(rows(source)).toEqual(expected);
});

describe('no mapper is', () => {
  test.each([
    ['a function without parameters', 'const f = () => ({ a: b.c })'],
    ['a function that returns constants', "const f = (x) => ({ a: 'b', c: 1 })"],
    ['a function that returns a value', 'const f = (x) => x.a'],
    ['a function that only calls', 'function f(x) { x.a(x.b); g(x.c) }'],
    ['an assignment of something made', 'function f(app) { app.a = create(app) }'],
    ['a declared function', 'declare function f(x: A): B'],
    ['a function in a function', 'function f(x) { function g(y) { return { a: y.b } } }'],
  ])('%s', (_name, source) => {
    expect(rows(source)).toEqual([]);
  });
});

test('every field has the line on which it is written', () => {
  const source = 'export const f = (x) => ({\n  a: x.b,\n  c: {\n    d: x.e,\n  },\n});';
  const outcome = fieldMapExtractor.extract({ path: 'm.ts', bytes: Buffer.from(source) });
  expect(outcome).toMatchObject({
    extraction: {
      fields: [
        { path: 'b', line: 2 },
        { path: 'e', target: 'c.d', line: 4 },
      ],
    },
  });
});
