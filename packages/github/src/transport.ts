/** One request: a route as GitHub's documentation writes it, and the values of its parameters. */
export interface ApiRequest {
  /** For example `GET /repos/{owner}/{repo}/pulls/{pull_number}`, or a method and a full URL. */
  readonly route: string;
  readonly parameters?: Readonly<Record<string, unknown>>;
  /** The permission that the request takes, for the message when it is refused. */
  readonly permission?: string;
  /** Asking twice does no harm. By default true for GET and false for the rest. */
  readonly repeatable?: boolean;
}

/** GitHub's answer, whatever its status; `data` is parsed JSON, or text where it is not JSON. */
export interface ApiResponse {
  readonly kind: 'answered';
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string | number | undefined>>;
  readonly data: unknown;
  /** The URL that answered, after redirects. */
  readonly url: string;
}

/** No answer arrived: refused, reset, broken off, or too slow. */
export interface NoResponse {
  readonly kind: 'unreachable';
  readonly reason: string;
}

/** Sends one request once. Never throws for what the network or GitHub do. */
export type Transport = (
  request: ApiRequest,
  signal: AbortSignal,
) => Promise<ApiResponse | NoResponse>;

/**
 * Opens the way to GitHub, with the runner's proxy settings. The library is loaded here and not
 * before: it costs more to start than the rest of a gate, and a run that needs no API does without.
 */
export async function openTransport(token: string, apiUrl: string): Promise<Transport> {
  const { getOctokit } = await import('@actions/github');
  const octokit = getOctokit(token, { baseUrl: apiUrl, userAgent: 'ai-gate', log: silent });
  return async ({ route, parameters }, signal) => {
    try {
      const { status, headers, data, url } = await octokit.request(route, {
        ...parameters,
        headers: { 'x-github-api-version': '2022-11-28' },
        request: { signal },
      });
      return answered({ status, headers, data, url });
    } catch (error) {
      const response = (error as { response?: Answered }).response;
      if (response !== undefined) return answered(response);
      return { kind: 'unreachable', reason: reasonOf(error, signal) };
    }
  };
}

type Answered = Omit<ApiResponse, 'kind'>;

/** The library gives no text at all where a body broke off. */
function answered(response: Answered): ApiResponse | NoResponse {
  const broken = response.data === '' && response.status < 300 && response.status !== 204;
  if (broken) return { kind: 'unreachable', reason: 'the answer broke off' };
  const { status, headers, data, url } = response;
  return { kind: 'answered', status, headers, data, url };
}

/** Error codes of Node and undici name the cause without quoting the request. */
function reasonOf(error: unknown, signal: AbortSignal): string {
  if (signal.aborted) return 'no answer in time';
  let at = error as { code?: unknown; cause?: unknown } | undefined;
  for (; typeof at === 'object' && at !== null; at = at.cause as typeof at) {
    if (typeof at.code === 'string' && /^[A-Z_]{1,40}$/.test(at.code)) return at.code;
  }
  return 'the connection failed';
}

const silent = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };
