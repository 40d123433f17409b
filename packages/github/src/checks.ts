import { z } from 'zod';
import type { GitHubClient, RepositoryName } from './client.ts';
import { fetchAll } from './pages.ts';
import { fetchJson } from './read-answer.ts';
import type { ApiRequest } from './transport.ts';

/** One run of a check on a commit. Several may carry one name. */
export interface CheckRun {
  readonly id: number;
  readonly name: string;
  readonly headSha: string;
  readonly status: string;
  /** Null until the run is completed. */
  readonly conclusion: string | null;
  /** ISO 8601; null while queued. */
  readonly startedAt: string | null;
  readonly appId: number | null;
  readonly suiteId: number | null;
  readonly externalId: string | null;
}

const checkRunSchema = z
  .object({
    id: z.number().int(),
    name: z.string(),
    head_sha: z.string(),
    status: z.string(),
    conclusion: z.string().nullable(),
    started_at: z.string().nullable(),
    external_id: z.string().nullish(),
    app: z.object({ id: z.number().int() }).nullable(),
    check_suite: z.object({ id: z.number().int() }).nullable(),
  })
  .transform(
    (body): CheckRun => ({
      id: body.id,
      name: body.name,
      headSha: body.head_sha,
      status: body.status,
      conclusion: body.conclusion,
      startedAt: body.started_at,
      appId: body.app?.id ?? null,
      suiteId: body.check_suite?.id ?? null,
      externalId: body.external_id ?? null,
    }),
  );

const runPageSchema = z.object({
  total_count: z.number().int(),
  check_runs: z.array(checkRunSchema),
});

const suitePageSchema = z.object({
  total_count: z.number().int(),
  check_suites: z.array(
    z.object({ id: z.number().int(), latest_check_runs_count: z.number().int().nullish() }),
  ),
});

/** The list of a commit's check runs looks into this many suites, the newest. */
const suiteWindow = 1_000;

const permission = 'checks: read';

/**
 * Fetches the check runs of a commit, the latest of each name in each suite. Where the commit has
 * more suites than GitHub's list looks into, those with runs are walked one by
 * one.
 */
export async function fetchCheckRuns(
  client: GitHubClient,
  repository: RepositoryName,
  sha: string,
): Promise<CheckRun[]> {
  const suites: ApiRequest = {
    route: 'GET /repos/{owner}/{repo}/commits/{ref}/check-suites',
    parameters: { ...repository, ref: sha },
    permission,
  };
  const first = { ...suites, parameters: { ...suites.parameters, per_page: 1 } };
  const { total_count: count } = await fetchJson(client, first, suitePageSchema);
  if (count <= suiteWindow) {
    const route = 'GET /repos/{owner}/{repo}/commits/{ref}/check-runs';
    return fetchRuns(client, { ...suites, route });
  }
  const all = await fetchAll(client, suites, {
    body: suitePageSchema,
    items: ({ check_suites }) => check_suites,
    total: ({ total_count }) => total_count,
  });
  const runs: CheckRun[] = [];
  for (const { id } of all.filter((suite) => suite.latest_check_runs_count !== 0)) {
    const route = 'GET /repos/{owner}/{repo}/check-suites/{check_suite_id}/check-runs';
    const parameters = { ...repository, check_suite_id: id };
    runs.push(...(await fetchRuns(client, { route, parameters, permission })));
  }
  return runs;
}

function fetchRuns(client: GitHubClient, request: ApiRequest): Promise<CheckRun[]> {
  const parameters = { ...request.parameters, filter: 'latest' };
  return fetchAll(
    client,
    { ...request, parameters },
    {
      body: runPageSchema,
      items: ({ check_runs }) => check_runs,
      total: ({ total_count }) => total_count,
    },
  );
}

/** The latest status of one context on a commit. */
export interface CommitStatus {
  readonly id: number;
  readonly context: string;
  readonly state: string;
}

const statusPageSchema = z.object({
  total_count: z.number().int(),
  statuses: z.array(z.object({ id: z.number().int(), context: z.string(), state: z.string() })),
});

/**
 * Fetches the statuses of a commit, the latest of each context. (The combined state beside them is
 * `pending` where there are none, so it is not looked at.)
 */
export function fetchCommitStatuses(
  client: GitHubClient,
  repository: RepositoryName,
  sha: string,
): Promise<CommitStatus[]> {
  const request: ApiRequest = {
    route: 'GET /repos/{owner}/{repo}/commits/{ref}/status',
    parameters: { ...repository, ref: sha },
    permission: 'statuses: read',
  };
  return fetchAll(client, request, {
    body: statusPageSchema,
    items: ({ statuses }) => statuses,
    total: ({ total_count }) => total_count,
  });
}

/** One run of a workflow on a commit: tells apart the check runs that all come from Actions. */
export interface WorkflowRun {
  readonly id: number;
  /** The check suite that holds the run's jobs. */
  readonly suiteId: number | null;
  /** The workflow's file. */
  readonly path: string;
  readonly event: string;
  /** From 1; a re-run is the next one. */
  readonly attempt: number;
  readonly headSha: string;
  readonly status: string | null;
  readonly conclusion: string | null;
}

const workflowRunSchema = z
  .object({
    id: z.number().int(),
    check_suite_id: z.number().int().nullish(),
    path: z.string(),
    event: z.string(),
    run_attempt: z.number().int().nullish(),
    head_sha: z.string(),
    status: z.string().nullable(),
    conclusion: z.string().nullable(),
  })
  .transform(
    (body): WorkflowRun => ({
      id: body.id,
      suiteId: body.check_suite_id ?? null,
      path: body.path,
      event: body.event,
      attempt: body.run_attempt ?? 1,
      headSha: body.head_sha,
      status: body.status,
      conclusion: body.conclusion,
    }),
  );

const workflowRunPageSchema = z.object({
  total_count: z.number().int(),
  workflow_runs: z.array(workflowRunSchema),
});

/** Fetches the workflow runs of a commit; GitHub lists 1,000 at most. */
export function fetchWorkflowRuns(
  client: GitHubClient,
  repository: RepositoryName,
  sha: string,
): Promise<WorkflowRun[]> {
  const request: ApiRequest = {
    route: 'GET /repos/{owner}/{repo}/actions/runs',
    parameters: { ...repository, head_sha: sha },
    permission: 'actions: read',
  };
  return fetchAll(client, request, {
    body: workflowRunPageSchema,
    items: ({ workflow_runs }) => workflow_runs,
    total: ({ total_count }) => total_count,
    cap: 1_000,
  });
}
