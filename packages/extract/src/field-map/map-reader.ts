import type { RuntimeField, Unresolved } from '@ai-gate/gates';
import { TooManyFields } from '../typescript/read-fields.ts';

const maxSteps = 200_000;

/** Collects what the maps of one file say. Fields of a map belong to no entity. */
export class MapReader {
  readonly #file: string;
  readonly #fields = new Map<string, RuntimeField>();
  readonly #unresolved = new Map<string, Unresolved>();
  #steps = 0;

  constructor(file: string) {
    this.#file = file;
  }

  /** The field `path` maps to `target`. */
  field(path: string, target: string, line: number, type: string | null = null): void {
    const key = `${path}\n${target}`;
    if (this.#fields.has(key)) return;
    this.#fields.set(key, { entity: null, path, type, target, file: this.#file, line });
  }

  /** `what`, a few words, could not be resolved. */
  report(what: string, line: number): void {
    this.#unresolved.set(`${line} ${what}`, { file: this.#file, line, what });
  }

  /** Counts a piece of work: constants that hold each other could otherwise multiply without end. */
  step(): void {
    this.#steps += 1;
    if (this.#steps > maxSteps) throw new TooManyFields();
  }

  /** What was collected, in the order of the file. */
  extraction() {
    return {
      fields: [...this.#fields.values()].sort((a, b) => a.line - b.line),
      unresolved: [...this.#unresolved.values()].sort((a, b) => a.line - b.line),
    };
  }
}
