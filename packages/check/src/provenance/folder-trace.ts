import { lstat, readdir, readFile } from 'node:fs/promises';
import { join, normalize } from 'node:path';
import { compareText, UserError } from '@ai-gate/verdict';
import type { TraceContent, TraceEntry, TraceSource } from './trace-source.ts';

/** More files than any trace has; a folder with more was named by mistake. */
const entryLimit = 10_000;

/** The traces in a folder of this machine, for teams that keep them out of git. */
export class FolderTrace implements TraceSource {
  readonly committed = false;
  readonly directory: string;

  constructor(directory: string) {
    // Normalised, because the paths below are: `./traces` and `traces` are one folder.
    this.directory = normalize(directory).replace(/(?<=.)[/\\]+$/, '');
  }

  async readTasks(): Promise<readonly string[]> {
    const entries = await this.#list('');
    return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  }

  async readEntries(path: string): Promise<readonly TraceEntry[]> {
    const full = join(this.directory, path);
    if (await this.#liesBehindLink(path)) return [{ path: full, kind: 'symlink' }];
    const status = await lstat(full).catch(() => undefined);
    if (status === undefined) return [];
    if (status.isSymbolicLink()) return [{ path: full, kind: 'symlink' }];
    if (status.isFile()) return [{ path: full, kind: 'file' }];
    return status.isDirectory() ? this.#walk(path) : [{ path: full, kind: 'symlink' }];
  }

  /** Whether a folder on the way to `path` is a link: lstat looks at the last name only. */
  async #liesBehindLink(path: string): Promise<boolean> {
    const folders = path.split('/').slice(0, -1);
    for (let depth = 1; depth <= folders.length; depth += 1) {
      const folder = join(this.directory, ...folders.slice(0, depth));
      if ((await lstat(folder).catch(() => undefined))?.isSymbolicLink()) return true;
    }
    return false;
  }

  /** Files of a folder are at hand. */
  async prepare(): Promise<void> {}

  async readContent({ path }: TraceEntry, limit: number): Promise<TraceContent> {
    const { size } = await lstat(path);
    return size > limit ? { tooLarge: size } : { bytes: await readFile(path) };
  }

  /** Links are named and not followed, so that the folder stays the folder. */
  async #walk(directory: string): Promise<TraceEntry[]> {
    const found: TraceEntry[] = [];
    const pending = [directory];
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
      for (const entry of await this.#list(next)) {
        const path = join(next, entry.name);
        if (entry.isDirectory()) pending.push(path);
        else
          found.push({
            path: join(this.directory, path),
            kind: entry.isFile() ? 'file' : 'symlink',
          });
        if (found.length > entryLimit) throw tooManyFiles(join(this.directory, directory));
      }
    }
    return found.sort((a, b) => compareText(a.path, b.path));
  }

  async #list(path: string) {
    const full = join(this.directory, path);
    try {
      return await readdir(full, { withFileTypes: true });
    } catch (cause) {
      const message = `the trace folder ${full} cannot be read`;
      throw new UserError(
        'input/invalid',
        { message, fix: 'Give --trace a readable folder that holds one folder a task.' },
        { cause },
      );
    }
  }
}

function tooManyFiles(path: string): UserError {
  return new UserError('input/limit-exceeded', {
    message: `${path} holds more than ${entryLimit} files`,
    location: { path },
  });
}
