import { setImmediate } from 'node:timers/promises';
import { type CachedExtraction, type Extractor, loadExtractor } from '@ai-gate/extract';
import type { Extraction, UnreadableFile } from '@ai-gate/gates';
import type { SourceKind } from '@ai-gate/policy';
import type { Repository, TreeEntry } from '@ai-gate/repository';
import type { ExtractionCache } from './extraction-cache.ts';

/** What a source of one kind gave, over all of its files. */
export interface SourceContent {
  readonly extraction: Extraction;
  readonly unreadable: readonly UnreadableFile[];
  /** Files that speak of an acknowledgement. */
  readonly acknowledging: readonly TreeEntry[];
}

type Outcome =
  | { readonly kind: 'extracted'; readonly extraction: CachedExtraction }
  | { readonly kind: 'unreadable'; readonly reason: string; readonly line: number | null };

/** Bytes that a pipe usually holds. */
const pipeLength = 64 * 1024;

const acknowledgement = 'DRIFT ACKNOWLEDG';

/**
 * Extracts fields from files at commits. A file is parsed once however often it is asked for: the
 * merge base shares most files with the head, and the cache what earlier runs have read.
 */
export class SourceReader {
  readonly #repository: Repository;
  readonly #cache: ExtractionCache | null;
  readonly #outcomes = new Map<string, Outcome>();

  constructor(repository: Repository, cache: ExtractionCache | null) {
    this.#repository = repository;
    this.#cache = cache;
  }

  async read(kind: SourceKind, files: readonly TreeEntry[]): Promise<SourceContent> {
    const extractor = await loadExtractor(kind);
    await this.#extractNew(extractor, files.filter(isRegular));
    return this.#collect(kind, files);
  }

  async #extractNew(extractor: Extractor, files: readonly TreeEntry[]): Promise<void> {
    const missing = files.filter((file) => !this.#isKnown(extractor, file));
    let parsed = 0;
    for await (const { entry, bytes, tooLarge } of this.#repository.blobs(
      missing,
      extractor.limit,
    )) {
      const name = outcomeName(extractor.kind, entry);
      if (bytes === undefined) {
        const reason = `it has ${tooLarge} bytes, and at most ${extractor.limit} are read`;
        this.#outcomes.set(name, { kind: 'unreadable', reason, line: null });
        continue;
      }
      const outcome = extract(extractor, entry.path, bytes);
      parsed += bytes.length;
      if (parsed >= pipeLength) {
        parsed = 0;
        // Parsing holds up the event loop, and git can write on only when its pipe is emptied.
        await setImmediate();
      }
      this.#outcomes.set(name, outcome);
      if (outcome.kind === 'extracted') {
        this.#cache?.keep(cacheKey(extractor, entry), outcome.extraction);
      }
    }
  }

  #isKnown(extractor: Extractor, file: TreeEntry): boolean {
    const name = outcomeName(extractor.kind, file);
    if (this.#outcomes.has(name)) return true;
    const extraction = this.#cache?.find(cacheKey(extractor, file)) ?? null;
    if (extraction !== null) this.#outcomes.set(name, { kind: 'extracted', extraction });
    return extraction !== null;
  }

  #collect(kind: SourceKind, files: readonly TreeEntry[]): SourceContent {
    const extractions: CachedExtraction[] = [];
    const unreadable: UnreadableFile[] = [];
    const acknowledging: TreeEntry[] = [];
    for (const file of files) {
      const outcome = isRegular(file)
        ? this.#outcomes.get(outcomeName(kind, file))
        : ({ kind: 'unreadable', reason: `it is a ${file.kind}`, line: null } as const);
      if (outcome?.kind === 'extracted') {
        extractions.push(outcome.extraction);
        if (outcome.extraction.acknowledges) acknowledging.push(file);
      } else if (outcome) {
        unreadable.push({ file: file.path, line: outcome.line, reason: outcome.reason });
      }
    }
    const extraction = {
      fields: extractions.flatMap(({ fields }) => fields),
      unresolved: extractions.flatMap(({ unresolved }) => unresolved),
    };
    return { extraction, unreadable, acknowledging };
  }
}

function extract(extractor: Extractor, path: string, bytes: Buffer): Outcome {
  const acknowledges = bytes.includes(acknowledgement);
  if (!extractor.mayHoldFields(bytes)) {
    return { kind: 'extracted', extraction: { fields: [], unresolved: [], acknowledges } };
  }
  const outcome = extractor.extract({ path, bytes });
  if (outcome.kind === 'unreadable') return outcome;
  return { kind: 'extracted', extraction: { ...outcome.extraction, acknowledges } };
}

function isRegular({ kind }: TreeEntry): boolean {
  return kind === 'file' || kind === 'executable';
}

function outcomeName(kind: SourceKind, { oid, path }: TreeEntry): string {
  return `${kind} ${oid} ${path}`;
}

function cacheKey({ kind, version }: Extractor, { oid: blob, path }: TreeEntry) {
  return { kind, version, blob, path };
}
