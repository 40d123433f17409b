import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { createFolder, removeFixtures } from '../git-fixture/git-fixture.ts';
import {
  issueCommentEvent,
  mergeGroupEvent,
  pullRequestEvent,
  pushEvent,
  workflowDispatchEvent,
} from '../github-api/webhook-events.ts';
import {
  type ApprovedChange,
  agreeingFields,
  createApprovedChange,
  traceOf,
} from '../shipped/approved-change.ts';
import {
  leftIn,
  openShop,
  operationsOf,
  type RunnerEvent,
  runOn,
  type Shop,
  type ShopRun,
  token,
} from '../shipped/github-run.ts';
import { runCli } from '../shipped/run-shipped.ts';

const refund = { 'src/refund.ts': 'export const refund = 2;\n' };

let good: ApprovedChange;
let bad: ApprovedChange;
let shop: Shop;

beforeAll(() => {
  good = createApprovedChange({}, agreeingFields);
  bad = createApprovedChange(refund, agreeingFields);
});
// Each test runs processes of its own; on a busy machine that takes its time.
jest.setTimeout(30_000);

afterEach(() => shop.api.close());
afterAll(removeFixtures);

const codesOf = ({ outputs }: ShopRun) => JSON.parse(outputs['codes'] ?? 'null') as string[];

/** Runs `provenance` for a change whose base has this policy. */
async function runUnder(policy: string, extra = {}, labels: string[] = []): Promise<ShopRun> {
  const change = createApprovedChange(extra, { '.github/ai-gate.yml': `version: 1\n${policy}` });
  shop = await openShop(change);
  for (const pull of shop.state.pullRequests) pull.labels = labels;
  return runOn(shop, 'provenance');
}

describe('a pull request without a checkout', () => {
  test.each(['provenance', 'drift'])('%s passes an approved one', async (action) => {
    shop = await openShop(good);
    const run = await runOn(shop, action);
    expect(run.stdout).not.toContain('::error');
    expect(run.status).toBe(0);
    expect(run.outputs).toMatchObject({ verdict: 'pass', head: good.head, 'check-run': '1' });
    expect(shop.state.checkRuns).toMatchObject([
      {
        name: `ai-gate/${action}`,
        headSha: good.head,
        status: 'completed',
        conclusion: 'success',
        title: expect.stringMatching(/^Passed/),
      },
    ]);
    // The head is read again right before the verdict is published, and nothing else is asked.
    expect(operationsOf(run)).toEqual(['pulls/get', 'checks/create']);
    expect(leftIn(run)).toEqual([`ai-gate-${action}.json`]);
  });

  test.each(['provenance', 'drift'])('%s fails another', async (action) => {
    const order = agreeingFields['src/types/order.ts'];
    const field = { 'src/types/order.ts': String(order).replace('}', '; colour: string }') };
    const change = createApprovedChange({ ...refund, ...field }, agreeingFields);
    shop = await openShop(change);
    const run = await runOn(shop, action);
    expect(run.status).toBe(1);
    expect(run.outputs['verdict']).toBe('fail');
    const [checkRun] = shop.state.checkRuns;
    expect(checkRun).toMatchObject({ conclusion: 'failure' });
    expect(checkRun?.title).toMatch(/^Failed \(\d+ errors?/);
    expect(checkRun?.annotations).toContainEqual(
      expect.objectContaining({ annotation_level: 'failure' }),
    );
    expect(run.summary).toContain('src/');
    // The check run has the annotations: the job does not show them a second time.
    expect(run.stdout.match(/^::error/gm)).toHaveLength(1);
  });

  test('few objects are fetched, in few fetches', async () => {
    shop = await openShop(good);
    const run = await runOn(shop, 'provenance');
    const fetches = run.exchanges.filter(
      ({ operation, method }) => operation === 'git' && method === 'POST',
    );
    // History, directories, and the files of the trace.
    expect(fetches.length).toBeLessThanOrEqual(3);
  });

  test('an advisory gate says so and does not block', async () => {
    const run = await runUnder('enforcement: { provenance: advisory }\n', refund);
    expect(run.status).toBe(0);
    expect(shop.state.checkRuns).toMatchObject([{ conclusion: 'neutral' }]);
    expect(shop.state.checkRuns[0]?.title).toMatch(/^Advisory, does not block: failed/);
    expect(codesOf(run)).toEqual(['provenance/path-out-of-scope']);
  });

  test('documentation alone needs no approval', async () => {
    const none = Object.fromEntries(Object.keys(traceOf('')).map((path) => [path, null]));
    const docs = {
      ...none,
      'src/login.ts': 'export const login = 1;\n',
      'README.md': '# The shop\n',
    };
    const before = { 'src/login.ts': 'export const login = 1;\n' };
    shop = await openShop(createApprovedChange(docs, before));
    const run = await runOn(shop, 'provenance');
    expect(run.outputs['verdict']).toBe('not-required');
    expect(run.status).toBe(0);
    expect(shop.state.checkRuns).toMatchObject([{ conclusion: 'success', title: 'Not required' }]);
  });

  test('the check run takes another name', async () => {
    shop = await openShop(good);
    await runOn(shop, 'provenance', { inputs: { 'check-name': 'gate / approval' } });
    expect(shop.state.checkRuns).toMatchObject([{ name: 'gate / approval' }]);
  });

  test('an attestation names the objects that were judged', async () => {
    const policy = { '.github/ai-gate.yml': 'version: 1\n' };
    const change = createApprovedChange({}, policy);
    shop = await openShop(change);
    const folder = createFolder();
    const inputs = { attestation: join(folder, 'vsa.json'), 'test-result': join(folder, 't.json') };
    const run = await runOn(shop, 'provenance', { inputs });
    expect(run.outputs['attestation']).toBe(inputs.attestation);
    const statement = JSON.parse(readFileSync(inputs.attestation, 'utf8')) as never;
    const git = (name: string) => change.repository.git('rev-parse', name);
    const repository = `git+${shop.api.serverUrl}/octo/shop`;
    const trace = '.ai-stack-trace/portal';
    expect(statement).toEqual({
      _type: 'https://in-toto.io/Statement/v1',
      subject: [
        {
          uri: `${shop.api.serverUrl}/octo/shop/commit/${change.head}`,
          digest: { gitCommit: change.head, gitTree: git(`${change.head}^{tree}`) },
        },
      ],
      predicateType: 'https://slsa.dev/verification_summary/v1',
      predicate: {
        verifier: { id: expect.stringMatching(/^https:\/\/.*\/provenance\/v1$/) },
        timeVerified: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/),
        resourceUri: repository,
        policy: {
          uri: `${repository}@main#.github/ai-gate.yml`,
          digest: { gitBlob: git(`${change.base}:.github/ai-gate.yml`) },
        },
        inputAttestations: ['contract/APPROVED', 'contract/approval.md', 'final/status.json'].map(
          (name) => ({
            uri: `${repository}#${trace}/${name}`,
            digest: { gitBlob: git(`${change.head}:${trace}/${name}`) },
          }),
        ),
        verificationResult: 'PASSED',
        verifiedLevels: ['AI_GATE_PROVENANCE'],
        slsaVersion: '1.2',
      },
    });
    const tested = JSON.parse(readFileSync(inputs['test-result'], 'utf8')) as never;
    expect(tested).toMatchObject({ predicate: { result: 'PASSED', failedTests: [] } });
  });
});

describe('the same verdict as on the command line', () => {
  const cases: [string, () => ApprovedChange][] = [
    ['a good change', () => good],
    ['a change outside the scope', () => bad],
    ['an older approved base', () => createApprovedChange({ ...traceOf('a'.repeat(40)) })],
    [
      'a policy with a mistake',
      () => createApprovedChange({}, { '.github/ai-gate.yml': 'a: 1\n' }),
    ],
  ];
  test.each(cases)('%s', async (_, make) => {
    const change = make();
    shop = await openShop(change);
    const run = await runOn(shop, 'provenance');
    const event = join(createFolder(), 'event.json');
    writeFileSync(event, JSON.stringify(pullRequestEvent(shop.state, 42)));
    const args = ['check', 'provenance', '--repo', change.repository.directory];
    const local = await runCli([...args, '--event', event, '--format', 'json']);
    expect(run.report).not.toBeNull();
    expect(run.report).toEqual(JSON.parse(local.stdout));
  });
});

describe('every event that names a change', () => {
  const events: [string, () => RunnerEvent][] = [
    ['pull_request', () => ({ name: 'pull_request', payload: pullRequestEvent(shop.state, 42) })],
    [
      'merge_group',
      () => {
        const group = { baseSha: shop.change.base, headSha: shop.change.head };
        return { name: 'merge_group', payload: mergeGroupEvent(shop.state, 42, group) };
      },
    ],
    [
      'workflow_dispatch',
      () => ({
        name: 'workflow_dispatch',
        payload: workflowDispatchEvent(shop.state, { 'pull-request': '42' }),
      }),
    ],
    [
      'issue_comment',
      () => {
        const comment = { id: 7, issue: 42, author: 'eve', body: 'x', at: '2026-01-01T00:00:00Z' };
        return { name: 'issue_comment', payload: issueCommentEvent(shop.state, comment) };
      },
    ],
  ];
  test.each(events)('%s', async (_, event) => {
    shop = await openShop(bad);
    const run = await runOn(shop, 'provenance', { event: event() });
    expect(run.report?.subject).toMatchObject({
      repository: 'octo/shop',
      pullRequest: 42,
      base: { ref: 'main', sha: bad.base },
      head: { ref: 'autoTest/portal', sha: bad.head },
    });
    expect(codesOf(run)).toEqual(['provenance/path-out-of-scope']);
    expect(shop.state.checkRuns).toMatchObject([{ headSha: bad.head, conclusion: 'failure' }]);
  });

  test('the input pull-request names one where the event does not', async () => {
    shop = await openShop(good);
    const event = { name: 'schedule', payload: { schedule: '0 0 * * *' } };
    const run = await runOn(shop, 'provenance', { event, inputs: { 'pull-request': '42' } });
    expect(run.outputs).toMatchObject({ verdict: 'pass', head: good.head });
  });

  const refused: [string, () => RunnerEvent, string][] = [
    [
      'a push',
      () => ({
        name: 'push',
        payload: pushEvent(shop.state, {
          ref: 'refs/heads/main',
          before: shop.change.base,
          after: shop.change.head,
        }),
      }),
      'pull_request_target and merge_group',
    ],
    ['a schedule', () => ({ name: 'schedule', payload: {} }), 'schedule'],
    [
      'half an event',
      () => ({ name: 'pull_request', payload: { action: 'x' } }),
      'no valid pull_request',
    ],
  ];
  test.each(refused)('%s is refused', async (_, event, says) => {
    shop = await openShop(good);
    const run = await runOn(shop, 'provenance', { event: event() });
    expect(run.status).toBe(1);
    expect(run.stdout).toContain(says);
    expect(run.summary).toContain('## ai-gate: error');
    expect(run.outputs).toMatchObject({ verdict: 'error', codes: '["input/invalid"]' });
    expect(run.exchanges).toEqual([]);
  });

  test.each([
    [{ 'check-nam': 'x' }, 'no input check-nam'],
    [{ 'pull-request': 'main' }, 'the number of a pull request'],
    [{ comment: 'sometimes' }, 'never, on-failure, always'],
    [{ base: 'main' }, 'without the other'],
    [{ token: '' }, 'token is empty'],
    [{ path: '/nowhere' }, '/nowhere is not a git repository'],
  ])('the inputs %j are refused', async (inputs, says) => {
    shop = await openShop(good);
    const run = await runOn(shop, 'provenance', { inputs });
    expect(run.status).toBe(1);
    expect(run.stdout).toContain(says);
    expect(run.outputs['verdict']).toBe('error');
  });
});

describe('the label that exempts', () => {
  const labelled = async (actor: string, role: 'read' | 'maintain', viaApp?: string) => {
    shop = await openShop(bad);
    for (const pull of shop.state.pullRequests) pull.labels = ['docs', 'hotfix'];
    shop.state.roles = { [actor]: { name: role, base: role } };
    const event = { id: 1, issue: 42, event: 'labeled' as const, actor, label: 'hotfix' };
    const at = '2026-01-01T00:00:00Z';
    shop.state.issueEvents = [{ ...event, at, ...(viaApp !== undefined && { viaApp }) }];
    return runOn(shop, 'provenance');
  };

  test('counts when someone entitled applied it', async () => {
    const run = await labelled('bob', 'maintain');
    expect(run.outputs['verdict']).toBe('exempt');
    expect(run.report?.gates[0]?.reason).toContain('bob (maintain)');
    expect(shop.state.checkRuns).toMatchObject([{ conclusion: 'success', title: 'Exempt' }]);
  });

  test.each([
    ['someone with a lesser role', 'bob', 'read', undefined],
    ['a bot', 'robot[bot]', 'maintain', undefined],
    ['an app in the name of someone entitled', 'bob', 'maintain', 'helper'],
  ] as const)('does not when %s did', async (_, actor, role, viaApp) => {
    const run = await labelled(actor, role, viaApp);
    expect(run.outputs['verdict']).toBe('fail');
    expect(codesOf(run)).toContain('policy/exemption-refused');
  });
});

describe('publishing', () => {
  test('a token that may only read leaves the verdict to the job', async () => {
    shop = await openShop(bad, { readOnlyToken: true });
    const run = await runOn(shop, 'provenance', { inputs: { comment: 'always' } });
    expect(run.status).toBe(1);
    expect(run.outputs).toMatchObject({ verdict: 'fail', 'check-run': '' });
    expect(codesOf(run)).toContain('github/token-read-only');
    expect(run.summary).toContain('the check run was not published');
    expect(run.stdout).toMatch(
      /^::error title=provenance\/path-out-of-scope,file=src\/refund\.ts/m,
    );
    expect(shop.state.comments).toEqual([]);
  });

  test('and a change that passes still does', async () => {
    shop = await openShop(good, { readOnlyToken: true });
    const run = await runOn(shop, 'provenance');
    expect(run.status).toBe(0);
    expect(run.outputs).toMatchObject({ verdict: 'pass', codes: '["github/token-read-only"]' });
  });

  test('a head that moved is never reported as passed', async () => {
    shop = await openShop(good);
    shop.api.inject({
      ...{ operation: 'pulls/get', nth: 1 },
      fault: {
        kind: 'meanwhile',
        change: (state) => {
          for (const pull of state.pullRequests) pull.head.sha = 'e'.repeat(40);
        },
      },
    });
    const run = await runOn(shop, 'provenance');
    expect(run.status).toBe(1);
    expect(run.outputs).toMatchObject({ verdict: 'error', codes: '["github/head-moved"]' });
    expect(shop.state.checkRuns).toMatchObject([{ headSha: good.head, conclusion: 'failure' }]);
    expect(run.report?.verdict).toBe('error');
  });

  test('comments are kept as asked', async () => {
    shop = await openShop(good);
    const keep = async (comment: string) => {
      await runOn(shop, 'provenance', { inputs: { comment } });
      return shop.state.comments.map(({ body }) => /## ai-gate: (\w+)/.exec(body)?.[1]);
    };
    expect(await keep('never')).toEqual([]);
    expect(await keep('on-failure')).toEqual([]);
    expect(await keep('always')).toEqual(['pass']);
    const [comment] = shop.state.comments;
    if (comment) comment.body = comment.body.replace('ai-gate: pass', 'ai-gate: fail');
    // What said that it failed is brought up to date.
    expect(await keep('on-failure')).toEqual(['pass']);
  });

  test('a failure is commented on', async () => {
    shop = await openShop(bad);
    await runOn(shop, 'provenance', { inputs: { comment: 'on-failure' } });
    expect(shop.state.comments.map(({ body }) => body)).toEqual([
      expect.stringMatching(/^<!-- ai-gate: ai-gate\/provenance -->\n## ai-gate: fail/),
    ]);
  });

  test('five thousand changed files are judged, and annotated as far as GitHub takes it', async () => {
    const files = Array.from({ length: 5_000 }, (_, at) => [`src/many/file-${at}.ts`, 'x\n']);
    shop = await openShop(createApprovedChange(Object.fromEntries(files)));
    const run = await runOn(shop, 'provenance');
    expect(run.outputs['verdict']).toBe('fail');
    expect(run.report?.gates[0]?.findings).toHaveLength(5_000);
    const [checkRun] = shop.state.checkRuns;
    expect(checkRun?.annotations).toHaveLength(500);
    expect(checkRun?.summary).toContain('4500 more findings are not annotated');
    expect(checkRun?.summary).toMatch(/\d+ of 5000 findings are shown here/);
    expect(operationsOf(run).filter((name) => name === 'checks/update')).toHaveLength(9);
  });

  test('names made by strangers start nothing', async () => {
    const names = ['a\n::error::b', 'a|b', '<img src=x>', '@org/team', 'a\u202eb', '##[error]x'];
    const files = Object.fromEntries(names.map((name) => [`src/${name}.ts`, 'x\n']));
    shop = await openShop(createApprovedChange(files));
    const run = await runOn(shop, 'provenance', { inputs: { comment: 'always' } });
    expect(run.outputs['verdict']).toBe('fail');
    expect(run.stdout).not.toMatch(/^::error::b/m);
    expect(run.stdout).not.toContain('\u202e');
    const [checkRun] = shop.state.checkRuns;
    const [comment] = shop.state.comments;
    for (const text of [run.summary, checkRun?.summary, comment?.body]) {
      expect(text).not.toMatch(/<img|@org|\u202e/);
    }
    for (const annotation of (checkRun?.annotations ?? []) as { path: string; message: string }[]) {
      expect(`${annotation.path}${annotation.message}`).not.toMatch(/\u202e|\n::/);
    }
    expect(checkRun?.title).toMatch(/^Failed \([\d a-z,]+\)$/);
  });
});

describe('the token', () => {
  test('is in no argument of git, no output and no file', async () => {
    shop = await openShop(bad);
    const folder = createFolder();
    const log = join(folder, 'arguments');
    const path = process.env['PATH'] ?? '';
    const shim = `#!/bin/sh\necho "$@" >> '${log}'\nPATH='${path}' exec git "$@"\n`;
    writeFileSync(join(folder, 'git'), shim, { mode: 0o755 });
    const keep = createFolder();
    const inputs = { sarif: join(keep, 'sarif'), attestation: join(keep, 'vsa') };
    const environment = {
      PATH: `${folder}:${path}`,
      ACTIONS_STEP_DEBUG: 'true',
      RUNNER_DEBUG: '1',
    };
    const run = await runOn(shop, 'provenance', { inputs, environment });
    expect(run.outputs['verdict']).toBe('fail');
    const secrets = [token, Buffer.from(`x-access-token:${token}`).toString('base64')];
    const files = [join(keep, 'sarif'), join(keep, 'vsa'), log].map((file) =>
      readFileSync(file, 'utf8'),
    );
    const left = leftIn(run).map((name) => readFileSync(join(run.temp, name), 'utf8'));
    const said = [
      run.stdout,
      run.stderr,
      run.summary,
      ...files,
      ...left,
      JSON.stringify(run.outputs),
    ];
    expect(files[2]).toContain('fetch');
    for (const text of said) for (const secret of secrets) expect(text).not.toContain(secret);
  });
});

describe('a checkout in the workspace', () => {
  test('lends its objects', async () => {
    shop = await openShop(bad);
    const environment = { GITHUB_WORKSPACE: bad.repository.directory };
    const run = await runOn(shop, 'provenance', { environment });
    expect(codesOf(run)).toEqual(['provenance/path-out-of-scope']);
    const packs = run.exchanges.filter(
      ({ method, operation }) => operation === 'git' && method === 'POST',
    );
    expect(packs).toEqual([]);
  });

  test('lends what it has where its history is cut off', async () => {
    shop = await openShop(bad);
    const shallow = bad.repository.clone('--depth=1', '--branch=autoTest/portal');
    const environment = { GITHUB_WORKSPACE: shallow.directory };
    const run = await runOn(shop, 'provenance', { environment });
    expect(codesOf(run)).toEqual(['provenance/path-out-of-scope']);
  });

  test('is judged itself where base and head are given, and GitHub is not asked', async () => {
    shop = await openShop(bad);
    const inputs = { base: 'main', head: 'autoTest/portal', path: bad.repository.directory };
    const run = await runOn(shop, 'provenance', { inputs });
    expect(run.outputs).toMatchObject({ verdict: 'fail', 'check-run': '' });
    expect(run.exchanges).toEqual([]);
    expect(readdirSync(run.temp)).toEqual(['ai-gate-provenance.json']);
  });
});
