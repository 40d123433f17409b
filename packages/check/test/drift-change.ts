import { createRepository, type GitFixture } from '@ai-gate/action-tests/git-fixture';
import { type CheckRequest, runCheck } from '@ai-gate/check';
import { driftGate } from '@ai-gate/check/drift/drift-gate';
import type { Finding, Report } from '@ai-gate/verdict';
import { approvalMd, contractPath, type Files, task, trace } from './good-change.ts';

export const approvalPath = `${trace}/contract/approval.md`;
export const policyFile = '.github/ai-gate.yml';

/** One change to judge: what the merge base holds and what the head makes of it. */
export interface DriftChange {
  readonly base?: Files;
  readonly head?: Files;
  /** Below `version: 1`; without it there is no policy file. */
  readonly policy?: string;
  readonly branch?: string;
  readonly request?: Partial<CheckRequest>;
  /** Asked for the repository it lies in, before the check. */
  readonly prepare?: (fixture: GitFixture, head: string) => void;
}

let shared: GitFixture | undefined;

/**
 * Builds the commits of a change and lets the drift gate judge them. The change always touches
 * `src/app.ts` as well, which is no source.
 */
export async function checkDrift(change: DriftChange): Promise<Report> {
  const { base = {}, head = {}, policy, branch = `autoTest/${task}`, request, prepare } = change;
  shared ??= createRepository({ bare: true });
  const fixture = prepare ? createRepository({ bare: true }) : shared;
  const own = policy === undefined ? {} : { [policyFile]: `version: 1\n${policy}\n` };
  const before = fixture.commit({ 'src/app.ts': '1', ...base, ...own }, { parents: [] });
  const tip = fixture.commit({ 'src/app.ts': '2', ...head }, { parents: [before] });
  prepare?.(fixture, tip);
  return runCheck({
    directory: fixture.directory,
    base: before,
    baseRef: 'main',
    head: tip,
    headRef: branch,
    gates: [driftGate],
    now: new Date('2026-03-01T12:00:00Z'),
    onBug: (error) => {
      throw error;
    },
    ...request,
  });
}

/** The policy of one source, in flow style: it goes below `version: 1`. */
export function sourcePolicy(kind: string, files: string, more = ''): string {
  return `drift: { sources: [{ kind: ${kind}, files: ['${files}'] }]${more} }`;
}

/** approval.md that grants paths and acknowledges removals. */
export function driftApproval(
  grants: readonly string[],
  acknowledgements: readonly string[] = [],
): Files {
  const scope = grants.map((path) => `- \`${path}\``);
  const text = `${approvalMd(scope)}\n## DRIFT ACKNOWLEDGEMENTS\n${acknowledgements.join('\n')}\n`;
  return { [approvalPath]: text };
}

/** What a finding says, as short as a table of cases wants it: `code path:line ↔ path:line`. */
export function rowsOf(report: Report): string[] {
  return report.gates.flatMap(({ findings }) => findings.map(rowOf)).sort();
}

function rowOf({ code, level, location, related }: Finding): string {
  const place = ({ path, line }: { path: string; line?: number }) =>
    `${path}${line === undefined ? '' : `:${line}`}`;
  const mark = level === 'error' ? '' : ` (${level})`;
  const [other] = related ?? [];
  const at = location === undefined ? '' : ` ${place(location)}`;
  return `${code.replace('drift/', '')}${mark}${at}${other === undefined ? '' : ` ↔ ${place(other)}`}`;
}

/** The 1-based line of the first occurrence of `needle`; it has to be there. */
export function lineOf(text: string, needle: string): number {
  const at = text.indexOf(needle);
  if (at === -1) throw new RangeError(`there is no ${needle} in the text`);
  return text.slice(0, at).split('\n').length;
}

export { contractPath };
