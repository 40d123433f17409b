import type { ScopePattern } from './scope-pattern.ts';
import {
  compileSegment,
  isLiteralSegment,
  matchesSegments,
  type SegmentTest,
} from './segment-matcher.ts';

/** One brace alternative of an entry, and where the entry stands in the list. */
interface Row {
  readonly order: number;
  readonly tests: readonly SegmentTest[];
}

interface Wildcard {
  readonly order: number;
  readonly segments: readonly string[];
}

/**
 * Finds the entries whose pattern matches a path without trying all of them. Each alternative is
 * filed under its rarest literal segment, which a path must hold to match.
 */
export class PatternIndex<Entry extends { readonly pattern: ScopePattern }> {
  readonly #entries: readonly Entry[];
  readonly #byText = new Map<string, number[]>();
  readonly #byLiteral = new Map<string, Row[]>();
  readonly #unfiled: Row[] = [];

  /** With `below`, a pattern also matches everything below what it matches. */
  constructor(entries: readonly Entry[], { below = false } = {}) {
    this.#entries = entries;
    const wildcards: Wildcard[] = [];
    for (const [order, { pattern }] of entries.entries()) {
      append(this.#byText, pattern.text, order);
      for (const segments of pattern.alternatives) {
        if (!pattern.exact) wildcards.push({ order, segments });
        if (below && segments.at(-1) !== '**') {
          wildcards.push({ order, segments: [...segments, '**'] });
        }
      }
      // The text of a pattern with wildcards can be a folder's name too, byte for byte.
      if (below && !pattern.exact) {
        append(this.#byText, pattern.text.replace(/\/$/, ''), order);
      }
    }
    this.#file(wildcards);
  }

  /** The entries that match, those that are the path itself first, then in their order. */
  matching(path: string): readonly Entry[] {
    if (this.#entries.length === 0) return [];
    const same = this.#byText.get(path) ?? [];
    const found: number[] = [];
    const segments = path.split('/');
    this.#tryRows(this.#unfiled, segments, found);
    for (let at = 0; at < segments.length; at += 1) {
      const rows = this.#byLiteral.get(segments[at] ?? '');
      // A name that the path repeats has had its turn.
      if (rows && segments.indexOf(segments[at] ?? '') === at) this.#tryRows(rows, segments, found);
    }
    return this.#inOrder(same, found);
  }

  #inOrder(same: readonly number[], found: number[]): readonly Entry[] {
    // Mostly there is nothing to put in order.
    const single = same.length + found.length === 1 ? (same[0] ?? found[0]) : undefined;
    const orders =
      single === undefined ? new Set([...same, ...found.sort((a, b) => a - b)]) : [single];
    const entries: Entry[] = [];
    for (const order of orders) {
      const entry = this.#entries[order];
      if (entry !== undefined) entries.push(entry);
    }
    return entries;
  }

  #tryRows(rows: readonly Row[], segments: readonly string[], found: number[]): void {
    for (const { order, tests } of rows) {
      if (matchesSegments(tests, segments)) found.push(order);
    }
  }

  #file(wildcards: readonly Wildcard[]): void {
    const counts = new Map<string, number>();
    for (const { segments } of wildcards) {
      for (const segment of segments) counts.set(segment, (counts.get(segment) ?? 0) + 1);
    }
    for (const { order, segments } of wildcards) {
      const row = { order, tests: segments.map(compileSegment) };
      const [rarest] = segments
        .filter(isLiteralSegment)
        .sort((a, b) => (counts.get(a) ?? 0) - (counts.get(b) ?? 0));
      if (rarest === undefined) this.#unfiled.push(row);
      else append(this.#byLiteral, rarest, row);
    }
  }
}

function append<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}
