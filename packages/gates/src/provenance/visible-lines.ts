/** One line that a reader of the rendered document sees as text, with its number from 1. */
export interface VisibleLine {
  readonly number: number;
  readonly text: string;
}

export type VisibleReading =
  | { readonly ok: true; readonly lines: readonly VisibleLine[] }
  | { readonly ok: false; readonly why: string; readonly line: number };

/**
 * Leaves out what the rendered document hides or shows as code: fenced code and HTML comments. An
 * approver reads the rendered document, so nothing else may grant. What GitHub and this reader
 * could see differently (an unclosed fence or comment) is refused rather than guessed.
 */
export function readVisibleLines(text: string): VisibleReading {
  const lines: VisibleLine[] = [];
  let fence: { readonly marker: string; readonly line: number } | undefined;
  let comment: number | undefined;
  for (const [index, raw] of text.split(/\r\n|\n|\r/).entries()) {
    const number = index + 1;
    if (fence) {
      if (closesFence(raw, fence.marker)) fence = undefined;
      continue;
    }
    if (comment !== undefined) {
      if (raw.includes('-->')) comment = undefined;
      continue;
    }
    const opening = /^[\s>]*(?:(?:[-*+]|\d{1,9}[.)])\s+)*(`{3,}(?=[^`]*$)|~{3,})/.exec(raw);
    if (opening) {
      fence = { marker: opening[1] ?? '', line: number };
      continue;
    }
    if (/^ {0,3}<!--/.test(raw)) {
      // A comment block hides its last line whole, whatever follows the -->.
      if (!raw.includes('-->', raw.indexOf('<!--') + 4)) comment = number;
      continue;
    }
    const visible = withoutInlineComments(raw);
    if (visible === undefined) {
      return {
        ok: false,
        why: 'a comment starts in the middle of a line and does not end on it',
        line: number,
      };
    }
    lines.push({ number, text: visible });
  }
  if (fence) return { ok: false, why: 'a code fence is not closed', line: fence.line };
  if (comment !== undefined) return { ok: false, why: 'a comment is not closed', line: comment };
  return { ok: true, lines };
}

function closesFence(line: string, marker: string): boolean {
  const closing = /^[\s>]*(`{3,}|~{3,})\s*$/.exec(line)?.[1];
  return closing !== undefined && closing[0] === marker[0] && closing.length >= marker.length;
}

/** The line without `<!-- … -->` outside code spans; undefined when one does not end here. */
function withoutInlineComments(line: string): string | undefined {
  if (!line.includes('<!--')) return line;
  let visible = '';
  let index = 0;
  while (index < line.length) {
    const run = /^`+/.exec(line.slice(index))?.[0];
    if (run) {
      const end = findCodeSpanEnd(line, index + run.length, run.length);
      const next = end ?? index + run.length;
      visible += line.slice(index, next);
      index = next;
    } else if (line.startsWith('<!--', index)) {
      const end = line.indexOf('-->', index + 4);
      if (end < 0) return undefined;
      index = end + 3;
    } else visible += line[index++];
  }
  return visible;
}

/** Index behind the closing run of exactly `length` backticks, from `start` on. */
function findCodeSpanEnd(line: string, start: number, length: number): number | undefined {
  for (const match of line.slice(start).matchAll(/`+/g)) {
    if (match[0].length === length) return start + match.index + length;
  }
  return undefined;
}

/** The content of the first code span of a line (CommonMark, code spans), or undefined. */
export function firstCodeSpan(text: string): string | undefined {
  for (const match of text.matchAll(/`+/g)) {
    const start = match.index + match[0].length;
    const end = findCodeSpanEnd(text, start, match[0].length);
    if (end !== undefined) return text.slice(start, end - match[0].length).trim();
  }
  return undefined;
}
