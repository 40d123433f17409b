import { UserError } from '@ai-gate/verdict';
import { gitFailure, namesMissingObjects } from './git-failure.ts';
import { runGit } from './git-process.ts';
import type { RevisionSource } from './revision.ts';

const commitSizeLimit = 16 * 1024 * 1024;

/** The one best common ancestor of two commits, given by their full object ids. */
export async function findMergeBase(
  source: RevisionSource,
  base: string,
  head: string,
): Promise<string> {
  const result = await runGit(source.location, ['merge-base', '--all', base, head]);
  const { status, stderr } = result;
  if ((status !== 0 && status !== 1) || namesMissingObjects(stderr)) {
    throw gitFailure('merge-base', result);
  }
  const found = lines(result.stdout);
  if (await boundaryHides(source, [base, head], found)) throw historyCutShort();
  const [mergeBase, ...others] = found;
  if (mergeBase === undefined) throw mergeBaseMissing();
  if (others.length > 0) throw mergeBaseAmbiguous(found.length);
  return mergeBase;
}

/**
 * Whether the first commit is the second or among its ancestors. An unknown commit is not; in a
 * shallow repository "no" is an answer only when no cut-off history could say otherwise.
 */
export async function findWhetherAncestor(
  source: RevisionSource,
  ancestor: string,
  descendant: string,
): Promise<boolean> {
  const [one, other] = await Promise.all([
    source.objects.describe(ancestor),
    source.objects.describe(descendant),
  ]);
  if (!other.found || other.type !== 'commit') return false;
  if (one.found && one.type !== 'commit') return false;
  if (one.found) {
    const git = ['merge-base', '--is-ancestor', ancestor, descendant];
    const result = await runGit(source.location, git);
    if (result.status === 0) return true;
    if (result.status !== 1 || namesMissingObjects(result.stderr)) {
      throw gitFailure('merge-base', result);
    }
  }
  const known = one.found ? [ancestor] : [];
  if (await boundaryHides(source, [descendant], known)) throw historyCutShort();
  return false;
}

/** A commit and its parents, by full object id. */
export interface HistoryCommit {
  readonly sha: string;
  readonly parents: readonly string[];
}

/** More commits than people make for one change; looking into each takes its directories. */
const mostCommits = 2_000;

/** The commits that `to` reaches and `from` does not, children before their parents. */
export async function findCommitsBetween(
  source: RevisionSource,
  from: string,
  to: string,
): Promise<readonly HistoryCommit[]> {
  const git = ['rev-list', '--topo-order', '--parents', `--max-count=${mostCommits + 1}`];
  const result = await runGit(source.location, [...git, to, '--not', from]);
  if (result.status !== 0) throw gitFailure('rev-list', result);
  const commits = lines(result.stdout).map((line) => {
    const [sha = '', ...parents] = line.split(' ');
    return { sha, parents };
  });
  if (commits.length > mostCommits) throw tooManyCommits();
  return commits;
}

/**
 * Whether a shallow boundary lies in what the tips reach and `known` does not: then a commit behind
 * it could be a better answer than the known ones. Git shows a boundary commit without parents; its
 * object still names them.
 */
async function boundaryHides(
  source: RevisionSource,
  tips: readonly string[],
  known: readonly string[],
): Promise<boolean> {
  if (!source.shallow) return false;
  const git = ['rev-list', '--max-parents=0', ...tips, '--not', ...known];
  const result = await runGit(source.location, git);
  if (result.status !== 0) throw gitFailure('rev-list', result);
  for (const sha of lines(result.stdout)) {
    const commit = await source.objects.read(sha, commitSizeLimit);
    if (!commit.found || commit.bytes === null) return true;
    if (/^tree [0-9a-f]+\nparent /.test(commit.bytes.toString('latin1', 0, 200))) return true;
  }
  return false;
}

function lines(output: Buffer): string[] {
  return output.toString('latin1').split('\n').filter(Boolean);
}

function historyCutShort(): UserError {
  const message = 'the history is cut off before base and head meet for certain';
  return new UserError('repository/history-incomplete', { message });
}

function tooManyCommits(): UserError {
  return new UserError('input/limit-exceeded', {
    message: `the change has more than ${mostCommits} commits; its history is not searched`,
    fix: 'Make the change smaller, or bring its commits together.',
  });
}

function mergeBaseMissing(): UserError {
  const message = 'base and head have no common ancestor';
  return new UserError('repository/merge-base-missing', { message });
}

function mergeBaseAmbiguous(count: number): UserError {
  const message = `base and head have ${count} merge bases`;
  return new UserError('repository/merge-base-ambiguous', { message });
}
