import { z } from 'zod';
import { apiFailure, invalidResponse } from './api-failure.ts';
import type { GitHubClient } from './client.ts';
import { incomplete } from './pages.ts';
import { readAnswer } from './read-answer.ts';
import type { ApiRequest } from './transport.ts';

const envelopeSchema = z.object({
  data: z.unknown().optional(),
  errors: z
    .array(z.object({ message: z.string().optional(), type: z.string().optional() }))
    .optional(),
});

/** A GraphQL query; reading queries may be sent twice. */
export interface GraphqlRequest {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly permission?: string;
}

/** Sends a query. An answer with errors, even partial ones, is no answer. */
export async function fetchGraphql<Output>(
  client: GitHubClient,
  { query, variables, permission }: GraphqlRequest,
  schema: z.ZodType<Output>,
): Promise<Output> {
  const request: ApiRequest = {
    route: `POST ${client.endpoint.graphqlUrl}`,
    parameters: { query, variables },
    repeatable: /^\s*query\b/.test(query),
    ...(permission !== undefined && { permission }),
  };
  const response = await client.request(request);
  const { data, errors } = readAnswer(request, response.data, envelopeSchema);
  const error = errors?.[0];
  if (error !== undefined) {
    const status = statuses[error.type ?? ''];
    if (status === undefined) throw invalidResponse(request, 'the query was answered with errors');
    throw apiFailure(request, { ...response, status, data: error }, '');
  }
  return readAnswer(request, data, schema);
}

/** GraphQL answers 200 whatever happens, and names the kind of error. */
const statuses: Readonly<Record<string, number>> = {
  FORBIDDEN: 403,
  INSUFFICIENT_SCOPES: 403,
  NOT_FOUND: 404,
  RATE_LIMITED: 429,
};

/** The schema of a page of a connection. */
export function connectionOf<Item>(item: z.ZodType<Item>) {
  return z.object({
    totalCount: z.number().int(),
    pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
    nodes: z.array(item),
  });
}

/** One page of a connection, as `connectionOf` reads it. */
export interface Connection<Item> {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly nodes: readonly Item[];
}

const maxConnectionPages = 100;

/** Fetches every page of a connection; throws `github/list-incomplete` unless they add up. */
export async function fetchConnection<Item>(
  name: string,
  fetchPage: (after: string | null) => Promise<Connection<Item>>,
): Promise<Item[]> {
  const request: ApiRequest = { route: `POST graphql ${name}` };
  const items: Item[] = [];
  let after: string | null = null;
  for (let count = 0; count < maxConnectionPages; count++) {
    const page: Connection<Item> = await fetchPage(after);
    items.push(...page.nodes);
    if (!page.pageInfo.hasNextPage || page.pageInfo.endCursor === null) {
      if (items.length === page.totalCount) return items;
      throw incomplete(request, `gave ${items.length} of ${page.totalCount} ${name}`);
    }
    after = page.pageInfo.endCursor;
  }
  throw incomplete(request, `has more than ${maxConnectionPages} pages of ${name}`);
}
