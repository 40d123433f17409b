import { type EntryMode, parseMode } from './entry-mode.ts';
import { type PathText, parsePath } from './path-text.ts';

const space = 0x20;
const slash = 0x2f;
const dot = 0x2e;

/**
 * Steps through a raw tree object, `<octal mode> <name>\0<raw object id>` again and again, without
 * copying. Throws an Error that says what is wrong where tools would disagree about what a path
 * means: a cut entry, a name that is no name, names out of order or twice.
 */
export class TreeCursor {
  readonly bytes: Buffer;
  readonly #oidLength: number;
  /** Where the name of the present entry begins and ends, and where the entry ends. */
  nameStart = 0;
  nameEnd = 0;
  end = 0;
  mode: EntryMode = parseMode(0);
  #isAscii = true;
  /** The lengths of the names of earlier files that the present name begins with, ascending. */
  readonly #prefixLengths: number[] = [];

  constructor(bytes: Buffer, oidLength: number) {
    this.bytes = bytes;
    this.#oidLength = oidLength;
  }

  get name(): PathText {
    const { bytes, nameStart, nameEnd } = this;
    if (!this.#isAscii) return parsePath(bytes.subarray(nameStart, nameEnd));
    return { text: bytes.toString('latin1', nameStart, nameEnd), utf8: true };
  }

  get oid(): string {
    return this.bytes.toString('hex', this.nameEnd + 1, this.end);
  }

  /** Steps to the next entry; false after the last one. */
  advance(): boolean {
    const { bytes, nameStart, nameEnd, end, mode } = this;
    if (end === bytes.length) return false;
    const modeEnd = bytes[end + 5] === space ? end + 5 : end + 6;
    this.mode = parseMode(parseOctal(bytes, end, modeEnd));
    this.nameStart = modeEnd + 1;
    this.#readName();
    this.end = this.nameEnd + 1 + this.#oidLength;
    if (this.end > bytes.length) throw new Error('an entry is cut off');
    if (end > 0) this.#refuseDisorder(nameStart, nameEnd, mode);
    return true;
  }

  /** Finds the end of the name and refuses what is no name. */
  #readName(): void {
    const { bytes, nameStart } = this;
    let union = 0;
    let at = nameStart;
    for (; bytes[at] !== 0; at += 1) {
      const byte = bytes[at];
      if (byte === undefined) throw new Error('an entry is cut off');
      if (byte === slash) throw new Error('a name holds a slash');
      union |= byte;
    }
    if (at === nameStart) throw new Error('a name is empty');
    this.nameEnd = at;
    this.#isAscii = union < 0x80;
    if (bytes[nameStart] !== dot || at - nameStart > 4) return;
    const text = bytes.toString('latin1', nameStart, at).toLowerCase();
    if (text === '.' || text === '..' || text === '.git') throw new Error('a name is reserved');
  }

  /** Takes the name and the mode of the entry before. */
  #refuseDisorder(lastStart: number, lastEnd: number, lastMode: EntryMode): void {
    const { bytes, nameStart, nameEnd, mode } = this;
    const common = commonLength(bytes, lastStart, lastEnd, this);
    const last = characterAt(bytes, lastStart + common, lastEnd, lastMode);
    if (last >= characterAt(bytes, nameStart + common, nameEnd, mode)) {
      throw new Error('entries are out of order');
    }
    // A file and a directory of one name sort apart: `a`, `a.b`, `a/`. All between begin with it.
    const lengths = this.#prefixLengths;
    while (lengths.length > 0 && (lengths.at(-1) ?? 0) > common) lengths.pop();
    if (common === lastEnd - lastStart && lastMode.kind !== 'directory') lengths.push(common);
    if (mode.kind === 'directory' && lengths.at(-1) === nameEnd - nameStart) {
      throw new Error('a name is there twice');
    }
  }
}

/** How many bytes a name and the present one of `cursor` begin with alike. */
function commonLength(bytes: Buffer, start: number, end: number, cursor: TreeCursor): number {
  const { bytes: others, nameStart, nameEnd } = cursor;
  const length = Math.min(end - start, nameEnd - nameStart);
  let at = 0;
  while (at < length && bytes[start + at] === others[nameStart + at]) at += 1;
  return at;
}

/** What is compared at `at` of a name: past its end a directory has a slash, all others nothing. */
function characterAt(bytes: Buffer, at: number, end: number, mode: EntryMode): number {
  if (at < end) return bytes[at] ?? 0;
  return mode.kind === 'directory' ? slash : 0;
}

function parseOctal(bytes: Buffer, from: number, to: number): number {
  let value = 0;
  for (let at = from; at < to; at += 1) {
    const digit = (bytes[at] ?? 0) - 0x30;
    if (digit < 0 || digit > 7) throw new Error('a mode is not octal');
    value = value * 8 + digit;
  }
  if (bytes[to] !== space) throw new Error('a mode is not octal');
  return value;
}
