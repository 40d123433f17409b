import { firstCodeSpan, withoutCodeSpans } from './code-spans.ts';

/** The headings under which a scope grants, and `other` for bullets under none of them. */
export type GrantHeading = 'schemas' | 'runtime' | 'backfill' | 'docs' | 'other';

const groupHeadings: readonly (readonly [RegExp, GrantHeading])[] = [
  [/^schema changes?\b/i, 'schemas'],
  [/^runtime(?: code)? changes?\b/i, 'runtime'],
  [/^backfill scripts?\b/i, 'backfill'],
  [/^documentation(?:[- ]only)?(?: changes?)?\b/i, 'docs'],
];

const footnote = /^[\s>]*(?:(?:[-*+]|\d{1,9}[.)])\s+)*\[\^[^\]]+\]:/;

export function hasInlineHtml(text: string): boolean {
  return text.includes('<') && /<[A-Za-z/!?](?![^\s<>]*(?::|@))/.test(withoutCodeSpans(text));
}

/** An unticked box or struck text (`~` or `~~`) is shown as not granted. */
export function isWithdrawn(content: string): boolean {
  return /^\[\s\]\s/.test(content) || /~~|(?<![\w/.])~|~(?![\w/.])/.test(withoutCodeSpans(content));
}

export function groupOf(content: string): GrantHeading | null {
  const bare = content.replace(/[*_]/g, '').trim();
  const group = groupHeadings.find(([label]) => label.test(bare));
  // "Schema changes are listed in …" is prose; a label stands alone or ends with a colon.
  return group && /^[A-Za-z -]+(?::|$)/.test(bare) ? group[1] : null;
}

/** A label such as `Other files:` opens a group that is none of ours, so it grants nothing. */
export function isGroupLabel(content: string): boolean {
  return /:\**$/.test(content) && firstCodeSpan(content) === undefined;
}

/**
 * Two runs of `*` outside code can open and close emphasis, and vanish: `src/*safe*` is shown as
 * src/safe. Only a path that is not in a code span is at stake.
 */
export function mayBeEmphasis(content: string): boolean {
  return firstCodeSpan(content) === undefined && (content.match(/\*+/g)?.length ?? 0) > 1;
}

/** A bullet's path: its first code span, or else its first word when that is a path. */
export function pathOf(content: string): string | undefined {
  const span = firstCodeSpan(content);
  // Cut a little above the limit of a pattern: what is longer is refused whatever it says.
  const word = (/^\S{1,600}/.exec(content)?.[0] ?? '').replace(/[,;:]{1,9}$/, '');
  const text = span ?? word;
  if (text === '' || isNone(text)) return undefined;
  return span !== undefined || looksLikePath(text) ? text : undefined;
}

export function looksLikePath(text: string): boolean {
  return (
    /^\S*\/\S*$/.test(text) ||
    /^[^.*\s]*\.[A-Za-z0-9]/.test(text) ||
    /^\*{1,2}(?:\.\S+)?$/.test(text)
  );
}

export function isNone(text: string): boolean {
  return /^(?:none|n\/a)[.]?$/i.test(text);
}

/** Whether the line defines a footnote, which is shown elsewhere or not at all. */
export function isFootnote(text: string): boolean {
  return footnote.test(text);
}
