import { type Acknowledgement, type MappingFile, parseAcknowledgements } from '@ai-gate/gates';
import type { TreeEntry } from '@ai-gate/repository';
import { UserError } from '@ai-gate/verdict';
import type { JudgedChange } from '../judged-change.ts';

/** Bytes; a mapping or backfill file is code that people write. */
const mappingLimit = 8 * 1024 * 1024;

/** Where mappings are looked for; `changes` is empty where no change is judged. */
type MappingScope = Pick<JudgedChange, 'repository' | 'policy' | 'paths' | 'changes'>;

/** The mapping and backfill files at the head, and whether each names the contract. */
export async function readMappings(
  { repository, policy, paths, changes }: MappingScope,
  files: readonly TreeEntry[],
): Promise<MappingFile[]> {
  const changed = new Set(changes.map(({ path }) => path));
  const mappings = files.filter(
    ({ path, kind, utf8 }) =>
      utf8 &&
      kind !== 'symlink' &&
      kind !== 'submodule' &&
      (paths.isMapping(path) || paths.isBackfill(path)),
  );
  const read: MappingFile[] = [];
  for await (const { entry, bytes, tooLarge } of repository.blobs(mappings, mappingLimit)) {
    const { path } = entry;
    if (bytes === undefined) throw tooLargeToRead(path, tooLarge);
    const namesContract = bytes.includes(policy.drift.contract);
    read.push({ path, changed: changed.has(path), namesContract });
  }
  return read;
}

/** The acknowledgements in files that speak of one. */
export async function readAcknowledgements(
  { repository }: Pick<JudgedChange, 'repository'>,
  files: readonly TreeEntry[],
): Promise<Acknowledgement[]> {
  const found: Acknowledgement[] = [];
  for await (const { entry, bytes } of repository.blobs(files, mappingLimit * 8)) {
    if (bytes) found.push(...parseAcknowledgements(bytes.toString('utf8'), entry.path));
  }
  return found;
}

function tooLargeToRead(path: string, size: number): UserError {
  return new UserError('input/limit-exceeded', {
    message: `${path} has ${size} bytes; at most ${mappingLimit} are read`,
    location: { path },
    fix: 'Split the file, or take generated data out of the mapping globs of the policy.',
  });
}
