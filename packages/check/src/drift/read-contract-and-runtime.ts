import { type DriftFacts, judgeDrift } from '@ai-gate/gates';
import { compilePaths, type Policy } from '@ai-gate/policy';
import type { Repository, ResolvedCommit } from '@ai-gate/repository';
import { type Code, type Finding, isUndecidable } from '@ai-gate/verdict';
import { readPolicy } from '../read-policy.ts';
import { ExtractionCache } from './extraction-cache.ts';
import { readAcknowledgements, readMappings } from './read-mappings.ts';
import { readSnapshot, type SnapshotReading } from './read-snapshot.ts';
import { SourceDetector } from './source-detector.ts';
import { SourceReader } from './source-reader.ts';

/** What the commands about the contract look at: one commit, with no change to judge. */
export interface ContractRequest {
  /** A revision in git's syntax. */
  readonly head: string;
  /** Field types to govern instead of those of the policy. */
  readonly types?: readonly string[] | undefined;
  /** Gives the contract that stands in for the one of the commit, if there is one. */
  readonly readContract?: (path: string) => Promise<Buffer | undefined>;
  readonly cacheDirectory?: string | undefined;
}

export interface ContractAndRuntime {
  readonly commit: ResolvedCommit;
  /** The policy at the commit, with the types that were asked for. */
  readonly policy: Policy;
  readonly reading: SnapshotReading;
  /** What the gate would decide on if the commit were judged as it stands. */
  readonly facts: DriftFacts;
}

/** A reading, or why there is none: the policy, the contract or a source cannot be read. */
export type ContractOutcome =
  | { readonly kind: 'read'; readonly subject: ContractAndRuntime }
  | { readonly kind: 'unreadable'; readonly findings: readonly Finding[] };

/**
 * Reads contract and runtime at one commit, as the drift gate would. The policy is the one of the
 * same commit: who writes a contract follows the policy that they work with, and nothing is judged
 * here. A finding whose code is among `tolerated` does not keep the reading from being given.
 */
export async function readContractAndRuntime(
  repository: Repository,
  request: ContractRequest,
  tolerated: readonly Code[] = [],
): Promise<ContractOutcome> {
  const commit = await repository.resolveCommit(request.head);
  const loaded = await readPolicy(repository, commit.sha);
  if (!loaded.ok) return { kind: 'unreadable', findings: loaded.findings };
  const policy = withTypes(loaded.policy, request.types);
  const { cacheDirectory } = request;
  const cache = cacheDirectory === undefined ? null : await ExtractionCache.open(cacheDirectory);
  const reader = new SourceReader(repository, cache);
  const contract = await request.readContract?.(policy.drift.contract);
  const detector = new SourceDetector(repository, policy.drift.contract);
  const context = { repository, policy, reader, detector };
  const reading = await readSnapshot(context, commit.sha, { contractBytes: contract });
  await cache?.save();
  const scope = { repository, policy, paths: compilePaths(policy), changes: [] };
  const facts: DriftFacts = {
    head: reading.snapshot,
    base: null,
    contractChange: null,
    mappings: await readMappings(scope, reading.files),
    acknowledgements: await readAcknowledgements(scope, reading.acknowledging),
    approval: null,
  };
  const findings = judgeDrift(facts, policy, new Date(0)).decision.findings.filter(
    (found) => isUndecidable(found) && !tolerated.includes(found.code),
  );
  if (findings.length > 0) return { kind: 'unreadable', findings };
  return { kind: 'read', subject: { commit, policy, reading, facts } };
}

function withTypes(policy: Policy, types: readonly string[] | undefined): Policy {
  return types === undefined ? policy : { ...policy, drift: { ...policy.drift, types } };
}
