import type { DriftFacts } from '@ai-gate/gates';
import { describe, expect, test } from '@jest/globals';
import {
  acknowledgement,
  codesOf,
  contract,
  decide,
  entry,
  factsOf,
  field,
  snapshot,
  source,
} from './drift-fixture.ts';

const drifting = snapshot(
  contract(
    'order.id',
    entry('order.typed', 11, { type: 'string' }),
    entry('order.mapped', 12, { target: 'a' }),
  ),
  source(
    'order.id',
    'order.note',
    field('order.typed', 3, { type: 'number' }),
    field('order.mapped', 4, { target: 'b' }),
    field('item.note', 9, { file: 'src/item.ts' }),
  ),
);

/** The fields whose drift still fails. */
function failing(more: Partial<DriftFacts>, head = drifting): string[] {
  return decide(factsOf(head, more))
    .findings.filter(({ level }) => level === 'error')
    .map(({ message }) => message.split('`')[1] ?? '');
}

const all = ['item.note', 'order.note', 'order.typed', 'order.mapped'];
const without = (...covered: string[]) => all.filter((name) => !covered.includes(name));

describe('what an acknowledgement in the code covers', () => {
  test.each<[string, Parameters<typeof acknowledgement>[0], string[]]>([
    ['nothing without a field and without code below', {}, all],
    ['an added field by its name', { fields: ['order.note'] }, without('order.note')],
    [
      'several kinds',
      { fields: ['order.typed', 'order.mapped'] },
      without('order.typed', 'order.mapped'),
    ],
    ['a field of another file by its full name', { fields: ['item.note'] }, without('item.note')],
    ['a bare name in its own file only', { fields: ['note'] }, without('order.note')],
    ['another field not', { fields: ['order.other'] }, all],
    ['a field of the same name of another entity not', { fields: ['Order.note'] }, all],
    [
      'the declaration it stands on',
      { standsOn: { line: 1, endLine: 3 } },
      without('order.note', 'order.typed'),
    ],
    [
      'the next field, where the declaration holds none',
      { line: 1, standsOn: { line: 2, endLine: 2 } },
      without('order.note'),
    ],
    ['not beyond its file', { file: 'src/other.ts', standsOn: { line: 1, endLine: 99 } }, all],
    ['not when it is incomplete', { fields: ['order.note'], missing: ['Date'] }, all],
  ])('%s', (_, more, expected) => {
    const found = failing({ acknowledgements: [acknowledgement(more)] });
    expect(found.filter((name) => all.includes(name))).toEqual(expected);
  });

  test('a rename, by its new or its old name', () => {
    const head = snapshot(
      contract('order.id', 'order.cart_items'),
      source('order.id', 'order.cartItems'),
    );
    for (const fields of [['order.cartItems'], ['order.cart_items']]) {
      expect(failing({ acknowledgements: [acknowledgement({ fields })] }, head)).toEqual([]);
    }
  });

  test('never a removal', () => {
    const head = snapshot(contract('order.id', 'order.gone'), source('order.id'));
    expect(
      failing({ acknowledgements: [acknowledgement({ fields: ['order.gone'] })] }, head),
    ).toEqual(['order.gone']);
  });

  test('what it covers is a note that links it', () => {
    const decision = decide(
      factsOf(drifting, {
        acknowledgements: [acknowledgement({ fields: all, line: 20, endLine: 28 })],
      }),
    );
    expect(decision.verdict).toBe('pass');
    expect(decision.reason).toBe('no new drift from the contract; 4 differences acknowledged');
    expect(new Set(codesOf(decision))).toEqual(new Set(['drift/acknowledged note']));
    expect(decision.findings[0]?.related?.[0]).toEqual({ path: 'src/order.ts', line: 20 });
  });
});

describe('acknowledgements that do not hold', () => {
  const agreeing = snapshot(contract('order.id'), source('order.id'));
  test.each([
    ['orphaned', { fields: ['order.id'] }, 'drift/acknowledgement-orphaned warning'],
    [
      'expired, with nothing to cover',
      { fields: ['order.id'], expires: '2020-01-01' },
      'drift/acknowledgement-expired warning',
    ],
    [
      'incomplete, with nothing to cover',
      { missing: ['Reason'] },
      'drift/acknowledgement-incomplete warning',
    ],
  ])('%s', (_, more, code) => {
    const decision = decide(factsOf(agreeing, { acknowledgements: [acknowledgement(more)] }));
    expect(codesOf(decision)).toEqual([code]);
    expect(decision.verdict).toBe('pass');
  });

  test('one for old drift only is a note', () => {
    const head = snapshot(contract('order.id'), source('order.id', 'order.note'));
    const expired = acknowledgement({ fields: ['order.note'], expires: '2020-01-01' });
    const facts = factsOf(head, { base: head, acknowledgements: [expired] });
    expect(codesOf(decide(facts, { baseline: 'base' }))).toEqual([
      'drift/acknowledgement-expired note',
      'drift/field-added note',
    ]);
  });
});

describe('removals in approval.md', () => {
  const head = snapshot(
    contract('order.id', 'order.cartItems'),
    source('order.id', 'order.basket'),
  );
  const removal = { field: 'order.cartItems', reason: 'not used', replacedBy: null, line: 20 };
  const approval = (
    ...removals: (typeof removal | ({ replacedBy: string } & Omit<typeof removal, 'replacedBy'>))[]
  ) => ({
    approval: { file: 'approval.md', removals },
  });

  test('covers the removal alone', () => {
    expect(failing({}, head)).toEqual(['order.cartItems', 'order.basket']);
    expect(failing(approval(removal), head)).toEqual(['order.basket']);
  });

  test('covers the rename where it names the new field', () => {
    const replaced = { ...removal, replacedBy: 'order.basket' };
    const decision = decide(factsOf(head, approval(replaced)));
    expect(codesOf(decision)).toEqual(['drift/acknowledged note']);
    expect(decision.findings[0]?.related?.[0]).toEqual({ path: 'approval.md', line: 20 });
  });

  test('without a reason it covers nothing, and without a removed field it is orphaned', () => {
    const silent = { ...removal, reason: null } as never;
    expect(codesOf(decide(factsOf(head, approval(silent))))).toContain(
      'drift/acknowledgement-incomplete error',
    );
    const other = { ...removal, field: 'order.id' };
    expect(codesOf(decide(factsOf(head, approval(other))))).toContain(
      'drift/acknowledgement-orphaned warning',
    );
  });
});
