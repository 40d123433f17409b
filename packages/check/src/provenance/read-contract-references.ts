import type { ContractReference } from '@ai-gate/gates';
import type { JudgedChange } from '../judged-change.ts';
import { readMappingFiles } from '../read-mapping-files.ts';

/** Which changed mapping and backfill files name the contract's path. */
export function readContractReferences(change: JudgedChange): Promise<ContractReference[]> {
  const files = change.changes.flatMap(({ path, utf8, after }) =>
    after ? [{ path, utf8, kind: after.kind, oid: after.oid }] : [],
  );
  return readMappingFiles(change, files);
}
