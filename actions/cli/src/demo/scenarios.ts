import type { CheckableGate } from '@ai-gate/check';
import type { ScratchFile } from '@ai-gate/repository';
import type { Code, Verdict } from '@ai-gate/verdict';
import { type Files, scratchFiles, traceOf } from './demo-shop.ts';

/** One change to the shop, and what the gate has to say about it. */
export interface Scenario {
  readonly title: string;
  readonly task: string;
  /** The gate that judges it. */
  readonly gate: CheckableGate;
  /** The files of the change, given the commit it starts from. */
  readonly files: (base: string) => readonly ScratchFile[];
  readonly expected: Verdict;
  readonly codes: readonly Code[];
}

const login: Files = {
  'src/vendor/login.ts': 'export const login = (name: string) => name.trim().toLowerCase();\n',
};

/** A scenario about a task whose scope is the vendor folder, unless it says otherwise. */
function bad(
  title: string,
  task: string,
  codes: readonly Code[],
  change: (base: string) => Files,
  scope: readonly string[] = ['src/vendor/**'],
): Scenario {
  const files = (base: string) =>
    scratchFiles({ ...traceOf(task, base, scope), ...login, ...change(base) });
  return { title, task, gate: 'provenance', files, expected: 'fail', codes };
}

export const provenanceScenarios: readonly Scenario[] = [
  {
    title: 'A change with its approval, inside the approved scope',
    task: 'vendor-login',
    gate: 'provenance',
    files: (base) =>
      scratchFiles({ ...traceOf('vendor-login', base, ['src/vendor/**']), ...login }),
    expected: 'pass',
    codes: [],
  },
  {
    title: 'An agent pushed code and nobody approved anything',
    task: 'no-trace',
    gate: 'provenance',
    files: () => scratchFiles(login),
    expected: 'fail',
    codes: ['provenance/task-missing'],
  },
  bad(
    'The change also touches a file that was not approved',
    'one-more-file',
    ['provenance/path-out-of-scope'],
    () => ({ 'src/billing/invoice.ts': 'export const invoice = 1;\n' }),
  ),
  bad(
    'The scope would grant it, but the contract rules it out',
    'refund-too',
    ['provenance/path-denied'],
    () => ({ 'src/payments/refund.ts': 'export const refund = (cents: number) => cents;\n' }),
    ['src/**/*.ts'],
  ),
  bad(
    'The run says SUCCESS beside a record of its failure',
    'lint-failed',
    ['provenance/status-contradicted'],
    () => ({ '.ai-stack-trace/lint-failed/final/FAILED.md': 'Failure: npm run lint failed\n' }),
  ),
  bad(
    'The approval was given for another base commit',
    'old-approval',
    ['provenance/approval-base-mismatch', 'provenance/contract-mismatch'],
    () => ({
      '.ai-stack-trace/old-approval/contract/APPROVED': `APPROVED:old-approval:${'1'.repeat(40)}\n`,
    }),
  ),
  bad(
    'A wildcard tries to take a workflow along',
    'edit-ci',
    ['provenance/path-protected'],
    () => ({ '.github/workflows/ci.yml': 'on: push\njobs: {} # no tests\n' }),
    ['src/vendor/**', '.github/**'],
  ),
  bad(
    'History is rewritten: an earlier trace is edited',
    'rewrite-history',
    ['provenance/trace-mutated'],
    (base) => ({
      '.ai-stack-trace/first-task/contract/APPROVED': `APPROVED:first-task:${base}\n`,
    }),
  ),
  bad(
    'A scope that would approve everything',
    'everything',
    ['provenance/path-out-of-scope', 'provenance/pattern-forbidden'],
    () => ({}),
    ['**'],
  ),
];
