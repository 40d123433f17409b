import { decideProvenance, type JudgedSubject } from '@ai-gate/gates';
import { compilePaths } from '@ai-gate/policy';
import { openRepository, type Repository } from '@ai-gate/repository';
import {
  composeReport,
  type Finding,
  finding,
  type GateDecision,
  type GateResult,
  type PolicyIdentity,
  type Report,
  type ReportSubject,
  UserError,
} from '@ai-gate/verdict';
import type { CheckableGate, CheckRequest } from './check-request.ts';
import type { JudgedChange } from './judged-change.ts';
import { readProvenanceFacts } from './provenance/read-provenance-facts.ts';
import { readPolicy } from './read-policy.ts';
import { version } from './version.ts';

/** One gate: what it reads, and what it decides on that. */
const gates: Readonly<Record<CheckableGate, (change: JudgedChange) => Promise<GateDecision>>> = {
  provenance: async (change) => decideProvenance(await readProvenanceFacts(change), change.policy),
  // Loaded when it is asked for: parsers make up most of it.
  drift: async (change) => (await import('./drift/check-drift.ts')).checkDrift(change),
};

/**
 * Judges a change by the gates asked for. Whatever goes wrong becomes part of the report, as the
 * verdict `error` with a finding: the gate fails closed and says why.
 */
export async function runCheck(request: CheckRequest): Promise<Report> {
  const known: Known = { subject: unknownSubject(request), policy: null };
  let { repository } = request;
  try {
    repository ??= await openRepository(request.directory);
    const results = await judge(request, repository, known);
    return composeReport({ version, ...known, gates: results });
  } catch (error) {
    tellBug(request, error);
    const findings = [findingOf(error)];
    const results = request.gates.map((gate) => blocked(gate, findings));
    return composeReport({ version, ...known, gates: results });
  } finally {
    await repository?.close();
  }
}

/** What has been found out so far, so that a report of a failure says as much as it can. */
interface Known {
  subject: ReportSubject;
  policy: PolicyIdentity | null;
}

async function judge(
  request: CheckRequest,
  repository: Repository,
  known: Known,
): Promise<readonly GateResult[]> {
  const [base, head] = await Promise.all([
    repository.resolveCommit(request.base),
    repository.resolveCommit(request.head),
  ]);
  const github = request.github;
  known.subject = {
    ...known.subject,
    repository: github?.repository ?? repository.repositoryName,
    base: { ref: request.baseRef ?? base.ref, sha: base.sha },
    head: { ref: request.headRef ?? head.ref, sha: head.sha },
  };
  const [mergeBase, loaded] = await Promise.all([
    repository.mergeBase(base.sha, head.sha),
    readPolicy(repository, base.sha),
  ]);
  known.subject = { ...known.subject, mergeBase };
  known.policy = loaded.identity;
  if (!loaded.ok) return request.gates.map((gate) => blocked(gate, loaded.findings));
  const subject: JudgedSubject = {
    base: { ref: request.baseRef ?? base.ref, sha: base.sha },
    head: { ref: request.headRef ?? head.ref, sha: head.sha },
    mergeBase,
    author: github?.author ?? null,
    labels: github?.labels ?? [],
  };
  const { policy } = loaded;
  const changes = await repository.changes(mergeBase, head.sha);
  const change = { request, repository, subject, policy, paths: compilePaths(policy), changes };
  return Promise.all(request.gates.map((gate) => runGate(gate, change)));
}

/** A gate that cannot decide does not keep the others from deciding. */
async function runGate(gate: CheckableGate, change: JudgedChange): Promise<GateResult> {
  const enforcement = change.policy.enforcement[gate].level;
  try {
    return { ...(await gates[gate](change)), enforcement };
  } catch (error) {
    tellBug(change.request, error);
    return { ...blocked(gate, [findingOf(error)]), enforcement };
  }
}

function tellBug({ onBug }: CheckRequest, error: unknown): void {
  if (!(error instanceof UserError)) onBug?.(error);
}

function blocked(gate: CheckableGate, findings: readonly Finding[]): GateResult {
  const reason = findings[0]?.message ?? 'the gate could not decide';
  return { gate, verdict: 'error', enforcement: 'blocking', reason, findings };
}

/** A UserError carries its finding; anything else is a bug of ours and says so. */
export function findingOf(error: unknown): Finding {
  if (error instanceof UserError) return error.finding;
  const detail = error instanceof Error ? error.message : String(error);
  return finding('internal/error', { message: `ai-gate failed: ${detail}` });
}

function unknownSubject({ github }: CheckRequest): ReportSubject {
  return {
    repository: github?.repository ?? null,
    pullRequest: github?.pullRequest ?? null,
    base: null,
    head: null,
    mergeBase: null,
  };
}
