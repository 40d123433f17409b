import type { BlockRule, StateBlock } from 'markdown-it';

/** A table as the block parser hands it over: rows as text, cells not yet split. */
export interface TableText {
  /** 0-based line of the header row. */
  readonly headerLine: number;
  readonly header: string;
  /** The rows below the delimiter row; the first stands on `headerLine + 2`, one line each. */
  readonly rows: readonly string[];
}

export const tableToken = 'contract_table';

const delimiterRow = /^(?=.*[|:])[|:-][-:| \t]*$/;
const delimiterCell = /^[ \t]*:?-+:?[ \t]*$/;

/**
 * GFM tables (https://github.github.com/gfm/#tables-extension-) as one token each. The rule that
 * markdown-it brings makes three tokens a cell, and ends a table early where many cells are
 * missing; otherwise this one follows it.
 */
export const tableRule: BlockRule = (state, startLine, endLine, silent) => {
  if (startLine + 2 > endLine || !isTableHead(state, startLine)) return false;
  if (silent) return true;

  const rows: string[] = [];
  const parentType = state.parentType;
  state.parentType = 'table';
  const terminators = state.md.block.ruler.getRules('blockquote');
  let line = startLine + 2;
  for (; line < endLine; line++) {
    if (indentOf(state, line) < 0 || indentOf(state, line) >= 4) break;
    if (terminators.some((rule) => rule(state, line, endLine, true))) break;
    const text = lineText(state, line);
    if (text === '') break;
    rows.push(text);
  }
  state.parentType = parentType;
  state.line = line;
  const token = state.push(tableToken, '', 0);
  token.map = [startLine, line];
  const table: TableText = { headerLine: startLine, header: lineText(state, startLine), rows };
  token.meta = table;
  return true;
};

function isTableHead(state: StateBlock, line: number): boolean {
  const indent = indentOf(state, line + 1);
  if (indent < 0 || indent >= 4 || indentOf(state, line) >= 4) return false;
  const delimiter = lineText(state, line + 1);
  if (!delimiterRow.test(delimiter) || /^-[ \t]/.test(delimiter)) return false;
  const header = lineText(state, line);
  if (!header.includes('|')) return false;
  const cells = splitRow(delimiter);
  return (
    cells.length === splitRow(header).length && cells.every((cell) => delimiterCell.test(cell))
  );
}

/** Columns of indentation inside the enclosing container; negative: outside of it. */
function indentOf(state: StateBlock, line: number): number {
  return (state.sCount[line] ?? 0) - state.blkIndent;
}

function lineText(state: StateBlock, line: number): string {
  const start = (state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0);
  return state.src.slice(start, state.eMarks[line]).trim();
}

/** Whether some renderers might take two lines that are no table for the head of one. */
export function looksLikeTableHead(line: string, below: string): boolean {
  if (!below.includes('-') || !/^[ \t>]*[|:-][-:| \t]*$/.test(below)) return false;
  return line.includes('|') || (line.trim() !== '' && /[|:]/.test(below));
}

/** The cells of one row, trimmed. `\|` is a pipe inside a cell, in code spans too. */
export function splitRow(row: string): string[] {
  const cells = row.replaceAll('\\|', '\0').split('|');
  if (cells[0]?.trim() === '') cells.shift();
  if (cells.length > 0 && cells.at(-1)?.trim() === '') cells.pop();
  return cells.map((cell) => cell.replaceAll('\0', '|').trim());
}
