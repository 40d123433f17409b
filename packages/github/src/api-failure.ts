import { type Code, UserError } from '@ai-gate/verdict';
import { isRateLimited, messageOf } from './retry.ts';
import type { ApiRequest, ApiResponse, NoResponse } from './transport.ts';

/** What to tell the person whose run ended at this answer. The query and the token never appear. */
export function apiFailure(
  request: ApiRequest,
  outcome: ApiResponse | NoResponse,
  token: string,
): UserError {
  const name = describeRequest(request);
  if (outcome.kind === 'unreachable') {
    return new UserError('github/api-unavailable', {
      message: `${name} got no answer: ${outcome.reason}`,
    });
  }
  const said = quoteAnswer(messageOf(outcome.data), token);
  const message = `${name} was answered ${outcome.status}${said && `: ${said}`}`;
  const permission = outcome.status === 403 ? permissionHint(request, outcome) : null;
  return new UserError(codeOf(outcome), {
    message: permission === null ? message : `${message}; the token needs ${permission}`,
    fix:
      permission === null ? undefined : `Grant the job \`${permission}\` under \`permissions:\`.`,
  });
}

/** An answer that is not what the API describes. */
export function invalidResponse(request: ApiRequest, problem: string): UserError {
  return new UserError('github/response-invalid', {
    message: `${describeRequest(request)}: ${problem}`,
  });
}

/** Method and path of a request, without its query. */
export function describeRequest({ route, parameters }: ApiRequest): string {
  const [method = '', target = ''] = route.split(' ');
  const path = URL.canParse(target) ? new URL(target).pathname : target;
  const filled = path.replace(/\{(\w+)\}/g, (_, key: string) =>
    encodeURIComponent(String(parameters?.[key] ?? `{${key}}`)),
  );
  return `${method} ${filled}`;
}

/** Whether a refusal (403) says that the token may only read, or not do this at all. */
export function isTokenTooWeak({ data }: ApiResponse): boolean {
  return /not accessible by|must have|requires/i.test(messageOf(data));
}

function codeOf(response: ApiResponse): Code {
  if (isRateLimited(response)) return 'github/rate-limited';
  const { status } = response;
  if (status >= 500) return 'github/api-unavailable';
  if (status === 401) return 'github/unauthorised';
  if (status === 403) return 'github/forbidden';
  if (status === 404 || status === 410) return 'github/not-found';
  return status >= 400 ? 'github/request-refused' : 'github/response-invalid';
}

/** GitHub says itself what would do (`pull_requests=read`); the caller knows it otherwise. */
function permissionHint(request: ApiRequest, response: ApiResponse): string | null {
  if (isRateLimited(response)) return null;
  const accepted = String(response.headers['x-accepted-github-permissions'] ?? '');
  const [, scope, level] = /^(\w{1,40})=(read|write)$/.exec(accepted) ?? [];
  if (scope !== undefined) return `${scope.replaceAll('_', '-')}: ${level}`;
  return request.permission ?? null;
}

/** A stranger's text in a message of ours: one line of plain characters, short, no token. */
function quoteAnswer(text: string, token: string): string {
  const masked = token === '' ? text : text.replaceAll(token, '***');
  return masked
    .replace(/[^\x20-\x7e]+/g, ' ')
    .trim()
    .slice(0, 200);
}
