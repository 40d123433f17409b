import { rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createFolder, createRepository, removeFixtures } from '@ai-gate/action-tests/git-fixture';
import { namesNoRemote, readHeadRef } from '@ai-gate/repository/git-directory';
import { afterAll, describe, expect, test } from '@jest/globals';

afterAll(removeFixtures);

function repositoryWith(
  change: (gitDirectory: string, git: (...args: string[]) => unknown) => void,
) {
  const fixture = createRepository();
  fixture.commit({ a: '1' });
  const gitDirectory = join(fixture.directory, '.git');
  change(gitDirectory, (...args) => fixture.git(...args));
  return gitDirectory;
}

describe('the branch that HEAD names', () => {
  test.each<[string, string | undefined, Parameters<typeof repositoryWith>[0]]>([
    ['as git writes it', 'refs/heads/main', () => {}],
    ['packed', 'refs/heads/main', (_, git) => git('pack-refs', '--all')],
    ['detached: git has to say', undefined, (_, git) => git('checkout', '-q', '--detach')],
    [
      'a symbolic link: git has to say',
      undefined,
      (folder) => {
        rmSync(join(folder, 'HEAD'));
        symlinkSync('refs/heads/main', join(folder, 'HEAD'));
      },
    ],
    [
      'a name for another branch: git has to say',
      undefined,
      (_, git) => {
        git('symbolic-ref', 'refs/heads/alias', 'refs/heads/main');
        git('symbolic-ref', 'HEAD', 'refs/heads/alias');
      },
    ],
    ...['refs/heads/.invalid', 'refs/heads/../a', 'refs/heads/a.lock', 'refs/tags/a'].map(
      (ref): [string, undefined, (folder: string) => void] => [
        `${ref}: git has to say`,
        undefined,
        (folder) => writeFileSync(join(folder, 'HEAD'), `ref: ${ref}\n`),
      ],
    ),
  ])('%s', async (_, expected, change) => {
    expect(await readHeadRef(repositoryWith(change))).toBe(expected);
  });
});

describe('a configuration surely names no remote', () => {
  test.each<[string, boolean, Parameters<typeof repositoryWith>[0]]>([
    ['as `git init` writes it', true, () => {}],
    ['not with a remote', false, (_, git) => git('remote', 'add', 'origin', 'x')],
    ['not with another file', false, (_, git) => git('config', 'include.path', 'other')],
    [
      'not with one of the work tree',
      false,
      (_, git) => git('config', 'extensions.worktreeConfig', 'true'),
    ],
    ['not without a file', false, (folder) => rmSync(join(folder, 'config'))],
  ])('%s', async (_, expected, change) => {
    expect(await namesNoRemote(repositoryWith(change))).toBe(expected);
  });

  test('not in a linked work tree', async () => {
    const linked = join(createFolder(), 'linked');
    repositoryWith((_, git) => git('worktree', 'add', '--quiet', '-b', 'other', linked));
    expect(await namesNoRemote(join(linked, '.git'))).toBe(false);
  });
});
