import {
  fetchPullRequest,
  type GitHubClient,
  type PullRequest,
  parseEvent,
  type RepositoryName,
  type Tip,
} from '@ai-gate/github';
import { UserError } from '@ai-gate/verdict';
import type { GateInputs } from './gate-inputs.ts';
import { readTextFile } from './runner.ts';

/** What a run judges: two commits and, where one is known, the pull request that they are of. */
export interface ActionSubject {
  readonly repository: RepositoryName;
  readonly base: Tip;
  /** `ref` is the branch of the pull request, also where a merge queue has a branch of its own. */
  readonly head: Tip;
  readonly pullRequest: PullRequest | null;
  /** In a merge queue the head is the queue's commit, not that of the pull request. */
  readonly queued: boolean;
}

/**
 * Finds what to judge: the pull request of the input `pull-request`, else what the event is about.
 * The base is never GITHUB_SHA. A push is refused: which pull requests its commits came from, and
 * so what was approved, it does not say. Errors: input/invalid and those of GitHub's API.
 */
export async function fetchSubject(
  client: GitHubClient,
  inputs: Pick<GateInputs, 'pull-request'>,
  environment: NodeJS.ProcessEnv,
): Promise<ActionSubject> {
  const number = inputs['pull-request'];
  if (number !== undefined) {
    return fetchByNumber(client, parseRepositoryName(environment['GITHUB_REPOSITORY']), number);
  }
  const event = await readEvent(environment);
  const { owner, repo } = event.repository;
  switch (event.kind) {
    case 'pull-request':
      return subjectOf({ owner, repo }, event.pullRequest);
    case 'pull-request-number':
      return fetchByNumber(client, { owner, repo }, event.number);
    case 'merge-group': {
      const pullRequest =
        event.number === null
          ? null
          : await fetchPullRequest(client, { owner, repo }, event.number);
      const { base, head } = event;
      const ref = pullRequest?.head.ref ?? head.ref;
      return {
        repository: { owner, repo },
        base,
        head: { ...head, ref },
        pullRequest,
        queued: true,
      };
    }
    case 'push':
      throw pushRefused();
  }
}

async function fetchByNumber(
  client: GitHubClient,
  repository: RepositoryName,
  number: number,
): Promise<ActionSubject> {
  return subjectOf(repository, await fetchPullRequest(client, repository, number));
}

function subjectOf(repository: RepositoryName, pullRequest: PullRequest): ActionSubject {
  const { base, head } = pullRequest;
  return {
    repository,
    base,
    head: { ref: head.ref, sha: head.sha },
    pullRequest,
    queued: false,
  };
}

async function readEvent(environment: NodeJS.ProcessEnv) {
  let payload: unknown;
  try {
    payload = JSON.parse(await readTextFile(environment['GITHUB_EVENT_PATH'] ?? ''));
  } catch (cause) {
    const message = 'the payload of the event cannot be read';
    const fix = 'Run as a step of a GitHub workflow, or give the inputs base and head.';
    throw new UserError('input/invalid', { message, fix }, { cause });
  }
  return parseEvent(environment['GITHUB_EVENT_NAME'] ?? '', payload);
}

function parseRepositoryName(text = ''): RepositoryName {
  const [, owner, repo] = /^([\w.-]{1,100})\/([\w.-]{1,100})$/.exec(text) ?? [];
  if (owner !== undefined && repo !== undefined) return { owner, repo };
  throw new UserError('input/invalid', {
    message: 'GITHUB_REPOSITORY does not name a repository',
    fix: 'Run as a step of a GitHub workflow.',
  });
}

function pushRefused(): UserError {
  return new UserError('input/invalid', {
    message:
      'a push does not say which pull request it is of, so there is no approval to judge it by',
    fix: 'Run the gate on pull_request_target and merge_group, or name a pull request with the input pull-request.',
  });
}
