import { digestOf, type Entry, type LedgerFile, renderEntry, verifyChain } from '@ai-gate/ledger';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { chain, fileOf, filesOf, sortFiles } from './sample-entries.ts';

const entries = chain(40);
const files = filesOf(entries);
const at = <Item>(items: readonly Item[], index: number): Item => {
  const item = items[index];
  if (item === undefined) throw new Error(`there is no item ${index}`);
  return item;
};
const newest = digestOf(at(files, 39).bytes);

const problemsOf = async (given: readonly LedgerFile[], expectHead?: string) =>
  (await verifyChain(sortFiles(given), { expectHead })).problems;
const found = async (given: readonly LedgerFile[], expectHead?: string) =>
  (await problemsOf(given, expectHead)).map(({ kind, path }) => `${kind} ${path}`);

test('a chain that nobody touched holds', async () => {
  expect(await verifyChain(files)).toEqual({
    count: 40,
    head: newest,
    problems: [],
    problemCount: 0,
  });
});

test('no entries are a chain, too', async () => {
  expect(await verifyChain([])).toEqual({ count: 0, head: null, problems: [], problemCount: 0 });
});

test('entries are handed on with their digests', async () => {
  const seen: [Entry, string][] = [];
  await verifyChain(files, { onEntry: (entry, digest) => seen.push([entry, digest]) });
  expect(seen).toEqual(entries.map((entry) => [entry, digestOf(renderEntry(entry))]));
});

const without = (...seqs: number[]) => files.filter((_, index) => !seqs.includes(index + 1));
const replaced = (seq: number, file: LedgerFile) => [...without(seq), file];
const path = (seq: number) => at(files, seq - 1).path;
const entry = (seq: number) => at(entries, seq - 1);

describe('what was done to a chain is said, and where', () => {
  test.each([
    {
      what: 'an entry edited as text',
      given: replaced(20, {
        path: path(20),
        bytes: Buffer.from(at(files, 19).bytes.toString().replace('outage', 'picnic')),
      }),
      says: [`digest-mismatch ${path(21)}`],
    },
    {
      what: 'an entry edited into nonsense',
      given: replaced(20, { path: path(20), bytes: Buffer.from('{}\n') }),
      says: [`malformed ${path(20)}`, `digest-mismatch ${path(21)}`],
    },
    { what: 'an entry cut out', given: without(20), says: [`missing ${path(21)}`] },
    { what: 'several entries cut out', given: without(20, 21, 22), says: [`missing ${path(23)}`] },
    { what: 'the beginning cut off', given: without(1, 2, 3), says: [`missing ${path(4)}`] },
    {
      what: 'two entries in each other’s places',
      given: [
        ...without(20, 21),
        { path: path(20), bytes: at(files, 20).bytes },
        { path: path(21), bytes: at(files, 19).bytes },
      ],
      says: [
        `wrong-path ${path(20)}`,
        `digest-mismatch ${path(20)}`,
        `wrong-path ${path(21)}`,
        `digest-mismatch ${path(21)}`,
        `time-reversed ${path(21)}`,
        `digest-mismatch ${path(22)}`,
      ],
    },
    {
      what: 'an entry forged behind the newest',
      given: [...files, fileOf({ ...entry(40), seq: 41, prev: digestOf('a guess') })],
      says: ['digest-mismatch entries/2026/11/000000041.json'],
    },
    {
      what: 'an entry with the number of another',
      given: [...files, fileOf({ ...entry(40), seq: 35, at: '2026-12-01T00:00:00Z' })],
      says: ['out-of-order entries/2026/12/000000035.json'],
    },
    {
      what: 'an entry in the folder of another month',
      given: replaced(40, { path: path(40).replace('/11/', '/12/'), bytes: at(files, 39).bytes }),
      says: [`wrong-path ${path(40).replace('/11/', '/12/')}`],
    },
    {
      what: 'an entry dated back',
      given: replaced(40, fileOf({ ...entry(40), at: '2026-11-01T00:00:00Z' })),
      says: [`time-reversed ${path(40)}`],
    },
    {
      what: 'a link instead of an entry',
      given: replaced(40, { path: path(40), bytes: null }),
      says: [`malformed ${path(40)}`],
    },
    {
      what: 'other files',
      given: [
        ...files,
        { path: 'README.md', bytes: Buffer.from('x') },
        { path: 'entries/2026/11/41.json', bytes: at(files, 39).bytes },
        { path: 'entries/2026/11/000000041.json/x', bytes: at(files, 39).bytes },
      ],
      says: [
        'extra-file README.md',
        'extra-file entries/2026/11/000000041.json/x',
        'extra-file entries/2026/11/41.json',
      ],
    },
  ])('$what', async ({ given, says }) => {
    expect(await found(given)).toEqual(says);
  });

  test('the first entry has to begin the chain', async () => {
    const forged = fileOf({ ...entry(1), prev: digestOf('something before') });
    expect(await found([forged])).toEqual([`digest-mismatch ${path(1)}`]);
  });
});

describe('a remembered head', () => {
  test.each([1, 20, 39, 40])('entry %d is in the chain', async (seq) => {
    expect(await found(files, digestOf(at(files, seq - 1).bytes))).toEqual([]);
  });

  test('is missed when the newest entries were cut off', async () => {
    const cut = without(39, 40);
    expect(await found(cut)).toEqual([]);
    expect(await found(cut, newest)).toEqual(['head-unknown null']);
  });

  test('is missed when the whole chain was written anew', async () => {
    const again = chain(40).map((original, index) => ({ ...original, pr: index + 100 }));
    let prev = at(again, 0).prev;
    const rewritten = again.map((original) => {
      const file = fileOf({ ...original, prev });
      prev = digestOf(file.bytes);
      return file;
    });
    expect(await found(rewritten)).toEqual([]);
    expect(await found(rewritten, newest)).toEqual(['head-unknown null']);
  });

  test('zeros, the head of a ledger that is still empty, are in every chain', async () => {
    expect(await found(files, `sha256:${'0'.repeat(64)}`)).toEqual([]);
    expect(await found([], newest)).toEqual(['head-unknown null']);
  });
});

test('any single change of any byte is found, given the head', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.nat({ max: 39 }),
      fc.nat({ max: 10_000 }),
      fc.integer({ min: 1, max: 255 }),
      async (index, offset, mask) => {
        const bytes = Buffer.from(at(files, index).bytes);
        const position = offset % bytes.length;
        bytes[position] = (bytes[position] ?? 0) ^ mask;
        const given = replaced(index + 1, { path: path(index + 1), bytes });
        expect(await problemsOf(given, newest)).not.toEqual([]);
      },
    ),
  );
});

test('any files left out of or put in another order are found, given the head', async () => {
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray(files.slice(0, 12)), async (kept) => {
      const given = kept.map(({ bytes }, index) => ({ path: path(index + 1), bytes }));
      const head = digestOf(at(files, 11).bytes);
      const intact = kept.length === 12 && kept.every((file, index) => file === files[index]);
      expect((await problemsOf(given, head)).length === 0).toBe(intact);
    }),
  );
});

test('many problems are counted, and the first hundred shown', async () => {
  const junk = Array.from({ length: 250 }, (_, index) => ({ path: `x${index}`, bytes: null }));
  const { problems, problemCount } = await verifyChain(junk);
  expect([problems.length, problemCount]).toEqual([100, 250]);
});
