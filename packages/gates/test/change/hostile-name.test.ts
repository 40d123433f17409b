import { foldName } from '@ai-gate/gates';
import { changedNamesAreHonest, describeChange } from '@ai-gate/gates/change/change-rules';
import { describe, expect, test } from '@jest/globals';
import { file, modified } from '../provenance/facts-builder.ts';

const codesOf = (path: string, existed = false) => {
  const change = { ...modified(path), ...(existed ? {} : { before: undefined }) };
  const { before, ...added } = change;
  return changedNamesAreHonest([before ? { ...added, before } : added], []).map(({ code }) => code);
};

describe('names', () => {
  test.each([
    ['src/a.ts', []],
    ['grüße/日本.ts', []],
    ['a\tb', ['repository/path-control-character']],
    ['a\u0085b', ['repository/path-control-character']],
    ['a\u2028b', ['repository/path-control-character']],
    ['a\u202Eb', ['repository/path-bidi']],
    ['a\u200Db', ['repository/path-bidi']],
    ['a\u00ADb', ['repository/path-bidi']],
    ['a\u3164b', ['repository/path-bidi']],
    ['CON', ['repository/path-reserved']],
    ['x/aux.ts', ['repository/path-reserved']],
    ['x/COM1.log', ['repository/path-reserved']],
    ['auxiliary.ts', []],
    ['x/.GIT/config', ['repository/path-reserved']],
    ['x/git~1', ['repository/path-reserved']],
    ['x/.gitignore', []],
    ['a:b', ['repository/path-nonportable']],
    ['a?', ['repository/path-nonportable']],
    ['a. /b', ['repository/path-nonportable']],
    ['x'.repeat(256), ['repository/path-nonportable']],
    ['x'.repeat(255), []],
  ])('%j: %j', (path, codes) => {
    expect(codesOf(path)).toEqual(codes);
  });

  test('an old name need not be portable, but honest', () => {
    expect([codesOf('a:b', true), codesOf('a\u202Eb', true)]).toEqual([
      [],
      ['repository/path-bidi'],
    ]);
  });

  test('deleting a hostile name is fine', () => {
    const change = { path: 'a\u202Eb', utf8: true, before: file('1') };
    expect(changedNamesAreHonest([change], [])).toEqual([]);
  });
});

test.each([
  ['README', 'readme', true],
  ['\u00E9', 'e\u0301', true],
  ['\u017Fecret', 'Secret', true],
  ['stra\u00DFe', 'STRASSE', true],
  ['a', 'b', false],
])('%s and %s fold alike: %s', (one, other, alike) => {
  expect(foldName(one) === foldName(other)).toBe(alike);
});

test('a change is described by what became of it', () => {
  const [before, after] = [file('1'), file('2')];
  expect([
    describeChange({ path: 'a', utf8: true, before, after }),
    describeChange({ path: 'a', utf8: true, after }),
    describeChange({ path: 'a', utf8: true, before }),
    describeChange({ path: 'a', utf8: true, before, counterpart: 'b' }),
    describeChange({ path: 'b', utf8: true, after, counterpart: 'a' }),
  ]).toEqual(['a', 'a (added)', 'a (deleted)', 'a (renamed to b)', 'b (renamed from a)']);
});
