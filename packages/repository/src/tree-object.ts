import { type EntryMode, parseMode } from './entry-mode.ts';
import { parsePath } from './path-text.ts';

/** One entry of one tree object. */
export interface TreeNode extends EntryMode {
  readonly name: string;
  readonly utf8: boolean;
  readonly oid: string;
}

const space = 0x20;
const slash = 0x2f;

/**
 * Reads a raw tree object: `<octal mode> <name>\0<raw object id>`, again and again. Throws an Error
 * that says what is wrong where git would make something up: a cut entry, a name that is no name, or
 * entries out of order or twice (then tools disagree about which one a path means).
 */
export function parseTree(bytes: Buffer, oidLength: number): TreeNode[] {
  const nodes: TreeNode[] = [];
  let previous: Buffer | null = null;
  for (let at = 0; at < bytes.length; ) {
    const modeEnd = bytes.indexOf(space, at);
    const nameEnd = bytes.indexOf(0, modeEnd + 1);
    const end = nameEnd + 1 + oidLength;
    if (modeEnd < 0 || nameEnd < 0 || end > bytes.length) throw new Error('an entry is cut off');
    const mode = parseMode(parseOctal(bytes, at, modeEnd));
    const name = bytes.subarray(modeEnd + 1, nameEnd);
    refuseName(name);
    const key = mode.kind === 'directory' ? Buffer.concat([name, Buffer.of(slash)]) : name;
    if (previous && previous.compare(key) >= 0) throw new Error('entries are out of order');
    previous = key;
    const { text, utf8 } = parsePath(name);
    const oid = bytes.toString('hex', nameEnd + 1, end);
    nodes.push({ kind: mode.kind, mode: mode.mode, name: text, utf8, oid });
    at = end;
  }
  refuseTwins(nodes);
  return nodes;
}

function parseOctal(bytes: Buffer, from: number, to: number): number {
  if (from === to || to - from > 6) throw new Error('a mode is not octal');
  let value = 0;
  for (let at = from; at < to; at += 1) {
    const digit = (bytes[at] ?? 0) - 0x30;
    if (digit < 0 || digit > 7) throw new Error('a mode is not octal');
    value = value * 8 + digit;
  }
  return value;
}

function refuseName(name: Buffer): void {
  if (name.length === 0 || name.includes(slash))
    throw new Error('a name is empty or holds a slash');
  const text = name.length <= 4 ? name.toString('latin1').toLowerCase() : '';
  if (text === '.' || text === '..' || text === '.git') throw new Error('a name is reserved');
}

/** A file and a directory of one name sort apart, so the order alone does not tell them. */
function refuseTwins(nodes: readonly TreeNode[]): void {
  const directories = new Set<string>();
  for (const { kind, name } of nodes) if (kind === 'directory') directories.add(name);
  if (directories.size === 0) return;
  for (const { kind, name } of nodes) {
    if (kind !== 'directory' && directories.has(name)) throw new Error('a name is there twice');
  }
}
