import type { Role } from '@ai-gate/policy';
import type { Actor, AppliedLabel } from '../subject/judged-subject.ts';

/** The override label as it is on the pull request now. */
export interface OverrideLabel extends AppliedLabel {
  /** The app through which the person acted; null where there was none. */
  readonly viaApp: string | null;
}

/** A comment on the pull request, oldest first in lists. */
export interface OverrideComment {
  /** A decimal number. */
  readonly id: string;
  readonly author: Actor | null;
  /** The author's present role; null when unknown or none. */
  readonly role: Role | null;
  /** As GitHub keeps it: lines may end in CRLF. */
  readonly body: string;
  /** ISO 8601. */
  readonly createdAt: string;
  /** Whether anyone ever edited it (`lastEditedAt`, `includesCreatedEdit`, `editor`). */
  readonly edited: boolean;
  /**
   * The author's SSH signing keys, as authorized_keys has them. Only comments for which
   * `isJustification` holds need them.
   */
  readonly signingKeys: readonly string[];
}

/** What could be found out about the ledger; `why` is a sentence without its full stop. */
export type LedgerState =
  | { readonly kind: 'ready' }
  | { readonly kind: 'unavailable'; readonly why: string }
  | { readonly kind: 'broken'; readonly why: string };

/** What an override is for: an SSH signature is bound to all of it. */
export interface OverrideTarget {
  /** `owner/name`. */
  readonly repository: string;
  /** GitHub's number of the repository, which outlives its name. */
  readonly repositoryId: number;
  readonly pullRequest: number;
  readonly base: string;
  readonly head: string;
}

/** All that is known when an override is judged. */
export interface OverrideFacts {
  readonly target: OverrideTarget;
  /** Null: the label is not on the pull request. */
  readonly label: OverrideLabel | null;
  readonly comments: readonly OverrideComment[];
  /** Of the pull request. Null: nobody knows, so nobody can be shown to be someone else. */
  readonly author: Actor | null;
  /** Authors and committers; an address that belongs to no account stands for nobody and is left out. */
  readonly commitAuthors: readonly Actor[];
  /** Who pushed the head. Null: nobody knows, so nobody can be shown to be someone else. */
  readonly pusher: Actor | null;
  readonly ledger: LedgerState;
}
