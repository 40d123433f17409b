import type { ObjectFound } from './batch-reply.ts';
import { fileTooLarge, objectMalformed, objectMissing } from './object-failure.ts';
import type { ObjectReader } from './object-reader.ts';
import { oneAhead } from './one-ahead.ts';

/** What names a file's content; the path is for messages. */
export interface BlobName {
  readonly oid: string;
  readonly path: string;
}

/** A file's content, or its size when that is over the limit (both in bytes). */
export type BlobContent<E> =
  | { readonly entry: E; readonly bytes: Buffer; readonly tooLarge?: never }
  | { readonly entry: E; readonly bytes?: never; readonly tooLarge: number };

interface Sized<E> {
  readonly entry: E;
  readonly size: number;
}

const entriesAtOnce = 512;
const bytesAtOnce = 4 * 1024 * 1024;

/** Reads one file. The size is asked for first, so a file over the limit is never loaded. */
export async function readBlob(
  objects: ObjectReader,
  entry: BlobName,
  limit: number,
): Promise<Buffer> {
  const size = await describeBlob(objects, entry);
  if (size > limit) throw fileTooLarge(entry.path, size, limit);
  return loadBlob(objects, entry, limit);
}

/**
 * Reads many files in the order given: while the caller works on some, git prepares the next ones.
 * At most a few times `bytesAtOnce` (or the largest file) is in memory.
 */
export async function* readBlobs<E extends BlobName>(
  objects: ObjectReader,
  entries: Iterable<E>,
  limit: number,
): AsyncGenerator<BlobContent<E>> {
  const flights = oneAhead(planFlights(objects, entries, limit));
  for await (const loaded of oneAhead(loadFlights(objects, flights, limit))) yield* loaded;
}

async function* planFlights<E extends BlobName>(
  objects: ObjectReader,
  entries: Iterable<E>,
  limit: number,
): AsyncGenerator<Sized<E>[]> {
  for (const batch of batches(entries)) {
    const sizes = await Promise.all(batch.map((entry) => describeBlob(objects, entry)));
    let flight: Sized<E>[] = [];
    let bytes = 0;
    for (const [index, entry] of batch.entries()) {
      const size = sizes[index] ?? 0;
      const load = size > limit ? 0 : size;
      if (flight.length > 0 && bytes + load > bytesAtOnce) {
        yield flight;
        flight = [];
        bytes = 0;
      }
      flight.push({ entry, size });
      bytes += load;
    }
    yield flight;
  }
}

async function* loadFlights<E extends BlobName>(
  objects: ObjectReader,
  flights: AsyncGenerator<Sized<E>[]>,
  limit: number,
): AsyncGenerator<BlobContent<E>[]> {
  for await (const flight of flights) {
    yield await Promise.all(
      flight.map(async ({ entry, size }) =>
        size > limit
          ? { entry, tooLarge: size }
          : { entry, bytes: await loadBlob(objects, entry, limit) },
      ),
    );
  }
}

async function describeBlob(objects: ObjectReader, entry: BlobName): Promise<number> {
  return blob(await objects.describe(entry.oid), entry).size;
}

async function loadBlob(objects: ObjectReader, entry: BlobName, limit: number): Promise<Buffer> {
  const { bytes, size } = blob(await objects.read(entry.oid, limit), entry);
  if (bytes === null) throw fileTooLarge(entry.path, size, limit);
  return bytes;
}

function blob(reply: Awaited<ReturnType<ObjectReader['read']>>, { path }: BlobName): ObjectFound {
  if (!reply.found) throw objectMissing(path, path);
  if (reply.type !== 'blob') throw objectMalformed(`${path} is a ${reply.type}, not a file`, path);
  return reply;
}

function* batches<E>(entries: Iterable<E>): Generator<E[]> {
  let batch: E[] = [];
  for (const entry of entries) {
    batch.push(entry);
    if (batch.length < entriesAtOnce) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
