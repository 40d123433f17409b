import { UnreadableSource } from '../unreadable-source.ts';
import { type PrismaToken, parsePrismaTokens } from './prisma-tokens.ts';

/** One field of a model, view or composite type, as the schema writes it. */
export interface PrismaField {
  readonly name: string;
  readonly type: string;
  readonly list: boolean;
  /** The column that `@map` names. */
  readonly column: string | null;
  readonly line: number;
}

/** A block that holds fields. */
export interface PrismaModel {
  readonly name: string;
  readonly fields: readonly PrismaField[];
  /** The table that `@@map` names. */
  readonly table: string | null;
}

export interface PrismaSchema {
  readonly models: readonly PrismaModel[];
  readonly enums: ReadonlySet<string>;
}

const fieldBlocks = new Set(['model', 'type', 'view']);
const otherBlocks = new Set(['enum', 'generator', 'datasource']);

/**
 * Reads the parts of a Prisma schema that name fields: the blocks, their fields and the mapping
 * attributes; other attributes are stepped over. Throws UnreadableSource with the line.
 */
export function parsePrismaSchema(text: string): PrismaSchema {
  return new PrismaReader(parsePrismaTokens(text)).readSchema();
}

class PrismaReader {
  private readonly tokens: readonly PrismaToken[];
  private position = 0;

  constructor(tokens: readonly PrismaToken[]) {
    this.tokens = tokens;
  }

  readSchema(): PrismaSchema {
    const models: PrismaModel[] = [];
    const enums = new Set<string>();
    for (this.skipNewlines(); this.peek().kind !== 'end'; this.skipNewlines()) {
      const keyword = this.expectName('a block such as `model`');
      const name = this.expectName('the name of a block');
      this.expectMark('{');
      if (fieldBlocks.has(keyword)) models.push(this.readModel(name));
      else if (otherBlocks.has(keyword)) {
        if (keyword === 'enum') enums.add(name);
        this.skipBlock();
      } else this.refuse(`\`${keyword}\` is no block of a Prisma schema`);
    }
    return { models, enums };
  }

  private readModel(name: string): PrismaModel {
    const fields: PrismaField[] = [];
    let table: string | null = null;
    for (this.skipNewlines(); !this.takeMark('}'); this.skipNewlines()) {
      if (this.takeMark('@@')) table = this.readMapping() ?? table;
      else fields.push(this.readField());
      if (!this.isMark('}') && this.peek().kind !== 'newline') this.refuse('a line end is missing');
    }
    return { name, fields, table };
  }

  private readField(): PrismaField {
    const { line } = this.peek();
    const name = this.expectName('a field');
    const type = this.expectName('the type of a field');
    if (this.isMark('(')) this.skipGroup();
    const list = this.takeMark('[');
    if (list) this.expectMark(']');
    this.takeMark('?');
    let column: string | null = null;
    while (this.takeMark('@')) column = this.readMapping() ?? column;
    return { name, type, list, column, line };
  }

  /** Reads an attribute after its `@` or `@@`: what `map` names, null of any other. */
  private readMapping(): string | null {
    let name = this.expectName('the name of an attribute');
    while (this.takeMark('.')) name += `.${this.expectName('the name of an attribute')}`;
    if (!this.isMark('(')) return null;
    const inside = this.skipGroup();
    if (name !== 'map') return null;
    return inside.find(({ kind }) => kind === 'string')?.text ?? null;
  }

  /** Steps over a parenthesised group, which may span lines, and gives what it holds. */
  private skipGroup(): readonly PrismaToken[] {
    const start = this.position;
    let depth = 0;
    do {
      const { kind, text } = this.next();
      if (kind === 'end') this.refuse('a parenthesis does not end');
      if (kind === 'mark' && text === '(') depth += 1;
      if (kind === 'mark' && text === ')') depth -= 1;
    } while (depth > 0);
    return this.tokens.slice(start, this.position);
  }

  private skipBlock(): void {
    for (let depth = 1; depth > 0; ) {
      const { kind, text } = this.next();
      if (kind === 'end') this.refuse('a block does not end');
      if (kind === 'mark' && text === '{') depth += 1;
      if (kind === 'mark' && text === '}') depth -= 1;
    }
  }

  private skipNewlines(): void {
    while (this.peek().kind === 'newline') this.position += 1;
  }

  private peek(): PrismaToken {
    return this.tokens[this.position] ?? { kind: 'end', text: '', line: 1 };
  }

  private next(): PrismaToken {
    const token = this.peek();
    if (token.kind !== 'end') this.position += 1;
    return token;
  }

  private isMark(text: string): boolean {
    const token = this.peek();
    return token.kind === 'mark' && token.text === text;
  }

  private takeMark(text: string): boolean {
    const found = this.isMark(text);
    if (found) this.position += 1;
    return found;
  }

  private expectMark(text: string): void {
    if (!this.takeMark(text)) this.refuse(`\`${text}\` is missing`);
  }

  private expectName(what: string): string {
    if (this.peek().kind !== 'name') this.refuse(`${what} is missing`);
    return this.next().text;
  }

  private refuse(reason: string): never {
    throw new UnreadableSource(reason, this.peek().line);
  }
}
