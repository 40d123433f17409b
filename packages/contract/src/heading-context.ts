import { type ContractProblem, type ContractSection, unparsable } from './contract-reading.ts';
import { codeSpans, isPlainInline, isVisibleName, withoutCode } from './inline-text.ts';

const sourceExtension =
  /\.(?:[cm]?[jt]sx?|json[5c]?|ya?ml|toml|graphqls?|gql|prisma|proto|sql|py|go|rs|java|kts?|rb|php|cs|swift|scala|vue|svelte|astro|sh|mdx?|xml|avsc|thrift)$/i;

/** Whether a code span in a heading names a source file rather than an entity. */
export function isSourcePath(text: string): boolean {
  return text.includes('/') || sourceExtension.test(text);
}

/**
 * The headings above the present line that name something. A heading ends the context of every
 * earlier one of its level or deeper, as the sections of a document nest.
 */
export class HeadingContext {
  readonly #open: ContractSection[] = [];

  get entity(): string | null {
    return this.#open.findLast(({ kind }) => kind === 'entity')?.name ?? null;
  }

  /** The source named beside the entity, else by a heading above. */
  get source(): string | null {
    const last = this.#open.at(-1);
    return last?.kind === 'source' ? last.name : (last?.source ?? null);
  }

  /** Enters a heading: gives the section it opens, null when it names nothing, or the problem. */
  enter(level: number, text: string, line: number): ContractSection | ContractProblem | null {
    while ((this.#open.at(-1)?.level ?? 0) >= level) this.#open.pop();
    if (!text.includes('`')) return null;
    if (!isPlainInline(text)) return unparsable(line, 'HTML or an image stands in this heading');
    const named = codeSpans(text).map((span) => span.text);
    if (named.length === 0) return null;
    if (!named.every(isVisibleName)) {
      return unparsable(line, 'a name in this heading has characters that do not show');
    }
    if (withoutCode(text).includes('~')) {
      return unparsable(line, 'a heading is struck through: strike each field instead');
    }
    const entity = named.find((name) => !isSourcePath(name)) ?? null;
    const path = named.find(isSourcePath) ?? (entity === null ? null : pathInBrackets(text));
    const source = path === null ? this.source : path.replace(/^\.\//, '');
    const section: ContractSection =
      entity === null
        ? { kind: 'source', name: source ?? '', source, level, line }
        : { kind: 'entity', name: entity, source, level, line };
    this.#open.push(section);
    return section;
  }
}

/** `order` (src/order.ts): the file that a heading names beside its entity. */
function pathInBrackets(text: string): string | null {
  const inside = /\(([^()\s`]+)\)\s*$/.exec(text)?.[1];
  return inside !== undefined && isSourcePath(inside) ? inside : null;
}
