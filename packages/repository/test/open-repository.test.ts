import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createFolder, createRepository, removeFixtures } from '@ai-gate/action-tests/git-fixture';
import { afterAll, afterEach, describe, expect, test } from '@jest/globals';
import { closeAll, open } from './opened.ts';
import { userErrorOf } from './user-error-of.ts';

const environment = { ...process.env };
afterEach(() => {
  process.env = { ...environment };
});
afterAll(async () => {
  await closeAll();
  removeFixtures();
});

const files = { 'src/a.ts': 'a', 'README.md': 'readme' };

/** A folder that git takes for a bare repository, with a program as its file system monitor. */
function hostileBareFiles(marker: string): Record<string, string> {
  return {
    HEAD: 'ref: refs/heads/main\n',
    config: `[core]\n\trepositoryformatversion = 0\n\tbare = false\n\tworktree = ..\n\tfsmonitor = "touch ${marker}; false"\n\thooksPath = hooks\n`,
    'objects/info/.keep': '',
    'refs/heads/main': `${'0'.repeat(40)}\n`,
  };
}

describe('which repository is opened', () => {
  test('a work tree, with whatever is uncommitted in it', async () => {
    const fixture = createRepository();
    const sha = fixture.commit(files);
    fixture.checkout();
    fixture.write('src/a.ts', 'edited');
    fixture.write('src/new.ts', 'new');
    const repository = await open(fixture.directory);
    const { sha: head, ref } = await repository.resolveCommit('HEAD');
    expect([head, ref]).toEqual([sha, 'main']);
    const paths = (await repository.files(head)).map(({ path }) => path);
    expect(paths).toEqual(['README.md', 'src/a.ts']);
    const entry = await repository.entry(head, 'src/a.ts');
    expect(await repository.readBlob({ oid: entry?.oid ?? '', path: 'src/a.ts' }, 10)).toEqual(
      Buffer.from('a'),
    );
  });

  test('a bare repository, named as such', async () => {
    const fixture = createRepository({ bare: true });
    const sha = fixture.commit(files);
    expect((await (await open(fixture.directory)).resolveCommit('main')).sha).toBe(sha);
  });

  test('the repository around a subdirectory', async () => {
    const fixture = createRepository();
    const sha = fixture.commit(files);
    fixture.checkout();
    const repository = await open(join(fixture.directory, 'src'));
    expect((await repository.resolveCommit('HEAD')).sha).toBe(sha);
    expect(await repository.files(sha)).toHaveLength(2);
  });

  test('a linked work tree, with its own HEAD', async () => {
    const fixture = createRepository();
    const sha = fixture.commit(files);
    const linked = join(createFolder(), 'linked');
    fixture.git('worktree', 'add', '--quiet', '-b', 'other', linked, sha);
    const repository = await open(join(linked, 'src'));
    expect(await repository.resolveCommit('HEAD')).toEqual({ sha, ref: 'other' });
  });

  test('a repository with SHA-256 object ids', async () => {
    const fixture = createRepository({ objectFormat: 'sha256' });
    const base = fixture.commit(files);
    const head = fixture.commit({ 'src/a.ts': 'b' });
    const repository = await open(fixture.directory);
    expect(repository.objectFormat).toBe('sha256');
    expect(head).toMatch(/^[0-9a-f]{64}$/);
    expect(await repository.mergeBase(base, head)).toBe(base);
    expect((await repository.changes(base, head)).map(({ path }) => path)).toEqual(['src/a.ts']);
    expect((await repository.entry(head, 'src/a.ts'))?.oid).toMatch(/^[0-9a-f]{64}$/);
  });

  test.each(['.', 'objects', 'refs/heads'])(
    'never a bare repository committed above the subfolder %s',
    async (subfolder) => {
      const fixture = createRepository();
      const marker = join(createFolder(), 'ran');
      const inside = Object.entries(hostileBareFiles(marker)).map(
        ([path, content]) => [`trace/evil/${path}`, content] as const,
      );
      const sha = fixture.commit([...inside, ['trace/evil/inner/deep/file', 'x']]);
      fixture.checkout();
      const below = subfolder === '.' ? 'inner/deep' : subfolder;
      const repository = await open(join(fixture.directory, 'trace/evil', below));
      expect((await repository.resolveCommit('HEAD')).sha).toBe(sha);
      expect(await repository.entry(sha, 'trace/evil/HEAD')).toBeDefined();
    },
  );

  test('never bare repository files in the root of the work tree', async () => {
    const fixture = createRepository();
    const sha = fixture.commit(hostileBareFiles(join(createFolder(), 'ran')));
    fixture.checkout();
    const repository = await open(fixture.directory);
    expect((await repository.resolveCommit('HEAD')).sha).toBe(sha);
  });

  test('never the one that the environment names', async () => {
    const fixture = createRepository();
    const sha = fixture.commit(files);
    const other = createRepository();
    other.commit({ 'other.ts': 'other' });
    process.env['GIT_DIR'] = join(other.directory, '.git');
    process.env['GIT_OBJECT_DIRECTORY'] = join(other.directory, '.git/objects');
    process.env['GIT_CONFIG_COUNT'] = '1';
    process.env['GIT_CONFIG_KEY_0'] = 'remote.origin.url';
    process.env['GIT_CONFIG_VALUE_0'] = 'https://github.com/octo/other';
    const repository = await open(fixture.directory);
    expect((await repository.resolveCommit('HEAD')).sha).toBe(sha);
    expect(repository.repositoryName).toBeNull();
  });
});

describe('what is known of it', () => {
  test('its name on GitHub, and whether history is cut off', async () => {
    const fixture = createRepository();
    fixture.commit(files);
    fixture.commit({ 'a.ts': 'a' });
    fixture.git('remote', 'add', 'origin', 'git@github.com:octo/shop.git');
    const repository = await open(fixture.directory);
    expect([repository.repositoryName, repository.shallow]).toEqual(['octo/shop', false]);
    const shallow = await open(fixture.clone('--depth=1').directory);
    expect([shallow.repositoryName, shallow.shallow]).toEqual([null, true]);
  });
});

describe('what cannot be opened', () => {
  test.each([
    ['a folder without a repository', () => createFolder()],
    ['a folder that does not exist', () => join(createFolder(), 'nowhere')],
    [
      'a file',
      () => {
        const file = join(createFolder(), 'file');
        writeFileSync(file, '');
        return file;
      },
    ],
    [
      'a .git that is no repository',
      () => {
        const folder = createFolder();
        mkdirSync(join(folder, '.git'));
        return folder;
      },
    ],
    [
      'a .git file that points nowhere',
      () => {
        const folder = createFolder();
        writeFileSync(join(folder, '.git'), 'gitdir: /nowhere/at/all\n');
        return folder;
      },
    ],
    [
      'a repository of a format to come',
      () => {
        const fixture = createRepository();
        fixture.git('config', 'core.repositoryFormatVersion', '1');
        fixture.git('config', 'extensions.fromTheFuture', 'true');
        return fixture.directory;
      },
    ],
    [
      'a repository whose configuration is damaged',
      () => {
        const fixture = createRepository();
        writeFileSync(join(fixture.directory, '.git/config'), '[core\n::error::');
        return fixture.directory;
      },
    ],
    [
      'a repository without its objects',
      () => {
        const fixture = createRepository();
        rmSync(join(fixture.directory, '.git/objects'), { recursive: true });
        return fixture.directory;
      },
    ],
  ])('%s', async (_, create) => {
    const { code, message } = await userErrorOf(open(create()));
    expect(code).toBe('repository/not-found');
    expect(message).not.toContain('fatal');
    expect(message).not.toContain('::error');
  });

  test('anything, without git', async () => {
    const fixture = createRepository();
    process.env['PATH'] = createFolder();
    expect((await userErrorOf(open(fixture.directory))).code).toBe('repository/git-unavailable');
  });

  test('objects, with a git that is too old', async () => {
    const fixture = createRepository();
    const sha = fixture.commit(files);
    const folder = createFolder();
    const old = `#!/bin/sh\ncase "$*" in *--batch-command*) echo usage >&2; exit 129;; esac\nPATH='${process.env['PATH']}' exec git "$@"\n`;
    writeFileSync(join(folder, 'git'), old, { mode: 0o755 });
    process.env['PATH'] = `${folder}:${process.env['PATH']}`;
    const failure = open(fixture.directory).then((repository) => repository.resolveCommit(sha));
    expect((await userErrorOf(failure)).code).toBe('repository/git-unavailable');
  });
});
