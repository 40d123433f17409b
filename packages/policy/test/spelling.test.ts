import { nearest } from '@ai-gate/policy/spelling';
import { expect, test } from '@jest/globals';

const words = ['min-role', 'labels', 'ledger-branch', 'docs'];

test.each([
  ['minRole', 'min-role'],
  ['min_role', 'min-role'],
  ['label', 'labels'],
  ['ledgerbranch', 'ledger-branch'],
  ['dosc', null],
  ['doc', 'docs'],
  ['zebra', null],
  ['x'.repeat(10_000), null],
])('%p is near %p', (word, expected) => {
  expect(nearest(word, words)).toBe(expected);
});
