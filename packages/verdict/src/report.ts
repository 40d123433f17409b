import { compareFindings, compareText, type Finding, isUndecidable } from './finding.ts';

/** The gates, in the order in which a report lists them. */
export const gateNames = ['provenance', 'drift', 'promotion', 'override'] as const;
export type GateName = (typeof gateNames)[number];

/** What a gate or a whole report says (formats, the report). `error` means: could not decide. */
export type Verdict = 'pass' | 'fail' | 'not-required' | 'exempt' | 'overridden' | 'error';

/** Whether a failed gate blocks, or only says what it would have blocked. */
export type Enforcement = 'blocking' | 'advisory';

/** How many fields of one entity differ from the contract, and how these differences stand. */
export interface EntityDifferences {
  /** Null for fields that belong to no entity. */
  readonly entity: string | null;
  readonly added: number;
  readonly removed: number;
  readonly renamed: number;
  readonly type: number;
  readonly target: number;
  readonly new: number;
  readonly old: number;
  readonly acknowledged: number;
}

/** What one gate decided. `reason` is one sentence for a person. */
export interface GateDecision {
  readonly gate: GateName;
  /** The task whose approval was judged, where the gate is about one. */
  readonly task?: string;
  /** The entities that differ from the contract; from the drift gate alone. */
  readonly entities?: readonly EntityDifferences[];
  readonly verdict: Verdict;
  readonly reason: string;
  readonly findings: readonly Finding[];
}

/** A decision with how hard the policy enforces it. */
export interface GateResult extends GateDecision {
  readonly enforcement: Enforcement;
}

/** A commit and, where it is known, the branch it was named by. */
export interface CommitRef {
  readonly ref: string | null;
  readonly sha: string;
}

/** What was judged. Parts that could not be found out are null. */
export interface ReportSubject {
  readonly repository: string | null;
  readonly pullRequest: number | null;
  readonly base: CommitRef | null;
  readonly head: CommitRef | null;
  readonly mergeBase: string | null;
}

/** Where the policy came from: `<path>@<base sha>`, or `defaults`; the digest is of its bytes. */
export interface PolicyIdentity {
  readonly source: string;
  readonly digest: string;
}

/** The report that every gate gives, command line and action alike (formats, the report). */
export interface Report {
  readonly schemaVersion: 1;
  readonly tool: { readonly name: 'ai-gate'; readonly version: string };
  readonly subject: ReportSubject;
  readonly policy: PolicyIdentity | null;
  readonly verdict: Verdict;
  readonly gates: readonly GateResult[];
}

/** What a list of findings amounts to: undecidable beats failed beats passed. */
export function verdictOf(findings: readonly Finding[]): 'pass' | 'fail' | 'error' {
  if (findings.some(isUndecidable)) return 'error';
  return findings.some(({ level }) => level === 'error') ? 'fail' : 'pass';
}

const severity: readonly Verdict[] = [
  'error',
  'fail',
  'overridden',
  'exempt',
  'pass',
  'not-required',
];

/** The worst verdict among the blocking gates; advisory gates never make a report fail. */
export function overallVerdict(gates: readonly GateResult[]): Verdict {
  const worst = severity.find((verdict) =>
    gates.some((gate) => effectiveVerdict(gate) === verdict),
  );
  return worst ?? 'error';
}

function effectiveVerdict({ verdict, enforcement }: GateResult): Verdict {
  const wouldBlock = verdict === 'fail' || verdict === 'error';
  return enforcement === 'advisory' && wouldBlock ? 'pass' : verdict;
}

/** Puts a report together; gates and findings get their one order, so two runs print the same. */
export function composeReport(parts: {
  readonly version: string;
  readonly subject: ReportSubject;
  readonly policy: PolicyIdentity | null;
  readonly gates: readonly GateResult[];
}): Report {
  const gates = [...parts.gates]
    .sort(
      (a, b) =>
        gateNames.indexOf(a.gate) - gateNames.indexOf(b.gate) || compareText(a.gate, b.gate),
    )
    .map((gate) => ({ ...gate, findings: [...gate.findings].sort(compareFindings) }));
  return {
    schemaVersion: 1,
    tool: { name: 'ai-gate', version: parts.version },
    subject: parts.subject,
    policy: parts.policy,
    verdict: overallVerdict(gates),
    gates,
  };
}

/**
 * The report with one more finding in each gate. One that says that nothing can be decided makes
 * the verdict `error`, whatever it was and however the gate is enforced.
 */
export function addFinding(report: Report, added: Finding): Report {
  const undecided = isUndecidable(added)
    ? ({ verdict: 'error', enforcement: 'blocking', reason: added.message } as const)
    : {};
  const { tool, subject, policy } = report;
  const gates = report.gates.map((gate) => ({
    ...gate,
    ...undecided,
    findings: [...gate.findings, added],
  }));
  return composeReport({ version: tool.version, subject, policy, gates });
}

/** Exit status of the command line: 0 nothing blocks, 1 a blocking gate failed, 2 could not decide. */
export function exitStatus({ verdict }: Report): 0 | 1 | 2 {
  if (verdict === 'error') return 2;
  return verdict === 'fail' ? 1 : 0;
}
