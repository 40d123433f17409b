import type { GitHubState } from './state.ts';

/** What can go wrong with one answer. */
export type Fault =
  | { readonly kind: 'status'; readonly status: number; readonly message?: string }
  | { readonly kind: 'rate-limit'; readonly status: 403 | 429; readonly retryAfter?: number }
  | { readonly kind: 'secondary-rate-limit'; readonly retryAfter?: number }
  /** Half of the page is missing and nothing points to more. */
  | { readonly kind: 'truncated-page' }
  | { readonly kind: 'no-link' }
  | { readonly kind: 'link-to'; readonly url: string }
  | { readonly kind: 'redirect'; readonly url: string }
  | { readonly kind: 'html' }
  | { readonly kind: 'empty-list' }
  | { readonly kind: 'body'; readonly body: unknown }
  | { readonly kind: 'slow'; readonly milliseconds: number }
  | { readonly kind: 'reset' }
  /** The answer's body breaks off. */
  | { readonly kind: 'cut-off' }
  /** Someone changes something before this request is answered. */
  | { readonly kind: 'meanwhile'; readonly change: (state: GitHubState) => void };

/** Whether the request was not carried out: it was limited or refused. A 5xx leaves that open. */
export function isRefusal(fault: Fault | null): boolean {
  if (fault?.kind === 'status') return fault.status < 500;
  return fault?.kind === 'rate-limit' || fault?.kind === 'secondary-rate-limit';
}

/** When a fault strikes: on the nth request of an operation (from 1), or on each of them. */
export interface FaultRule {
  /** Operation id, `graphql/<name>`, or `git`; any request where it is absent. */
  readonly operation?: string;
  readonly nth?: number;
  readonly fault: Fault;
}

/** Counts the requests and says which fault strikes the next one. */
export class FaultPlan {
  readonly #rules: { readonly rule: FaultRule; seen: number }[] = [];

  add(rule: FaultRule): void {
    this.#rules.push({ rule, seen: 0 });
  }

  next(operation: string): Fault | null {
    let struck: Fault | null = null;
    for (const entry of this.#rules) {
      if ((entry.rule.operation ?? operation) !== operation) continue;
      entry.seen += 1;
      if (entry.rule.nth === undefined || entry.rule.nth === entry.seen)
        struck ??= entry.rule.fault;
    }
    return struck;
  }
}
