/** A code span: where it starts and ends in its text, backticks included, and what it says. */
export interface CodeSpan {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * The code spans of an inline text (https://spec.commonmark.org/0.31.2/#code-spans), in linear
 * time whatever the backticks. Raw HTML and autolinks bind as tightly as code spans do, so the
 * answer is only sure for text for which `isPlainInline` holds.
 */
export function codeSpans(text: string): CodeSpan[] {
  const runs = backtickRuns(text);
  if (runs.length === 0) return [];
  const byLength = new Map<number, { readonly starts: number[]; next: number }>();
  for (const { at, length } of runs) {
    const same = byLength.get(length);
    if (same) same.starts.push(at);
    else byLength.set(length, { starts: [at], next: 0 });
  }
  const spans: CodeSpan[] = [];
  let done = 0;
  for (const run of runs) {
    if (run.at < done) continue;
    const escaped = isEscaped(text, run.at, done) ? 1 : 0;
    const start = run.at + escaped;
    const length = run.length - escaped;
    const close = nextStart(byLength.get(length), run.at + run.length);
    if (length === 0 || close === undefined) continue;
    done = close + length;
    spans.push({ start, end: done, text: spanText(text.slice(start + length, close)) });
  }
  return spans;
}

function backtickRuns(text: string): { readonly at: number; readonly length: number }[] {
  const runs = [];
  for (let at = text.indexOf('`'); at !== -1; ) {
    let end = at + 1;
    while (text[end] === '`') end++;
    runs.push({ at, length: end - at });
    at = text.indexOf('`', end);
  }
  return runs;
}

/** The code span that starts exactly at `at`, or null. */
export function codeSpanAt(text: string, at: number): CodeSpan | null {
  let length = 0;
  while (text[at + length] === '`') length++;
  if (length === 0) return null;
  for (let from = at + length; ; ) {
    const close = text.indexOf('`', from);
    if (close === -1) return null;
    from = close;
    while (text[from] === '`') from++;
    if (from - close === length) {
      return { start: at, end: from, text: spanText(text.slice(at + length, close)) };
    }
  }
}

/** Whether nothing outside the code spans could change where they are or whether they show. */
export function isPlainInline(text: string): boolean {
  return !/<[A-Za-z/!?]|!\[|\$`/.test(withoutCode(text));
}

/** The text with each code span, if any, replaced by a space. */
export function withoutCode(text: string): string {
  let rest = '';
  let from = 0;
  for (const { start, end } of codeSpans(text)) {
    // A dollar sign before a code span makes it a formula on GitHub: keep that visible.
    rest += `${text.slice(from, start)}${text[start - 1] === '$' ? '`' : ''} `;
    from = end;
  }
  return rest + text.slice(from);
}

function isEscaped(text: string, at: number, from: number): boolean {
  let start = at;
  while (start > from && text[start - 1] === '\\') start--;
  return (at - start) % 2 === 1;
}

function nextStart(
  same: { readonly starts: number[]; next: number } | undefined,
  from: number,
): number | undefined {
  if (same === undefined) return undefined;
  while ((same.starts[same.next] ?? Number.POSITIVE_INFINITY) < from) same.next++;
  return same.starts[same.next];
}

/** What a span says; a line ending inside it stays, for it shows as a blank but is none. */
function spanText(inner: string): string {
  const padded = /^[ \n][\s\S]*[ \n]$/.test(inner) && inner.trim() !== '';
  return padded ? inner.slice(1, -1) : inner;
}

/** Whether a name shows as it is: not blank, and no characters that are invisible. */
export function isVisibleName(name: string): boolean {
  return name.trim() !== '' && !/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\uFFFD]/u.test(name);
}
