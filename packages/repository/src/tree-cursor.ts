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
  /** Where the present entry begins, its name begins and ends, and the entry ends. */
  start = 0;
  nameStart = 0;
  nameEnd = 0;
  end = 0;
  mode: EntryMode = parseMode(0);
  #isAscii = true;
  /** Starts and ends of the names of earlier files that the present name begins with. */
  readonly #prefixes: number[] = [];

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

  /** The character that the name ends with where names are ordered: a directory's is a slash. */
  get terminator(): number {
    return this.mode.kind === 'directory' ? slash : 0;
  }

  /** Steps to the next entry; false after the last one. */
  advance(): boolean {
    const { bytes, nameStart, nameEnd, end, terminator } = this;
    if (end === bytes.length) return false;
    const modeEnd = bytes[end + 5] === space ? end + 5 : end + 6;
    this.nameEnd = bytes.indexOf(0, modeEnd + 1);
    this.start = end;
    this.end = this.nameEnd + 1 + this.#oidLength;
    if (this.nameEnd < 0 || this.end > bytes.length) throw new Error('an entry is cut off');
    this.mode = parseMode(parseOctal(bytes, end, modeEnd));
    this.nameStart = modeEnd + 1;
    this.#readName();
    if (end > 0 && compareNames(bytes, nameStart, nameEnd, terminator, this) >= 0) {
      throw new Error('entries are out of order');
    }
    this.#refuseTwin();
    return true;
  }

  #readName(): void {
    const { bytes, nameStart, nameEnd } = this;
    if (nameStart === nameEnd) throw new Error('a name is empty');
    let union = 0;
    for (let at = nameStart; at < nameEnd; at += 1) {
      const byte = bytes[at] ?? 0;
      if (byte === slash) throw new Error('a name holds a slash');
      union |= byte;
    }
    this.#isAscii = union < 0x80;
    if (bytes[nameStart] !== dot || nameEnd - nameStart > 4) return;
    const text = bytes.toString('latin1', nameStart, nameEnd).toLowerCase();
    if (text === '.' || text === '..' || text === '.git') throw new Error('a name is reserved');
  }

  /** A file and a directory of one name sort apart: `a`, `a.b`, `a/`. */
  #refuseTwin(): void {
    const { bytes, nameStart, nameEnd } = this;
    const prefixes = this.#prefixes;
    while (prefixes.length > 0) {
      const length = (prefixes.at(-1) ?? 0) - (prefixes.at(-2) ?? 0);
      if (startsWith(bytes, nameStart, nameEnd, prefixes.at(-2) ?? 0, length)) break;
      prefixes.length -= 2;
    }
    if (this.mode.kind !== 'directory') {
      prefixes.push(nameStart, nameEnd);
      return;
    }
    for (let at = 0; at < prefixes.length; at += 2) {
      const length = (prefixes[at + 1] ?? 0) - (prefixes[at] ?? 0);
      if (length === nameEnd - nameStart) throw new Error('a name is there twice');
    }
  }
}

/** Compares a name with the present one of `cursor`, in git's order; see `terminator`. */
export function compareNames(
  bytes: Buffer,
  start: number,
  end: number,
  terminator: number,
  cursor: TreeCursor,
): number {
  const { bytes: others, nameStart, nameEnd } = cursor;
  const length = Math.min(end - start, nameEnd - nameStart);
  for (let at = 0; at < length; at += 1) {
    const difference = (bytes[start + at] ?? 0) - (others[nameStart + at] ?? 0);
    if (difference !== 0) return difference;
  }
  const next = start + length < end ? (bytes[start + length] ?? 0) : terminator;
  const other =
    nameStart + length < nameEnd ? (others[nameStart + length] ?? 0) : cursor.terminator;
  // Equal terminators with one name longer: only a NUL or slash in a name would allow it.
  return next - other;
}

function startsWith(
  bytes: Buffer,
  start: number,
  end: number,
  prefixStart: number,
  length: number,
): boolean {
  if (end - start < length) return false;
  for (let at = 0; at < length; at += 1) {
    if (bytes[start + at] !== bytes[prefixStart + at]) return false;
  }
  return true;
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
