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

/** An object whose content is on its way. */
type Incoming = Omit<ObjectFound, 'bytes'> & { bytes: Buffer | null };

const lineFeed = 0x0a;
const none = Buffer.alloc(0);
const header = /^(?:[0-9a-f]{40}|[0-9a-f]{64}) [a-z]+ \d+$/;

/**
 * Takes the output of `cat-file --batch-command` apart, in whatever pieces it arrives, and hands
 * each reply to its question. Contents beyond their limit pass by without being kept.
 */
export class BatchReplies {
  #questions: Question[] = [];
  #next = 0;
  #headerStart: Buffer = none;
  #object: Incoming | null = null;
  #isKept = false;
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
    const typeStart = line.indexOf(' ') + 1;
    const sizeStart = line.indexOf(' ', typeStart) + 1;
    if (!header.test(line) || question === undefined) {
      this.#settle(absent(line));
      return;
    }
    const oid = line.slice(0, typeStart - 1);
    const type = line.slice(typeStart, sizeStart - 1);
    const size = Number(line.slice(sizeStart));
    const object: Incoming = { found: true, oid, type, size, bytes: null };
    if (question.limit === null) {
      this.#settle(object);
      return;
    }
    this.#object = object;
    this.#isKept = size <= question.limit;
    this.#remaining = size + 1;
  }

  #takeContent(chunk: Buffer, at: number, object: Incoming): number {
    const end = Math.min(chunk.length, at + this.#remaining);
    if (this.#isKept) this.#keepContent(chunk, at, object);
    this.#remaining -= end - at;
    if (this.#remaining === 0) {
      this.#object = null;
      this.#settle(object);
    }
    return end;
  }

  #keepContent(chunk: Buffer, at: number, object: Incoming): void {
    const start = object.size + 1 - this.#remaining;
    const piece = chunk.subarray(at, at + object.size - start);
    // Most objects come in one piece, which needs no copy.
    if (piece.length === object.size) object.bytes = piece;
    else object.bytes ??= Buffer.allocUnsafe(object.size);
    if (piece.length < object.size) object.bytes.set(piece, start);
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
