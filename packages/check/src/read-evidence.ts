import { decideTask } from '@ai-gate/gates';
import { policyPath } from '@ai-gate/policy';
import type { JudgedChange } from './judged-change.ts';
import { openTraceSource, readTaskFacts } from './provenance/read-task-facts.ts';

/** A file that a verdict rests on, by git object id. */
export interface EvidenceFile {
  readonly path: string;
  readonly blob: string;
}

/** What an attestation names beyond the report: the objects that were judged. */
export interface Evidence {
  readonly commit: string;
  readonly tree: string;
  /** Null where the defaults are the policy. */
  readonly policy: EvidenceFile | null;
  /** At the head; those that there are. */
  readonly inputs: readonly EvidenceFile[];
}

/** Reads which objects the verdict about a change rests on. */
export async function readEvidence(change: JudgedChange): Promise<Evidence> {
  const { repository, subject } = change;
  const { sha } = subject.head;
  return {
    commit: sha,
    tree: await repository.commitTree(sha),
    policy: await fileAt(change, subject.base.sha, policyPath),
    inputs: await readInputs(change, sha),
  };
}

async function readInputs(change: JudgedChange, head: string): Promise<EvidenceFile[]> {
  const { policy, request } = change;
  const gates = request.gates.map(({ name }) => name);
  const paths = [
    ...(gates.includes('provenance') ? await tracePaths(change) : []),
    ...(gates.includes('drift') ? [policy.drift.contract] : []),
  ];
  const files: EvidenceFile[] = [];
  for (const path of paths) {
    const file = await fileAt(change, head, path);
    if (file !== null) files.push(file);
  }
  return files;
}

/** A trace that was handed over as a folder is in no commit, so nothing can be named. */
async function tracePaths(change: JudgedChange): Promise<string[]> {
  const source = openTraceSource(change);
  if (!source.committed) return [];
  const { trace } = change.policy.provenance;
  const decision = decideTask(await readTaskFacts(change, source), trace);
  if (decision.kind !== 'task') return [];
  const names = ['contract/APPROVED', 'contract/approval.md', 'final/status.json'];
  return names.map((name) => `${trace}/${decision.task}/${name}`);
}

async function fileAt(
  { repository }: JudgedChange,
  commit: string,
  path: string,
): Promise<EvidenceFile | null> {
  const entry = await repository.entry(commit, path);
  const isFile = entry?.kind === 'file' || entry?.kind === 'executable';
  return isFile ? { path, blob: entry.oid } : null;
}
