import { UserError } from '@ai-gate/verdict';
import {
  digestOf,
  type Entry,
  type EntryDraft,
  entryLimit,
  entryPath,
  firstPrev,
  maxSeq,
  renderEntry,
} from './entry.ts';
import type { LedgerBranch } from './ledger-branch.ts';
import { findFlaw, parseEntry } from './parse-entry.ts';

/** An entry that is in the ledger. */
export interface AppendedEntry {
  readonly entry: Entry;
  readonly digest: string;
  readonly path: string;
  /** The commit that brought it. */
  readonly commit: string;
}

/** What appending needs of the clock; tests put their own in. */
export interface AppendTiming {
  readonly now: () => Date;
  /** Milliseconds. */
  readonly sleep: (milliseconds: number) => Promise<unknown>;
  /** From 0 to 1: writers that wait equally long meet again. */
  readonly random: () => number;
  /** Milliseconds to go on trying for when others are faster. */
  readonly patience: number;
}

export const realTiming: AppendTiming = {
  now: () => new Date(),
  sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  random: () => Math.random(),
  patience: 120_000,
};

/**
 * Appends an entry behind the newest one, in one compare-and-swap; whoever loses the race reads
 * again. Only the newest entry is read, so the cost does not grow with the number of entries
 * before this month. Errors: override/ledger-broken when the newest entry does not hold,
 * override/ledger-unavailable when the branch keeps moving, input/invalid for a draft that is none.
 */
export async function appendEntry(
  branch: LedgerBranch,
  draft: EntryDraft,
  timing: AppendTiming = realTiming,
): Promise<AppendedEntry> {
  const start = timing.now().getTime();
  for (let attempt = 0; ; attempt++) {
    const tip = await branch.readTip();
    const newest = tip === null ? null : await readNewest(branch, tip);
    const entry = placeEntry(draft, newest, timing.now());
    const text = renderEntry(entry);
    const path = entryPath(entry);
    const message = `${entry.kind} ${entry.repo}${entry.pr === null ? '' : `#${entry.pr}`}`;
    const at = new Date(entry.at);
    const written = await branch.writeFile(tip, { path, text, message, at });
    const digest = digestOf(text);
    if (written.kind === 'written') return { entry, digest, path, commit: written.commit };
    const mine = written.kind === 'unknown' ? await findWritten(branch, digest) : null;
    if (mine !== null) return { entry, digest, path, commit: mine };
    const spent = timing.now().getTime() - start;
    if (spent > timing.patience) throw keptMoving(spent);
    await timing.sleep(timing.random() * Math.min(1000, 25 * 2 ** attempt));
  }
}

/** The newest entry and its digest. */
export interface NewestEntry {
  readonly entry: Entry;
  readonly digest: string;
}

/**
 * Reads the newest entry at a commit: the last file of the last month of the last year. Whatever
 * else stands there, or does not hold, is `override/ledger-broken`.
 */
export async function readNewest(branch: LedgerBranch, commit: string): Promise<NewestEntry> {
  await readLast(branch, commit, '', /^entries$/);
  const year = await readLast(branch, commit, 'entries', /^\d{4}$/);
  const month = await readLast(branch, commit, year, /^\d{2}$/);
  const path = await readLast(branch, commit, month, /^\d{9}\.json$/);
  const bytes = await branch.readFile(commit, path, entryLimit);
  const reading = parseEntry(bytes);
  if (!reading.ok) throw broken(path, `the newest entry was changed: it ${reading.why}`);
  if (entryPath(reading.entry) !== path) throw broken(path, 'the newest entry is not at its path');
  return { entry: reading.entry, digest: digestOf(bytes) };
}

async function readLast(
  branch: LedgerBranch,
  commit: string,
  directory: string,
  form: RegExp,
): Promise<string> {
  const names = await branch.readNames(commit, directory);
  const last = names.reduce((latest, name) => (name > latest ? name : latest), '');
  const stray = names.find((name) => !form.test(name));
  const prefix = directory === '' ? '' : `${directory}/`;
  if (stray !== undefined) throw broken(prefix + stray, 'it is no entry of the ledger');
  if (last === '') throw broken(directory || 'entries', 'there is no entry on the branch');
  return prefix + last;
}

/** A clock that runs behind must not put an entry before the one that it follows. */
function placeEntry(draft: EntryDraft, newest: NewestEntry | null, now: Date): Entry {
  const clock = `${now.toISOString().slice(0, 19)}Z`;
  const at = newest !== null && newest.entry.at > clock ? newest.entry.at : clock;
  const seq = (newest?.entry.seq ?? 0) + 1;
  const entry: Entry = { ...draft, v: 1, seq, prev: newest?.digest ?? firstPrev, at };
  const flaw = findFlaw(JSON.parse(renderEntry(entry)));
  if (flaw !== null || seq > maxSeq) {
    throw new UserError('input/invalid', {
      message: `the entry cannot be written: it ${flaw ?? 'would have too high a number'}`,
      fix: 'Report this with the message: an entry is made by ai-gate itself.',
    });
  }
  return entry;
}

/** After a write of unknown outcome: the commit whose newest entry is the one that was written. */
async function findWritten(branch: LedgerBranch, digest: string): Promise<string | null> {
  const tip = await branch.readTip();
  if (tip === null) return null;
  return (await readNewest(branch, tip)).digest === digest ? tip : null;
}

function broken(path: string, message: string): UserError {
  return new UserError('override/ledger-broken', {
    message: `${path}: ${message}`,
    location: { path },
  });
}

function keptMoving(spent: number): UserError {
  return new UserError('override/ledger-unavailable', {
    message: `the ledger branch kept moving, or stayed locked, for ${Math.round(spent / 1000)} seconds`,
    fix: 'Run it again. In a local repository, remove a lock file of the branch (refs/heads/….lock) that no git uses any more.',
  });
}
