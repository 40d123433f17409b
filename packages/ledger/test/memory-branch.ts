import type { LedgerBranch, LedgerFile, NewFile, WriteOutcome } from '@ai-gate/ledger';

/** A ledger branch in memory: commits are numbers, each with all its files. */
export class MemoryBranch implements LedgerBranch {
  readonly commits: ReadonlyMap<string, NewFile>[] = [];
  readonly reads: string[] = [];
  /** Called before a write, to move the branch at the worst moment or to fail. */
  beforeWrite: (attempt: number) => Promise<WriteOutcome | undefined> | undefined = () => undefined;
  #attempts = 0;

  readTip(): Promise<string | null> {
    return Promise.resolve(this.#tip());
  }

  readNames(commit: string, directory: string): Promise<string[]> {
    const prefix = directory === '' ? '' : `${directory}/`;
    const names = [...this.#files(commit).keys()]
      .filter((path) => path.startsWith(prefix))
      .map((path) => path.slice(prefix.length).split('/')[0] ?? '');
    return Promise.resolve([...new Set(names)]);
  }

  readFile(commit: string, path: string): Promise<Uint8Array> {
    this.reads.push(path);
    return Promise.resolve(Buffer.from(this.#files(commit).get(path)?.text ?? ''));
  }

  async writeFile(tip: string | null, file: NewFile): Promise<WriteOutcome> {
    this.#attempts += 1;
    const outcome = await this.beforeWrite(this.#attempts);
    if (outcome !== undefined) return outcome;
    if (tip !== this.#tip()) return { kind: 'moved' };
    return { kind: 'written', commit: this.put(file) };
  }

  /** Commits a file whatever stands there. */
  put(file: Pick<NewFile, 'path' | 'text'>): string {
    const whole = { message: 'x', at: new Date(0), ...file };
    this.commits.push(new Map([...(this.commits.at(-1) ?? []), [file.path, whole]]));
    return String(this.commits.length - 1);
  }

  files(): LedgerFile[] {
    const files = [...(this.commits.at(-1) ?? [])];
    return files.map(([path, { text }]) => ({ path, bytes: Buffer.from(text) }));
  }

  #tip(): string | null {
    return this.commits.length === 0 ? null : String(this.commits.length - 1);
  }

  #files(commit: string): ReadonlyMap<string, NewFile> {
    return this.commits[Number(commit)] ?? new Map();
  }
}
