import type { ApiResponse, NoResponse } from './transport.ts';

/** Requests are sent at most this often, the first time included. */
export const maxAttempts = 3;

/** Seconds; whoever is told to wait longer gives up. */
export const longestWait = 120;

/** Seconds to wait when GitHub limits without saying for how long (GitHub's advice: a minute). */
const unstatedWait = 60;

/** Seconds before the second and the third attempt when GitHub fails. */
const failureWaits = [1, 4];

/**
 * How many seconds to wait before sending the request again; null: do not send it again. A request
 * that was limited was not carried out and may always be repeated; one that failed may have been
 * carried out. `now` is in seconds since the epoch.
 */
export function decideRetry(
  outcome: ApiResponse | NoResponse,
  { attempt, repeatable, now }: { attempt: number; repeatable: boolean; now: number },
): number | null {
  if (attempt >= maxAttempts) return null;
  if (outcome.kind === 'answered' && isRateLimited(outcome)) {
    const wait = statedWait(outcome, now);
    return wait <= longestWait ? wait : null;
  }
  const failed = outcome.kind === 'unreachable' || outcome.status >= 500 || isNotJson(outcome);
  return failed && repeatable ? (failureWaits[attempt - 1] ?? null) : null;
}

/** Whether GitHub refused because of a primary or a secondary rate limit. */
export function isRateLimited({ status, headers, data }: ApiResponse): boolean {
  if (status === 429) return true;
  if (status !== 403) return false;
  const limited = headers['retry-after'] !== undefined || headers['x-ratelimit-remaining'] === '0';
  return limited || /rate limit/i.test(messageOf(data));
}

/** A page of a proxy or an incident, sent with a status of success. */
export function isNotJson({ status, data }: ApiResponse): boolean {
  return status < 300 && typeof data === 'string';
}

/** The `message` of an error answer, or nothing. */
export function messageOf(data: unknown): string {
  const message = (data as { message?: unknown } | null | undefined)?.message;
  return typeof message === 'string' ? message : '';
}

function statedWait({ headers }: ApiResponse, now: number): number {
  const after = Number(headers['retry-after'] ?? Number.NaN);
  if (Number.isFinite(after)) return Math.max(0, after);
  const reset = Number(headers['x-ratelimit-reset'] ?? Number.NaN);
  if (Number.isFinite(reset)) return Math.max(0, reset - now);
  return unstatedWait;
}
