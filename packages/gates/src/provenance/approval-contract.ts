import {
  type GrantHeading,
  groupOf,
  hasInlineHtml,
  isFootnote,
  isGroupLabel,
  isNone,
  isWithdrawn,
  looksLikePath,
  mayBeEmphasis,
  pathOf,
} from './approval-bullet.ts';
import { type Heading, headingOf, isSectionTitle, ListLevels } from './approval-layout.ts';
import { findCodeSpans, firstCodeSpan, withoutCodeSpans } from './code-spans.ts';
import {
  parseScopePattern,
  type ScopePattern,
  type ScopePatternReading,
  scopePatternLimits,
} from './scope-pattern.ts';
import { readVisibleLines, type VisibleLine } from './visible-lines.ts';

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
  readonly #levels = new ListLevels();
  /** Paths that the braces of all patterns make. */
  #alternatives = 0;
  #section: Section = 'head';
  /** The line that underlines the heading above it. */
  #underline = 0;
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
      const title = headingOf(this.#lines, index);
      if (title?.underlined) this.#underline = line.number + 1;
      const why = title ? this.#enterSection(title, line) : this.#readLine(line);
      if (why !== undefined) return { kind: 'unparsable', why, line: line.number };
    }
    if (this.#scopeLine === undefined) {
      return { kind: 'unparsable', why: 'it has no section APPROVED SCOPE' };
    }
    const contract = {
      tasks: this.#tasks,
      bases: this.#bases,
      scopeLine: this.#scopeLine,
      grants: this.#grants,
      denials: this.#denials,
      forbidden: this.#forbidden,
    };
    return { kind: 'contract', contract };
  }

  /** Says what is wrong with the heading, if anything is. */
  #enterSection({ text, level }: Heading, line: VisibleLine): string | undefined {
    const inside = level > this.#level;
    this.#levels.clear();
    if (text === 'APPROVED SCOPE') {
      if (this.#scopeLine !== undefined) return 'it has APPROVED SCOPE twice';
      this.#scopeLine = line.number;
      this.#open('scope', level);
    } else if (text.includes('NOT APPROVED')) {
      this.#open('denied', level);
    } else if (this.#section === 'scope' && inside && !isSectionTitle(text)) {
      // A heading below APPROVED SCOPE names a group; one that is none of ours grants nothing.
      this.#group = { heading: groupOf(text), indent: -1 };
    } else if (this.#section !== 'denied' || !inside) {
      this.#open(this.#section === 'head' && level === 1 ? 'head' : 'elsewhere', level);
    }
    return undefined;
  }

  #open(section: Section, level: number): void {
    this.#section = section;
    this.#level = level;
    this.#group = undefined;
  }

  /** Says why the line cannot be read as GitHub shows it, if it cannot. */
  #readLine(line: VisibleLine): string | undefined {
    if (this.#section === 'head' || this.#section === 'elsewhere') {
      this.#readClaim(line);
      return undefined;
    }
    const { text, number } = line;
    if (number === this.#underline) return undefined;
    if (/^ {0,3}=+[ \t]*$/.test(text)) return 'what its line of = underlines is not clear';
    if (isFootnote(text)) return 'it has a footnote in a section of the scope';
    if (hasInlineHtml(text)) return 'it has raw HTML in a section of the scope';
    const placed = this.#levels.place(line);
    if (placed.kind === 'unclear') return placed.why;
    if (this.#section === 'denied') this.#deny(text, number);
    else if (placed.kind === 'bullet') this.#readBullet(placed.content, placed.indent, number);
    return undefined;
  }

  #readClaim({ text, number }: VisibleLine): void {
    const claim = /^\s*(?:[-*+]\s+)?\**(Task|Base SHA)\**\s*:\**\s*(.*)$/i.exec(text);
    const value = (claim?.[2] ?? '').replaceAll('`', '').trim();
    // A placeholder in angle brackets is a field that was not filled in.
    if (!claim || value === '' || /^<[^>]*>$/.test(value)) return;
    (claim[1]?.toLowerCase() === 'task' ? this.#tasks : this.#bases).push({ value, line: number });
  }

  #readBullet(content: string, indent: number, number: number): void {
    if (this.#group && indent <= this.#group.indent) this.#group = undefined;
    const heading = groupOf(content);
    if (isWithdrawn(content) || isGroupLabel(content)) {
      // What stands below an unticked box, struck text or a label of none of our groups: nothing.
      this.#group = { heading: isWithdrawn(content) ? null : heading, indent };
    } else if (heading !== null) {
      this.#group = { heading, indent };
      if (content.includes(':')) {
        this.#grant(content.slice(content.indexOf(':') + 1).trim(), heading, number);
      }
    } else {
      const group = this.#group ? this.#group.heading : 'other';
      if (group !== null) this.#grant(content.replace(/^\[[xX]\]\s+/, ''), group, number);
    }
  }

  #grant(content: string, heading: GrantHeading, line: number): void {
    const path = pathOf(content);
    if (path === undefined || isWithdrawn(content)) return;
    // A link can carry text that is not shown: in its target, its title, its definition.
    if (/\]\(|!\[|^\[[^\]]*\]:/.test(withoutCodeSpans(content))) {
      this.#forbidden.push({ text: path, why: 'it stands in a link', line });
    } else if (mayBeEmphasis(content)) {
      const why = 'its * may be shown as emphasis and not as written; put the path in backticks';
      this.#forbidden.push({ text: path, why, line });
    } else this.#add(path, line, (pattern) => this.#grants.push({ pattern, line, heading }));
  }

  /** Denies what the line names: a bullet's path, and whatever code span looks like a path. */
  #deny(text: string, line: number): void {
    const content = text.replace(/^(?:[\s>]|[-*+]\s|\d{1,9}[.)]\s)*/, '');
    const bare = content.replace(/^\[[xX ]\]\s*|~~/g, '').trim();
    const isBullet = /^[\s>]*(?:[-*+]|\d{1,9}[.)])\s/.test(text);
    const named = new Set(
      findCodeSpans(bare)
        .map((span) => span.content)
        .filter(looksLikePath),
    );
    const own =
      /^\S{1,512}$/.test(bare) && !isNone(bare)
        ? (firstCodeSpan(bare) ?? bare.replace(/[,;:]$/, ''))
        : pathOf(bare);
    if (isBullet && own !== undefined) {
      named.add(own);
      // Emphasis and links show less than they are written with.
      const shown = own.replace(/^\[([^\]]*)\]\(.*$/, '$1').replace(/^[_*]+|[_*]+$/g, '');
      if (firstCodeSpan(bare) === undefined && /^(?:\[|_)/.test(own)) named.add(shown);
    }
    for (const path of named) {
      this.#add(path, line, (pattern) => this.#denials.push({ pattern, line }));
    }
  }

  #add(path: string, line: number, keep: (pattern: ScopePattern) => void): void {
    const limit = scopePatternLimits.patterns;
    const count = this.#grants.length + this.#denials.length + this.#forbidden.length;
    if (count > limit) return;
    const reading: ScopePatternReading =
      count === limit
        ? { ok: false, why: `approval.md has more than ${limit} patterns` }
        : parseScopePattern(path);
    this.#alternatives += reading.ok ? reading.pattern.alternatives.length : 0;
    if (!reading.ok) this.#forbidden.push({ text: path, why: reading.why, line });
    else if (this.#alternatives <= scopePatternLimits.allAlternatives) keep(reading.pattern);
    else this.#forbidden.push({ text: path, why: 'the braces of approval.md make too many', line });
  }
}
