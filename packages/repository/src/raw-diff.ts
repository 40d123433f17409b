import type { Change, EntryKind, EntryVersion } from '@ai-gate/gates';
import { parseMode } from './entry-mode.ts';
import { parsePath } from './path-text.ts';

/** Characters of a record before its object ids: a colon and two modes, each with a space. */
const modesLength = 15;
/** Bytes; no system takes a longer path, and a record in many pieces is copied with each. */
const pathLimit = 65_536;
const none = Buffer.alloc(0);
const [space, dot, slash, zero, colon] = [0x20, 0x2e, 0x2f, 0x30, 0x3a] as const;

type VersionMode = Pick<EntryVersion, 'kind' | 'mode'>;

/**
 * Takes the output of `git diff-tree -r -z --raw` apart, in whatever pieces it arrives: records
 * `:<mode> <mode> <oid> <oid> <status>\0<path>\0`. Throws an Error when a record has another form,
 * when a name in a path is none, or when a path does not come after the one before it: git tells
 * every entry of a malformed tree that has no equal on the other side, also a name that is there
 * twice, and a path must have one meaning.
 */
export class RawDiffParser {
  readonly changes: Change[] = [];
  readonly #oidDigits: number;
  readonly #headLength: number;
  readonly #modes = new Map<number, VersionMode>();
  #rest: Buffer = none;
  /** Where the path of the record before is. */
  #last: Buffer = none;
  #lastStart = 0;
  #lastEnd = 0;

  /** `oidDigits`: how many hexadecimal digits an object id has. */
  constructor(oidDigits: number) {
    this.#oidDigits = oidDigits;
    this.#headLength = modesLength + 2 * oidDigits + 4;
  }

  push(chunk: Buffer): void {
    const bytes = this.#rest.length > 0 ? Buffer.concat([this.#rest, chunk]) : chunk;
    let at = 0;
    for (;;) {
      const pathStart = at + this.#headLength;
      if (pathStart >= bytes.length) break;
      const pathEnd = bytes.indexOf(0, pathStart);
      if (pathEnd < 0) break;
      this.#take(bytes, at, pathStart, pathEnd);
      at = pathEnd + 1;
    }
    this.#rest = bytes.subarray(at);
    if (this.#rest.length > this.#headLength + pathLimit) throw new Error('a path is too long');
  }

  /** To be called after the last piece: a record that was begun must have been ended. */
  end(): void {
    if (this.#rest.length > 0) throw new Error('the last record is cut off');
  }

  #take(bytes: Buffer, at: number, pathStart: number, pathEnd: number): void {
    if (bytes[at] !== colon || bytes[pathStart - 1] !== 0) throw new Error('a record is malformed');
    if (pathEnd - pathStart > pathLimit) throw new Error('a path is too long');
    const last = this.#last;
    if (bytes.compare(last, this.#lastStart, this.#lastEnd, pathStart, pathEnd) <= 0) {
      throw new Error('paths are out of order');
    }
    this.#last = bytes;
    this.#lastStart = pathStart;
    this.#lastEnd = pathEnd;
    const oids = at + modesLength;
    const before = this.#version(bytes, at + 1, oids);
    const after = this.#version(bytes, at + 8, oids + this.#oidDigits + 1);
    const { text: path, utf8 } = readPath(bytes, pathStart, pathEnd);
    if (before === undefined) {
      if (after === undefined) throw new Error('a record has no side');
      this.changes.push({ path, utf8, after });
    } else {
      this.changes.push(
        after === undefined ? { path, utf8, before } : { path, utf8, before, after },
      );
    }
  }

  /** One side of a record; undefined where the path is not there. */
  #version(bytes: Buffer, modeAt: number, oidAt: number): EntryVersion | undefined {
    const mode = readOctal(bytes, modeAt);
    if (mode === 0) return undefined;
    const oid = bytes.toString('latin1', oidAt, oidAt + this.#oidDigits);
    let known = this.#modes.get(mode);
    if (known === undefined) {
      known = versionMode(mode);
      this.#modes.set(mode, known);
    }
    return { kind: known.kind, mode: known.mode, oid };
  }
}

function versionMode(value: number): VersionMode {
  const { kind, mode } = parseMode(value);
  if (kind === 'directory' || Number.parseInt(mode, 8) !== value) {
    throw new Error('a mode is not known');
  }
  return { kind: kind satisfies EntryKind, mode };
}

/** Six octal digits and the space after them. */
function readOctal(bytes: Buffer, from: number): number {
  let value = 0;
  for (let at = from; at < from + 6; at += 1) {
    const digit = (bytes[at] ?? 0) - zero;
    if (digit < 0 || digit > 7) throw new Error('a mode is not octal');
    value = value * 8 + digit;
  }
  if (bytes[from + 6] !== space) throw new Error('a mode is not octal');
  return value;
}

/** Reads a path and refuses one with a name that is none. */
function readPath(bytes: Buffer, start: number, end: number): { text: string; utf8: boolean } {
  let union = 0;
  let nameStart = start;
  for (let at = start; at < end; at += 1) {
    const byte = bytes[at] ?? 0;
    union |= byte;
    if (byte !== slash) continue;
    refuseNoName(bytes, nameStart, at);
    nameStart = at + 1;
  }
  refuseNoName(bytes, nameStart, end);
  if (union >= 0x80) return parsePath(bytes.subarray(start, end));
  return { text: bytes.toString('latin1', start, end), utf8: true };
}

function refuseNoName(bytes: Buffer, start: number, end: number): void {
  if (start === end) throw new Error('a name is empty');
  if (bytes[start] !== dot || end - start > 4) return;
  const text = bytes.toString('latin1', start, end).toLowerCase();
  if (text === '.' || text === '..' || text === '.git') throw new Error('a name is reserved');
}
