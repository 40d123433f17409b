import { isDetectionCandidate } from '@ai-gate/extract';
import type { DriftFacts } from '@ai-gate/gates';
import type { JudgedChange } from '../judged-change.ts';
import { ExtractionCache } from './extraction-cache.ts';
import { readDriftApproval } from './read-approval.ts';
import { readAcknowledgements, readMappings } from './read-mappings.ts';
import { readSnapshot, type SnapshotContext, type SnapshotReading } from './read-snapshot.ts';
import { SourceDetector } from './source-detector.ts';
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
  const detector = new SourceDetector(repository, policy.drift.contract);
  const context = { repository, policy, reader, detector };
  const touchesContract = change.changes.some(({ path }) => path === policy.drift.contract);
  const earlier = mayLoseSources(change, touchesContract)
    ? await readSnapshot(context, subject.mergeBase)
    : undefined;
  const head = await readSnapshot(context, subject.head.sha, {
    earlier: earlier?.found,
    known: earlier,
  });
  const base = earlier?.snapshot ?? (await readBase(change, context, head));
  await cache?.save();
  const mappings = await readMappings(change, head.files);
  const approval = await readDriftApproval(change);
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
 * Whether sources that are found at the merge base may not be found at the head any more. A change
 * of the contract, which takes a grant, may choose other sources than before.
 */
function mayLoseSources({ policy, changes }: JudgedChange, touchesContract: boolean): boolean {
  if (policy.drift.sources.length > 0 || touchesContract) return false;
  return changes.some(({ path, before }) => before !== undefined && isDetectionCandidate(path));
}

/**
 * The merge base decides what is old drift, and tells renames of the change. Where the change
 * touches nothing that was read, it is what the head is.
 */
async function readBase(
  { subject, policy, changes }: JudgedChange,
  context: SnapshotContext,
  head: SnapshotReading,
): Promise<DriftFacts['base']> {
  const deciding = policy.drift.baseline === 'base';
  const touched = changes.some(
    ({ path, after }) =>
      path === policy.drift.contract || head.sourcePaths.has(path) || after === undefined,
  );
  if (!deciding && !touched) return null;
  if (subject.mergeBase === subject.head.sha) return head.snapshot;
  const base = await readSnapshot(context, subject.mergeBase, { known: head });
  return base.snapshot;
}
