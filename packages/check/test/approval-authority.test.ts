import { createRepository, removeFixtures } from '@ai-gate/action-tests/git-fixture';
import { type GithubFacts, provenanceGate, runCheck } from '@ai-gate/check';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

afterAll(removeFixtures);

const ada = { login: 'ada', id: 1, kind: 'user' } as const;
const bob = { login: 'bob', id: 2, kind: 'user' } as const;
const trace = '.ai-stack-trace/portal';

const approvalOf = (...paths: string[]) =>
  `## APPROVED SCOPE\n- Runtime code changes:\n${paths.map((path) => `  - \`${path}\`\n`).join('')}`;

/** Bob approved or signed `approved`; each of the other commits came after it. */
interface History {
  readonly directory: string;
  readonly approved: string;
  readonly codeLater: string;
  readonly scopeLater: string;
}

function createHistory(authority: string): History {
  const repository = createRepository();
  const base = repository.commit({
    'src/login.ts': '1',
    'src/refund.ts': '1',
    '.github/ai-gate.yml': `version: 1\nprovenance: { approval: { authority: ${authority} } }\n`,
  });
  repository.branch('autoTest/portal');
  const approved = repository.commit({
    [`${trace}/contract/APPROVED`]: `APPROVED:portal:${base}\n`,
    [`${trace}/contract/approval.md`]: approvalOf('src/login.ts'),
    [`${trace}/codex/audit/plan.md`]: 'plan',
    [`${trace}/claude/review/risk.md`]: 'risk',
    [`${trace}/gemini/audit/audit.md`]: 'audit',
    [`${trace}/final/status.json`]: '{"status":"SUCCESS"}',
  });
  const codeLater = repository.commit({ 'src/login.ts': '2' });
  const scopeLater = repository.commit({
    [`${trace}/contract/approval.md`]: approvalOf('src/login.ts', 'src/refund.ts'),
    'src/refund.ts': '2',
  });
  return { directory: repository.directory, approved, codeLater, scopeLater };
}

const factsOf = ({ approved }: History): GithubFacts => ({
  repository: 'octo/shop',
  pullRequest: 1,
  author: ada,
  labels: [],
  owned: [{ path: 'src/login.ts', owners: [bob.id] }],
  reviews: [{ reviewer: bob, role: 'write', state: 'approved', commit: approved }],
  approvalCommit: { sha: approved, verified: true, signer: bob, role: 'write' },
});

describe.each(['review', 'codeowners', 'signature'])('authority: %s', (authority) => {
  let history: History;
  const verdictAt = async (head: string) => {
    const { directory } = history;
    const github = factsOf(history);
    const report = await runCheck({
      ...{ directory, base: 'main', head, task: 'portal', gates: [provenanceGate], github },
    });
    const codes = report.gates.flatMap(({ findings }) => findings.map(({ code }) => code));
    return [report.verdict, ...codes];
  };
  beforeAll(() => {
    history = createHistory(authority);
  });

  test('reaches code that came after it', async () => {
    expect(await verdictAt(history.codeLater)).toEqual(['pass']);
  });

  test('does not reach a scope that was widened after it', async () => {
    expect(await verdictAt(history.scopeLater)).toEqual([
      'fail',
      'provenance/approval-unauthorised',
    ]);
  });
});
