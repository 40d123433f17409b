import { lstat, readFile } from 'node:fs/promises';
import { join } from 'node:path';

// What git keeps in files of a fixed form is read here: a process for each would take longer than
// many a check. Whatever is not of the plainest form is left to git, with `undefined`.

const plainHead = /^ref: (refs\/heads\/\w[\w-]*(?:[./][\w-]+)*)\n$/;
const objectIdLine = /^[0-9a-f]{40,64}\n$/;

/** The branch that HEAD names, as `refs/heads/…`; undefined: git has to say. */
export async function readHeadRef(gitDirectory: string): Promise<string | undefined> {
  const ref = plainHead.exec((await readIfThere(join(gitDirectory, 'HEAD'))) ?? '')?.[1];
  if (ref === undefined || ref.includes('.lock')) return undefined;
  // A branch may itself be a name for another one; only a file of its own can say so.
  const target = await readIfThere(join(gitDirectory, ref));
  if (target !== undefined) return objectIdLine.test(target) ? ref : undefined;
  const isPacked = await ownsItsFiles(gitDirectory);
  return isPacked && (await isAbsent(join(gitDirectory, ref))) ? ref : undefined;
}

/**
 * Whether the configuration surely names no remote: it neither has the word nor takes in another
 * file.
 */
export async function namesNoRemote(gitDirectory: string): Promise<boolean> {
  if (!(await ownsItsFiles(gitDirectory))) return false;
  const text = await readIfThere(join(gitDirectory, 'config'));
  return text !== undefined && !/remote|include|worktreeconfig/i.test(text);
}

/** A linked work tree keeps HEAD for itself and shares the rest with the folder in `commondir`. */
async function ownsItsFiles(gitDirectory: string): Promise<boolean> {
  return isAbsent(join(gitDirectory, 'commondir'));
}

/** Not so where the folder is none: `.git` may be a file. */
async function isAbsent(path: string): Promise<boolean> {
  return lstat(path).then(
    () => false,
    (error: NodeJS.ErrnoException) => error.code === 'ENOENT',
  );
}

async function readIfThere(path: string): Promise<string | undefined> {
  return readFile(path, 'utf8').catch(() => undefined);
}
