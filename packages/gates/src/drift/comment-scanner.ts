import { type CommentSyntax, embeddedSyntax } from './comment-syntax.ts';
import {
  skipRegularExpression,
  skipString,
  skipTemplate,
  startsExpression,
} from './string-skipper.ts';

/** Part of a source text that is not code: [start, end) as offsets. */
export interface Span {
  readonly kind: 'line' | 'block' | 'string';
  readonly start: number;
  readonly end: number;
}

/**
 * The comments and strings of a source text, in order. It knows as much of a language as it takes
 * to tell a comment from a string; it is linear in the length of the text. What does not end (a
 * comment, a string over several lines) reaches to the end of the text and counts as a string, so
 * that a doubt never makes a comment.
 */
export function scanSource(text: string, syntax: CommentSyntax): Span[] {
  return syntax.embeds ? scanMarkup(text, syntax) : scanCode(text, syntax, 0, text.length);
}

function scanCode(text: string, syntax: CommentSyntax, from: number, to: number): Span[] {
  const spans: Span[] = [];
  const opener = openerPattern(syntax);
  opener.lastIndex = from;
  let codeFrom = from;
  for (
    let match = opener.exec(text);
    match !== null && match.index < to;
    match = opener.exec(text)
  ) {
    const span = spanAt(text, match.index, match[0], syntax, codeFrom);
    if (span === null) {
      opener.lastIndex = match.index + 1;
      continue;
    }
    const end = Math.min(span.end, to);
    spans.push({ ...span, end });
    opener.lastIndex = end;
    if (span.kind === 'string') codeFrom = end;
  }
  return spans;
}

function openerPattern({ line, block, strings, docStrings, ...syntax }: CommentSyntax): RegExp {
  const openers = [
    ...line,
    ...block.map(([open]) => open),
    ...strings.map(({ open }) => open),
    ...(docStrings ?? []),
    ...(syntax.script ? ['`', '/'] : []),
  ].sort((a, b) => b.length - a.length);
  const sources = openers.map((opener) => opener.replaceAll(/[^\w#%;`'"<!-]/g, '\\$&'));
  if (syntax.blockScalars) sources.push('[|>][-+\\d]{0,2}[ \\t]*\\r?\\n');
  return new RegExp(sources.join('|') || '(?!)', 'g');
}

function spanAt(
  text: string,
  start: number,
  opener: string,
  syntax: CommentSyntax,
  codeFrom: number,
): Span | null {
  const block = syntax.block.find(([open]) => open === opener);
  if (block !== undefined) return blockSpan(text, start, block, 'block');
  if (syntax.line.includes(opener)) {
    if (syntax.spaced && start > 0 && !/\s/.test(text[start - 1] ?? '')) return null;
    return { kind: 'line', start, end: endOfLine(text, start) };
  }
  if (syntax.docStrings?.includes(opener)) {
    const kind = beginsLine(text, start) ? 'block' : 'string';
    return blockSpan(text, start, [opener, opener], kind);
  }
  const string = syntax.strings.find(({ open }) => open === opener);
  if (string !== undefined) return { kind: 'string', start, end: skipString(text, start, string) };
  if (opener === '`') return { kind: 'string', start, end: skipTemplate(text, start) };
  if (opener === '/') {
    if (!startsExpression(text, start, codeFrom)) return null;
    const end = skipRegularExpression(text, start);
    return end === null ? null : { kind: 'string', start, end };
  }
  return { kind: 'string', start, end: endOfBlockScalar(text, start, start + opener.length) };
}

function beginsLine(text: string, at: number): boolean {
  let before = at - 1;
  while (text[before] === ' ' || text[before] === '\t') before -= 1;
  return before < 0 || text[before] === '\n';
}

function blockSpan(
  text: string,
  start: number,
  [open, close]: readonly [string, string],
  kind: Span['kind'],
): Span {
  const end = text.indexOf(close, start + open.length);
  if (end === -1) return { kind: 'string', start, end: text.length };
  return { kind, start, end: end + close.length };
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end === -1 ? text.length : end;
}

/** A block scalar lasts as long as lines are blank or deeper than the line that opens it. */
function endOfBlockScalar(text: string, opener: number, from: number): number {
  const indent = indentAt(text, text.lastIndexOf('\n', opener) + 1);
  let end = from;
  while (end < text.length) {
    const lineEnd = endOfLine(text, end);
    const deeper = indentAt(text, end);
    if (end + deeper < lineEnd && deeper <= indent && text[end + deeper] !== '\r') break;
    end = lineEnd + 1;
  }
  return Math.min(end, text.length);
}

function indentAt(text: string, lineStart: number): number {
  let at = lineStart;
  while (text[at] === ' ' || text[at] === '\t') at += 1;
  return at - lineStart;
}

function scanMarkup(text: string, syntax: CommentSyntax): Span[] {
  const spans: Span[] = [];
  const frontMatter = /^---\r?\n/.test(text) ? text.indexOf('\n---', 3) : -1;
  if (frontMatter !== -1) spans.push(...scanCode(text, embeddedSyntax, 4, frontMatter));
  const opener = /<!--|<script\b/gi;
  opener.lastIndex = Math.max(0, frontMatter);
  for (let match = opener.exec(text); match !== null; match = opener.exec(text)) {
    if (match[0] === '<!--') {
      const [block = ['<!--', '-->'] as const] = syntax.block;
      const span = blockSpan(text, match.index, block, 'block');
      spans.push(span);
      opener.lastIndex = span.end;
      continue;
    }
    const start = text.indexOf('>', match.index);
    if (start === -1) break;
    const end = text.indexOf('</script', start);
    const to = end === -1 ? text.length : end;
    spans.push(...scanCode(text, embeddedSyntax, start + 1, to));
    opener.lastIndex = to;
  }
  return spans;
}
