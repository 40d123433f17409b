import type { z } from 'zod';
import { invalidResponse } from './api-failure.ts';
import type { GitHubClient } from './client.ts';
import type { ApiRequest } from './transport.ts';

/** Sends a request and reads its answer; throws `github/response-invalid` for an unexpected form. */
export async function fetchJson<Output>(
  client: GitHubClient,
  request: ApiRequest,
  schema: z.ZodType<Output>,
): Promise<Output> {
  const { data } = await client.request(request);
  return readAnswer(request, data, schema);
}

/** Reads the body of an answer; what the schema does not name is dropped. */
export function readAnswer<Output>(
  request: ApiRequest,
  data: unknown,
  schema: z.ZodType<Output>,
): Output {
  const result = schema.safeParse(data);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  const where = issue?.path.join('.') || 'the answer';
  throw invalidResponse(request, `${where} is not what the API describes`);
}
