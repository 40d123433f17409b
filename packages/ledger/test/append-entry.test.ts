import {
  type AppendTiming,
  appendEntry,
  digestOf,
  renderEntry,
  verifyChain,
} from '@ai-gate/ledger';
import { describe, expect, test } from '@jest/globals';
import { MemoryBranch } from './memory-branch.ts';
import { chain, draft, fileOf, sortFiles } from './sample-entries.ts';

function timing(parts: Partial<AppendTiming> = {}): AppendTiming {
  return {
    now: () => new Date('2026-11-20T08:45:54.472Z'),
    sleep: () => Promise.resolve(),
    random: () => 0.5,
    patience: 60_000,
    ...parts,
  };
}

const problemsOf = async (branch: MemoryBranch) =>
  (await verifyChain(sortFiles(branch.files()))).problems;

test('the first entry begins the chain, the next one names it', async () => {
  const branch = new MemoryBranch();
  const first = await appendEntry(branch, draft(1), timing());
  const second = await appendEntry(branch, draft(2), timing());
  expect(first).toMatchObject({
    path: 'entries/2026/11/000000001.json',
    commit: '0',
    entry: { v: 1, seq: 1, at: '2026-11-20T08:45:54Z', prev: `sha256:${'0'.repeat(64)}`, pr: 1 },
  });
  expect(second.entry).toMatchObject({ seq: 2, prev: first.digest, pr: 2 });
  expect(first.digest).toBe(digestOf(renderEntry(first.entry)));
  expect(await problemsOf(branch)).toEqual([]);
});

test('years and months are folders, and only the newest entry is read', async () => {
  const branch = new MemoryBranch();
  for (const day of ['2025-12-31', '2026-01-01', '2026-01-31', '2026-02-01', '2026-10-01']) {
    const now = () => new Date(`${day}T00:00:00Z`);
    await appendEntry(branch, draft(1), timing({ now }));
  }
  expect(branch.files().map(({ path }) => path)).toEqual([
    'entries/2025/12/000000001.json',
    'entries/2026/01/000000002.json',
    'entries/2026/01/000000003.json',
    'entries/2026/02/000000004.json',
    'entries/2026/10/000000005.json',
  ]);
  expect(await problemsOf(branch)).toEqual([]);
  branch.reads.length = 0;
  await appendEntry(branch, draft(1), timing());
  expect(branch.reads).toEqual(['entries/2026/10/000000005.json']);
});

test('a clock that runs behind does not put an entry before the newest', async () => {
  const branch = new MemoryBranch();
  await appendEntry(branch, draft(1), timing());
  const behind = timing({ now: () => new Date('2026-10-01T00:00:00Z') });
  const { entry, path } = await appendEntry(branch, draft(2), behind);
  expect([entry.at, path]).toEqual(['2026-11-20T08:45:54Z', 'entries/2026/11/000000002.json']);
  expect(await problemsOf(branch)).toEqual([]);
});

describe('a race', () => {
  test('that is lost is run again on the new tip', async () => {
    const branch = new MemoryBranch();
    const waits: number[] = [];
    branch.beforeWrite = async (attempt) => {
      if (attempt > 3) return undefined;
      branch.beforeWrite = () => undefined;
      await appendEntry(branch, draft(100), timing());
      return undefined;
    };
    const sleep = async (milliseconds: number) => void waits.push(milliseconds);
    const { entry } = await appendEntry(branch, draft(1), timing({ sleep }));
    expect(entry).toMatchObject({ seq: 2, pr: 1 });
    expect(waits).toHaveLength(1);
    expect(await problemsOf(branch)).toEqual([]);
  });

  test('that is lost again and again ends, and says so', async () => {
    const branch = new MemoryBranch();
    branch.beforeWrite = () => Promise.resolve({ kind: 'moved' });
    let clock = 0;
    const now = () => new Date(clock);
    const sleep = async (milliseconds: number) => {
      clock += milliseconds;
    };
    const patient = timing({ now, sleep });
    await expect(appendEntry(branch, draft(1), patient)).rejects.toMatchObject({
      finding: { code: 'override/ledger-unavailable' },
    });
    expect(branch.files()).toEqual([]);
  });

  test('of two identical entries loses neither', async () => {
    const branch = new MemoryBranch();
    await Promise.all([1, 1, 1, 1].map((pr) => appendEntry(branch, draft(pr), timing())));
    expect((await verifyChain(sortFiles(branch.files()))).count).toBe(4);
  });
});

describe('a write whose answer was lost', () => {
  test.each([
    { what: 'and that happened is not repeated', happens: true, commits: 1 },
    { what: 'and that did not happen is repeated', happens: false, commits: 1 },
  ])('$what', async ({ happens, commits }) => {
    const branch = new MemoryBranch();
    const write = branch.writeFile.bind(branch);
    let lost = false;
    branch.writeFile = async (tip, file) => {
      if (lost) return write(tip, file);
      lost = true;
      if (happens) await write(tip, file);
      return { kind: 'unknown' };
    };
    const { entry } = await appendEntry(branch, draft(1), timing());
    expect(entry.seq).toBe(1);
    expect(branch.commits).toHaveLength(commits);
  });
});

describe('nothing is added to a ledger whose newest entry does not hold', () => {
  const [first] = chain(1).map(fileOf);
  const good = { path: first?.path ?? '', text: first?.bytes.toString() ?? '' };
  test.each([
    {
      what: 'an edited entry',
      files: [{ ...good, text: good.text.replace('"seq":1', '"seq":1.0') }],
    },
    {
      what: 'an entry at another path',
      files: [{ ...good, path: 'entries/2026/11/000000001.json' }],
    },
    { what: 'a file beside the entries', files: [good, { path: 'README.md', text: 'x' }] },
    { what: 'a file among the entries', files: [good, { path: 'entries/2026/10/x', text: 'x' }] },
    { what: 'a file among the years', files: [good, { path: 'entries/latest', text: 'x' }] },
    { what: 'a branch of something else', files: [{ path: 'src/a.ts', text: 'x' }] },
  ])('$what', async ({ files }) => {
    const branch = new MemoryBranch();
    for (const file of files) branch.put(file);
    const before = branch.commits.length;
    await expect(appendEntry(branch, draft(2), timing())).rejects.toMatchObject({
      finding: { code: 'override/ledger-broken' },
    });
    expect(branch.commits).toHaveLength(before);
  });
});

test('a draft that would not verify is not written', async () => {
  const branch = new MemoryBranch();
  const bad = draft(1, { detail: { reason: 'no comment' } });
  await expect(appendEntry(branch, bad, timing())).rejects.toMatchObject({
    finding: { code: 'input/invalid' },
  });
  expect(branch.commits).toEqual([]);
});
