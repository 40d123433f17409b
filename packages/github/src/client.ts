import { setTimeout as delay } from 'node:timers/promises';
import { UserError } from '@ai-gate/verdict';
import { apiFailure, invalidResponse } from './api-failure.ts';
import type { GitHubEndpoint } from './endpoint.ts';
import { decideRetry } from './retry.ts';
import { type ApiRequest, type ApiResponse, openTransport, type Transport } from './transport.ts';

/** A repository by its two names. */
export interface RepositoryName {
  readonly owner: string;
  readonly repo: string;
}

/** The API of one GitHub, with one token. */
export interface GitHubClient {
  readonly endpoint: GitHubEndpoint;
  /** Sends a request, again where that may help; throws a UserError for any status but a success. */
  request(request: ApiRequest): Promise<ApiResponse>;
  /**
   * As `request`, but gives the refusals named in `statuses` back instead of throwing. Rate limits
   * are no refusals and always throw.
   */
  attempt(request: ApiRequest, statuses: readonly number[]): Promise<ApiResponse>;
}

/** What a client needs of the clock; tests put their own in. */
export interface Timing {
  /** Milliseconds. */
  readonly sleep: (milliseconds: number) => Promise<unknown>;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** Milliseconds until a request is given up. */
  readonly timeout: number;
  /** Milliseconds that all waits of one client may take together. */
  readonly patience: number;
}

const realTiming: Timing = {
  sleep: (milliseconds) => delay(milliseconds),
  now: () => Date.now(),
  timeout: 30_000,
  patience: 300_000,
};

/** Makes a client. Nothing is loaded or sent before the first request. */
export function openGitHub(options: {
  readonly token: string;
  readonly endpoint: GitHubEndpoint;
  readonly timing?: Partial<Timing>;
}): GitHubClient {
  const { token, endpoint } = options;
  if (!/^[\x21-\x7e]+$/.test(token)) {
    throw new UserError('github/unauthorised', {
      message: 'the GitHub token is empty or malformed',
    });
  }
  const timing = { ...realTiming, ...options.timing };
  let transport: Promise<Transport> | undefined;
  let patience = timing.patience;

  async function attempt(request: ApiRequest, statuses: readonly number[]): Promise<ApiResponse> {
    transport ??= openTransport(token, endpoint.apiUrl);
    const send = await transport;
    const repeatable = request.repeatable ?? request.route.startsWith('GET ');
    for (let count = 1; ; count++) {
      const outcome = await send(request, AbortSignal.timeout(timing.timeout));
      const now = timing.now() / 1000;
      const wait = decideRetry(outcome, { attempt: count, repeatable, now });
      if (wait === null || wait * 1000 > patience) {
        return accepted(request, outcome, { token, endpoint, statuses });
      }
      patience -= wait * 1000;
      await timing.sleep(wait * 1000);
    }
  }
  return { endpoint, attempt, request: (request) => attempt(request, []) };
}

/** The answer where it is one to work with; throws the failure otherwise. */
function accepted(
  request: ApiRequest,
  outcome: Awaited<ReturnType<Transport>>,
  { token, endpoint, statuses }: AcceptOptions,
): ApiResponse {
  const failure = apiFailure(request, outcome, token);
  if (outcome.kind === 'unreachable') throw failure;
  const origins = [endpoint.apiUrl, endpoint.graphqlUrl].map(originOf);
  if (!origins.includes(originOf(outcome.url))) {
    throw invalidResponse(request, 'the answer came from another server');
  }
  const expected = outcome.status >= 200 && outcome.status < 300;
  const limited = failure.finding.code === 'github/rate-limited';
  if (!expected && (limited || !statuses.includes(outcome.status))) throw failure;
  if (expected && typeof outcome.data === 'string' && outcome.status !== 204) {
    throw invalidResponse(request, 'the answer is not JSON');
  }
  return outcome;
}

function originOf(url: string): string {
  return new URL(url).origin;
}

interface AcceptOptions {
  readonly token: string;
  readonly endpoint: GitHubEndpoint;
  readonly statuses: readonly number[];
}
