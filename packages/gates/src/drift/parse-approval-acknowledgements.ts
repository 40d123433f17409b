import { readVisibleLines } from '../provenance/visible-lines.ts';
import type { ApprovedRemoval } from './drift-facts.ts';
import { codeSpans, isFieldName } from './field-mentions.ts';

/**
 * The removals that approval.md acknowledges: the bullets under `## DRIFT ACKNOWLEDGEMENTS`, of the
 * form - `order.cartItems` removed: replaced by `order.cart` (ticket 123). What a reader does not see
 * does not count, nor do bullets without a field (`NONE`, prose); where the provenance gate cannot
 * tell what a reader sees, nothing is acknowledged. Linear in the length.
 */
export function parseApprovalAcknowledgements(markdown: string): ApprovedRemoval[] {
  const visible = readVisibleLines(markdown);
  if (!visible.ok) return [];
  const removals: ApprovedRemoval[] = [];
  let inSection = false;
  let above = '';
  for (const { text, number } of visible.lines) {
    if (/^ {0,3}#{1,2}(?:\s|$)/.test(text)) {
      inSection = /^ {0,3}##\s{1,8}DRIFT ACKNOWLEDGE?MENTS?\s*#*\s*$/i.test(text.slice(0, 200));
    } else if (isUnderline(text, above)) {
      inSection = false;
    } else if (inSection) {
      const bullet = /^ {0,3}[-*+]\s{1,4}(\S.*)$/.exec(text);
      const removal = bullet === null ? null : parseBullet(bullet[1] ?? '', number);
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
