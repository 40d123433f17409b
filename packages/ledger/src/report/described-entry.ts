import type { Entry, EntryKind } from '../entry.ts';
import type { LedgerReport } from './ledger-report.ts';

/** What each kind of entry is called in a report. */
export const kindNames: Readonly<Record<EntryKind, string>> = {
  override: 'override',
  'override-revoked': 'override revoked',
  promotion: 'promotion',
  exemption: 'exemption',
  bypass: 'bypass',
  failure: 'failure',
};

/** The parts of an entry that every report shows, as plain text that is not escaped yet. */
export interface DescribedEntry {
  readonly who: string;
  readonly change: string;
  readonly reason: string;
  /** The fingerprint of the key, or the words for none. */
  readonly signature: string;
  readonly expires: string;
  /** Whether an override of it would hold now, going by its date alone. */
  readonly expired: boolean;
}

/** Describes an entry as of `until` (RFC 3339). */
export function describeEntry(entry: Entry, until: string): DescribedEntry {
  const { repo, pr, head, actor, detail, kind } = entry;
  const expires = textOf(detail['expires']);
  const fingerprint = textOf(detail['fingerprint']) || textOf(detail['key']);
  return {
    who: actor === null ? 'unknown' : actor.login,
    change: pr === null ? `${repo}@${head.slice(0, 12)}` : `${repo}#${pr}`,
    reason: textOf(detail['reason']),
    signature: fingerprint || (kind === 'override' ? 'not signed' : ''),
    expires,
    expired: expires !== '' && expires <= until,
  };
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** One sentence about the chain. */
export function describeChain({ chain }: LedgerReport): string {
  const entries = `${chain.count} ${chain.count === 1 ? 'entry' : 'entries'}`;
  if (chain.problemCount === 0) return `The chain of ${entries} holds.`;
  const problems = `${chain.problemCount} ${chain.problemCount === 1 ? 'problem' : 'problems'}`;
  return `The chain does NOT hold: ${problems} in ${entries}.`;
}

/** `since … until …` in words. */
export function describePeriod({ since, until }: LedgerReport): string {
  return since === null ? `all entries until ${until}` : `${since} to ${until}`;
}
