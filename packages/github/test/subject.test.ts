import { createState, pullRequestState } from '@ai-gate/action-tests/github-api/state';
import {
  exampleEvents,
  issueCommentEvent,
  mergeGroupEvent,
  pullRequestEvent,
  pushEvent,
  workflowDispatchEvent,
} from '@ai-gate/action-tests/github-api/webhook-events';
import { parseEvent } from '@ai-gate/github/subject';
import { UserError } from '@ai-gate/verdict';
import { describe, expect, test } from '@jest/globals';

const baseSha = 'a'.repeat(40);
const headSha = 'b'.repeat(40);
const none = '0'.repeat(40);
const repository = { owner: 'octo', repo: 'shop', id: 1296269, defaultBranch: 'main' };

const state = createState({
  users: { ada: { id: 583231, type: 'User' } },
  pullRequests: [
    pullRequestState({
      ...{ number: 42, author: 'ada', labels: ['hotfix'], draft: true },
      base: { ref: 'release/1.0', sha: baseSha },
      head: { ref: 'autoTest/login', sha: headSha, repository: 'mallory/shop' },
    }),
  ],
});
const comment = { id: 9, issue: 42, author: 'ada', body: '/ai-gate override', at: '' };

test.each(['pull_request', 'pull_request_target'])('%s carries everything', (name) => {
  expect(parseEvent(name, pullRequestEvent(state, 42, 'labeled'))).toMatchObject({
    kind: 'pull-request',
    repository,
    action: 'labeled',
    pullRequest: {
      number: 42,
      draft: true,
      author: { id: 583231, login: 'ada', kind: 'user' },
      base: { ref: 'release/1.0', sha: baseSha },
      head: { ref: 'autoTest/login', sha: headSha, repository: 'mallory/shop', repositoryId: 99 },
      labels: ['hotfix'],
    },
  });
});

test('a merge group is judged between its own base and head', () => {
  const event = mergeGroupEvent(state, 42, { baseSha, headSha, baseRef: 'release/1.0' });
  expect(parseEvent('merge_group', event)).toEqual({
    kind: 'merge-group',
    repository,
    base: { ref: 'release/1.0', sha: baseSha },
    head: { ref: `gh-readonly-queue/release/1.0/pr-42-${baseSha}`, sha: headSha },
    number: 42,
  });
});

test.each([
  ['a push', baseSha, headSha, { before: baseSha, after: headSha }],
  ['a push that creates a branch', none, headSha, { before: null, after: headSha }],
  ['a push that deletes a branch', baseSha, none, { before: baseSha, after: null }],
])('%s', (_, before, after, expected) => {
  const event = pushEvent(state, { ref: 'refs/heads/main', before, after });
  expect(parseEvent('push', event)).toMatchObject({
    ...{ kind: 'push', repository, ref: 'refs/heads/main' },
    ...expected,
  });
});

test('workflow_dispatch names the pull request to fetch', () => {
  const event = workflowDispatchEvent(state, { 'pull-request': '42' });
  expect(parseEvent('workflow_dispatch', event)).toEqual({
    ...{ kind: 'pull-request-number', repository, number: 42, comment: null },
  });
});

test('issue_comment names the pull request to fetch, and who wrote', () => {
  expect(parseEvent('issue_comment', issueCommentEvent(state, comment))).toEqual({
    ...{ kind: 'pull-request-number', repository, number: 42 },
    comment: { id: 9, author: { id: 583231, login: 'ada', kind: 'user' } },
  });
});

describe('events that cannot be judged are named', () => {
  const broken = (path: string[], value: unknown) => {
    const event = structuredClone(pullRequestEvent(state, 42));
    let at = event as Record<string, Record<string, unknown>>;
    for (const key of path.slice(0, -1)) at = at[key] as typeof at;
    Object.assign(at, { [path.at(-1) ?? '']: value });
    return event;
  };

  test.each<[string, string, unknown, string]>([
    ['another event', 'release', {}, 'the event release is not supported'],
    ['no event', '', {}, 'the event (none) is not supported'],
    ['a hostile name', '::error::\n', {}, 'the event ?error? is not supported'],
    ['no payload', 'pull_request', null, 'the pull_request event has no valid payload'],
    ['another payload', 'push', [], 'the push event has no valid payload'],
    [
      'a base that is no object name',
      'pull_request',
      broken(['pull_request', 'base', 'sha'], 'main'),
      'no valid pull_request.base.sha',
    ],
    [
      'a repository name that is none',
      'pull_request',
      broken(['repository', 'name'], '../../x'),
      'no valid repository.name',
    ],
    [
      'a comment on an issue',
      'issue_comment',
      issueCommentEvent(state, comment, false),
      'comment 9 is on an issue, not on a pull request',
    ],
    ['no input', 'workflow_dispatch', workflowDispatchEvent(state, {}), 'needs the input'],
    [
      'an input that is no number',
      'workflow_dispatch',
      workflowDispatchEvent(state, { 'pull-request': '42; x' }),
      'needs the input',
    ],
  ])('%s', (_, name, payload, message) => {
    const read = () => parseEvent(name, payload);
    expect(read).toThrow(UserError);
    expect(read).toThrow(message);
  });
});

describe('GitHub’s own examples are understood', () => {
  const complete = exampleEvents('pull_request').filter(
    ({ pull_request }) => (pull_request as { base?: unknown } | undefined)?.base !== undefined,
  );

  test('there are many', () => {
    expect(complete.length).toBeGreaterThan(20);
  });

  test.each([
    ['pull_request', complete],
    ['push', exampleEvents('push')],
    ['merge_group', exampleEvents('merge_group')],
  ])('%s', (name, payloads) => {
    for (const payload of payloads) expect(parseEvent(name, payload).repository.id).toBeTruthy();
  });
});
