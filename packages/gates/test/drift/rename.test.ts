import { type DriftFacts, judgeDrift } from '@ai-gate/gates';
import { describe, expect, test } from '@jest/globals';
import {
  contract,
  entry,
  factsOf,
  field,
  now,
  policyWith,
  snapshot,
  source,
} from './drift-fixture.ts';

/** The differences as `kind name`, renames as `old -> new confidence`. */
function differences(facts: DriftFacts): string[] {
  return judgeDrift(facts, policyWith(), now)
    .differences.map(({ difference }) =>
      difference.kind === 'renamed'
        ? `${difference.removed.name.path} -> ${difference.name.path} ${difference.confidence}`
        : `${difference.kind} ${difference.name.path}`,
    )
    .sort();
}

function change(before: readonly string[], after: readonly string[]): DriftFacts {
  const names = (paths: readonly string[]) => paths.map((path) => `order.${path}`);
  const base = snapshot(contract(...names(before)), source(...names(before)));
  return factsOf(snapshot(contract(...names(before)), source(...names(after))), { base });
}

describe('what is a rename', () => {
  test.each([
    ['another spelling', 'a cart_items z', 'a z cartItems', ['cart_items -> cartItems likely']],
    ['longer, in its place', 'a cart z', 'a cartItems z', ['cart -> cartItems likely']],
    ['another word in its place', 'a title z', 'a headline z', ['title -> headline possible']],
    ['two in one place', 'a b1 c1 z', 'a x1 y1 z', ['b1 -> x1 possible', 'c1 -> y1 possible']],
    [
      'one of two new ones',
      'a email z',
      'a note emailAddress z',
      ['added note', 'email -> emailAddress likely'],
    ],
    [
      'in a group',
      'to.city to.street z',
      'to.city to.streetName z',
      ['to.street -> to.streetName likely'],
    ],
  ])('%s', (_, before, after, expected) => {
    expect(differences(change(before.split(' '), after.split(' ')))).toEqual(expected);
  });

  test.each([
    ['another word in another place', 'a title b z', 'a b note z', ['added note', 'removed title']],
    ['another group', 'a to.street z', 'a from.city z', ['added from.city', 'removed to.street']],
    [
      'a numbered sibling',
      'line1 line2 line3 z',
      'line1 line3 z line4',
      ['added line4', 'removed line2'],
    ],
    ['everything', 'a b', 'x y', ['added x', 'added y', 'removed a', 'removed b']],
  ])('not: %s', (_, before, after, expected) => {
    expect(differences(change(before.split(' '), after.split(' ')))).toEqual(expected);
  });

  test('another type speaks against it, an alias settles it', () => {
    const state = (aliases: string[]) =>
      contract(entry('order.cart', 10, { type: 'string', aliases }), 'order.id');
    const code = source('order.id', field('order.cartItems', 9, { type: 'mixed' }));
    expect(differences(factsOf(snapshot(state([]), code)))).toEqual([
      'added cartItems',
      'removed cart',
    ]);
    expect(differences(factsOf(snapshot(state(['cartItems']), code)))).toEqual([
      'cart -> cartItems certain',
    ]);
  });

  test('the same target settles it, also for a field map', () => {
    const state = contract(entry('mail', 10, { target: 'user.email' }), 'id');
    const code = source('id', field('address', 2, { target: 'user.email' }));
    expect(differences(factsOf(snapshot(state, code)))).toEqual(['mail -> address certain']);
  });

  test('one to one: a field is renamed to one field only', () => {
    expect(
      differences(change(['a', 'cart', 'z'], ['a', 'cartItem', 'cartItems', 'z'])),
    ).toHaveLength(2);
  });

  test('a file on one line has no positions', () => {
    const onOneLine = (...names: string[]) => source(...names.map((name) => field(name, 1)));
    const state = contract(...['a', 'title', 'z'].map((path, i) => entry(`order.${path}`, 10 + i)));
    const base = snapshot(state, onOneLine('order.a', 'order.title', 'order.z'));
    const head = snapshot(state, onOneLine('order.a', 'order.headline', 'order.z'));
    expect(differences(factsOf(head, { base }))).toEqual(['added headline', 'removed title']);
  });
});

test('5,000 fields in 250 files: 50 renamed, 50 removed and 50 added are all told right', () => {
  const words = 'title status amount customer address line city zip country phone'.split(' ');
  const fields = Array.from({ length: 250 }, (_, file) =>
    Array.from({ length: 20 }, (_, i) => ({
      file,
      i,
      path: `${words[i % 10]}${i < 10 ? '' : 'Code'}`,
    })),
  ).flat();
  const name = (file: number, path: string) => `entity${file}.${path}`;
  const at = (file: number, i: number) => ({ file: `src/f${file}.ts`, line: i + 1 });
  const entries = fields.map(({ file, path }, line) => entry(name(file, path), line + 1));
  const head = fields.flatMap(({ file, i, path }) => {
    const chosen = i === file % 20;
    if (chosen && file % 5 === 1) return [];
    const now = chosen && file % 5 === 0 ? `${path}Text` : path;
    const kept = field(name(file, now), i + 1, at(file, i));
    return chosen && file % 5 === 2
      ? [kept, field(name(file, 'remark'), i + 1, at(file, i))]
      : [kept];
  });
  const found = differences(factsOf(snapshot(contract(...entries), source(...head))));
  const count = (pattern: RegExp) => found.filter((one) => pattern.test(one)).length;
  expect(count(/^(\w+) -> \1Text (likely|certain)$/)).toBe(50);
  expect(count(/^removed /)).toBe(50);
  expect(count(/^added remark$/)).toBe(50);
  expect(found).toHaveLength(150);
});

test('thousands of fields of one parent that change their names are paired', () => {
  const paths = Array.from({ length: 2_000 }, (_, i) => `part${i}Name`);
  const found = differences(
    change(
      paths,
      paths.map((path, i) => (i % 2 ? path : `${path}Text`)),
    ),
  );
  expect(found).toHaveLength(1_000);
  expect(found.every((one) => /^(\w+) -> \1Text /.test(one))).toBe(true);
});
