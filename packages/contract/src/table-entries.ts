import type { ContractEntry, Tombstone } from '@ai-gate/gates';
import type { PlacedEntry, TableBlock } from './contract-outline.ts';
import { type ContractProblem, unparsable } from './contract-reading.ts';
import {
  cellText,
  describe,
  isBlankCell,
  parseAliases,
  parsePathCell,
  parseTombstone,
} from './field-text.ts';
import { whyHtmlHides } from './raw-html.ts';
import { type Column, listsFields, parseColumns, repeatedColumn } from './table-columns.ts';
import { splitRow, type TableText } from './table-rule.ts';

/** More columns than any contract has; a bound on what one line of a table can cost. */
const maxColumns = 64;

/** Where a table stands: what the headings above it name. */
export interface TableContext {
  readonly entity: string | null;
  readonly source: string | null;
}

/** Reads a table of fields: null when it is not one. Rows that cannot be read become problems. */
export function parseTable(
  table: TableText,
  context: TableContext,
  problems: ContractProblem[],
): TableBlock | null {
  const header = splitRow(table.header);
  const columns = parseColumns(header);
  if (!listsFields(header, columns, context.entity)) return null;
  const line = table.headerLine + 1;
  const repeated = repeatedColumn(columns);
  if (repeated !== null) {
    problems.push(unparsable(line, `two columns of this table mean the same (${repeated})`));
    return null;
  }
  if (columns.length > maxColumns) {
    problems.push(unparsable(line, `this table has more than ${maxColumns} columns`));
    return null;
  }
  const entries: PlacedEntry[] = [];
  table.rows.forEach((row, index) => {
    const startLine = table.headerLine + 2 + index;
    const entry = parseRow(row, columns, context, startLine + 1);
    if (typeof entry === 'string') problems.push(unparsable(startLine + 1, entry));
    else if (entry !== null) entries.push({ entry, startLine, endLine: startLine + 1 });
  });
  const endLine = table.headerLine + 2 + table.rows.length;
  return { kind: 'table', ...context, columns, endLine, entries };
}

/** One row: its entry, null for a row of empty cells, or why it cannot be read. */
function parseRow(
  row: string,
  columns: readonly (Column | null)[],
  context: TableContext,
  line: number,
): ContractEntry | null | string {
  // Renderers disagree on whether the second backslash escapes the pipe.
  if (row.includes('\\\\|')) return 'a backslash stands before an escaped pipe here';
  const cells = splitRow(row);
  const cell = (column: Column): string => cells[columns.indexOf(column)] ?? '';
  const why = whyHtmlHides(row, 'inline');
  if (why !== null) return why;
  if (cells.every((text) => text === '')) return null;

  const named = parsePathCell(cell('field'));
  if (named.kind !== 'field') {
    return named.kind === 'unsure' ? `field: ${named.why}` : 'this row names no field';
  }
  const entity = readName(cell('entity'), 'entity');
  const target = readName(cell('target'), 'target');
  const aliases = parseAliases(cell('aliases'));
  const removed = readStatus(cell('status'));
  if (entity?.why !== undefined) return entity.why;
  if (target?.why !== undefined) return target.why;
  if (aliases === null) return 'aliases: write each as a code span';
  if (removed === 'unsure') return 'status: it is not clear whether the field is removed';
  return {
    entity: entity?.name ?? context.entity,
    path: named.field.path,
    type: cellText(cell('type')),
    target: target?.name ?? null,
    aliases,
    source: cellText(cell('source')) ?? context.source,
    description: describe(cell('description')) ?? named.field.description,
    tombstone: mergeTombstones(named.field.tombstone, removed),
    line,
  };
}

/** A cell that names an entity or a target; null when it is blank. */
function readName(cell: string, what: string): { name?: string; why?: string } | null {
  if (isBlankCell(cell)) return null;
  const named = parsePathCell(cell);
  if (named.kind !== 'field') return { why: `${what}: the cell is neither a code span nor a word` };
  if (named.field.tombstone !== null) return { why: `${what}: the cell is struck through` };
  return { name: named.field.path };
}

/** What a status says about removal: a tombstone, null for a field that lives. */
function readStatus(cell: string): Tombstone | null | 'unsure' {
  const removal = /\b(?:removed|deleted|tombstone|tombstoned|retired)\b/i.exec(cell);
  if (removal === null) return null;
  return /^\W*$/.test(cell.slice(0, removal.index)) ? parseTombstone(cell) : 'unsure';
}

function mergeTombstones(field: Tombstone | null, status: Tombstone | null): Tombstone | null {
  if (field === null || status === null) return field ?? status;
  return {
    date: field.date ?? status.date,
    replacedBy: field.replacedBy ?? status.replacedBy,
  };
}
