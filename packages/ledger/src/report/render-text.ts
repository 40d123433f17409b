import { escapeTerminal } from '@ai-gate/verdict';
import { type EntryKind, entryKinds } from '../entry.ts';
import { describeChain, describeEntry, describePeriod, kindNames } from './described-entry.ts';
import type { LedgerRecord, LedgerReport } from './ledger-report.ts';

/** A report of the ledger for a terminal. */
export function renderLedgerText(report: LedgerReport): string {
  const { branch, commit, chain, records, until } = report;
  const lines = [
    `Ledger ${branch} at ${commit}`,
    describePeriod(report),
    describeChain(report),
    ...chain.problems.map(({ path, message }) => `  ${path ?? 'chain'}: ${message}`),
    '',
    renderCounts(report.counts),
    ...records.flatMap((record) => ['', ...renderRecord(record, until)]),
  ];
  return `${lines.map(escapeTerminal).join('\n')}\n`;
}

/** `3 overrides, 1 bypass`, or that there is nothing. */
export function renderCounts(counts: LedgerReport['counts']): string {
  const some = entryKinds.filter((kind) => counts[kind] > 0);
  if (some.length === 0) return 'No entries in this time.';
  return some.map((kind) => `${counts[kind]} × ${kindNames[kind as EntryKind]}`).join(', ');
}

function renderRecord({ entry }: LedgerRecord, until: string): string[] {
  const { who, change, reason, signature, expires, expired } = describeEntry(entry, until);
  const details = [
    ['reason', reason],
    ['signed', signature],
    ['expires', expires && `${expires}${expired ? ' (expired)' : ''}`],
    ['head', entry.head],
    ['findings', entry.codes.join(', ')],
  ] as const;
  return [
    `#${entry.seq}  ${entry.at}  ${kindNames[entry.kind]}  ${change}  by ${who}`,
    ...details
      .filter(([, value]) => value !== '')
      .map(([name, value]) => `    ${`${name}:`.padEnd(10)}${value}`),
  ];
}
