import {
  createRepository,
  type FixtureContent,
  type GitFixture,
} from '@ai-gate/action-tests/git-fixture';
import { type CheckRequest, provenanceGate, runCheck } from '@ai-gate/check';
import type { Report } from '@ai-gate/verdict';

export type Files = Readonly<Record<string, FixtureContent>>;

export const task = 'vendor-portal';
export const trace = `.ai-stack-trace/${task}`;
export const contractPath = '.docs/reports/field-to-api-map.md';

/** What the base of every case holds, before its own files. */
export const baseFiles: Files = {
  'src/vendor/login.ts': 'export const login = 1;\n',
  'src/payments/refund.ts': 'export const refund = 1;\n',
  'src/tool.sh': 'echo tool\n',
  'schemas/order.graphql': 'type Order { id: ID }\n',
  'README.md': '# Shop\n',
  [contractPath]: '# Fields\n',
};

/** approval.md with these bullets under APPROVED SCOPE and under EXPLICITLY NOT APPROVED. */
export function approvalMd(
  scope: readonly string[] = ['- Runtime code changes:', '  - `src/vendor/**`'],
  denied: readonly string[] = [],
): string {
  const head = ['# AI CHANGE APPROVAL CONTRACT', `Task: ${task}`, 'Base SHA: BASE', ''];
  const sections = ['## APPROVED SCOPE', ...scope, '', '## EXPLICITLY NOT APPROVED', ...denied];
  return [...head, ...sections, '', '## HUMAN APPROVAL', 'Name: Ada Example', ''].join('\n');
}

export function statusJson(fields: Readonly<Record<string, unknown>> = {}): string {
  return JSON.stringify({ status: 'SUCCESS', task, branch: `autoTest/${task}`, ...fields });
}

/** The change that passes: one file of the scope, and a complete trace. BASE is the merge base. */
export const headFiles: Files = {
  'src/vendor/login.ts': 'export const login = 2;\n',
  [`${trace}/contract/APPROVED`]: `APPROVED:${task}:BASE\n`,
  [`${trace}/contract/approval.md`]: approvalMd(),
  [`${trace}/codex/audit/plan.md`]: 'Plan: change the login.\n',
  [`${trace}/claude/review/risk.md`]: 'Risk: low.\n',
  [`${trace}/gemini/audit/structure.md`]: 'Structure: unchanged.\n',
  [`${trace}/final/status.json`]: statusJson(),
};

/** One case: what differs from the good change. */
export interface Case {
  readonly base?: Files;
  readonly head?: Files;
  /** Left out of the head altogether. */
  readonly without?: readonly string[];
  readonly policy?: string;
  readonly branch?: string;
  readonly request?: Partial<CheckRequest>;
  /** Committed after the head files, as a commit of its own. */
  readonly later?: Files;
  /** Committed on main after the branch was made. */
  readonly onMain?: Files;
  readonly headEntries?: readonly (readonly [string | Buffer, FixtureContent])[];
}

let shared: GitFixture | undefined;

/** Builds the commits of a case, all in one repository, and checks them as main and its branch. */
export async function check(variation: Case): Promise<Report> {
  const { base = {}, head = {}, without = [], policy, later, onMain } = variation;
  const { branch = `autoTest/${task}`, headEntries = [], request } = variation;
  shared ??= createRepository({ bare: true });
  const fixture = shared;
  const policyFile = policy !== undefined && { '.github/ai-gate.yml': policy };
  const before = fixture.commit({ ...baseFiles, ...base, ...policyFile }, { parents: [] });
  const filled = (files: Files, run = ''): [string, FixtureContent][] =>
    Object.entries(files)
      .filter(([path]) => !without.includes(path))
      .map(([path, content]) => [path, fill(content, before, run)]);
  const own = filled({ ...headFiles, ...head });
  let tip = fixture.commit([...own, ...headEntries], { parents: [before] });
  if (later) tip = fixture.commit(filled(later, tip), { parents: [tip] });
  return runCheck({
    directory: fixture.directory,
    base: onMain ? fixture.commit(onMain, { parents: [before] }) : before,
    baseRef: 'main',
    head: tip,
    headRef: branch,
    gates: [provenanceGate],
    onBug: (error) => {
      throw error;
    },
    ...request,
  });
}

function fill(content: FixtureContent, base: string, run = ''): FixtureContent {
  return typeof content === 'string'
    ? content.replaceAll('BASE', base).replaceAll('RUN', run)
    : content;
}

/** The codes of a report without repeats, in order. */
export function codesOf(report: Report): string[] {
  return [
    ...new Set(report.gates.flatMap(({ findings }) => findings.map(({ code }) => code))),
  ].sort();
}
