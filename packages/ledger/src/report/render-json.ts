import type { LedgerRecord, LedgerReport } from './ledger-report.ts';

/** A report of the ledger as JSON: the entries as they stand in it, each with its digest. */
export function renderLedgerJson(report: LedgerReport): string {
  const { records, ...rest } = report;
  return renderVisible({ ...rest, entries: records.map(withDigest) });
}

/** One entry of the ledger with its digest. */
export function renderLedgerEntry(record: LedgerRecord): string {
  return renderVisible(withDigest(record));
}

function withDigest({ entry, digest }: LedgerRecord): object {
  return { digest, ...entry };
}

/** JSON that shows on a terminal what it holds: characters that would not appear are escaped. */
function renderVisible(value: object): string {
  const text = JSON.stringify(value, null, 2);
  return `${text.replace(/[\x7f-\x9f\p{Cf}\p{NChar}\p{Zl}\p{Zp}]/gu, escapeUnits)}\n`;
}

function escapeUnits(char: string): string {
  const units = Array.from({ length: char.length }, (_, index) => char.charCodeAt(index));
  return units.map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`).join('');
}
