import type { ChangeList } from '@ai-gate/gates';
import { UserError } from '@ai-gate/verdict';
import { gitFailure } from './git-failure.ts';
import { type GitLocation, startGit } from './git-process.ts';
import { objectMalformed } from './object-failure.ts';
import { pairRenames, RawDiffParser } from './raw-diff.ts';

const changeLimit = 1_000_000;

/** Every path that differs between two trees or commits, given by their full object ids. */
export async function readChanges(
  location: GitLocation,
  from: string,
  to: string,
): Promise<ChangeList> {
  const git = startGit(location, [
    ...['diff-tree', '-r', '-z', '--raw', '--no-renames', '--no-abbrev', '--full-index'],
    ...['--no-ext-diff', '--no-textconv', '--ignore-submodules=none', '--no-relative'],
    ...[from, to],
  ]);
  const parser = new RawDiffParser(from.length);
  try {
    for await (const chunk of git.output()) {
      parser.push(chunk);
      if (parser.changes.length > changeLimit) throw tooManyChanges();
    }
    const end = await git.ended;
    if (end.status !== 0) throw gitFailure('diff-tree', end);
    parser.end();
  } catch (cause) {
    if (cause instanceof UserError) throw cause;
    throw objectMalformed('the trees of base and head do not compare', '', { cause });
  }
  return pairRenames(parser.changes);
}

function tooManyChanges(): UserError {
  return new UserError('input/limit-exceeded', {
    message: `more than ${changeLimit} paths differ`,
    fix: 'Split the change, or look for directories nested into each other many times over.',
  });
}
