import { account, app } from './accounts.ts';
import { type Call, type Handlers, notFound, readOnlyRefusal, refusal } from './call.ts';
import { actionsApp, type CheckRunState } from './state.ts';

/** Check suites and runs, commit statuses, workflow runs, and the rules that ask for them. */
export const checkHandlers: Handlers = {
  'checks/create': (call) => {
    if (call.state.readOnlyToken) return readOnlyRefusal;
    const run: CheckRunState = {
      id: 1 + Math.max(0, ...call.state.checkRuns.map(({ id }) => id)),
      suite: 1,
      name: '',
      headSha: '',
      app: actionsApp,
      status: 'queued',
      conclusion: null,
      startedAt: null,
      externalId: '',
      title: null,
      summary: null,
      text: null,
      annotations: [],
    };
    applyCheckRun(run, call.body);
    call.state.checkRuns.push(run);
    return { status: 201, body: checkRunBody(run) };
  },
  'checks/update': (call) => {
    const run = call.state.checkRuns.find(({ id }) => id === Number(call.params['check_run_id']));
    if (run === undefined) return notFound;
    if (call.state.readOnlyToken) return readOnlyRefusal;
    applyCheckRun(run, call.body);
    return { status: 200, body: checkRunBody(run) };
  },
  'checks/list-for-ref': (call) =>
    checkRunList(call, ({ headSha }) => headSha === call.params['ref']),
  'checks/list-for-suite': (call) =>
    checkRunList(call, ({ suite }) => suite === Number(call.params['check_suite_id'])),
  'checks/list-suites-for-ref': ({ state, params }) => {
    const suites = state.checkSuites.filter(({ headSha }) => headSha === params['ref']);
    return {
      list: suites.map((suite) => ({
        id: suite.id,
        head_sha: suite.headSha,
        app: app(suite.app),
        latest_check_runs_count: state.checkRuns.filter((run) => run.suite === suite.id).length,
      })),
      wrap: (page) => ({ total_count: suites.length, check_suites: page }),
    };
  },
  'repos/get-combined-status-for-ref': ({ state, params }) => {
    const statuses = state.statuses.filter(({ sha }) => sha === params['ref']);
    const body = { state: 'pending', sha: params['ref'], total_count: statuses.length };
    return {
      list: statuses.map(({ id, context, state: verdict }) => ({ id, context, state: verdict })),
      wrap: (page) => ({ ...body, statuses: page }),
    };
  },
  'actions/list-workflow-runs-for-repo': ({ state, query }) => {
    const sha = query.get('head_sha');
    const runs = state.workflowRuns.filter(({ headSha }) => sha === null || headSha === sha);
    return {
      list: runs.slice(0, 1000).map((run) => ({
        id: run.id,
        check_suite_id: run.suite,
        head_sha: run.headSha,
        path: run.path,
        event: run.event,
        run_attempt: run.attempt,
        status: run.status,
        conclusion: run.conclusion,
        actor: account(state, state.repository.owner),
      })),
      wrap: (page) => ({ total_count: runs.length, workflow_runs: page }),
    };
  },
  'repos/get-branch-rules': ({ state, params }) => ({
    list: state.branchRules[params['branch'] ?? ''] ?? [],
  }),
  'repos/get-branch': ({ state, params }) => {
    const name = params['branch'] ?? '';
    const tip = state.pullRequests.find(({ base }) => base.ref === name)?.base.sha;
    if (tip === undefined) return refusal(404, 'Branch not found');
    const isProtected = state.protection[name] !== undefined;
    return { status: 200, body: { name, commit: { sha: tip }, protected: isProtected } };
  },
  'repos/get-status-checks-protection': ({ state, params }) => {
    const protection = state.protection[params['branch'] ?? ''];
    if (protection === null) return refusal(403, 'Resource not accessible by integration');
    if (protection === undefined) return refusal(404, 'Branch not protected');
    const contexts = protection.checks.map(({ context }) => context);
    return {
      status: 200,
      body: { strict: protection.strict, contexts, checks: protection.checks },
    };
  },
};

function checkRunList({ state }: Call, wanted: (run: CheckRunState) => boolean) {
  const runs = state.checkRuns.filter(wanted);
  return {
    list: runs.map(checkRunBody),
    wrap: (page: unknown[]) => ({ total_count: runs.length, check_runs: page }),
  };
}

/** A later request adds its annotations to those of the earlier ones, as GitHub does. */
function applyCheckRun(run: CheckRunState, body: Readonly<Record<string, unknown>>): void {
  const output = (body['output'] ?? {}) as Record<string, unknown>;
  run.name = (body['name'] as string | undefined) ?? run.name;
  run.headSha = (body['head_sha'] as string | undefined) ?? run.headSha;
  run.externalId = (body['external_id'] as string | undefined) ?? run.externalId;
  run.conclusion = (body['conclusion'] as string | undefined) ?? run.conclusion;
  run.status = (body['status'] as CheckRunState['status'] | undefined) ?? run.status;
  if (body['conclusion'] !== undefined) run.status = 'completed';
  run.title = (output['title'] as string | undefined) ?? run.title;
  run.summary = (output['summary'] as string | undefined) ?? run.summary;
  run.text = (output['text'] as string | undefined) ?? run.text;
  run.annotations.push(...((output['annotations'] as unknown[] | undefined) ?? []));
}

function checkRunBody(run: CheckRunState): unknown {
  return {
    id: run.id,
    name: run.name,
    head_sha: run.headSha,
    external_id: run.externalId,
    status: run.status,
    conclusion: run.conclusion,
    started_at: run.startedAt,
    check_suite: { id: run.suite },
    app: app(run.app),
    output: {
      title: run.title,
      summary: run.summary,
      text: run.text,
      annotations_count: run.annotations.length,
    },
  };
}
