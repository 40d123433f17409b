import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  type CachedExtraction,
  decodeExtraction,
  type ExtractionKey,
  encodeExtraction,
  extractionCacheKey,
} from '@ai-gate/extract';

/** One file holds all entries, because reading ten thousand small files costs more than parsing. */
const fileName = 'extractions-v1.bin';
/** Bytes; beyond it, only what this run used is kept. */
const sizeLimit = 128 * 1024 * 1024;
const header = /^([0-9a-f]{64}) (\d{1,9})\n$/;
const headerLength = { key: 64, most: 64 + 1 + 9 + 1 };

/**
 * What extractors gave for blobs that were seen before, in a folder that the user names. It only
 * saves time: an entry that is damaged, or of another version, counts as not there.
 */
export class ExtractionCache {
  readonly #folder: string;
  readonly #entries: Map<string, Buffer>;
  readonly #used = new Set<string>();
  #grown = false;

  private constructor(folder: string, entries: Map<string, Buffer>) {
    this.#folder = folder;
    this.#entries = entries;
  }

  static async open(folder: string): Promise<ExtractionCache> {
    const bytes = await readFile(join(folder, fileName)).catch(() => Buffer.alloc(0));
    return new ExtractionCache(folder, parseEntries(bytes));
  }

  find(key: ExtractionKey): CachedExtraction | null {
    const name = extractionCacheKey(key);
    const entry = this.#entries.get(name);
    const extraction = entry === undefined ? null : decodeExtraction(key, entry);
    if (extraction !== null) this.#used.add(name);
    return extraction;
  }

  keep(key: ExtractionKey, extraction: CachedExtraction): void {
    const name = extractionCacheKey(key);
    this.#entries.set(name, encodeExtraction(key, extraction));
    this.#used.add(name);
    this.#grown = true;
  }

  /** Writes what is new. A folder that cannot be written costs time, not the verdict. */
  async save(): Promise<void> {
    if (!this.#grown) return;
    const path = join(this.#folder, fileName);
    const temporary = `${path}.${process.pid}`;
    try {
      await mkdir(this.#folder, { recursive: true });
      await writeFile(temporary, this.#serialise());
      await rename(temporary, path);
    } catch {
      await rm(temporary, { force: true }).catch(() => undefined);
    }
  }

  #serialise(): Buffer {
    const size = [...this.#entries.values()].reduce((sum, entry) => sum + entry.length, 0);
    const names = size <= sizeLimit ? this.#entries.keys() : this.#used;
    const parts: Buffer[] = [];
    for (const name of names) {
      const entry = this.#entries.get(name);
      if (entry) parts.push(Buffer.from(`${name} ${entry.length}\n`), entry);
    }
    return Buffer.concat(parts);
  }
}

/** Entries follow each other as `<key> <length>\n<bytes>`; what comes after damage is left out. */
function parseEntries(bytes: Buffer): Map<string, Buffer> {
  const entries = new Map<string, Buffer>();
  let at = 0;
  while (at < bytes.length) {
    const end = bytes.indexOf(0x0a, at + headerLength.key);
    if (end < 0 || end - at >= headerLength.most) break;
    const match = header.exec(bytes.toString('latin1', at, end + 1));
    if (!match) break;
    const length = Number(match[2]);
    entries.set(match[1] ?? '', bytes.subarray(end + 1, end + 1 + length));
    at = end + 1 + length;
  }
  return entries;
}
