import { type Entry, type EntryKind, entryKinds } from '../entry.ts';
import type { ChainVerification } from '../verify-chain.ts';

/** An entry with the digest that the next one names. */
export interface LedgerRecord {
  readonly entry: Entry;
  readonly digest: string;
}

/** How many entries of each kind there were in a day or month. */
export interface Period {
  /** `2026-11-20` or `2026-11`. */
  readonly name: string;
  readonly counts: Readonly<Record<EntryKind, number>>;
  readonly total: number;
}

/** What a report of the ledger shows. */
export interface LedgerReport {
  readonly schemaVersion: 1;
  readonly branch: string;
  /** The commit that was read. */
  readonly commit: string;
  /** RFC 3339; `since` is null for the whole ledger. */
  readonly since: string | null;
  readonly until: string;
  readonly chain: ChainVerification;
  readonly counts: Readonly<Record<EntryKind, number>>;
  /** Days, or months where there would be more than `dayLimit`; empty ones included. */
  readonly timeline: readonly Period[];
  /** Newest first. */
  readonly records: readonly LedgerRecord[];
}

const dayLimit = 62;
const dayLength = 86_400_000;

/** Puts a report together from the records of a ledger, oldest first, and what verifying it found. */
export function composeLedgerReport(parts: {
  readonly branch: string;
  readonly commit: string;
  readonly since: Date | null;
  readonly now: Date;
  readonly chain: ChainVerification;
  readonly records: readonly LedgerRecord[];
}): LedgerReport {
  const { branch, commit, chain, now } = parts;
  const since = parts.since === null ? null : utc(parts.since);
  const records = parts.records.filter(({ entry }) => since === null || entry.at >= since);
  return {
    schemaVersion: 1,
    branch,
    commit,
    since,
    until: utc(now),
    chain,
    counts: countKinds(records),
    timeline: timelineOf(records, parts.since, now),
    records: records.toReversed(),
  };
}

function utc(time: Date): string {
  return `${time.toISOString().slice(0, 19)}Z`;
}

function countKinds(records: readonly LedgerRecord[]): Record<EntryKind, number> {
  const counts = Object.fromEntries(entryKinds.map((kind) => [kind, 0]));
  for (const { entry } of records) counts[entry.kind] = (counts[entry.kind] ?? 0) + 1;
  return counts as Record<EntryKind, number>;
}

function timelineOf(records: readonly LedgerRecord[], since: Date | null, now: Date): Period[] {
  const first = records[0]?.entry.at;
  if (first === undefined) return [];
  const start = since ?? new Date(first);
  const last = records.at(-1)?.entry.at ?? first;
  const end = Math.max(now.getTime(), new Date(last).getTime());
  const daily = (end - start.getTime()) / dayLength < dayLimit;
  const length = daily ? 10 : 7;
  const byName = new Map<string, LedgerRecord[]>();
  for (const record of records) {
    const name = record.entry.at.slice(0, length);
    const others = byName.get(name);
    if (others) others.push(record);
    else byName.set(name, [record]);
  }
  return namesBetween(start, new Date(end), daily).map((name) => {
    const within = byName.get(name) ?? [];
    return { name, counts: countKinds(within), total: within.length };
  });
}

function namesBetween(start: Date, end: Date, daily: boolean): string[] {
  const names: string[] = [];
  const [year, month, day] = [start.getUTCFullYear(), start.getUTCMonth(), start.getUTCDate()];
  for (let step = 0; ; step++) {
    const time = daily ? Date.UTC(year, month, day + step) : Date.UTC(year, month + step, 1);
    // A clock that was far ahead once must not make a report without end.
    if (time > end.getTime() || step > 1200) return names;
    names.push(new Date(time).toISOString().slice(0, daily ? 10 : 7));
  }
}

/**
 * Reads `7d`, `24h`, `2026-11-01` or `2026-11-01T00:00:00Z` as a time before `now`; null for any
 * other text.
 */
export function parseSince(text: string, now: Date): Date | null {
  const [, amount, unit] = /^(\d{1,5})([dh])$/.exec(text) ?? [];
  if (amount !== undefined) {
    return new Date(now.getTime() - Number(amount) * (unit === 'd' ? dayLength : 3_600_000));
  }
  if (!/^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}:\d{2}Z)?$/.test(text)) return null;
  const time = new Date(text);
  const real = !Number.isNaN(time.getTime()) && time.toISOString().startsWith(text.slice(0, 10));
  return real && time <= now ? time : null;
}
