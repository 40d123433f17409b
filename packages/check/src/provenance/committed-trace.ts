import type { Repository } from '@ai-gate/repository';
import type { TraceContent, TraceEntry, TraceSource } from './trace-source.ts';

/** A trace entry that remembers the object it was read from. */
interface CommittedEntry extends TraceEntry {
  readonly oid: string;
}

/** Of a folder, the first file with content is enough; most have it in the first. */
const filesAhead = 2;

/** The traces as the commit `head` holds them below `directory`. */
export class CommittedTrace implements TraceSource {
  readonly committed = true;
  readonly directory: string;
  readonly #repository: Repository;
  readonly #head: string;

  constructor(repository: Repository, head: string, directory: string) {
    this.#repository = repository;
    this.#head = head;
    this.directory = directory;
  }

  async readTasks(): Promise<readonly string[]> {
    const entries = await this.#repository.directory(this.#head, this.directory);
    return entries
      .filter(({ kind }) => kind === 'directory')
      .map(({ path }) => path.slice(this.directory.length + 1));
  }

  async readEntries(path: string): Promise<readonly CommittedEntry[]> {
    const full = `${this.directory}/${path}`;
    const entry = await this.#repository.entry(this.#head, full);
    if (entry === undefined) return [];
    if (entry.kind !== 'directory') return [entry as CommittedEntry];
    return this.#repository.files(this.#head, full);
  }

  async prepare(paths: readonly string[]): Promise<void> {
    const found = await Promise.all(paths.map((path) => this.readEntries(path)));
    await this.#repository.prepare(found.flatMap(firstFiles));
  }

  async readContent(entry: TraceEntry, limit: number): Promise<TraceContent> {
    const blobs = this.#repository.blobs([entry as CommittedEntry], limit);
    for await (const { bytes, tooLarge } of blobs) {
      return bytes === undefined ? { tooLarge } : { bytes };
    }
    throw new Error(`no answer for ${entry.path}`);
  }
}

/** A submodule's commit is in another repository. */
function firstFiles(entries: readonly CommittedEntry[]): CommittedEntry[] {
  return entries.filter(({ kind }) => kind !== 'submodule').slice(0, filesAhead);
}
