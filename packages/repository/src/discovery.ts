import { stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { UserError } from '@ai-gate/verdict';
import type { GitLocation } from './git-process.ts';

/**
 * Finds the repository that `directory` names or lies in. `.git` (a folder, or the file of a linked
 * work tree or submodule) is looked for from the directory upward. A bare repository counts only
 * when it is the named directory itself: one that was committed inside a work tree, with a
 * configuration of its own, never stands in for the repository around it.
 */
export async function findGitDirectory(directory: string): Promise<GitLocation> {
  const start = absolute(directory);
  if (!(await isDirectory(start))) throw notFound(`${directory} is not a directory`);
  if (await isThere(join(start, '.git'))) return at(start);
  if (await looksBare(start)) return { gitDirectory: start, workingDirectory: start };
  for (let folder = dirname(start), below = start; folder !== below; ) {
    if (await isThere(join(folder, '.git'))) return at(folder);
    below = folder;
    folder = dirname(folder);
  }
  throw notFound(`${directory} is not in a git repository`);
}

/**
 * The git directory of a checkout, or the bare repository, at exactly this place, for borrowing its
 * objects; null where there is none. A linked work tree has its objects elsewhere and counts as none.
 */
export async function findObjectStore(directory: string): Promise<string | null> {
  for (const folder of [join(directory, '.git'), directory]) {
    if (await looksBare(folder)) return resolve(folder);
  }
  return null;
}

function at(folder: string): GitLocation {
  return { gitDirectory: join(folder, '.git'), workingDirectory: folder };
}

async function looksBare(folder: string): Promise<boolean> {
  const [head, objects, refs] = await Promise.all([
    isThere(join(folder, 'HEAD')),
    isDirectory(join(folder, 'objects')),
    isDirectory(join(folder, 'refs')),
  ]);
  return head && objects && refs;
}

async function isThere(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null)) !== null;
}

async function isDirectory(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null))?.isDirectory() ?? false;
}

function absolute(directory: string): string {
  try {
    return resolve(directory);
  } catch (cause) {
    throw notFound('the current folder does not exist any more', { cause });
  }
}

function notFound(message: string, options?: ErrorOptions): UserError {
  return new UserError('repository/not-found', { message }, options);
}

/** The error for a repository that is there, and that git does not open; git says why. */
export function notOpened(directory: string, options: ErrorOptions): UserError {
  const message = `git cannot open the repository at ${directory}`;
  const fix = 'Run `git status` there to see why not, or point --repo at another repository.';
  return new UserError('repository/not-found', { message, fix }, options);
}
