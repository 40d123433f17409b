import type { DriftFacts } from '@ai-gate/gates';
import type { Policy } from '@ai-gate/policy';
import { codeNames, isUndecidable } from '@ai-gate/verdict';
import { describe, expect, test } from '@jest/globals';
import {
  acknowledgement,
  codesOf,
  contract,
  contractPath,
  decide,
  entry,
  factsOf,
  field,
  snapshot,
  source,
  unparsable,
} from './drift-fixture.ts';

/** A rule broken, and the near miss that keeps it. */
interface Case {
  readonly code: string;
  readonly broken: DriftFacts;
  readonly kept: DriftFacts;
  readonly drift?: Partial<Policy['drift']>;
}

const agreeing = snapshot(contract('order.id', 'order.cart'), source('order.id', 'order.cart'));
const missing = { present: false, entries: [], problems: [] };
const withReading = (more: Partial<ReturnType<typeof source>>) =>
  factsOf(snapshot(contract('order.id'), { ...source('order.id'), ...more }));

const cases: readonly Case[] = [
  {
    code: 'drift/contract-missing error',
    broken: factsOf(snapshot(missing, source('order.id'))),
    kept: factsOf(agreeing),
  },
  {
    code: 'drift/contract-empty error',
    broken: factsOf(snapshot(contract(), source('order.id'))),
    kept: factsOf(snapshot(contract('order.id'), source('order.id'))),
  },
  {
    code: 'drift/contract-unparsable error',
    broken: factsOf(
      snapshot({ ...contract('order.id'), problems: [unparsable] }, source('order.id')),
    ),
    kept: factsOf(agreeing),
  },
  {
    code: 'drift/source-unreadable error',
    broken: withReading({
      unreadable: [{ file: 'src/a.ts', line: 4, reason: 'it does not parse' }],
    }),
    kept: withReading({}),
  },
  {
    code: 'drift/source-empty error',
    broken: withReading({ matched: 0, extraction: { fields: [], unresolved: [] } }),
    kept: withReading({}),
  },
  {
    code: 'drift/field-added error',
    broken: factsOf(snapshot(contract('order.id'), source('order.id', 'order.note'))),
    kept: factsOf(
      snapshot(
        contract('order.id'),
        source('order.id', field('order.note', 2, { type: 'number' })),
      ),
    ),
  },
  {
    code: 'drift/field-removed error',
    broken: factsOf(snapshot(contract('order.id', 'order.note'), source('order.id'))),
    kept: factsOf(
      snapshot(
        contract(
          'order.id',
          entry('order.note', 11, { tombstone: { date: '2026-01-04', replacedBy: null } }),
        ),
        source('order.id'),
      ),
    ),
  },
  {
    code: 'drift/field-renamed error',
    broken: factsOf(
      snapshot(contract('order.id', 'order.cartItems'), source('order.id', 'order.cart_items')),
    ),
    kept: factsOf(agreeing),
  },
  {
    code: 'drift/type-changed error',
    broken: factsOf(
      snapshot(
        contract(entry('order.id', 10, { type: 'string' })),
        source(field('order.id', 1, { type: 'number' })),
      ),
    ),
    kept: factsOf(
      snapshot(contract(entry('order.id', 10, { type: "'a' | 'b'" })), source('order.id')),
    ),
  },
  {
    code: 'drift/target-non-canonical error',
    broken: factsOf(
      snapshot(
        contract(entry('email', 10, { target: 'user.email' })),
        source(field('email', 1, { target: 'user.mail' })),
      ),
    ),
    kept: factsOf(
      snapshot(
        contract(entry('email', 10, { target: 'user.emails[].value' })),
        source(field('email', 1, { target: 'user.emails[0].value' })),
      ),
    ),
  },
  {
    code: 'drift/contract-changed error',
    broken: factsOf(agreeing, { contractChange: { grantedBy: null } }),
    kept: factsOf(agreeing, { contractChange: { grantedBy: { path: 'approval.md', line: 9 } } }),
  },
  {
    code: 'drift/contract-duplicate error',
    broken: factsOf(
      snapshot(
        contract(entry('order.id', 10, { target: 'a' }), entry('order.id', 20, { target: 'b' })),
        source('order.id'),
      ),
    ),
    kept: factsOf(
      snapshot(contract(entry('order.id', 10, { target: 'a' }), 'order.id'), source('order.id')),
    ),
  },
  {
    code: 'drift/reference-missing error',
    broken: factsOf(agreeing, {
      mappings: [{ path: 'src/mappers/a.ts', changed: true, namesContract: false }],
    }),
    kept: factsOf(agreeing, {
      mappings: [{ path: 'src/mappers/a.ts', changed: true, namesContract: true }],
    }),
  },
  {
    code: 'drift/acknowledgement-incomplete error',
    broken: factsOf(snapshot(contract('order.id'), source('order.id', 'order.note')), {
      acknowledgements: [acknowledgement({ fields: ['order.note'], missing: ['Reason'] })],
    }),
    kept: factsOf(snapshot(contract('order.id'), source('order.id', 'order.note')), {
      acknowledgements: [acknowledgement({ fields: ['order.note'] })],
    }),
  },
  {
    code: 'drift/acknowledgement-expired error',
    broken: factsOf(snapshot(contract('order.id'), source('order.id', 'order.note')), {
      acknowledgements: [acknowledgement({ fields: ['order.note'], expires: '2026-01-31' })],
    }),
    kept: factsOf(snapshot(contract('order.id'), source('order.id', 'order.note')), {
      acknowledgements: [acknowledgement({ fields: ['order.note'], expires: '2026-02-01' })],
    }),
  },
];

describe('a rule that is broken fails, its near miss passes', () => {
  test.each(cases)('$code', ({ code, broken, kept, drift }) => {
    const decision = decide(broken, drift);
    expect(codesOf(decision)).toContain(code);
    expect(decision.verdict).toBe(decision.findings.some(isUndecidable) ? 'error' : 'fail');
    const twin = decide(kept, drift);
    expect(codesOf(twin)).not.toContain(code);
    expect(twin.verdict).toBe('pass');
  });

  test('every code of the family that fails a gate has a case here', () => {
    const covered = new Set(cases.map(({ code }) => code.split(' ')[0]));
    const softer = [
      'drift/acknowledgement-orphaned',
      'drift/acknowledged',
      'drift/sources-detected',
      'drift/unresolved',
    ];
    const codes = codeNames.filter((code) => code.startsWith('drift/'));
    expect(codes.filter((code) => !covered.has(code)).sort()).toEqual([...softer].sort());
  });

  test.each(cases)('$code links a place and says what to do', ({ code, broken, drift }) => {
    const found = decide(broken, drift).findings.find((one) => `${one.code} ${one.level}` === code);
    expect(found?.location?.path).toMatch(/\S/);
    expect(found?.fix).toMatch(/\w{3}.*\.?$/);
  });
});

describe('silence never looks like agreement', () => {
  test('no source at all cannot be decided', () => {
    const decision = decide(factsOf(snapshot(contract('order.id'))));
    expect(codesOf(decision)).toContain('drift/source-empty error');
    expect(decision.verdict).toBe('error');
  });

  test('a configured source whose files hold no field cannot be decided; a detected one can', () => {
    const none = { ...source(), matched: 3 };
    const state = contract('order.id');
    expect(decide(factsOf(snapshot(state, source('order.id'), none))).verdict).toBe('error');
    const detected = { ...none, configured: false };
    expect(decide(factsOf(snapshot(state, source('order.id'), detected))).verdict).toBe('pass');
  });

  test('beside an unreadable file, nothing is called removed', () => {
    const reading = {
      ...source('order.id'),
      unreadable: [{ file: 'b.ts', line: null, reason: 'x' }],
    };
    const decision = decide(factsOf(snapshot(contract('order.id', 'item.sku'), reading)));
    expect(codesOf(decision)).toEqual(['drift/source-unreadable error']);
  });

  test('what could not be resolved is a warning that the reason counts', () => {
    const reading = source('order.id');
    const unresolved = [{ file: 'src/order.ts', line: 7, what: 'the spread of `base`' }];
    const extraction = { ...reading.extraction, unresolved };
    const decision = decide(factsOf(snapshot(contract('order.id'), { ...reading, extraction })));
    expect(codesOf(decision)).toEqual(['drift/unresolved warning']);
    expect(decision.verdict).toBe('pass');
    expect(decision.reason).toBe(
      'the code agrees with the contract; 1 place could not be resolved',
    );
  });

  test.each([null, 'mixed', 'string | number'])(
    'a new field of type %s is not let through',
    (type) => {
      const facts = factsOf(
        snapshot(contract('order.id'), source('order.id', field('order.extra', 2, { type }))),
      );
      expect(codesOf(decide(facts))).toEqual(['drift/field-added error']);
    },
  );

  test('a string that becomes a number cannot leave the reach of a contract without types', () => {
    const base = snapshot(contract('order.id', 'order.a'), source('order.id', 'order.a'));
    const head = snapshot(
      contract('order.id', 'order.a'),
      source('order.id', field('order.a', 2, { type: 'number' })),
    );
    expect(codesOf(decide(factsOf(head, { base })))).toEqual(['drift/type-changed error']);
    expect(decide(factsOf(head, { base: head })).verdict).toBe('pass');
  });

  test('all types are governed with `any`', () => {
    const facts = factsOf(
      snapshot(
        contract('order.id'),
        source('order.id', field('order.total', 2, { type: 'number' })),
      ),
    );
    expect(decide(facts, { types: ['any'] }).verdict).toBe('fail');
  });
});

describe('attacks', () => {
  test('contract and code edited together fail without a grant, whatever the baseline', () => {
    const head = snapshot(contract('order.id', 'order.note'), source('order.id', 'order.note'));
    const base = snapshot(contract('order.id'), source('order.id'));
    const facts = factsOf(head, { base, contractChange: { grantedBy: null } });
    for (const baseline of ['none', 'base'] as const) {
      expect(codesOf(decide(facts, { baseline }))).toEqual(['drift/contract-changed error']);
    }
    const grantedBy = { path: 'approval.md', line: 9 };
    expect(decide(factsOf(head, { base, contractChange: { grantedBy } })).verdict).toBe('pass');
  });

  test('an emptied contract is not old drift', () => {
    const base = snapshot(contract('order.id'), source('order.id'));
    const head = snapshot(contract(), source('order.id'));
    const facts = factsOf(head, { base, contractChange: { grantedBy: null } });
    const decision = decide(facts, { baseline: 'base' });
    expect(decision.verdict).toBe('error');
    expect(codesOf(decision)).toEqual([
      'drift/contract-changed error',
      'drift/contract-empty error',
    ]);
  });

  test('a tombstone whose field is in the code again is drift', () => {
    const tombstone = { date: '2026-01-04', replacedBy: 'shippedAt' };
    const facts = factsOf(
      snapshot(
        contract('order.id', entry('order.at', 11, { tombstone })),
        source('order.id', 'order.at'),
      ),
    );
    const [found] = decide(facts).findings;
    expect(found?.message).toBe(
      '`order.at` is in the code, and the contract says that it is removed since 2026-01-04',
    );
    expect(found?.related).toContainEqual({ path: contractPath, line: 11 });
  });

  test('a mapping left behind does not hide that its field is gone', () => {
    const mapper = source(field('cart', 3, { file: 'src/map.ts', target: 'order.cart' }));
    const state = contract('order.id', 'order.cart');
    expect(codesOf(decide(factsOf(snapshot(state, source('order.id'), mapper))))).toEqual([
      'drift/field-removed error',
    ]);
  });
});

describe('tombstones', () => {
  const tombstone = { date: '2026-01-04', replacedBy: null };

  test('one beside a live entry of the same field does not contradict it', () => {
    const entries = [
      entry('order.id', 10, { target: 'a' }),
      entry('order.id', 11, { target: 'b', tombstone }),
    ];
    expect(decide(factsOf(snapshot(contract(...entries), source('order.id')))).verdict).toBe(
      'pass',
    );
  });

  test('a field that came back is not the new name of another one', () => {
    const state = contract('order.id', 'order.cart', entry('order.cartItems', 12, { tombstone }));
    expect(
      codesOf(decide(factsOf(snapshot(state, source('order.id', 'order.cartItems'))))),
    ).toEqual(['drift/field-removed error', 'drift/field-added error']);
  });
});

describe('places', () => {
  test('an added field links where it would go', () => {
    const state = {
      ...contract('order.id'),
      sections: [{ kind: 'entity' as const, name: 'item', line: 40 }],
    };
    const facts = factsOf(
      snapshot(state, source('order.id', 'order.note', 'item.sku', 'shop.name')),
    );
    const related = decide(facts).findings.map(({ message, related }) => [message, related]);
    expect(related).toEqual([
      ['`order.note` is not in the contract', [{ path: contractPath, line: 10 }]],
      ['`item.sku` is not in the contract', [{ path: contractPath, line: 40 }]],
      ['`shop.name` is not in the contract', [{ path: contractPath, line: 10 }]],
    ]);
    expect(decide(facts).findings[2]?.fix).toMatch(
      /the heading "### `shop`" and below it the bullet "- `name`" after line 10 of/,
    );
  });

  test('a removed field lies in the contract and links the code it was in', () => {
    const base = snapshot(contract('order.id', 'order.note'), source('order.id', 'order.note'));
    const facts = factsOf(snapshot(contract('order.id', 'order.note'), source('order.id')), {
      base,
    });
    expect(decide(facts).findings).toMatchObject([
      {
        location: { path: contractPath, line: 11 },
        related: [{ path: 'src/order.ts', line: 2 }],
        fix: expect.stringContaining('- `order.note` removed: <reason>'),
      },
    ]);
  });
});
