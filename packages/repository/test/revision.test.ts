import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { createRepository, removeFixtures } from '@ai-gate/action-tests/git-fixture';
import { afterAll, describe, expect, test } from '@jest/globals';
import { closeAll, open } from './opened.ts';
import { userErrorOf } from './user-error-of.ts';

afterAll(async () => {
  await closeAll();
  removeFixtures();
});

/** `main` with two commits, `autoTest/task` with one more, a tag, a remote-tracking branch. */
function createHistory() {
  const fixture = createRepository();
  const first = fixture.commit({ a: '1' });
  const second = fixture.commit({ a: '2' });
  fixture.branch('autoTest/task');
  const task = fixture.commit({ a: '3' });
  fixture.switchTo('main');
  fixture.git('tag', '-a', '-m', 'annotated', 'v1', first);
  fixture.git('update-ref', 'refs/remotes/origin/release/1.x', first);
  return { fixture, first, second, task };
}

describe('what a revision names', () => {
  const { fixture, first, second, task } = createHistory();
  test.each([
    ['HEAD', second, 'main'],
    ['@', second, 'main'],
    ['main', second, 'main'],
    ['heads/main', second, 'main'],
    ['refs/heads/main', second, 'main'],
    ['autoTest/task', task, 'autoTest/task'],
    ['origin/release/1.x', first, 'release/1.x'],
    ['refs/remotes/origin/release/1.x', first, 'release/1.x'],
    ['v1', first, null],
    ['main~1', first, null],
    ['autoTest/task^', second, null],
    [first, first, null],
    [first.toUpperCase(), first, null],
    [first.slice(0, 12), first, null],
  ])('%s', async (revision, sha, ref) => {
    const repository = await open(fixture.directory);
    expect(await repository.resolveCommit(revision)).toEqual({ sha, ref });
  });

  test('a detached HEAD is on no branch', async () => {
    const detached = createHistory();
    detached.fixture.git('update-ref', '--no-deref', 'HEAD', first);
    detached.fixture.git('checkout', '--quiet', '--detach', detached.first);
    const repository = await open(detached.fixture.directory);
    expect(await repository.resolveCommit('HEAD')).toEqual({ sha: detached.first, ref: null });
  });
});

describe('what names no commit', () => {
  const { fixture, second } = createHistory();
  test.each([
    ['nothing', ''],
    ['an unknown name', 'nowhere'],
    ['an option', '--all'],
    ['a line feed', 'main\nmain'],
    ['a NUL', 'main\0'],
    ['a blob', 'main:a'],
    ['a tree', 'main^{tree}'],
    ['a range', 'main~1..main'],
    ['an exclusion', '^main'],
    ['an object id that is not there', 'a'.repeat(40)],
    ['an object id of the other format', `${second}${'0'.repeat(24)}`],
    ['a very long name', 'x'.repeat(100_000)],
  ])('%s', async (_, revision) => {
    const repository = await open(fixture.directory);
    const { code, message } = await userErrorOf(repository.resolveCommit(revision));
    expect(code).toBe('repository/revision-unknown');
    expect(message.length).toBeLessThan(400);
  });

  test('an unborn branch', async () => {
    const repository = await open(createRepository().directory);
    const { code } = await userErrorOf(repository.resolveCommit('HEAD'));
    expect(code).toBe('repository/revision-unknown');
  });
});

describe('what names several', () => {
  test('a branch and a tag of one name, unless they agree', async () => {
    const { fixture, first, second } = createHistory();
    fixture.git('tag', 'main', first);
    const repository = await open(fixture.directory);
    const { code } = await userErrorOf(repository.resolveCommit('main'));
    expect(code).toBe('repository/revision-ambiguous');
    expect((await repository.resolveCommit('refs/heads/main')).sha).toBe(second);
    fixture.git('tag', '--force', 'main', second);
    expect(await repository.resolveCommit('main')).toEqual({ sha: second, ref: 'main' });
  });

  test('a local branch that poses as a remote-tracking one', async () => {
    const { fixture, task } = createHistory();
    fixture.git('update-ref', 'refs/heads/origin/release/1.x', task);
    const repository = await open(fixture.directory);
    const { code } = await userErrorOf(repository.resolveCommit('origin/release/1.x'));
    expect(code).toBe('repository/revision-ambiguous');
  });

  test('a branch that poses as a short object id', async () => {
    const { fixture, first, task } = createHistory();
    fixture.git('update-ref', `refs/heads/${first.slice(0, 10)}`, task);
    const repository = await open(fixture.directory);
    const { code } = await userErrorOf(repository.resolveCommit(first.slice(0, 10)));
    expect(code).toBe('repository/revision-ambiguous');
  });

  test('a branch that poses as a full object id changes nothing', async () => {
    const { fixture, first, task } = createHistory();
    fixture.git('update-ref', `refs/heads/${first}`, task);
    const repository = await open(fixture.directory);
    expect(await repository.resolveCommit(first)).toEqual({ sha: first, ref: null });
  });

  test('a short object id that two commits begin with', async () => {
    const fixture = createRepository();
    const seen = new Set<string>();
    let shared = '';
    for (let count = 0; shared === ''; count += 1) {
      const short = fixture.commit({ a: `${count}` }).slice(0, 4);
      if (seen.has(short)) shared = short;
      seen.add(short);
    }
    const repository = await open(fixture.directory);
    const { code } = await userErrorOf(repository.resolveCommit(shared));
    expect(code).toBe('repository/revision-ambiguous');
  });
});

describe('what is not there', () => {
  test('a branch whose commit is missing', async () => {
    const { fixture, task } = createHistory();
    rmSync(join(fixture.directory, '.git/objects', task.slice(0, 2), task.slice(2)));
    const repository = await open(fixture.directory);
    const { code } = await userErrorOf(repository.resolveCommit('autoTest/task'));
    expect(code).toBe('repository/history-incomplete');
  });

  test('a commit behind a shallow boundary', async () => {
    const { fixture, first } = createHistory();
    const repository = await open(fixture.clone('--depth=1').directory);
    const { code } = await userErrorOf(repository.resolveCommit(first));
    expect(code).toBe('repository/history-incomplete');
  });
});
