import type { EntryKind } from '@ai-gate/gates';
import { UserError } from '@ai-gate/verdict';
import type { JudgedChange } from './judged-change.ts';

/** Bytes; a mapping or backfill file is code that people write. */
const mappingFileLimit = 8 * 1024 * 1024;

/** A file of a tree. */
interface TreeFile {
  readonly path: string;
  readonly utf8: boolean;
  readonly kind: EntryKind;
  readonly oid: string;
}

/** A mapping or backfill file, and whether it contains the contract's path. */
export interface ReadMapping {
  readonly path: string;
  readonly namesContract: boolean;
}

/** Reads those of `files` that map or backfill fields. Errors: input/limit-exceeded. */
export async function readMappingFiles(
  { repository, policy, paths }: Pick<JudgedChange, 'repository' | 'policy' | 'paths'>,
  files: readonly TreeFile[],
): Promise<ReadMapping[]> {
  const mappings = files.filter(
    ({ path, utf8, kind }) =>
      utf8 &&
      (kind === 'file' || kind === 'executable') &&
      (paths.isMapping(path) || paths.isBackfill(path)),
  );
  const read: ReadMapping[] = [];
  for await (const { entry, bytes, tooLarge } of repository.blobs(mappings, mappingFileLimit)) {
    const { path } = entry;
    if (bytes === undefined) throw mappingTooLarge(path, tooLarge);
    read.push({ path, namesContract: bytes.includes(policy.drift.contract) });
  }
  return read;
}

function mappingTooLarge(path: string, size: number): UserError {
  return new UserError('input/limit-exceeded', {
    message: `${path} has ${size} bytes; at most ${mappingFileLimit} are read`,
    location: { path },
    fix: 'Split the file, or take generated data out of the mapping globs of the policy.',
  });
}
