import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { devNull, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { renderCommit } from './fast-import.ts';

/** What a commit puts at a path: content, content with a mode (a submodule's is its commit), nothing. */
export type FixtureContent =
  | string
  | Buffer
  | {
      readonly mode: '100644' | '100755' | '120000' | '160000';
      readonly content: string | Buffer;
    }
  | null;

/** Paths and their contents; pairs where a path is bytes, not text. */
export type FixtureChanges =
  | Readonly<Record<string, FixtureContent>>
  | readonly (readonly [path: string | Buffer, content: FixtureContent])[];

export interface RepositoryOptions {
  readonly bare?: boolean;
  readonly objectFormat?: 'sha1' | 'sha256';
  readonly branch?: string;
}

export interface CommitOptions {
  readonly message?: string;
  /** Full ids; by default the tip of the current branch. */
  readonly parents?: readonly string[];
  /** The tree to start from, instead of the first parent's. */
  readonly tree?: string;
}

const folders: string[] = [];

/** A new repository below the temporary folder. Times are made up, so equal calls give equal ids. */
export function createRepository(options: RepositoryOptions = {}): GitFixture {
  const { bare = false, objectFormat = 'sha1', branch = 'main' } = options;
  const directory = createFolder();
  const flags = [`--initial-branch=${branch}`, `--object-format=${objectFormat}`];
  runGit(directory, ['init', '--quiet', ...flags, ...(bare ? ['--bare'] : [])]);
  return new GitFixture(directory, branch);
}

/** A new empty folder that `removeFixtures` removes. */
export function createFolder(): string {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), 'ai-gate-'));
  folders.push(folder);
  return folder;
}

/** Removes every folder made here: `afterAll(removeFixtures)`. */
export function removeFixtures(): void {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
}

/**
 * A real git repository for tests. Commits are written as objects: the work tree stays as it is
 * (empty) until `checkout`.
 */
export class GitFixture {
  readonly directory: string;
  #branch: string;
  #tip: string | null;
  #time = Date.UTC(2026, 0, 1) / 1000;

  constructor(directory: string, branch: string, tip: string | null = null) {
    this.directory = directory;
    this.#branch = branch;
    this.#tip = tip;
  }

  /** Runs git here and returns what it prints, without the final line feed. */
  git(...args: string[]): string {
    return runGit(this.directory, args).toString('utf8').replace(/\n$/, '');
  }

  /** Commits on the current branch and returns the commit's id. */
  commit(changes: FixtureChanges, options: CommitOptions = {}): string {
    const { message = 'Change', parents = this.#tip ? [this.#tip] : [], tree } = options;
    this.#time += 60;
    const commit = { branch: this.#branch, time: this.#time, message, parents, tree };
    const input = renderCommit(commit, Array.isArray(changes) ? changes : Object.entries(changes));
    const flags = ['--quiet', '--force', '--date-format=raw'];
    this.#tip = runGit(this.directory, ['fast-import', ...flags], input)
      .toString('utf8')
      .trim();
    return this.#tip;
  }

  /** Makes a branch (at the current tip, if nothing else is said) the current one. */
  branch(name: string, at: string | null = this.#tip): void {
    this.#branch = name;
    this.#tip = at;
    if (at) this.git('update-ref', `refs/heads/${name}`, at);
    this.git('symbolic-ref', 'HEAD', `refs/heads/${name}`);
  }

  /** Makes an existing branch the current one. */
  switchTo(name: string): void {
    this.branch(name, this.git('rev-parse', `refs/heads/${name}`));
  }

  /** Merges `other` (a full id) without conflicts; `changes` are what the merge itself brings in. */
  merge(other: string, changes: FixtureChanges = {}): string {
    const ours = this.git('rev-parse', `refs/heads/${this.#branch}`);
    const tree = this.git('merge-tree', '--write-tree', '--allow-unrelated-histories', ours, other);
    return this.commit(changes, { message: 'Merge', parents: [ours, other], tree });
  }

  /** Makes the work tree and the index what the current branch holds. */
  checkout(): void {
    this.git('reset', '--hard', '--quiet');
  }

  /** Writes an uncommitted file into the work tree (or a file of the repository itself, if bare). */
  write(path: string, content: string | Buffer): void {
    const file = join(this.directory, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }

  /** Clones into a new folder, over the file transport, so that `--depth` has its effect. */
  clone(...flags: string[]): GitFixture {
    const directory = createFolder();
    runGit(directory, ['clone', '--quiet', ...flags, `file://${this.directory}`, directory]);
    return new GitFixture(directory, this.#branch, this.#tip);
  }
}

function runGit(directory: string, args: readonly string[], input?: Buffer): Buffer {
  return execFileSync('git', args, {
    cwd: directory,
    ...(input && { input }),
    stdio: ['pipe', 'pipe', 'pipe'],
    maxBuffer: 256 * 1024 * 1024,
    env: {
      PATH: process.env['PATH'],
      HOME: directory,
      LC_ALL: 'C',
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_CONFIG_GLOBAL: devNull,
      GIT_AUTHOR_NAME: 'Ada Example',
      GIT_AUTHOR_EMAIL: 'ada@example.org',
      GIT_AUTHOR_DATE: '1767225600 +0000',
      GIT_COMMITTER_NAME: 'Ada Example',
      GIT_COMMITTER_EMAIL: 'ada@example.org',
      GIT_COMMITTER_DATE: '1767225600 +0000',
    },
  });
}
