import { createHash } from 'node:crypto';
import type { Code, Verdict } from '@ai-gate/verdict';

/** What an entry records (formats, the ledger). */
export const entryKinds = [
  'override',
  'override-revoked',
  'promotion',
  'exemption',
  'bypass',
  'failure',
] as const;
export type EntryKind = (typeof entryKinds)[number];

/** What else is known of a kind of entry: flat, so that every reader can show all of it. */
export type EntryDetail = Readonly<
  Record<string, string | number | boolean | null | readonly string[]>
>;

/** Detail of an `override`: what granted it, so that it can be checked when GitHub has forgotten. */
export type OverrideDetail = EntryDetail & {
  readonly reason: string;
  readonly expires: string;
  /** GitHub's number of the comment, and the SHA-256 of its body as it was judged. */
  readonly commentId: number;
  readonly commentDigest: string;
  /** Where a signature was asked for: the public key, its fingerprint, the armor, when it verified. */
  readonly key?: string;
  readonly fingerprint?: string;
  readonly signature?: string;
  readonly verifiedAt?: string;
};

/** One thing that happened, without its place in the chain. */
export interface EntryDraft {
  readonly kind: EntryKind;
  /** `owner/name`. */
  readonly repo: string;
  /** Null where no pull request is known, as for a bypass. */
  readonly pr: number | null;
  /** Full object names. */
  readonly base: string | null;
  readonly head: string;
  /** Who did it; null where nobody knows. */
  readonly actor: { readonly login: string; readonly id: number } | null;
  readonly verdict: Verdict;
  /** What the gates found: the findings that were set aside, or that failed it. */
  readonly codes: readonly (Code | (string & {}))[];
  /** `sha256:…` of the policy in force; null where none could be read. */
  readonly policy: string | null;
  readonly detail: EntryDetail;
}

/** An entry of the ledger. */
export interface Entry extends EntryDraft {
  readonly v: 1;
  /** From 1, without gaps. */
  readonly seq: number;
  /** `sha256:…` of the bytes of the entry before; zeros for the first. */
  readonly prev: string;
  /** RFC 3339 in UTC, whole seconds; never before the entry before. */
  readonly at: string;
}

/** `prev` of the first entry. */
export const firstPrev = `sha256:${'0'.repeat(64)}`;

/** Bytes. A comment on GitHub, the largest thing an entry quotes, has at most 65,536 characters. */
export const entryLimit = 512 * 1024;

export const maxSeq = 999_999_999;

/** Where an entry lies on the branch: the order of the paths is the order of the entries. */
export function entryPath({ seq, at }: Pick<Entry, 'seq' | 'at'>): string {
  return `entries/${at.slice(0, 4)}/${at.slice(5, 7)}/${String(seq).padStart(9, '0')}.json`;
}

/** The digest that the next entry names in `prev`. */
export function digestOf(bytes: Uint8Array | string): string {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
}

/**
 * The one text of an entry: JSON with keys sorted by code unit at every level and no white space, as
 * RFC 8785 has it, and a final line feed.
 */
export function renderEntry(entry: Entry): string {
  return `${JSON.stringify(sorted(entry))}\n`;
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).filter(([, part]) => part !== undefined);
  entries.sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, part]) => [key, sorted(part)]));
}
