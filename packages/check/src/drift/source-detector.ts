import { detectSources, isDetectionCandidate, maxPeeks } from '@ai-gate/extract';
import type { DriftSource, SourceKind } from '@ai-gate/policy';
import type { Repository, TreeEntry } from '@ai-gate/repository';
import { UserError } from '@ai-gate/verdict';

/** The sources that were found at a commit, by exact paths, and a sentence for each choice. */
export interface FoundSources {
  readonly sources: readonly DriftSource[];
  readonly reasons: readonly string[];
}

/** Bytes of the start of a file that detection looks at. */
const peekLength = 4096;
/** Bytes; a larger file is not looked into. */
const peekLimit = 32 * 1024 * 1024;
const nothing = Buffer.alloc(0);

/**
 * Finds the sources at commits for which the policy names none. It remembers the starts of files,
 * since two commits share most of them.
 */
export class SourceDetector {
  readonly #repository: Repository;
  readonly #contractPath: string;
  /** By object id and whether it is code; empty for a file that detection has no use for. */
  readonly #starts = new Map<string, Buffer>();
  /** Bytes of the files that are too large, by object id. */
  readonly #tooLarge = new Map<string, number>();

  constructor(repository: Repository, contractPath: string) {
    this.#repository = repository;
    this.#contractPath = contractPath;
  }

  /** Errors: input/limit-exceeded where more files could be a source than are looked into. */
  async detect(files: readonly TreeEntry[], contract: string | undefined): Promise<FoundSources> {
    const candidates = files.filter(
      ({ path, kind }) => kind !== 'submodule' && isDetectionCandidate(path),
    );
    await this.#read(candidates);
    const starts = new Map(
      candidates.map((entry) => [entry.path, this.#starts.get(nameOf(entry)) ?? nothing]),
    );
    const tooLarge = candidates.flatMap(({ path, oid }) => {
      const size = this.#tooLarge.get(oid);
      return size === undefined ? [] : [notLookedInto(path, size)];
    });
    const worthALook = [...starts].filter(([, start]) => start.length > 0);
    if (worthALook.length > maxPeeks) throw tooManyToLookInto(worthALook.length);
    const found = detectSources({
      paths: worthALook.map(([path]) => path),
      peek: (path) => starts.get(path) ?? nothing,
      contractPath: this.#contractPath,
      ...(contract !== undefined && { contract }),
    });
    return { sources: found.sources, reasons: [...found.reasons, ...tooLarge] };
  }

  /** Reads the starts that are not known yet. */
  async #read(candidates: readonly TreeEntry[]): Promise<void> {
    const unknown = candidates.filter((entry) => !this.#starts.has(nameOf(entry)));
    for await (const { entry, bytes, tooLarge } of this.#repository.blobs(unknown, peekLimit)) {
      if (bytes === undefined) this.#tooLarge.set(entry.oid, tooLarge);
      const start = bytes?.subarray(0, peekLength) ?? nothing;
      const isOfUse = !isCode(entry.path) || start.includes(this.#contractPath);
      // A copy, so that the rest of the file is not kept in memory with it.
      this.#starts.set(nameOf(entry), isOfUse ? Buffer.from(start) : nothing);
    }
  }
}

/** What a start depends on: the same bytes may be code by one name and a schema by another. */
function nameOf({ path, oid }: TreeEntry): string {
  return `${isCode(path) ? 'code' : 'schema'} ${oid}`;
}

/**
 * What was a source stays one as long as the file is there: taking out what it was found by must
 * not take it out of the comparison.
 */
export function keepSources(
  found: FoundSources,
  earlier: FoundSources,
  files: readonly TreeEntry[],
): FoundSources {
  const there = new Set(files.map(({ path }) => path));
  const known = new Set(found.sources.flatMap(({ kind, files: names }) => names.map(keyOf(kind))));
  const kept = earlier.sources.flatMap(({ kind, files: names }) => {
    const missed = names.filter((path) => there.has(path) && !known.has(keyOf(kind)(path)));
    return missed.length === 0 ? [] : [{ kind, files: missed }];
  });
  const reasons = kept.flatMap(({ kind, files: names }) =>
    names.map((path) => `${path} (${kind}): it was a source at the merge base`),
  );
  return { sources: [...found.sources, ...kept], reasons: [...found.reasons, ...reasons] };
}

function keyOf(kind: SourceKind): (path: string) => string {
  return (path) => `${kind} ${path}`;
}

/** Whether the name of a file is one of JavaScript or TypeScript. */
export function isCode(path: string): boolean {
  return /\.(?:[cm]?[jt]s|[jt]sx)$/i.test(path);
}

function notLookedInto(path: string, size: number): string {
  return `${path} was not looked into, because it has ${size} bytes: name it under drift.sources if it is a source`;
}

function tooManyToLookInto(count: number): UserError {
  return new UserError('input/limit-exceeded', {
    message: `${count} files could be sources of fields, and at most ${maxPeeks} are looked into`,
    fix: 'Name the sources under drift.sources in the policy.',
  });
}
