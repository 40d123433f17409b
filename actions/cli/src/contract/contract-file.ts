import { lstat, mkdir, readFile, realpath, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, isAbsolute, join, relative } from 'node:path';
import { UserError } from '@ai-gate/verdict';

/** Where a contract is written: its path as a person reads it, and on this machine. */
export interface ContractFile {
  readonly name: string;
  readonly path: string;
}

/** The contract in the work tree. Errors: input/invalid where it would not be a file of its own. */
export async function locateContract(workTree: string, name: string): Promise<ContractFile> {
  const path = join(workTree, name);
  const refuse = (why: string): UserError =>
    new UserError('input/invalid', {
      message: `${name} is not written: ${why}`,
      fix: 'Correct drift.contract in the policy, or say where to write with --output.',
    });
  if (name.split('/').some((part) => part.toLowerCase() === '.git')) {
    throw refuse("it lies in git's own folder");
  }
  // A folder or file of the repository may be a link to anywhere.
  const found = await lstat(path).catch(() => null);
  if (found !== null && !found.isFile()) throw refuse('something other than a file is there');
  const [top, folder] = await Promise.all([realpath(workTree), realpath(await existing(path))]);
  const inside = relative(top, folder);
  if (inside.split(/[/\\]/)[0] === '..' || isAbsolute(inside)) {
    throw refuse('its folder is a link that leads out of the work tree');
  }
  return { name, path };
}

async function existing(path: string): Promise<string> {
  let folder = dirname(path);
  while ((await lstat(folder).catch(() => null)) === null) folder = dirname(folder);
  return folder;
}

/** The bytes of a file; undefined where there is none. Errors: input/invalid. */
export async function readIfThere(path: string): Promise<Buffer | undefined> {
  try {
    return await readFile(path);
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw new UserError(
      'input/invalid',
      { message: `${path} cannot be read`, fix: 'Make it a file that can be read.' },
      { cause },
    );
  }
}

/**
 * Replaces a file in one step. `expected` is what it held when the new content was made from it: a
 * file that was saved since is left alone. Errors: input/invalid.
 */
export async function replaceFile(
  { name, path }: ContractFile,
  text: string,
  expected: Buffer | undefined,
): Promise<void> {
  const present = await readIfThere(path);
  if (!same(present, expected)) {
    throw new UserError('input/invalid', {
      message: `${name} was changed while it was read, so it is not written`,
      fix: 'Run the command again.',
    });
  }
  const temporary = `${path}.${process.pid}.tmp`;
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(temporary, text, { flag: 'wx' });
    await rename(temporary, path);
  } catch (cause) {
    await rm(temporary, { force: true });
    const fix = 'Give a path in a folder that can be written to.';
    throw new UserError('input/invalid', { message: `${name} cannot be written`, fix }, { cause });
  }
}

function same(a: Buffer | undefined, b: Buffer | undefined): boolean {
  return a === undefined || b === undefined ? a === b : a.equals(b);
}
