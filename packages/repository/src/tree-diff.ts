import type { EntryMode } from './entry-mode.ts';
import { parsePath } from './path-text.ts';
import { compareNames, TreeCursor } from './tree-cursor.ts';

/** One side of a difference. */
export interface Side extends EntryMode {
  readonly oid: string;
}

/** A name that two trees do not hold alike. Either both sides are directories or none is. */
export interface Difference {
  readonly name: string;
  readonly utf8: boolean;
  readonly before: Side | undefined;
  readonly after: Side | undefined;
}

/**
 * The differences of two raw tree objects in the order of git, which is the byte order of the paths
 * once directories are expanded. An absent tree is an empty buffer.
 */
export function diffTrees(before: Buffer, after: Buffer, oidLength: number): Difference[] {
  const differences: Difference[] = [];
  const old = new TreeCursor(before, oidLength);
  const now = new TreeCursor(after, oidLength);
  let inOld = old.advance();
  let inNow = now.advance();
  while (inOld || inNow) {
    const order = inOld && inNow ? compareCursors(old, now) : inOld ? -1 : 1;
    if (order < 0) differences.push(difference(old, old, undefined));
    else if (order > 0) differences.push(difference(now, undefined, now));
    else if (!isSame(old, now)) differences.push(difference(now, old, now));
    if (order <= 0) inOld = old.advance();
    if (order >= 0) inNow = now.advance();
  }
  return differences;
}

function compareCursors(a: TreeCursor, b: TreeCursor): number {
  return compareNames(a.bytes, a.nameStart, a.nameEnd, a.terminator, b);
}

/** Whether two entries of one name have the same object and the same mode, as git takes it. */
function isSame(a: TreeCursor, b: TreeCursor): boolean {
  if (a.mode !== b.mode) return false;
  for (let at = a.nameEnd + 1, other = b.nameEnd + 1; at < a.end; at += 1, other += 1) {
    if (a.bytes[at] !== b.bytes[other]) return false;
  }
  return true;
}

function difference(
  named: TreeCursor,
  before: TreeCursor | undefined,
  after: TreeCursor | undefined,
): Difference {
  const { text, utf8 } = parsePath(named.name);
  return { name: text, utf8, before: before && side(before), after: after && side(after) };
}

function side({ mode: { kind, mode }, oid }: TreeCursor): Side {
  return { kind, mode, oid };
}
