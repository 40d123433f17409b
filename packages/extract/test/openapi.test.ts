import { openapiExtractor } from '@ai-gate/extract/openapi/openapi-extractor';
import { describe, expect, test } from '@jest/globals';
import { namesOf, rowsOf } from './extracted-rows.ts';

const names = (schemas: object, rest: object = {}, version = '3.1.0') =>
  namesOf(
    openapiExtractor,
    'openapi.json',
    JSON.stringify({ openapi: version, ...rest, components: { schemas } }),
  );
const text = { type: 'string' };

const yaml = `openapi: 3.0.3
info: { title: Shop, version: '1' }
paths: {}
components:
  schemas:
    Order:
      type: object
      properties:
        orderNumber:
          type: string
        total: { type: number, nullable: true }
        customer:
          nullable: true
          allOf:
            - $ref: '#/components/schemas/Customer'
        lines:
          type: array
          items:
            type: object
            properties:
              sku: { type: string }
    Customer:
      type: object
      properties:
        email: { type: string, format: email }
`;

describe('an OpenAPI document', () => {
  test('in YAML gives each property with its line', () => {
    expect(rowsOf(openapiExtractor, 'openapi.yaml', yaml)).toEqual([
      'Order orderNumber string @9',
      'Order total number @11',
      'Order customer object @12',
      'Order lines[] array @16',
      'Order lines[].sku string @21',
      'Customer email string @25',
    ]);
  });

  test('in JSON gives the same', () => {
    const source = JSON.stringify(
      { openapi: '3.1.0', components: { schemas: { A: { properties: { b: text } } } } },
      null,
      1,
    );
    expect(rowsOf(openapiExtractor, 'api', source)).toEqual(['A b string @7']);
  });

  test.each<[string, object, readonly string[]]>([
    ['types of 3.1', { properties: { a: { type: ['integer', 'null'] } } }, ['X.a:number']],
    [
      'a component of a plain type',
      { properties: { a: { $ref: '#/components/schemas/State' } } },
      ['X.a:string'],
    ],
    [
      'a component that is a list',
      { properties: { a: { $ref: '#/components/schemas/Names' } } },
      ['X.a[]:array'],
    ],
    [
      'a component of its own',
      { properties: { a: { $ref: '#/components/schemas/Money' } } },
      ['X.a:object'],
    ],
    [
      'a list of components',
      { properties: { a: { type: 'array', items: { $ref: '#/components/schemas/Money' } } } },
      ['X.a[]:array'],
    ],
    [
      'one component or another',
      {
        properties: {
          a: {
            oneOf: [{ $ref: '#/components/schemas/Money' }, { $ref: '#/components/schemas/X' }],
          },
        },
      },
      ['X.a:object'],
    ],
    [
      'a component and more',
      {
        properties: {
          a: { allOf: [{ $ref: '#/components/schemas/Money' }, { properties: { b: text } }] },
        },
      },
      ['X.a:object', 'X.a.b:string'],
    ],
    [
      'composition of the entity',
      { allOf: [{ $ref: '#/components/schemas/Money' }, { properties: { b: text } }] },
      ['X.b:string', 'X.currency:string'],
    ],
    [
      'an entity that holds itself',
      { properties: { next: { $ref: '#/components/schemas/X' } } },
      ['X.next:object'],
    ],
    [
      'a map of components',
      {
        properties: {
          a: { type: 'object', additionalProperties: { $ref: '#/components/schemas/Money' } },
        },
      },
      ['X.a:object'],
    ],
    [
      'another file',
      { properties: { a: { $ref: './money.yaml' } } },
      ['X.a:null', 'unresolved: the reference to `./money.yaml` in `X.a`'],
    ],
  ])('%s', (_title, schema, expected) => {
    const others = {
      State: { type: 'string', enum: ['open'] },
      Names: { type: 'array', items: text },
      Money: { type: 'object', properties: { currency: text } },
    };
    const found = names({ X: schema, ...others });
    const own = found.filter((row) => !/^(Names|Money)\./.test(row));
    expect([...own].sort()).toEqual([...expected].sort());
  });

  test('an inline body with a title is an entity, one without has no name', () => {
    const body = (schema: object) => ({ content: { 'application/json': { schema } } });
    const post = {
      requestBody: body({ title: 'NewOrder', properties: { a: text } }),
      responses: { 200: body({ properties: { hidden: text } }) },
    };
    expect(names({}, { paths: { '/orders': { post } } })).toEqual(['NewOrder.a:string']);
  });

  test('aliases and merge keys of YAML are followed', () => {
    const source = `openapi: 3.1.0
components:
  schemas:
    A: { properties: &common { id: { type: string } } }
    B: { properties: { <<: *common, b: { type: string } } }
    C: { properties: *common }
    D: { properties: { <<: *common, id: { type: number } } }
`;
    expect(namesOf(openapiExtractor, 'a.yml', source)).toEqual([
      'A.id:string',
      'B.b:string',
      'B.id:string',
      'C.id:string',
      'D.id:number',
    ]);
  });

  test('aliases that multiply are shared, not copied', () => {
    const laughs = Array.from(
      { length: 40 },
      (_, i) => `x${i + 1}: &l${i + 1} [${Array(9).fill(`*l${i}`).join(', ')}]`,
    );
    const source = ['openapi: 3.0.0', 'x0: &l0 lol', ...laughs, 'components: { schemas: {} }'].join(
      '\n',
    );
    expect(rowsOf(openapiExtractor, 'a.yaml', source)).toEqual([]);
  });

  test('aliases that multiply into properties are refused', () => {
    const laughs = Array.from(
      { length: 40 },
      (_, i) => `x${i + 1}: &l${i + 1} { properties: { a: *l${i}, b: *l${i} } }`,
    );
    const source = [
      'openapi: 3.0.0',
      'x0: &l0 { type: string }',
      ...laughs,
      'components: { schemas: { A: *l40 } }',
    ].join('\n');
    expect(namesOf(openapiExtractor, 'a.yaml', source)).toEqual([
      'unreadable: it holds more than 50000 fields',
    ]);
  });

  test('a renamed property shows, an example does not', () => {
    const before = names({ A: { properties: { a: text } } });
    expect(names({ A: { properties: { a: text }, example: { b: 1 } } })).toEqual(before);
    expect(names({ A: { properties: { b: text } } })).not.toEqual(before);
  });

  test.each([
    ['Swagger 2', 'swagger: "2.0"', 'unreadable @1: it is Swagger 2; OpenAPI 3 is read'],
    ['another version', '\nopenapi: 4.0.0', 'unreadable @2: its OpenAPI version is not 3'],
    ['other YAML', 'on: push', 'unreadable @1: it is no OpenAPI document'],
    ['a text', 'hello', 'unreadable @1: it is no OpenAPI document'],
    ['an empty file', '', 'unreadable @1: it is no OpenAPI document'],
    [
      'a duplicate key',
      'openapi: 3.0.0\na: 1\na: 2',
      'unreadable @3: the key `a` stands there twice',
    ],
    [
      'an alias inside its anchor',
      'openapi: 3.0.0\na: &a\n  b: *a',
      'unreadable @3: the alias `*a` names nothing before it',
    ],
    ['an alias to nothing', 'openapi: 3.0.0\na: *b', 'unreadable @2: '],
    [
      'a tag of another language',
      'openapi: 3.0.0\na: !!python/object x',
      'unreadable @2: the YAML does not parse: ',
    ],
    ['two documents', 'openapi: 3.0.0\n---\na: 1', 'unreadable @2: the YAML does not parse: '],
    [
      'deep nesting',
      `openapi: 3.0.0\na: ${'['.repeat(300)}${']'.repeat(300)}`,
      'unreadable @2: it is nested more than 200 levels deep',
    ],
    ['nesting that exhausts a parser', `openapi: 3.0.0\na: ${'['.repeat(50_000)}`, 'unreadable @'],
  ])('%s is unreadable', (_title, source, expected) => {
    expect(rowsOf(openapiExtractor, 'a.yaml', source)).toEqual([expect.stringContaining(expected)]);
  });
});
