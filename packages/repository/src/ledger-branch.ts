import { UserError } from '@ai-gate/verdict';
import { findGitDirectory } from './discovery.ts';
import { gitFailure } from './git-failure.ts';
import { type GitLocation, runGit } from './git-process.ts';
import { openRepository, type Repository } from './repository.ts';

/** A file to put on the branch, in a commit of its own. */
export interface BranchFile {
  readonly path: string;
  readonly text: string;
  /** The commit's message, one line. */
  readonly message: string;
  /** The commit's time. */
  readonly at: Date;
}

/** How a write ended: `moved` says that the branch was not, or no longer, where it should be. */
export type BranchWrite =
  | { readonly kind: 'written'; readonly commit: string }
  | { readonly kind: 'moved' };

/** A branch that only grows, written without index or work tree. */
export interface LocalLedgerBranch {
  /** The repository that the branch is in, to read from. */
  readonly repository: Repository;
  /** The commit that the branch is at; null when there is no such branch. */
  readTip(): Promise<string | null>;
  /** The names directly below a directory of a commit; '' is the root. */
  readNames(commit: string, directory: string): Promise<readonly string[]>;
  /** A regular file of at most `limit` bytes. Errors: history-incomplete, input/limit-exceeded. */
  readFile(commit: string, path: string, limit: number): Promise<Buffer>;
  /**
   * Commits one file more on top of `tip`, if the branch is still there; null creates the branch,
   * with a first commit that has no parent. Errors: repository/git-failed.
   */
  writeFile(tip: string | null, file: BranchFile): Promise<BranchWrite>;
  close(): Promise<void>;
}

const committer = 'ai-gate <ai-gate@localhost>';
/** What git says when the branch moved, or another git is just about to move it. */
const moved = /Not updating |cannot lock ref|Unable to create .*\.lock|File exists/;

/** Opens a branch of the repository at `directory`. Errors: input/invalid, repository/not-found. */
export async function openLedgerBranch(
  directory: string,
  branch: string,
): Promise<LocalLedgerBranch> {
  if (!isBranchName(branch)) {
    throw new UserError('input/invalid', {
      message: `${JSON.stringify(branch.slice(0, 200))} cannot be the name of a ledger branch`,
      fix: 'Use letters, digits and . _ / - as in ai-gate/ledger.',
    });
  }
  const location = await findGitDirectory(directory);
  const repository = await openRepository(directory);
  return {
    repository,
    readTip: () => readTip(repository, branch),
    readNames: async (commit, folder) =>
      (await repository.directory(commit, folder)).map(({ path }) => path.split('/').at(-1) ?? ''),
    readFile: (commit, path, limit) => readFile(repository, commit, path, limit),
    writeFile: (tip, file) => writeFile(location, branch, tip, file),
    close: () => repository.close(),
  };
}

/** Narrower than git's own rule: nothing in it is special to git, a shell or a file system. */
function isBranchName(name: string): boolean {
  const segments = name.split('/');
  return (
    name.length <= 200 &&
    segments.every((part) => /^[A-Za-z0-9][\w.-]*$/.test(part) && !/\.\.|\.$|\.lock$/.test(part))
  );
}

async function readTip(repository: Repository, branch: string): Promise<string | null> {
  try {
    return (await repository.resolveCommit(`refs/heads/${branch}`)).sha;
  } catch (error) {
    const absent =
      error instanceof UserError && error.finding.code === 'repository/revision-unknown';
    if (absent) return null;
    throw error;
  }
}

async function readFile(
  repository: Repository,
  commit: string,
  path: string,
  limit: number,
): Promise<Buffer> {
  const entry = await repository.entry(commit, path);
  if (entry?.kind !== 'file') {
    const message = `${path} is not a regular file of ${commit}`;
    throw new UserError('repository/object-malformed', { message, location: { path } });
  }
  return repository.readBlob(entry, limit);
}

/**
 * One fast-import writes the objects and then moves the branch, under git's lock and only if the new
 * commit contains the one that the branch is at. So of many writers on one tip a single one wins,
 * and one that is killed leaves objects that nothing names.
 */
async function writeFile(
  location: GitLocation,
  branch: string,
  tip: string | null,
  file: BranchFile,
): Promise<BranchWrite> {
  const args = ['fast-import', '--quiet', '--done', '--date-format=raw'];
  const { status, stdout, stderr } = await runGit(location, args, {
    stdin: renderImport(branch, tip, file),
  });
  if (status === 0) return { kind: 'written', commit: stdout.toString('latin1').trim() };
  if (moved.test(stderr)) return { kind: 'moved' };
  throw gitFailure('fast-import', { status, stderr });
}

/** The commit in the language of git-fast-import(1); `get-mark` prints its name. */
function renderImport(
  branch: string,
  tip: string | null,
  { path, text, message, at }: BranchFile,
): string {
  const seconds = Math.floor(at.getTime() / 1000);
  return [
    `commit refs/heads/${branch}`,
    'mark :1',
    `committer ${committer} ${seconds} +0000`,
    renderData(message),
    ...(tip === null ? [] : [`from ${tip}`]),
    `M 100644 inline ${path}`,
    renderData(text),
    'get-mark :1',
    'done',
    '',
  ].join('\n');
}

function renderData(text: string): string {
  return `data ${Buffer.byteLength(text)}\n${text}`;
}
