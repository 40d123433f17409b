import type { EntryVersion } from '@ai-gate/gates';
import { UserError } from '@ai-gate/verdict';
import type { ObjectReply } from './batch-reply.ts';
import { objectMalformed, objectMissing } from './object-failure.ts';
import type { ObjectReader } from './object-reader.ts';
import { parseTree, type TreeNode } from './tree-object.ts';

/** A file, link or submodule at its full path from the root; `utf8` as in `Change`. */
export interface TreeEntry extends EntryVersion {
  readonly path: string;
  readonly utf8: boolean;
}

/** A directory at its full path from the root; the root itself has the path ''. */
export interface DirectoryEntry {
  readonly kind: 'directory';
  readonly mode: string;
  readonly oid: string;
  readonly path: string;
  readonly utf8: boolean;
}

/** One level of one directory. */
type Tree = readonly TreeNode[];

const treeSizeLimit = 32 * 1024 * 1024;
/** Entries in one listing, directories included: a tree can repeat one subtree without end. */
const entryLimit = 1_000_000;
const depthLimit = 1_000;
const cachedNodesLimit = 300_000;
const readsAtOnce = 64;

/** Reads directories from tree objects and remembers them. */
export class TreeReader {
  readonly #objects: ObjectReader;
  readonly #oidLength: number;
  readonly #cache = new Map<string, Tree>();
  #cachedNodes = 0;

  /** `oidLength`: of a raw object id, in bytes. */
  constructor(objects: ObjectReader, oidLength: number) {
    this.#objects = objects;
    this.#oidLength = oidLength;
  }

  /** What is at `path` below the tree `root`; undefined when nothing is. */
  async entry(root: string, path: string): Promise<TreeEntry | DirectoryEntry | undefined> {
    let found: TreeEntry | DirectoryEntry = directoryEntry(root);
    for (const name of segments(path)) {
      if (found.kind !== 'directory') return undefined;
      const tree: Tree = await this.#tree(found.oid, found.path);
      const node = tree.find((candidate) => candidate.utf8 && candidate.name === name);
      if (node === undefined) return undefined;
      found = entryBelow(found, node);
    }
    return found;
  }

  /** One level of the directory at `path`, in git's order; empty when there is none. */
  async directory(root: string, path: string): Promise<(TreeEntry | DirectoryEntry)[]> {
    const parent = await this.entry(root, path);
    if (parent?.kind !== 'directory') return [];
    const tree = await this.#tree(parent.oid, parent.path);
    return tree.map((node) => entryBelow(parent, node));
  }

  /** Every file, link and submodule below `path`, in the byte order of the paths. */
  async files(root: string, path: string): Promise<TreeEntry[]> {
    const parent = await this.entry(root, path);
    if (parent?.kind !== 'directory') return [];
    return listFiles(parent, await this.#treesBelow(parent));
  }

  /** Reads level by level, so that the depth of the tree and not its size counts round trips. */
  async #treesBelow(parent: DirectoryEntry): Promise<Map<string, Tree>> {
    const trees = new Map<string, Tree>();
    let level = new Map([[parent.oid, parent.path]]);
    for (let depth = 0; level.size > 0; depth += 1) {
      if (depth > depthLimit) throw tooMany(parent, `more than ${depthLimit} levels`);
      const wanted = [...level];
      level = new Map();
      for (let at = 0; at < wanted.length; at += readsAtOnce) {
        const some = wanted.slice(at, at + readsAtOnce);
        const read = await Promise.all(some.map(([oid, path]) => this.#tree(oid, path)));
        for (const [index, [oid]] of some.entries()) trees.set(oid, read[index] ?? []);
      }
      for (const [oid, path] of wanted) {
        for (const node of trees.get(oid) ?? []) {
          if (node.kind !== 'directory' || trees.has(node.oid)) continue;
          level.set(node.oid, join(path, node.name));
        }
      }
    }
    return trees;
  }

  async #tree(oid: string, path: string): Promise<Tree> {
    const cached = this.#cache.get(oid);
    if (cached) return cached;
    const bytes = bytesOf(await this.#objects.read(oid, treeSizeLimit), path);
    const tree = this.#parse(bytes, path);
    if (this.#cachedNodes > cachedNodesLimit) {
      this.#cache.clear();
      this.#cachedNodes = 0;
    }
    this.#cache.set(oid, tree);
    this.#cachedNodes += tree.length;
    return tree;
  }

  #parse(bytes: Buffer, path: string): Tree {
    try {
      return parseTree(bytes, this.#oidLength);
    } catch (cause) {
      throw objectMalformed(`the directory ${path || '/'} is malformed`, path, { cause });
    }
  }
}

function listFiles(parent: DirectoryEntry, trees: ReadonlyMap<string, Tree>): TreeEntry[] {
  const files: TreeEntry[] = [];
  let seen = 0;
  const list = (directory: DirectoryEntry): void => {
    for (const node of trees.get(directory.oid) ?? []) {
      seen += 1;
      if (seen > entryLimit) throw tooMany(parent, `more than ${entryLimit} entries`);
      const entry = entryBelow(directory, node);
      if (entry.kind === 'directory') list(entry);
      else files.push(entry);
    }
  };
  list(parent);
  return files;
}

function directoryEntry(root: string): DirectoryEntry {
  return { kind: 'directory', mode: '040000', oid: root, path: '', utf8: true };
}

function entryBelow(parent: DirectoryEntry, node: TreeNode): TreeEntry | DirectoryEntry {
  const { kind, mode, oid } = node;
  const path = join(parent.path, node.name);
  const utf8 = parent.utf8 && node.utf8;
  // Two returns, because the type of `kind` tells the two results apart.
  if (kind === 'directory') return { kind, mode, oid, path, utf8 };
  return { kind, mode, oid, path, utf8 };
}

function join(directory: string, name: string): string {
  return directory === '' ? name : `${directory}/${name}`;
}

/** The names of a path; one trailing slash is the writer's habit, any other empty name is kept. */
function segments(path: string): string[] {
  const names = path.endsWith('/') ? path.slice(0, -1) : path;
  return names === '' ? [] : names.split('/');
}

function tooMany({ path }: DirectoryEntry, what: string): UserError {
  return new UserError('input/limit-exceeded', {
    message: `${path || 'the repository'} holds ${what}`,
    ...(path && { location: { path } }),
  });
}

function bytesOf(reply: ObjectReply | undefined, path: string): Buffer {
  if (!reply?.found) throw objectMissing(`the directory ${path || '/'}`, path);
  if (reply.type !== 'tree') throw objectMalformed(`${path || '/'} is not a directory`, path);
  if (reply.bytes === null) throw directoryTooLarge(path, reply.size);
  return reply.bytes;
}

function directoryTooLarge(path: string, size: number): UserError {
  return new UserError('input/limit-exceeded', {
    message: `the directory ${path || '/'} takes ${size} bytes; at most ${treeSizeLimit} are read`,
    ...(path && { location: { path } }),
  });
}
