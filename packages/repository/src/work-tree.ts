import { createHash } from 'node:crypto';
import { lstat, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findGitDirectory } from './discovery.ts';
import type { TreeEntry } from './tree-reader.ts';

/** Hashing the work tree's files is a courtesy; beyond this many it is not worth the wait. */
const mostHashed = 2000;

/** The top folder of the work tree that `directory` lies in; null for a bare repository. */
export async function findWorkTree(directory: string): Promise<string | null> {
  const { gitDirectory, workingDirectory } = await findGitDirectory(directory);
  return gitDirectory === workingDirectory ? null : workingDirectory;
}

/**
 * How many of these files differ in the work tree from what was committed; null where they are too
 * many to look at. Git is not run in the work tree; line ends that git converts do not count.
 */
export async function countUncommitted(
  workTree: string,
  entries: readonly TreeEntry[],
): Promise<number | null> {
  if (entries.length > mostHashed) return null;
  const changed = await Promise.all(entries.map((entry) => isUncommitted(workTree, entry)));
  return changed.filter((differs) => differs).length;
}

async function isUncommitted(workTree: string, { path, oid, kind }: TreeEntry): Promise<boolean> {
  if (kind !== 'file' && kind !== 'executable') return false;
  const file = join(workTree, path);
  const isFile = await lstat(file).then(
    (found) => found.isFile(),
    () => false,
  );
  if (!isFile) return true;
  const bytes = await readFile(file);
  return !isBlob(bytes, oid) && !isBlob(withLineFeeds(bytes), oid);
}

/** Whether the bytes are the content of the blob with this object id. */
export function isBlob(bytes: Buffer, oid: string): boolean {
  const hash = createHash(oid.length === 40 ? 'sha1' : 'sha256');
  return hash.update(`blob ${bytes.length}\0`).update(bytes).digest('hex') === oid;
}

function withLineFeeds(bytes: Buffer): Buffer {
  return Buffer.from(bytes.toString('latin1').replaceAll('\r\n', '\n'), 'latin1');
}
