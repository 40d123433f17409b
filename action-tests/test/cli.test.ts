import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createFolder, createRepository, removeFixtures } from '../git-fixture/git-fixture.ts';
import {
  type ApprovedChange,
  agreeingFields,
  createApprovedChange,
} from '../shipped/approved-change.ts';
import { root, runCli } from '../shipped/run-shipped.ts';

let good: ApprovedChange;
let bad: ApprovedChange;

beforeAll(() => {
  good = createApprovedChange({}, agreeingFields);
  bad = createApprovedChange({ 'src/refund.ts': 'export const refund = 2;\n' }, agreeingFields);
});

afterAll(removeFixtures);

const version = (
  JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }
).version;

describe('ai-gate', () => {
  test.each([
    { args: ['--version'], prints: version },
    { args: ['--help'], prints: 'Exit status:' },
    { args: ['check', '--help'], prints: '--base <rev>' },
    { args: ['policy', '--help'], prints: 'validate' },
    { args: ['contract', '--help'], prints: 'update' },
  ])('$args', async ({ args, prints }) => {
    const { status, stdout, stderr } = await runCli(args);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain(prints);
  });

  test.each([
    { args: ['chekc'], says: 'unknown command' },
    { args: ['check', '--nosuch'], says: 'unknown option' },
    { args: ['check', 'provenence'], says: 'provenance' },
    { args: ['check', '--format', 'xml'], says: 'text, json, sarif, markdown' },
    { args: ['check', '--event', '/nowhere/event.json'], says: 'cannot be read' },
    { args: ['check', '--facts', '/nowhere/facts.json'], says: 'cannot be read' },
    { args: ['check', '--output', '/nowhere/deep/report'], says: '/nowhere/deep/report' },
    { args: ['contract', 'show', '--format', 'xml'], says: 'text, json' },
    { args: ['contract', 'show', '--types', 'a,,b'], says: 'empty name' },
    { args: ['contract', 'init', '--head', 'nosuch'], says: 'nosuch' },
    { args: ['explain', 'no/such-code'], says: 'there is no code' },
    { args: ['policy', 'validate', '/nowhere.yml'], says: 'cannot be read' },
  ])('$args is refused with what to do, and status 2', async ({ args, says }) => {
    const { status, stdout, stderr } = await runCli(args, { cwd: good.repository.directory });
    expect(status).toBe(2);
    expect(stderr).toContain(says);
    expect(stdout + stderr).not.toMatch(/^\s+at /m);
  });
});

describe('ai-gate check', () => {
  const check = (change: ApprovedChange, ...args: string[]) =>
    runCli([
      'check',
      'provenance',
      '--repo',
      change.repository.directory,
      '--base',
      'main',
      ...args,
    ]);

  test('passes an approved change', async () => {
    const { status, stdout } = await check(good);
    expect(stdout).toContain('provenance: pass');
    expect(status).toBe(0);
  });

  test('needs no arguments on the branch of a task', async () => {
    const { status } = await runCli(['check', 'provenance'], { cwd: good.repository.directory });
    expect(status).toBe(0);
  });

  test('fails another, and says where and what to do', async () => {
    const { status, stdout } = await check(bad);
    expect(status).toBe(1);
    expect(stdout).toContain('src/refund.ts');
    expect(stdout).toContain('provenance/path-out-of-scope');
    expect(stdout).toContain('Fix: List the file under APPROVED SCOPE');
  });

  test('the JSON report has its documented form', async () => {
    const { status, stdout } = await check(bad, '--format', 'json');
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toEqual({
      schemaVersion: 1,
      tool: { name: 'ai-gate', version },
      subject: {
        repository: null,
        pullRequest: null,
        base: { ref: 'main', sha: bad.base },
        head: { ref: 'autoTest/portal', sha: bad.head },
        mergeBase: bad.base,
      },
      policy: { source: 'defaults', digest: expect.stringMatching(/^sha256:[0-9a-f]{64}$/) },
      verdict: 'fail',
      gates: [
        {
          gate: 'provenance',
          task: 'portal',
          verdict: 'fail',
          enforcement: 'blocking',
          reason: '1 file changed outside the approved scope',
          findings: [
            {
              code: 'provenance/path-out-of-scope',
              level: 'error',
              message: 'src/refund.ts is not in the approved scope of task portal',
              location: { path: 'src/refund.ts', line: 1 },
              related: [{ path: '.ai-stack-trace/portal/contract/approval.md', line: 3 }],
              fix: expect.any(String),
            },
          ],
        },
      ],
    });
  });

  test.each(['json', 'sarif', 'markdown', 'text'])('two runs print the same %s', async (format) => {
    const first = await check(bad, '--format', format);
    const second = await check(bad, '--format', format);
    expect(first.stdout).not.toBe('');
    expect(second.stdout).toBe(first.stdout);
  });

  test('text is coloured only where colour is asked for', async () => {
    const colour = '\u001b[';
    expect((await check(bad)).stdout).not.toContain(colour);
    const environment = { FORCE_COLOR: '1' };
    const args = ['check', '--repo', bad.repository.directory, '--base', 'main'];
    expect((await runCli(args, { environment })).stdout).toContain(colour);
    const forbidden = { FORCE_COLOR: '0', NO_COLOR: '1' };
    expect((await runCli(args, { environment: forbidden })).stdout).not.toContain(colour);
  });

  test('--output writes the report there and prints no report', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'ai-gate-'));
    const file = join(folder, 'report.json');
    const { status, stdout } = await check(bad, '--format', 'json', '--output', file);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ verdict: 'fail' });
    rmSync(folder, { recursive: true });
  });

  test('takes base, head, author and labels from an event', async () => {
    const file = join(createFolder(), 'event.json');
    const actor = { login: 'ada', id: 1, type: 'User' };
    const repo = { id: 7, name: 'shop', full_name: 'octo/shop', owner: { login: 'octo' } };
    const pull_request = {
      number: 42,
      state: 'open',
      user: actor,
      labels: [{ name: 'hotfix' }],
      base: { ref: 'main', sha: bad.base, repo },
      head: { ref: 'autoTest/portal', sha: bad.head, repo },
    };
    const repository = { ...repo, default_branch: 'main' };
    writeFileSync(file, JSON.stringify({ action: 'opened', pull_request, repository }));
    const event = ['--repo', bad.repository.directory, '--event', file, '--format', 'json'];
    const alone = await runCli(['check', 'provenance', ...event]);
    expect(JSON.parse(alone.stdout)).toMatchObject({
      verdict: 'fail',
      subject: { repository: 'octo/shop', pullRequest: 42 },
    });
    expect(alone.stdout).toContain('policy/exemption-refused');
    const facts = join(createFolder(), 'facts.json');
    const labels = [{ name: 'hotfix', actor: { login: 'grace', id: 2 }, role: 'admin' }];
    writeFileSync(facts, JSON.stringify({ labels }));
    const exempt = await runCli(['check', 'provenance', ...event, '--facts', facts]);
    expect(exempt.status).toBe(0);
    expect(JSON.parse(exempt.stdout)).toMatchObject({ verdict: 'exempt' });
  });

  test('takes a trace from a folder', async () => {
    const { repository } = createApprovedChange({}, agreeingFields);
    const folder = createFolder();
    const base = repository.git('rev-parse', 'main');
    repository.git('--work-tree', folder, 'checkout', 'autoTest/portal', '--', '.ai-stack-trace');
    repository.branch('autoTest/portal', base);
    const head = repository.commit({ 'src/login.ts': 'export const login = 3;\n' });
    const trace = join(folder, '.ai-stack-trace');
    const args = [
      'check',
      'provenance',
      '--repo',
      repository.directory,
      '--base',
      'main',
      '--head',
      head,
    ];
    const withTrace = await runCli([...args, '--trace', trace, '--format', 'json']);
    expect(withTrace.status).toBe(0);
    expect(withTrace.stdout).toContain('provenance/trace-not-committed');
    expect((await runCli(args)).status).toBe(1);
  });

  test.each([
    { name: 'no repository', args: ['--repo', tmpdir()], code: 'repository/not-found' },
    { name: 'unknown base', args: ['--base', 'nosuch'], code: 'repository/revision-unknown' },
    { name: 'hostile base', args: ['--base=--exec=id'], code: 'repository/revision-unknown' },
    { name: 'nothing changed', args: ['--head', 'main'], code: 'repository/change-empty' },
  ])('$name: status 2 and $code', async ({ args, code }) => {
    const cwd = good.repository.directory;
    const { status, stdout, stderr } = await runCli(['check', '--base', 'main', ...args], { cwd });
    expect(status).toBe(2);
    expect(stdout).toContain(code);
    expect(stdout).toContain('Fix: ');
    expect(stdout + stderr).not.toMatch(/^\s+at /m);
  });

  test('a malformed policy at the base: status 2, with key and line', async () => {
    const change = createApprovedChange(
      {},
      { '.github/ai-gate.yml': 'version: 1\ntragets: [main]\n' },
    );
    const { status, stdout } = await check(change);
    expect(status).toBe(2);
    expect(stdout).toContain('policy/invalid');
    expect(stdout).toContain('line 2');
    expect(stdout).toContain('targets');
  });

  test('a shallow clone: status 2, and how to get the history', async () => {
    const { repository } = createApprovedChange();
    const clone = repository.clone('--depth', '1', '--no-single-branch');
    const args = ['check', '--repo', clone.directory, '--base', 'origin/main', '--head', 'HEAD'];
    const { status, stdout } = await runCli(args);
    expect(status).toBe(2);
    expect(stdout).toContain('repository/history-incomplete');
    expect(stdout).toContain('git fetch --unshallow');
  });

  test('an interrupted check ends by the signal and leaves no git behind', async () => {
    const { repository } = createApprovedChange();
    const ended = await runCli(['check', '--base', 'main'], {
      cwd: repository.directory,
      whileRunning: (child) => setTimeout(() => child.kill('SIGINT'), 80),
    });
    // A fast machine may have finished before the signal came.
    expect([0, null]).toContain(ended.status);
    expect(ended.stderr).toBe('');
    expect(gitProcessesIn(repository.directory)).toEqual([]);
  });
});

/** Linux tells by /proc which processes name a folder; elsewhere there is nothing to look at. */
function gitProcessesIn(directory: string): string[] {
  try {
    return readdirSync('/proc').filter((pid) => {
      try {
        const line = readFileSync(`/proc/${pid}/cmdline`, 'utf8');
        return line.startsWith('git\0') && line.includes(directory);
      } catch {
        return false;
      }
    });
  } catch {
    return [];
  }
}

describe('ai-gate policy', () => {
  test('show prints each setting and where it comes from', async () => {
    const policy = 'version: 1\ntargets: [main, develop]\n';
    const { repository } = createApprovedChange({}, { '.github/ai-gate.yml': policy });
    const args = ['policy', 'show', '--repo', repository.directory, '--base', 'main'];
    const { status, stdout } = await runCli(args);
    expect(status).toBe(0);
    expect(stdout).toMatch(/targets:\n\s*# \.github\/ai-gate\.yml:2/);
    expect(stdout).toMatch(/contract: \.docs\/reports\/field-to-api-map\.md # default/);
  });

  test('validate accepts a policy and refuses another by key and line', async () => {
    const folder = createFolder();
    const [valid, invalid] = [join(folder, 'valid.yml'), join(folder, 'invalid.yml')];
    writeFileSync(valid, 'version: 1\n');
    writeFileSync(invalid, 'version: 1\ndrift:\n  baseline: maybe\n');
    expect(await runCli(['policy', 'validate', valid])).toMatchObject({ status: 0, stderr: '' });
    const refused = await runCli(['policy', 'validate', invalid]);
    expect(refused.status).toBe(2);
    expect(refused.stderr).toContain('drift.baseline');
    expect(refused.stderr).toContain(':3: ');
  });
});

describe('ai-gate explain', () => {
  test.each(['provenance/path-out-of-scope', 'path-out-of-scope'])('%s', async (code) => {
    const { status, stdout } = await runCli(['explain', code]);
    expect(status).toBe(0);
    expect(stdout).toContain('provenance/path-out-of-scope');
    expect(stdout).toContain('Fix: ');
  });

  test('lists all codes without one', async () => {
    const { stdout } = await runCli(['explain']);
    expect(stdout.split('\n').length).toBeGreaterThan(40);
  });
});

test('ai-gate demo shows good changes and bad ones of both gates, and leaves nothing', async () => {
  const environment = { TMPDIR: createRepository().directory };
  const { status, stdout, stderr } = await runCli(['demo'], { environment });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout.match(/^(provenance|drift): pass$/gm)).toEqual(['provenance: pass', 'drift: pass']);
  expect(stdout.match(/provenance: fail$/gm)?.length).toBeGreaterThanOrEqual(6);
  const drift = stdout.match(/(?<= error )drift\/[\w-]+$/gm);
  expect(drift?.toSorted()).toEqual([
    'drift/contract-changed',
    'drift/field-added',
    'drift/field-removed',
    'drift/field-renamed',
    'drift/target-non-canonical',
    'drift/type-changed',
  ]);
  expect(stdout.split('\n').filter((line) => line.length > 100)).toEqual([]);
  expect(readdirSync(environment.TMPDIR).filter((name) => name.startsWith('ai-gate-'))).toEqual([]);
});
