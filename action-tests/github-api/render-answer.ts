import type { ServerResponse } from 'node:http';
import type { Answer } from './call.ts';
import { completeBody } from './complete-body.ts';
import type { Fault } from './faults.ts';
import { type Operation, responseProblems } from './openapi-description.ts';

/** An answer ready to be sent; `items` is the list in it, where it is a page of one. */
export interface Rendered {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
  readonly items: unknown[] | null;
  readonly problems: readonly string[];
}

/** Cuts the page, completes the body and checks it against the description. */
export function render(operation: Operation | null, answer: Answer, url: string): Rendered {
  if (!('list' in answer)) return checked(operation, answer.status, answer.body, {}, null);
  const query = new URL(url).searchParams;
  const size = Number(query.get('per_page') ?? 30);
  const page = Number(query.get('page') ?? 1);
  const items = answer.list.slice((page - 1) * size, page * size);
  const next = page * size < answer.list.length ? pageUrl(url, page + 1) : null;
  const headers = next === null ? {} : { link: `<${next}>; rel="next"` };
  return checked(operation, 200, answer.wrap?.(items) ?? items, headers, items);
}

function checked(
  operation: Operation | null,
  status: number,
  body: unknown,
  headers: Record<string, string>,
  items: unknown[] | null,
): Rendered {
  const schema = operation?.responses[status];
  const complete = schema && status < 400 ? completeBody(schema, body) : body;
  const problems = operation === null ? [] : responseProblems(operation, status, complete);
  return { status, headers, body: complete, items: items && pageItems(complete), problems };
}

/** The list of a page's body: the body itself, or the one list in it. */
function pageItems(body: unknown): unknown[] {
  if (Array.isArray(body)) return body;
  return Object.values(body as object).find(Array.isArray) ?? [];
}

function pageUrl(url: string, page: number): string {
  const next = new URL(url);
  next.searchParams.set('page', String(page));
  return next.href;
}

/** What the fault makes of the answer. */
export function disturb(rendered: Rendered, fault: Fault | null): Rendered {
  const { headers, problems } = rendered;
  const error = (status: number, message: string, more: Record<string, string> = {}): Rendered => ({
    ...{ status, headers: more, body: { message }, items: null, problems },
  });
  switch (fault?.kind) {
    case 'status':
      return error(fault.status, fault.message ?? `Status ${fault.status}`);
    case 'rate-limit':
      return error(fault.status, 'API rate limit exceeded for installation ID 1.', {
        'x-ratelimit-remaining': '0',
        ...retryAfter(fault.retryAfter),
      });
    case 'secondary-rate-limit':
      return error(403, 'You have exceeded a secondary rate limit.', retryAfter(fault.retryAfter));
    case 'redirect':
      return error(307, 'Temporary Redirect', { location: fault.url });
    case 'truncated-page':
      rendered.items?.splice(Math.floor(rendered.items.length / 2));
      return { ...rendered, headers: {} };
    case 'empty-list':
      rendered.items?.splice(0);
      return { ...rendered, headers: {} };
    case 'no-link':
      return { ...rendered, headers: {} };
    case 'link-to':
      return { ...rendered, headers: { ...headers, link: `<${fault.url}>; rel="next"` } };
    case 'body':
      return { ...rendered, body: fault.body };
    default:
      return rendered;
  }
}

function retryAfter(seconds: number | undefined): Record<string, string> {
  return seconds === undefined ? {} : { 'retry-after': String(seconds) };
}

/** Sends the answer; returns how many bytes its body has. */
export function send(response: ServerResponse, rendered: Rendered, fault: Fault | null): number {
  if (fault?.kind === 'reset') {
    response.destroy();
    return 0;
  }
  if (fault?.kind === 'html') {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end('<!doctype html><title>Unicorn!</title>');
    return 0;
  }
  const text = rendered.body === undefined ? '' : JSON.stringify(rendered.body);
  response.writeHead(rendered.status, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(text),
    ...rendered.headers,
  });
  if (fault?.kind === 'cut-off') {
    response.write(text.slice(0, text.length / 2), () => response.destroy());
  } else {
    response.end(text);
  }
  return Buffer.byteLength(text);
}
