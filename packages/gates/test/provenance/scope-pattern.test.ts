import {
  compileScope,
  matchesScopePattern,
  parseScopePattern,
  type ScopePattern,
} from '@ai-gate/gates';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

function patternOf(text: string): ScopePattern {
  const reading = parseScopePattern(text);
  if (!reading.ok) throw new Error(`${text}: ${reading.why}`);
  return reading.pattern;
}

describe('matching', () => {
  test.each([
    ['src/a.ts', 'src/a.ts', true],
    ['src/a.ts', 'src/a.tsx', false],
    ['app/[id]/page.tsx', 'app/[id]/page.tsx', true],
    ['app/[id]/page.tsx', 'app/i/page.tsx', false],
    ['app/[[...slug]]/*.tsx', 'app/[[...slug]]/page.tsx', true],
    ['src/*.ts', 'src/a.ts', true],
    ['src/*.ts', 'src/a/b.ts', false],
    ['src/*.ts', 'src/.ts', true],
    ['src/**', 'src/a/b', true],
    ['src/**', 'src', false],
    ['src/**', 'srcs/a', false],
    ['src/', 'src/a/b', true],
    ['src/', 'src', false],
    ['**/a.ts', 'a.ts', true],
    ['**/a.ts', 'x/y/a.ts', true],
    ['a/**/b', 'a/b', true],
    ['a/**/b/**', 'a/b', false],
    ['src/?.ts', 'src/é.ts', true],
    ['src/?.ts', 'src/😀.ts', true],
    ['src/?.ts', 'src/ab.ts', false],
    ['src/{a,b/c}.ts', 'src/b/c.ts', true],
    ['src/{a,b}.ts', 'src/c.ts', false],
    ['src/{a}.ts', 'src/{a}.ts', true],
    ['src/{a,b}.ts', 'src/{a,b}.ts', true],
    ['src/*', 'src/.env', true],
    ['SRC/*', 'src/a', false],
    ['src/\u00E9', 'src/e\u0301', false],
  ])('%s on %s: %s', (pattern, path, expected) => {
    expect(matchesScopePattern(patternOf(pattern), path)).toBe(expected);
  });
});

test.each([
  '',
  '!src/a',
  'src/@(a)',
  'src/+(a|b)',
  '/src',
  '~/x',
  'C:/x',
  '../x',
  'src/../x',
  './x',
  'src//x',
  'src\\x',
  'src/\u0000',
  'src/\u202Ex',
  'src/\u200Bx',
  '*',
  '**',
  '**/*',
  '*/',
  '?',
  '{*,a}',
  '{,a}/x',
  '{..,a}/x',
  'src/a**',
  'a/***',
  '{a,{b,c}}',
  '{a,b}'.repeat(7),
  'x'.repeat(513),
  '*a'.repeat(33),
])('%j is refused', (text) => {
  expect(parseScopePattern(text).ok).toBe(false);
});

/** The grammar as plain recursion over characters: slow, and obvious. */
function reference(pattern: readonly string[], path: readonly string[]): boolean {
  const [first, ...rest] = pattern;
  if (first === undefined) return path.length === 0;
  if (first === '**') {
    if (rest.length === 0) return path.length > 0;
    return path.some((_, at) => reference(rest, path.slice(at)));
  }
  const [name, ...below] = path;
  return name !== undefined && referenceName([...first], [...name]) && reference(rest, below);
}

function referenceName(pattern: readonly string[], name: readonly string[]): boolean {
  const [first, ...rest] = pattern;
  if (first === undefined) return name.length === 0;
  if (first === '*') {
    return referenceName(rest, name) || (name.length > 0 && referenceName(pattern, name.slice(1)));
  }
  return (
    name.length > 0 && (first === '?' || first === name[0]) && referenceName(rest, name.slice(1))
  );
}

const name = fc.string({ unit: fc.constantFrom('a', 'b', '.'), minLength: 1, maxLength: 5 });
const part = fc.oneof(
  fc.constant('**'),
  fc.string({ unit: fc.constantFrom('a', 'b', '.', '*', '?'), minLength: 1, maxLength: 5 }),
);
const path = fc.array(name, { minLength: 1, maxLength: 5 }).map((names) => names.join('/'));
const patternText = fc.array(part, { minLength: 1, maxLength: 5 }).map((parts) => parts.join('/'));

test('it matches what the grammar says, alone and in an index', () => {
  fc.assert(
    fc.property(fc.array(patternText, { maxLength: 6 }), path, (texts, given) => {
      const readings = texts.map(parseScopePattern);
      const patterns = readings.flatMap((reading) => (reading.ok ? [reading.pattern] : []));
      const expected = patterns.map(
        ({ text }) => text === given || reference(text.split('/'), given.split('/')),
      );
      expect(patterns.map((pattern) => matchesScopePattern(pattern, given))).toEqual(expected);
      const grants = patterns.map((pattern) => ({ pattern, line: 1, heading: 'runtime' as const }));
      const scope = compileScope({ grants, denials: [] });
      expect(scope.mentions(given)).toBe(expected.includes(true));
      const folders = given.split('/').map((_, at, all) => all.slice(0, at + 1).join('/'));
      const denied = patterns.some((pattern) =>
        folders.some((folder) => matchesScopePattern(pattern, folder)),
      );
      const answer = compileScope({ grants: [], denials: grants }).judge(given, 'runtime');
      expect(answer.kind === 'denied').toBe(denied);
    }),
    { numRuns: 3_000 },
  );
});
