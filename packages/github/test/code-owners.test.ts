import { parseCodeOwners, ruleFor } from '@ai-gate/github/code-owners';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

const matches = (pattern: string, path: string) =>
  ruleFor(parseCodeOwners(`${pattern} @ada`), path) !== null;

// The examples of https://docs.github.com/articles/about-code-owners, and their near misses.
describe('patterns', () => {
  test.each<[string, string[], string[]]>([
    ['*', ['a', 'a/b', '.github/x'], []],
    ['*.js', ['a.js', 'src/a.js', 'src/x.js/y'], ['a.jsx', 'a.js.map', 'js']],
    ['/build/logs/', ['build/logs/a', 'build/logs/b/c'], ['build/logs', 'x/build/logs/a']],
    ['docs/*', ['docs/a.md'], ['docs/build/a.md', 'x/docs/a.md', 'docs']],
    ['apps/', ['apps/a', 'x/apps/b/c'], ['apps', 'xapps/a']],
    ['/docs/', ['docs/a', 'docs/b/c'], ['x/docs/a']],
    ['/scripts/', ['scripts/a.sh'], ['scripts', 'a/scripts/b']],
    ['**/logs', ['logs', 'build/logs', 'a/b/logs/c'], ['xlogs', 'logs.txt']],
    ['/apps/github', ['apps/github', 'apps/github/a/b'], ['apps/githubx', 'x/apps/github']],
    ['src/**', ['src/a', 'src/a/b'], ['src', 'x/src/a']],
    ['src/**/test/*.ts', ['src/test/a.ts', 'src/a/b/test/c.ts'], ['src/test/a/b.ts/c.tsx']],
    ['a/**/b', ['a/b', 'a/x/b', 'a/x/y/b/c'], ['a/xb', 'b']],
    ['/*', ['a'], ['a/b']],
    ['/a?c', ['abc', 'abc/d'], ['ac', 'a/c']],
    ['a\\ b/c', ['a b/c'], ['a', 'b/c']],
    ['*a*a*b', ['aab', 'x/aaab'], ['aaaa']],
    ['Docs/', ['Docs/a'], ['docs/a']],
    ['/', [], ['a']],
  ])('%s', (pattern, hits, misses) => {
    for (const path of hits) expect([path, matches(pattern, path)]).toEqual([path, true]);
    for (const path of misses) expect([path, matches(pattern, path)]).toEqual([path, false]);
  });

  test.each(['!a', '[ab].js', 'a]', '\\#a', '!'])('%s is not supported', (pattern) => {
    const { rules, skipped } = parseCodeOwners(`${pattern} @ada`);
    expect(rules).toEqual([]);
    expect(skipped).toEqual([{ line: 1, problem: 'the pattern is not supported' }]);
  });

  test('many stars take no more than pattern times path', () => {
    const pattern = `${'*a'.repeat(2_000)}*b`;
    expect(matches(pattern, 'a'.repeat(20_000))).toBe(false);
    expect(matches(`${'**/a/'.repeat(500)}b`, 'a/'.repeat(2_000))).toBe(false);
  });

  test('a path’s own name matches it, and what is below', () => {
    const name = fc.stringMatching(/^[a-zA-Z0-9._-]{1,12}$/);
    fc.assert(
      fc.property(fc.array(name, { minLength: 1, maxLength: 6 }), (segments) => {
        const path = segments.join('/');
        expect(matches(`/${path}`, path)).toBe(true);
        expect(matches(`/${path}`, `${path}/below`)).toBe(true);
        expect(matches(`/${path}`, `above/${path}`)).toBe(false);
        expect(matches(`**/${path}`, `above/${path}`)).toBe(true);
      }),
    );
  });
});

describe('the file', () => {
  const text = [
    '# owners of everything',
    '*        @ada   @octo/core # the default',
    '',
    '/docs/   docs@example.org',
    '/free/',
    '/bad/    @ada nobody',
    '\tsrc/x#y @bob',
  ].join('\r\n');
  const owners = parseCodeOwners(text);

  test('is read line by line', () => {
    expect(owners.rules.map(({ line, owners: list }) => [line, list])).toEqual([
      [
        2,
        [
          { kind: 'user', login: 'ada' },
          { kind: 'team', org: 'octo', slug: 'core' },
        ],
      ],
      [4, [{ kind: 'email', email: 'docs@example.org' }]],
      [5, []],
      [7, [{ kind: 'user', login: 'bob' }]],
    ]);
    expect(owners.skipped).toEqual([{ line: 6, problem: 'an owner is not valid' }]);
  });

  test.each([
    ['a', 2],
    ['docs/a', 4],
    ['free/a', 5],
    ['bad/a', 2],
    ['src/x#y', 7],
  ])('the last line that matches %s decides', (path, line) => {
    expect(ruleFor(owners, path)?.line).toBe(line);
  });

  test('without a line that matches, nobody owns', () => {
    expect(ruleFor(parseCodeOwners('/a @ada'), 'b')).toBeNull();
  });

  test('any text is read without a throw', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (any, path) => {
        ruleFor(parseCodeOwners(any), path);
      }),
    );
  });
});
