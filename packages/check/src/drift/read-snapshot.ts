import { parseContract } from '@ai-gate/contract';
import type { ContractState, DriftSnapshot, SourceReading } from '@ai-gate/gates';
import type { Policy } from '@ai-gate/policy';
import type { Repository, TreeEntry } from '@ai-gate/repository';
import { chooseSources } from './choose-sources.ts';
import type { SourceReader } from './source-reader.ts';

/** Contract and runtime at one commit, and what else reading them brought to light. */
export interface SnapshotReading {
  readonly snapshot: DriftSnapshot;
  /** Every file of the commit. */
  readonly files: readonly TreeEntry[];
  readonly acknowledging: readonly TreeEntry[];
  /** The files that sources were read from. */
  readonly sourceFiles: readonly TreeEntry[];
  /** Why sources were chosen that the policy does not name. */
  readonly reasons: readonly string[];
  /** The contract's text; undefined where there is none. */
  readonly contractText: string | undefined;
  /** The object id of the contract; null where it is not that of the commit. */
  readonly contractId: string | null;
}

type ReadContract = Pick<SnapshotReading, 'contractText' | 'contractId'> & {
  readonly contract: ContractState;
};

/** Bytes; the reader of contracts has its own limit below this and says so with a line. */
const contractLimit = 64 * 1024 * 1024;

export interface SnapshotOptions {
  /** Stand in for the contract of the commit. */
  readonly contractBytes?: Buffer | undefined;
  /** What was read at another commit: the same contract is not read twice. */
  readonly known?: SnapshotReading | undefined;
}

/** Reads the contract and the sources of the runtime at `commit`. */
export async function readSnapshot(
  repository: Repository,
  commit: string,
  policy: Policy,
  reader: SourceReader,
  { contractBytes, known }: SnapshotOptions = {},
): Promise<SnapshotReading> {
  const files = await repository.files(commit);
  const { contract, contractText, contractId } =
    contractBytes === undefined
      ? await readContract(repository, files, policy.drift.contract, known)
      : contractOf(contractBytes, policy.drift.contract, null);
  const chosen = await chooseSources(repository, files, policy, contractText);
  const sources: SourceReading[] = [];
  const acknowledging = new Map<string, TreeEntry>();
  for (const { source, files: matched, configured } of chosen.sources) {
    const content = await reader.read(source.kind, matched);
    const { extraction, unreadable } = content;
    sources.push({ ...source, configured, matched: matched.length, unreadable, extraction });
    for (const file of content.acknowledging) acknowledging.set(file.path, file);
  }
  return {
    snapshot: { contract, sources },
    files,
    acknowledging: [...acknowledging.values()],
    sourceFiles: chosen.sources.flatMap((source) => source.files),
    reasons: chosen.reasons,
    contractText,
    contractId,
  };
}

async function readContract(
  repository: Repository,
  files: readonly TreeEntry[],
  path: string,
  known: SnapshotReading | undefined,
): Promise<ReadContract> {
  const entry = files.find((file) => file.path === path);
  if (entry?.kind !== 'file' && entry?.kind !== 'executable') {
    const contract = { present: false, entries: [], problems: [] };
    return { contract, contractText: undefined, contractId: null };
  }
  if (known?.contractId === entry.oid) {
    const { snapshot, contractText, contractId } = known;
    return { contract: snapshot.contract, contractText, contractId };
  }
  return contractOf(await repository.readBlob(entry, contractLimit), path, entry.oid);
}

function contractOf(bytes: Buffer, path: string, contractId: string | null): ReadContract {
  const contract = { present: true, ...parseContract(bytes, path) };
  return { contract, contractText: bytes.toString('utf8'), contractId };
}
