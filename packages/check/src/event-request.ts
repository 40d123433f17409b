import type { Actor } from '@ai-gate/gates';
import type { Account } from '@ai-gate/github/account';
import type { PullRequest } from '@ai-gate/github/pull-request';
import type { EventSubject } from '@ai-gate/github/subject';
import { UserError } from '@ai-gate/verdict';
import type { CheckRequest } from './check-request.ts';
import type { GithubFacts } from './github-facts.ts';

/** The part of a request that an event decides. */
export type EventRequest = Pick<CheckRequest, 'base' | 'head' | 'baseRef' | 'headRef' | 'github'>;

/**
 * What an event asks to be checked, as far as the event alone says. Who applied a label is not in
 * it, so labels come without an actor. Errors: input/invalid for an event that names no two commits.
 */
export function requestOfEvent(subject: EventSubject): EventRequest {
  const repository = `${subject.repository.owner}/${subject.repository.repo}`;
  if (subject.kind === 'pull-request') {
    const { base, head } = subject.pullRequest;
    return { ...tips(base, head), github: factsOfPullRequest(repository, subject.pullRequest) };
  }
  if (subject.kind === 'merge-group') {
    const github = { ...noFacts, repository, pullRequest: subject.number };
    return { ...tips(subject.base, subject.head), github };
  }
  throw new UserError('input/invalid', {
    message: 'the event does not name the two commits to compare',
    fix: 'Run on pull_request, pull_request_target or merge_group, or give base and head.',
  });
}

/** What a pull request itself says; `repository` is `owner/name`. */
export function factsOfPullRequest(
  repository: string,
  { number, author, labels }: PullRequest,
): GithubFacts {
  return {
    ...noFacts,
    repository,
    pullRequest: number,
    author: author && actorOf(author),
    labels: labels.map((name) => ({ name, actor: null, role: null })),
  };
}

const noFacts = {
  pullRequest: null,
  author: null,
  labels: [],
  reviews: [],
  owned: [],
  approvalCommit: null,
} as const;

function tips(
  base: { readonly ref: string; readonly sha: string },
  head: { readonly ref: string; readonly sha: string },
): EventRequest {
  return { base: base.sha, head: head.sha, baseRef: base.ref, headRef: head.ref };
}

/** Only a person can be entitled to anything, so whatever is no user counts as a bot. */
export function actorOf({ login, id, kind }: Account): Actor {
  return { login, id, kind: kind === 'user' ? 'user' : 'bot' };
}
