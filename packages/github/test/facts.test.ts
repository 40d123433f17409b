import type { Fault } from '@ai-gate/action-tests/github-api/faults';
import type {
  CommentState,
  CommitState,
  IssueEventState,
  ReviewState,
  RoleState,
} from '@ai-gate/action-tests/github-api/state';
import { fetchComments } from '@ai-gate/github/comments';
import { fetchCommit, fetchMergeBase, fetchPullRequestCommits } from '@ai-gate/github/commits';
import { fetchAppliedLabels } from '@ai-gate/github/labels';
import { fetchPermission, fetchTeamMembership } from '@ai-gate/github/permission';
import { fetchReviews } from '@ai-gate/github/reviews';
import { fetchSigningKeys } from '@ai-gate/github/signing-keys';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { ada, type Bench, baseSha, bob, headSha, repository, startBench, times } from './api.ts';

let bench: Bench;
beforeEach(async () => {
  bench = await startBench();
});
afterEach(() => bench.api.close());

const event = (id: number, parts: Partial<IssueEventState> = {}): IssueEventState => ({
  ...{ id, issue: 42, event: 'labeled', actor: 'ada', label: 'hotfix' },
  at: `2026-01-01T00:00:${String(id % 60).padStart(2, '0')}Z`,
  ...parts,
});

describe('who applied a label', () => {
  const labels = (present = ['hotfix']) =>
    fetchAppliedLabels(bench.client, repository, 42, present);

  test('the last one who did', async () => {
    bench.api.state.issueEvents = [
      event(1),
      event(2, { event: 'unlabeled' }),
      event(3, { actor: 'bob' }),
      event(4, { actor: 'ada', label: 'docs' }),
    ];
    expect(await labels()).toEqual([
      { name: 'hotfix', appliedBy: bob, viaApp: null, appliedAt: '2026-01-01T00:00:03Z' },
    ]);
  });

  test('a bot, or a person through an app, shows', async () => {
    bench.api.state.issueEvents = [
      event(1, { actor: 'robot[bot]' }),
      event(2, { label: 'docs', viaApp: 'labeller' }),
    ];
    expect(await labels(['hotfix', 'docs'])).toMatchObject([
      { appliedBy: { kind: 'bot', id: 77 }, viaApp: null },
      { appliedBy: ada, viaApp: 'labeller' },
    ]);
  });

  test.each<[string, IssueEventState[]]>([
    ['there is no event', []],
    ['the last event removed it', [event(1), event(2, { event: 'unlabeled' })]],
    ['the account is gone', [event(1, { actor: null })]],
    ['the name differs', [event(1, { label: 'Hotfix' })]],
  ])('nobody, when %s', async (_, events) => {
    bench.api.state.issueEvents = events;
    expect((await labels())[0]?.appliedBy).toBeNull();
  });

  test('without labels nothing is asked', async () => {
    expect(await labels([])).toEqual([]);
    expect(bench.api.exchanges).toHaveLength(0);
  });

  test('found on a late page', async () => {
    const noise = times(250, (id) => event(id, { event: 'assigned' }));
    bench.api.state.issueEvents = [...noise, event(251, { actor: 'bob' })];
    expect((await labels())[0]?.appliedBy).toEqual(bob);
    expect(bench.api.exchanges).toHaveLength(3);
  });

  test('a full page without a link is not taken for the last one', async () => {
    const noise = times(100, (id) => event(id));
    bench.api.state.issueEvents = [...noise, event(101, { actor: 'bob' })];
    bench.api.inject({ nth: 1, fault: { kind: 'no-link' } });
    expect((await labels())[0]?.appliedBy).toEqual(bob);
  });

  test.each<[string, Fault, string]>([
    ['a link elsewhere', { kind: 'link-to', url: 'http://x.example/' }, 'on another server'],
    ['a link that is none', { kind: 'link-to', url: 'nowhere' }, 'on another server'],
  ])('%s is not followed', async (_, fault, message) => {
    bench.api.inject({ fault });
    await expect(labels()).rejects.toThrow(message);
    expect(bench.api.exchanges).toHaveLength(1);
  });

  test('links that never end do end', async () => {
    bench.api.state.issueEvents = [event(1)];
    bench.api.inject({ fault: { kind: 'link-to', url: `${bench.api.apiUrl}/again` } });
    await expect(labels()).rejects.toThrow('an empty page before its end');
  });
});

describe('what someone may do', () => {
  test.each<[RoleState | undefined, string | null, string]>([
    [{ name: 'admin', base: 'admin' }, 'admin', 'admin'],
    [{ name: 'maintain', base: 'maintain' }, 'maintain', 'maintain'],
    [{ name: 'write', base: 'write' }, 'write', 'write'],
    [{ name: 'triage', base: 'triage' }, 'triage', 'triage'],
    [{ name: 'read', base: 'read' }, 'read', 'read'],
    [{ name: 'release-captain', base: 'maintain' }, 'maintain', 'release-captain'],
    [{ name: 'labeller', base: 'triage' }, 'triage', 'labeller'],
    [undefined, null, 'none'],
  ])('%j', async (role, expected, roleName) => {
    bench.api.state.roles = role === undefined ? {} : { ada: role };
    expect(await fetchPermission(bench.client, repository, ada)).toEqual({
      ...{ role: expected, roleName },
    });
  });

  test('a login that changed hands has no role', async () => {
    bench.api.state.roles = { ada: { name: 'admin', base: 'admin' } };
    const former = { ...ada, id: 1 };
    expect((await fetchPermission(bench.client, repository, former)).role).toBeNull();
  });

  test('an unknown login has no role', async () => {
    const gone = { ...ada, login: 'gone' };
    expect((await fetchPermission(bench.client, repository, gone)).role).toBeNull();
  });

  test('a refusal is no role that is none', async () => {
    bench.api.inject({ fault: { kind: 'status', status: 403 } });
    await expect(fetchPermission(bench.client, repository, ada)).rejects.toThrow('metadata: read');
  });

  test.each([
    ['member', { 'octo/core': ['ada'] }],
    ['not-member', { 'octo/core': ['bob'] }],
    ['unknown', {}],
  ])('a team: %s', async (expected, teams) => {
    bench.api.state.teams = teams as Record<string, string[]>;
    const team = { org: 'octo', slug: 'core' };
    expect(await fetchTeamMembership(bench.client, team, ada)).toBe(expected);
  });
});

const review = (id: number, parts: Partial<ReviewState> = {}): ReviewState => ({
  ...{ id, pullRequest: 42, author: 'bob', state: 'APPROVED', commit: headSha, body: '' },
  ...{ at: '2026-01-01T00:00:00Z', ...parts },
});

describe('reviews', () => {
  const reviews = () => fetchReviews(bench.client, repository, 42);

  test('come as they were submitted, without pending ones', async () => {
    bench.api.state.reviews = [
      review(1, { state: 'CHANGES_REQUESTED' }),
      review(2, { state: 'PENDING' }),
      review(3, { author: 'robot[bot]', state: 'COMMENTED', commit: null }),
      review(4, { author: null, state: 'DISMISSED' }),
    ];
    expect(await reviews()).toMatchObject([
      { id: '1', author: bob, state: 'changes-requested', commit: headSha },
      { id: '3', author: { login: 'robot[bot]', kind: 'bot' }, state: 'commented', commit: null },
      { id: '4', author: null, state: 'dismissed' },
    ]);
  });

  test('come from all pages', async () => {
    bench.api.state.reviews = times(230, (id) => review(id));
    expect(await reviews()).toHaveLength(230);
    expect(bench.api.exchanges).toHaveLength(3);
  });

  const answer = (reviewPage: unknown) => ({
    data: { repository: { pullRequest: { reviews: reviewPage } } },
  });
  const end = { hasNextPage: false, endCursor: null };

  test.each<[string, unknown, string]>([
    ['nothing of one', answer({ totalCount: 1, pageInfo: end, nodes: [] }), 'gave 0 of 1'],
    ['no data', { data: null }, 'not what the API describes'],
    ['no pull request', { data: { repository: { pullRequest: null } } }, 'not what the API'],
    ['an error', { data: null, errors: [{ message: 'x' }] }, 'answered with errors'],
    ['an error beside data', { ...answer({}), errors: [{ message: 'x' }] }, 'with errors'],
    ['a refusal', { errors: [{ type: 'FORBIDDEN', message: 'no' }] }, '403: no'],
    ['not found', { errors: [{ type: 'NOT_FOUND', message: 'gone' }] }, '404: gone'],
  ])('an answer with %s is no answer', async (_, body, message) => {
    bench.api.inject({ fault: { kind: 'body', body } });
    await expect(reviews()).rejects.toThrow(message);
  });

  test('a server error is asked again', async () => {
    bench.api.inject({ nth: 1, fault: { kind: 'status', status: 502 } });
    expect(await reviews()).toEqual([]);
  });
});

describe('comments tell of edits', () => {
  const comment = (parts: Partial<CommentState>): CommentState => ({
    ...{ id: 1, issue: 42, author: 'bob', body: 'a\r\nb', at: '2026-01-01T00:00:00Z' },
    ...parts,
  });

  test('by anyone', async () => {
    bench.api.state.comments = [
      comment({ id: 3_000_000_001 }),
      comment({ id: 2, edited: { at: '2026-01-02T00:00:00Z', by: 'ada' } }),
      comment({ id: 3, edited: { at: '2026-01-02T00:00:00Z', by: null } }),
      comment({ id: 4, issue: 43 }),
    ];
    expect(await fetchComments(bench.client, repository, 42)).toMatchObject([
      { id: '3000000001', author: bob, body: 'a\r\nb', edited: false, editor: null },
      { id: '2', edited: true, editor: ada },
      { id: '3', edited: true, editor: null },
    ]);
  });
});

describe('commits', () => {
  const commit = (number: number): CommitState => ({
    sha: number.toString(16).padStart(40, '0'),
    ...{ tree: 'e'.repeat(40), parents: [baseSha], message: 'x' },
    author: { name: 'Ada', email: 'ada@example.org', login: 'ada' },
    committer: { name: 'GitHub', email: 'noreply@example.org', login: null },
    verification: { verified: true, reason: 'valid' },
  });

  const fill = (count: number) => {
    const { state } = bench.api;
    state.commits = times(count, commit);
    Object.assign(state.pullRequests[0] ?? {}, { commits: state.commits.map(({ sha }) => sha) });
  };

  const ofPullRequest = (commits: number | null) =>
    fetchPullRequestCommits(bench.client, repository, { number: 42, commits });

  test('one, with its signature as GitHub sees it', async () => {
    fill(1);
    expect(await fetchCommit(bench.client, repository, commit(1).sha)).toEqual({
      ...{ sha: commit(1).sha, tree: 'e'.repeat(40), parents: [baseSha] },
      ...{ author: ada, committer: null, verification: { verified: true, reason: 'valid' } },
    });
  });

  test('one that is not there', async () => {
    await expect(fetchCommit(bench.client, repository, headSha)).rejects.toThrow('422');
  });

  test.each([3, 100, 250])('all %d of a pull request', async (count) => {
    fill(count);
    expect(await ofPullRequest(count)).toHaveLength(count);
  });

  test.each([
    [251, 251, 'reached the 250 that GitHub lists at most'],
    [250, null, 'reached the 250 that GitHub lists at most'],
    [120, 121, 'gave 120 of 121'],
  ])('%d of %p are not known to be all', async (there, said, message) => {
    fill(there);
    await expect(ofPullRequest(said)).rejects.toThrow(message);
  });

  test.each<[string, Fault]>([
    ['truncated', { kind: 'truncated-page' }],
    ['empty', { kind: 'empty-list' }],
  ])('a page that came %s', async (_, fault) => {
    fill(120);
    bench.api.inject({ nth: 2, fault });
    await expect(ofPullRequest(120)).rejects.toMatchObject({
      finding: { code: 'github/list-incomplete' },
    });
  });

  test('the merge base', async () => {
    bench.api.state.mergeBases[`${baseSha}...${headSha}`] = 'c'.repeat(40);
    expect(await fetchMergeBase(bench.client, repository, baseSha, headSha)).toBe('c'.repeat(40));
    await expect(fetchMergeBase(bench.client, repository, headSha, baseSha)).rejects.toThrow('404');
  });
});

describe('signing keys', () => {
  test('without their comments', async () => {
    Object.assign(bench.api.state.users['ada'] ?? {}, { sshSigningKeys: ['ssh-ed25519 AAAA me'] });
    expect(await fetchSigningKeys(bench.client, ada)).toEqual(['ssh-ed25519 AAAA']);
  });

  test('none for a login that changed hands', async () => {
    Object.assign(bench.api.state.users['ada'] ?? {}, { sshSigningKeys: ['ssh-ed25519 AAAA me'] });
    expect(await fetchSigningKeys(bench.client, { ...ada, id: 1 })).toEqual([]);
  });
});
