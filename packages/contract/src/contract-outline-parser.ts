import type { Token } from 'markdown-it';
import type { ContractOutline, ListBlock } from './contract-outline.ts';
import { unparsable } from './contract-reading.ts';
import { parseBulletText } from './field-text.ts';
import { HeadingContext } from './heading-context.ts';
import { isAtNestingLimit, parseBlocks } from './markdown-blocks.ts';
import { whyHtmlHides } from './raw-html.ts';
import { parseColumns } from './table-columns.ts';
import { parseTable } from './table-entries.ts';
import { looksLikeTableHead, splitRow, type TableText, tableToken } from './table-rule.ts';

/** An open list: the block its entries go to, and the item being read. */
interface OpenList {
  readonly ordered: boolean;
  readonly marker: string;
  block: ListBlock | null;
  item: { readonly startLine: number; readonly endLine: number; isField: boolean } | null;
  /** Whether the item's first block is still to come. */
  fresh: boolean;
}

/** Reads the structure of a contract; line endings other than LF and a byte order mark are gone. */
export function parseOutline(markdown: string): ContractOutline {
  return new OutlineReader().read(markdown);
}

/** One pass over the blocks of the document, with the headings and lists that are open. */
class OutlineReader {
  readonly #outline: ContractOutline = { blocks: [], headings: [], problems: [], codeBlocks: 0 };
  readonly #headings = new HeadingContext();
  readonly #lists: OpenList[] = [];
  #quoteDepth = 0;
  /** Lines around indented code and tables where renderers disagree unless they are blank. */
  readonly #mustBeBlank: number[] = [];
  /** The type of the token before. */
  #before = '';
  #settledLines: [number, number][] = [];

  read(markdown: string): ContractOutline {
    parseBlocks(this.#withoutFrontMatter(markdown), (tokens) => {
      tokens.forEach((token, index) => {
        this.#enter(token, tokens[index + 1]);
      });
    });
    this.#lookForDoubts(markdown);
    this.#outline.problems.sort((a, b) => a.line - b.line);
    return this.#outline;
  }

  /** GitHub shows YAML between `---` lines at the very top as a table of its own. */
  #withoutFrontMatter(markdown: string): string {
    const matter = /^---[ \t]*\n(?:[\s\S]*?\n)??---[ \t]*(?:\n|$)/.exec(markdown)?.[0];
    if (matter === undefined) return markdown;
    if (matter.includes('`')) {
      this.#outline.problems.push(unparsable(1, 'the front matter holds a code span'));
    }
    return matter.replace(/[^\n]+/g, '') + markdown.slice(matter.length);
  }

  #enter(token: Token, next: Token | undefined): void {
    if (isAtNestingLimit(token)) this.#problem(token, 'lists or quotes nest too deep here');
    if (startsBlock.has(token.type)) this.#startBlock();
    if (verbatim.has(token.type)) this.#outline.codeBlocks++;
    switch (token.type) {
      case 'blockquote_open':
        this.#quoteDepth++;
        break;
      case 'blockquote_close':
        this.#quoteDepth--;
        break;
      case 'bullet_list_open':
      case 'ordered_list_open':
        this.#openList(token);
        break;
      case 'bullet_list_close':
      case 'ordered_list_close':
        this.#lists.pop();
        break;
      case 'list_item_open':
        this.#openItem(token);
        break;
      case 'heading_open':
        this.#heading(token, next);
        break;
      case 'paragraph_open':
        this.#paragraph(token, next);
        break;
      case 'html_block':
        this.#html(token, 'block');
        break;
      case tableToken:
        this.#table(token);
        break;
      case 'code_block':
        this.#isolate(token);
        break;
      case 'fence':
        this.#settledLines.push(token.map ?? [0, 0]);
        break;
      case 'inline':
        this.#html(token, 'inline');
    }
    this.#before = token.type;
  }

  /** Whatever block comes, the open item has had its first one. */
  #startBlock(): void {
    const list = this.#lists.at(-1);
    if (list) list.fresh = false;
  }

  #openList(token: Token): void {
    const ordered = token.type === 'ordered_list_open';
    this.#lists.push({ ordered, marker: token.markup, block: null, item: null, fresh: false });
  }

  #openItem(token: Token): void {
    const list = this.#lists.at(-1);
    if (list === undefined) return;
    const [startLine, endLine] = token.map ?? [0, 0];
    list.item = { startLine, endLine, isField: false };
    list.fresh = true;
  }

  #heading(token: Token, inline: Token | undefined): void {
    if (token.level > 0) return;
    if (!token.markup.startsWith('#')) this.#isolate(token);
    const [startLine, endLine] = token.map ?? [0, 0];
    const level = Number(token.tag.slice(1));
    const entered = this.#headings.enter(level, inline?.content ?? '', startLine + 1);
    const isProblem = entered !== null && 'code' in entered;
    if (isProblem) this.#outline.problems.push(entered);
    const section = isProblem ? null : entered;
    this.#outline.headings.push({ level, section, startLine, endLine });
  }

  /** A paragraph names a field when it comes first in a bullet, under an entity, unquoted. */
  #paragraph(token: Token, inline: Token | undefined): void {
    const list = this.#lists.at(-1);
    const isFirst = list?.fresh === true;
    this.#startBlock();
    const entity = this.#headings.entity;
    if (!isFirst || !list.item || entity === null || this.#quoteDepth > 0 || !inline) return;
    const read = parseBulletText(inline.content);
    if (read.kind === 'prose') return;
    const why = read.kind === 'unsure' ? read.why : this.#whyNoField(list, inline);
    if (why !== null || read.kind !== 'field') {
      this.#problem(token, why ?? '');
      return;
    }
    list.item.isField = true;
    const source = this.#headings.source;
    list.block ??= this.#addList(entity, source, list.marker);
    const { path, tombstone, description } = read.field;
    const line = (inline.map?.[0] ?? 0) + 1;
    const { startLine, endLine } = list.item;
    const bare = { type: null, target: null, aliases: noAliases };
    const entry = { entity, path, ...bare, source, description, tombstone, line };
    list.block.entries.push({ entry, startLine, endLine });
  }

  /** Why a bullet of this list cannot be a field though it reads like one. */
  #whyNoField(list: OpenList, inline: Token): string | null {
    if (inline.map?.[0] !== list.item?.startLine)
      return 'a field stands below its bullet, not in its line';
    if (list.ordered) return 'a numbered list names a field: use bullets';
    const nested = this.#lists.slice(0, -1).some(({ item }) => item?.isField);
    return nested ? 'a bullet that names a field stands under another field' : null;
  }

  #addList(entity: string, source: string | null, marker: string): ListBlock {
    const block: ListBlock = { kind: 'list', entity, source, marker, entries: [] };
    this.#outline.blocks.push(block);
    return block;
  }

  #table(token: Token): void {
    const table = token.meta as TableText;
    this.#isolate(token);
    if (this.#quoteDepth > 0) return;
    if (this.#lists.length > 0) {
      if (parseColumns(splitRow(table.header)).includes('field')) {
        this.#problem(token, 'a table of fields stands inside a list');
      }
      return;
    }
    const { entity, source } = this.#headings;
    const block = parseTable(table, { entity, source }, this.#outline.problems);
    if (block) this.#outline.blocks.push(block);
  }

  #html(token: Token, kind: 'block' | 'inline'): void {
    const why = whyHtmlHides(token.content, kind);
    if (why !== null) this.#problem(token, `${why}, so the rest may not show as written`);
    if (kind === 'block') this.#settledLines.push(token.map ?? [0, 0]);
  }

  /** Notes which lines around a block must be blank for all renderers to agree. */
  #isolate(token: Token): void {
    const [start, end] = token.map ?? [0, 0];
    const afterContainer = /(?:list|blockquote)_close$/.test(this.#before);
    if (afterContainer && this.#quoteDepth === 0) this.#mustBeBlank.push(start - 1);
    if (token.type === 'code_block' && this.#quoteDepth === 0) this.#mustBeBlank.push(end);
    if (token.type !== 'heading_open') this.#settledLines.push([start, end]);
  }

  /** Lines outside of code and tables that renderers are known to disagree on. */
  #lookForDoubts(markdown: string): void {
    if (!/[|:]|\$\$/.test(markdown) && this.#mustBeBlank.length === 0) return;
    const lines = markdown.split('\n');
    const isBlank = (line: number) => (lines[line] ?? '').trim() === '';
    const doubt = (line: number, why: string) => {
      this.#outline.problems.push(unparsable(line + 1, why));
    };
    for (const line of this.#mustBeBlank) {
      if (!isBlank(line)) doubt(line, 'leave a blank line between this and the next block');
    }
    const settled = this.#settledLines;
    let block = 0;
    lines.forEach((text, line) => {
      while ((settled[block]?.[1] ?? Number.POSITIVE_INFINITY) <= line) block++;
      if ((settled[block]?.[0] ?? Number.POSITIVE_INFINITY) <= line) return;
      const why = whyDoubtful(text, lines[line - 1] ?? '');
      if (why !== null) doubt(line, why);
      else if (/^[ \t>*+\-\d.)]+\[[^\]]+\]:/.test(text) && !isBlank(line + 1)) {
        doubt(line, 'a link definition inside a list or quote without a blank line after it');
      }
    });
  }

  #problem(token: Token, why: string): void {
    this.#outline.problems.push(unparsable((token.map?.[0] ?? 0) + 1, why));
  }
}

const noAliases: readonly string[] = [];

const verbatim = new Set(['code_block', 'fence', 'html_block']);

/** Tokens that start a block, apart from paragraphs, which look at what they are the first of. */
const startsBlock = new Set([
  ...['blockquote_open', 'bullet_list_open', 'ordered_list_open', 'heading_open'],
  ...['html_block', 'fence', 'code_block', 'hr', tableToken],
]);

/** Why a line may show otherwise on GitHub than CommonMark alone has it, or null. */
function whyDoubtful(line: string, above: string): string | null {
  if (/^[ \t>*+\-\d.)]*(?:\[\^[^\]]+\]:|\$\$)/.test(line)) {
    return 'a footnote or a formula starts here, and GitHub shows what follows otherwise';
  }
  return looksLikeTableHead(above, line) ? 'this looks like a table but its head is not one' : null;
}
