import { z } from 'zod';
import { type Account, accountSchema } from './account.ts';
import type { GitHubClient, RepositoryName } from './client.ts';
import { fetchAll } from './pages.ts';
import type { ApiRequest } from './transport.ts';

/** A label that is on the pull request now, and who put it there last. */
export interface AppliedLabel {
  readonly name: string;
  /** Null: nobody knows, so nobody can be held to it. */
  readonly appliedBy: Account | null;
  /** Slug of the app through which the person acted; null where none is known. */
  readonly viaApp: string | null;
  /** When, in ISO 8601; null where unknown. */
  readonly appliedAt: string | null;
}

const eventSchema = z.object({
  event: z.string(),
  created_at: z.string(),
  actor: accountSchema,
  label: z.object({ name: z.string() }).nullish(),
  performed_via_github_app: z.object({ slug: z.string().nullish() }).nullish(),
});
type IssueEvent = z.infer<typeof eventSchema>;

/**
 * Fetches who applied the labels that are on a pull request (`present`, from the pull request
 * itself). Without any label no request is sent.
 */
export async function fetchAppliedLabels(
  client: GitHubClient,
  repository: RepositoryName,
  number: number,
  present: readonly string[],
): Promise<AppliedLabel[]> {
  if (present.length === 0) return [];
  const request: ApiRequest = {
    route: 'GET /repos/{owner}/{repo}/issues/{issue_number}/events',
    parameters: { ...repository, issue_number: number },
    permission: 'issues: read',
  };
  const body = z.array(eventSchema);
  const events = await fetchAll(client, request, { body, items: (page) => page });
  return present.map((name) => decideAppliedLabel(name, events));
}

/**
 * The last event about a label says who applied it. When that event says that the label was removed,
 * or there is none, the list contradicts the pull request and nothing is known.
 */
export function decideAppliedLabel(name: string, events: readonly IssueEvent[]): AppliedLabel {
  const last = events.findLast(
    ({ event, label }) => (event === 'labeled' || event === 'unlabeled') && label?.name === name,
  );
  if (last?.event !== 'labeled') {
    return { name, appliedBy: null, viaApp: null, appliedAt: null };
  }
  const app = last.performed_via_github_app;
  return {
    name,
    appliedBy: last.actor,
    viaApp: app ? (app.slug ?? 'unknown') : null,
    appliedAt: last.created_at,
  };
}
