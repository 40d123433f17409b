import type { Tombstone } from '@ai-gate/gates';
import { codeSpanAt, codeSpans, isPlainInline, isVisibleName, withoutCode } from './inline-text.ts';
import { withoutComments } from './raw-html.ts';

/** A field as a bullet or a table cell names it. */
export interface NamedField {
  readonly path: string;
  readonly tombstone: Tombstone | null;
  readonly description: string | null;
}

/** What a text says where a field could stand; `unsure` says why a person might read another. */
export type FieldText =
  | { readonly kind: 'field'; readonly field: NamedField }
  | { readonly kind: 'prose' }
  | { readonly kind: 'unsure'; readonly why: string };

const prose: FieldText = { kind: 'prose' };

/** Reads what a bullet says: a field when a code span, struck through or not, comes first. */
export function parseBulletText(content: string): FieldText {
  // GFM task list items: the checkbox is no part of the text.
  const text = content.replace(/^\[[ xX]\][ \t\n]+/, '');
  if (text.startsWith('~')) return parseStruck(text);
  if (/^[*_[]+~{0,2}`/.test(text)) return unsure('the field stands inside emphasis or a link');
  const span = codeSpanAt(text, 0);
  if (span === null) return prose;
  const rest = text.slice(span.end);
  if (!/^(?:$|[\s,;:–—(]|\.(?:\s|$))/u.test(rest)) {
    return unsure('text is joined to the code span of the field');
  }
  return named(span.text, null, describe(rest));
}

/** Reads a table cell that names a path: one code span, or one bare word. */
export function parsePathCell(cell: string): FieldText {
  if (cell === '') return prose;
  if (cell.startsWith('`')) {
    const span = codeSpanAt(cell, 0);
    if (span?.end === cell.length) return named(span.text, null, null);
  } else if (cell.startsWith('~')) {
    return parseStruck(cell);
  } else {
    const word = bareWord(cell);
    if (word !== null) return named(word, null, null);
  }
  return unsure('the cell is neither one code span nor one word');
}

/** A tombstone's text: the date, and what replaced the field. */
export function parseTombstone(text: string): Tombstone {
  const after = /\breplaced\s+by:?\s+/i.exec(text);
  const at = after ? after.index + after[0].length : text.length;
  const bare = /^[^\s,;()`]+/.exec(text.slice(at))?.[0].replace(/\.$/, '');
  return {
    date: /\b\d{4}-\d{2}-\d{2}\b/.exec(text)?.[0] ?? null,
    replacedBy: codeSpanAt(text, at)?.text ?? bare ?? null,
  };
}

/** Prose of a bullet or a cell: comments dropped, blanks collapsed, without the leading dash. */
export function describe(text: string): string | null {
  const plain = withoutComments(text).replace(/\s+/g, ' ');
  return (
    plain
      .trim()
      .replace(/^(?:[-–—:]+(?: |$)|[,;] ?)/, '')
      .trim() || null
  );
}

/** What a bare word in a table cell shows, or null where Markdown might make something else of it. */
export function bareWord(cell: string): string | null {
  const word = cell.replace(/\\([_[\].-])/g, '$1');
  if (!/^[\p{L}\p{N}_$@.:/[\]-]+$/u.test(word)) return null;
  if (/\[[^\]]|\]\(/.test(word)) return null;
  const opens = /(?<![\p{L}\p{N}_])_+[\p{L}\p{N}]/u.test(cell);
  const closes = /[\p{L}\p{N}]_+(?![\p{L}\p{N}_])/u.test(cell);
  return opens && closes ? null : word;
}

function parseStruck(text: string): FieldText {
  const tildes = /^~{1,2}(?!~)/.exec(text)?.[0];
  const span = tildes === undefined ? null : codeSpanAt(text, tildes.length);
  if (tildes === undefined || span === null) return prose;
  const rest = text.slice(span.end);
  const close = closingTildes(rest, tildes);
  if (close === null) return unsure('the strike-through does not clearly end');
  const said = `${rest.slice(0, close)} ${rest.slice(close + tildes.length)}`;
  return named(span.text, parseTombstone(said), describe(said));
}

/** Where the strike-through ends, or null where the rules of flanking leave a doubt. */
function closingTildes(rest: string, tildes: string): number | null {
  const at = rest.indexOf('~');
  if (at === -1 || !rest.startsWith(tildes, at) || rest[at + tildes.length] === '~') return null;
  const before = rest.slice(0, at);
  if (before !== '' && !/^[^\\`<[\]*_!&]*[\p{L}\p{N}]$/u.test(before)) return null;
  const after = rest.slice(at + tildes.length);
  return before === '' && !/^(?:$|[\s.,;:()–—-])/u.test(after) ? null : at;
}

function named(path: string, tombstone: Tombstone | null, description: string | null): FieldText {
  // Invisible characters make two paths look alike.
  if (!isVisibleName(path)) {
    return unsure('the field name is blank or has characters that do not show');
  }
  return { kind: 'field', field: { path, tombstone, description } };
}

function unsure(why: string): FieldText {
  return { kind: 'unsure', why };
}

/** The names in a cell of aliases: code spans, or else words; null where it is neither. */
export function parseAliases(cell: string): readonly string[] | null {
  if (isBlankCell(cell)) return [];
  if (!isPlainInline(cell)) return null;
  const spans = codeSpans(cell);
  if (spans.length > 0) {
    const between = withoutCode(cell).replace(/\b(?:and|or)\b/g, ' ');
    return /^[\s,;/|+]*$/.test(between) ? spans.map(({ text }) => text) : null;
  }
  const words = cell
    .split(/[\s,;]+/)
    .filter((word) => word !== '')
    .map(bareWord);
  return words.every((word) => word !== null) ? words : null;
}

/** Whether a cell says that there is nothing to say. */
export function isBlankCell(cell: string): boolean {
  return /^(?:[-–—]*|n\/a|none|null)$/i.test(cell);
}

/** What a cell of plain text shows: its one code span, or its words. */
export function cellText(cell: string): string | null {
  if (isBlankCell(cell)) return null;
  const span = codeSpanAt(cell, 0);
  return span?.end === cell.length ? span.text : cell.replace(/\\([!-/:-@[-`{-~])/g, '$1');
}
