import { digestOf, type Entry, entryPath, firstPrev } from './entry.ts';
import { parseEntry } from './parse-entry.ts';

/** A file of the ledger branch; `bytes` is null for what is no regular file, or too large for one. */
export interface LedgerFile {
  readonly path: string;
  readonly bytes: Uint8Array | null;
}

/** What can be wrong with a chain. */
export const problemKinds = [
  'extra-file',
  'malformed',
  'wrong-path',
  'missing',
  'out-of-order',
  'digest-mismatch',
  'time-reversed',
  'head-unknown',
] as const;
export type ChainProblemKind = (typeof problemKinds)[number];

/** One thing that is wrong, and where. */
export interface ChainProblem {
  readonly kind: ChainProblemKind;
  /** Null for what is wrong with the chain as a whole. */
  readonly path: string | null;
  readonly message: string;
}

/** What verifying found. A chain holds when there are no problems. */
export interface ChainVerification {
  /** Entries that could be read. */
  readonly count: number;
  /** The digest of the newest entry, to remember for the next time; null when there is none. */
  readonly head: string | null;
  /** At most `shownProblems`, in the order of the paths. */
  readonly problems: readonly ChainProblem[];
  /** How many there are in all. */
  readonly problemCount: number;
}

export interface VerifyOptions {
  /** A digest that was once the head: it must still be in the chain, or history was cut. */
  readonly expectHead?: string | undefined;
  /** Called for every entry that could be read, with its digest. */
  readonly onEntry?: (entry: Entry, digest: string) => void;
}

export const shownProblems = 100;

const pathForm = /^entries\/\d{4}\/\d{2}\/(\d{9})\.json$/;

/**
 * Verifies a ledger from its files in the byte order of their paths: every entry in its one form and
 * at its own path, no number left out or twice, each naming the digest of the one before.
 */
export async function verifyChain(
  files: Iterable<LedgerFile> | AsyncIterable<LedgerFile>,
  options: VerifyOptions = {},
): Promise<ChainVerification> {
  const verifier = new ChainVerifier(options);
  for await (const file of files) verifier.add(file);
  return verifier.finish();
}

/** Takes one file at a time, so that a chain of any length is verified in little memory. */
export class ChainVerifier {
  readonly #options: VerifyOptions;
  readonly #problems: ChainProblem[] = [];
  #problemCount = 0;
  #count = 0;
  #lastSeq = 0;
  #lastDigest = firstPrev;
  #lastAt = '';
  #head: string | null = null;
  #headSeen: boolean;

  constructor(options: VerifyOptions = {}) {
    this.#options = options;
    this.#headSeen = options.expectHead === undefined || options.expectHead === firstPrev;
  }

  /** Takes the next file in the order of the paths. */
  add({ path, bytes }: LedgerFile): void {
    const seq = Number(pathForm.exec(path)?.[1] ?? Number.NaN);
    if (Number.isNaN(seq)) {
      this.#report('extra-file', path, 'it is no entry of the ledger');
      return;
    }
    const follows = this.#checkNumber(path, seq);
    if (bytes === null) {
      this.#report('malformed', path, `entry ${seq} is not a regular file, or too large`);
    } else this.#checkEntry(path, seq, bytes, follows);
    this.#lastSeq = Math.max(seq, this.#lastSeq);
  }

  /** What was found in all files. */
  finish(): ChainVerification {
    if (!this.#headSeen) {
      this.#report(
        'head-unknown',
        null,
        `no entry has the digest ${this.#options.expectHead} that was remembered: history was cut or written anew`,
      );
    }
    return {
      count: this.#count,
      head: this.#head,
      problems: this.#problems,
      problemCount: this.#problemCount,
    };
  }

  /** Whether the number is the next one; what was skipped or stands twice is reported. */
  #checkNumber(path: string, seq: number): boolean {
    const expected = this.#lastSeq + 1;
    if (seq === expected) return true;
    if (seq < expected) {
      this.#report('out-of-order', path, `entry ${seq} comes behind entry ${this.#lastSeq}`);
    } else {
      const cut = seq - 1 === expected ? `entry ${expected}` : `entries ${expected} to ${seq - 1}`;
      this.#report('missing', path, `${cut} should come before entry ${seq}, and cannot be found`);
    }
    return false;
  }

  #checkEntry(path: string, seq: number, bytes: Uint8Array, follows: boolean): void {
    const digest = digestOf(bytes);
    const reading = parseEntry(bytes);
    if (reading.ok) this.#checkPlace(path, seq, reading.entry, follows);
    else this.#report('malformed', path, `entry ${seq} was changed: it ${reading.why}`);
    this.#lastDigest = digest;
    if (!reading.ok) return;
    this.#count += 1;
    this.#head = digest;
    this.#headSeen ||= digest === this.#options.expectHead;
    this.#options.onEntry?.(reading.entry, digest);
  }

  #checkPlace(path: string, seq: number, entry: Entry, follows: boolean): void {
    if (entryPath(entry) !== path) {
      this.#report('wrong-path', path, `it holds the entry that belongs at ${entryPath(entry)}`);
    }
    // Behind a gap nobody knows what the digest before should be.
    if (follows && entry.prev !== this.#lastDigest) {
      this.#report('digest-mismatch', path, mismatch(seq));
    }
    if (entry.at < this.#lastAt) {
      this.#report('time-reversed', path, `entry ${seq} is dated before entry ${this.#lastSeq}`);
    } else this.#lastAt = entry.at;
  }

  #report(kind: ChainProblemKind, path: string | null, message: string): void {
    this.#problemCount += 1;
    if (this.#problems.length < shownProblems) this.#problems.push({ kind, path, message });
  }
}

function mismatch(seq: number): string {
  if (seq === 1) return 'entry 1 does not name the digest that begins a chain';
  return `entry ${seq} does not name the digest of entry ${seq - 1}: one of the two was changed or forged`;
}
