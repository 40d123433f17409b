import type { Fault } from '@ai-gate/action-tests/github-api/faults';
import { actionsApp, type CheckRunState } from '@ai-gate/action-tests/github-api/state';
import { fetchBranchRules, fetchClassicProtection } from '@ai-gate/github/branch-rules';
import { fetchCheckRuns, fetchCommitStatuses, fetchWorkflowRuns } from '@ai-gate/github/checks';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type Bench, headSha, repository, startBench, times } from './api.ts';

let bench: Bench;
beforeEach(async () => {
  bench = await startBench();
});
afterEach(() => bench.api.close());

const run = (id: number, parts: Partial<CheckRunState> = {}): CheckRunState => ({
  ...{ id, suite: 1, name: `test ${id}`, headSha, app: actionsApp, status: 'completed' },
  ...{ conclusion: 'success', startedAt: '2026-01-01T00:00:00Z', externalId: '' },
  ...{ title: null, summary: null, text: null, annotations: [], ...parts },
});

describe('check runs', () => {
  const runs = () => fetchCheckRuns(bench.client, repository, headSha);

  test('with what tells one from another', async () => {
    const queued = { status: 'queued', conclusion: null, startedAt: null } as const;
    bench.api.state.checkRuns = [run(1), run(2, { suite: 8, app: 7, ...queued })];
    expect(await runs()).toEqual([
      {
        ...{ id: 1, name: 'test 1', headSha, status: 'completed', conclusion: 'success' },
        ...{ startedAt: '2026-01-01T00:00:00Z', appId: actionsApp, suiteId: 1, externalId: '' },
      },
      {
        ...{ id: 2, name: 'test 2', headSha, status: 'queued', conclusion: null },
        ...{ startedAt: null, appId: 7, suiteId: 8, externalId: '' },
      },
    ]);
    expect(bench.api.exchanges).toHaveLength(2);
    expect(bench.api.exchanges[1]?.path).toContain('filter=latest');
  });

  test('of the commit only', async () => {
    bench.api.state.checkRuns = [run(1, { headSha: 'c'.repeat(40) })];
    expect(await runs()).toEqual([]);
  });

  test('from all pages', async () => {
    bench.api.state.checkRuns = times(201, (id) => run(id));
    expect(await runs()).toHaveLength(201);
  });

  test('beyond the suites that the list looks into', async () => {
    const { state } = bench.api;
    state.checkSuites = times(1_001, (id) => ({ id, headSha, app: actionsApp }));
    state.checkRuns = [run(1, { suite: 1_001 })];
    expect(await runs()).toHaveLength(1);
    const walked = bench.api.exchanges.filter(
      ({ operation }) => operation === 'checks/list-for-suite',
    );
    expect(walked).toHaveLength(1);
  });

  test.each<[string, Fault]>([
    ['truncated', { kind: 'truncated-page' }],
    ['empty', { kind: 'empty-list' }],
    ['elsewhere', { kind: 'link-to', url: 'http://x.example/' }],
  ])('a page that comes %s is no list', async (_, fault) => {
    bench.api.state.checkRuns = times(3, (id) => run(id));
    bench.api.inject({ operation: 'checks/list-for-ref', fault });
    await expect(runs()).rejects.toMatchObject({ finding: { code: 'github/list-incomplete' } });
  });
});

test('statuses are read, not their sum', async () => {
  const status = { id: 1, sha: headSha, context: 'ci', state: 'success', creator: 'ada' } as const;
  bench.api.state.statuses = [status];
  expect(await fetchCommitStatuses(bench.client, repository, headSha)).toEqual([
    { id: 1, context: 'ci', state: 'success' },
  ]);
  bench.api.state.statuses = [];
  expect(await fetchCommitStatuses(bench.client, repository, headSha)).toEqual([]);
});

describe('workflow runs', () => {
  const runs = () => fetchWorkflowRuns(bench.client, repository, headSha);
  const fill = (count: number) => {
    bench.api.state.workflowRuns = times(count, (id) => ({
      ...{ id, suite: id, headSha, path: '.github/workflows/ci.yml', event: 'pull_request' },
      ...{ attempt: 2, status: 'completed', conclusion: 'success' },
    }));
  };

  test('name the workflow’s file', async () => {
    fill(1);
    expect(await runs()).toEqual([
      {
        ...{ id: 1, suiteId: 1, path: '.github/workflows/ci.yml', event: 'pull_request' },
        ...{ attempt: 2, headSha, status: 'completed', conclusion: 'success' },
      },
    ]);
  });

  test('more than GitHub lists are not known', async () => {
    fill(1_001);
    await expect(runs()).rejects.toThrow('reached the 1000 that GitHub lists at most');
  });
});

describe('what a branch requires', () => {
  const ruleset = {
    ...{ ruleset_id: 5, ruleset_source: 'octo/shop', ruleset_source_type: 'Repository' as const },
  };

  test('by its rules', async () => {
    const checks = [{ context: 'ci', integration_id: actionsApp }, { context: 'lint' }];
    const parameters = {
      required_status_checks: checks,
      strict_required_status_checks_policy: true,
    };
    bench.api.state.branchRules['release/1'] = [
      { type: 'required_status_checks', parameters, ...ruleset },
      { type: 'deletion', ...ruleset },
    ];
    expect(await fetchBranchRules(bench.client, repository, 'release/1')).toEqual([
      {
        ...{ type: 'required_status_checks', rulesetId: 5 },
        requiredChecks: [
          { context: 'ci', appId: actionsApp },
          { context: 'lint', appId: null },
        ],
      },
      { type: 'deletion', rulesetId: 5, requiredChecks: [] },
    ]);
  });

  const classic = () => fetchClassicProtection(bench.client, repository, 'main');

  test('by classic protection', async () => {
    const checks = [
      { context: 'ci', app_id: actionsApp },
      { context: 'lint', app_id: null },
    ];
    bench.api.state.protection['main'] = { strict: true, checks };
    expect(await classic()).toEqual({
      kind: 'read',
      value: [
        { context: 'ci', appId: actionsApp },
        { context: 'lint', appId: null },
      ],
    });
  });

  test('by no classic protection', async () => {
    expect(await classic()).toEqual({ kind: 'read', value: [] });
  });

  test('unreadable is unknown, not empty', async () => {
    bench.api.state.protection['main'] = null;
    expect(await classic()).toMatchObject({
      kind: 'unreadable',
      message: expect.stringContaining('the token needs administration: read'),
    });
    bench.api.inject({ fault: { kind: 'status', status: 404, message: 'Not Found' } });
    expect((await classic()).kind).toBe('unreadable');
  });

  test('a server error is an error', async () => {
    bench.api.inject({ fault: { kind: 'status', status: 500 } });
    await expect(classic()).rejects.toMatchObject({ finding: { code: 'github/api-unavailable' } });
  });
});
