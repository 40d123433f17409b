import type { DriftFacts } from '@ai-gate/gates';
import type { JudgedChange } from '../judged-change.ts';
import { ExtractionCache } from './extraction-cache.ts';
import { readDriftApproval } from './read-approval.ts';
import { readAcknowledgements, readMappings } from './read-mappings.ts';
import { readSnapshot, type SnapshotReading } from './read-snapshot.ts';
import { SourceReader } from './source-reader.ts';

/** What the drift gate decides on, and why sources were chosen that the policy does not name. */
export interface DriftReading {
  readonly facts: DriftFacts;
  readonly reasons: readonly string[];
}

/** Reads contract, runtime and acknowledgements at the head, and at the merge base where it helps. */
export async function readDriftFacts(change: JudgedChange): Promise<DriftReading> {
  const { request, repository, subject, policy } = change;
  const { cacheDirectory } = request;
  const cache = cacheDirectory === undefined ? null : await ExtractionCache.open(cacheDirectory);
  const reader = new SourceReader(repository, cache);
  const head = await readSnapshot(repository, subject.head.sha, policy, reader);
  const base = await readBase(change, reader, head);
  await cache?.save();
  const mappings = await readMappings(change, head.files);
  const approval = await readDriftApproval(change);
  const touchesContract = change.changes.some(({ path }) => path === policy.drift.contract);
  const facts: DriftFacts = {
    head: head.snapshot,
    base,
    contractChange: touchesContract ? { grantedBy: approval?.contractGrant ?? null } : null,
    mappings,
    acknowledgements: await readAcknowledgements(change, head.acknowledging),
    approval: approval && { file: approval.file, removals: approval.removals },
  };
  return { facts, reasons: head.reasons };
}

/**
 * The merge base decides what is old drift, and tells renames of the change. Where the change
 * touches nothing that was read, it is what the head is.
 */
async function readBase(
  { repository, subject, policy, changes }: JudgedChange,
  reader: SourceReader,
  head: SnapshotReading,
): Promise<DriftFacts['base']> {
  const deciding = policy.drift.baseline === 'base';
  const touched = changes.some(
    ({ path, after }) =>
      path === policy.drift.contract || head.sourcePaths.has(path) || after === undefined,
  );
  if (!deciding && !touched) return null;
  if (subject.mergeBase === subject.head.sha) return head.snapshot;
  return (await readSnapshot(repository, subject.mergeBase, policy, reader)).snapshot;
}
