import { RawDiffParser } from '@ai-gate/repository/raw-diff';
import { describe, expect, test } from '@jest/globals';

const [zero, one, two] = ['0'.repeat(40), '1'.repeat(40), '2'.repeat(40)];
const edited = `:100644 100755 ${one} ${two} M\0`;
const added = `:000000 120000 ${zero} ${one} A\0`;
const deleted = `:160000 000000 ${two} ${zero} D\0`;
const output = Buffer.from(`${edited}a\0${added}b/é\0${deleted}c\0`);

function parse(pieces: readonly Buffer[]) {
  const parser = new RawDiffParser(40);
  for (const piece of pieces) parser.push(piece);
  parser.end();
  return parser.changes;
}

test('each side of a record that is there becomes a version', () => {
  expect(parse([output])).toEqual([
    {
      path: 'a',
      utf8: true,
      before: { kind: 'file', mode: '100644', oid: one },
      after: { kind: 'executable', mode: '100755', oid: two },
    },
    { path: 'b/é', utf8: true, after: { kind: 'symlink', mode: '120000', oid: one } },
    { path: 'c', utf8: true, before: { kind: 'submodule', mode: '160000', oid: two } },
  ]);
});

test('it does not matter where the output is cut into pieces', () => {
  const whole = parse([output]);
  for (let at = 0; at <= output.length; at += 1) {
    expect(parse([output.subarray(0, at), output.subarray(at)])).toEqual(whole);
  }
  expect(parse([...output].map((byte) => Buffer.from([byte])))).toEqual(whole);
});

describe('refused', () => {
  test.each([
    ['a record that is cut off', `${edited}a`],
    ['another beginning', `;${edited.slice(1)}a\0`],
    ['no path', `${edited}\0`],
    ['a mode that is a directory', `:000000 040000 ${zero} ${one} A\0a\0`],
    ['a mode that git would not print', `:000000 100664 ${zero} ${one} A\0a\0`],
    ['a mode that is not octal', `:000000 10x644 ${zero} ${one} A\0a\0`],
    ['no side', `:000000 000000 ${zero} ${zero} X\0a\0`],
    ['a score after the status', `:100644 100644 ${one} ${one} R100\0a\0b\0`],
    ['a path twice', `${edited}a\0${edited}a\0`],
    ['paths out of order', `${edited}b\0${edited}a\0`],
    ['a path that no system takes', `${edited}${'a'.repeat(70_000)}\0`],
    ['an empty name', `${edited}a//b\0`],
    ['a way up', `${edited}a/../b\0`],
    ['a way up at the end', `${edited}a/..\0`],
    ['a .git', `${edited}a/.gIt/config\0`],
  ])('%s', (_, text) => {
    expect(() => parse([Buffer.from(text)])).toThrow();
    expect(() => parse([...Buffer.from(text)].map((byte) => Buffer.from([byte])))).toThrow();
  });
});
