import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  createFolder,
  createRepository,
  type GitFixture,
  removeFixtures,
} from '@ai-gate/action-tests/git-fixture';
import { type GitHubApi, startGitHubApi } from '@ai-gate/action-tests/github-api/server';
import { createState } from '@ai-gate/action-tests/github-api/state';
import { type FetchRequest, fetchRepository, type Repository } from '@ai-gate/repository';
import { fetchEnvironment } from '@ai-gate/repository/fetch-environment';
import { afterAll, afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { userErrorOf } from './user-error-of.ts';

const token = 'ghs_secretsecret';

let fixture: GitFixture;
let api: GitHubApi;
let request: FetchRequest;
let mergeBase: string;
let waits: number[];
let repositories: Repository[];

beforeEach(async () => {
  fixture = createRepository();
  fixture.commit({ 'src/a.ts': 'one', 'src/b.ts': 'two', 'docs/c.md': 'three' });
  mergeBase = fixture.commit({ 'src/a.ts': 'base' });
  const base = fixture.commit({ 'docs/c.md': 'moved on' });
  const head = fixture.commit(
    { 'src/a.ts': 'changed', 'src/d.ts': 'new' },
    { parents: [mergeBase] },
  );
  const gitDirectory = join(fixture.directory, '.git');
  api = await startGitHubApi({ state: createState(), gitDirectory, token });
  waits = [];
  repositories = [];
  request = {
    ...{ serverUrl: api.serverUrl, repository: 'octo/shop', token, base, head },
    temporaryFolder: createFolder(),
    sleep: async (milliseconds) => {
      waits.push(milliseconds);
    },
  };
});

afterEach(async () => {
  await Promise.all(repositories.map((repository) => repository.close()));
  await api.close();
});
afterAll(removeFixtures);

async function fetched(parts: Partial<FetchRequest> = {}): Promise<Repository> {
  const repository = await fetchRepository({ ...request, ...parts });
  repositories.push(repository);
  return repository;
}

/** Every file in the folder for temporary repositories. */
function leftovers(): string[] {
  const folder = request.temporaryFolder ?? '';
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
}

/** How often git fetched: each fetch asks for the pack once. */
const fetches = () =>
  api.exchanges.filter(({ method, status }) => method === 'POST' && status === 200).length;

test('a change is read without a checkout', async () => {
  const repository = await fetched();
  const { base, head } = request;
  expect(repository.repositoryName).toBe('octo/shop');
  expect(await repository.mergeBase(base, head)).toBe(mergeBase);
  expect(await repository.isAncestor(base, head)).toBe(false);
  const changes = await repository.changes(mergeBase, head);
  expect(changes.map(({ path }) => path)).toEqual(['src/a.ts', 'src/d.ts']);
  const files = await repository.files(head, 'src');
  const texts: string[] = [];
  for await (const { bytes } of repository.blobs(files, 100)) texts.push(String(bytes));
  expect(texts).toEqual(['changed', 'two', 'new']);
  expect(await repository.entry(base, 'docs/c.md')).toMatchObject({ kind: 'file' });
});

test('history, directories and files come in one fetch each', async () => {
  const repository = await fetched();
  expect(fetches()).toBe(1);
  await repository.changes(await repository.mergeBase(request.base, request.head), request.head);
  await repository.directory(request.base, '');
  expect(fetches()).toBe(2);
  const files = await repository.files(request.head);
  for await (const _ of repository.blobs(files, 100));
  for (const file of files) await repository.readBlob(file, 100);
  expect(fetches()).toBe(3);
});

test('with the merge base known, no history is fetched', async () => {
  const repository = await fetched({ mergeBase });
  expect(await repository.mergeBase(request.base, request.head)).toBe(mergeBase);
  expect(await repository.isAncestor(mergeBase, request.head)).toBe(true);
  expect((await repository.changes(mergeBase, request.head)).length).toBe(2);
  expect(fetches()).toBe(1);
  const asked = repository.isAncestor(request.base, request.head);
  expect((await userErrorOf(asked)).code).toBe('repository/history-incomplete');
});

test('another commit of the history is read too', async () => {
  const repository = await fetched();
  const first = fixture.git('rev-list', '--max-parents=0', mergeBase).trim();
  const entry = await repository.entry(first, 'src/a.ts');
  if (entry?.kind !== 'file') throw new Error('no file');
  expect(String(await repository.readBlob(entry, 100))).toBe('one');
});

test('the objects of a checkout are borrowed', async () => {
  const alternates = [join(fixture.directory, '.git')];
  const repository = await fetched({ alternates });
  const files = await repository.files(request.head);
  for await (const _ of repository.blobs(files, 100));
  expect(fetches()).toBeLessThanOrEqual(1);
});

test('a checkout whose history is cut off lends no history', async () => {
  fixture.branch('base', request.base);
  fixture.branch('head', request.head);
  const shallow = fixture.clone('--depth=1', '--no-single-branch');
  const repository = await fetched({ alternates: [join(shallow.directory, '.git')] });
  expect(await repository.mergeBase(request.base, request.head)).toBe(mergeBase);
  expect(await repository.isAncestor(mergeBase, request.head)).toBe(true);
  const changes = await repository.changes(mergeBase, request.head);
  expect(changes.map(({ path }) => path)).toEqual(['src/a.ts', 'src/d.ts']);
});

test('the commits of a change are listed, and their directories come at once', async () => {
  const repository = await fetched();
  const commits = await repository.commitsBetween(mergeBase, request.head);
  expect(commits).toEqual([{ sha: request.head, parents: [mergeBase] }]);
  const before = fetches();
  expect(await repository.entry(request.head, 'src/d.ts')).toMatchObject({ kind: 'file' });
  expect(fetches()).toBe(before);
});

describe('the token', () => {
  test('is sent as a password, and is in no file', async () => {
    const repository = await fetched();
    const [entry] = await repository.files(request.head);
    if (entry) await repository.readBlob(entry, 100);
    const secret = Buffer.from(`x-access-token:${token}`).toString('base64');
    expect(api.exchanges[0]?.authorization).toBe(`Basic ${secret}`);
    const files = leftovers().filter((path) => !path.includes('pack'));
    expect(files.some((path) => path.endsWith('config'))).toBe(true);
    for (const file of files) expect(readFileSync(file, 'utf8')).not.toContain(secret);
  });

  test('is in no argument', async () => {
    const folder = createFolder();
    const log = join(folder, 'arguments');
    const path = process.env['PATH'] ?? '';
    const shim = `#!/bin/sh\necho "$@" >> '${log}'\nPATH='${path}' exec git "$@"\n`;
    writeFileSync(join(folder, 'git'), shim, { mode: 0o755 });
    process.env['PATH'] = `${folder}:${path}`;
    try {
      await fetched();
    } finally {
      process.env['PATH'] = path;
    }
    const secret = Buffer.from(`x-access-token:${token}`).toString('base64');
    expect(readFileSync(log, 'utf8')).toContain('fetch');
    expect(readFileSync(log, 'utf8')).not.toMatch(new RegExp(`${token}|${secret}`));
  });

  test('goes to its own server only', () => {
    const url = 'https://ghe.example/octo/shop.git';
    const environment = fetchEnvironment({ url, token }, { PATH: '/bin', https_proxy: 'p' });
    expect(Object.values(environment)).toContain('http.https://ghe.example/.extraHeader');
    expect(environment).toMatchObject({ GIT_ALLOW_PROTOCOL: 'https', https_proxy: 'p' });
    expect(environment).not.toHaveProperty('PATH');
  });

  test('may be absent for a public repository', async () => {
    const gitDirectory = join(fixture.directory, '.git');
    const open = await startGitHubApi({ state: createState(), gitDirectory });
    const repository = await fetched({ serverUrl: open.serverUrl, token: null });
    expect(await repository.mergeBase(request.base, request.head)).toBe(mergeBase);
    expect(open.exchanges[0]?.authorization).toBeNull();
    await open.close();
  });
});

describe('what cannot be fetched', () => {
  test.each<[string, Partial<FetchRequest>, string]>([
    ['another token', { token: 'ghs_other' }, 'repository/fetch-refused'],
    ['no token', { token: null }, 'repository/fetch-refused'],
    ['another repository', { repository: 'octo/other' }, 'repository/fetch-refused'],
    ['a commit that is not there', { head: 'f'.repeat(40) }, 'repository/revision-unknown'],
    ['a branch instead of a commit', { head: 'main' }, 'repository/revision-unknown'],
    ['an option instead of a commit', { head: '--upload-pack=x' }, 'repository/revision-unknown'],
    ['a file as server', { serverUrl: 'file:///tmp' }, 'input/invalid'],
    ['a server with a password', { serverUrl: 'http://a:b@127.0.0.1' }, 'input/invalid'],
    ['a repository with a path', { repository: '../../x' }, 'input/invalid'],
    ['a line break in an alternate', { alternates: ['/tmp/a\nb'] }, 'input/invalid'],
  ])('%s', async (_, parts, code) => {
    const error = await userErrorOf(fetchRepository({ ...request, ...parts }));
    expect(error.code).toBe(code);
    expect(error.message).not.toContain('ghs_');
    expect(waits).toEqual([]);
  });

  test('a file that the remote lost', async () => {
    const repository = await fetched();
    const blob = repository.readBlob({ oid: 'f'.repeat(40), path: 'src/a.ts' }, 100);
    expect((await userErrorOf(blob)).code).toBe('repository/revision-unknown');
  });

  test('a server that fails is asked again', async () => {
    api.inject({ operation: 'git', nth: 1, fault: { kind: 'status', status: 503 } });
    await fetched();
    expect(waits).toEqual([1000]);
  });

  test('a server that keeps failing is an error', async () => {
    api.inject({ operation: 'git', fault: { kind: 'reset' } });
    const error = await userErrorOf(fetchRepository(request));
    expect(error.code).toBe('repository/fetch-failed');
    expect(waits).toEqual([1000, 4000]);
  });
});

test('nothing is left behind', async () => {
  const repository = await fetchRepository(request);
  await repository.readBlob((await repository.files(request.head))[0] ?? { oid: '', path: '' }, 9);
  expect(leftovers()).not.toEqual([]);
  await repository.close();
  await userErrorOf(fetchRepository({ ...request, token: null }));
  expect(leftovers()).toEqual([]);
});
