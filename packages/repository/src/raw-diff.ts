import type { Change, EntryKind, EntryVersion } from '@ai-gate/gates';
import { parseMode } from './entry-mode.ts';
import { parsePath } from './path-text.ts';

const absentMode = '000000';
/** Characters of a record before its object ids: a colon and two modes, each with a space. */
const modesLength = 15;
const none = Buffer.alloc(0);

/**
 * Takes the output of `git diff-tree -r -z --raw` apart, in whatever pieces it arrives: records
 * `:<mode> <mode> <oid> <oid> <status>\0<path>\0`. Throws an Error when a record has another form or
 * a path does not come after the one before it (in a malformed tree a name can be there twice).
 */
export class RawDiffParser {
  readonly changes: Change[] = [];
  readonly #oidDigits: number;
  readonly #headLength: number;
  #rest: Buffer = none;
  #previous: Buffer = none;

  constructor(oidDigits: number) {
    this.#oidDigits = oidDigits;
    this.#headLength = modesLength + 2 * oidDigits + 4;
  }

  push(chunk: Buffer): void {
    const bytes = this.#rest.length > 0 ? Buffer.concat([this.#rest, chunk]) : chunk;
    let at = 0;
    for (;;) {
      const pathStart = at + this.#headLength;
      const pathEnd = bytes.indexOf(0, pathStart);
      if (pathEnd < 0) break;
      this.#take(bytes, at, pathEnd);
      at = pathEnd + 1;
    }
    this.#rest = bytes.subarray(at);
  }

  /** To be called after the last piece: a record that was begun must have been ended. */
  end(): void {
    if (this.#rest.length > 0) throw new Error('the last record is cut off');
  }

  #take(bytes: Buffer, at: number, pathEnd: number): void {
    const oidsStart = at + modesLength;
    const headEnd = at + this.#headLength;
    const path = bytes.subarray(headEnd, pathEnd);
    if (bytes[at] !== 0x3a || bytes[headEnd - 1] !== 0) throw new Error('a record is malformed');
    if (path.compare(this.#previous) <= 0) throw new Error('paths are out of order');
    this.#previous = path;
    const head = bytes.toString('latin1', at, headEnd);
    const oid = oidsStart - at;
    const before = version(head.slice(1, 7), head.slice(oid, oid + this.#oidDigits));
    const after = version(
      head.slice(8, 14),
      head.slice(oid + this.#oidDigits + 1, oid + 2 * this.#oidDigits + 1),
    );
    const { text, utf8 } = parsePath(path);
    this.changes.push({ path: text, utf8, ...(before && { before }), ...(after && { after }) });
  }
}

function version(mode: string, oid: string): EntryVersion | undefined {
  if (mode === absentMode) return undefined;
  const { kind, mode: canonical } = knownMode(mode);
  return { kind, mode: canonical, oid };
}

function knownMode(mode: string): { kind: EntryKind; mode: string } {
  const { kind, mode: canonical } = parseMode(Number.parseInt(mode, 8));
  if (kind === 'directory' || canonical !== mode) throw new Error('a mode is not known');
  return { kind, mode: canonical };
}

/**
 * Names the other side of each rename: a deleted and an added path with the same object, paired in
 * the order of their paths, so that equal input gives equal pairs.
 */
export function pairRenames(changes: readonly Change[]): Change[] {
  const deleted = new Map<string, Change[]>();
  for (const change of changes) {
    if (change.before === undefined || change.after !== undefined) continue;
    const sameObject = deleted.get(change.before.oid);
    if (sameObject) sameObject.push(change);
    else deleted.set(change.before.oid, [change]);
  }
  const counterparts = new Map<Change, string>();
  const taken = new Map<string, number>();
  for (const added of changes) {
    if (added.after === undefined || added.before !== undefined) continue;
    const { oid } = added.after;
    const index = taken.get(oid) ?? 0;
    const source = deleted.get(oid)?.[index];
    if (source === undefined) continue;
    taken.set(oid, index + 1);
    counterparts.set(source, added.path).set(added, source.path);
  }
  return changes.map((change) => {
    const counterpart = counterparts.get(change);
    return counterpart === undefined ? change : { ...change, counterpart };
  });
}
