import { compileGlobs, defaultPolicy, globProblem } from '@ai-gate/policy';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { minimatch } from 'minimatch';

describe('compileGlobs', () => {
  test.each([
    ['src/**', 'src/a.ts', true],
    ['src/**', 'src/a/b/c', true],
    ['src/**', 'web/src/a.ts', false],
    ['src/*', 'src/a/b', false],
    ['**/*.md', 'README.md', true],
    ['**/*.md', 'docs/a.md', true],
    ['**/*.md', 'docs/a.MD', false],
    ['**/*.d.ts', 'a/b.d.ts', true],
    ['**/*.d.ts', 'a/b.ts', false],
    ['**/.*', 'a/.env', true],
    ['**/*.ts', '.hidden/x.ts', true],
    ['*.ts', '.ts', true],
    ['docs/', 'docs/a/b.md', true],
    ['docs/', 'docs', false],
    ['#draft/**', '#draft/x', true],
    ['a?c', 'abc', true],
    ['[ab].ts', 'a.ts', true],
    ['app/[id]/page.tsx', 'app/[id]/page.tsx', true],
    ['app/[...slug]/page.tsx', 'app/[...slug]/page.tsx', true],
    ['{,docs/}CODEOWNERS', 'CODEOWNERS', true],
    ['{,docs/}CODEOWNERS', 'docs/CODEOWNERS', true],
    ['**/{Makefile,*.mk}', 'x/y.mk', true],
    ['a/**/b', 'a/b', true],
    ['a/**/b', 'a/x/y/b', true],
    ['src/a b.ts', 'src/a b.ts', true],
    ['src\\a.ts', 'src/a.ts', false],
  ])('%s on %s: %p', (glob, path, expected) => {
    expect(compileGlobs([glob])(path)).toBe(expected);
  });

  test('an empty list matches nothing', () => {
    expect(compileGlobs([])('a')).toBe(false);
  });

  test('a backslash in a path never separates folders', () => {
    expect(compileGlobs(['src/**'])('src\\a.ts')).toBe(false);
  });
});

const segment = fc.constantFrom(
  'src',
  'a',
  'b.ts',
  '.env',
  'x.d.ts',
  'README.md',
  '.md',
  'é',
  'a b',
  '[id]',
  'backfill-1.sql',
  'action.yml',
  'd.',
  'x..ts',
);
const paths = fc.array(segment, { minLength: 1, maxLength: 5 }).map((parts) => parts.join('/'));
const part = fc.constantFrom(
  '**',
  '*',
  '*.ts',
  '*.md',
  '*.d.ts',
  '.*',
  'src',
  'a',
  '?',
  '[ab]',
  '{a,b.ts}',
  '*.{ts,md}',
  'README.md',
  'b*',
  '{*.ts,a}',
  '*.',
  '*.?s',
);
const globs = fc.oneof(
  fc.array(part, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('/')),
  fc.constantFrom(...Object.values(defaultPolicy.paths).flat()),
);

test('agrees with minimatch, one glob at a time', () => {
  const dialect = { dot: true, nonegate: true, nocomment: true, noext: true } as const;
  fc.assert(
    fc.property(fc.array(globs, { maxLength: 4 }), paths, (list, path) => {
      const expected = list.some((glob) => glob === path || minimatch(path, glob, dialect));
      expect(compileGlobs(list)(path)).toBe(expected);
    }),
    { numRuns: 3000 },
  );
});

test('a valid glob compiles and a path never makes it throw', () => {
  const wild = fc.string({
    unit: fc.constantFrom('a', '*', '?', '[', ']', '{', '}', ',', '/', '.', '!', '-', '^', '@'),
  });
  fc.assert(
    fc.property(wild, fc.string({ unit: 'binary' }), (glob, path) => {
      fc.pre(globProblem(glob) === null);
      expect(typeof compileGlobs([glob])(path)).toBe('boolean');
      expect(compileGlobs([glob])(glob)).toBe(true);
    }),
    { numRuns: 2000 },
  );
});
