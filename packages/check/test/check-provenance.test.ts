import { createFolder, createRepository, removeFixtures } from '@ai-gate/action-tests/git-fixture';
import { provenanceGate, runCheck } from '@ai-gate/check';
import { afterAll, describe, expect, test } from '@jest/globals';
import { check, codesOf, headFiles, task, trace } from './good-change.ts';
import { approvalRows, artifactRows, entryRows, type Row, scopeRows } from './provenance-cases.ts';

afterAll(removeFixtures);

async function holds({ codes, verdict, at, ...variation }: Row): Promise<void> {
  const report = await check(variation);
  expect(codesOf(report)).toEqual([...codes].sort());
  expect(report.verdict).toBe(verdict ?? (codes.length > 0 ? 'fail' : 'pass'));
  const findings = report.gates.flatMap((gate) => gate.findings);
  for (const { fix, message } of findings) {
    expect(fix.length).toBeGreaterThan(10);
    expect(message).not.toMatch(/undefined|null|\[object/);
  }
  if (!at) return;
  const [path, line] = at;
  const location = line === undefined ? { path } : { path, line };
  expect(findings.map((each) => each.location)).toContainEqual(location);
}

describe('the approval', () => {
  test.each(approvalRows)('$title', holds);
});

describe('artifacts and status', () => {
  test.each(artifactRows)('$title', holds);
});

describe('the scope', () => {
  test.each(scopeRows)('$title', holds);
});

describe('entries and names', () => {
  test.each(entryRows)('$title', holds);
});

type Facts = NonNullable<Parameters<typeof runCheck>[0]['github']>;

const ada = { login: 'ada', id: 1, kind: 'user' } as const;
const bob = { login: 'bob', id: 2, kind: 'user' } as const;
const noFacts: Facts = {
  repository: 'octo/shop',
  pullRequest: 1,
  author: ada,
  labels: [],
  reviews: [],
  owned: [],
  approvalCommit: null,
};

describe('applicability', () => {
  const outside = { 'src/payments/refund.ts': '2' };
  const hotfix = (label: Partial<Facts['labels'][number]>): Partial<Facts> => ({
    labels: [{ name: 'hotfix', actor: bob, role: 'maintain', ...label }],
  });
  test.each<[string, Partial<Row>, Partial<Facts>, string, string[]]>([
    ['an unprotected base', { request: { baseRef: 'topic' } }, {}, 'not-required', []],
    [
      'a release branch',
      { request: { baseRef: 'release/1' } },
      {},
      'fail',
      ['provenance/path-out-of-scope'],
    ],
    ['an exempting label', {}, hotfix({}), 'exempt', []],
    [
      'by someone below the role',
      {},
      hotfix({ role: 'write' }),
      'fail',
      ['policy/exemption-refused', 'provenance/path-out-of-scope'],
    ],
    [
      'by a bot',
      {},
      hotfix({ actor: { ...bob, kind: 'bot' } }),
      'fail',
      ['policy/exemption-refused', 'provenance/path-out-of-scope'],
    ],
    [
      'by nobody known',
      {},
      hotfix({ actor: null }),
      'fail',
      ['policy/exemption-refused', 'provenance/path-out-of-scope'],
    ],
    [
      'with a role unknown',
      {},
      hotfix({ role: null }),
      'fail',
      ['policy/exemption-refused', 'provenance/path-out-of-scope'],
    ],
    ['another label', {}, hotfix({ name: 'Hotfix' }), 'fail', ['provenance/path-out-of-scope']],
  ])('%s', async (_title, variation, facts, verdict, codes) => {
    const request = { ...variation.request, github: { ...noFacts, ...facts } };
    const report = await check({ head: outside, request });
    expect([report.verdict, codesOf(report)]).toEqual([verdict, codes]);
  });

  const withoutTrace = Object.keys(headFiles);
  test.each<[string, Row['head'], string]>([
    ['documentation only', { 'README.md': '2', 'docs/new.md': 'x' }, 'not-required'],
    ['documentation deleted', { 'README.md': null }, 'not-required'],
    ['documentation and code', { 'README.md': '2', 'src/tool.sh': 'x' }, 'fail'],
    ['the contract', { '.docs/reports/field-to-api-map.md': '2' }, 'fail'],
    ['the trace', { [`${trace}/plan/plan.md`]: 'x' }, 'fail'],
    ['a link among the documentation', { 'docs/a.md': { mode: '120000', content: 'x' } }, 'fail'],
    ['a program among it', { 'docs/a.md': { mode: '100755', content: 'x' } }, 'fail'],
    ['a name that NTFS takes for .git', { 'docs/git~1/config.md': 'x' }, 'fail'],
    ['code owners in docs', { 'docs/CODEOWNERS': '* @octo' }, 'fail'],
  ])('%s', async (_title, head = {}, verdict) => {
    const without = withoutTrace.filter((path) => !(path in head));
    expect((await check({ head, without })).verdict).toBe(verdict);
  });

  test('an advisory gate fails and does not block', async () => {
    const policy = 'version: 1\nenforcement: { provenance: advisory }\n';
    const report = await check({ policy, head: outside });
    expect([report.verdict, report.gates[0]?.verdict]).toEqual(['pass', 'fail']);
  });

  test('nothing changed is no pass', async () => {
    const report = await check({ request: {}, without: withoutTrace });
    expect([report.verdict, codesOf(report)]).toEqual(['error', ['repository/change-empty']]);
  });
});

describe('revisions and history', () => {
  test('branches by name, from a dirty clone', async () => {
    const fixture = createRepository();
    const base = fixture.commit({ 'src/vendor/login.ts': '1' });
    fixture.branch(`autoTest/${task}`);
    const filled = Object.entries(headFiles).map(([path, content]): [string, string] => [
      path,
      String(content).replaceAll('BASE', base),
    ]);
    fixture.commit(filled);
    fixture.write('src/vendor/login.ts', 'dirty');
    const report = await runCheck({
      directory: fixture.directory,
      base: 'main',
      head: `autoTest/${task}`,
      gates: [provenanceGate],
    });
    expect(report.verdict).toBe('pass');
  });

  test('an unknown revision, no repository, no common history', async () => {
    const fixture = createRepository();
    const one = fixture.commit({ a: '1' });
    const other = fixture.commit({ b: '1' }, { parents: [] });
    const judge = async (directory: string, base: string, head: string) =>
      codesOf(await runCheck({ directory, base, head, gates: [provenanceGate] }));
    const { directory } = fixture;
    expect(await judge(directory, 'nothing', 'main')).toEqual(['repository/revision-unknown']);
    expect(await judge(createFolder(), one, other)).toEqual(['repository/not-found']);
    expect(await judge(directory, one, other)).toEqual(['repository/merge-base-missing']);
  });

  test('criss-cross merges and a shallow clone are no pass', async () => {
    const fixture = createRepository();
    const root = fixture.commit({ r: '1' });
    const left = fixture.commit({ a: '1' }, { parents: [root] });
    const right = fixture.commit({ b: '1' }, { parents: [root] });
    const one = fixture.commit({ b: '1' }, { parents: [left, right] });
    const two = fixture.commit({ a: '1' }, { parents: [right, left] });
    const { directory } = fixture;
    const crossed = await runCheck({ directory, base: one, head: two, gates: [provenanceGate] });
    expect(codesOf(crossed)).toEqual(['repository/merge-base-ambiguous']);
    const shallow = fixture.clone('--depth=1');
    const cut = await runCheck({
      directory: shallow.directory,
      base: root,
      head: two,
      gates: [provenanceGate],
    });
    expect([cut.verdict, codesOf(cut)]).toEqual(['error', ['repository/history-incomplete']]);
  });

  test('a change that only the merge commit brings is judged', async () => {
    const fixture = createRepository();
    const base = fixture.commit({ 'src/payments/a.ts': '1', 'src/vendor/login.ts': '1' });
    const filled = Object.entries(headFiles).map(([path, content]): [string, string] => [
      path,
      String(content).replaceAll('BASE', base),
    ]);
    const work = fixture.commit(filled, { parents: [base] });
    const side = fixture.commit({ 'src/vendor/b.ts': '1' }, { parents: [base] });
    const evil = fixture.commit(
      { 'src/vendor/b.ts': '1', 'src/payments/a.ts': 'evil' },
      { parents: [work, side] },
    );
    const report = await runCheck({
      directory: fixture.directory,
      base,
      head: evil,
      headRef: `autoTest/${task}`,
      gates: [provenanceGate],
    });
    expect(codesOf(report)).toEqual(['provenance/path-out-of-scope']);
  });
});

describe('scope-unchanged', () => {
  const policy = 'version: 1\nprovenance: { base: scope-unchanged }\n';
  test.each<[string, string, string[]]>([
    ['the base moved outside the scope', 'src/other.ts', []],
    ['the base moved inside the scope', 'src/vendor/new.ts', ['provenance/approval-base-mismatch']],
  ])('%s', async (_title, moved, codes) => {
    const fixture = createRepository();
    const first = fixture.commit({ '.github/ai-gate.yml': policy, 'src/vendor/login.ts': '1' });
    const second = fixture.commit({ [moved]: 'x' });
    const filled = Object.entries(headFiles).map(([path, content]): [string, string] => [
      path,
      String(content).replaceAll('BASE', first),
    ]);
    const head = fixture.commit(filled);
    const report = await runCheck({
      directory: fixture.directory,
      base: second,
      head,
      headRef: `autoTest/${task}`,
      gates: [provenanceGate],
    });
    expect(codesOf(report)).toEqual(codes);
  });

  test('an approved base that is no ancestor', async () => {
    const head = { [`${trace}/contract/APPROVED`]: `APPROVED:${task}:${'a'.repeat(40)}\n` };
    const report = await check({ policy, head });
    expect(codesOf(report)).toContain('provenance/approval-base-mismatch');
  });
});
