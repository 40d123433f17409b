import { type ChangeList, foldName, type NameCollision } from '@ai-gate/gates';
import type { Repository } from '@ai-gate/repository';
import { compareText } from '@ai-gate/verdict';

/**
 * New names that some file systems take for another name of the same folder. Only the folders on
 * the way to an added path are read, so the cost follows the change and not the repository.
 */
export async function readNameCollisions(
  repository: Repository,
  changes: ChangeList,
  mergeBase: string,
  head: string,
): Promise<NameCollision[]> {
  const collisions = new Map<string, NameCollision>();
  for (const [folder, names] of addedNames(changes)) {
    const twins = twinsByFold(await namesIn(repository, head, folder));
    let before: ReadonlySet<string> | undefined;
    for (const name of names) {
      const others = twins.get(foldName(name))?.filter((twin) => twin !== name) ?? [];
      if (others.length === 0) continue;
      // What stood beside its twin before is not this change's doing.
      before ??= new Set(await namesIn(repository, mergeBase, folder));
      if (before.has(name)) continue;
      const path = join(folder, name);
      for (const other of others) {
        const pair = [path, join(folder, other)].sort(compareText).join('\0');
        if (!collisions.has(pair)) collisions.set(pair, { path, other: join(folder, other) });
      }
    }
  }
  return [...collisions.values()];
}

/** For each folder on the way to an added path, the names in it that lie on that way. */
function addedNames(changes: ChangeList): Map<string, Set<string>> {
  const byFolder = new Map<string, Set<string>>();
  for (const { path, before, after, utf8 } of changes) {
    if (before || !after || !utf8) continue;
    let folder = '';
    for (const name of path.split('/')) {
      const names = byFolder.get(folder);
      if (names) names.add(name);
      else byFolder.set(folder, new Set([name]));
      folder = join(folder, name);
    }
  }
  return byFolder;
}

async function namesIn(repository: Repository, commit: string, folder: string): Promise<string[]> {
  const entries = await repository.directory(commit, folder);
  return entries.map(({ path }) => path.slice(folder === '' ? 0 : folder.length + 1));
}

function twinsByFold(names: readonly string[]): Map<string, string[]> {
  const twins = new Map<string, string[]>();
  for (const name of names) {
    const fold = foldName(name);
    const same = twins.get(fold);
    if (same) same.push(name);
    else twins.set(fold, [name]);
  }
  return twins;
}

function join(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`;
}
