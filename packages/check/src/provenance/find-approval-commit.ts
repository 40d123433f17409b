import type { JudgedChange } from '../judged-change.ts';

/**
 * The commit of the change that brought what lies at `path` of the head: from the head back along
 * commits that hold the same, the one whose parents do not. Null where there is nothing, where it
 * came from outside the change, and where several commits brought it, of which only some may be
 * signed.
 */
export async function findApprovalCommit(
  { repository, subject }: JudgedChange,
  path: string,
): Promise<string | null> {
  const head = subject.head.sha;
  const wanted = (await repository.entry(head, path))?.oid;
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
      if ((await repository.entry(parent, path))?.oid === wanted) holding.push(parent);
    }
    if (holding.length === 0) origins.push(sha);
    for (const parent of holding.filter((candidate) => !seen.has(candidate))) {
      seen.add(parent);
      queue.push(parent);
    }
  }
  return origins.length === 1 ? (origins[0] ?? null) : null;
}
