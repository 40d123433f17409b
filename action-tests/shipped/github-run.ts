import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createFolder } from '../git-fixture/git-fixture.ts';
import { type Exchange, type GitHubApi, startGitHubApi } from '../github-api/server.ts';
import { createState, type GitHubState, pullRequestState } from '../github-api/state.ts';
import { pullRequestEvent } from '../github-api/webhook-events.ts';
import type { ApprovedChange } from './approved-change.ts';
import { type Ended, runAction } from './run-shipped.ts';
import { outputsIn } from './runner.ts';

export const token = 'ghs_Th1sIsTheTokenOfTheRun';
const shortWaits = fileURLToPath(new URL('short-waits.mjs', import.meta.url));

/** A GitHub with pull request 42 of ada's for a change. */
export interface Shop {
  readonly api: GitHubApi;
  readonly state: GitHubState;
  readonly change: ApprovedChange;
}

/** One event as the runner hands it over. */
export interface RunnerEvent {
  readonly name: string;
  readonly payload: unknown;
}

export interface ShopRunOptions {
  readonly inputs?: Readonly<Record<string, string>>;
  /** By default `pull_request_target` for pull request 42. */
  readonly event?: RunnerEvent;
  readonly environment?: Readonly<Record<string, string>>;
}

/** How a run of an action ended, and what it left. */
export interface ShopRun extends Ended {
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  readonly report: ReportDocument | null;
  /** The runner's folder for temporary files. */
  readonly temp: string;
  readonly exchanges: readonly Exchange[];
}

/** The parts of a JSON report that tests look at. */
export interface ReportDocument {
  readonly verdict: string;
  readonly subject: Readonly<Record<string, unknown>>;
  readonly gates: readonly {
    readonly gate: string;
    readonly verdict: string;
    readonly enforcement: string;
    readonly reason: string;
    readonly findings: readonly { readonly code: string; readonly message: string }[];
  }[];
}

/** Starts a GitHub whose repository is that of the change; close its `api` at the end. */
export async function openShop(
  change: ApprovedChange,
  parts: Partial<GitHubState> = {},
): Promise<Shop> {
  const state = createState({
    users: {
      ada: { id: 583231, type: 'User' },
      bob: { id: 11, type: 'User' },
      eve: { id: 13, type: 'User' },
      'web-flow': { id: 19864447, type: 'User' },
      'robot[bot]': { id: 77, type: 'Bot' },
    },
    pullRequests: [
      pullRequestState({
        ...{ number: 42, author: 'ada' },
        base: { ref: 'main', sha: change.base },
        head: { ref: 'autoTest/portal', sha: change.head, repository: 'octo/shop' },
      }),
    ],
    ...parts,
  });
  const gitDirectory = join(change.repository.directory, '.git');
  const api = await startGitHubApi({ state, gitDirectory, token });
  return { api, state, change };
}

/** Runs an action as a job without a checkout does, with short waits. */
export async function runOn(
  shop: Shop,
  action: string,
  { inputs = {}, event, environment = {} }: ShopRunOptions = {},
): Promise<ShopRun> {
  const { api } = shop;
  const folder = createFolder();
  const temp = mkdtempSync(join(folder, 'temp-'));
  const workspace = mkdtempSync(join(folder, 'workspace-'));
  const files = { event: join(folder, 'event.json'), output: '', summary: '' };
  for (const name of ['output', 'summary'] as const) {
    files[name] = join(folder, name);
    writeFileSync(files[name], '');
  }
  const given = event ?? {
    name: 'pull_request_target',
    payload: pullRequestEvent(shop.state, 42),
  };
  writeFileSync(files.event, JSON.stringify(given.payload));
  const before = api.exchanges.length;
  const ended = await runAction(
    action,
    { token, ...inputs },
    {
      cwd: workspace,
      preload: shortWaits,
      environment: {
        GITHUB_ACTIONS: 'true',
        GITHUB_API_URL: api.apiUrl,
        GITHUB_GRAPHQL_URL: api.graphqlUrl,
        GITHUB_SERVER_URL: api.serverUrl,
        GITHUB_REPOSITORY: 'octo/shop',
        // Under pull_request_target it is the default branch's tip, and nothing may rest on it.
        GITHUB_SHA: 'd'.repeat(40),
        GITHUB_EVENT_NAME: given.name,
        GITHUB_EVENT_PATH: files.event,
        GITHUB_OUTPUT: files.output,
        GITHUB_STEP_SUMMARY: files.summary,
        GITHUB_WORKSPACE: workspace,
        RUNNER_TEMP: temp,
        ...environment,
      },
    },
  );
  const reportFile = join(temp, `ai-gate-${action}.json`);
  return {
    ...ended,
    outputs: outputsIn(files.output),
    summary: readFileSync(files.summary, 'utf8'),
    report: existsSync(reportFile)
      ? (JSON.parse(readFileSync(reportFile, 'utf8')) as ReportDocument)
      : null,
    temp,
    exchanges: api.exchanges.slice(before),
  };
}

/** What a run left in the runner's folder for temporary files. */
export function leftIn({ temp }: ShopRun): string[] {
  return readdirSync(temp).sort();
}

/** The operations that a run asked of the API, git left out. */
export function operationsOf({ exchanges }: ShopRun): string[] {
  return exchanges.map(({ operation }) => operation).filter((operation) => operation !== 'git');
}
