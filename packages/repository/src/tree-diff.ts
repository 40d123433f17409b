import { compareNames, TreeCursor } from './tree-cursor.ts';

/**
 * Takes one name that two trees do not hold alike, each side standing at its entry. Either both
 * sides are directories or none is. The cursors move on afterwards.
 */
export type TakeDifference = (
  before: TreeCursor | undefined,
  after: TreeCursor | undefined,
  name: TreeCursor,
) => void;

/**
 * Finds the differences of two raw tree objects in the order of git, which is the byte order of the
 * paths once directories are expanded. An absent tree is an empty buffer.
 */
export function diffTrees(
  before: Buffer,
  after: Buffer,
  oidLength: number,
  take: TakeDifference,
): void {
  const old = new TreeCursor(before, oidLength);
  const now = new TreeCursor(after, oidLength);
  let inOld = old.advance();
  let inNow = now.advance();
  while (inOld || inNow) {
    const order = inOld && inNow ? compareNames(old, now) : inOld ? -1 : 1;
    if (order < 0) take(old, undefined, old);
    else if (order > 0) take(undefined, now, now);
    else if (!isSame(old, now)) take(old, now, now);
    if (order <= 0) inOld = old.advance();
    if (order >= 0) inNow = now.advance();
  }
}

/** Whether two entries of one name have the same object and the same mode, as git takes it. */
function isSame(a: TreeCursor, b: TreeCursor): boolean {
  if (a.mode !== b.mode) return false;
  for (let at = a.nameEnd + 1, other = b.nameEnd + 1; at < a.end; at += 1, other += 1) {
    if (a.bytes[at] !== b.bytes[other]) return false;
  }
  return true;
}
