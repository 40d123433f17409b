import {
  digestOf,
  type Entry,
  type EntryDraft,
  entryPath,
  firstPrev,
  type LedgerFile,
  renderEntry,
} from '@ai-gate/ledger';

/** An override of pull request `pr`. */
export function draft(pr: number, parts: Partial<EntryDraft> = {}): EntryDraft {
  return {
    kind: 'override',
    repo: 'octo/shop',
    pr,
    base: 'a'.repeat(40),
    head: 'b'.repeat(40),
    actor: { login: 'ada', id: 583231 },
    verdict: 'overridden',
    codes: ['provenance/path-out-of-scope'],
    policy: `sha256:${'c'.repeat(64)}`,
    detail: {
      reason: `payment outage INC-${pr}, fix reviewed by phone with the owner`,
      expires: '2026-11-27T00:00:00Z',
      commentId: pr,
      commentDigest: digestOf(`comment ${pr}`),
    },
    ...parts,
  };
}

/** A chain of `count` entries, one a day from the first of October 2026. */
export function chain(count: number): Entry[] {
  const entries: Entry[] = [];
  let prev = firstPrev;
  for (let seq = 1; seq <= count; seq++) {
    const day = new Date(Date.UTC(2026, 9, seq, 8, 45, 54));
    const entry = {
      ...draft(seq),
      v: 1,
      seq,
      prev,
      at: `${day.toISOString().slice(0, 19)}Z`,
    } as const;
    prev = digestOf(renderEntry(entry));
    entries.push(entry);
  }
  return entries;
}

export function fileOf(entry: Entry): LedgerFile & { readonly bytes: Buffer } {
  return { path: entryPath(entry), bytes: Buffer.from(renderEntry(entry)) };
}

export function filesOf(entries: readonly Entry[]) {
  return entries.map(fileOf);
}

/** The order in which git lists files. */
export function sortFiles(files: readonly LedgerFile[]): LedgerFile[] {
  return [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
}
