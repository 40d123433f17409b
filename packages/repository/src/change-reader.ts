import type { Change, ChangeList, EntryVersion } from '@ai-gate/gates';
import { UserError } from '@ai-gate/verdict';
import { objectMalformed } from './object-failure.ts';
import { oneAhead } from './one-ahead.ts';
import { pairRenames } from './rename-pairs.ts';
import type { TreeCursor } from './tree-cursor.ts';
import { diffTrees } from './tree-diff.ts';
import type { TreeReader } from './tree-reader.ts';

/** Paths and directories in one comparison: a tree can repeat one subtree without end. */
const differenceLimit = 1_000_000;
const depthLimit = 1_000;
const readsAtOnce = 64;
const noTree = Buffer.alloc(0);

/** A directory that differs, and what was found in it: changes, and directories to look into. */
interface Level {
  readonly path: string;
  readonly utf8: boolean;
  readonly before: string | null;
  readonly after: string | null;
  readonly found: (Change | Level)[];
}

/**
 * Every path that differs between two trees, given by their object ids. Compared here and not by
 * `git diff-tree`, which collects all differences before it prints the first: for a tree made of
 * one subtree many times over, nested, it takes all memory there is.
 */
export async function readChanges(
  trees: TreeReader,
  from: string,
  to: string,
): Promise<ChangeList> {
  const root: Level = { path: '', utf8: true, before: from, after: to, found: [] };
  let level = from === to ? [] : [root];
  let count = 0;
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > depthLimit) throw tooManyDifferences(`more than ${depthLimit} levels`);
    const below: Level[] = [];
    for await (const { directories, bytes } of oneAhead(readTogether(trees, level))) {
      for (const directory of directories) {
        compareLevel(directory, bytes, trees.oidLength);
        count += directory.found.length;
        if (count > differenceLimit) throw tooManyDifferences(`more than ${differenceLimit} paths`);
        for (const one of directory.found) if (isLevel(one)) below.push(one);
      }
    }
    level = below;
  }
  return pairRenames(flatten(root));
}

/** Directories to compare, and the trees of both their versions by object id. */
interface ReadLevels {
  readonly directories: readonly Level[];
  readonly bytes: ReadonlyMap<string, Buffer>;
}

/** Reads both versions of many directories at a time; a tree that several share only once. */
async function* readTogether(
  trees: TreeReader,
  level: readonly Level[],
): AsyncGenerator<ReadLevels> {
  for (let at = 0; at < level.length; at += readsAtOnce) {
    const directories = level.slice(at, at + readsAtOnce);
    const wanted = new Map<string, string>();
    for (const { path, before, after } of directories) {
      if (before !== null) wanted.set(before, path);
      if (after !== null) wanted.set(after, path);
    }
    yield { directories, bytes: await trees.rawTrees(wanted) };
  }
}

/** Notes what differs in a directory. */
function compareLevel(level: Level, bytes: ReadLevels['bytes'], oidLength: number): void {
  const { path, before, after } = level;
  const [old, now] = [treeOf(bytes, before), treeOf(bytes, after)];
  try {
    diffTrees(old, now, oidLength, (left, right, { name }) => {
      const child = path === '' ? name.text : `${path}/${name.text}`;
      const utf8 = level.utf8 && name.utf8;
      level.found.push(changeOrLevel(child, utf8, left, right));
    });
  } catch (cause) {
    throw objectMalformed(`the directory ${path || '/'} is malformed`, path, { cause });
  }
}

function treeOf(bytes: ReadLevels['bytes'], oid: string | null): Buffer {
  if (oid === null) return noTree;
  const tree = bytes.get(oid);
  if (tree === undefined) throw new Error('a tree was not read');
  return tree;
}

function changeOrLevel(
  path: string,
  utf8: boolean,
  before: TreeCursor | undefined,
  after: TreeCursor | undefined,
): Change | Level {
  if ((before ?? after)?.mode.kind === 'directory') {
    return { path, utf8, before: before?.oid ?? null, after: after?.oid ?? null, found: [] };
  }
  if (before === undefined) return { path, utf8, after: versionAt(after) };
  if (after === undefined) return { path, utf8, before: versionAt(before) };
  return { path, utf8, before: versionAt(before), after: versionAt(after) };
}

function versionAt(cursor: TreeCursor | undefined): EntryVersion {
  if (cursor === undefined || cursor.mode.kind === 'directory') throw new Error('not a file');
  const { kind, mode } = cursor.mode;
  return { kind, mode, oid: cursor.oid };
}

function flatten(root: Level): Change[] {
  const changes: Change[] = [];
  const add = (level: Level): void => {
    for (const one of level.found) {
      if (isLevel(one)) add(one);
      else changes.push(one);
    }
  };
  add(root);
  return changes;
}

function isLevel(one: Change | Level): one is Level {
  return 'found' in one;
}

function tooManyDifferences(what: string): UserError {
  return new UserError('input/limit-exceeded', {
    message: `${what} differ`,
    fix: 'Split the change, or look for directories nested into each other many times over.',
  });
}
