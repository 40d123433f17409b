import { UserError } from '@ai-gate/verdict';
import type { JudgedChange } from '../judged-change.ts';

/** The objects that make up the approval in a commit; a commit that is not here holds none. */
export async function approvalAt(
  { repository }: JudgedChange,
  commit: string,
  contract: string,
): Promise<string | undefined> {
  try {
    const { sha } = await repository.resolveCommit(commit);
    const approved = await repository.entry(sha, `${contract}/APPROVED`);
    const scope = await repository.entry(sha, `${contract}/approval.md`);
    return approved && `${approved.oid} ${scope?.oid ?? 'none'}`;
  } catch (error) {
    if (error instanceof UserError && absent.has(error.finding.code)) return undefined;
    throw error;
  }
}

/** What cannot be read for other reasons is unknown, not absent. */
const absent: ReadonlySet<string> = new Set([
  'repository/revision-unknown',
  'repository/history-incomplete',
]);

/**
 * The commit of the change that brought the approval in `contract` of the head: from the head back along
 * commits that hold the same, the one whose parents do not. Null where there is nothing, where it
 * came from outside the change, and where several commits brought it, of which only some may be
 * signed.
 */
export async function findApprovalCommit(
  change: JudgedChange,
  contract: string,
): Promise<string | null> {
  const { repository, subject } = change;
  const head = subject.head.sha;
  const wanted = await approvalAt(change, head, contract);
  if (wanted === undefined) return null;
  const commits = await repository.commitsBetween(subject.mergeBase, head);
  const parentsOf = new Map(commits.map(({ sha, parents }) => [sha, parents]));
  const origins: string[] = [];
  const queue = [head];
  const seen = new Set(queue);
  for (const sha of queue) {
    const parents = parentsOf.get(sha);
    if (parents === undefined) return null;
    const holding: string[] = [];
    for (const parent of parents) {
      if ((await approvalAt(change, parent, contract)) === wanted) holding.push(parent);
    }
    if (holding.length === 0) origins.push(sha);
    for (const parent of holding.filter((candidate) => !seen.has(candidate))) {
      seen.add(parent);
      queue.push(parent);
    }
  }
  return origins.length === 1 ? (origins[0] ?? null) : null;
}
