import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import {
  createRepository,
  type GitFixture,
  removeFixtures,
} from '@ai-gate/action-tests/git-fixture';
import {
  appendEntry,
  type Entry,
  readLedgerFiles,
  readLedgerTip,
  verifyChain,
} from '@ai-gate/ledger';
import { openLedgerBranch, openRepository } from '@ai-gate/repository';
import { afterAll, describe, expect, test } from '@jest/globals';
import { draft } from './sample-entries.ts';

afterAll(removeFixtures);

const branchName = 'ai-gate/ledger';
const workerFile = fileURLToPath(new URL('append-worker.mjs', import.meta.url));

function startWorker(directory: string, first: number, count: number) {
  const args = [workerFile, directory, String(first), String(count)];
  return spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'], detached: true });
}

async function append(directory: string, pr: number, name = branchName) {
  const branch = await openLedgerBranch(directory, name);
  try {
    return await appendEntry(branch, draft(pr));
  } finally {
    await branch.close();
  }
}

async function verify({ directory }: GitFixture) {
  const repository = await openRepository(directory);
  const entries: Entry[] = [];
  try {
    const files = readLedgerFiles(repository, await readLedgerTip(repository, branchName));
    const onEntry = (entry: Entry) => void entries.push(entry);
    return { ...(await verifyChain(files, { onEntry })), entries };
  } finally {
    await repository.close();
  }
}

describe.each([
  { what: 'a repository with a work tree', options: {} },
  { what: 'a bare repository', options: { bare: true } },
  { what: 'a repository of SHA-256', options: { objectFormat: 'sha256' } },
] as const)('in $what', ({ options }) => {
  test('the first append creates an orphan branch, and each makes one commit', async () => {
    const repository = createRepository(options);
    const main = repository.commit({ 'a.txt': 'a' });
    const appended = [await append(repository.directory, 1), await append(repository.directory, 2)];
    const commits = repository.git('log', '--format=%H %s', branchName).split('\n');
    expect(commits).toEqual(
      [...appended]
        .reverse()
        .map(({ commit, entry }) => `${commit} override octo/shop#${entry.pr}`),
    );
    const listed = repository.git('ls-tree', '-r', '--format=%(objectmode) %(path)', branchName);
    expect(listed.split('\n')).toEqual(appended.map(({ path }) => `100644 ${path}`));
    expect(repository.git('rev-parse', 'main')).toBe(main);
    expect(existsSync(join(repository.git('rev-parse', '--absolute-git-dir'), 'index'))).toBe(
      false,
    );
    expect(repository.git('fsck', '--strict')).toBe('');
    expect(await verify(repository)).toMatchObject({ count: 2, problems: [] });
  });
});

test('a writer that was overtaken writes nothing', async () => {
  const { directory } = createRepository({ bare: true });
  const first = await append(directory, 1);
  await append(directory, 2);
  const branch = await openLedgerBranch(directory, branchName);
  const file = { path: 'entries/x.json', text: 'x', message: 'x', at: new Date(0) };
  const before = await branch.readTip();
  for (const tip of [first.commit, null]) {
    expect(await branch.writeFile(tip, file)).toEqual({ kind: 'moved' });
  }
  expect(await branch.readTip()).toBe(before);
  await branch.close();
});

test.each(['', '-x', 'a b', 'a..b', 'a/', '/a', 'a//b', 'a.lock', 'a\nb', '@{1}', 'a/.b', 'ä'])(
  '%j is refused as a name of the branch',
  async (name) => {
    const { directory } = createRepository({ bare: true });
    await expect(openLedgerBranch(directory, name)).rejects.toMatchObject({
      finding: { code: 'input/invalid' },
    });
  },
);

test('a ledger that is not there is unavailable, not empty', async () => {
  await expect(verify(createRepository({ bare: true }))).rejects.toMatchObject({
    finding: { code: 'override/ledger-unavailable' },
  });
});

test('64 writers at once lose nothing', async () => {
  const repository = createRepository({ bare: true });
  const writers = Array.from({ length: 64 }, (_, index) =>
    once(startWorker(repository.directory, index + 1, 1), 'exit'),
  );
  const statuses = (await Promise.all(writers)).map(([status]) => status as unknown);
  expect(new Set(statuses)).toEqual(new Set([0]));
  const { problems, entries } = await verify(repository);
  expect(problems).toEqual([]);
  const prs = entries.map(({ pr }) => Number(pr)).sort((a, b) => a - b);
  expect(prs).toEqual(Array.from({ length: 64 }, (_, index) => index + 1));
}, 180_000);

test('a writer that is killed leaves a chain that verifies and can be added to', async () => {
  const repository = createRepository({ bare: true });
  await append(repository.directory, 1);
  for (let round = 0; round < 8; round++) {
    const worker = startWorker(repository.directory, 1000 * (round + 1), 999);
    const before = (await verify(repository)).count;
    while ((await verify(repository)).count === before) await delay(20);
    await delay(7 * round);
    // The whole group, so that git itself dies in the middle of its work as well.
    process.kill(-Number(worker.pid), 'SIGKILL');
    await once(worker, 'exit');
    // A git that dies at the very moment of moving the branch leaves its lock, as git always does.
    rmSync(join(repository.directory, `refs/heads/${branchName}.lock`), { force: true });
    const { count, problems } = await verify(repository);
    expect(problems).toEqual([]);
    expect((await append(repository.directory, round + 2)).entry.seq).toBe(count + 1);
  }
  expect((await verify(repository)).problems).toEqual([]);
}, 120_000);
