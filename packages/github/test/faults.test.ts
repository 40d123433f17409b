import type { Fault } from '@ai-gate/action-tests/github-api/faults';
import type { GitHubState } from '@ai-gate/action-tests/github-api/state';
import {
  type CheckRunReport,
  fetchAppliedLabels,
  fetchBranchRules,
  fetchCheckRuns,
  fetchClassicProtection,
  fetchComments,
  fetchCommit,
  fetchCommitStatuses,
  fetchMergeBase,
  fetchPermission,
  fetchPullRequest,
  fetchPullRequestCommits,
  fetchReviews,
  fetchSigningKeys,
  fetchTeamMembership,
  fetchUnmoved,
  fetchViewer,
  fetchWorkflowRuns,
  type GitHubClient,
  publishCheckRun,
  upsertStickyComment,
} from '@ai-gate/github';
import type { UserError } from '@ai-gate/verdict';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ada, type Bench, baseSha, headSha, repository, startBench } from './api.ts';

type Ask = (client: GitHubClient) => Promise<unknown>;

const head = { ref: 'x', sha: headSha, repository: null, repositoryId: null };
const unmoved = { number: 42, base: { ref: 'main', sha: baseSha }, head };
const comment = { number: 42, marker: 'm', body: 'b', author: ada };
const report: CheckRunReport = {
  name: 'n',
  headSha,
  conclusion: 'success',
  title: 't',
  summary: 's',
  annotations: [],
};

const reads: [string, Ask][] = [
  ['fetchAppliedLabels', (client) => fetchAppliedLabels(client, repository, 42, ['hotfix'])],
  ['fetchBranchRules', (client) => fetchBranchRules(client, repository, 'main')],
  ['fetchCheckRuns', (client) => fetchCheckRuns(client, repository, headSha)],
  ['fetchClassicProtection', (client) => fetchClassicProtection(client, repository, 'main')],
  ['fetchComments', (client) => fetchComments(client, repository, 42)],
  ['fetchCommit', (client) => fetchCommit(client, repository, headSha)],
  ['fetchCommitStatuses', (client) => fetchCommitStatuses(client, repository, headSha)],
  ['fetchMergeBase', (client) => fetchMergeBase(client, repository, baseSha, headSha)],
  ['fetchPermission', (client) => fetchPermission(client, repository, ada)],
  ['fetchPullRequest', (client) => fetchPullRequest(client, repository, 42)],
  [
    'fetchPullRequestCommits',
    (client) => fetchPullRequestCommits(client, repository, { number: 42, commits: 0 }),
  ],
  ['fetchReviews', (client) => fetchReviews(client, repository, 42)],
  ['fetchSigningKeys', (client) => fetchSigningKeys(client, ada)],
  [
    'fetchTeamMembership',
    (client) => fetchTeamMembership(client, { org: 'octo', slug: 'core' }, ada),
  ],
  ['fetchUnmoved', (client) => fetchUnmoved(client, repository, unmoved)],
  ['fetchViewer', (client) => fetchViewer(client)],
  ['fetchWorkflowRuns', (client) => fetchWorkflowRuns(client, repository, headSha)],
  ['upsertStickyComment', (client) => upsertStickyComment(client, repository, comment)],
];

/** Gives every one of them something to answer with. */
function prepare(state: GitHubState): void {
  const person = { name: 'Ada', email: 'ada@example.org', login: 'ada' };
  const commit = { sha: headSha, tree: baseSha, parents: [], message: '', author: person };
  const verification = { verified: false, reason: 'unsigned' };
  state.commits = [{ ...commit, committer: person, verification }];
  state.teams = { 'octo/core': ['ada'] };
  state.mergeBases = { [`${baseSha}...${headSha}`]: baseSha };
  state.protection = { main: { strict: true, checks: [] } };
}

test('without a fault each of them answers', async () => {
  const { api, client } = await startBench();
  prepare(api.state);
  for (const [, ask] of reads) await ask(client);
  await publishCheckRun(client, repository, report);
  await api.close();
});

const faults: [string, Fault, string, number][] = [
  ['500', { kind: 'status', status: 500 }, 'github/api-unavailable', 3],
  ['401', { kind: 'status', status: 401 }, 'github/unauthorised', 1],
  ['429', { kind: 'rate-limit', status: 429, retryAfter: 1 }, 'github/rate-limited', 3],
  [
    '403 at the limit',
    { kind: 'rate-limit', status: 403, retryAfter: 1 },
    'github/rate-limited',
    3,
  ],
  [
    'a secondary limit of ten minutes',
    { kind: 'secondary-rate-limit', retryAfter: 600 },
    'github/rate-limited',
    1,
  ],
  ['HTML with 200', { kind: 'html' }, 'github/response-invalid', 3],
  ['an empty object', { kind: 'body', body: {} }, 'github/response-invalid', 1],
  ['null', { kind: 'body', body: null }, 'github/response-invalid', 1],
  ['a text', { kind: 'body', body: 'ok' }, 'github/response-invalid', 3],
  ['a reset', { kind: 'reset' }, 'github/api-unavailable', 3],
  ['a body that breaks off', { kind: 'cut-off' }, 'github/api-unavailable', 3],
];

let bench: Bench;

describe.each(faults)('%s is never taken for an answer', (_, fault, code, requests) => {
  beforeAll(async () => {
    bench = await startBench();
    prepare(bench.api.state);
    bench.api.inject({ fault });
  });
  afterAll(() => bench.api.close());

  test.each(reads)('by %s', async (_name, ask) => {
    const before = bench.api.exchanges.length;
    const error = (await ask(bench.client).catch((thrown: unknown) => thrown)) as UserError;
    expect(error.finding?.code).toBe(code);
    expect(bench.api.exchanges.length - before).toBe(requests);
  });

  // What may have been carried out is sent again only when GitHub says that it was not.
  test('by publishCheckRun', async () => {
    const before = bench.api.exchanges.length;
    const asked = publishCheckRun(bench.client, repository, report);
    const error = (await asked.catch((thrown: unknown) => thrown)) as UserError;
    expect(error.finding?.code).toBe(code);
    const limited = code === 'github/rate-limited' ? requests : 1;
    expect(bench.api.exchanges.length - before).toBe(limited);
  });
});
