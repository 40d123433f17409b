import type { Repository } from '@ai-gate/repository';
import { UserError } from '@ai-gate/verdict';
import { entryLimit } from './entry.ts';
import type { LedgerFile } from './verify-chain.ts';

/** The commit that the ledger branch of a local repository is at. */
export async function readLedgerTip(repository: Repository, branch: string): Promise<string> {
  for (const name of [`refs/heads/${branch}`, `refs/remotes/origin/${branch}`]) {
    try {
      return (await repository.resolveCommit(name)).sha;
    } catch (error) {
      const { code } = error instanceof UserError ? error.finding : {};
      if (code !== 'repository/revision-unknown') throw error;
    }
  }
  throw new UserError('override/ledger-unavailable', {
    message: `there is no branch ${branch} here, so there is no ledger to read`,
    fix: `Fetch it: git fetch origin ${branch}:${branch}. A repository without overrides has none.`,
  });
}

/** All files of the branch at a commit, in the byte order of their paths, for `verifyChain`. */
export async function* readLedgerFiles(
  repository: Repository,
  commit: string,
): AsyncGenerator<LedgerFile> {
  const files = await repository.files(commit);
  // What is no regular file is handed on without its bytes, in its place among the others.
  let start = 0;
  for (const [index, file] of files.entries()) {
    if (file.kind === 'file' && file.utf8) continue;
    yield* readBytes(repository, files.slice(start, index));
    yield { path: file.path, bytes: null };
    start = index + 1;
  }
  yield* readBytes(repository, files.slice(start));
}

type Files = Awaited<ReturnType<Repository['files']>>;

async function* readBytes(repository: Repository, files: Files): AsyncGenerator<LedgerFile> {
  for await (const { entry, bytes } of repository.blobs(files, entryLimit)) {
    yield { path: entry.path, bytes: bytes ?? null };
  }
}
