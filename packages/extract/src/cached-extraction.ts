import { createHash } from 'node:crypto';
import type { Extraction, RuntimeField, Unresolved } from '@ai-gate/gates';
import type { SourceKind } from '@ai-gate/policy';

/** What an extraction depends on, and nothing else. */
export interface ExtractionKey {
  readonly kind: SourceKind;
  /** The extractor's version. */
  readonly version: number;
  /** The object id of the blob. */
  readonly blob: string;
  /** The file's path: a JSON Schema without a title is named by it, and every place names it. */
  readonly path: string;
}

/** The version of the encoding below. */
const format = 1;

/** Longest entry that is decoded, bytes. */
const maxEntryBytes = 32 * 1024 * 1024;

type FieldRow = readonly [string | null, string, string | null, number, string?];
type UnresolvedRow = readonly [number, string];

/** The name of the cache entry: 64 hex digits, safe as a file name. */
export function extractionCacheKey({ kind, version, blob, path }: ExtractionKey): string {
  return digest(JSON.stringify([format, kind, version, blob, path]));
}

/**
 * Encodes an extraction as a cache entry: a line with the digest of the key and the rows, then the
 * rows as compact JSON. The digest finds damage and mix-ups; it does not make an entry of a
 * stranger trustworthy, so a cache that others can write to must not be read.
 */
export function encodeExtraction(key: ExtractionKey, { fields, unresolved }: Extraction): Buffer {
  const rows = JSON.stringify([
    fields.map(
      ({ entity, path, type, line, target }): FieldRow =>
        target === undefined ? [entity, path, type, line] : [entity, path, type, line, target],
    ),
    unresolved.map(({ line, what }): UnresolvedRow => [line, what]),
  ]);
  return Buffer.from(`${digest(extractionCacheKey(key) + rows)}\n${rows}`);
}

/** Decodes a cache entry; null where it is damaged or was made for another key. */
export function decodeExtraction(key: ExtractionKey, entry: Buffer): Extraction | null {
  if (entry.length > maxEntryBytes) return null;
  const text = entry.toString('utf8');
  const end = text.indexOf('\n');
  const rows = text.slice(end + 1);
  if (end < 0 || text.slice(0, end) !== digest(extractionCacheKey(key) + rows)) return null;
  return extractionOf(parseRows(rows), key.path);
}

function parseRows(rows: string): unknown {
  try {
    return JSON.parse(rows);
  } catch {
    return null;
  }
}

function extractionOf(value: unknown, file: string): Extraction | null {
  if (!Array.isArray(value) || value.length !== 2) return null;
  const [fields, unresolved]: readonly unknown[] = value;
  if (!Array.isArray(fields) || !fields.every(isFieldRow)) return null;
  if (!Array.isArray(unresolved) || !unresolved.every(isUnresolvedRow)) return null;
  return {
    fields: fields.map(([entity, path, type, line, target]): RuntimeField => {
      const field = { entity, path, type, file, line };
      return target === undefined ? field : { ...field, target };
    }),
    unresolved: unresolved.map(([line, what]): Unresolved => ({ file, line, what })),
  };
}

function isFieldRow(row: unknown): row is FieldRow {
  if (!Array.isArray(row) || row.length < 4 || row.length > 5) return false;
  const [entity, path, type, line, target]: readonly unknown[] = row;
  return (
    isTextOrNull(entity) &&
    typeof path === 'string' &&
    isTextOrNull(type) &&
    isLine(line) &&
    (row.length === 4 || typeof target === 'string')
  );
}

function isUnresolvedRow(row: unknown): row is UnresolvedRow {
  return Array.isArray(row) && row.length === 2 && isLine(row[0]) && typeof row[1] === 'string';
}

function isTextOrNull(value: unknown): value is string | null {
  return value === null || typeof value === 'string';
}

function isLine(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 1;
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
