import type { ApprovedRemoval } from './drift-facts.ts';
import { codeSpans, isFieldName } from './field-mentions.ts';

/**
 * The removals that approval.md acknowledges: the bullets under `## DRIFT ACKNOWLEDGEMENTS`, of the
 * form - `order.cartItems` removed: replaced by `order.cart` (ticket 123). Code fences and HTML
 * comments do not count, nor do bullets without a field (`NONE`, prose). Linear in the length.
 */
export function parseApprovalAcknowledgements(markdown: string): ApprovedRemoval[] {
  const removals: ApprovedRemoval[] = [];
  let inSection = false;
  let above = '';
  for (const { text, line } of visibleLines(markdown)) {
    if (/^ {0,3}#{1,2}(?:\s|$)/.test(text)) {
      inSection = /^ {0,3}##\s{1,8}DRIFT ACKNOWLEDGE?MENTS?\s*#*\s*$/i.test(text.slice(0, 200));
    } else if (isUnderline(text, above)) {
      inSection = false;
    } else if (inSection) {
      const bullet = /^ {0,3}[-*+]\s{1,4}(\S.*)$/.exec(text);
      const removal = bullet === null ? null : parseBullet(bullet[1] ?? '', line);
      if (removal !== null) removals.push(removal);
    }
    above = text;
  }
  return removals;
}

/** Whether the line above is a heading by this one: another section begins. */
function isUnderline(text: string, above: string): boolean {
  return /^ {0,3}(?:=+|-+)\s*$/.test(text) && above.trim() !== '' && !/^\s*[-*+]\s/.test(above);
}

function parseBullet(bullet: string, line: number): ApprovedRemoval | null {
  const span = /^`([^`]+)`/.exec(bullet);
  const word = /^\S+(?=\s+removed\b)/.exec(bullet.slice(0, 1_000));
  const field = (span?.[1] ?? word?.[0] ?? '').trim();
  if (!isFieldName(field)) return null;
  const rest = bullet.slice((span ?? word)?.[0].length).trim();
  const removed = /^(?:(?:was|is) )?removed\b(.*)$/i.exec(rest);
  const reason = (removed?.[1] ?? '').replace(/^[\s:—–-]{1,8}/, '').trim();
  const replaced = /\breplaced by\b/i.exec(reason);
  const [by] = replaced === null ? [] : codeSpans(reason.slice(replaced.index));
  const replacedBy = by !== undefined && isFieldName(by) ? by : null;
  return { field, reason: reason === '' ? null : reason, replacedBy, line };
}

/** The lines outside code fences and HTML comments, with their 1-based numbers. */
function visibleLines(markdown: string): { readonly text: string; readonly line: number }[] {
  const lines: { text: string; line: number }[] = [];
  let fence: string | null = null;
  let inComment = false;
  for (const [index, raw] of markdown.split('\n').entries()) {
    const text = raw.endsWith('\r') ? raw.slice(0, -1) : raw;
    const marks = inComment ? undefined : /^ {0,3}(`{3,}|~{3,})(.*)$/.exec(text);
    const closes = fence !== null && marks?.[1]?.startsWith(fence) && marks[2]?.trim() === '';
    if (fence !== null) {
      if (closes) fence = null;
    } else if (marks?.[1] !== undefined) fence = marks[1];
    else {
      const visible = withoutComments(text, inComment);
      inComment = visible.inComment;
      lines.push({ text: visible.text, line: index + 1 });
    }
  }
  return lines;
}

function withoutComments(line: string, startsInComment: boolean) {
  const parts: string[] = [];
  let inComment = startsInComment;
  let at = 0;
  while (at < line.length) {
    const next = line.indexOf(inComment ? '-->' : '<!--', at);
    if (!inComment) parts.push(line.slice(at, next === -1 ? line.length : next));
    if (next === -1) break;
    at = next + (inComment ? 3 : 4);
    inComment = !inComment;
  }
  return { text: parts.join(''), inComment };
}
