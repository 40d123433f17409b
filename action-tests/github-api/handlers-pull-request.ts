import { account, accountOrGhost, app } from './accounts.ts';
import { type Call, type Handlers, notFound, readOnlyRefusal, refusal } from './call.ts';
import { commitBody } from './handlers-repository.ts';
import type { CommentState, PullRequestState, ReviewState } from './state.ts';

/** Pull requests, their labels' events, comments, reviews and the merge. */
export const pullRequestHandlers: Handlers = {
  'pulls/get': (call) => {
    const found = pullRequest(call, 'pull_number');
    return found ? { status: 200, body: pullRequestBody(call, found) } : notFound;
  },
  'pulls/list-commits': (call) => {
    const found = pullRequest(call, 'pull_number');
    if (found === undefined) return notFound;
    return { list: found.commits.slice(0, 250).map((sha) => commitBody(call, sha)) };
  },
  'pulls/list-reviews': (call) => ({
    list: call.state.reviews
      .filter((review) => review.pullRequest === Number(call.params['pull_number']))
      .map((review) => reviewBody(call, review)),
  }),
  'pulls/merge': (call) => {
    const found = pullRequest(call, 'pull_number');
    if (found === undefined) return notFound;
    if (call.state.readOnlyToken) return readOnlyRefusal;
    const sha = call.body['sha'];
    if (sha !== undefined && sha !== found.head.sha) {
      return refusal(409, 'Head branch was modified. Review and try the merge again.');
    }
    if (found.mergeable !== true) return refusal(405, 'Pull Request is not mergeable');
    found.merged = true;
    found.state = 'closed';
    return { status: 200, body: { sha: found.head.sha, merged: true, message: 'merged' } };
  },
  'issues/list-events': (call) => ({
    list: call.state.issueEvents
      .filter(({ issue }) => issue === Number(call.params['issue_number']))
      .map((event) => ({
        id: event.id,
        event: event.event,
        actor: accountOrGhost(call.state, event.actor),
        created_at: event.at,
        ...(event.label !== undefined && { label: { name: event.label, color: 'ededed' } }),
        performed_via_github_app: event.viaApp === undefined ? null : app(event.viaApp),
      })),
  }),
  'issues/remove-label': (call) => {
    const found = pullRequest(call, 'issue_number');
    const name = call.params['name'] ?? '';
    if (found === undefined || !found.labels.includes(name)) return notFound;
    if (call.state.readOnlyToken) return readOnlyRefusal;
    found.labels = found.labels.filter((label) => label !== name);
    return { status: 200, body: found.labels.map((label) => ({ name: label })) };
  },
  'issues/list-comments': (call) => ({
    list: call.state.comments
      .filter(({ issue }) => issue === Number(call.params['issue_number']))
      .map((comment) => commentBody(call, comment)),
  }),
  'issues/create-comment': (call) => {
    if (call.state.readOnlyToken) return readOnlyRefusal;
    const comment: CommentState = {
      id: 1 + Math.max(0, ...call.state.comments.map(({ id }) => id)),
      issue: Number(call.params['issue_number']),
      author: call.state.viewer,
      body: String(call.body['body']),
      at: '2026-01-02T00:00:00Z',
    };
    call.state.comments.push(comment);
    return { status: 201, body: commentBody(call, comment) };
  },
  'issues/update-comment': (call) => {
    const comment = call.state.comments.find(({ id }) => id === Number(call.params['comment_id']));
    if (comment === undefined) return notFound;
    if (call.state.readOnlyToken) return readOnlyRefusal;
    comment.body = String(call.body['body']);
    comment.edited = { at: '2026-01-03T00:00:00Z', by: call.state.viewer };
    return { status: 200, body: commentBody(call, comment) };
  },
};

function pullRequest({ state, params }: Call, key: string): PullRequestState | undefined {
  return state.pullRequests.find(({ number }) => number === Number(params[key]));
}

/** A pull request as REST shows it: what the state knows, the rest is completed. */
export function pullRequestBody({ state }: Pick<Call, 'state'>, found: PullRequestState): unknown {
  const { owner, name } = state.repository;
  return {
    number: found.number,
    state: found.state,
    draft: found.draft,
    merged: found.merged,
    mergeable: found.mergeable,
    title: found.title,
    user: accountOrGhost(state, found.author),
    base: branch(found.base, `${owner}/${name}`, state.repository.id),
    head: branch(found.head, found.head.repository, forkId(state, found.head.repository)),
    labels: found.labels.map((label) => ({ name: label, color: 'ededed' })),
    commits: found.commits.length,
    comments: state.comments.filter(({ issue }) => issue === found.number).length,
  };
}

/** The id of the head's repository: this one's, or another for a fork. */
function forkId({ repository }: Call['state'], fullName: string | null): number {
  return fullName === `${repository.owner}/${repository.name}` ? repository.id : 99;
}

function branch(tip: { ref: string; sha: string }, fullName: string | null, id: number): unknown {
  const owner = fullName?.split('/')[0] ?? 'ghost';
  return {
    ref: tip.ref,
    sha: tip.sha,
    label: `${owner}:${tip.ref}`,
    repo: fullName === null ? null : { id, name: fullName.split('/')[1], full_name: fullName },
  };
}

function reviewBody({ state }: Call, review: ReviewState): unknown {
  return {
    id: review.id,
    user: account(state, review.author),
    body: review.body,
    state: review.state,
    commit_id: review.commit,
    submitted_at: review.at,
  };
}

function commentBody({ state }: Call, comment: CommentState): unknown {
  return {
    id: comment.id,
    body: comment.body,
    user: account(state, comment.author),
    created_at: comment.at,
    updated_at: comment.edited?.at ?? comment.at,
    performed_via_github_app: comment.viaApp === undefined ? null : app(comment.viaApp),
  };
}
