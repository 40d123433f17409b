import { prismaExtractor } from '@ai-gate/extract/prisma/prisma-extractor';
import { describe, expect, test } from '@jest/globals';
import { rowsOf } from './extracted-rows.ts';

const rows = (source: string) => rowsOf(prismaExtractor, 'schema.prisma', source);

const schema = `// Shop
datasource db {
  provider = "postgresql"
  url      = env("DATABASE_URL")
}
generator client { provider = "prisma-client-js" }

/// A person
model User {
  id        Int      @id @default(autoincrement())
  fullName  String   @map("full_name") @db.VarChar(255) // the name
  meta      Json     @default("{ \\"a\\": \\"}\\" }")
  state     State?
  orders    Order[]
  tags      String[] @default([])
  createdAt DateTime @default(now()) @map(name: "created_at")

  @@unique([fullName,
    state])
  @@map("users")
}

model Order {
  id   Int  @id
  user User @relation(fields: [userId], references: [id])
  userId Int @map("user_id")
  point Unsupported("point")?
  other Elsewhere
}
type Address { street String }
enum State {
  OPEN   @map("open")
  CLOSED
}
view Totals {
  sum Decimal
}
`;

describe('a Prisma schema', () => {
  test('gives the fields of models, types and views, with lines and columns', () => {
    expect(rows(schema)).toEqual([
      'User id number @10',
      'User fullName string @11 → users.full_name',
      'User meta null @12',
      'User state string @13',
      'User orders[] array @14',
      'User tags[] array @15',
      'User createdAt string @16 → users.created_at',
      'Order id number @24',
      'Order user object @25',
      'Order userId number @26 → user_id',
      'Order point null @27',
      'Order other null @28',
      'Address street string @30',
      'Totals sum number @36',
    ]);
  });

  test('line ends of Windows and comments of any kind change nothing', () => {
    const source = '/* a\n model X { */\nmodel A {\n  /// note\n  a String\n}';
    expect(rows(source)).toEqual(['A a string @5']);
    expect(rows(source.replaceAll('\n', '\r\n'))).toEqual(['A a string @5']);
  });

  test('a renamed field and a renamed column show, an index does not', () => {
    const model = (field: string, more = '') => rows(`model A {\n ${field}\n ${more}\n}`);
    const before = model('a String @map("x")');
    expect(model('a String @map("x")', '@@index([a])')).toEqual(before);
    expect(model('b String @map("x")')).not.toEqual(before);
    expect(model('a String @map("y")')).not.toEqual(before);
  });

  test('a file without a block need not be parsed', () => {
    expect(prismaExtractor.mayHoldFields(Buffer.from('// nothing'))).toBe(false);
    expect(prismaExtractor.mayHoldFields(Buffer.from(schema))).toBe(true);
  });

  test.each([
    ['a model cut off', 'model A {\n  a String', 'unreadable @2: a line end is missing'],
    [
      'a field without a type',
      'model A {\n  a\n}',
      'unreadable @2: the type of a field is missing',
    ],
    ['an unknown block', 'table A {\n}', 'unreadable @1: `table` is no block of a Prisma schema'],
    ['GraphQL', 'type A { a: Int }', 'unreadable @1: the type of a field is missing'],
    [
      'conflict markers',
      'model A {\n<<<<<<< HEAD\n}',
      'unreadable @2: a character stands where none is expected',
    ],
    [
      'an attribute cut off',
      'model A {\n a Int @default(\n',
      'unreadable @3: a parenthesis does not end',
    ],
    [
      'a text cut off',
      'model A {\n a Int @map("x)\n}',
      'unreadable @2: a character stands where none is expected',
    ],
    ['a comment cut off', '/* model', 'unreadable @1: a comment does not end'],
    ['an enum cut off', 'enum A {\n B', 'unreadable @2: a block does not end'],
  ])('%s is unreadable', (_title, source, expected) => {
    expect(rows(source)).toEqual([expected]);
  });
});

test('a model cannot take the name of a scalar', () => {
  expect(rows('model String {\n x Int\n}\nmodel A {\n a String\n}')).toContain('A a string @5');
});
