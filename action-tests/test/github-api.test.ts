import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { completeBody } from '../github-api/complete-body.ts';
import { operationIds } from '../github-api/openapi-description.ts';
import { type GitHubApi, handlers, startGitHubApi } from '../github-api/server.ts';
import { spawnGit } from '../github-api/spawn-git.ts';
import { createState, type GitHubState, pullRequestState } from '../github-api/state.ts';

const base = { ref: 'main', sha: 'a'.repeat(40) };
const head = { ref: 'autoTest/login', sha: 'b'.repeat(40), repository: 'octo/shop' };

let state: GitHubState;
let api: GitHubApi;

beforeEach(async () => {
  state = createState({
    users: { ada: { id: 583231, type: 'User' } },
    pullRequests: [pullRequestState({ number: 42, author: 'ada', base, head })],
    issueEvents: Array.from({ length: 5 }, (_, index) => ({
      ...{ id: index + 1, issue: 42, event: 'labeled' as const, actor: 'ada', label: 'hotfix' },
      at: '2026-01-01T00:00:00Z',
    })),
  });
  api = await startGitHubApi({ state, token: 'secret' });
});

afterEach(() => api.close().catch(() => {}));

const call = (path: string, init: RequestInit = {}) =>
  fetch(`${api.apiUrl}${path}`, { headers: { authorization: 'token secret' }, ...init });

const write = (method: string, path: string, body: unknown) =>
  call(path, {
    method,
    body: JSON.stringify(body),
    headers: { authorization: 'Bearer secret', 'content-type': 'application/json' },
  });

describe('what does not fit GitHub’s description fails the test', () => {
  test.each([
    ['an unknown path', () => call('/repos/octo/shop/nowhere'), 'unknown'],
    ['an unknown query parameter', () => call('/repos/octo/shop/pulls/42?x=1'), 'query x'],
    ['a query of the wrong type', () => call('/users/ada/ssh_signing_keys?page=x'), 'query page'],
    ['a path of the wrong type', () => call('/repos/octo/shop/pulls/x'), 'path pull_number'],
    [
      'an unknown key in the body',
      () => write('POST', '/repos/octo/shop/issues/42/comments', { body: 'x', colour: 1 }),
      'colour',
    ],
    [
      'a body of the wrong type',
      () => write('POST', '/repos/octo/shop/issues/42/comments', { body: 1 }),
      'must be string',
    ],
    [
      'a missing key in the body',
      () => write('POST', '/repos/octo/shop/check-runs', { name: 'x' }),
      'head_sha',
    ],
    [
      'more than 50 annotations',
      () =>
        write('POST', '/repos/octo/shop/check-runs', {
          name: 'ai-gate/drift',
          head_sha: head.sha,
          output: { title: 't', summary: 's', annotations: Array(51).fill(annotation) },
        }),
      'must NOT have more than 50 items',
    ],
    ['a body where none belongs', () => write('DELETE', labelPath, { a: 1 }), 'has a body'],
    ['an unknown GraphQL field', () => graphql('query Q { viewer { shoeSize } }'), 'shoeSize'],
    ['a GraphQL query without a name', () => graphql('{ viewer { login } }'), 'has no name'],
  ])('%s', async (_, request, problem) => {
    await request();
    expect(api.problems.join('\n')).toContain(problem);
    await expect(api.close()).rejects.toThrow(problem);
  });

  test('a response of ours with a key that GitHub does not know', () => {
    const schema = { type: 'object', properties: { a: { type: 'string' } } };
    expect(() => completeBody(schema, { b: 1 })).toThrow('not in the description: b');
  });

  test('a response of ours with a value of the wrong type', async () => {
    Object.assign(state.pullRequests[0] ?? {}, { title: 7 });
    await call('/repos/octo/shop/pulls/42');
    expect(api.problems.join('\n')).toContain('/title must be string');
  });
});

const annotation = {
  ...{ path: 'a', start_line: 1, end_line: 1, annotation_level: 'failure', message: 'm' },
};
const labelPath = '/repos/octo/shop/issues/42/labels/hotfix';
const graphql = (query: string) =>
  fetch(api.graphqlUrl, {
    method: 'POST',
    body: JSON.stringify({ query }),
    headers: { authorization: 'bearer secret' },
  });

test('an answer tells of the state, complete as GitHub’s are', async () => {
  const body = (await (await call('/repos/octo/shop/pulls/42')).json()) as Record<string, never>;
  expect(body).toMatchObject({ number: 42, head: { sha: head.sha }, user: { id: 583231 } });
  expect(Object.keys(body).length).toBeGreaterThan(40);
  expect(api.problems).toEqual([]);
});

test('lists come in pages that link to the next one', async () => {
  const path = '/repos/octo/shop/issues/42/events?per_page=2';
  const first = await call(path);
  expect(first.headers.get('link')).toBe(`<${api.apiUrl}${path}&page=2>; rel="next"`);
  const last = await call(`${path}&page=3`);
  expect(((await last.json()) as unknown[]).length).toBe(1);
  expect(last.headers.get('link')).toBeNull();
});

test('every operation of the slice is answered', () => {
  expect(Object.keys(handlers).sort()).toEqual([...operationIds].sort());
});

test('a request without the token is refused', async () => {
  expect((await call('/users/ada', { headers: {} })).status).toBe(401);
});

test('every exchange is recorded', async () => {
  await call('/repos/octo/shop/pulls/42');
  await graphql('query Viewer { viewer { login } }');
  expect(api.exchanges).toMatchObject([
    { operation: 'pulls/get', method: 'GET', path: '/repos/octo/shop/pulls/42', status: 200 },
    { operation: 'graphql/Viewer', method: 'POST', status: 200 },
  ]);
  expect(api.exchanges[0]?.bytes).toBeGreaterThan(1000);
});

describe('faults strike the request they are meant for', () => {
  const events = '/repos/octo/shop/issues/42/events?per_page=4';
  const length = async (response: Response) => ((await response.json()) as unknown[]).length;

  test('the second request only', async () => {
    api.inject({ operation: 'pulls/get', nth: 2, fault: { kind: 'status', status: 502 } });
    const statuses: number[] = [];
    while (statuses.length < 3) statuses.push((await call('/repos/octo/shop/pulls/42')).status);
    expect(statuses).toEqual([200, 502, 200]);
  });

  test('rate limits say when to come back', async () => {
    api.inject({ nth: 1, fault: { kind: 'rate-limit', status: 429, retryAfter: 3 } });
    api.inject({ nth: 2, fault: { kind: 'secondary-rate-limit', retryAfter: 60 } });
    expect((await call(events)).headers.get('retry-after')).toBe('3');
    expect((await call(events)).status).toBe(403);
  });

  test('a truncated page, a missing link, an empty list, a link to elsewhere', async () => {
    api.inject({ nth: 1, fault: { kind: 'truncated-page' } });
    api.inject({ nth: 2, fault: { kind: 'no-link' } });
    api.inject({ nth: 3, fault: { kind: 'empty-list' } });
    api.inject({ nth: 4, fault: { kind: 'link-to', url: 'http://elsewhere.example/' } });
    expect(await length(await call(events))).toBe(2);
    expect((await call(events)).headers.get('link')).toBeNull();
    expect(await length(await call(events))).toBe(0);
    expect((await call(events)).headers.get('link')).toContain('elsewhere');
  });

  test('HTML with 200, a broken connection, a body that breaks off', async () => {
    api.inject({ nth: 1, fault: { kind: 'html' } });
    api.inject({ nth: 2, fault: { kind: 'reset' } });
    api.inject({ nth: 3, fault: { kind: 'cut-off' } });
    expect(await (await call(events)).text()).toContain('Unicorn');
    await expect(call(events)).rejects.toThrow();
    await expect(call(events).then((response) => response.text())).rejects.toThrow();
  });

  test('a change between two requests', async () => {
    const change = (now: GitHubState) => {
      for (const pull of now.pullRequests) pull.head.sha = 'c'.repeat(40);
    };
    api.inject({ operation: 'pulls/get', nth: 2, fault: { kind: 'meanwhile', change } });
    const headSha = async () =>
      ((await (await call('/repos/octo/shop/pulls/42')).json()) as { head: { sha: string } }).head
        .sha;
    expect([await headSha(), await headSha()]).toEqual([head.sha, 'c'.repeat(40)]);
  });
});

describe('the git remote', () => {
  let folder: string;
  let git: (...args: string[]) => string;
  let remote: GitHubApi;

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'github-api-'));
    const env = { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' };
    git = (...args) =>
      execFileSync('git', args, { cwd: folder, env, stdio: 'pipe' }).toString().trim();
    git('init', '-q', '-b', 'main', 'work');
    writeFileSync(join(folder, 'work', 'a.txt'), 'one\n');
    git('-C', 'work', 'add', '.');
    const who = ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.org'];
    git('-C', 'work', ...who, 'commit', '-qm', 'One');
    const gitDirectory = join(folder, 'work', '.git');
    remote = await startGitHubApi({ state, gitDirectory, token: 'secret' });
  });

  afterEach(async () => {
    await remote.close();
    rmSync(folder, { recursive: true });
  });

  const basic = (token: string) =>
    `Basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`;

  // The server answers from this very process, so git has to run beside it, not in front of it.
  test('serves commits and trees without blobs to whoever has the token', async () => {
    const sha = git('-C', 'work', 'rev-parse', 'HEAD');
    git('init', '-q', '--bare', 'copy.git');
    const url = `${remote.serverUrl}/octo/shop.git`;
    const fetched = await spawnGit(join(folder, 'copy.git'), [
      ...['-c', `http.extraHeader=Authorization: ${basic('secret')}`],
      ...['fetch', '-q', '--depth=1', '--filter=blob:none', url, sha],
    ]);
    expect(fetched).toMatchObject({ code: 0, stderr: '' });
    expect(git('-C', 'copy.git', 'count-objects', '-v')).toMatch(/in-pack: 2\b/);
    expect(remote.exchanges.at(-1)).toMatchObject({ operation: 'git', status: 200 });
  });

  test('refuses whoever has another token', async () => {
    git('init', '-q', '--bare', 'copy.git');
    const url = `${remote.serverUrl}/octo/shop.git`;
    const fetched = await spawnGit(join(folder, 'copy.git'), [
      ...['-c', `http.extraHeader=Authorization: ${basic('wrong')}`],
      ...['fetch', '-q', url, 'HEAD'],
    ]);
    expect(fetched.code).not.toBe(0);
    expect(fetched.stderr).toContain('terminal prompts disabled');
  });
});
