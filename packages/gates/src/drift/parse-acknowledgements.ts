import { isCalendarDate } from './calendar-date.ts';
import { codeLines } from './code-lines.ts';
import { type CommentLine, commentBlocks } from './comment-blocks.ts';
import { scanSource } from './comment-scanner.ts';
import { commentSyntaxOf } from './comment-syntax.ts';
import type { Acknowledgement } from './drift-facts.ts';
import { codeSpans, fieldNames, isFieldName } from './field-mentions.ts';

const heading = /^DRIFT ACKNOWLEDGE?MENT(?![\w-])/;
const keyed = /^(fields?|reason|approved[ -]by|approver|date|expires)\s{0,8}:/i;

/**
 * The acknowledgements in the comments of a source file (formats, the contract), in the order of
 * the lines. The file's extension says what a comment is; a file of an unknown kind has none, and
 * what stands in a string is none. Linear in the length of the text.
 */
export function parseAcknowledgements(text: string, file: string): Acknowledgement[] {
  const syntax = commentSyntaxOf(file);
  if (syntax === null || !/DRIFT ACKNOWLEDGE?MENT/.test(text)) return [];
  const spans = scanSource(text, syntax);
  const blocks = commentBlocks(text, spans).flatMap(splitAtHeadings);
  if (blocks.length === 0) return [];
  const code = codeLines(text, spans, syntax.indented === true);
  return blocks.map((lines) => {
    const line = lines[0]?.line ?? 1;
    const endLine = lines.at(-1)?.line ?? line;
    const standsOn = code.declarationAt(endLine);
    return { file, line, endLine, standsOn, ...parseStatements(lines) };
  });
}

/** A comment may hold several acknowledgements; each reaches to the next, or to its end. */
function splitAtHeadings(lines: readonly CommentLine[]): CommentLine[][] {
  const blocks: CommentLine[][] = [];
  for (const line of lines) {
    if (heading.test(line.text)) blocks.push([line]);
    else blocks.at(-1)?.push(line);
  }
  return blocks;
}

type Statements = Pick<
  Acknowledgement,
  'fields' | 'reason' | 'approver' | 'date' | 'expires' | 'missing'
>;

function parseStatements(lines: readonly CommentLine[]): Statements {
  const said = new Map<string, string[]>();
  let key = '';
  for (const { text } of lines.slice(1)) {
    const match = keyed.exec(text);
    if (match !== null) key = keyName(match[1] ?? '');
    const value = match === null ? text : text.slice(match[0].length);
    const values = said.get(key);
    if (values === undefined) said.set(key, [value]);
    else values.push(value);
  }
  const reason = meaning(said.get('reason')?.join(' '));
  const approver = meaning(said.get('approver')?.[0]);
  const date = dateIn(said.get('date'));
  const expires = dateIn(said.get('expires'));
  const missing = [
    ...(reason === null ? ['Reason'] : []),
    ...(approver === null ? ['Approved by'] : []),
    ...(date === null ? ['Date (YYYY-MM-DD)'] : []),
    ...(said.has('expires') && expires === null ? ['Expires (YYYY-MM-DD)'] : []),
  ];
  return {
    fields: namedFields(lines, said.get('fields')),
    reason,
    approver,
    date,
    expires,
    missing,
  };
}

function keyName(written: string): string {
  const key = written.toLowerCase();
  if (key.startsWith('field')) return 'fields';
  return key.startsWith('appro') ? 'approver' : key;
}

/** What stands after `Fields:`; without it, every field in a code span of the comment. */
function namedFields(
  lines: readonly CommentLine[],
  after: readonly string[] | undefined,
): string[] {
  if (after !== undefined) return fieldNames(after.join('\n'));
  return [...new Set(codeSpans(lines.map(({ text }) => text).join('\n')).filter(isFieldName))];
}

/** The words of a value; a blank or a placeholder that nobody filled in has none. */
function meaning(value: string | undefined): string | null {
  const words = (value ?? '').replace(/^[\s*-]{0,40}/, '').trim();
  const isPlaceholder = /^(?:<[^>]*>|\[[^\]]*\]|todo|tbd|none|n\/a|…|\.{3}|-+|_+)$/i.test(words);
  return isPlaceholder || words === '' ? null : words;
}

function dateIn(values: readonly string[] | undefined): string | null {
  const [word = ''] = (values?.[0] ?? '').trim().split(/\s/, 1);
  return isCalendarDate(word) ? word : null;
}
