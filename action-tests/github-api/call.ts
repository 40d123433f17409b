import type { GitDirectory } from './git-directory.ts';
import type { GitHubState } from './state.ts';

/** One request to a handler: the values of the path, the query, and the parsed body. */
export interface Call {
  readonly state: GitHubState;
  readonly git: GitDirectory | null;
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: Readonly<Record<string, unknown>>;
}

/** A handler's answer. A list is cut into pages by the server; `wrap` puts a page into its body. */
export type Answer =
  | { readonly status: number; readonly body?: unknown }
  | { readonly list: readonly unknown[]; readonly wrap?: (page: unknown[]) => unknown };

export type Handler = (call: Call) => Answer;

/** Handlers by operation id. */
export type Handlers = Readonly<Record<string, Handler>>;

/** An error as GitHub words it. */
export function refusal(status: number, message: string): Answer {
  return {
    status,
    body: { message, documentation_url: 'https://docs.github.com/rest', status: String(status) },
  };
}

/** GitHub's answer for what is not there, and for what the token may not see. */
export const notFound = refusal(404, 'Not Found');

/** GitHub's answer to a write with a token that may only read. */
export const readOnlyRefusal = refusal(403, 'Resource not accessible by integration');
