import { UnreadableSource } from '../unreadable-source.ts';
import { type Member, TreeArray, TreeObject, type TreeValue } from './source-tree.ts';

/** Deepest nesting that is read; a real schema stays far below. */
export const maxNesting = 200;

const tab = 9;
const newline = 10;
const carriageReturn = 13;
const space = 32;
const quote = 34;
const comma = 44;
const colon = 58;
const backslash = 92;
const openBracket = 91;
const closeBracket = 93;
const openBrace = 123;
const closeBrace = 125;

const numberGrammar = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;

/**
 * Reads JSON (RFC 8259) into a tree that knows its lines, in one pass over the text. Stricter than
 * JSON.parse: a key that stands twice in an object is refused, since readers disagree about which
 * one counts. Throws UnreadableSource with the line.
 */
export function parseJsonTree(text: string): TreeValue {
  const reader = new JsonReader(text);
  const value = reader.readValue(0);
  reader.expectEnd();
  return value;
}

class JsonReader {
  private readonly text: string;
  private position = 0;
  private line = 1;

  constructor(text: string) {
    this.text = text;
  }

  readValue(depth: number): TreeValue {
    if (depth > maxNesting) this.refuse(`it is nested more than ${maxNesting} levels deep`);
    switch (this.skipSpace()) {
      case openBrace:
        return this.readObject(depth);
      case openBracket:
        return this.readArray(depth);
      case quote:
        return this.readString();
      default:
        return this.readWord();
    }
  }

  expectEnd(): void {
    this.skipSpace();
    if (this.position < this.text.length) this.refuse('it goes on after the end of the JSON value');
  }

  private readObject(depth: number): TreeObject {
    const { line } = this;
    const members = new Map<string, Member>();
    this.position += 1;
    if (this.skipSpace() === closeBrace) {
      this.position += 1;
      return new TreeObject(line, members);
    }
    for (;;) {
      if (this.skipSpace() !== quote) this.refuse('a key in double quotes is missing');
      const keyLine = this.line;
      const key = this.readString();
      if (members.has(key)) this.refuse(`the key ${JSON.stringify(key)} stands there twice`);
      if (this.skipSpace() !== colon) this.refuse('a colon is missing');
      this.position += 1;
      members.set(key, { value: this.readValue(depth + 1), line: keyLine });
      if (this.endsAfterItem(closeBrace)) return new TreeObject(line, members);
    }
  }

  private readArray(depth: number): TreeArray {
    const { line } = this;
    const items: TreeValue[] = [];
    this.position += 1;
    if (this.skipSpace() === closeBracket) {
      this.position += 1;
      return new TreeArray(line, items);
    }
    for (;;) {
      items.push(this.readValue(depth + 1));
      if (this.endsAfterItem(closeBracket)) return new TreeArray(line, items);
    }
  }

  /** Steps over the comma (false) or the closing character (true) after an item. */
  private endsAfterItem(close: number): boolean {
    const next = this.skipSpace();
    if (next !== comma && next !== close) {
      this.refuse(`a comma or \`${String.fromCharCode(close)}\` is missing`);
    }
    this.position += 1;
    return next === close;
  }

  private readString(): string {
    const { text } = this;
    const start = this.position + 1;
    let escaped = false;
    for (let at = start; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (code === quote) {
        this.position = at + 1;
        return escaped ? this.unescape(text.slice(start - 1, at + 1)) : text.slice(start, at);
      }
      if (code === backslash) {
        escaped = true;
        at += 1;
      }
      if (code < space) this.refuse('a control character stands in a string');
    }
    return this.refuse('a string does not end');
  }

  private unescape(literal: string): string {
    try {
      return JSON.parse(literal) as string;
    } catch {
      return this.refuse('a string holds a malformed escape');
    }
  }

  private readWord(): TreeValue {
    const { text, position } = this;
    for (const [word, value] of words) {
      if (text.startsWith(word, position)) {
        this.position += word.length;
        return value;
      }
    }
    numberGrammar.lastIndex = position;
    const literal = numberGrammar.exec(text)?.[0];
    if (literal === undefined) {
      return this.refuse(position < text.length ? 'a JSON value is missing' : 'it ends too early');
    }
    this.position += literal.length;
    return Number(literal);
  }

  /** Skips white space and gives the code of the next character, NaN at the end. */
  private skipSpace(): number {
    const { text } = this;
    let at = this.position;
    for (;;) {
      const code = text.charCodeAt(at);
      if (code === newline) this.line += 1;
      else if (code !== space && code !== carriageReturn && code !== tab) {
        this.position = at;
        return code;
      }
      at += 1;
    }
  }

  private refuse(reason: string): never {
    throw new UnreadableSource(reason, this.line);
  }
}

const words = [
  ['true', true],
  ['false', false],
  ['null', null],
] as const;
