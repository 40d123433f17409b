import { afterAll, afterEach, describe, expect, jest, test } from '@jest/globals';
import { removeFixtures } from '../git-fixture/git-fixture.ts';
import type { CommitState, GitHubState, ReviewState } from '../github-api/state.ts';
import { createApprovedChange, type Files } from '../shipped/approved-change.ts';
import { openShop, operationsOf, runOn, type Shop, type ShopRun } from '../shipped/github-run.ts';

let shop: Shop;
// Each test runs processes of its own; on a busy machine that takes its time.
jest.setTimeout(30_000);

afterEach(() => shop.api.close());
afterAll(removeFixtures);

type Authority = 'review' | 'codeowners' | 'signature';

const policyFor = (authority: Authority): Files => ({
  '.github/ai-gate.yml': `version: 1\nprovenance: { approval: { authority: ${authority}, min-role: write } }\n`,
});

/** Opens a shop whose base asks for this authority. */
async function open(authority: Authority, before: Files = {}): Promise<void> {
  shop = await openShop(createApprovedChange({}, { ...policyFor(authority), ...before }));
  shop.state.roles = {
    ada: { name: 'admin', base: 'admin' },
    bob: { name: 'write', base: 'write' },
    eve: { name: 'triage', base: 'triage' },
    'robot[bot]': { name: 'admin', base: 'admin' },
  };
}

/** Commits more onto the branch of the change; the pull request is then at it. */
function commitMore(files: Files): string {
  const { repository } = shop.change;
  repository.switchTo('autoTest/portal');
  const head = repository.commit(files);
  for (const pull of shop.state.pullRequests) pull.head.sha = head;
  return head;
}

let nextReview = 1;
function review(author: string, parts: Partial<ReviewState> = {}): void {
  shop.state.reviews.push({
    ...{ id: nextReview++, pullRequest: 42, author, state: 'APPROVED', body: '' },
    ...{ commit: shop.change.head, at: '2026-01-02T00:00:00Z', ...parts },
  });
}

async function judge(): Promise<ShopRun> {
  const run = await runOn(shop, 'provenance');
  const { verdict } = run.outputs;
  expect(run.status).toBe(verdict === 'pass' ? 0 : 1);
  return run;
}

const refusal = ({ report }: ShopRun) =>
  report?.gates[0]?.findings
    .filter(({ code }) => code === 'provenance/approval-unauthorised')
    .map(({ message }) => message)
    .join();

const approvalFile = '.ai-stack-trace/portal/contract/approval.md';
const wider =
  '# Contract\n\n## APPROVED SCOPE\n- Runtime code changes:\n  - `src/login.ts`\n  - `src/refund.ts`\n';

describe('authority by review', () => {
  test('an approval by someone with the role', async () => {
    await open('review');
    review('bob');
    const run = await judge();
    expect(run.outputs['verdict']).toBe('pass');
    expect(operationsOf(run)).toEqual([
      'graphql/Reviews',
      'repos/get-collaborator-permission-level',
      'pulls/get',
      'checks/create',
    ]);
  });

  test('still counts after more code, and after a remark', async () => {
    await open('review');
    review('bob');
    review('bob', { state: 'COMMENTED' });
    commitMore({ 'src/login.ts': 'export const login = 3;\n' });
    expect((await judge()).outputs['verdict']).toBe('pass');
  });

  test('does not count for a scope that was widened afterwards', async () => {
    await open('review');
    review('bob');
    commitMore({ [approvalFile]: wider, 'src/refund.ts': 'export const refund = 2;\n' });
    const run = await judge();
    expect(run.outputs['verdict']).toBe('fail');
    expect(refusal(run)).toContain('does not hold this contract/APPROVED and approval.md');
  });

  test.each<[string, () => void, string]>([
    ['nobody approved', () => {}, 'no review approves'],
    ['the author', () => review('ada'), 'the author of the change'],
    ['a bot', () => review('robot[bot]'), 'a bot'],
    ['too small a role', () => review('eve'), 'has the role triage'],
    ['an account that is gone', () => review('bob', { author: null }), 'no review approves'],
    ['a dismissed review', () => review('bob', { state: 'DISMISSED' }), 'no review approves'],
    [
      'an approval that was taken back',
      () => {
        review('bob');
        review('bob', { state: 'CHANGES_REQUESTED' });
      },
      'no review approves',
    ],
    ['another commit', () => review('bob', { commit: shop.change.base }), 'does not hold'],
    ['an unknown commit', () => review('bob', { commit: 'f'.repeat(40) }), 'does not hold'],
    [
      'a login that another account took over',
      () => {
        review('bob');
        shop.api.inject({
          ...{ operation: 'repos/get-collaborator-permission-level', nth: 1 },
          fault: {
            kind: 'meanwhile',
            change: ({ users }: GitHubState) => {
              users['bob'] = { id: 4711, type: 'User' };
            },
          },
        });
      },
      'has the role unknown',
    ],
  ])('not: %s', async (_, prepare, says) => {
    await open('review');
    prepare();
    expect(refusal(await judge())).toContain(says);
  });
});

describe('authority by code owners', () => {
  const owners = (text: string): Files => ({ '.github/CODEOWNERS': text });

  test.each([
    ['a person', '* @eve\nsrc/ @Bob\n'],
    ['a team', 'src/login.ts @octo/shopkeepers\n'],
  ])('%s', async (_, text) => {
    await open('codeowners', owners(text));
    shop.state.teams = { 'octo/shopkeepers': ['bob'] };
    review('bob');
    expect((await judge()).outputs['verdict']).toBe('pass');
  });

  test.each([
    ['someone else owns it', '* @bob\nsrc/ @eve\n', 'no code owner of src/login.ts'],
    ['nobody owns it', 'docs/ @bob\n', 'names no owner'],
    ['an owner by address', 'src/ bob@example.org\n', 'no code owner of'],
    ['another team', 'src/ @octo/others\n', 'no code owner of'],
  ])('not: %s', async (_, text, says) => {
    await open('codeowners', owners(text));
    shop.state.teams = { 'octo/shopkeepers': ['bob'], 'octo/others': [] };
    review('bob');
    expect(refusal(await judge())).toContain(says);
  });

  test('the file at the base counts, not that of the change', async () => {
    await open('codeowners', owners('src/ @eve\n'));
    commitMore(owners('src/ @bob\n'));
    review('bob');
    expect(refusal(await judge())).toContain('no code owner of');
  });

  test('a team that the token may not see is no answer', async () => {
    await open('codeowners', owners('src/ @octo/hidden\n'));
    review('bob');
    const run = await judge();
    expect(run.outputs).toMatchObject({ verdict: 'error', codes: '["github/forbidden"]' });
    expect(run.report?.gates[0]?.reason).toContain('octo/hidden');
  });
});

describe('authority by signature', () => {
  const signed = (sha: string, by: string, verified = true): void => {
    const person = { name: by, email: `${by}@example.org`, login: by };
    const commit: CommitState = {
      ...{ sha, tree: 'a'.repeat(40), parents: [], message: 'm', author: person },
      ...{ committer: person, verification: { verified, reason: verified ? 'valid' : 'unsigned' } },
    };
    shop.state.commits.push(commit);
  };

  test('of the commit that brought the approval, with code on top', async () => {
    await open('signature');
    signed(shop.change.head, 'bob');
    commitMore({ 'src/login.ts': 'export const login = 3;\n' });
    const run = await judge();
    expect(run.outputs['verdict']).toBe('pass');
    const asked = run.exchanges.filter(({ operation }) => operation === 'repos/get-commit');
    expect(asked.map(({ path }) => path)).toEqual([
      expect.stringContaining(`/commits/${shop.change.head}`),
    ]);
  });

  test('of a merge commit does not stand for the commit that it merged', async () => {
    await open('signature');
    const { repository, head, base } = shop.change;
    const tree = repository.git('rev-parse', `${head}^{tree}`);
    const merge = repository.commit({}, { parents: [head, base], tree });
    for (const pull of shop.state.pullRequests) pull.head.sha = merge;
    signed(merge, 'bob');
    signed(head, 'bob', false);
    expect(refusal(await judge())).toContain('has no verified signature');
  });

  test.each<[string, () => void, string]>([
    ['unsigned', () => signed(shop.change.head, 'bob', false), 'has no verified signature'],
    ['the author', () => signed(shop.change.head, 'ada'), 'the author of the change'],
    ['too small a role', () => signed(shop.change.head, 'eve'), 'has the role triage'],
    ['GitHub itself', () => signed(shop.change.head, 'web-flow'), 'is not known to GitHub'],
    [
      'a scope that was changed later, unsigned',
      () => {
        signed(shop.change.head, 'bob');
        signed(commitMore({ [approvalFile]: wider }), 'ada', false);
      },
      'has no verified signature',
    ],
  ])('not: %s', async (_, prepare, says) => {
    await open('signature');
    prepare();
    expect(refusal(await judge())).toContain(says);
  });

  test('an approval that two commits brought has no one signature', async () => {
    await open('signature');
    const { repository, head, base } = shop.change;
    const tree = repository.git('rev-parse', `${head}^{tree}`);
    const twin = repository.commit({}, { parents: [base], tree, message: 'Twin' });
    const merge = repository.commit({}, { parents: [head, twin], tree });
    for (const pull of shop.state.pullRequests) pull.head.sha = merge;
    signed(head, 'bob');
    expect(refusal(await judge())).toContain('cannot be told');
  });
});
