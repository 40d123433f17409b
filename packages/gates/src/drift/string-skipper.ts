import type { StringSyntax } from './comment-syntax.ts';

/** The offset behind the string that opens at `start`; one that does not end stops at its line. */
export function skipString(
  text: string,
  start: number,
  { open, close, multiline, escapes }: StringSyntax,
): number {
  for (let at = start + open.length; at < text.length; at += 1) {
    if (escapes && text[at] === '\\') at += 1;
    else if (!multiline && text[at] === '\n') return at;
    else if (text.startsWith(close, at)) return at + close.length;
  }
  return text.length;
}

/**
 * The offset behind the template literal that opens at `start`. Expressions inside, and templates
 * inside those, belong to it; a comment in there is nobody's acknowledgement.
 */
export function skipTemplate(text: string, start: number): number {
  const single = { multiline: false, escapes: true };
  /** Open braces for each expression that the place is inside of; -1 stands for a template. */
  const nesting: number[] = [-1];
  let at = start + 1;
  while (at < text.length && nesting.length > 0) {
    const top = nesting.length - 1;
    const braces = nesting[top] ?? -1;
    const character = text[at] ?? '';
    if (character === '\\') at += 1;
    else if (braces === -1) {
      if (character === '`') nesting.pop();
      else if (text.startsWith('${', at)) {
        nesting.push(0);
        at += 1;
      }
    } else if (character === '`') nesting.push(-1);
    else if (character === '{') nesting[top] = braces + 1;
    else if (character === '}' && braces > 0) nesting[top] = braces - 1;
    else if (character === '}') nesting.pop();
    else if (character === '"' || character === "'") {
      at = skipString(text, at, { ...single, open: character, close: character }) - 1;
    }
    at += 1;
  }
  return Math.min(at, text.length);
}

/** How far back a word before a slash is looked for. */
const wordLength = 12;

/**
 * Whether a slash at `at` begins a regular expression, by what stands before it: an operator, an
 * opening bracket or a keyword. After a name, a number or a closing bracket it divides. A regular
 * expression right after `)` or `}` is taken for a division, which at worst misses a comment.
 */
export function startsExpression(text: string, at: number, from: number): boolean {
  let before = at - 1;
  while (before >= from && before > at - 200 && /\s/.test(text[before] ?? '')) before -= 1;
  if (before < from) return from === 0;
  if (/[(,=:[!&|?{;+\-*%<>~^]/.test(text[before] ?? '')) return true;
  const word =
    /[a-z]+$/.exec(text.slice(Math.max(from, before - wordLength), before + 1))?.[0] ?? '';
  return ['return', 'typeof', 'case', 'in', 'of', 'do', 'else', 'void', 'delete'].includes(word);
}

/** A longer regular expression is taken for a division: it bounds what one that is none can cost. */
const maxExpression = 500;

/** The offset behind the regular expression; null: it does not end on its line, so it is none. */
export function skipRegularExpression(text: string, start: number): number | null {
  let inClass = false;
  const limit = Math.min(text.length, start + maxExpression);
  for (let at = start + 1; at < limit && text[at] !== '\n'; at += 1) {
    const character = text[at];
    if (character === '\\') at += 1;
    else if (character === '[') inClass = true;
    else if (character === ']') inClass = false;
    else if (character === '/' && !inClass) return at + 1;
  }
  return null;
}
