import {
  createRepository,
  type FixtureContent,
  type GitFixture,
} from '../git-fixture/git-fixture.ts';

export type Files = Readonly<Record<string, FixtureContent>>;

/** A repository with an approved change on `autoTest/portal`, and its two commits. */
export interface ApprovedChange {
  readonly repository: GitFixture;
  readonly base: string;
  readonly head: string;
}

const shop: Files = {
  'README.md': '# Shop\n',
  'src/login.ts': 'export const login = 1;\n',
  'src/refund.ts': 'export const refund = 1;\n',
};

/** A contract and code that agrees with it, for whoever runs all gates. */
export const agreeingFields: Files = {
  'src/types/order.ts':
    '// .docs/reports/field-to-api-map.md\nexport interface Order { number: string }\n',
  '.docs/reports/field-to-api-map.md': '### `Order`\n\n- `number`\n',
};

/** The trace of the task `portal`, which may change `src/login.ts`. */
export function traceOf(base: string): Files {
  const at = '.ai-stack-trace/portal';
  return {
    [`${at}/contract/APPROVED`]: `APPROVED:portal:${base}\n`,
    [`${at}/contract/approval.md`]:
      '# Contract\n\n## APPROVED SCOPE\n- Runtime code changes:\n  - `src/login.ts`\n',
    [`${at}/codex/audit/plan.md`]: 'plan\n',
    [`${at}/claude/review/risk.md`]: 'risk\n',
    [`${at}/gemini/audit/audit.md`]: 'audit\n',
    [`${at}/final/status.json`]: '{"status":"SUCCESS","task":"portal"}\n',
  };
}

/** `extra` goes into the change (null leaves a file out); `before` into the base. */
export function createApprovedChange(extra: Files = {}, before: Files = {}): ApprovedChange {
  const repository = createRepository();
  const base = repository.commit({ ...shop, ...before });
  repository.branch('autoTest/portal');
  const change = { ...traceOf(base), 'src/login.ts': 'export const login = 2;\n', ...extra };
  const head = repository.commit(change);
  return { repository, base, head };
}
