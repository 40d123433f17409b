import type { ChangeList } from '@ai-gate/gates';
import { UserError } from '@ai-gate/verdict';
import { type BlobContent, type BlobName, readBlob, readBlobs } from './blob-reader.ts';
import { readChanges } from './change-reader.ts';
import { findGitDirectory, notOpened } from './discovery.ts';
import { namesNoRemote } from './git-directory.ts';
import { type GitLocation, runGit } from './git-process.ts';
import {
  findCommitsBetween,
  findMergeBase,
  findWhetherAncestor,
  type HistoryCommit,
} from './history.ts';
import { objectMalformed, objectMissing } from './object-failure.ts';
import { ObjectReader } from './object-reader.ts';
import { parseRemoteName } from './remote-name.ts';
import {
  namesCommit,
  type ResolvedCommit,
  type RevisionSource,
  resolveCommit,
} from './revision.ts';
import { type DirectoryEntry, type TreeEntry, TreeReader } from './tree-reader.ts';

/**
 * A git repository, read as objects: bare or not, dirty or not. Nothing is checked out, fetched or
 * run from it. Whatever goes wrong is a UserError with a code of `repository/` or `input/`.
 * Commits are full object ids (from `resolveCommit`) unless it says otherwise.
 */
export interface Repository {
  readonly objectFormat: 'sha1' | 'sha256';
  readonly shallow: boolean;
  /** `owner/name` on GitHub, from the URL of the remote `origin`. */
  readonly repositoryName: string | null;

  /**
   * The commit that a revision in git's syntax names. `ref` is the short name of the branch, local
   * or remote-tracking, if the revision was one (`HEAD` is its branch, `origin/main` is `main`).
   * Errors: revision-unknown, revision-ambiguous, history-incomplete.
   */
  resolveCommit(revision: string): Promise<ResolvedCommit>;
  /** Whether `resolveCommit` would find one; cheaper where it would not, since it need not say why. */
  namesCommit(revision: string): Promise<boolean>;
  /** Errors: merge-base-missing, merge-base-ambiguous, history-incomplete. */
  mergeBase(base: string, head: string): Promise<string>;
  /** An unknown commit is nobody's ancestor. Errors: history-incomplete in a shallow repository. */
  isAncestor(ancestor: string, descendant: string): Promise<boolean>;
  /**
   * The commits that `to` reaches and `from` does not, children before their parents. Errors:
   * input/limit-exceeded beyond 2,000.
   */
  commitsBetween(from: string, to: string): Promise<readonly HistoryCommit[]>;
  /** All differences of two commits or trees; both sides of a rename, which name each other. */
  changes(fromTreeish: string, toTreeish: string): Promise<ChangeList>;
  /** What is at a path; undefined when nothing is. The path '' is the root directory. */
  entry(commit: string, path: string): Promise<TreeEntry | DirectoryEntry | undefined>;
  /** One level of a directory, in git's order; empty when there is no such directory. */
  directory(commit: string, path: string): Promise<readonly (TreeEntry | DirectoryEntry)[]>;
  /** Everything below a directory but directories, in the byte order of the paths. */
  files(commit: string, directory?: string): Promise<readonly TreeEntry[]>;
  /** Says which files will be read, so that a repository that fetches can get them at once. */
  prepare(entries: readonly BlobName[]): Promise<void>;
  /** A file of at most `limit` bytes. Errors: input/limit-exceeded, history-incomplete. */
  readBlob(entry: BlobName, limit: number): Promise<Buffer>;
  /** Many files, in their order and in bounded memory; those over `limit` bytes by size only. */
  blobs<E extends BlobName>(entries: Iterable<E>, limit: number): AsyncGenerator<BlobContent<E>>;
  /** The object id of a commit's tree. */
  commitTree(sha: string): Promise<string>;
  /** Ends the git process that reads objects; the repository is of no use afterwards. */
  close(): Promise<void>;
}

const fullId = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const commitSizeLimit = 16 * 1024 * 1024;

/**
 * Opens the repository that `directory` is, or lies in. Errors: repository/not-found,
 * repository/git-unavailable.
 */
export async function openRepository(directory: string): Promise<Repository> {
  const location = await findGitDirectory(directory);
  const objects = new ObjectReader(location);
  try {
    const [facts, repositoryName] = await Promise.all([
      readFacts(location, directory),
      readRepositoryName(location),
    ]);
    return new GitRepository(location, objects, { ...facts, repositoryName });
  } catch (error) {
    await objects.close();
    throw error;
  }
}

type Facts = Pick<Repository, 'objectFormat' | 'shallow' | 'repositoryName'>;

async function readFacts(
  location: GitLocation,
  directory: string,
): Promise<Omit<Facts, 'repositoryName'>> {
  const git = ['rev-parse', '--show-object-format', '--is-shallow-repository'];
  const { status, stdout, stderr } = await runGit(location, git);
  const [objectFormat, shallow] = stdout.toString('latin1').split('\n');
  const known = objectFormat === 'sha1' || objectFormat === 'sha256';
  if (status !== 0 || !known) {
    const cause = new Error(stderr);
    throw notOpened(directory, { cause });
  }
  // Anything but a clear no counts as shallow: then missing history is never taken for no history.
  return { objectFormat, shallow: shallow !== 'false' };
}

async function readRepositoryName(location: GitLocation): Promise<string | null> {
  if (await namesNoRemote(location.gitDirectory)) return null;
  const { status, stdout } = await runGit(location, ['config', '--get', 'remote.origin.url']);
  return status === 0 ? parseRemoteName(stdout.toString('utf8').trimEnd()) : null;
}

class GitRepository implements Repository {
  readonly objectFormat: 'sha1' | 'sha256';
  readonly shallow: boolean;
  readonly repositoryName: string | null;
  readonly #objects: ObjectReader;
  readonly #trees: TreeReader;
  readonly #source: RevisionSource;
  readonly #commitTrees = new Map<string, Promise<string>>();

  constructor(location: GitLocation, objects: ObjectReader, facts: Facts) {
    this.objectFormat = facts.objectFormat;
    this.shallow = facts.shallow;
    this.repositoryName = facts.repositoryName;
    this.#objects = objects;
    this.#trees = new TreeReader(objects, facts.objectFormat === 'sha1' ? 20 : 32);
    this.#source = { location, objects, shallow: facts.shallow };
  }

  resolveCommit(revision: string): Promise<ResolvedCommit> {
    return resolveCommit(this.#source, revision);
  }

  namesCommit(revision: string): Promise<boolean> {
    return namesCommit(this.#source, revision);
  }

  async mergeBase(base: string, head: string): Promise<string> {
    return findMergeBase(this.#source, objectId(base), objectId(head));
  }

  async isAncestor(ancestor: string, descendant: string): Promise<boolean> {
    if (!fullId.test(ancestor) || !fullId.test(descendant)) return false;
    return findWhetherAncestor(this.#source, ancestor, descendant);
  }

  async commitsBetween(from: string, to: string): Promise<readonly HistoryCommit[]> {
    return findCommitsBetween(this.#source, objectId(from), objectId(to));
  }

  async changes(fromTreeish: string, toTreeish: string): Promise<ChangeList> {
    const [from, to] = await Promise.all([this.#tree(fromTreeish), this.#tree(toTreeish)]);
    return readChanges(this.#source.location, from, to);
  }

  async entry(commit: string, path: string): Promise<TreeEntry | DirectoryEntry | undefined> {
    return this.#trees.entry(await this.commitTree(commit), path);
  }

  async directory(commit: string, path: string): Promise<readonly (TreeEntry | DirectoryEntry)[]> {
    return this.#trees.directory(await this.commitTree(commit), path);
  }

  async files(commit: string, directory = ''): Promise<readonly TreeEntry[]> {
    return this.#trees.files(await this.commitTree(commit), directory);
  }

  /** Everything that is here is at hand. */
  async prepare(): Promise<void> {}

  readBlob(entry: BlobName, limit: number): Promise<Buffer> {
    return readBlob(this.#objects, entry, limit);
  }

  blobs<E extends BlobName>(entries: Iterable<E>, limit: number): AsyncGenerator<BlobContent<E>> {
    return readBlobs(this.#objects, entries, limit);
  }

  commitTree(sha: string): Promise<string> {
    const known = this.#commitTrees.get(sha) ?? this.#readCommitTree(sha);
    this.#commitTrees.set(sha, known);
    return known;
  }

  close(): Promise<void> {
    return this.#objects.close();
  }

  async #tree(treeish: string): Promise<string> {
    const reply = await this.#objects.describe(`${objectId(treeish)}^{tree}`);
    if (!reply.found) throw objectMissing(`the tree of ${treeish}`, '');
    return reply.oid;
  }

  async #readCommitTree(sha: string): Promise<string> {
    const reply = await this.#objects.read(objectId(sha), commitSizeLimit);
    if (!reply.found) throw objectMissing(`the commit ${sha}`, '');
    const text = reply.bytes?.toString('latin1', 0, 80) ?? '';
    const tree = /^tree ([0-9a-f]+)\n/.exec(text)?.[1];
    if (reply.type !== 'commit' || tree === undefined) {
      throw objectMalformed(`${sha} is not a commit`, '');
    }
    return tree;
  }
}

/** Takes full object ids only: anything else could be an option or a name to git. */
function objectId(text: string): string {
  if (fullId.test(text)) return text;
  const message = `${JSON.stringify(text.slice(0, 200))} is not a full object id`;
  throw new UserError('repository/revision-unknown', { message });
}
