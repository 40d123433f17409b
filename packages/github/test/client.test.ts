import type { Fault } from '@ai-gate/action-tests/github-api/faults';
import { type CheckRunReport, publishCheckRun } from '@ai-gate/github/check-run';
import { openGitHub } from '@ai-gate/github/client';
import { fetchPullRequest, fetchUnmoved } from '@ai-gate/github/pull-request';
import { UserError } from '@ai-gate/verdict';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type Bench, baseSha, headSha, repository, startBench, token } from './api.ts';

let bench: Bench;
beforeEach(async () => {
  bench = await startBench();
});
afterEach(() => bench.api.close());

const report: CheckRunReport = {
  name: 'ai-gate/drift',
  headSha,
  conclusion: 'success',
  title: 't',
  summary: 's',
  annotations: [],
};

const pullRequest = () => fetchPullRequest(bench.client, repository, 42);

async function findingOf(promise: Promise<unknown>) {
  const error = await promise.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof UserError)) throw error ?? new Error('nothing was thrown');
  return error.finding;
}

test('a pull request becomes plain facts', async () => {
  expect(await pullRequest()).toEqual({
    number: 42,
    state: 'open',
    draft: false,
    merged: false,
    author: { id: 583231, login: 'ada', kind: 'user' },
    base: { ref: 'main', sha: baseSha },
    head: {
      ...{ ref: 'autoTest/login', sha: headSha, repository: 'octo/shop' },
      repositoryId: 1296269,
    },
    labels: ['hotfix'],
    mergeable: true,
    commits: 0,
  });
  expect(bench.api.exchanges).toHaveLength(1);
});

test('a deleted fork and a deleted author are null', async () => {
  for (const pull of bench.api.state.pullRequests) {
    pull.head.repository = null;
    pull.author = null;
  }
  expect(await pullRequest()).toMatchObject({
    author: null,
    head: { repository: null, repositoryId: null },
  });
});

describe('what passes is asked again', () => {
  test.each<[string, Fault, number[]]>([
    ['a server error', { kind: 'status', status: 502 }, [1000]],
    ['a reset connection', { kind: 'reset' }, [1000]],
    ['a body that breaks off', { kind: 'cut-off' }, [1000]],
    ['HTML with 200', { kind: 'html' }, [1000]],
    ['a rate limit', { kind: 'rate-limit', status: 429, retryAfter: 7 }, [7000]],
    ['a rate limit as 403', { kind: 'rate-limit', status: 403, retryAfter: 2 }, [2000]],
    ['a secondary limit', { kind: 'secondary-rate-limit', retryAfter: 90 }, [90_000]],
    ['a secondary limit that says no time', { kind: 'secondary-rate-limit' }, [60_000]],
  ])('%s', async (_, fault, waits) => {
    bench.api.inject({ nth: 1, fault });
    expect((await pullRequest()).number).toBe(42);
    expect(bench.waits).toEqual(waits);
    expect(bench.api.exchanges).toHaveLength(2);
  });
});

describe('what stays is an error that cannot be decided', () => {
  test.each<[string, Fault, string, string, number]>([
    ['a server error', { kind: 'status', status: 503 }, 'api-unavailable', 'answered 503', 3],
    ['a reset connection', { kind: 'reset' }, 'api-unavailable', 'no answer: ', 3],
    ['a body that breaks off', { kind: 'cut-off' }, 'api-unavailable', 'broke off', 3],
    ['HTML with 200', { kind: 'html' }, 'response-invalid', 'not JSON', 3],
    ['a limit', { kind: 'rate-limit', status: 429, retryAfter: 1 }, 'rate-limited', '429', 3],
    [
      'a long limit',
      { kind: 'rate-limit', status: 403, retryAfter: 900 },
      'rate-limited',
      '403',
      1,
    ],
    [
      'a limit of minutes',
      { kind: 'secondary-rate-limit', retryAfter: 200 },
      'rate-limited',
      '',
      1,
    ],
    ['401', { kind: 'status', status: 401, message: 'Bad' }, 'unauthorised', '401: Bad', 1],
    ['404', { kind: 'status', status: 404 }, 'not-found', 'answered 404', 1],
    ['410', { kind: 'status', status: 410 }, 'not-found', 'answered 410', 1],
    ['422', { kind: 'status', status: 422 }, 'request-refused', 'answered 422', 1],
    ['a status unheard of', { kind: 'status', status: 304 }, 'response-invalid', '304', 1],
    ['a list', { kind: 'body', body: [] }, 'response-invalid', 'not what the API', 1],
    ['null', { kind: 'body', body: null }, 'response-invalid', 'not what the API', 1],
    [
      'a head that is no object name',
      { kind: 'body', body: { number: 1, state: 'open', head: { sha: 'main' } } },
      'response-invalid',
      'not what the API',
      1,
    ],
  ])('%s', async (_, fault, code, message, requests) => {
    bench.api.inject({ fault });
    const finding = await findingOf(pullRequest());
    expect(finding.code).toBe(`github/${code}`);
    expect(finding.message).toContain('GET /repos/octo/shop/pulls/42');
    expect(finding.message).toContain(message);
    expect(bench.api.exchanges).toHaveLength(requests);
  });

  test('an answer that takes too long', async () => {
    const slow = await startBench({}, { timeout: 20 });
    slow.api.inject({ fault: { kind: 'slow', milliseconds: 60_000 } });
    const finding = await findingOf(fetchPullRequest(slow.client, repository, 42));
    expect(finding.code).toBe('github/api-unavailable');
    expect(finding.message).toContain('no answer in time');
    await slow.api.close();
  });

  test('a server that is not there', async () => {
    const gone = await startBench();
    await gone.api.close();
    const finding = await findingOf(fetchPullRequest(gone.client, repository, 42));
    expect(finding.message).toContain('ECONNREFUSED');
  });
});

test('a refusal names the permission that is missing', async () => {
  const message = 'Resource not accessible by integration';
  bench.api.inject({ fault: { kind: 'status', status: 403, message } });
  expect(await findingOf(pullRequest())).toMatchObject({
    code: 'github/forbidden',
    message: `GET /repos/octo/shop/pulls/42 was answered 403: ${message}; the token needs pull-requests: read`,
    fix: 'Grant the job `pull-requests: read` under `permissions:`.',
  });
});

test('an answer from another server is none, and that server gets no token', async () => {
  const elsewhere = await startBench({ token: undefined });
  const url = `${elsewhere.api.apiUrl}/repos/octo/shop/pulls/42`;
  bench.api.inject({ fault: { kind: 'redirect', url } });
  const finding = await findingOf(pullRequest());
  expect(finding.code).toBe('github/response-invalid');
  expect(finding.message).toContain('came from another server');
  expect(elsewhere.api.exchanges.map(({ authorization }) => authorization)).toEqual([null]);
  await elsewhere.api.close();
});

test('all waits of a client together end at its patience', async () => {
  const hasty = await startBench({}, { patience: 5_000 });
  hasty.api.inject({ fault: { kind: 'rate-limit', status: 429, retryAfter: 4 } });
  const finding = await findingOf(fetchPullRequest(hasty.client, repository, 42));
  expect(finding.code).toBe('github/rate-limited');
  expect(hasty.waits).toEqual([4000]);
  await hasty.api.close();
});

test('a write is not sent twice when it may have been carried out', async () => {
  bench.api.inject({ fault: { kind: 'status', status: 502 } });
  const finding = await findingOf(publishCheckRun(bench.client, repository, report));
  expect(finding.code).toBe('github/api-unavailable');
  expect(bench.api.exchanges).toHaveLength(1);
});

test('a write that was limited is sent again', async () => {
  bench.api.inject({ nth: 1, fault: { kind: 'rate-limit', status: 429, retryAfter: 1 } });
  await publishCheckRun(bench.client, repository, report);
  expect(bench.api.state.checkRuns).toHaveLength(1);
});

describe('the token', () => {
  test('goes to the API and into no message', async () => {
    const message = `${token}\r\n::error::${'x'.repeat(500)}`;
    bench.api.inject({ fault: { kind: 'status', status: 422, message } });
    const finding = await findingOf(pullRequest());
    expect(bench.api.exchanges[0]?.authorization).toBe(`token ${token}`);
    expect(finding.message).toContain('422: *** ::error::xxx');
    expect(finding.message).not.toContain(token);
    expect(finding.message.length).toBeLessThan(300);
  });

  test.each(['', 'two words', 'line\n'])('%j is none', async (malformed) => {
    const open = async () => openGitHub({ token: malformed, endpoint: bench.api });
    expect((await findingOf(open())).code).toBe('github/unauthorised');
  });

  test('another one is refused', async () => {
    const client = openGitHub({ token: 'ghs_other', endpoint: bench.api });
    const finding = await findingOf(fetchPullRequest(client, repository, 42));
    expect(finding.code).toBe('github/unauthorised');
  });
});

describe('the head is read again', () => {
  const judged = {
    number: 42,
    base: { ref: 'main', sha: baseSha },
    head: { ref: 'autoTest/login', sha: headSha, repository: null, repositoryId: null },
  };

  test('and is the one that was judged', async () => {
    expect((await fetchUnmoved(bench.client, repository, judged)).head.sha).toBe(headSha);
  });

  test.each([
    ['a push', { head: { ref: 'autoTest/login', sha: 'c'.repeat(40), repository: 'octo/shop' } }],
    ['another base branch', { base: { ref: 'release/1', sha: baseSha } }],
  ])('and is another one after %s', async (_, parts) => {
    await pullRequest();
    bench.api.inject({
      operation: 'pulls/get',
      fault: {
        kind: 'meanwhile',
        change: ({ pullRequests }) => Object.assign(pullRequests[0] ?? {}, parts),
      },
    });
    const finding = await findingOf(fetchUnmoved(bench.client, repository, judged));
    expect(finding.code).toBe('github/head-moved');
  });

  test('a base that only moved on is no other base', async () => {
    Object.assign(bench.api.state.pullRequests[0]?.base ?? {}, { sha: 'd'.repeat(40) });
    expect((await fetchUnmoved(bench.client, repository, judged)).base.sha).toBe('d'.repeat(40));
  });
});
