import type { Span } from './comment-scanner.ts';

/** The lines of a source text, as far as statements and blocks go. Lines are 1-based. */
export interface CodeLines {
  /** The first declaration at or below a line; null: there is no code any more. */
  declarationAt(line: number): { readonly line: number; readonly endLine: number } | null;
}

/** A line that is a decorator or attribute and nothing else: `@Entity()`, `@Column({`. */
const decorator = /^@[\w.$]+(?:\(.*[)({[,])?$/;

/**
 * Finds where declarations begin and end, by brackets (or by indentation, where the language does),
 * with comments taken out and strings made opaque. Decorators and attributes (`@Column()`) belong
 * to what stands below them. A block that does not close is its first line only.
 */
export function codeLines(text: string, spans: readonly Span[], indented: boolean): CodeLines {
  const lines = maskText(text, spans).split('\n');
  const ends = endsByBracket(lines);
  if (indented) for (const [line, end] of endsByIndent(lines)) ends.set(line, end);
  /** For each line: the line of the declaration at or below it. */
  const starts: (number | null)[] = new Array(lines.length + 1).fill(null);
  for (let index = lines.length - 1; index >= 0; index -= 1) {
    const code = lines[index]?.trim() ?? '';
    const isDeclaration = code !== '' && !decorator.test(code);
    starts[index] = isDeclaration ? index : (starts[(ends.get(index) ?? index) + 1] ?? null);
  }
  return {
    declarationAt(line) {
      const index = starts[line - 1] ?? null;
      if (index === null) return null;
      return { line: index + 1, endLine: (ends.get(index) ?? index) + 1 };
    },
  };
}

/** The text with comments blanked and strings replaced by quotes; lines stay where they are. */
function maskText(text: string, spans: readonly Span[]): string {
  const parts: string[] = [];
  let from = 0;
  for (const { kind, start, end } of spans) {
    const mask = kind === 'string' ? '"' : ' ';
    parts.push(text.slice(from, start), text.slice(start, end).replaceAll(/[^\n]/g, mask));
    from = end;
  }
  return parts.join('') + text.slice(from);
}

/** For a line that opens brackets which it does not close: the line where the last of them closes. */
function endsByBracket(lines: readonly string[]): Map<number, number> {
  const ends = new Map<number, number>();
  const open: number[] = [];
  for (const [index, line] of lines.entries()) {
    for (const bracket of line.match(/[()[\]{}]/g) ?? []) {
      if ('([{'.includes(bracket)) open.push(index);
      else {
        const start = open.pop();
        if (start !== undefined && start < index) ends.set(start, index);
      }
    }
  }
  return ends;
}

/** For a line that ends in a colon: the last line that is indented deeper. */
function endsByIndent(lines: readonly string[]): Map<number, number> {
  const ends = new Map<number, number>();
  const open: { readonly index: number; readonly indent: number }[] = [];
  let last = 0;
  for (const [index, line] of lines.entries()) {
    const code = line.trim();
    if (code === '') continue;
    const indent = line.length - line.trimStart().length;
    for (let top = open.at(-1); top !== undefined && indent <= top.indent; top = open.at(-1)) {
      ends.set(top.index, last);
      open.pop();
    }
    if (code.endsWith(':')) open.push({ index, indent });
    last = index;
  }
  for (const { index } of open) ends.set(index, last);
  return ends;
}
