import { parseContract } from '@ai-gate/contract';
import type {
  ContractState,
  DriftSnapshot,
  Extraction,
  RuntimeField,
  SourceReading,
} from '@ai-gate/gates';
import type { Policy } from '@ai-gate/policy';
import type { Repository, TreeEntry } from '@ai-gate/repository';
import { chooseSources } from './choose-sources.ts';
import { type FoundSources, keepSources, type SourceDetector } from './source-detector.ts';
import type { SourceReader } from './source-reader.ts';

/** Contract and runtime at one commit, and what else reading them brought to light. */
export interface SnapshotReading {
  readonly snapshot: DriftSnapshot;
  /** Every file of the commit. */
  readonly files: readonly TreeEntry[];
  /** The files that sources matched, also those that hold no field. */
  readonly sourcePaths: ReadonlySet<string>;
  readonly acknowledging: readonly TreeEntry[];
  /** Why sources were chosen that the policy does not name. */
  readonly reasons: readonly string[];
  /** What was found where the policy names no sources. */
  readonly found: FoundSources;
  /** The files that sources were read from. */
  readonly sourceFiles: readonly TreeEntry[];
  /** The contract's text; undefined where there is none. */
  readonly contractText: string | undefined;
  /** The object id of the contract; null where it is not that of the commit. */
  readonly contractId: string | null;
}

/** What reads a snapshot. */
export interface SnapshotContext {
  readonly repository: Repository;
  readonly policy: Policy;
  readonly reader: SourceReader;
  readonly detector: SourceDetector;
}

/** What is known before, or differs from the commit. */
export interface SnapshotOptions {
  /** What was found at an earlier commit stays a source. */
  readonly earlier?: FoundSources | undefined;
  /** Stand in for the contract of the commit. */
  readonly contractBytes?: Buffer | undefined;
  /** What was read at another commit: the same contract is not read twice. */
  readonly known?: SnapshotReading | undefined;
}

type ReadContract = Pick<SnapshotReading, 'contractText' | 'contractId'> & {
  readonly contract: ContractState;
};

const nothingFound: FoundSources = { sources: [], reasons: [] };

/** Bytes; the reader of contracts has its own limit below this and says so with a line. */
const contractLimit = 64 * 1024 * 1024;

/** Reads the contract and the sources of the runtime at `commit`. */
export async function readSnapshot(
  { repository, policy, reader, detector }: SnapshotContext,
  commit: string,
  { earlier = nothingFound, contractBytes, known }: SnapshotOptions = {},
): Promise<SnapshotReading> {
  const files = await repository.files(commit);
  const { contract, contractText, contractId } =
    contractBytes === undefined
      ? await readContract(repository, files, policy.drift.contract, known)
      : contractOf(contractBytes, policy.drift.contract, null);
  const detects = policy.drift.sources.length === 0;
  const found = detects
    ? keepSources(await detector.detect(files, contractText), earlier, files)
    : nothingFound;
  const chosen = chooseSources(files, policy, found);
  const sources: SourceReading[] = [];
  const sourcePaths = new Set<string>();
  const acknowledging = new Map<string, TreeEntry>();
  for (const { source, files: matched, configured } of chosen.sources) {
    const content = await reader.read(source.kind, matched);
    const { unreadable } = content;
    const extraction = withoutPlatform(content.extraction, contract);
    sources.push({ ...source, configured, matched: matched.length, unreadable, extraction });
    for (const { path } of matched) sourcePaths.add(path);
    for (const file of content.acknowledging) acknowledging.set(file.path, file);
  }
  return {
    snapshot: { contract, sources },
    files,
    sourcePaths,
    acknowledging: [...acknowledging.values()],
    reasons: chosen.reasons,
    found,
    sourceFiles: chosen.sources.flatMap((source) => source.files),
    contractText,
    contractId,
  };
}

/**
 * Sanity puts types of its own (`sanity.imageAsset`) into every extract. They are no fields of the
 * team unless its contract lists them.
 */
function withoutPlatform(extraction: Extraction, contract: ContractState): Extraction {
  const listed = new Set(contract.entries.map(({ entity }) => entity));
  const isForeign = ({ entity }: RuntimeField): boolean =>
    entity?.startsWith('sanity.') === true && !listed.has(entity);
  if (!extraction.fields.some(isForeign)) return extraction;
  return { ...extraction, fields: extraction.fields.filter((field) => !isForeign(field)) };
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
