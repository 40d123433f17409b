import { type DriftFacts, deriveDriftSummary, judgeDrift } from '@ai-gate/gates';
import { describe, expect, test } from '@jest/globals';
import {
  codesOf,
  contract,
  decide,
  entry,
  factsOf,
  field,
  now,
  policyWith,
  snapshot,
  source,
  unparsable,
} from './drift-fixture.ts';

const listed = contract('order.id', 'order.gone', entry('order.typed', 12, { type: 'string' }));
const typed = field('order.typed', 3, { type: 'number' });
const old = ['order.id', 'order.surplus', typed] as const;
const adopting = snapshot(listed, source(...old));

describe('baseline: base', () => {
  test('what drifted already is noted, and the reason counts it', () => {
    const decision = decide(factsOf(adopting, { base: adopting }), { baseline: 'base' });
    expect(decision.verdict).toBe('pass');
    expect(codesOf(decision)).toEqual([
      'drift/field-removed note',
      'drift/field-added note',
      'drift/type-changed note',
    ]);
    expect(decision.reason).toBe('no new drift from the contract; 3 old differences noted');
  });

  test('only what the change adds fails, wherever the old drift moved', () => {
    const moved = [
      field('order.surplus', 90, { file: 'src/moved.ts' }),
      field('order.fresh', 91, { file: 'src/moved.ts' }),
    ];
    const head = snapshot(listed, source('order.id', typed, ...moved));
    const decision = decide(factsOf(head, { base: adopting }), { baseline: 'base' });
    expect(decision.verdict).toBe('fail');
    expect(decision.findings.filter(({ level }) => level === 'error')).toMatchObject([
      { code: 'drift/field-added', message: '`order.fresh` is not in the contract' },
    ]);
    expect(decision.reason).toBe(
      '1 field differs from the contract (1 added); 3 old differences noted',
    );
  });

  test.each<[string, DriftFacts]>([
    [
      'another type than the old one',
      factsOf(
        snapshot(
          listed,
          source('order.id', 'order.surplus', field('order.typed', 3, { type: 'boolean' })),
        ),
        { base: adopting },
      ),
    ],
    ['a base that was not read', factsOf(adopting)],
    [
      'a base without a contract',
      factsOf(adopting, {
        base: snapshot({ present: false, entries: [], problems: [] }, source(...old)),
      }),
    ],
    [
      'a base whose contract cannot be read',
      factsOf(adopting, {
        base: snapshot({ ...listed, problems: [unparsable] }, source(...old)),
      }),
    ],
  ])('%s makes drift new', (_, facts) => {
    expect(decide(facts, { baseline: 'base' }).verdict).toBe('fail');
  });

  test('an unreadable file at the base hides no removal', () => {
    const reading = {
      ...source('order.id'),
      unreadable: [{ file: 'b.ts', line: null, reason: 'x' }],
    };
    const facts = factsOf(snapshot(contract('order.id', 'order.gone'), source('order.id')), {
      base: snapshot(contract('order.id', 'order.gone'), reading),
    });
    expect(codesOf(decide(facts, { baseline: 'base' }))).toEqual(['drift/field-removed error']);
  });

  test('without it, old drift fails', () => {
    expect(decide(factsOf(adopting, { base: adopting })).verdict).toBe('fail');
  });

  test('mapping files and unresolved places of the base are notes, new ones are not', () => {
    const unresolved = [{ file: 'src/order.ts', line: 7, what: 'the spread of `base`' }];
    const reading = source('order.id');
    const withSpread = { ...reading, extraction: { ...reading.extraction, unresolved } };
    const state = contract('order.id');
    const mapping = { path: 'src/mappers/a.ts', namesContract: false };
    const codes = (changed: boolean, base: typeof reading) =>
      codesOf(
        decide(
          factsOf(snapshot(state, withSpread), {
            base: snapshot(state, base),
            mappings: [{ ...mapping, changed }],
          }),
          { baseline: 'base' },
        ),
      );
    expect(codes(false, withSpread)).toEqual([
      'drift/reference-missing note',
      'drift/unresolved note',
    ]);
    expect(codes(true, reading)).toEqual([
      'drift/reference-missing error',
      'drift/unresolved warning',
    ]);
  });
});

test('a field that was listed twice before is a note, one that is now is not', () => {
  const twice = (target: string) =>
    snapshot(
      contract(entry('order.id', 10, { target: 'a' }), entry('order.id', 20, { target })),
      source('order.id'),
    );
  const codes = (base: ReturnType<typeof twice>) =>
    codesOf(decide(factsOf(twice('b'), { base }), { baseline: 'base' }));
  expect(codes(twice('b'))).toEqual(['drift/contract-duplicate note']);
  expect(codes(twice('c'))).toEqual(['drift/contract-duplicate error']);
});

test('the reason counts by kind, with thousands set apart', () => {
  const surplus = Array.from({ length: 1_204 }, (_, i) => `shop.old${i}`);
  const base = snapshot(
    contract('order.id', 'order.a', 'order.cart', 'order.z'),
    source(...surplus, 'order.id', 'order.a', 'order.cart', 'order.z'),
  );
  const head = snapshot(
    base.contract,
    source(...surplus, 'order.id', 'order.cartItems', 'order.z', 'item.sku'),
  );
  const decision = decide(factsOf(head, { base }), { baseline: 'base' });
  expect(decision.reason).toBe(
    '3 fields differ from the contract (1 added, 1 removed, 1 renamed); 1,204 old differences noted',
  );
});

test('the summary has a row for each entity that drifts', () => {
  const head = snapshot(listed, source(...old, 'shop.fresh', 'loose'));
  const facts = factsOf(head, { base: adopting });
  const { differences } = judgeDrift(facts, policyWith({ baseline: 'base' }), now);
  const none = {
    added: 0,
    removed: 0,
    renamed: 0,
    type: 0,
    target: 0,
    new: 0,
    old: 0,
    acknowledged: 0,
  };
  expect(deriveDriftSummary(differences)).toEqual([
    { ...none, entity: null, added: 1, new: 1 },
    { ...none, entity: 'order', added: 1, removed: 1, type: 1, old: 3 },
    { ...none, entity: 'shop', added: 1, new: 1 },
  ]);
});
