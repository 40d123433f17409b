import { execFileSync } from 'node:child_process';
import {
  createRepository,
  type GitFixture,
  removeFixtures,
} from '@ai-gate/action-tests/git-fixture';
import { afterAll, describe, expect, test } from '@jest/globals';
import { closeAll, open } from './opened.ts';
import { userErrorOf } from './user-error-of.ts';

afterAll(async () => {
  await closeAll();
  removeFixtures();
});

const files = {
  'README.md': 'readme',
  'src/a.ts': 'a',
  'src/deep/er/b.ts': 'b',
  'src-gen/c.ts': 'c',
  'bin/run': { mode: '100755', content: 'run' },
  link: { mode: '120000', content: 'src' },
  lib: { mode: '160000', content: '1'.repeat(40) },
} as const;

describe('a path', () => {
  const fixture = createRepository();
  const sha = fixture.commit(files);
  test.each([
    ['README.md', 'file', '100644'],
    ['src/deep/er/b.ts', 'file', '100644'],
    ['src/deep', 'directory', '040000'],
    ['src/deep/', 'directory', '040000'],
    ['', 'directory', '040000'],
    ['bin/run', 'executable', '100755'],
    ['link', 'symlink', '120000'],
    ['lib', 'submodule', '160000'],
  ])('%s is found', async (path, kind, mode) => {
    const repository = await open(fixture.directory);
    const entry = await repository.entry(sha, path);
    const oid = path === '' ? `${sha}^{tree}` : `${sha}:${path.replace(/\/$/, '')}`;
    expect(entry).toEqual({
      kind,
      mode,
      path: path.replace(/\/$/, ''),
      utf8: true,
      oid: fixture.git('rev-parse', oid),
    });
  });

  test.each([
    'readme.md',
    'src/x',
    'README.md/x',
    'link/a.ts',
    'lib/x',
    '/src',
    'src//a.ts',
    './src',
    'src/../README.md',
  ])('%s is not there', async (path) => {
    const repository = await open(fixture.directory);
    expect(await repository.entry(sha, path)).toBeUndefined();
    expect(await repository.directory(sha, path)).toEqual([]);
    expect(await repository.files(sha, path)).toEqual([]);
  });
});

describe('a listing', () => {
  test('of one level', async () => {
    const fixture = createRepository();
    const sha = fixture.commit(files);
    const repository = await open(fixture.directory);
    const level = await repository.directory(sha, 'src');
    expect(level.map(({ path, kind }) => [path, kind])).toEqual([
      ['src/a.ts', 'file'],
      ['src/deep', 'directory'],
    ]);
  });

  test('of everything below agrees with git', async () => {
    const fixture = createRepository();
    const sha = fixture.commit(files);
    const repository = await open(fixture.directory);
    const lines = (await repository.files(sha)).map(
      ({ mode, kind, oid, path }) =>
        `${mode} ${kind === 'submodule' ? 'commit' : 'blob'} ${oid}\t${path}`,
    );
    expect(lines.join('\n')).toBe(fixture.git('ls-tree', '-r', sha));
    const below = await repository.files(sha, 'src');
    expect(below.map(({ path }) => path)).toEqual(['src/a.ts', 'src/deep/er/b.ts']);
  });
});

/** Writes a tree object without git's checks. */
function writeTree(fixture: GitFixture, entries: readonly [string, string, string][]): string {
  const raw = entries.map(([mode, name, oid]) =>
    Buffer.concat([Buffer.from(`${mode} ${name}\0`), Buffer.from(oid, 'hex')]),
  );
  const git = ['hash-object', '-t', 'tree', '-w', '--stdin', '--literally'];
  const input = Buffer.concat(raw);
  return execFileSync('git', git, { cwd: fixture.directory, input }).toString().trim();
}

describe('a hostile tree', () => {
  const blob = '5626abf0f72e58d7a153368ba57db4c673c0e171';
  const empty = '4b825dc642cb6eb9a060e54bf8d69288fbee4904';
  /** The tree `[100644 f blob]`. */
  const oneFile = 'c953cbf72793bf7a7cd60d87a668185076b1698a';

  /** A repository with a commit of the file `a`, and after it one of a tree of `entries`. */
  async function changed(entries: readonly [string, string, string][]) {
    const fixture = createRepository();
    const base = fixture.commit({ a: 'one\n' });
    writeTree(fixture, []);
    writeTree(fixture, [['100644', 'f', blob]]);
    const sha = fixture.git('commit-tree', '-m', 'x', '-p', base, writeTree(fixture, entries));
    return { repository: await open(fixture.directory), base, sha };
  }

  test.each<[string, [string, string, string][]]>([
    [
      'with a name twice',
      [
        ['100644', 'a', blob],
        ['100755', 'a', blob],
      ],
    ],
    [
      'with a file and a directory of one name',
      [
        ['100644', 'a', blob],
        ['100644', 'a.b', blob],
        ['40000', 'a', empty],
      ],
    ],
    [
      'out of order',
      [
        ['100644', 'b', blob],
        ['100644', 'a', blob],
      ],
    ],
    ['with a slash in a name', [['100644', 'a/b', blob]]],
    ['with a way up', [['40000', '..', empty]]],
    ['with a .git', [['40000', '.GIT', empty]]],
    ['with an empty name', [['100644', '', blob]]],
    ['with a mode that is none', [['1006x4', 'a', blob]]],
  ])('%s', async (_, entries) => {
    const fixture = createRepository();
    const base = fixture.commit({ a: 'one\n' });
    const sha = fixture.git('commit-tree', '-m', 'x', '-p', base, writeTree(fixture, entries));
    const repository = await open(fixture.directory);
    const { code } = await userErrorOf(repository.files(sha));
    expect(code).toBe('repository/object-malformed');
    const entry = await userErrorOf(repository.entry(sha, 'a'));
    expect(entry.code).toBe('repository/object-malformed');
  });

  /** What git tells of a tree when the one before it is `[100644 a blob]`. */
  test.each<[string, [string, string, string][], string[]]>([
    [
      'a name twice',
      [
        ['100644', 'a', blob],
        ['100755', 'a', blob],
      ],
      ['a: - executable'],
    ],
    [
      'a file and a directory of one name',
      [
        ['100644', 'a', blob],
        ['100644', 'a.b', blob],
        ['40000', 'a', oneFile],
      ],
      ['a.b: - file', 'a/f: - file'],
    ],
    [
      'a slash in a name',
      [
        ['100644', 'a', blob],
        ['100644', 'd/b', blob],
      ],
      ['d/b: - file'],
    ],
    [
      'a directory without files that is a way up',
      [
        ['40000', '..', empty],
        ['100644', 'a', blob],
      ],
      [],
    ],
  ])('with %s hides no change', async (_, entries, expected) => {
    const { repository, base, sha } = await changed(entries);
    const changes = await repository.changes(base, sha);
    expect(
      changes.map(
        ({ path, before, after }) => `${path}: ${before?.kind ?? '-'} ${after?.kind ?? '-'}`,
      ),
    ).toEqual(expected);
  });

  test.each<[string, [string, string, string][]]>([
    [
      'that changes one path twice',
      [
        ['100755', 'a', blob],
        ['100644', 'a', blob],
      ],
    ],
    [
      'out of order',
      [
        ['100644', 'b', blob],
        ['100644', 'a', blob],
      ],
    ],
    ['with a file that is a way up', [['100644', '..', blob]]],
    ['with a directory that is a way up', [['40000', '..', oneFile]]],
    ['with a directory that is no way', [['40000', '.', oneFile]]],
    ['with a .git', [['40000', '.GIT', oneFile]]],
    ['with a .git further down', [['100644', 'd/.git', blob]]],
    ['with an empty name', [['100644', '', blob]]],
    ['with a slash at the end of a name', [['100644', 'b/', blob]]],
    ['with a slash at the beginning of a name', [['100644', '/b', blob]]],
    ['with a mode that is none', [['1006x4', 'a', blob]]],
    ['cut off', [['100644', 'b', blob.slice(0, 20)]]],
  ])('%s does not compare', async (_, entries) => {
    const { repository, base, sha } = await changed(entries);
    const { code } = await userErrorOf(repository.changes(base, sha));
    expect(code).toBe('repository/object-malformed');
  });

  test('with a directory that is not here does not compare', async () => {
    const { repository, base, sha } = await changed([['40000', 'd', 'd'.repeat(40)]]);
    const { code } = await userErrorOf(repository.changes(base, sha));
    expect(code).toBe('repository/history-incomplete');
  });

  test('whose paths multiply without end', async () => {
    const fixture = createRepository();
    let tree = writeTree(fixture, [['100644', 'f', blob]]);
    for (let level = 0; level < 10; level += 1) {
      const below = tree;
      tree = writeTree(
        fixture,
        [...'abcdefghij'].map((name) => ['40000', name, below]),
      );
    }
    const sha = fixture.git('commit-tree', '-m', 'bomb', tree);
    const repository = await open(fixture.directory);
    expect((await userErrorOf(repository.files(sha))).code).toBe('input/limit-exceeded');
  });

  test('that is nested without end', async () => {
    const fixture = createRepository();
    const path = `${'d/'.repeat(1_100)}f`;
    const sha = fixture.commit({ [path]: '' });
    const repository = await open(fixture.directory);
    expect((await userErrorOf(repository.files(sha))).code).toBe('input/limit-exceeded');
  });

  test('with a mode of old times, which git takes for a plain file', async () => {
    const fixture = createRepository();
    fixture.commit({ a: 'one\n' });
    const tree = writeTree(fixture, [['100664', 'a', blob]]);
    const sha = fixture.git('commit-tree', '-m', 'x', tree);
    const repository = await open(fixture.directory);
    expect(await repository.entry(sha, 'a')).toMatchObject({ kind: 'file', mode: '100644' });
  });
});
