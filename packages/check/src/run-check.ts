import type { AppliedLabel, JudgedSubject } from '@ai-gate/gates';
import { compilePaths, type Policy } from '@ai-gate/policy';
import { openRepository, type Repository } from '@ai-gate/repository';
import {
  composeReport,
  type Finding,
  finding,
  type GateResult,
  type PolicyIdentity,
  type Report,
  type ReportSubject,
  UserError,
} from '@ai-gate/verdict';
import type { CheckableGate, CheckRequest } from './check-request.ts';
import type { Gate } from './gate.ts';
import type { JudgedChange } from './judged-change.ts';
import { readPolicy } from './read-policy.ts';
import { version } from './version.ts';

/**
 * Judges a change by the gates asked for. Whatever goes wrong becomes part of the report, as the
 * verdict `error` with a finding: the gate fails closed and says why.
 */
export async function runCheck(request: CheckRequest): Promise<Report> {
  const known: Known = { subject: unknownSubject(request), policy: null };
  let repository: Repository | undefined;
  try {
    repository = await (request.open?.() ?? openRepository(request.directory ?? '.'));
    const results = await judge(request, repository, known);
    return composeReport({ version, ...known, gates: results });
  } catch (error) {
    tellBug(request, error);
    const findings = [findingOf(error)];
    const results = request.gates.map(({ name }) => blocked(name, findings));
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
  // One after the other: of two that fail, the same one is reported in every run.
  const base = await repository.resolveCommit(request.base);
  const head = await repository.resolveCommit(request.head);
  const github = request.github;
  known.subject = {
    ...known.subject,
    repository: github?.repository ?? repository.repositoryName,
    base: { ref: request.baseRef ?? base.ref, sha: base.sha },
    head: { ref: request.headRef ?? head.ref, sha: head.sha },
  };
  const mergeBase = await repository.mergeBase(base.sha, head.sha);
  known.subject = { ...known.subject, mergeBase };
  const loaded = await readPolicy(repository, base.sha);
  known.policy = loaded.identity;
  if (!loaded.ok) return request.gates.map(({ name }) => blocked(name, loaded.findings));
  const subject: JudgedSubject = {
    base: { ref: request.baseRef ?? base.ref, sha: base.sha },
    head: { ref: request.headRef ?? head.ref, sha: head.sha },
    mergeBase,
    author: github?.author ?? null,
    labels: await readLabels(request, loaded.policy),
  };
  const { policy } = loaded;
  const changes = await repository.changes(mergeBase, head.sha);
  const change = { request, repository, subject, policy, paths: compilePaths(policy), changes };
  const results = await Promise.all(request.gates.map((gate) => runGate(gate, change)));
  await request.onDecided?.(change);
  return results;
}

/** Who applied a label matters only for those that exempt. */
async function readLabels(
  { github, source }: CheckRequest,
  policy: Policy,
): Promise<readonly AppliedLabel[]> {
  const present = github?.labels ?? [];
  if (source === undefined) return present;
  const names = present
    .map(({ name }) => name)
    .filter((name) => policy.exempt.labels.includes(name));
  return names.length === 0 ? [] : source.fetchLabels(names);
}

/** A gate that cannot decide does not keep the others from deciding. */
async function runGate({ name, check }: Gate, change: JudgedChange): Promise<GateResult> {
  const enforcement = change.policy.enforcement[name].level;
  try {
    return { ...(await check(change)), enforcement };
  } catch (error) {
    tellBug(change.request, error);
    return { ...blocked(name, [findingOf(error)]), enforcement };
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

/** What the caller knows before anything was opened, which an event makes a good deal. */
function unknownSubject(request: CheckRequest): ReportSubject {
  const { github, base, head, baseRef = null, headRef = null } = request;
  const named = (sha: string, ref: string | null) =>
    fullObjectName.test(sha) ? { ref, sha } : null;
  return {
    repository: github?.repository ?? null,
    pullRequest: github?.pullRequest ?? null,
    base: named(base, baseRef),
    head: named(head, headRef),
    mergeBase: null,
  };
}

const fullObjectName = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

/** The report of a gate that never came to judge anything. */
export function undecidedReport(gate: CheckableGate, error: unknown): Report {
  const subject = { repository: null, pullRequest: null, base: null, head: null, mergeBase: null };
  const gates = [blocked(gate, [findingOf(error)])];
  return composeReport({ version, subject, policy: null, gates });
}
