import {
  type Acknowledgement,
  type ContractEntry,
  type DriftFacts,
  parseAcknowledgements,
  parseApprovalAcknowledgements,
  type RuntimeField,
} from '@ai-gate/gates';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  acknowledgement,
  contract,
  decide,
  entry,
  factsOf,
  field,
  snapshot,
  source,
} from './drift-fixture.ts';

const entity = fc.constantFrom('order', 'item', 'order.line', null);
const path = fc.constantFrom(
  'id',
  'cart',
  'cartItems',
  'cart_items',
  'to.street',
  'to.streetName',
  'order.cart',
  'tags[]',
);
const type = fc.constantFrom('string', 'number', 'mixed', null);
const target = fc.constantFrom(undefined, 'user.email', 'order.cart', 'cartItems');
const file = fc.constantFrom('src/a.ts', 'src/b.ts');
const line = fc.integer({ min: 1, max: 12 });

const runtimeField: fc.Arbitrary<RuntimeField> = fc
  .record({ entity, path, type, target, file, line })
  .map(({ target: mapped, ...rest }) => ({
    ...field('x', 1),
    ...rest,
    ...(mapped !== undefined && { target: mapped }),
  }));

const contractEntry: fc.Arbitrary<ContractEntry> = fc
  .record({
    entity,
    path,
    type,
    target: fc.constantFrom(null, 'user.email'),
    aliases: fc.constantFrom([], ['cartItems'], ['cart_items']),
    tombstone: fc.constantFrom(null, null, null, { date: '2026-01-01', replacedBy: null }),
    line,
  })
  .map((more) => ({ ...entry('x', 1), ...more }));

const someAcknowledgement: fc.Arbitrary<Acknowledgement> = fc
  .record({
    file,
    line,
    fields: fc.constantFrom<string[]>([], ['order.cart'], ['cartItems', 'item.id']),
    standsOn: fc.constantFrom(null, { line: 2, endLine: 6 }, { line: 3, endLine: 3 }),
    expires: fc.constantFrom(null, null, '2020-01-01'),
    missing: fc.constantFrom<string[]>([], [], ['Reason']),
  })
  .map((more) => acknowledgement({ ...more, endLine: more.line }));

const state = fc
  .tuple(
    fc.array(contractEntry, { minLength: 1, maxLength: 8 }),
    fc.array(runtimeField, { minLength: 1, maxLength: 8 }),
  )
  .map(([entries, fields]) => snapshot(contract(...entries), source(...fields)));

const facts: fc.Arbitrary<DriftFacts> = fc
  .record({
    head: state,
    base: fc.option(state),
    acknowledgements: fc.array(someAcknowledgement, { maxLength: 3 }),
    approval: fc.option(
      fc.record({
        file: fc.constant('approval.md'),
        removals: fc.array(
          fc.record({
            field: fc.constantFrom('order.cart', 'item.id', 'id'),
            reason: fc.constantFrom(null, 'not used'),
            replacedBy: fc.constantFrom(null, 'order.cartItems'),
            line,
          }),
          { maxLength: 2 },
        ),
      }),
    ),
  })
  .map(({ head, ...more }) => factsOf(head, more));

const baseline = fc.constantFrom('none', 'base');
const runs = { numRuns: 300 };

/** The same facts with every list the other way round, and the fields dealt to two sources. */
function reordered(given: DriftFacts): DriftFacts {
  const turn = (one: DriftFacts['head']): DriftFacts['head'] => {
    const fields = one.sources.flatMap(({ extraction }) => extraction.fields);
    const [first, ...rest] = fields.toReversed();
    const sources = [
      source(...(first ? [first] : [])),
      ...(rest.length > 0 ? [source(...rest)] : []),
    ];
    return { contract: { ...one.contract, entries: one.contract.entries.toReversed() }, sources };
  };
  const { head, base, acknowledgements, approval } = given;
  return {
    ...given,
    head: turn(head),
    base: base && turn(base),
    acknowledgements: acknowledgements.toReversed(),
    approval: approval && { ...approval, removals: approval.removals.toReversed() },
  };
}

test('the same facts give the same bytes, and the order of the input does not matter', () => {
  fc.assert(
    fc.property(facts, baseline, (given, mode) => {
      const once = JSON.stringify(decide(given, { baseline: mode }));
      expect(JSON.stringify(decide(given, { baseline: mode }))).toBe(once);
      expect(JSON.stringify(decide(reordered(given), { baseline: mode }))).toBe(once);
    }),
    runs,
  );
});

test('an unrelated field never turns fail into pass', () => {
  const unrelated = field('shop.open', 50, { file: 'src/shop.ts', type: 'string' });
  fc.assert(
    fc.property(facts, baseline, fc.boolean(), (given, mode, isListed) => {
      fc.pre(decide(given, { baseline: mode }).verdict === 'fail');
      const { head } = given;
      const listed = isListed ? [entry('shop.open', 50)] : [];
      const entries = [...head.contract.entries, ...listed];
      const more = {
        contract: { ...head.contract, entries },
        sources: [...head.sources, source(unrelated)],
      };
      expect(decide({ ...given, head: more }, { baseline: mode }).verdict).toBe('fail');
    }),
    runs,
  );
});

test('taking an acknowledgement away never turns fail into pass', () => {
  fc.assert(
    fc.property(facts, baseline, fc.nat(), (given, mode, index) => {
      fc.pre(decide(given, { baseline: mode }).verdict === 'fail');
      const acknowledgements = given.acknowledgements.toSpliced(index % 3, 1);
      const { approval } = given;
      const fewer = approval && {
        ...approval,
        removals: approval.removals.toSpliced(index % 2, 1),
      };
      for (const less of [
        { ...given, acknowledgements },
        { ...given, approval: fewer },
      ]) {
        expect(decide(less, { baseline: mode }).verdict).toBe('fail');
      }
    }),
    runs,
  );
});

test('every failing finding says where, links the other side and says what to do', () => {
  fc.assert(
    fc.property(facts, baseline, (given, mode) => {
      for (const { location, fix, message } of decide(given, { baseline: mode }).findings) {
        expect(location?.path).toBeTruthy();
        expect(fix.length).toBeGreaterThan(10);
        expect(message).not.toMatch(/undefined|null|\[object/);
      }
    }),
    runs,
  );
});

test('parsers read any text', () => {
  const pieces = fc.array(
    fc.constantFrom(
      'DRIFT ACKNOWLEDGEMENT',
      '\n',
      '/*',
      '*/',
      '//',
      '`',
      '${',
      '}',
      '{',
      '"',
      "'",
      '"""',
      '#',
      '<!--',
      '-->',
      '<script>',
      '</script',
      ' ',
      ': |\n',
      '@a(',
      '- `a.b` removed: x',
      '## DRIFT ACKNOWLEDGEMENTS\n',
      '---\n',
      '\\',
      '/',
    ),
    { maxLength: 40 },
  );
  fc.assert(
    fc.property(
      pieces,
      fc.constantFrom('ts', 'py', 'vue', 'yaml', 'sql', 'astro'),
      (parts, extension) => {
        const text = parts.join('');
        for (const { line, endLine, standsOn } of parseAcknowledgements(text, `a.${extension}`)) {
          expect(line).toBeGreaterThan(0);
          expect(endLine).toBeGreaterThanOrEqual(line);
          if (standsOn !== null) expect(standsOn.line).toBeGreaterThanOrEqual(endLine);
        }
        expect(Array.isArray(parseApprovalAcknowledgements(text))).toBe(true);
      },
    ),
    runs,
  );
});

test.each([
  ['raw HTML', ['<style>', '- `order.a` removed: hidden', '</style>']],
  ['a comment that nothing closes', ['<!--', '- `order.a` removed: hidden']],
])('nothing is acknowledged behind %s', (_title, lines) => {
  const markdown = ['## DRIFT ACKNOWLEDGEMENTS', ...lines].join('\n');
  expect(parseApprovalAcknowledgements(markdown)).toEqual([]);
});
