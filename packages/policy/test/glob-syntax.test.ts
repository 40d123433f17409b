import { defaultPolicy, globLimits, globProblem, pathProblem } from '@ai-gate/policy';
import { expect, test } from '@jest/globals';
import { minimatch } from 'minimatch';

test.each([
  ['', 'is empty'],
  ['/etc/passwd', 'starts with /; paths are relative to the repository'],
  ['!src/**', 'starts with !; a glob cannot exclude'],
  ['../x', 'leaves its folder with ..'],
  ['a/../b', 'leaves its folder with ..'],
  ['a/..', 'leaves its folder with ..'],
  ['./a', 'has the folder . in it; leave it out'],
  ['a//b', 'has an empty folder name (//)'],
  ['a\\b', 'holds a backslash; folders are separated by /'],
  ['a\nb', 'holds a control character'],
  ['a\u0085b', 'holds a control character'],
  ['+(a|b)', 'holds an extended pattern such as +(…); use {a,b}'],
  ['a/!(b)', 'holds an extended pattern such as +(…); use {a,b}'],
  ['[a', 'has unbalanced square brackets'],
  ['a]', 'has unbalanced square brackets'],
  ['[a/b]', 'has unbalanced square brackets'],
  ['{a', 'has unbalanced braces'],
  ['a}', 'has unbalanced braces'],
  ['}{', 'has unbalanced braces'],
  ['{1..9}', 'holds a range in braces; list the values'],
  ['{a,b}'.repeat(9), 'expands to more than 256 alternatives'],
  ['{a,b}'.repeat(100), 'expands to more than 256 alternatives'],
  [`${'{a,'.repeat(60)}b${'}'.repeat(60)}`, null],
  ['é'.repeat(257), 'is longer than 512 bytes'],
  ['é'.repeat(256), null],
  ['{a,b}'.repeat(8), null],
  ['{a,{b,c}}/{d,e}', null],
  ['app/[id]/page.tsx', null],
  ['app/[...slug]/page.tsx', null],
  ['a..b/*', null],
  ['.github/**', null],
  ['docs/', null],
  ['a!b', null],
])('globProblem(%p) is %p', (glob, problem) => {
  expect(globProblem(glob)).toBe(problem);
});

test('counts alternatives as the matcher expands them', () => {
  const most = `{${Array.from({ length: 16 }, (_, i) => `a${i}`).join(',')}}{0,1,2,3}{x,{y,z},w}`;
  expect(minimatch.braceExpand(most)).toHaveLength(globLimits.alternatives);
  expect(globProblem(most)).toBeNull();
  expect(globProblem(`${most}{,b}`)).toMatch(/expands/);
});

test('the defaults are valid', () => {
  const { paths, drift, targets, promotion, provenance } = defaultPolicy;
  const flow = promotion.flow.flatMap(({ from, to }) => [from, to]);
  const globs = [...Object.values(paths).flat(), ...drift.mapping, ...targets, ...flow];
  expect(globs.filter((glob) => globProblem(glob) !== null)).toEqual([]);
  const files = [drift.contract, provenance.trace, ...provenance.required];
  expect(files.filter((file) => pathProblem(file) !== null)).toEqual([]);
});

test.each([
  ['/', 'is empty'],
  ['', 'is empty'],
  ['/a', 'starts with /; paths are relative to the repository'],
  ['a/*', 'holds a wildcard; it must name one path'],
  ['a/../b', 'leaves its folder with ..'],
  ['a\\b', 'holds a backslash; folders are separated by /'],
  ['a\tb', 'holds a control character'],
  ['a//', 'has an empty folder name (//)'],
  ['x'.repeat(513), 'is longer than 512 bytes'],
  ['codex/audit/', null],
  ['app/[id]/map.md', null],
])('pathProblem(%p) is %p', (path, problem) => {
  expect(pathProblem(path)).toBe(problem);
});
