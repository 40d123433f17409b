import {
  type ApprovedBaseFacts,
  type AuthorityFacts,
  parseApprovalContract,
  parseApproved,
  parseStatus,
  type StatusCommitFacts,
  type TraceFacts,
} from '@ai-gate/gates';
import { UserError } from '@ai-gate/verdict';
import type { JudgedChange } from '../judged-change.ts';
import { readRequiredArtifact } from './read-artifacts.ts';
import { readFileAt } from './read-trace-file.ts';
import type { TraceSource } from './trace-source.ts';

/** APPROVED is one short line; a longer file is certainly none, and is not read whole. */
const approvedLimit = 4096;
/** Bytes; twice what a thousand patterns of the greatest length take. */
const contractLimit = 1024 * 1024;
/** Bytes; the names of tens of thousands of changed files. */
const statusLimit = 4 * 1024 * 1024;

/** Reads everything that the gate judges about the trace of `task`. */
export async function readTrace(
  change: JudgedChange,
  source: TraceSource,
  task: string,
): Promise<TraceFacts> {
  const [approvedFile, contractFile, statusFile] = [
    await readFileAt(source, `${task}/contract/APPROVED`, approvedLimit),
    await readFileAt(source, `${task}/contract/approval.md`, contractLimit),
    await readFileAt(source, `${task}/final/status.json`, statusLimit),
  ];
  const required = [];
  const irregular = [
    ...(contractFile === 'irregular' ? ['contract/approval.md'] : []),
    ...(statusFile === 'irregular' ? ['final/status.json'] : []),
  ];
  // What is no regular file is told even where the policy does not ask for the artifact.
  for (const name of new Set([...change.policy.provenance.required, ...irregular])) {
    required.push(await readRequiredArtifact(source, task, name));
  }
  const approved =
    approvedFile instanceof Uint8Array ? parseApproved(approvedFile) : { kind: approvedFile };
  const contract =
    contractFile instanceof Uint8Array
      ? parseApprovalContract(contractFile)
      : ({ kind: 'missing' } as const);
  const status =
    statusFile instanceof Uint8Array ? parseStatus(statusFile) : ({ kind: 'missing' } as const);
  const commit = status.kind === 'status' ? status.value.commitSha : null;
  return {
    task,
    directory: `${source.directory}/${task}`,
    committed: source.committed,
    required,
    approved,
    approvedAtBase: await existedAtBase(change, `${task}/contract/APPROVED`),
    approvedBase:
      approved.kind === 'approved' ? await readApprovedBase(change, approved.base) : null,
    contract,
    status,
    statusCommit: commit === null ? null : await readStatusCommit(change, commit),
    failedFile: (await source.readEntries(`${task}/final/FAILED.md`)).length > 0,
    authority: await readAuthority(change, task),
  };
}

async function existedAtBase(
  { repository, subject, policy }: JudgedChange,
  path: string,
): Promise<boolean> {
  const full = `${policy.provenance.trace}/${path}`;
  // The tip too: what was merged there since has used the approval up (a squash merge, say).
  const entries = await Promise.all([
    repository.entry(subject.mergeBase, full),
    repository.entry(subject.base.sha, full),
  ]);
  return entries.some((entry) => entry !== undefined);
}

/** Only `scope-unchanged` accepts an older base, so only it needs the history behind one. */
async function readApprovedBase(
  { repository, subject, policy }: JudgedChange,
  approved: string,
): Promise<ApprovedBaseFacts | null> {
  if (policy.provenance.base !== 'scope-unchanged' || approved === subject.mergeBase) return null;
  if (!(await repository.isAncestor(approved, subject.mergeBase))) {
    return { isAncestorOfMergeBase: false, changedSince: [] };
  }
  const changes = await repository.changes(approved, subject.mergeBase);
  return { isAncestorOfMergeBase: true, changedSince: changes.map(({ path }) => path) };
}

async function readStatusCommit(
  { repository, subject, policy }: JudgedChange,
  commit: string,
): Promise<StatusCommitFacts> {
  if (commit === subject.head.sha) return { isAncestorOfHead: true, changedAfter: [] };
  if (!(await repository.isAncestor(commit, subject.head.sha))) {
    return { isAncestorOfHead: false, changedAfter: [] };
  }
  const changes = await repository.changes(commit, subject.head.sha);
  const outside = changes.filter(({ path }) => !path.startsWith(`${policy.provenance.trace}/`));
  return { isAncestorOfHead: true, changedAfter: outside.map(({ path }) => path) };
}

/**
 * Reviews and signatures count for the approval only if their commit already held it, byte for byte:
 * what was approved is the scope, so approval.md must be the same, not APPROVED alone. An approval
 * that was handed over as a folder is in no commit.
 */
async function readAuthority(change: JudgedChange, task: string): Promise<AuthorityFacts | null> {
  const { request, subject, policy } = change;
  if (request.github === undefined || policy.provenance.approval.authority === 'none') return null;
  const { author, owned, approvalCommit, reviews } = request.github;
  const contract = `${policy.provenance.trace}/${task}/contract`;
  const present = await approvalAt(change, subject.head.sha, contract);
  const holdsApproval = async (commit: string): Promise<boolean> =>
    request.traceDirectory === undefined &&
    present !== undefined &&
    (await approvalAt(change, commit, contract)) === present;
  const placed = [];
  for (const { commit, ...review } of reviews) {
    placed.push({ ...review, holdsApproval: await holdsApproval(commit) });
  }
  return {
    author,
    owned,
    reviews: placed,
    approvalCommit: approvalCommit && {
      ...approvalCommit,
      holdsApproval: await holdsApproval(approvalCommit.sha),
    },
  };
}

/** The objects that make up the approval in a commit; a commit that is not here holds none. */
async function approvalAt(
  { repository }: JudgedChange,
  commit: string,
  contract: string,
): Promise<string | undefined> {
  try {
    const { sha } = await repository.resolveCommit(commit);
    const approved = await repository.entry(sha, `${contract}/APPROVED`);
    const scope = await repository.entry(sha, `${contract}/approval.md`);
    return approved && `${approved.oid} ${scope?.oid ?? 'none'}`;
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}
