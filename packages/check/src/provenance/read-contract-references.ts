import type { ContractReference } from '@ai-gate/gates';
import { UserError } from '@ai-gate/verdict';
import type { JudgedChange } from '../judged-change.ts';

/** Bytes; a mapping or backfill file is code that people write. */
const mappingFileLimit = 8 * 1024 * 1024;

/** Which changed mapping and backfill files name the contract's path. */
export async function readContractReferences({
  repository,
  policy,
  paths,
  changes,
}: JudgedChange): Promise<ContractReference[]> {
  const { contract } = policy.drift;
  const files = changes.flatMap(({ path, utf8, after }) => {
    const isCode = after?.kind === 'file' || after?.kind === 'executable';
    const concerned = utf8 && isCode && (paths.isMapping(path) || paths.isBackfill(path));
    return concerned ? [{ path, oid: after.oid }] : [];
  });
  const references: ContractReference[] = [];
  for await (const { entry, bytes, tooLarge } of repository.blobs(files, mappingFileLimit)) {
    if (bytes === undefined) throw mappingTooLarge(entry.path, tooLarge);
    references.push({ path: entry.path, namesContract: bytes.includes(contract) });
  }
  return references;
}

function mappingTooLarge(path: string, size: number): UserError {
  return new UserError('input/limit-exceeded', {
    message: `${path} has ${size} bytes; at most ${mappingFileLimit} are read`,
    location: { path },
    fix: 'Split the file, or take generated data out of the mapping globs of the policy.',
  });
}
