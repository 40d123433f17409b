import { parseContract } from '@ai-gate/contract';
import type { ContractState, DriftSnapshot, SourceReading } from '@ai-gate/gates';
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
}

/** What reads a snapshot, and what is known before. */
export interface SnapshotContext {
  readonly repository: Repository;
  readonly policy: Policy;
  readonly reader: SourceReader;
  readonly detector: SourceDetector;
}

const nothingFound: FoundSources = { sources: [], reasons: [] };

/** Bytes; the reader of contracts has its own limit below this and says so with a line. */
const contractLimit = 64 * 1024 * 1024;

/**
 * Reads the contract and the sources of the runtime at `commit`. What was found at an earlier
 * commit stays a source.
 */
export async function readSnapshot(
  { repository, policy, reader, detector }: SnapshotContext,
  commit: string,
  earlier: FoundSources = nothingFound,
): Promise<SnapshotReading> {
  const files = await repository.files(commit);
  const bytes = await readContractBytes(repository, files, policy.drift.contract);
  const contractText = bytes?.toString('utf8');
  const contract: ContractState =
    bytes === undefined
      ? { present: false, entries: [], problems: [] }
      : { present: true, ...parseContract(bytes, policy.drift.contract) };
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
    const { extraction, unreadable } = content;
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
  };
}

async function readContractBytes(
  repository: Repository,
  files: readonly TreeEntry[],
  path: string,
): Promise<Buffer | undefined> {
  const entry = files.find((file) => file.path === path);
  const regular = entry?.kind === 'file' || entry?.kind === 'executable';
  return regular ? repository.readBlob(entry, contractLimit) : undefined;
}
