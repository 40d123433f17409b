import { isUtf8 } from 'node:buffer';
import type { Verdict } from '@ai-gate/verdict';
import { type Entry, entryKinds, entryLimit, maxSeq } from './entry.ts';

/** An entry, or why the bytes are none; `why` continues "it …". */
export type EntryReading =
  | { readonly ok: true; readonly entry: Entry }
  | { readonly ok: false; readonly why: string };

type Check = (value: unknown) => boolean;

const digest = /^sha256:[0-9a-f]{64}$/;
const objectId = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const detailKey = /^[a-z][A-Za-z0-9]{0,63}$/;
const verdicts: readonly Verdict[] = [
  'pass',
  'fail',
  'not-required',
  'exempt',
  'overridden',
  'error',
];

const isText: Check = (value) => typeof value === 'string';
const isCount: Check = (value) => Number.isSafeInteger(value) && Number(value) >= 0;
const matches =
  (pattern: RegExp): Check =>
  (value) =>
    typeof value === 'string' && pattern.test(value);
const orNull =
  (check: Check): Check =>
  (value) =>
    value === null || check(value);
const oneOf =
  (words: readonly unknown[]): Check =>
  (value) =>
    words.includes(value);
const listOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);

/** Every field of an entry, in the order of their names. */
const fields = {
  actor: orNull(isActor),
  at: isTime,
  base: orNull(matches(objectId)),
  codes: listOf(matches(/^[a-z]+\/[a-z0-9-]+$/)),
  detail: isDetail,
  head: matches(objectId),
  kind: oneOf(entryKinds),
  policy: orNull(matches(digest)),
  pr: orNull(isCount),
  prev: matches(digest),
  repo: matches(/^[\w.-]{1,100}\/[\w.-]{1,100}$/),
  seq: (value: unknown) => isCount(value) && Number(value) >= 1 && Number(value) <= maxSeq,
  v: oneOf([1]),
  verdict: oneOf(verdicts),
} as const satisfies Record<keyof Entry, Check>;
const fieldNames = Object.keys(fields).join();
const fieldChecks: readonly (readonly [string, Check])[] = Object.entries(fields);

const overrideFields: readonly (readonly [string, Check])[] = Object.entries({
  commentDigest: matches(digest),
  commentId: isCount,
  expires: isTime,
  reason: isText,
});

/**
 * Reads an entry from its bytes. They have to be the one canonical text of it: so two readers never
 * see different entries in the same bytes (duplicate keys, other encodings, more fields).
 */
export function parseEntry(bytes: Uint8Array): EntryReading {
  if (bytes.length > entryLimit) return refused('is too large');
  if (!isUtf8(bytes)) return refused('is not UTF-8');
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8');
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return refused('is not JSON');
  }
  const flaw = findFlaw(value);
  if (flaw !== null) return refused(flaw);
  // Keys are known to be in order by now, so this is the canonical text.
  if (`${JSON.stringify(value)}\n` !== text) return refused('is not canonical JSON');
  return { ok: true, entry: value as Entry };
}

/** What keeps a value from being an entry, or null. Keys must stand in their order. */
export function findFlaw(value: unknown): string | null {
  if (!isRecord(value)) return 'is not an object';
  if (Object.keys(value).join() !== fieldNames)
    return 'does not have exactly the fields of version 1, sorted';
  for (const [name, check] of fieldChecks) {
    if (!check(value[name])) return `has a field ${name} that is not what it must be`;
  }
  if (value['kind'] !== 'override') return null;
  const detail = value['detail'];
  const lacking = overrideFields.find(([name, check]) => !isRecord(detail) || !check(detail[name]));
  return lacking ? `has no proper ${lacking[0]} in its detail` : null;
}

function refused(why: string): EntryReading {
  return { ok: false, why };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isActor(value: unknown): boolean {
  if (!isRecord(value) || Object.keys(value).join() !== 'id,login') return false;
  return isCount(value['id']) && matches(/^[\w.[\]-]{1,100}$/)(value['login']);
}

function isTime(value: unknown): boolean {
  if (!matches(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/)(value)) return false;
  const time = new Date(String(value));
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(String(value).slice(0, 19));
}

/** Names that JavaScript would put in another order (numbers) or take for its own are no keys. */
function isDetail(value: unknown): boolean {
  if (!isRecord(value)) return false;
  let before = '';
  for (const [key, part] of Object.entries(value)) {
    if (key <= before || !detailKey.test(key) || !isPlain(part)) return false;
    before = key;
  }
  return true;
}

function isPlain(value: unknown): boolean {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return true;
  return typeof value === 'number' ? Number.isSafeInteger(value) : listOf(isText)(value);
}
