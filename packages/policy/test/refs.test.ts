import { isPlainBranchName, matchesRef } from '@ai-gate/policy';
import { expect, test } from '@jest/globals';

test.each([
  [['main', 'release/*'], 'main', true],
  [['main', 'release/*'], 'release/1.2', true],
  [['main', 'release/*'], 'release/1.2/rc', false],
  [['main', 'release/*'], 'release', false],
  [['main', 'release/*'], 'Main', false],
  [['main'], 'refs/heads/main', false],
  [['main'], 'feature/main', false],
  [['autoTest/*'], 'autoTest/vendor-portal', true],
  [['hotfix/**'], 'hotfix/a/b', true],
  [['{develop,staging}'], 'staging', true],
  [[], 'main', false],
])('%p on %s: %p', (patterns, name, expected) => {
  expect(matchesRef(patterns, name)).toBe(expected);
});

test.each([
  ['ai-gate/ledger', true],
  ['ledger', true],
  ['a.b/c_d-e', true],
  ['', false],
  ['-x', false],
  ['a..b', false],
  ['a//b', false],
  ['a/.b', false],
  ['a/-b', false],
  ['a./b', false],
  ['a/', false],
  ['a.', false],
  ['a.lock', false],
  ['a.lock/b', false],
  ['a b', false],
  ['a~1', false],
  ['a:b', false],
  ['a@{1}', false],
  ['x'.repeat(201), false],
])('isPlainBranchName(%p) is %p', (name, expected) => {
  expect(isPlainBranchName(name)).toBe(expected);
});
