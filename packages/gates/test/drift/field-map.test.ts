import type { ContractState, RuntimeField } from '@ai-gate/gates';
import { describe, expect, test } from '@jest/globals';
import {
  codesOf,
  contract,
  decide,
  entry,
  factsOf,
  field,
  snapshot,
  source,
} from './drift-fixture.ts';

const ofEntity = contract(
  entry('order.cart', 10, { aliases: ['cartItems', 'cart_items'] }),
  entry('user.name', 11, { target: 'user.full_name', aliases: ['userName'] }),
);
const ofKeys = contract(
  entry('email', 10, { target: 'consumer.email', aliases: ['mail'] }),
  entry('phone', 11, { target: 'consumer.phone' }),
);

function findings(state: ContractState, ...fields: readonly RuntimeField[]): string[] {
  return codesOf(decide(factsOf(snapshot(state, source(...fields)))));
}

/** A key of a field map; it may hold dots, as keys of maps do. */
function key(path: string, target?: string): RuntimeField {
  return { ...field('x', 1), path, ...(target !== undefined && { target }) };
}

describe('a map into entities: what counts is where it writes', () => {
  const rest = key('full', 'user.full_name');
  test.each([
    ['an alias read, the canonical name written', key('cartItems', 'order.cart')],
    ['any key', key('basket', 'order.cart')],
    ['the field as a key', key('order.cart', 'anything')],
  ])('passes: %s', (_, one) => {
    expect(findings(ofEntity, one, rest)).toEqual([]);
  });

  test.each([
    ['an alias written', key('basket', 'order.cartItems')],
    ['an alias written alone', key('basket', 'cart_items')],
    ['an unknown field of a known entity', key('basket', 'order.basket')],
    ['an unknown path', key('basket', 'basket.all')],
  ])('fails: %s', (_, one) => {
    expect(findings(ofEntity, one, key('cart', 'order.cart'), rest)).toEqual([
      'drift/target-non-canonical error',
    ]);
  });

  test('the fix names the canonical path', () => {
    const facts = factsOf(
      snapshot(ofEntity, source(key('a', 'order.cart'), rest, key('b', 'userName'))),
    );
    expect(decide(facts).findings).toMatchObject([
      {
        message: '`b` maps to `userName`, which is an alias; canonical is `user.full_name`',
        fix: 'Write `user.full_name` instead of `userName`.',
      },
    ]);
  });
});

describe('a map whose keys the contract lists', () => {
  const [email, phone] = [key('email', 'consumer.email'), key('phone', 'consumer.phone')];
  test.each<[string, RuntimeField[], string[]]>([
    ['as listed', [email, phone], []],
    ['an alias beside the key', [email, phone, key('mail', 'consumer.email')], []],
    [
      'an alias in place of the key',
      [phone, key('mail', 'consumer.email')],
      ['drift/field-renamed error'],
    ],
    ['another path', [email, key('phone', 'consumer.tel')], ['drift/target-non-canonical error']],
    ['an alias written', [email, phone, key('fax', 'mail')], ['drift/target-non-canonical error']],
    ['a new key', [email, phone, key('fax', 'consumer.fax')], ['drift/field-added error']],
    [
      'a second key for a path',
      [email, phone, key('tel', 'consumer.phone')],
      ['drift/field-added error'],
    ],
    ['a key that is gone', [email], ['drift/field-removed error']],
    ['a key without a target', [email, phone, key('fax')], ['drift/field-added error']],
  ])('%s', (_, fields, expected) => {
    expect(findings(ofKeys, ...fields)).toEqual(expected);
  });
});

test('a field of an entity maps only to what the contract lists for it', () => {
  const state = contract(entry('User.name', 10, { target: 'full_name', aliases: ['nick'] }));
  const codes = (target: string) => findings(state, field('User.name', 1, { target }));
  expect(codes('full_name')).toEqual([]);
  expect(codes('nick')).toEqual(['drift/target-non-canonical error']);
});

test('a name without an entity in the contract belongs to the entity that it begins with', () => {
  const state = contract({ ...entry('x', 10), path: 'order.cart' });
  expect(findings(state, field('order.cart', 1))).toEqual([]);
  expect(findings(state, field('Order.cart', 1))).toEqual([
    'drift/field-removed error',
    'drift/field-added error',
  ]);
});

test('a list may be listed without its brackets', () => {
  expect(findings(contract('order.tags'), field('order.tags[]', 1, { type: 'array' }))).toEqual([]);
});
