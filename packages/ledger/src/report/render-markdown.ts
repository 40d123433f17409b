import { escapeMarkdown, renderMarkdownCode } from '@ai-gate/verdict';
import { entryKinds } from '../entry.ts';
import { describeChain, describeEntry, describePeriod, kindNames } from './described-entry.ts';
import type { LedgerRecord, LedgerReport } from './ledger-report.ts';

/** Characters; a job summary holds 1 MiB, and entities count with all their bytes. */
const defaultLimit = 900_000;

/** A report of the ledger for a job summary or comment, cut (with the total) at `limit` bytes. */
export function renderLedgerMarkdown(
  report: LedgerReport,
  { limit = defaultLimit }: { readonly limit?: number } = {},
): string {
  const { branch, commit, chain, counts, records, until } = report;
  const head = [
    '## Ledger',
    '',
    `${escapeMarkdown(branch)} at ${renderMarkdownCode(commit)}, ${escapeMarkdown(describePeriod(report))}.`,
    '',
    `**${escapeMarkdown(describeChain(report))}**`,
    '',
    ...chain.problems.map(
      ({ path, message }) => `- ${renderMarkdownCode(path ?? 'chain')}: ${escapeMarkdown(message)}`,
    ),
    '',
    '| Kind | Entries |',
    '|---|---:|',
    ...entryKinds.map((kind) => `| ${kindNames[kind]} | ${counts[kind]} |`),
    '',
  ];
  if (records.length === 0) return `${[...head, 'No entries in this time.'].join('\n')}\n`;
  const table = [
    '| Entry | When | Kind | Change | Who | Reason | Signature | Expires |',
    '|---:|---|---|---|---|---|---|---|',
  ];
  const rows = records.map((record) => renderRow(record, until));
  return fit([...head, ...table].join('\n'), rows, limit);
}

function renderRow({ entry }: LedgerRecord, until: string): string {
  const { who, change, reason, signature, expires, expired } = describeEntry(entry, until);
  const cells = [
    String(entry.seq),
    entry.at,
    kindNames[entry.kind],
    change,
    who,
    reason,
    signature,
    expires && `${expires}${expired ? ' (expired)' : ''}`,
  ];
  return `| ${cells.map(escapeMarkdown).join(' | ')} |`;
}

function fit(head: string, rows: readonly string[], limit: number): string {
  const note = (left: number) => `\n\n${left} older of ${rows.length} entries are not shown here.`;
  let size = Buffer.byteLength(head) + Buffer.byteLength(note(rows.length)) + 1;
  let shown = 0;
  for (const row of rows) {
    size += Buffer.byteLength(row) + 1;
    if (size > limit) break;
    shown += 1;
  }
  const rest = shown < rows.length ? note(rows.length - shown) : '';
  return `${[head, ...rows.slice(0, shown)].join('\n')}${rest}\n`;
}
