import { jsonSchemaExtractor } from '@ai-gate/extract/json-schema/json-schema-extractor';
import { describe, expect, test } from '@jest/globals';
import { namesOf, rowsOf } from './extracted-rows.ts';

const names = (schema: object, path = 'schemas/order.schema.json') =>
  namesOf(jsonSchemaExtractor, path, JSON.stringify(schema));
const text = { type: 'string' };

describe('a JSON Schema', () => {
  test('gives each property with the line it stands on', () => {
    const source = JSON.stringify({ title: 'Order', properties: { a: text, b: text } }, null, 2);
    expect(rowsOf(jsonSchemaExtractor, 'x.json', source)).toEqual([
      'Order a string @4',
      'Order b string @7',
    ]);
  });

  test.each([
    ['schemas/order.json', 'order'],
    ['schemas/order.schema.json', 'order'],
    ['order', 'order'],
    ['.json', '.json'],
  ])('without a title, %s is the entity %s', (path, entity) => {
    expect(names({ properties: { a: text } }, path)).toEqual([`${entity}.a:string`]);
  });

  test.each<[string, object, readonly string[]]>([
    ['an integer', { type: 'integer' }, ['a:number']],
    ['a nullable text', { type: ['string', 'null'] }, ['a:string']],
    ['a text or a number', { type: ['string', 'number'] }, ['a:mixed']],
    ['an enumeration', { enum: ['x', 'y', null] }, ['a:string']],
    ['a constant', { const: 1 }, ['a:number']],
    ['anything', {}, ['a:null']],
    ['a nested object', { properties: { b: text } }, ['a:object', 'a.b:string']],
    ['a list', { type: 'array', items: text }, ['a[]:array']],
    ['a list of objects', { items: { properties: { b: text } } }, ['a[]:array', 'a[].b:string']],
    ['a list of lists', { items: { type: 'array', items: text } }, ['a[]:array', 'a[][]:array']],
    [
      'a tuple',
      { type: 'array', prefixItems: [{ properties: { b: text } }] },
      ['a[]:array', 'a[].b:string'],
    ],
    [
      'a tuple of older drafts',
      { items: [{ properties: { b: text } }] },
      ['a[]:array', 'a[].b:string'],
    ],
    [
      'a text or a list of texts',
      { anyOf: [text, { type: 'array', items: text }] },
      ['a:mixed', 'a[]:array'],
    ],
    [
      'allOf',
      { allOf: [{ properties: { b: text } }, { properties: { c: text } }] },
      ['a:object', 'a.b:string', 'a.c:string'],
    ],
    [
      'oneOf with one property twice',
      { oneOf: [{ properties: { b: text } }, { properties: { b: { type: 'number' } } }] },
      ['a:object', 'a.b:mixed'],
    ],
    [
      'a condition',
      { if: { properties: { b: text } }, else: { properties: { c: text } } },
      ['a:object', 'a.b:string', 'a.c:string'],
    ],
    ['a reference', { $ref: '#/$defs/money' }, ['a:object', 'a.currency:string']],
    [
      'a reference by the document’s own address',
      { $ref: 'https://example.org/order#/$defs/money' },
      ['a:object', 'a.currency:string'],
    ],
    ['an escaped reference', { $ref: '#/$defs/m~1n%20o' }, ['a:number']],
    [
      'a reference to another file',
      { $ref: 'other.json#/a' },
      ['a:null', 'unresolved: the reference to `other.json#/a` in `order.a`'],
    ],
    [
      'a reference to nothing',
      { $ref: '#/$defs/none' },
      ['a:null', 'unresolved: the reference to `#/$defs/none` in `order.a`'],
    ],
    ['free keys', { type: 'object', additionalProperties: text }, ['a:object']],
    [
      'fields under free keys',
      { type: 'object', additionalProperties: { properties: { b: text } } },
      ['a:object', 'unresolved: what the free keys of `order.a` hold'],
    ],
    ['no schema', [] as object, ['a:null', 'unresolved: the schema of `order.a`']],
  ])('%s', (_title, schema, expected) => {
    const $defs = {
      money: { type: 'object', properties: { currency: text } },
      'm/n o': { type: 'number' },
    };
    const root = { $id: 'https://example.org/order', properties: { a: schema }, $defs };
    const prefixed = expected.map((row) => (row.startsWith('unresolved') ? row : `order.${row}`));
    expect(names(root)).toEqual(prefixed);
  });

  test('a schema that refers to itself ends, and says where', () => {
    expect(names({ title: 'Node', properties: { name: text, next: { $ref: '#' } } })).toEqual([
      'Node.name:string',
      'Node.next:object',
      'unresolved: `Node.next`, which holds a schema that it lies in',
    ]);
  });

  test('what stands beside a recursive arm is still read', () => {
    const next = { oneOf: [{ $ref: '#' }, { properties: { end: text } }] };
    expect(names({ title: 'Node', properties: { next } })).toEqual([
      'Node.next:object',
      'Node.next.end:string',
      'unresolved: `Node.next`, which holds a schema that it lies in',
    ]);
  });

  test('references in a circle end', () => {
    const $defs = { a: { $ref: '#/$defs/b' }, b: { allOf: [{ $ref: '#/$defs/a' }] } };
    expect(names({ properties: { x: { $ref: '#/$defs/a' } }, $defs })).toEqual(['order.x:null']);
  });

  test('a file of definitions gives an entity for each', () => {
    const $defs = {
      money: { properties: { a: text } },
      b: { title: 'Bee', properties: { c: text } },
    };
    expect(names({ $defs })).toEqual(['money.a:string', 'Bee.c:string']);
  });

  test('a renamed property shows, a description does not', () => {
    const before = names({ properties: { a: text } });
    expect(names({ properties: { a: { ...text, description: 'x' } } })).toEqual(before);
    expect(names({ properties: { b: text } })).not.toEqual(before);
  });

  test.each([
    [
      'a package manifest',
      '{"name":"x","type":"module"}',
      'unreadable @1: it is JSON, but no JSON Schema',
    ],
    ['a list', '[]', 'unreadable @1: it is JSON, but no JSON Schema'],
    [
      'properties that are a list',
      '{\n"properties":[]}',
      'unreadable @2: `properties` is no object',
    ],
    [
      'a duplicate property',
      '{"properties":{"a":{},\n"a":{}}}',
      'unreadable @2: the key "a" stands there twice',
    ],
  ])('%s is unreadable', (_title, source, expected) => {
    expect(rowsOf(jsonSchemaExtractor, 'x.json', source)).toEqual([expected]);
  });

  test('references that multiply are refused instead of expanded', () => {
    const doubling = Array.from({ length: 40 }, (_, i) => [
      `d${i}`,
      { properties: { a: { $ref: `#/$defs/d${i + 1}` }, b: { $ref: `#/$defs/d${i + 1}` } } },
    ]);
    const $defs = { ...Object.fromEntries(doubling), d40: text };
    expect(names({ $ref: '#/$defs/d0', $defs })).toEqual([
      'unreadable: it holds more than 50000 fields',
    ]);
  });

  test('a name without bound is refused, and a long reference is not repeated', () => {
    const long = 'x'.repeat(5000);
    expect(names({ properties: { [long]: text } })).toEqual([
      'unreadable: a name is longer than 1000 characters',
    ]);
    expect(names({ properties: { a: { $ref: long } } })).toEqual([
      'order.a:null',
      'unresolved: the reference to a name of 5000 characters in `order.a`',
    ]);
  });

  test('what lies too deep is told, not dropped', () => {
    let schema: object = text;
    for (let depth = 0; depth < 40; depth += 1) schema = { properties: { a: schema } };
    const rows = names(schema);
    expect(rows).toHaveLength(33);
    expect(rows.at(-1)).toMatch(/^unresolved: the depth of `a(\.a){32}`$/);
  });

  test('combinations that multiply cost nothing', () => {
    const doubling = Array.from({ length: 60 }, (_, i) => [
      `d${i}`,
      { allOf: [{ $ref: `#/$defs/d${i + 1}` }, { $ref: `#/$defs/d${i + 1}` }] },
    ]);
    const $defs = { ...Object.fromEntries(doubling), d60: { properties: { a: text } } };
    expect(names({ $ref: '#/$defs/d0', $defs })).toEqual(['order.a:string']);
  });
});
