import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ChangeList } from '@ai-gate/gates';
import { UserError } from '@ai-gate/verdict';
import type { BlobContent, BlobName } from './blob-reader.ts';
import { gitFailure } from './git-failure.ts';
import { type GitLocation, runGit } from './git-process.ts';
import type { HistoryCommit } from './history.ts';
import { ObjectFetcher, type Sleep } from './object-fetcher.ts';
import { openRepository, type Repository } from './repository.ts';
import type { ResolvedCommit } from './revision.ts';
import { createTemporaryFolder } from './temporary-folder.ts';
import type { DirectoryEntry, TreeEntry } from './tree-reader.ts';

/** What to fetch, and from where. */
export interface FetchRequest {
  /** For example `https://github.com`. */
  readonly serverUrl: string;
  /** `owner/name`. */
  readonly repository: string;
  /** Null: the repository is public. */
  readonly token: string | null;
  /** Full object ids. */
  readonly base: string;
  readonly head: string;
  /**
   * Where it is known (GitHub's compare names it), only three commits are fetched; then ancestry
   * cannot be asked for, and several merge bases are not noticed. Otherwise the history is fetched,
   * commits only.
   */
  readonly mergeBase?: string;
  /**
   * Git directories whose objects are borrowed, for example that of a checkout. Nothing of theirs
   * is run or read as configuration; but whoever can write there can forge objects.
   */
  readonly alternates?: readonly string[];
  /** Where the temporary repository goes; by default the system's temporary folder. */
  readonly temporaryFolder?: string;
  readonly sleep?: Sleep;
}

const blobsAtOnce = 2_000;

/**
 * Fetches base, head and merge base of a change into a temporary repository of our own, directories
 * but no files, and opens it: files are fetched in batches just before they are read. `close` removes
 * the repository. Errors: fetch-failed, fetch-refused, revision-unknown.
 */
export async function fetchRepository(request: FetchRequest): Promise<Repository> {
  const folder = createTemporaryFolder(request.temporaryFolder);
  try {
    const location = { gitDirectory: folder.path, workingDirectory: folder.path };
    await initialize(location, request);
    const access = { url: repositoryUrl(request), token: request.token };
    const fetcher = new ObjectFetcher(location, access, request.sleep);
    const { base, head, mergeBase, alternates = [] } = request;
    if (mergeBase === undefined) {
      // Git takes a commit that it can borrow to have its ancestors, also where they were cut off.
      await borrowObjects(
        location,
        alternates.filter((directory) => !isShallow(directory)),
      );
      await fetcher.fetchHistory([base, head]);
      await borrowObjects(location, alternates);
    } else {
      await borrowObjects(location, alternates);
      const scope = { filter: 'blob:none', tipsOnly: true } as const;
      await fetcher.fetchMissing([base, head, mergeBase], scope);
    }
    const inner = await openRepository(folder.path);
    return new FetchedRepository(inner, fetcher, request, folder.remove);
  } catch (error) {
    await folder.remove();
    throw error;
  }
}

async function initialize(location: GitLocation, request: FetchRequest): Promise<void> {
  const format = request.base.length === 64 ? 'sha256' : 'sha1';
  const args = ['init', '--quiet', '--bare', '--template=', `--object-format=${format}`];
  const { status, stderr } = await runGit(location, args);
  if (status !== 0) throw gitFailure('init', { status, stderr });
}

/** Lets a repository of ours read the objects of others (gitrepository-layout(5), alternates). */
async function borrowObjects(
  { gitDirectory }: GitLocation,
  alternates: readonly string[],
): Promise<void> {
  if (alternates.length === 0) return;
  const objects = alternates.map((directory) => join(directory, 'objects'));
  if (objects.some((path) => /[\n\r]/.test(path))) {
    throw new UserError('input/invalid', { message: 'a repository path holds a line break' });
  }
  const info = join(gitDirectory, 'objects', 'info');
  await mkdir(info, { recursive: true });
  await writeFile(join(info, 'alternates'), objects.map((path) => `${path}\n`).join(''));
}

function isShallow(directory: string): boolean {
  return existsSync(join(directory, 'shallow'));
}

function repositoryUrl({ serverUrl, repository }: FetchRequest): string {
  const url = URL.canParse(serverUrl) ? new URL(serverUrl) : null;
  const named = /^[\w.-]{1,100}\/[\w.-]{1,100}$/.test(repository);
  if (url === null || !/^https?:$/.test(url.protocol) || url.username !== '' || !named) {
    throw new UserError('input/invalid', {
      message: 'the server’s URL or the repository’s name is not valid',
    });
  }
  return `${url.href.replace(/\/+$/, '')}/${repository}.git`;
}

/** Fetches what is asked for and not there yet, then lets the repository of ours answer. */
class FetchedRepository implements Repository {
  readonly objectFormat: 'sha1' | 'sha256';
  readonly shallow: boolean;
  readonly repositoryName: string;
  readonly #inner: Repository;
  readonly #fetcher: ObjectFetcher;
  readonly #request: FetchRequest;
  readonly #remove: () => Promise<void>;
  readonly #trees = new Map<string, Promise<void>>();

  constructor(
    inner: Repository,
    fetcher: ObjectFetcher,
    request: FetchRequest,
    remove: () => Promise<void>,
  ) {
    this.objectFormat = inner.objectFormat;
    this.shallow = inner.shallow;
    this.repositoryName = request.repository;
    this.#inner = inner;
    this.#fetcher = fetcher;
    this.#request = request;
    this.#remove = remove;
  }

  resolveCommit(revision: string): Promise<ResolvedCommit> {
    return this.#inner.resolveCommit(revision);
  }

  namesCommit(revision: string): Promise<boolean> {
    return this.#inner.namesCommit(revision);
  }

  async mergeBase(base: string, head: string): Promise<string> {
    const { mergeBase } = this.#request;
    const asked = base === this.#request.base && head === this.#request.head;
    return mergeBase !== undefined && asked ? mergeBase : this.#inner.mergeBase(base, head);
  }

  async isAncestor(ancestor: string, descendant: string): Promise<boolean> {
    const { base, head, mergeBase } = this.#request;
    const known = ancestor === mergeBase && (descendant === base || descendant === head);
    return known || this.#inner.isAncestor(ancestor, descendant);
  }

  /** Whoever lists commits looks into them, so their directories come in one fetch. */
  async commitsBetween(from: string, to: string): Promise<readonly HistoryCommit[]> {
    const commits = await this.#inner.commitsBetween(from, to);
    await this.#needTrees(commits.map(({ sha }) => sha));
    return commits;
  }

  async changes(fromTreeish: string, toTreeish: string): Promise<ChangeList> {
    await this.#needTrees([fromTreeish, toTreeish]);
    return this.#inner.changes(fromTreeish, toTreeish);
  }

  async entry(commit: string, path: string): Promise<TreeEntry | DirectoryEntry | undefined> {
    await this.#needTrees([commit]);
    return this.#inner.entry(commit, path);
  }

  async directory(commit: string, path: string): Promise<readonly (TreeEntry | DirectoryEntry)[]> {
    await this.#needTrees([commit]);
    return this.#inner.directory(commit, path);
  }

  async files(commit: string, directory = ''): Promise<readonly TreeEntry[]> {
    await this.#needTrees([commit]);
    return this.#inner.files(commit, directory);
  }

  prepare(entries: readonly BlobName[]): Promise<void> {
    return this.#needBlobs(entries);
  }

  async readBlob(entry: BlobName, limit: number): Promise<Buffer> {
    await this.#needBlobs([entry]);
    return this.#inner.readBlob(entry, limit);
  }

  async *blobs<E extends BlobName>(
    entries: Iterable<E>,
    limit: number,
  ): AsyncGenerator<BlobContent<E>> {
    const all = [...entries];
    for (let at = 0; at < all.length; at += blobsAtOnce) {
      const some = all.slice(at, at + blobsAtOnce);
      await this.#needBlobs(some);
      yield* this.#inner.blobs(some, limit);
    }
  }

  commitTree(sha: string): Promise<string> {
    return this.#inner.commitTree(sha);
  }

  async close(): Promise<void> {
    await this.#inner.close();
    await this.#remove();
  }

  /** Base, head and merge base differ little: their directories come in one fetch. */
  async #needTrees(treeishes: readonly string[]): Promise<void> {
    const { base, head } = this.#request;
    const ours = [base, head].some((sha) => treeishes.includes(sha));
    const wanted = new Set(ours ? [...treeishes, base, head] : treeishes);
    const unknown = [...wanted].filter((treeish) => !this.#trees.has(treeish));
    if (unknown.length > 0) {
      const fetching = this.#fetchTrees(unknown);
      for (const treeish of unknown) this.#trees.set(treeish, fetching);
    }
    await Promise.all([...wanted].map((treeish) => this.#trees.get(treeish)));
  }

  async #fetchTrees(treeishes: readonly string[]): Promise<void> {
    const trees = await Promise.all(treeishes.map((treeish) => this.#treeOf(treeish)));
    await this.#fetcher.fetchMissing(trees, { filter: 'blob:none' });
  }

  /** What is no commit that we have is a tree, or nothing; the remote knows. */
  async #treeOf(treeish: string): Promise<string> {
    return this.#inner.commitTree(treeish).catch(() => treeish);
  }

  #needBlobs(entries: readonly BlobName[]): Promise<void> {
    return this.#fetcher.fetchMissing(
      entries.map(({ oid }) => oid),
      { filter: 'blob:none' },
    );
  }
}
