import type { ScratchFile } from '@ai-gate/repository';

/** Files by path; null deletes. */
export type Files = Readonly<Record<string, string | null>>;

/** Where the default policy looks for the contract. */
export const contractPath = '.docs/reports/field-to-api-map.md';

/** The repository of a small shop before any of the demonstrated changes. */
export const shop: Files = {
  'README.md': '# Shop\n',
  'src/vendor/login.ts': 'export const login = (name: string) => name.trim();\n',
  'src/payments/refund.ts': 'export const refund = (cents: number) => -cents;\n',
  '.github/workflows/ci.yml': 'on: push\njobs: {}\n',
  '.ai-stack-trace/first-task/contract/APPROVED': `APPROVED:first-task:${'0'.repeat(40)}\n`,
};

/** The trace of a task as the gate wants it; each scenario changes what it is about. */
export function traceOf(task: string, base: string, scope: readonly string[]): Files {
  const at = (path: string): string => `.ai-stack-trace/${task}/${path}`;
  return {
    [at('contract/APPROVED')]: `APPROVED:${task}:${base}\n`,
    [at('contract/approval.md')]: approvalOf(task, base, scope),
    [at('codex/audit/plan.md')]: 'Consolidate the vendor login in one function.\n',
    [at('claude/review/risk.md')]: 'Low risk: no data is written.\n',
    [at('gemini/audit/structure.md')]: 'One file, no new dependency.\n',
    [at('final/status.json')]:
      `${JSON.stringify({ status: 'SUCCESS', task, branch: `autoTest/${task}` })}\n`,
  };
}

function approvalOf(task: string, base: string, scope: readonly string[]): string {
  return [
    '# AI CHANGE APPROVAL CONTRACT',
    `Task: ${task}`,
    `Base SHA: ${base}`,
    '',
    '## APPROVED SCOPE',
    '- Runtime code changes:',
    ...scope.map((path) => `  - \`${path}\``),
    '',
    '## EXPLICITLY NOT APPROVED',
    '- `src/payments/**`',
    '',
  ].join('\n');
}

export function scratchFiles(files: Files): ScratchFile[] {
  return Object.entries(files).map(([path, content]) => ({ path, content }));
}
