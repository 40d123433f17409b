import { UserError } from '@ai-gate/verdict';
import { z } from 'zod';
import { type Account, accountSchema } from './account.ts';
import { type PullRequest, pullRequestSchema, shaSchema, type Tip } from './pull-request.ts';

/** The repository that an event is about. */
export interface SubjectRepository {
  readonly owner: string;
  readonly repo: string;
  readonly id: number;
  readonly defaultBranch: string;
}

/** A comment that set the run off. Its text may have been edited since: fetch it before use. */
export interface SubjectComment {
  readonly id: number;
  readonly author: Account | null;
}

/** What an event asks to be judged. */
export type EventSubject = { readonly repository: SubjectRepository } & (
  | {
      /** Everything is in the event. */
      readonly kind: 'pull-request';
      readonly action: string;
      readonly pullRequest: PullRequest;
    }
  | {
      /** The event only names the pull request: fetch it. */
      readonly kind: 'pull-request-number';
      readonly number: number;
      readonly comment: SubjectComment | null;
    }
  | {
      readonly kind: 'merge-group';
      readonly base: Tip;
      readonly head: Tip;
      /** The last pull request of the group, as the queue's branch names it. */
      readonly number: number | null;
    }
  | {
      readonly kind: 'push';
      readonly ref: string;
      /** Null where the branch was created or deleted by the push. */
      readonly before: string | null;
      readonly after: string | null;
      readonly sender: Account | null;
    }
);

/** The events that name something to judge. */
export const supportedEvents = [
  'pull_request',
  'pull_request_target',
  'merge_group',
  'push',
  'workflow_dispatch',
  'issue_comment',
] as const;
type SupportedEvent = (typeof supportedEvents)[number];

/**
 * Reads what an event is about from its name and payload. Under `pull_request_target` the base is
 * the event's `pull_request.base`, never GITHUB_SHA, which is the default branch's tip. Throws
 * `input/invalid` for other events, for payloads that lack what they must have, and for a comment
 * that is not on a pull request.
 */
export function parseEvent(eventName: string, payload: unknown): EventSubject {
  const event = supportedEvents.find((name) => name === eventName);
  if (event === undefined) throw invalidEvent(`the event ${quote(eventName)} is not supported`);
  return readers[event](payload, event);
}

const repositorySchema = z
  .object({
    id: z.number().int(),
    name: z.string().regex(/^[\w.-]{1,100}$/),
    owner: z.object({ login: z.string().regex(/^[\w.-]{1,100}$/) }),
    default_branch: z.string().min(1),
  })
  .transform(
    ({ id, name, owner, default_branch }): SubjectRepository => ({
      ...{ owner: owner.login, repo: name, id, defaultBranch: default_branch },
    }),
  );

const pullRequestEventSchema = z.object({
  action: z.string(),
  pull_request: pullRequestSchema,
  repository: repositorySchema,
});

const mergeGroupEventSchema = z.object({
  merge_group: z.object({
    base_ref: z.string(),
    base_sha: shaSchema,
    head_ref: z.string(),
    head_sha: shaSchema,
  }),
  repository: repositorySchema,
});

const pushEventSchema = z.object({
  ref: z.string(),
  before: shaSchema,
  after: shaSchema,
  sender: accountSchema,
  repository: repositorySchema,
});

const dispatchEventSchema = z.object({
  inputs: z.record(z.string(), z.unknown()).nullish(),
  repository: repositorySchema,
});

const commentEventSchema = z.object({
  issue: z.object({ number: z.number().int().positive(), pull_request: z.unknown().optional() }),
  comment: z.object({ id: z.number().int(), user: accountSchema }),
  repository: repositorySchema,
});

type Reader = (payload: unknown, event: SupportedEvent) => EventSubject;

const readers: Readonly<Record<SupportedEvent, Reader>> = {
  pull_request: readPullRequest,
  pull_request_target: readPullRequest,
  merge_group: readMergeGroup,
  push: readPush,
  workflow_dispatch: readDispatch,
  issue_comment: readComment,
};

function readPullRequest(payload: unknown, event: SupportedEvent): EventSubject {
  const { repository, action, pull_request } = read(event, payload, pullRequestEventSchema);
  return { kind: 'pull-request', repository, action, pullRequest: pull_request };
}

function readMergeGroup(payload: unknown, event: SupportedEvent): EventSubject {
  const { repository, merge_group: group } = read(event, payload, mergeGroupEventSchema);
  const number = /\/pr-(\d{1,15})-[0-9a-f]{40,64}$/.exec(group.head_ref)?.[1];
  return {
    kind: 'merge-group',
    repository,
    base: { ref: branchName(group.base_ref), sha: group.base_sha },
    head: { ref: branchName(group.head_ref), sha: group.head_sha },
    number: number === undefined ? null : Number(number),
  };
}

function readPush(payload: unknown, event: SupportedEvent): EventSubject {
  const { repository, ref, before, after, sender } = read(event, payload, pushEventSchema);
  const known = (sha: string) => (/^0+$/.test(sha) ? null : sha);
  return { kind: 'push', repository, ref, before: known(before), after: known(after), sender };
}

function readDispatch(payload: unknown, event: SupportedEvent): EventSubject {
  const { repository, inputs } = read(event, payload, dispatchEventSchema);
  const text = String(inputs?.['pull-request'] ?? '');
  if (!/^[1-9]\d{0,14}$/.test(text)) {
    throw invalidEvent(
      'a workflow_dispatch run needs the input pull-request, a number',
      'Declare `pull-request` under `on.workflow_dispatch.inputs` and give the number of the pull request.',
    );
  }
  return { kind: 'pull-request-number', repository, number: Number(text), comment: null };
}

function readComment(payload: unknown, event: SupportedEvent): EventSubject {
  const { repository, issue, comment } = read(event, payload, commentEventSchema);
  if (issue.pull_request === undefined || issue.pull_request === null) {
    throw invalidEvent(
      `comment ${comment.id} is on an issue, not on a pull request`,
      'Run the job only `if: github.event.issue.pull_request`.',
    );
  }
  const { id, user } = comment;
  return {
    ...{ kind: 'pull-request-number', repository, number: issue.number },
    comment: { id, author: user },
  };
}

function read<Output>(event: SupportedEvent, payload: unknown, schema: z.ZodType<Output>): Output {
  const result = schema.safeParse(payload);
  if (result.success) return result.data;
  const where = result.error.issues[0]?.path.join('.') || 'payload';
  throw invalidEvent(`the ${event} event has no valid ${where}`);
}

function branchName(ref: string): string {
  return ref.replace(/^refs\/heads\//, '');
}

/** The name of an event comes from outside: plain characters only, and not many. */
function quote(name: string): string {
  return name.replace(/[^\w-]+/g, '?').slice(0, 40) || '(none)';
}

function invalidEvent(message: string, fix?: string): UserError {
  return new UserError('input/invalid', {
    message,
    // A push names no pull request, so it is no event to judge one on.
    fix:
      fix ??
      `Run the gate on one of: ${supportedEvents.filter((name) => name !== 'push').join(', ')}.`,
  });
}
