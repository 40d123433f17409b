import type { Span } from './comment-scanner.ts';

/** One line of a comment, without the marks that make it one. `line` is 1-based. */
export interface CommentLine {
  readonly line: number;
  readonly text: string;
}

/** Comment marks at the start of a line: `//`, `/*`, `*`, `#`, `--`, `<!--`, `"""`, `;`, `%`, `{-`. */
const openingMarks = /^[\s/*#;%!<"'{-]{0,40}(?:\[\[)?\s*/;
const closingMarks = /(?:\*\/|-->|"""|'''|\]\]|-\})$/;

/**
 * The comments of a text, line by line. Line comments on lines that follow one another are one
 * comment, as long as nothing but white space stands between them.
 */
export function commentBlocks(text: string, spans: readonly Span[]): CommentLine[][] {
  const blocks: CommentLine[][] = [];
  const lineOf = lineCounter(text);
  let previous: Span | null = null;
  for (const span of spans) {
    if (span.kind !== 'string') {
      const lines = linesOf(text, span, lineOf(span.start));
      const current = blocks.at(-1);
      if (current !== undefined && previous !== null && continues(text, previous, span)) {
        current.push(...lines);
      } else blocks.push(lines);
    }
    previous = span;
  }
  return blocks;
}

function continues(text: string, previous: Span, span: Span): boolean {
  if (previous.kind !== 'line' || span.kind !== 'line') return false;
  const between = text.slice(previous.end, span.start);
  return between.trim() === '' && between.indexOf('\n') === between.lastIndexOf('\n');
}

function linesOf(text: string, { start, end }: Span, line: number): CommentLine[] {
  return text
    .slice(start, end)
    .split('\n')
    .map((raw, index) => ({ line: line + index, text: withoutMarks(raw) }));
}

function withoutMarks(raw: string): string {
  const trimmed = raw.trim();
  return trimmed.slice(0, 4_096).replace(openingMarks, '').replace(closingMarks, '').trimEnd();
}

/** Counts lines up to offsets that only grow. */
function lineCounter(text: string): (offset: number) => number {
  let line = 1;
  let from = 0;
  return (offset) => {
    for (
      let at = text.indexOf('\n', from);
      at !== -1 && at < offset;
      at = text.indexOf('\n', from)
    ) {
      line += 1;
      from = at + 1;
    }
    return line;
  };
}
