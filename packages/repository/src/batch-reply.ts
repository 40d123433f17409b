/** An object as `cat-file --batch-command` describes it. */
export interface ObjectFound {
  readonly found: true;
  readonly oid: string;
  readonly type: string;
  /** In bytes. */
  readonly size: number;
  /** The content; null when it was not asked for or is larger than the limit. */
  readonly bytes: Buffer | null;
}

/** An object that git does not have, or a short name that fits several. */
export interface ObjectAbsent {
  readonly found: false;
  readonly why: 'missing' | 'ambiguous';
}

export type ObjectReply = ObjectFound | ObjectAbsent;

/** What was asked, in the order of the questions: `limit` in bytes, null for a description only. */
interface Question {
  readonly limit: number | null;
  readonly answer: (reply: ObjectReply) => void;
}

const lineFeed = 0x0a;
const none = Buffer.alloc(0);
const header = /^([0-9a-f]{40}|[0-9a-f]{64}) ([a-z]+) (\d+)$/;

/**
 * Takes the output of `cat-file --batch-command` apart, in whatever pieces it arrives, and hands
 * each reply to its question. Contents beyond their limit pass by without being kept.
 */
export class BatchReplies {
  #questions: Question[] = [];
  #next = 0;
  #headerStart: Buffer = none;
  #object: Omit<ObjectFound, 'bytes'> | null = null;
  #isKept = false;
  #body: Buffer | null = null;
  /** Bytes of the current content that are still to come, its final line feed included. */
  #remaining = 0;

  get pending(): number {
    return this.#questions.length - this.#next;
  }

  ask(question: Question): void {
    this.#questions.push(question);
  }

  /** Takes the next piece of output. Throws when it is not what the protocol allows. */
  push(chunk: Buffer): void {
    let at = 0;
    while (at < chunk.length) {
      at = this.#object ? this.#takeContent(chunk, at, this.#object) : this.#takeHeader(chunk, at);
    }
  }

  #takeHeader(chunk: Buffer, at: number): number {
    const end = chunk.indexOf(lineFeed, at);
    if (end < 0) {
      this.#headerStart = Buffer.concat([this.#headerStart, chunk.subarray(at)]);
      return chunk.length;
    }
    const line = this.#headerStart.toString('latin1') + chunk.toString('latin1', at, end);
    this.#headerStart = none;
    this.#readHeader(line);
    return end + 1;
  }

  #readHeader(line: string): void {
    const question = this.#questions[this.#next];
    const [, oid, type, digits] = header.exec(line) ?? [];
    const size = Number(digits);
    if (oid === undefined || type === undefined || question === undefined) {
      this.#settle(absent(line));
    } else if (question.limit === null) {
      this.#settle({ found: true, oid, type, size, bytes: null });
    } else {
      this.#object = { found: true, oid, type, size };
      this.#isKept = size <= question.limit;
      this.#remaining = size + 1;
    }
  }

  #takeContent(chunk: Buffer, at: number, object: Omit<ObjectFound, 'bytes'>): number {
    const end = Math.min(chunk.length, at + this.#remaining);
    if (this.#isKept) {
      const start = object.size + 1 - this.#remaining;
      const piece = chunk.subarray(at, Math.min(end, at + object.size - start));
      // Most objects come in one piece, which needs no copy.
      if (piece.length === object.size) this.#body = piece;
      else this.#body ??= Buffer.allocUnsafe(object.size);
      if (piece.length < object.size) this.#body.set(piece, start);
    }
    this.#remaining -= end - at;
    if (this.#remaining === 0) {
      const { oid, type, size } = object;
      const bytes = this.#body;
      this.#object = null;
      this.#body = null;
      this.#settle({ found: true, oid, type, size, bytes });
    }
    return end;
  }

  #settle(reply: ObjectReply): void {
    const question = this.#questions[this.#next];
    if (question === undefined) throw new Error('a reply without a question');
    this.#next += 1;
    if (this.pending === 0) {
      this.#questions = [];
      this.#next = 0;
    }
    question.answer(reply);
  }
}

function absent(line: string): ObjectAbsent {
  if (line.endsWith(' missing')) return { found: false, why: 'missing' };
  if (line.endsWith(' ambiguous')) return { found: false, why: 'ambiguous' };
  throw new Error('a reply of an unknown form');
}
