import type { EntryBlock, PlacedEntry } from './contract-outline.ts';
import { codeSpanAt } from './inline-text.ts';
import { renderCodeCell } from './render-fields.ts';

/**
 * The line of an entry turned into a tombstone: the field struck through and the date it was
 * removed, everything else as it stands. `date` is written as it comes, yyyy-mm-dd.
 */
export function strikeEntry(
  line: string,
  { entry }: PlacedEntry,
  block: EntryBlock,
  date: string,
): string {
  if (block.kind === 'list') return strikeBullet(line, date);
  const cells = cellRanges(line);
  const status = cells[block.columns.indexOf('status')];
  if (status) return replaceCell(line, status, `removed ${date}`);
  const field = cells[block.columns.indexOf('field')];
  const struck = `~~${renderCodeCell(entry.path)}~~ removed ${date}`;
  return field ? replaceCell(line, field, struck) : line;
}

function strikeBullet(line: string, date: string): string {
  const span = codeSpanAt(line, line.indexOf('`'));
  if (span === null) return line;
  const { start, end } = span;
  return `${line.slice(0, start)}~~${line.slice(start, end)}~~ removed ${date}${line.slice(end)}`;
}

interface Range {
  readonly start: number;
  readonly end: number;
}

/** Where the cells of a row stand in its line, between the pipes. */
function cellRanges(line: string): Range[] {
  const pipes = [...line.matchAll(/\\\||\|/g)].filter(([pipe]) => pipe === '|');
  const bounds = pipes.map(({ index }) => index);
  const ranges: Range[] = [];
  let start = 0;
  for (const bound of [...bounds, line.length]) {
    ranges.push({ start, end: bound });
    start = bound + 1;
  }
  if (line.trimStart().startsWith('|')) ranges.shift();
  return ranges;
}

function replaceCell(line: string, { start, end }: Range, text: string): string {
  const lead = start === 0 ? (/^\s*/.exec(line)?.[0] ?? '') : ' ';
  return `${line.slice(0, start)}${lead}${text} ${line.slice(end)}`.trimEnd();
}
