import { artifactTooLarge, isIrregular } from './read-artifacts.ts';
import type { TraceSource } from './trace-source.ts';

/** The bytes of a regular file, or why there are none. */
export async function readFileAt(
  source: TraceSource,
  path: string,
  limit: number,
): Promise<Uint8Array | 'missing' | 'irregular'> {
  const entries = await source.readEntries(path);
  const [entry] = entries;
  if (entry === undefined) return 'missing';
  if (isIrregular(entry) || entry.path !== `${source.directory}/${path}`) return 'irregular';
  const content = await source.readContent(entry, limit);
  if (content.bytes === undefined) throw artifactTooLarge(entry.path, content.tooLarge, limit);
  return content.bytes;
}
