import { type Acknowledgement, type MappingFile, parseAcknowledgements } from '@ai-gate/gates';
import type { TreeEntry } from '@ai-gate/repository';
import type { JudgedChange } from '../judged-change.ts';
import { readMappingFiles } from '../read-mapping-files.ts';

/** Bytes; beyond what any extractor or mapping reads. */
const acknowledgingLimit = 64 * 1024 * 1024;

/** Where mappings are looked for; `changes` is empty where no change is judged. */
type MappingScope = Pick<JudgedChange, 'repository' | 'policy' | 'paths' | 'changes'>;

/** The mapping and backfill files at the head, and whether each names the contract. */
export async function readMappings(
  scope: MappingScope,
  files: readonly TreeEntry[],
): Promise<MappingFile[]> {
  const changed = new Set(scope.changes.map(({ path }) => path));
  const mappings = await readMappingFiles(scope, files);
  return mappings.map((mapping) => ({ ...mapping, changed: changed.has(mapping.path) }));
}

/** The acknowledgements in files that speak of one. */
export async function readAcknowledgements(
  { repository }: Pick<JudgedChange, 'repository'>,
  files: readonly TreeEntry[],
): Promise<Acknowledgement[]> {
  const found: Acknowledgement[] = [];
  for await (const { entry, bytes } of repository.blobs(files, acknowledgingLimit)) {
    if (bytes) found.push(...parseAcknowledgements(bytes.toString('utf8'), entry.path));
  }
  return found;
}
