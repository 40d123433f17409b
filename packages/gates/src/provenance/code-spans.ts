/** A code span of one line: from its first backtick to behind its last. */
export interface CodeSpan {
  readonly start: number;
  readonly end: number;
  /** Without the backticks and the spaces at either end. */
  readonly content: string;
}

/** Backtick runs of a line by their start, each with the end of the next run of the same length. */
function findClosings(
  line: string,
): ReadonlyMap<number, { length: number; end: number | undefined }> {
  const runs = [...line.matchAll(/`+/g)].reverse();
  const next = new Map<number, number>();
  const closings = new Map<number, { length: number; end: number | undefined }>();
  for (const { index, 0: run } of runs) {
    closings.set(index, { length: run.length, end: next.get(run.length) });
    next.set(run.length, index + run.length);
  }
  return closings;
}

/** The code spans of a line (CommonMark, code spans), from left to right, in linear time. */
export function findCodeSpans(line: string): readonly CodeSpan[] {
  const closings = findClosings(line);
  const spans: CodeSpan[] = [];
  let index = line.indexOf('`');
  while (index >= 0) {
    const { length, end } = closings.get(index) ?? { length: 1, end: undefined };
    if (end !== undefined) {
      const content = line.slice(index + length, end - length).trim();
      spans.push({ start: index, end, content });
    }
    index = line.indexOf('`', end ?? index + length);
  }
  return spans;
}

/** The content of the first code span of a line, or undefined. */
export function firstCodeSpan(line: string): string | undefined {
  return findCodeSpans(line)[0]?.content;
}

/** The line without its code spans: what is left is where Markdown and HTML have a meaning. */
export function withoutCodeSpans(line: string): string {
  let rest = '';
  let from = 0;
  for (const { start, end } of findCodeSpans(line)) {
    rest += `${line.slice(from, start)} `;
    from = end;
  }
  return rest + line.slice(from);
}
