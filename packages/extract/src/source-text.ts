import { isUtf8 } from 'node:buffer';
import type { SourceFile } from './extractor.ts';
import { UnreadableSource } from './unreadable-source.ts';

const byteOrderMark = '\uFEFF';

/** The text of a file, without a byte order mark. Throws UnreadableSource where it is not UTF-8. */
export function readText(file: SourceFile, limit: number): string {
  if (file.bytes.length > limit) {
    throw new UnreadableSource(`it is larger than ${limit} bytes`, null);
  }
  if (!isUtf8(file.bytes)) throw new UnreadableSource('it is not UTF-8', null);
  const text = file.bytes.toString('utf8');
  return text.startsWith(byteOrderMark) ? text.slice(1) : text;
}
