import type { EntityDifferences } from '../report.ts';
import { escapeMarkdown } from './escape.ts';

const columns = [
  'added',
  'removed',
  'renamed',
  'type',
  'target',
  'new',
  'old',
  'acknowledged',
] as const;

/** More rows than that nobody reads in a summary; the JSON report has them all. */
const mostRows = 100;

/** How each entity differs from the contract, as a Markdown table of at most `room` bytes. */
export function renderEntityTable(entities: readonly EntityDifferences[], room: number): string {
  if (entities.length === 0) return '';
  const heading = `\n| Entity | ${columns.join(' | ')} |\n| --- |${' ---: |'.repeat(columns.length)}\n`;
  const rows: string[] = [];
  let left = room - Buffer.byteLength(heading) - 100;
  for (const entity of entities.slice(0, mostRows)) {
    const name = escapeMarkdown(entity.entity ?? '(none)');
    const row = `| ${[name, ...columns.map((column) => entity[column])].join(' | ')} |\n`;
    left -= Buffer.byteLength(row);
    if (left < 0) break;
    rows.push(row);
  }
  if (rows.length === 0) return '';
  const omitted = entities.length - rows.length;
  const note = omitted > 0 ? `\n${omitted} more entities differ.\n` : '';
  return `${heading}${rows.join('')}${note}`;
}
