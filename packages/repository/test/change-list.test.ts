import { createRepository, removeFixtures } from '@ai-gate/action-tests/git-fixture';
import { afterAll, describe, expect, test } from '@jest/globals';
import { closeAll, open } from './opened.ts';
import { userErrorOf } from './user-error-of.ts';

afterAll(async () => {
  await closeAll();
  removeFixtures();
});

type Changes = Parameters<ReturnType<typeof createRepository>['commit']>[0];

/** The changes between a commit of `before` and a commit of `after` on top of it. */
async function changesBetween(before: Changes, after: Changes) {
  const fixture = createRepository();
  const base = fixture.commit(before);
  const head = fixture.commit(after);
  const repository = await open(fixture.directory);
  return repository.changes(base, head);
}

/** What is told of a change, without object ids. */
function inBrief(change: Awaited<ReturnType<typeof changesBetween>>[number]): string {
  const { path, before, after, counterpart } = change;
  const moved = counterpart === undefined ? '' : ` (${counterpart})`;
  return `${path}: ${before?.kind ?? '-'} ${after?.kind ?? '-'}${moved}`;
}

const executable = { mode: '100755', content: 'run' } as const;
const link = { mode: '120000', content: 'elsewhere' } as const;
const submodule = { mode: '160000', content: '1'.repeat(40) } as const;

test('a change carries modes and object ids of both sides', async () => {
  const [change] = await changesBetween({ a: 'one\n' }, { a: 'two\n' });
  expect(change).toEqual({
    path: 'a',
    utf8: true,
    before: { kind: 'file', mode: '100644', oid: '5626abf0f72e58d7a153368ba57db4c673c0e171' },
    after: { kind: 'file', mode: '100644', oid: 'f719efd430d52bcfc8566a43b2eb655688d38871' },
  });
});

describe('kinds of change', () => {
  test.each<[string, Changes, Changes, string[]]>([
    ['nothing', { a: '1' }, {}, []],
    ['addition', { a: '1' }, { 'd/b': '2' }, ['d/b: - file']],
    ['deletion', { a: '1', b: '2' }, { b: null }, ['b: file -']],
    ['mode', { a: 'run' }, { a: executable }, ['a: file executable']],
    ['file to link', { a: '1' }, { a: link }, ['a: file symlink']],
    ['new submodule', { a: '1' }, { lib: submodule }, ['lib: - submodule']],
    [
      'submodule moved on, though .gitmodules asks to ignore it',
      { lib: submodule, '.gitmodules': '[submodule "lib"]\n\tpath = lib\n\tignore = all\n' },
      { lib: { mode: '160000', content: '2'.repeat(40) } },
      ['lib: submodule submodule'],
    ],
    [
      'a file that .gitattributes hides from diffs and archives',
      { '.gitattributes': '* -diff export-ignore diff=evil\n', a: '1' },
      { a: '2' },
      ['a: file file'],
    ],
    [
      'file becomes directory',
      { a: '1', 'a.b': '1' },
      { a: null, 'a/b': '2' },
      ['a: file -', 'a/b: - file'],
    ],
    ['rename', { a: 'same' }, { a: null, b: 'same' }, ['a: file - (b)', 'b: - file (a)']],
    ['rename with an edit', { a: 'one' }, { a: null, b: 'two' }, ['a: file -', 'b: - file']],
    [
      'rename with a mode',
      { a: 'run' },
      { a: null, b: executable },
      ['a: file - (b)', 'b: - executable (a)'],
    ],
    ['copy', { a: 'same' }, { b: 'same' }, ['b: - file']],
    [
      'renames of equal files, paired in order, one left over',
      { a1: 'same', a2: 'same', a3: 'same' },
      { a1: null, a2: null, a3: null, b1: 'same', b2: 'same' },
      ['a1: file - (b1)', 'a2: file - (b2)', 'a3: file -', 'b1: - file (a1)', 'b2: - file (a2)'],
    ],
  ])('%s', async (_, before, after, expected) => {
    expect((await changesBetween(before, after)).map(inBrief)).toEqual(expected);
  });
});

test('names that are hard to print are told byte for byte, in byte order', async () => {
  const names: [Buffer, string, boolean][] = [
    [Buffer.from('line\nfeed'), 'line\nfeed', true],
    [Buffer.from('quote"back\\slash\ttab'), 'quote"back\\slash\ttab', true],
    [Buffer.from('::set-output name=x::y'), '::set-output name=x::y', true],
    [Buffer.from('naïve-日本-😀'), 'naïve-日本-😀', true],
    [Buffer.from('caf\u0065\u0301'), 'caf\u0065\u0301', true],
    [Buffer.from('caf\u00e9'), 'caf\u00e9', true],
    [Buffer.from([0x66, 0xff, 0xc3, 0xa9, 0xc3, 0x28]), 'f\\xffé\\xc3(', false],
    [Buffer.from([0xed, 0xa0, 0x80]), '\\xed\\xa0\\x80', false],
    [Buffer.from([0x64, 0xfe, 0x2f, 0x61]), 'd\\xfe/a', false],
  ];
  const sorted = [...names].sort(([a], [b]) => a.compare(b));
  const fixture = createRepository();
  const base = fixture.commit({ a: '1' });
  const head = fixture.commit(names.map(([name]) => [name, name]));
  const repository = await open(fixture.directory);
  const changes = await repository.changes(base, head);
  expect(changes.map(({ path, utf8 }) => [path, utf8])).toEqual(
    sorted.map(([, path, utf8]) => [path, utf8]),
  );
  const files = await repository.files(head);
  expect(files.slice(1).map(({ path, utf8 }) => [path, utf8])).toEqual(
    changes.slice(1).map(({ path, utf8 }) => [path, utf8]),
  );
  // A name that is not UTF-8 is shown, but the text it is shown as does not find it.
  for (const [, path, utf8] of names) {
    expect((await repository.entry(head, path)) !== undefined).toBe(utf8);
  }
});

test('trees and commits can be compared alike, and only by object id', async () => {
  const fixture = createRepository();
  const base = fixture.commit({ a: '1' });
  const head = fixture.commit({ a: '2' });
  const repository = await open(fixture.directory);
  const trees = [await repository.commitTree(base), await repository.commitTree(head)] as const;
  expect(await repository.changes(...trees)).toEqual(await repository.changes(base, head));
  for (const other of ['HEAD', '--cached', '', '-z']) {
    const { code } = await userErrorOf(repository.changes(base, other));
    expect(code).toBe('repository/revision-unknown');
  }
  const { code } = await userErrorOf(repository.changes(base, 'a'.repeat(40)));
  expect(code).toBe('repository/history-incomplete');
});

test('an evil merge shows what it alone brings in', async () => {
  const fixture = createRepository();
  const base = fixture.commit({ a: '1' });
  fixture.branch('topic');
  const topic = fixture.commit({ b: '2' });
  fixture.switchTo('main');
  fixture.commit({ c: '3' });
  const merge = fixture.merge(topic, { payload: 'evil' });
  const repository = await open(fixture.directory);
  const paths = (await repository.changes(base, merge)).map(({ path }) => path);
  expect(paths).toEqual(['b', 'c', 'payload']);
});

test('the configuration of the repository changes nothing and runs nothing', async () => {
  const fixture = createRepository();
  const base = fixture.commit({ a: 'same', lib: submodule, '.gitattributes': '* diff=evil\n' });
  const head = fixture.commit({
    a: null,
    b: 'same',
    lib: { mode: '160000', content: '2'.repeat(40) },
  });
  const settings = {
    'diff.renames': 'copies',
    'diff.ignoreSubmodules': 'all',
    'submodule.lib.ignore': 'all',
    'diff.orderFile': '/dev/zero',
    'diff.external': 'false',
    'diff.evil.textconv': 'false',
    'diff.evil.command': 'false',
    'diff.relative': 'true',
    'core.fsmonitor': 'false',
    'core.abbrev': '4',
    'core.pager': 'false',
  };
  for (const [key, value] of Object.entries(settings)) fixture.git('config', key, value);
  const repository = await open(fixture.directory);
  const changes = await repository.changes(base, head);
  expect(changes.map(inBrief)).toEqual([
    'a: file - (b)',
    'b: - file (a)',
    'lib: submodule submodule',
  ]);
});
