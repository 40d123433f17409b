import { UnreadableSource } from '../unreadable-source.ts';

/** A word of a Prisma schema; `newline` ends a field, so it is one too. */
export interface PrismaToken {
  readonly kind: 'name' | 'string' | 'number' | 'mark' | 'newline' | 'end';
  /** The text; of a string its content. */
  readonly text: string;
  /** 1-based. */
  readonly line: number;
}

const grammar =
  /(?<space>[ \t\r\f\v]+)|(?<comment>\/\/[^\n]*)|(?<newline>\n)|(?<name>[\p{L}_][\p{L}\p{N}_-]*)|(?<string>"(?:[^"\\\n]|\\.)*")|(?<number>-?\d[\d.eE+-]*)|(?<mark>@@|[@{}()[\],:?=.!])/uy;

/** Splits a Prisma schema into tokens, in one pass. Throws UnreadableSource with the line. */
export function parsePrismaTokens(text: string): readonly PrismaToken[] {
  const tokens: PrismaToken[] = [];
  let line = 1;
  grammar.lastIndex = 0;
  for (let at = 0; at < text.length; at = grammar.lastIndex) {
    if (text.startsWith('/*', at)) {
      const end = text.indexOf('*/', at + 2);
      if (end < 0) throw new UnreadableSource('a comment does not end', line);
      line += text.slice(at, end).split('\n').length - 1;
      grammar.lastIndex = end + 2;
      continue;
    }
    const groups = grammar.exec(text)?.groups;
    if (groups === undefined) {
      throw new UnreadableSource('a character stands where none is expected', line);
    }
    const token = tokenOf(groups, line);
    if (token !== null) tokens.push(token);
    if (token?.kind === 'newline') line += 1;
  }
  tokens.push({ kind: 'end', text: '', line });
  return tokens;
}

function tokenOf(groups: Record<string, string | undefined>, line: number): PrismaToken | null {
  for (const kind of ['name', 'mark', 'newline', 'number'] as const) {
    const text = groups[kind];
    if (text !== undefined) return { kind, text, line };
  }
  const literal = groups['string'];
  if (literal === undefined) return null;
  return { kind: 'string', text: literal.slice(1, -1).replace(/\\(.)/g, '$1'), line };
}
