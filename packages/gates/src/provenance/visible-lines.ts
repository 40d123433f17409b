import { findCodeSpans, withoutCodeSpans } from './code-spans.ts';

/** One line that a reader of the rendered document sees as text, with its number from 1. */
export interface VisibleLine {
  readonly number: number;
  readonly text: string;
}

export type VisibleReading =
  | { readonly ok: true; readonly lines: readonly VisibleLine[] }
  | { readonly ok: false; readonly why: string; readonly line: number };

/** A code fence or comment that is open, and the column at which it began. */
interface Hidden {
  readonly what: 'code fence' | 'comment';
  readonly marker: string;
  readonly indent: number;
  readonly line: number;
}

/**
 * Leaves out what the rendered document hides or shows as code: fenced code and HTML comments. An
 * approver reads the rendered document, so nothing else may grant. What GitHub and this reader
 * could see differently (raw HTML, a fence that a list item could end) is refused, not guessed.
 */
export function readVisibleLines(text: string): VisibleReading {
  const lines: VisibleLine[] = [];
  let hidden: Hidden | undefined;
  for (const [index, raw] of text.split(/\r\n|\n|\r/).entries()) {
    const number = index + 1;
    const refuse = (why: string): VisibleReading => ({ ok: false, why, line: number });
    if (index === 0 && /^---[ \t]*$/.test(raw)) return refuse('it starts with front matter');
    if (hidden) {
      const end = endOf(hidden, raw);
      if (end === 'unclear') return refuse(`whether a ${hidden.what} ends here is not clear`);
      if (end === 'closed') hidden = undefined;
      continue;
    }
    const opening = openingOf(raw, number);
    if (opening === 'unclear') {
      return refuse('a code fence or comment starts inside a list item or quotation');
    }
    if (opening) {
      if (opening.what === 'code fence' || !raw.includes('-->', opening.indent + 2))
        hidden = opening;
      // A comment block hides its last line whole, whatever follows the -->.
      continue;
    }
    const visible = withoutInlineComments(raw);
    if (visible === undefined) {
      return refuse('a comment starts in the middle of a line and does not end on it');
    }
    const ambiguity = findAmbiguity(visible);
    if (ambiguity !== undefined) return refuse(ambiguity);
    lines.push({ number, text: visible });
  }
  if (hidden) return { ok: false, why: `a ${hidden.what} is not closed`, line: hidden.line };
  return { ok: true, lines };
}

/** The column of the first character that is no space, with tab stops every four columns. */
export function indentOf(line: string): number {
  let column = 0;
  for (const character of /^[ \t]*/.exec(line)?.[0] ?? '') {
    column += character === '\t' ? 4 - (column % 4) : 1;
  }
  return column;
}

function openingOf(raw: string, line: number): Hidden | 'unclear' | undefined {
  const fence = /^([\s>]*(?:(?:[-*+]|\d{1,9}[.)])[\s>]+)*)(`{3,}(?=[^`]*$)|~{3,})/.exec(raw);
  if (fence) {
    if (/[^ \t]/.test(fence[1] ?? '')) return 'unclear';
    return { what: 'code fence', marker: fence[2] ?? '', indent: indentOf(raw), line };
  }
  const comment = /^([\s>]*(?:(?:[-*+]|\d{1,9}[.)])[\s>]+)*)<!--/.exec(raw);
  if (!comment) return undefined;
  // At the start of a list item a comment hides the item's whole line, not only itself.
  if (!/^ {0,3}$/.test(comment[1] ?? '')) return 'unclear';
  return { what: 'comment', marker: '-->', indent: indentOf(raw), line };
}

/** An indented block ends with its list item too: a line further left could be visible or not. */
function endOf({ what, marker, indent }: Hidden, raw: string): 'open' | 'closed' | 'unclear' {
  const column = indentOf(raw);
  if (raw.trim() !== '' && column < indent) return 'unclear';
  if (what === 'comment') return raw.includes('-->') ? 'closed' : 'open';
  const fence = /^[ \t]*(`{3,}|~{3,})[ \t]*$/.exec(raw)?.[1];
  if (fence === undefined || fence[0] !== marker[0] || fence.length < marker.length) return 'open';
  return column === indent ? 'closed' : 'unclear';
}

/** The line without `<!-- … -->` outside code spans; undefined when one does not end here. */
function withoutInlineComments(line: string): string | undefined {
  if (!line.includes('<!--')) return line;
  const spans = new Map(findCodeSpans(line).map(({ start, end }) => [start, end]));
  let visible = '';
  let index = 0;
  while (index < line.length) {
    const span = spans.get(index);
    if (span !== undefined) {
      visible += line.slice(index, span);
      index = span;
    } else if (line.startsWith('<!--', index)) {
      const end = line.indexOf('-->', index + 4);
      // Renderers differ about <!--> and <!--->.
      if (end < 0 || /^<!---?>/.test(line.slice(index, index + 6))) return undefined;
      index = end + 3;
    } else visible += line[index++];
  }
  return visible;
}

const blockStart = /^[\s>]*(?:(?:[-*+]|\d{1,9}[.)])[\s>]+)*<(?:[A-Za-z/!?])/;
const autolink = /<(?:[A-Za-z][A-Za-z0-9+.-]+:[^\s<>]*|[^\s<>@]+@[^\s<>]+)>/g;
/** Tags that change how the text after them reads, to the end of the document if need be. */
const farReaching =
  /<\/?(?:s|strike|del|code|tt|kbd|pre|details|summary|template|style|script|textarea|title|xmp|iframe|noembed|noframes|plaintext)\b/i;

/** What a renderer may show otherwise than a reader of lines, or undefined. */
function findAmbiguity(line: string): string | undefined {
  // An escaped backtick is a letter and opens no code span.
  if (line.includes('\\`')) return 'it holds an escaped backtick';
  if (!line.includes('<')) return undefined;
  const text = withoutCodeSpans(line).replace(autolink, '');
  return blockStart.test(text) || farReaching.test(text) ? 'it holds raw HTML' : undefined;
}
