import { rmSync } from 'node:fs';
import { join } from 'node:path';
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

/** Two branches that left `fork`, with `length` commits each. */
function createFork(length = 1) {
  const fixture = createRepository();
  const root = fixture.commit({ a: 'root' });
  const fork = fixture.commit({ a: 'fork' });
  let base = fork;
  for (let count = 0; count < length; count += 1) base = fixture.commit({ [`m${count}`]: '' });
  fixture.branch('topic', fork);
  let head = fork;
  for (let count = 0; count < length; count += 1) head = fixture.commit({ [`t${count}`]: '' });
  return { fixture, root, fork, base, head };
}

function removeObject(fixture: GitFixture, oid: string): void {
  rmSync(join(fixture.directory, '.git/objects', oid.slice(0, 2), oid.slice(2)));
}

describe('the merge base', () => {
  test('is where the branches forked', async () => {
    const { fixture, fork, base, head } = createFork();
    const repository = await open(fixture.directory);
    expect(await repository.mergeBase(base, head)).toBe(fork);
    expect(await repository.mergeBase(base, base)).toBe(base);
    expect(await repository.mergeBase(fork, head)).toBe(fork);
  });

  test('does not follow replace refs or grafts', async () => {
    const { fixture, root, fork, base, head } = createFork();
    fixture.git('replace', '--graft', head, root);
    fixture.write('.git/info/grafts', `${base} ${root}\n`);
    expect(fixture.git('merge-base', base, head)).toBe(root);
    const repository = await open(fixture.directory);
    expect(await repository.mergeBase(base, head)).toBe(fork);
  });

  test('is missing for unrelated histories', async () => {
    const fixture = createRepository();
    const base = fixture.commit({ a: '1' });
    fixture.branch('orphan', null);
    const head = fixture.commit({ b: '1' });
    const repository = await open(fixture.directory);
    const { code } = await userErrorOf(repository.mergeBase(base, head));
    expect(code).toBe('repository/merge-base-missing');
  });

  test('is ambiguous after criss-cross merges, until one more merge', async () => {
    const { fixture, base: one, head: other } = createFork();
    fixture.switchTo('main');
    const base = fixture.merge(other);
    fixture.switchTo('topic');
    const head = fixture.merge(one);
    const repository = await open(fixture.directory);
    const { code } = await userErrorOf(repository.mergeBase(base, head));
    expect(code).toBe('repository/merge-base-ambiguous');
    const mended = fixture.merge(base);
    expect(await repository.mergeBase(base, mended)).toBe(base);
  });

  test('cannot be known when a commit is missing', async () => {
    const { fixture, fork, base, head } = createFork(2);
    removeObject(fixture, fork);
    const repository = await open(fixture.directory);
    const { code, message } = await userErrorOf(repository.mergeBase(base, head));
    expect(code).toBe('repository/history-incomplete');
    expect(message).not.toContain(fork);
  });

  test.each(['--all', 'main', '', 'HEAD'])('takes object ids only: %s', async (name) => {
    const { fixture, head } = createFork();
    const repository = await open(fixture.directory);
    const { code } = await userErrorOf(repository.mergeBase(name, head));
    expect(code).toBe('repository/revision-unknown');
  });
});

describe('in a shallow repository, the merge base', () => {
  test('is found when the fork is inside', async () => {
    const { fixture, fork, base, head } = createFork();
    const shallow = await open(fixture.clone('--depth=2', '--no-single-branch').directory);
    expect(shallow.shallow).toBe(true);
    expect(await shallow.mergeBase(base, head)).toBe(fork);
  });

  test('cannot be known when the fork is behind the boundary', async () => {
    const { fixture, base, head } = createFork(3);
    const shallow = await open(fixture.clone('--depth=2', '--no-single-branch').directory);
    const { code } = await userErrorOf(shallow.mergeBase(base, head));
    expect(code).toBe('repository/history-incomplete');
  });

  test('cannot be known when a better one may be behind a boundary', async () => {
    // The topic was merged into main by way of an old commit: `old` is common and in sight, but
    // main also reaches `fork`, through a commit whose parents are cut off.
    const fixture = createRepository();
    const old = fixture.commit({ a: 'old' });
    const fork = fixture.commit({ a: 'fork' });
    const main = [1, 2, 3].map((count) => fixture.commit({ m: `${count}` })).at(-1) ?? '';
    const base = fixture.commit({ m: 'merge' }, { parents: [old, main] });
    fixture.branch('topic', fork);
    const head = fixture.commit({ t: '' }, { parents: [fork, old] });
    expect(await (await open(fixture.directory)).mergeBase(base, head)).toBe(fork);
    const shallow = await open(fixture.clone('--depth=2', '--no-single-branch').directory);
    const { code } = await userErrorOf(shallow.mergeBase(base, head));
    expect(code).toBe('repository/history-incomplete');
  });

  test('is missing when both histories are there to their roots', async () => {
    const fixture = createRepository();
    const base = fixture.commit({ a: '1' });
    fixture.branch('orphan', null);
    const head = fixture.commit({ b: '1' });
    fixture.branch('long', null);
    for (const count of [1, 2, 3]) fixture.commit({ c: `${count}` });
    const shallow = await open(fixture.clone('--depth=2', '--no-single-branch').directory);
    expect(shallow.shallow).toBe(true);
    const { code } = await userErrorOf(shallow.mergeBase(base, head));
    expect(code).toBe('repository/merge-base-missing');
  });
});

describe('ancestry', () => {
  test('holds along parents and for the commit itself', async () => {
    const { fixture, root, fork, base, head } = createFork();
    const repository = await open(fixture.directory);
    expect(await repository.isAncestor(root, head)).toBe(true);
    expect(await repository.isAncestor(head, head)).toBe(true);
    expect(await repository.isAncestor(head, root)).toBe(false);
    expect(await repository.isAncestor(base, head)).toBe(false);
    const tree = await repository.commitTree(fork);
    for (const unknown of ['a'.repeat(40), 'main', '--help', '', tree]) {
      expect(await repository.isAncestor(unknown, head)).toBe(false);
      expect(await repository.isAncestor(head, unknown)).toBe(false);
    }
  });

  test('is not denied where history is cut off', async () => {
    const { fixture, root, fork, base, head } = createFork();
    const shallow = await open(fixture.clone('--depth=2', '--no-single-branch').directory);
    expect(await shallow.isAncestor(fork, head)).toBe(true);
    for (const hidden of [root, base]) {
      const { code } = await userErrorOf(shallow.isAncestor(hidden, fork));
      expect(code).toBe('repository/history-incomplete');
    }
  });
});
