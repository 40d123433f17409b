import { UserError } from '@ai-gate/verdict';
import { type GitLocation, startGit } from './git-process.ts';
import { createTemporaryFolder } from './temporary-folder.ts';

/** One file of a commit to write: its content, or null to delete it. */
export interface ScratchFile {
  readonly path: string;
  readonly content: string | null;
  /** Six octal digits; a regular file by default. */
  readonly mode?: '100644' | '100755' | '120000';
}

export interface ScratchCommit {
  readonly branch: string;
  /** A full object name; absent for a first commit. */
  readonly parent?: string;
  readonly message: string;
  readonly files: readonly ScratchFile[];
}

/** A bare repository of our own in the folder for temporary files. */
export interface ScratchRepository {
  readonly directory: string;
  /** Writes commits; each branch then stands at its last one. */
  commit(commits: readonly ScratchCommit[]): Promise<void>;
  remove(): Promise<void>;
}

/** The same commits get the same object names on every machine. */
const committer = 'Ada Example <ada@example.org> 1767700000 +0000';

/** Creates an empty bare repository; it goes by `remove`, or at the latest with this process. */
export async function createScratchRepository(): Promise<ScratchRepository> {
  const { path: directory, remove } = createTemporaryFolder();
  const location = { gitDirectory: directory, workingDirectory: directory };
  const commit = (commits: readonly ScratchCommit[]): Promise<void> =>
    runScratchGit(
      location,
      ['fast-import', '--quiet', '--force'],
      commits.map(renderCommit).join(''),
    );
  try {
    await runScratchGit(location, [
      'init',
      '--quiet',
      '--bare',
      '--initial-branch=main',
      '--template=',
    ]);
  } catch (error) {
    await remove();
    throw error;
  }
  return { directory, commit, remove };
}

async function runScratchGit(
  location: GitLocation,
  args: readonly string[],
  input = '',
): Promise<void> {
  const git = startGit(location, args);
  git.child.stdin.write(input);
  for await (const _ of git.output());
  const { status, stderr } = await git.ended;
  if (status === 0) return;
  const message = `git ${args[0]} failed in ${location.gitDirectory}`;
  throw new UserError('repository/git-failed', { message }, { cause: new Error(stderr) });
}

/** One commit in the language of git-fast-import(1). */
function renderCommit({ branch, parent, message, files }: ScratchCommit): string {
  const changes = files.map(({ path, content, mode = '100644' }) =>
    content === null
      ? `D ${JSON.stringify(path)}\n`
      : `M ${mode} inline ${JSON.stringify(path)}\n${renderData(content)}`,
  );
  return [
    `commit refs/heads/${branch}\ncommitter ${committer}\n${renderData(message)}`,
    parent === undefined ? '' : `from ${parent}\n`,
    ...changes,
    '\n',
  ].join('');
}

function renderData(text: string): string {
  return `data ${Buffer.byteLength(text)}\n${text}\n`;
}
