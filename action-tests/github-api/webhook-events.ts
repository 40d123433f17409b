import { createRequire } from 'node:module';
import { account } from './accounts.ts';
import { pullRequestBody } from './handlers-pull-request.ts';
import type { CommentState, GitHubState, PullRequestState } from './state.ts';

type Payload = Record<string, unknown>;

interface ExampleSet {
  readonly name: string;
  readonly examples: readonly Payload[];
}

const require = createRequire(import.meta.url);
const exampleSets = require('@octokit/webhooks-examples') as readonly ExampleSet[];

/** All real payloads of one event, as GitHub sent them. */
export function exampleEvents(name: string): readonly Payload[] {
  return exampleSets.find((set) => set.name === name)?.examples ?? [];
}

/** A real `pull_request` payload (also that of `pull_request_target`), made to tell of the state. */
export function pullRequestEvent(
  state: GitHubState,
  number: number,
  action = 'synchronize',
): Payload {
  const payload = adapted(state, 'pull_request', action);
  const pullRequest = pullRequestBody({ state }, stateOf(state, number)) as Payload;
  return {
    ...payload,
    action,
    number,
    pull_request: merged(payload['pull_request'] as Payload, pullRequest),
  };
}

/** A real `issue_comment` payload: `comment` was written on a pull request (or on an issue). */
export function issueCommentEvent(
  state: GitHubState,
  comment: CommentState,
  onPullRequest = true,
): Payload {
  const payload = adapted(state, 'issue_comment', 'created');
  const issue = payload['issue'] as Payload;
  const url = `https://api.github.com/repos/octo/shop/pulls/${comment.issue}`;
  return {
    ...payload,
    issue: { ...issue, number: comment.issue, ...(onPullRequest && { pull_request: { url } }) },
    comment: {
      ...(payload['comment'] as Payload),
      id: comment.id,
      body: comment.body,
      user: account(state, comment.author),
    },
  };
}

/** A real `merge_group` payload for the queue of the base branch. */
export function mergeGroupEvent(
  state: GitHubState,
  number: number,
  group: { readonly baseSha: string; readonly headSha: string; readonly baseRef?: string },
): Payload {
  const payload = adapted(state, 'merge_group', 'checks_requested');
  const branch = group.baseRef ?? state.repository.defaultBranch;
  return {
    ...payload,
    merge_group: {
      ...(payload['merge_group'] as Payload),
      base_sha: group.baseSha,
      base_ref: `refs/heads/${branch}`,
      head_sha: group.headSha,
      head_ref: `refs/heads/gh-readonly-queue/${branch}/pr-${number}-${group.baseSha}`,
    },
  };
}

/** A real `push` payload. */
export function pushEvent(
  state: GitHubState,
  push: { readonly ref: string; readonly before: string; readonly after: string },
): Payload {
  const gone = /^0+$/.test(push.after);
  const created = /^0+$/.test(push.before);
  return { ...adapted(state, 'push'), ...push, deleted: gone, created };
}

/** A real `workflow_dispatch` payload with these inputs. */
export function workflowDispatchEvent(
  state: GitHubState,
  inputs: Readonly<Record<string, string>>,
): Payload {
  return { ...adapted(state, 'workflow_dispatch'), inputs };
}

function adapted(state: GitHubState, name: string, action?: string): Payload {
  const examples = exampleEvents(name);
  const example = examples.find((payload) => payload['action'] === action) ?? examples[0];
  if (example === undefined) throw new Error(`no example of ${name}`);
  const payload = structuredClone(example);
  const { owner, name: repository, id, defaultBranch } = state.repository;
  const adaptedRepository = merged(payload['repository'] as Payload, {
    id,
    name: repository,
    full_name: `${owner}/${repository}`,
    default_branch: defaultBranch,
    owner: account(state, owner),
  });
  return { ...payload, repository: adaptedRepository };
}

function stateOf(state: GitHubState, number: number): PullRequestState {
  const found = state.pullRequests.find((candidate) => candidate.number === number);
  if (found === undefined) throw new Error(`the state has no pull request ${number}`);
  return found;
}

/** Objects are merged, everything else is replaced. */
function merged(under: Payload, over: Payload): Payload {
  const out = { ...under };
  for (const [key, value] of Object.entries(over)) {
    const below = out[key];
    out[key] = isObject(below) && isObject(value) ? merged(below, value) : value;
  }
  return out;
}

function isObject(value: unknown): value is Payload {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
