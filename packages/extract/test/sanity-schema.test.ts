import { sanityExtractor } from '@ai-gate/extract/sanity-schema/sanity-extractor';
import { describe, expect, test } from '@jest/globals';
import { namesOf, rowsOf } from './extracted-rows.ts';

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

const attribute = (value: Json): Json => ({ type: 'objectAttribute', value, optional: true });
const object = (attributes: Record<string, Json>): Json => ({
  type: 'object',
  attributes: Object.fromEntries(Object.entries(attributes).map(([k, v]) => [k, attribute(v)])),
});
const document = (name: string, attributes: Record<string, Json>): Json => ({
  ...(object(attributes) as Record<string, Json>),
  type: 'document',
  name,
});
const type = (name: string, value: Json): Json => ({ type: 'type', name, value });
const union = (...of: Json[]): Json => ({ type: 'union', of });
const array = (of: Json): Json => ({ type: 'array', of });
const inline = (name: string): Json => ({ type: 'inline', name });
const text = { type: 'string' };
const literal = (value: string): Json => ({ type: 'string', value });

const names = (...definitions: Json[]) =>
  namesOf(sanityExtractor, 'schema.json', JSON.stringify(definitions));

describe('a Sanity extract', () => {
  test('gives each attribute with the line it stands on', () => {
    const source = JSON.stringify(
      [document('order', { orderNumber: text, total: { type: 'number' } })],
      null,
      2,
    );
    expect(rowsOf(sanityExtractor, 'schema.json', source)).toEqual([
      'order orderNumber string @5',
      'order total number @12',
    ]);
  });

  test.each<[string, Json, readonly string[]]>([
    ['a boolean', { type: 'boolean' }, ['order.a:boolean']],
    ['a union of literals is a string', union(literal('x'), literal('y')), ['order.a:string']],
    ['a union with null', union(text, { type: 'null' }), ['order.a:string']],
    ['a union of kinds', union(text, { type: 'number' }), ['order.a:mixed']],
    ['an opaque value, which is no text', { type: 'unknown' }, ['order.a:object']],
    ['a text or something opaque', union(text, { type: 'unknown' }), ['order.a:mixed']],
    ['a list of texts is no text', array(text), ['order.a[]:array']],
    ['a nested object', object({ b: text }), ['order.a:object', 'order.a.b:string']],
    ['a list of objects', array(object({ b: text })), ['order.a[]:array', 'order.a[].b:string']],
    ['a list of lists', array(array(text)), ['order.a[]:array', 'order.a[][]:array']],
    [
      'a list of several kinds of objects',
      array(union(object({ b: text, c: text }), object({ c: { type: 'number' } }))),
      ['order.a[]:array', 'order.a[].b:string', 'order.a[].c:mixed'],
    ],
    [
      'a reference, whose inside is no field',
      { ...(object({ b: text }) as Record<string, Json>), dereferencesTo: 'customer' },
      ['order.a:reference'],
    ],
    [
      'the rest of an object',
      { ...(object({ b: text }) as Record<string, Json>), rest: object({ c: text }) },
      ['order.a:object', 'order.a.b:string', 'order.a.c:string'],
    ],
    [
      'a kind that nobody knows',
      { type: 'quantum' },
      ['order.a:null', 'unresolved: the type `quantum` of `a`'],
    ],
    [
      'a named type that is not there',
      inline('money'),
      ['order.a:null', 'unresolved: the type `money`, which the file does not define'],
    ],
  ])('%s', (_title, value, expected) => {
    expect(names(document('order', { a: value }))).toEqual(expected);
  });

  test('a named type is resolved where it is used, and is an entity too', () => {
    const money = type('money', object({ currency: text }));
    expect(names(document('order', { total: inline('money') }), money)).toEqual([
      'order.total:object',
      'order.total.currency:string',
      'money.currency:string',
    ]);
  });

  test('a named type that is a list gives a list', () => {
    const tags = type('tags', array(object({ label: text })));
    expect(names(document('order', { tags: inline('tags') }), tags)).toEqual([
      'order.tags[]:array',
      'order.tags[].label:string',
      'tags.[]:array',
      'tags.[].label:string',
    ]);
  });

  test('a type that holds itself ends, and says where', () => {
    const menu = type('menu', object({ title: text, children: array(inline('menu')) }));
    expect(names(menu)).toEqual([
      'menu.title:string',
      'menu.children[]:array',
      'unresolved: `children[]`, which `menu` holds again',
    ]);
  });

  test('what Sanity defines is told like any type, and attributes of its own are not', () => {
    const asset = type('sanity.file', object({ url: text }));
    expect(names(document('order', { _id: text, file: inline('sanity.file') }), asset)).toEqual([
      'order.file:object',
      'order.file.url:string',
      'sanity.file.url:string',
    ]);
  });

  test('a renamed attribute shows, a reordered one does not', () => {
    const before = names(document('order', { a: text, b: text }));
    expect([...names(document('order', { b: text, a: text }))].sort()).toEqual(before);
    expect(names(document('order', { a: text, bee: text }))).not.toEqual(before);
  });

  test.each([
    ['an object', '{}', 'unreadable @1: it is JSON, but no extracted Sanity schema'],
    ['another list', '[\n1]', 'unreadable @1: it is JSON, but no extracted Sanity schema'],
    [
      'a definition without a name',
      '[\n{"type":"type"}]',
      'unreadable @2: it is JSON, but no extracted Sanity schema',
    ],
    [
      'a definition that stands twice',
      '[{"type":"type","name":"a","value":{}},\n{"type":"type","name":"a","value":{}}]',
      'unreadable @2: `a` is defined twice',
    ],
    [
      'a duplicate key',
      '[{"type":"type",\n"type":"type"}]',
      'unreadable @2: the key "type" stands there twice',
    ],
    ['a file cut off', '[{"type":\n', 'unreadable @2: it ends too early'],
    ['an empty file', '', 'unreadable @1: it ends too early'],
    ['conflict markers', '[\n<<<<<<< HEAD\n]', 'unreadable @2: a JSON value is missing'],
  ])('%s is unreadable', (_title, source, expected) => {
    expect(rowsOf(sanityExtractor, 'schema.json', source)).toEqual([expected]);
  });

  test('bytes that are not UTF-8 are unreadable', () => {
    const outcome = sanityExtractor.extract({ path: 's.json', bytes: Buffer.from([0x5b, 0xff]) });
    expect(outcome).toEqual({ kind: 'unreadable', reason: 'it is not UTF-8', line: null });
  });

  test('types that multiply are refused instead of expanded', () => {
    const doubling = Array.from({ length: 40 }, (_, i) =>
      type(`t${i}`, object({ a: inline(`t${i + 1}`), b: inline(`t${i + 1}`) })),
    );
    expect(names(...doubling, type('t40', text))).toEqual([
      'unreadable: it holds more than 50000 fields',
    ]);
  });

  test('unions that multiply without a field are refused too', () => {
    const doubling = Array.from({ length: 30 }, (_, i) =>
      type(`t${i}`, union(inline(`t${i + 1}`), inline(`t${i + 1}`))),
    );
    expect(names(...doubling, { type: 'type', name: 't30', value: text })).toEqual([
      expect.stringContaining('unreadable: '),
    ]);
  });
});
