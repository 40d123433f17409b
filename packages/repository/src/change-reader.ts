import type { ChangeList } from '@ai-gate/gates';
import { UserError } from '@ai-gate/verdict';
import { gitFailure, namesMissingObjects } from './git-failure.ts';
import { type GitLocation, startGit } from './git-process.ts';
import { objectMalformed } from './object-failure.ts';
import { RawDiffParser } from './raw-diff.ts';
import { pairRenames } from './rename-pairs.ts';
import { type OutputLimits, watchedOutput } from './watched-output.ts';

/** Paths in one comparison: a tree can repeat one subtree without end. */
const changeLimit = 1_000_000;

/** Every path that differs between two trees, given by their object ids, in the order of bytes. */
export async function readChanges(
  location: GitLocation,
  from: string,
  to: string,
  limits?: OutputLimits,
): Promise<ChangeList> {
  if (from === to) return [];
  const git = startGit(location, [
    ...['diff-tree', '-r', '-z', '--raw', '--no-renames', '--no-abbrev', '--no-relative'],
    ...['--no-ext-diff', '--no-textconv', '--ignore-submodules=none'],
    ...[from, to, '--'],
  ]);
  const parser = new RawDiffParser(from.length);
  try {
    for await (const chunk of watchedOutput(git, limits)) {
      parser.push(chunk);
      if (parser.changes.length > changeLimit) throw tooManyChanges();
    }
    const end = await git.ended;
    if (end.status !== 0) throw comparisonFailed(end);
    parser.end();
  } catch (cause) {
    if (cause instanceof UserError) throw cause;
    throw malformed(cause);
  }
  return pairRenames(parser.changes);
}

/** Git compares nothing but trees here: where none is missing, one of them is malformed. */
function comparisonFailed(end: { status: number | null; stderr: string }): UserError {
  if (end.status === null || namesMissingObjects(end.stderr)) return gitFailure('diff-tree', end);
  return malformed(new Error(end.stderr.trim() || 'git printed nothing'));
}

function malformed(cause: unknown): UserError {
  return objectMalformed('the trees of base and head do not compare: one is malformed', '', {
    cause,
  });
}

function tooManyChanges(): UserError {
  return new UserError('input/limit-exceeded', {
    message: `more than ${changeLimit} paths differ`,
    fix: 'Split the change, or look for directories nested into each other many times over.',
  });
}
