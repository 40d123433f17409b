import { type EventRequest, requestOfEvent } from '@ai-gate/check';
import { parseEvent } from '@ai-gate/github/subject';
import { UserError } from '@ai-gate/verdict';

/** A file does not say which event it is of; these keys do, and are the events' names. */
const telling = ['pull_request', 'merge_group'] as const;

/** Reads a webhook payload of a pull request or a merge group (--event). Errors: input/invalid. */
export function readEventText(text: string, path: string): EventRequest {
  const payload = parsePayload(text, path);
  const event = telling.find((name) => Object.hasOwn(payload, name));
  if (event === undefined) {
    throw invalidEvent(path, 'it is the payload of neither a pull request nor a merge group');
  }
  try {
    return requestOfEvent(parseEvent(event, payload));
  } catch (error) {
    // What the parser advises is about events that set a workflow off, not about a file.
    throw error instanceof UserError ? invalidEvent(path, error.message) : error;
  }
}

function parsePayload(text: string, path: string): object {
  try {
    const payload: unknown = JSON.parse(text);
    if (typeof payload === 'object' && payload !== null) return payload;
  } catch {
    throw invalidEvent(path, 'it is not JSON');
  }
  throw invalidEvent(path, 'it is not an object');
}

function invalidEvent(path: string, why: string): UserError {
  return new UserError('input/invalid', {
    message: `${path} is not an event that can be judged: ${why}`,
    fix: 'Give the payload of a pull_request, pull_request_target or merge_group event.',
  });
}
