import { graphqlExtractor } from '@ai-gate/extract/graphql/graphql-extractor';
import { describe, expect, test } from '@jest/globals';
import { rowsOf } from './extracted-rows.ts';

const rows = (source: string) => rowsOf(graphqlExtractor, 'schema.graphql', source);

describe('GraphQL definitions', () => {
  test('give the fields of objects, inputs and interfaces with their lines', () => {
    const source = `"An order"
type Order implements Node @key(fields: "id") {
  id: ID!
  "The total"
  total: Float
  paid(at: String): Boolean!
}
input NewOrder { note: String = "none" }
interface Node { id: ID! }
`;
    expect(rows(source)).toEqual([
      'Order id string @3',
      'Order total number @5',
      'Order paid boolean @6',
      'NewOrder note string @8',
      'Node id string @9',
    ]);
  });

  test.each([
    ['Int', 'A f number @1'],
    ['[String!]!', 'A f[] array @1'],
    ['[[Int]]', 'A f[] array @1|A f[][] array @1'],
    ['State', 'A f string @1'],
    ['B!', 'A f object @1'],
    ['AB', 'A f object @1'],
    ['DateTime', 'A f string @1'],
    ['Weight', 'A f null @1'],
    ['Elsewhere', 'A f null @1'],
  ])('a field of type %s', (type, expected) => {
    const others =
      'enum State { OPEN } type B { x: Int } union AB = A | B scalar Weight scalar DateTime';
    const found = rows(`type A { f: ${type} } ${others}`);
    expect(found.filter((row) => row.startsWith('A ')).join('|')).toBe(expected);
  });

  test('a type cannot take the name of a specified scalar', () => {
    expect(rows('type String { x: Int } type A { a: String }')).toContain('A a string @1');
  });

  test('extensions belong to what they extend', () => {
    expect(rows('type A { a: Int }\nextend type A { b: Int }\nextend input I { c: Int }')).toEqual([
      'A a number @1',
      'A b number @2',
      'I c number @3',
    ]);
  });

  test.each([
    ['by their usual names', 'type Query { version: String } type A { a: Int }'],
    [
      'by the names that the schema gives',
      'schema { query: Root } type Root { version: String } type A { a: Int }',
    ],
  ])('operations are no fields: %s', (_title, source) => {
    expect(rows(source)).toEqual(['A a number @1']);
  });

  test('a renamed field shows, a comment does not', () => {
    const before = rows('type A { a: Int }');
    expect(rows('type A { a: Int } # note')).toEqual(before);
    expect(rows('type A { b: Int }')).not.toEqual(before);
  });

  test('a file of operations holds no field and need not be parsed', () => {
    const bytes = Buffer.from('query Q { order { id } }');
    expect(graphqlExtractor.mayHoldFields(bytes)).toBe(false);
    expect(graphqlExtractor.mayHoldFields(Buffer.from('extend type A { b: Int }'))).toBe(true);
    expect(rows(bytes.toString())).toEqual([]);
  });

  test.each([
    ['a file cut off', 'type A {\n  a: Int\n', 'unreadable @3: the GraphQL does not parse: '],
    ['another language', '\nmodel A { id Int }', 'unreadable @2: the GraphQL does not parse: '],
    [
      'nesting that exhausts a parser',
      `type A { a(x: Int = ${'['.repeat(50_000)}`,
      'unreadable @null: it is nested',
    ],
  ])('%s is unreadable', (_title, source, expected) => {
    expect(rows(source)).toEqual([expect.stringContaining(expected)]);
  });
});
