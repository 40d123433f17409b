import { isUtf8 } from 'node:buffer';

/** A name or path as text; see `Change.path` for what it is when the bytes are not UTF-8. */
export interface PathText {
  readonly text: string;
  readonly utf8: boolean;
}

/** Reads the bytes of a path: UTF-8 as it is, every other byte as `\xNN`. */
export function parsePath(bytes: Buffer): PathText {
  if (isUtf8(bytes)) return { text: bytes.toString('utf8'), utf8: true };
  let text = '';
  for (let at = 0; at < bytes.length; ) {
    const length = characterLength(bytes, at);
    text +=
      length === 0
        ? `\\x${bytes.toString('hex', at, at + 1)}`
        : bytes.toString('utf8', at, at + length);
    at += length || 1;
  }
  return { text, utf8: false };
}

/** How many bytes the character at `at` takes; 0 when none begins there. */
function characterLength(bytes: Buffer, at: number): number {
  for (let length = 1; length <= 4 && at + length <= bytes.length; length += 1) {
    if (isUtf8(bytes.subarray(at, at + length))) return length;
  }
  return 0;
}
