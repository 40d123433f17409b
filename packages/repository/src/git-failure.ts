import { UserError } from '@ai-gate/verdict';
import type { GitResult } from './git-process.ts';

/** What git says (under LC_ALL=C) when an object or a parent that it needs is not there. */
const objectsMissing =
  /could not read |unable to (?:read|parse|find) |missing |bad object|not a valid object|promisor|could not fetch|could not parse/i;

/**
 * The error for a git command that failed. What git printed can hold names chosen by strangers, so
 * it is kept as the cause and never becomes part of the message.
 */
export function gitFailure(
  command: string,
  { status, stderr }: Pick<GitResult, 'status' | 'stderr'>,
): UserError {
  const cause = new Error(stderr.trim() || 'git printed nothing');
  if (objectsMissing.test(stderr)) return objectsAreMissing(command, cause);
  const how = status === null ? 'was killed' : `ended with status ${status}`;
  return new UserError('repository/git-failed', { message: `git ${command} ${how}` }, { cause });
}

/** Whether git failed because history or objects are not there. */
export function namesMissingObjects(stderr: string): boolean {
  return objectsMissing.test(stderr);
}

function objectsAreMissing(command: string, cause: Error): UserError {
  const message = `git ${command} needs objects that this repository does not have`;
  return new UserError('repository/history-incomplete', { message }, { cause });
}

/** The error for a git that could not be started. */
export function gitMissing(cause: Error): UserError {
  const message = 'git could not be started';
  return new UserError('repository/git-unavailable', { message }, { cause });
}

/** The error for a git without `cat-file --batch-command`, which came with 2.36. */
export function gitTooOld(stderr: string): UserError {
  const message = 'this git is older than 2.36';
  return new UserError('repository/git-unavailable', { message }, { cause: new Error(stderr) });
}

/** The error for a git that printed nothing for minutes. */
export function gitTimedOut(args: readonly string[]): UserError {
  const message = `git ${args[0]} gave no answer within two minutes`;
  return new UserError('input/limit-exceeded', {
    message,
    fix: 'Look for directories nested into each other many times over, and take them out.',
  });
}

/** The error for a git that prints more than is ever read. */
export function outputTooLarge(args: readonly string[]): UserError {
  return new UserError('input/limit-exceeded', {
    message: `git ${args[0]} printed more than 16 MiB`,
  });
}
