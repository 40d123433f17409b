import { afterAll, afterEach, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { removeFixtures } from '../git-fixture/git-fixture.ts';
import type { Fault } from '../github-api/faults.ts';
import { issueCommentEvent } from '../github-api/webhook-events.ts';
import { type ApprovedChange, createApprovedChange } from '../shipped/approved-change.ts';
import { leftIn, openShop, runOn, type Shop, type ShopRun } from '../shipped/github-run.ts';

let byOwners: ApprovedChange;
let bySignature: ApprovedChange;
let shop: Shop;

beforeAll(() => {
  const policy = (authority: string) => ({
    '.github/ai-gate.yml': `version: 1\nprovenance: { approval: { authority: ${authority} } }\n`,
    '.github/CODEOWNERS': 'src/ @octo/keepers\n',
  });
  byOwners = createApprovedChange({}, policy('codeowners'));
  bySignature = createApprovedChange({}, policy('signature'));
});
// Each test runs processes of its own; on a busy machine that takes its time.
jest.setTimeout(30_000);

afterEach(() => shop.api.close());
afterAll(removeFixtures);

/** A pull request that passes after every kind of request that there is. */
async function openFullShop(change: ApprovedChange): Promise<void> {
  const person = { name: 'Bob', email: 'bob@example.org', login: 'bob' };
  const at = '2026-01-01T00:00:00Z';
  shop = await openShop(change, {
    roles: { bob: { name: 'write', base: 'write' }, eve: { name: 'read', base: 'read' } },
    teams: { 'octo/keepers': ['bob'] },
    issueEvents: [{ id: 1, issue: 42, event: 'labeled', actor: 'eve', label: 'hotfix', at }],
    reviews: [
      {
        ...{ id: 1, pullRequest: 42, author: 'bob', state: 'APPROVED', at },
        ...{ commit: change.head, body: '' },
      },
    ],
    commits: [
      {
        ...{ sha: change.head, tree: 'a'.repeat(40), parents: [], message: 'm', author: person },
        ...{ committer: person, verification: { verified: true, reason: 'valid' } },
      },
    ],
  });
  for (const pull of shop.state.pullRequests) pull.labels = ['hotfix'];
}

function run(): Promise<ShopRun> {
  const comment = { id: 7, issue: 42, author: 'eve', body: 'x', at: '2026-01-01T00:00:00Z' };
  const event = { name: 'issue_comment', payload: issueCommentEvent(shop.state, comment) };
  return runOn(shop, 'provenance', { event, inputs: { comment: 'always' } });
}

/** Each request of a run, and the words that a message about it holds. */
const requests: [operation: string, nth: number, named: string][] = [
  ['pulls/get', 1, 'GET /repos/octo/shop/pulls/42'],
  ['issues/list-events', 1, 'GET /repos/octo/shop/issues/42/events'],
  ['graphql/Reviews', 1, 'POST /api/graphql'],
  [
    'repos/get-collaborator-permission-level',
    1,
    'GET /repos/octo/shop/collaborators/eve/permission',
  ],
  [
    'repos/get-collaborator-permission-level',
    2,
    'GET /repos/octo/shop/collaborators/bob/permission',
  ],
  ['teams/get-membership-for-user-in-org', 1, 'GET /orgs/octo/teams/keepers/memberships/bob'],
  ['pulls/get', 2, 'GET /repos/octo/shop/pulls/42'],
  ['graphql/Viewer', 1, 'POST /api/graphql'],
  ['issues/list-comments', 1, 'GET /repos/octo/shop/issues/42/comments'],
  ['issues/create-comment', 1, 'POST /repos/octo/shop/issues/42/comments'],
  ['checks/create', 1, 'POST /repos/octo/shop/check-runs'],
  ['repos/get-commit', 1, `GET /repos/octo/shop/commits/`],
];

/** Faults that nothing may be decided from. Every request meets one that lasts, and one in turn. */
const faults: [string, Fault][] = [
  ['a server error', { kind: 'status', status: 502 }],
  ['a refusal', { kind: 'status', status: 403, message: 'No.' }],
  ['a rate limit that says when', { kind: 'rate-limit', status: 429, retryAfter: 1 }],
  ['a page of HTML', { kind: 'html' }],
  ['no answer in time', { kind: 'slow', milliseconds: 4_000 }],
  ['a broken connection', { kind: 'reset' }],
  ['half an answer', { kind: 'cut-off' }],
];

const cases = requests.map((request, at) => {
  const fault = faults[(at * 2 + 1) % faults.length] ?? faults[0];
  return [request, fault] as [(typeof requests)[number], (typeof faults)[number]];
});
const named = cases.map(([[operation, nth, says], [title, fault]]) => {
  return [`${operation} ${nth}`, title, { operation, nth, says, fault }] as const;
});

describe('what goes wrong at a request is never a pass', () => {
  test.each([['owners'], ['signature']])('without a fault, by %s, it passes', async (by) => {
    await openFullShop(by === 'owners' ? byOwners : bySignature);
    const { outputs, status } = await run();
    expect([status, outputs['verdict']]).toEqual([0, 'pass']);
    expect(shop.state.comments).toHaveLength(1);
  });

  test.each(named)('%s: %s', async (_, _title, { operation, nth, says, fault }) => {
    await openFullShop(operation === 'repos/get-commit' ? bySignature : byOwners);
    // From the nth on: asking again must not help.
    for (let at = nth; at < nth + 3; at++) shop.api.inject({ operation, nth: at, fault });
    const ended = await run();
    expect(ended.status).toBe(1);
    expect(ended.outputs['verdict']).toBe('error');
    expect(ended.stdout).toContain(says);
    expect(ended.outputs['codes']).toMatch(/"github\/[a-z-]+"/);
    // What failed to be answered may have been done: then the last word is a failure.
    expect(shop.state.checkRuns.at(-1)?.conclusion).not.toBe('success');
    expect(
      leftIn(ended).filter((name) => name.startsWith('ai-gate-') && !name.endsWith('.json')),
    ).toEqual([]);
  });

  test.each<[string, Fault]>([
    ['a server error', { kind: 'status', status: 503 }],
    ['a broken connection', { kind: 'reset' }],
    ['a refusal', { kind: 'status', status: 403 }],
  ])('git: %s', async (_, fault) => {
    await openFullShop(byOwners);
    shop.api.inject({ operation: 'git', fault });
    const ended = await run();
    expect([ended.status, ended.outputs['verdict']]).toEqual([1, 'error']);
    expect(ended.outputs['codes']).toMatch(/"repository\/fetch-(failed|refused)"/);
    expect(leftIn(ended)).toEqual(['ai-gate-provenance.json']);
  });

  test('files that cannot be fetched', async () => {
    await openFullShop(byOwners);
    // Each fetch is two requests; the third brings the first files.
    for (let nth = 5; nth < 12; nth++) {
      shop.api.inject({ operation: 'git', nth, fault: { kind: 'status', status: 500 } });
    }
    const ended = await run();
    expect([ended.status, ended.outputs['verdict']]).toEqual([1, 'error']);
  });

  test.each<[string, string, Fault]>([
    ['issues/list-events', 'half of a page', { kind: 'truncated-page' }],
    ['issues/list-events', 'an empty list', { kind: 'empty-list' }],
  ])('%s with %s exempts nobody', async (operation, _, fault) => {
    await openFullShop(byOwners);
    shop.state.roles = { eve: { name: 'admin', base: 'admin' } };
    shop.api.inject({ operation, fault });
    const ended = await run();
    expect(ended.status).toBe(1);
    expect(ended.outputs['codes']).toContain('policy/exemption-refused');
  });

  test('what passes again is asked again', async () => {
    await openFullShop(byOwners);
    shop.api.inject({ operation: 'pulls/get', nth: 1, fault: { kind: 'status', status: 502 } });
    shop.api.inject({ operation: 'git', nth: 1, fault: { kind: 'status', status: 502 } });
    expect((await run()).outputs['verdict']).toBe('pass');
  });
});
