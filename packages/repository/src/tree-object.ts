import type { EntryMode } from './entry-mode.ts';
import { TreeCursor } from './tree-cursor.ts';

/** One entry of one tree object. */
export interface TreeNode extends EntryMode {
  readonly name: string;
  readonly utf8: boolean;
  readonly oid: string;
}

/** Reads a raw tree object whose object ids have `oidLength` bytes; see TreeCursor for its errors. */
export function parseTree(bytes: Buffer, oidLength: number): TreeNode[] {
  const nodes: TreeNode[] = [];
  const cursor = new TreeCursor(bytes, oidLength);
  while (cursor.advance()) {
    const { kind, mode } = cursor.mode;
    const { text, utf8 } = cursor.name;
    nodes.push({ kind, mode, name: text, utf8, oid: cursor.oid });
  }
  return nodes;
}
