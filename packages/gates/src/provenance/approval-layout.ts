import { indentOf, type VisibleLine } from './visible-lines.ts';

export interface Heading {
  /** Upper case, without marks. */
  readonly text: string;
  readonly level: number;
}

const sectionTitles =
  /^(?:APPROVED SCOPE|(?:EXPLICITLY )?NOT APPROVED|DRIFT ACKNOWLEDGEMENTS|HUMAN APPROVAL)$/;

/** Whether a heading's text is the title of a section of approval.md. */
export function isSectionTitle(title: string): boolean {
  return sectionTitles.test(title);
}

/**
 * A heading: `## …`, text underlined with === or ---, or a line that says nothing but the title of
 * a section (in bold, say): what a reader takes for the end of the scope must end it.
 */
export function headingOf(lines: readonly VisibleLine[], index: number): Heading | undefined {
  const line = lines[index] ?? { number: 0, text: '' };
  const next = lines[index + 1];
  const atx = /^ {0,3}(#{1,6})(?:[ \t]+(.*))?$/.exec(line.text);
  if (atx) return { text: titleOf(atx[2] ?? ''), level: (atx[1] ?? '').length };
  const underline =
    next?.number === line.number + 1 && /^ {0,3}(=+|-+)[ \t]*$/.exec(next.text)?.[1];
  if (underline && isPlainText(line.text)) {
    return { text: titleOf(paragraphUpTo(lines, index)), level: underline[0] === '=' ? 1 : 2 };
  }
  const bare = titleOf(line.text.slice(0, 200).replace(/^\s*(?:[-+*]\s+|\d{1,9}[.)]\s+)?/, ''));
  return bare !== 'APPROVED SCOPE' && isSectionTitle(bare) ? { text: bare, level: 2 } : undefined;
}

const marker = /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]/;

function isPlainText(text: string): boolean {
  return /^ {0,3}[^\s]/.test(text) && !marker.test(text);
}

/** An underlined heading has all lines of its paragraph: NOT above APPROVED SCOPE is part of it. */
function paragraphUpTo(lines: readonly VisibleLine[], index: number): string {
  const texts: string[] = [];
  // Ten lines are enough to see that it is no title of ours.
  for (let at = index; at >= 0 && texts.length < 10; at -= 1) {
    const text = lines[at]?.text.slice(0, 200) ?? '';
    if (text.trim() === '' || (at < index && /^ {0,3}#{1,6}[ \t]/.test(text))) break;
    texts.unshift(text);
  }
  return texts.join(' ');
}

function titleOf(text: string): string {
  return text
    .replace(/[#*_`:]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toUpperCase();
}

/** What a line is among the list items around it. */
export type PlacedLine =
  | { readonly kind: 'bullet'; readonly content: string; readonly indent: number }
  | { readonly kind: 'text' }
  | { readonly kind: 'unclear'; readonly why: string };

interface Level {
  /** The column from which lines belong to the item. */
  readonly content: number;
  readonly ordered: boolean;
}

const text: PlacedLine = { kind: 'text' };

/**
 * Follows the nesting of list items (CommonMark, list items), so that nothing passes for a bullet
 * that GitHub shows as code or as the end of a paragraph. Where in doubt it says `unclear`.
 */
export class ListLevels {
  #open: Level[] = [];
  #previousNumber = 0;

  clear(): void {
    this.#open = [];
  }

  place(line: VisibleLine): PlacedLine {
    // Between two lines something may have been left out that ended the list.
    if (line.number !== this.#previousNumber + 1) this.clear();
    this.#previousNumber = line.number;
    if (line.text.trim() === '') return text;
    const indent = indentOf(line.text);
    const sibling = this.#closeBeyond(indent);
    const bullet = /^[ \t]*([-*+]|(\d{1,9})[.)])([ \t]+)([^ \t].*)$/.exec(line.text);
    if (!bullet || /^ {0,3}([-*_])(?:[ \t]*\1){2,}[ \t]*$/.test(line.text)) return text;
    const [, mark = '', ordinal, gap = '', content = ''] = bullet;
    if (indent - (this.#open.at(-1)?.content ?? 0) >= 4) {
      return { kind: 'unclear', why: 'a bullet is indented so far that it shows as text or code' };
    }
    const afterMark = indent + mark.length;
    const start = indentOf(' '.repeat(afterMark) + gap);
    if (start - afterMark > 4) {
      return {
        kind: 'unclear',
        why: 'a bullet is followed by so much space that it shows as code',
      };
    }
    const ordered = ordinal !== undefined;
    if (ordered && Number(ordinal) !== 1 && !sibling?.ordered) {
      return { kind: 'unclear', why: `a numbered list starts with ${ordinal} and not with 1` };
    }
    this.#open.push({ content: start, ordered });
    return { kind: 'bullet', content: content.trim(), indent };
  }

  /** Closes the items that a line at this column is outside of; the last of them is its sibling. */
  #closeBeyond(indent: number): Level | undefined {
    let closed: Level | undefined;
    for (let top = this.#open.at(-1); top && indent < top.content; top = this.#open.at(-1)) {
      closed = this.#open.pop();
    }
    return closed;
  }
}
