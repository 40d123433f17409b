import type { LedgerReport } from './ledger-report.ts';

/** A report of the ledger as JSON: the entries as they stand in it, each with its digest. */
export function renderLedgerJson(report: LedgerReport): string {
  const { records, ...rest } = report;
  const entries = records.map(({ entry, digest }) => ({ digest, ...entry }));
  return `${JSON.stringify({ ...rest, entries }, null, 2)}\n`;
}
