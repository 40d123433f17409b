/** Thrown by the reader for bytes that are not in the form asked for; caught where reading starts. */
export class WireError extends Error {}

/** Reads the data types of SSH (RFC 4251, section 5) from front to back; never beyond the end. */
export class WireReader {
  readonly #bytes: Buffer;
  #at = 0;

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
  }

  /** The next `length` bytes. */
  take(length: number): Buffer {
    const end = this.#at + length;
    if (end > this.#bytes.length) throw new WireError('it ends too early');
    const taken = this.#bytes.subarray(this.#at, end);
    this.#at = end;
    return taken;
  }

  byte(): number {
    return this.take(1).readUInt8();
  }

  uint32(): number {
    return this.take(4).readUInt32BE();
  }

  /** A `string`: bytes with their length before them. */
  string(): Buffer {
    return this.take(this.uint32());
  }

  /** A `string` that holds a name: ASCII without control characters. */
  name(): string {
    const text = this.string().toString('latin1');
    if (!/^[\x21-\x7e]{1,128}$/.test(text)) throw new WireError('it holds a name that is none');
    return text;
  }

  /** A positive `mpint` in its only minimal form, without the byte that keeps it positive. */
  mpint(): Buffer {
    const bytes = this.string();
    const [first = 0x80, second = 0] = bytes;
    if (first >= 0x80) throw new WireError('it holds a number that is not positive');
    if (first !== 0) return bytes;
    if (second < 0x80) throw new WireError('it holds a number that is zero or padded');
    return bytes.subarray(1);
  }

  /** Throws unless everything was read. */
  end(): void {
    if (this.#at !== this.#bytes.length) throw new WireError('bytes follow behind its end');
  }
}

/** A `string` as SSH writes it. */
export function wireString(content: Uint8Array | string): Buffer {
  const bytes = typeof content === 'string' ? Buffer.from(content, 'latin1') : content;
  const length = Buffer.alloc(4);
  length.writeUInt32BE(bytes.length);
  return Buffer.concat([length, bytes]);
}
