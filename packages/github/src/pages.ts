import { UserError } from '@ai-gate/verdict';
import type { z } from 'zod';
import { describeRequest } from './api-failure.ts';
import type { GitHubClient } from './client.ts';
import { readAnswer } from './read-answer.ts';
import type { ApiRequest, ApiResponse } from './transport.ts';

/** The largest page that GitHub gives. */
const pageSize = 100;

/** More pages than any list of GitHub's has; beyond it the server is leading us on. */
const maxPages = 200;

/** What is known of a list, for proving that all of it arrived. */
export interface ListShape<Body, Item> {
  readonly body: z.ZodType<Body>;
  readonly items: (body: Body) => readonly Item[];
  /** `total_count`, where the answer carries one. */
  readonly total?: (body: Body) => number;
  /** What another answer said how many there are. */
  readonly expected?: number;
  /** GitHub lists no more than this many: as many or more means that some may be missing. */
  readonly cap?: number;
}

/**
 * Fetches every page of a list. Throws `github/list-incomplete` unless what arrived can be all: it
 * adds up to the total where there is one, and stays below GitHub's limit where there is none. A full page without a
 * link is not taken for the last one. A link is never followed to anywhere else: what it says is
 * only that there is more, and the next page is asked for by its number.
 */
export async function fetchAll<Body, Item>(
  client: GitHubClient,
  request: ApiRequest,
  shape: ListShape<Body, Item>,
): Promise<Item[]> {
  const items: Item[] = [];
  let total: number | undefined;
  for (let page = 1; page <= maxPages; page++) {
    const parameters = { ...request.parameters, per_page: pageSize, page };
    const response = await client.request({ ...request, parameters });
    const body = readAnswer(request, response.data, shape.body);
    const arrived = shape.items(body);
    items.push(...arrived);
    total = shape.total?.(body) ?? total;
    if (!hasMore(request, response, arrived.length, client)) {
      return complete(request, items, { ...shape, expected: total ?? shape.expected });
    }
  }
  throw incomplete(request, `has more than ${maxPages} pages`);
}

/** Whether to ask for another page. */
function hasMore(
  request: ApiRequest,
  { headers }: ApiResponse,
  arrived: number,
  { endpoint }: GitHubClient,
): boolean {
  const next = /<([^<>]{1,4000})>;\s*rel="next"/.exec(String(headers['link'] ?? ''))?.[1];
  if (next === undefined) return arrived >= pageSize;
  const origin = URL.canParse(next) ? new URL(next).origin : null;
  if (origin !== new URL(endpoint.apiUrl).origin) {
    throw incomplete(request, 'is continued on another server');
  }
  if (arrived === 0) throw incomplete(request, 'has an empty page before its end');
  return true;
}

function complete<Item>(
  request: ApiRequest,
  items: Item[],
  { expected, cap }: { readonly expected: number | undefined; readonly cap?: number | undefined },
): Item[] {
  if (items.length === expected) return items;
  if (cap !== undefined && items.length >= cap) {
    throw incomplete(request, `reached the ${cap} that GitHub lists at most`);
  }
  if (expected !== undefined) throw incomplete(request, `gave ${items.length} of ${expected}`);
  return items;
}

/** The error of a list that is not known to be complete. */
export function incomplete(request: ApiRequest, problem: string): UserError {
  return new UserError('github/list-incomplete', {
    message: `the list of ${describeRequest(request)} ${problem}`,
  });
}
