import { parseScopePattern, type ScopePattern, scopePatternLimits } from './scope-pattern.ts';
import { firstCodeSpan, readVisibleLines, type VisibleLine } from './visible-lines.ts';

/** The headings under which a scope grants, and `other` for bullets under none of them. */
export type GrantHeading = 'schemas' | 'runtime' | 'backfill' | 'docs' | 'other';

/** One bullet that names a path. `line` is its 1-based line in approval.md. */
export interface ScopeEntry {
  readonly pattern: ScopePattern;
  readonly line: number;
}

export interface Grant extends ScopeEntry {
  readonly heading: GrantHeading;
}

/** A bullet whose path is outside the pattern grammar. */
export interface ForbiddenPattern {
  readonly text: string;
  readonly why: string;
  readonly line: number;
}

/** A `Key: value` line of the head of approval.md. */
export interface ContractClaim {
  readonly value: string;
  readonly line: number;
}

/** `contract/approval.md` as the gate understands it (formats, the trace). */
export interface ApprovalContract {
  readonly tasks: readonly ContractClaim[];
  readonly bases: readonly ContractClaim[];
  /** The line of the heading APPROVED SCOPE. */
  readonly scopeLine: number;
  readonly grants: readonly Grant[];
  readonly denials: readonly ScopeEntry[];
  readonly forbidden: readonly ForbiddenPattern[];
}

export type ContractReading =
  | { readonly kind: 'missing' }
  | { readonly kind: 'unparsable'; readonly why: string; readonly line?: number }
  | { readonly kind: 'contract'; readonly contract: ApprovalContract };

type Section = 'head' | 'scope' | 'denied' | 'elsewhere';

const groupHeadings: readonly (readonly [RegExp, GrantHeading])[] = [
  [/^schema changes?\b/i, 'schemas'],
  [/^runtime(?: code)? changes?\b/i, 'runtime'],
  [/^backfill scripts?\b/i, 'backfill'],
  [/^documentation(?:[- ]only)?(?: changes?)?\b/i, 'docs'],
];

/** Reads approval.md. Only bullets under APPROVED SCOPE grant; the rest of the text grants nothing. */
export function parseApprovalContract(bytes: Uint8Array): ContractReading {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return { kind: 'unparsable', why: 'it is not UTF-8 text' };
  }
  const visible = readVisibleLines(text);
  if (!visible.ok) return { kind: 'unparsable', why: visible.why, line: visible.line };
  return new ContractReader(visible.lines).read();
}

/** Walks the visible lines once and keeps what the present section makes of them. */
class ContractReader {
  readonly #lines: readonly VisibleLine[];
  readonly #tasks: ContractClaim[] = [];
  readonly #bases: ContractClaim[] = [];
  readonly #grants: Grant[] = [];
  readonly #denials: ScopeEntry[] = [];
  readonly #forbidden: ForbiddenPattern[] = [];
  #section: Section = 'head';
  /** The level of the heading that opened the section. */
  #level = 0;
  #scopeLine: number | undefined;
  /** The group that nested bullets belong to, and how far its own bullet is indented. */
  #group: { readonly heading: GrantHeading | null; readonly indent: number } | undefined;

  constructor(lines: readonly VisibleLine[]) {
    this.#lines = lines;
  }

  read(): ContractReading {
    for (const [index, line] of this.#lines.entries()) {
      const title = headingOf(line, this.#lines[index + 1]);
      if (title !== undefined) {
        if (!this.#enterSection(title, line)) {
          return { kind: 'unparsable', why: 'it has APPROVED SCOPE twice', line: line.number };
        }
      } else if (this.#section === 'head' || this.#section === 'elsewhere') this.#readClaim(line);
      else if (startsHtmlBlock(line.text)) {
        return { kind: 'unparsable', why: 'raw HTML in a section of the scope', line: line.number };
      } else this.#readBullet(line);
    }
    if (this.#scopeLine === undefined) {
      return { kind: 'unparsable', why: 'it has no section APPROVED SCOPE' };
    }
    if (this.#grants.length + this.#denials.length > scopePatternLimits.patterns) {
      return {
        kind: 'unparsable',
        why: `it has more than ${scopePatternLimits.patterns} patterns`,
      };
    }
    return { kind: 'contract', contract: this.#contract(this.#scopeLine) };
  }

  #contract(scopeLine: number): ApprovalContract {
    return {
      tasks: this.#tasks,
      bases: this.#bases,
      scopeLine,
      grants: this.#grants,
      denials: this.#denials,
      forbidden: this.#forbidden,
    };
  }

  /** False when the section that grants appears a second time. */
  #enterSection({ text, level }: Heading, line: VisibleLine): boolean {
    const inside = level > this.#level;
    if (text === 'APPROVED SCOPE') {
      if (this.#scopeLine !== undefined) return false;
      this.#scopeLine = line.number;
      this.#open('scope', level);
    } else if (text.includes('NOT APPROVED')) {
      this.#open('denied', level);
    } else if (this.#section === 'scope' && inside) {
      // A heading below APPROVED SCOPE names a group; one that is none of ours grants nothing.
      this.#group = { heading: groupOf(text), indent: -1 };
    } else if (this.#section !== 'denied' || !inside) {
      this.#open(this.#section === 'head' && level === 1 ? 'head' : 'elsewhere', level);
    }
    return true;
  }

  #open(section: Section, level: number): void {
    this.#section = section;
    this.#level = level;
    this.#group = undefined;
  }

  #readClaim({ text, number }: VisibleLine): void {
    const claim = /^\s*(?:[-*+]\s+)?\**(Task|Base SHA)\**\s*:\**\s*(.*)$/i.exec(text);
    const value = (claim?.[2] ?? '').replaceAll('`', '').trim();
    // A placeholder in angle brackets is a field that was not filled in.
    if (!claim || value === '' || /^<[^>]*>$/.test(value)) return;
    (claim[1]?.toLowerCase() === 'task' ? this.#tasks : this.#bases).push({ value, line: number });
  }

  #readBullet({ text, number }: VisibleLine): void {
    const bullet = /^(\s*)(?:[-*+]|\d{1,9}[.)])\s+(.*)$/.exec(text);
    if (!bullet) return;
    const indent = (bullet[1] ?? '').replaceAll('\t', '    ').length;
    const content = (bullet[2] ?? '').trim();
    if (this.#section === 'denied') {
      this.#deny(content, number);
      return;
    }
    if (this.#group && indent <= this.#group.indent) this.#group = undefined;
    const heading = groupOf(content);
    if (heading !== null || isGroupLabel(content)) {
      this.#group = { heading, indent };
      const inline = content.slice(content.indexOf(':') + 1).trim();
      if (heading !== null && content.includes(':')) this.#grant(inline, heading, number);
    } else {
      const group = this.#group ? this.#group.heading : 'other';
      if (group !== null) this.#grant(content, group, number);
    }
  }

  #grant(content: string, heading: GrantHeading, line: number): void {
    // An unticked box or struck text is shown as not granted.
    if (/^\[ \]/.test(content) || content.includes('~~')) return;
    const path = pathOf(content.replace(/^\[[xX]\]\s*/, ''));
    if (path === undefined) return;
    const reading = parseScopePattern(path);
    if (reading.ok) this.#grants.push({ pattern: reading.pattern, line, heading });
    else this.#forbidden.push({ text: path, why: reading.why, line });
  }

  #deny(content: string, line: number): void {
    const path = pathOf(content.replace(/^\[[xX ]\]\s*|~~/g, ''));
    if (path === undefined) return;
    const reading = parseScopePattern(path);
    if (reading.ok) this.#denials.push({ pattern: reading.pattern, line });
    else this.#forbidden.push({ text: path, why: reading.why, line });
  }
}

interface Heading {
  /** Upper case, without marks. */
  readonly text: string;
  readonly level: number;
}

const sectionTitles =
  /^(?:APPROVED SCOPE|(?:EXPLICITLY )?NOT APPROVED|DRIFT ACKNOWLEDGEMENTS|HUMAN APPROVAL)$/;

/**
 * A heading: `## …`, text underlined with === or ---, or a line that says nothing but the title of
 * a section (in bold, say): what a reader takes for the end of the scope must end it.
 */
function headingOf(line: VisibleLine, next: VisibleLine | undefined): Heading | undefined {
  const atx = /^ {0,3}(#{1,6})(?:[ \t]+(.*))?$/.exec(line.text);
  if (atx) return { text: titleOf(atx[2] ?? ''), level: (atx[1] ?? '').length };
  const isText = /^ {0,3}[^\s]/.test(line.text) && !/^\s*(?:[-*+]|\d{1,9}[.)])\s/.test(line.text);
  const underline = next?.number === line.number + 1 && /^ {0,3}(=+|-+)\s*$/.exec(next.text)?.[1];
  if (isText && underline) return { text: titleOf(line.text), level: underline[0] === '=' ? 1 : 2 };
  const bare = titleOf(line.text.replace(/^\s*(?:[-+*]\s+|\d{1,9}[.)]\s+)?/, ''));
  return bare !== 'APPROVED SCOPE' && sectionTitles.test(bare)
    ? { text: bare, level: 2 }
    : undefined;
}

function titleOf(text: string): string {
  return text
    .replace(/[#*_`:]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toUpperCase();
}

function groupOf(content: string): GrantHeading | null {
  const bare = content.replace(/[*_]/g, '').trim();
  const group = groupHeadings.find(([label]) => label.test(bare));
  // "Schema changes are listed in …" is prose; a label stands alone or ends with a colon.
  return group && /^[A-Za-z -]+(?::|$)/.test(bare) ? group[1] : null;
}

/** A label such as `Other files:` opens a group that is none of ours, so it grants nothing. */
function isGroupLabel(content: string): boolean {
  return /:\**$/.test(content) && firstCodeSpan(content) === undefined;
}

/** A bullet's path: its first code span, or else its first word when that is a path. */
function pathOf(content: string): string | undefined {
  const span = firstCodeSpan(content);
  const text = span ?? (/^\S+/.exec(content)?.[0] ?? '').replace(/[,;:]+$/, '');
  if (text === '' || /^none[.]?$/i.test(text)) return undefined;
  if (span !== undefined) return text;
  const looksLikePath =
    text.includes('/') || /^[^.*\s]*\.[A-Za-z0-9]/.test(text) || /^\*{1,2}(?:\.\S+)?$/.test(text);
  return looksLikePath ? text : undefined;
}

function startsHtmlBlock(text: string): boolean {
  return (
    /^\s*(?:[-*+]\s+)?<[A-Za-z/!?]/.test(text) &&
    !/^\s*(?:[-*+]\s+)?<[a-z][a-z+.-]*:\/\//i.test(text)
  );
}
