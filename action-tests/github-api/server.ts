import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { type Call, type Handlers, notFound } from './call.ts';
import { type Fault, FaultPlan, type FaultRule, isRefusal } from './faults.ts';
import { type GitDirectory, openGitDirectory } from './git-directory.ts';
import { serveGit } from './git-http.ts';
import { answerGraphql } from './graphql-endpoint.ts';
import { checkHandlers } from './handlers-checks.ts';
import { peopleHandlers } from './handlers-people.ts';
import { pullRequestHandlers } from './handlers-pull-request.ts';
import { repositoryHandlers } from './handlers-repository.ts';
import { matchOperation, requestProblems } from './openapi-description.ts';
import { disturb, type Rendered, render, send } from './render-answer.ts';
import type { GitHubState } from './state.ts';

/** One request and its answer, as the server saw them. */
export interface Exchange {
  readonly operation: string;
  readonly method: string;
  /** Path and query, below the API's root. */
  readonly path: string;
  readonly body: unknown;
  readonly authorization: string | null;
  readonly status: number;
  readonly bytes: number;
}

export interface GitHubApiOptions {
  readonly state: GitHubState;
  /** A git directory: served as a remote, and read for commits and files. */
  readonly gitDirectory?: string;
  /** Where given, requests without this token are refused. */
  readonly token?: string | undefined;
}

/** A running server. The URLs are laid out as on GitHub Enterprise Server. */
export interface GitHubApi {
  readonly serverUrl: string;
  readonly apiUrl: string;
  readonly graphqlUrl: string;
  readonly state: GitHubState;
  readonly exchanges: readonly Exchange[];
  /** Requests and answers that do not fit GitHub's description. */
  readonly problems: readonly string[];
  inject(rule: FaultRule): void;
  /** Stops the server; throws when anything did not fit the description. */
  close(): Promise<void>;
}

/** What answers each operation of the slice. */
export const handlers: Handlers = {
  ...checkHandlers,
  ...peopleHandlers,
  ...pullRequestHandlers,
  ...repositoryHandlers,
};

/** Starts a GitHub on an ephemeral port of this machine, over `state`. */
export async function startGitHubApi(options: GitHubApiOptions): Promise<GitHubApi> {
  const running = new RunningApi(options);
  const server = createServer((request, response) => {
    running.handle(request, response).catch((error: unknown) => {
      running.problems.push(`the server failed: ${String(error)}`);
      response.destroy();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const serverUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  running.serverUrl = serverUrl;
  return {
    serverUrl,
    apiUrl: `${serverUrl}/api/v3`,
    graphqlUrl: `${serverUrl}/api/graphql`,
    state: options.state,
    exchanges: running.exchanges,
    problems: running.problems,
    inject: (rule) => running.faults.add(rule),
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      if (running.problems.length > 0) throw new Error(running.problems.join('\n'));
    },
  };
}

class RunningApi {
  readonly exchanges: Exchange[] = [];
  readonly problems: string[] = [];
  readonly faults = new FaultPlan();
  serverUrl = '';
  readonly #options: GitHubApiOptions;
  readonly #git: GitDirectory | null;

  constructor(options: GitHubApiOptions) {
    this.#options = options;
    this.#git = options.gitDirectory === undefined ? null : openGitDirectory(options.gitDirectory);
  }

  async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, search } = new URL(request.url ?? '/', this.serverUrl);
    const [gitRoot] = /^\/[^/]+\/[^/]+\.git(?=\/)/.exec(pathname) ?? [];
    if (gitRoot !== undefined) {
      const { owner, name } = this.#options.state.repository;
      const git = gitRoot === `/${owner}/${name}.git` ? this.#git : null;
      return this.#handleGit(request, response, git, pathname.slice(gitRoot.length));
    }
    const body = await readJson(request);
    const path = pathname === '/api/graphql' ? null : pathname.replace(/^\/api\/v3(?=\/)/, '');
    const rendered = this.#isAuthorized(request)
      ? await this.#answer(request.method ?? 'GET', path, search, body)
      : { operation: 'unauthorized', fault: null, ...render(null, refusedToken, this.serverUrl) };
    const { operation, fault, problems } = rendered;
    this.problems.push(...problems.map((problem) => `${operation}: ${problem}`));
    if (fault?.kind === 'slow') await delay(fault.milliseconds, undefined, { ref: false });
    const bytes = send(response, rendered, fault);
    this.#record(
      request,
      operation,
      `${path ?? pathname}${search}`,
      body,
      response.statusCode,
      bytes,
    );
  }

  async #answer(method: string, path: string | null, search: string, body: unknown) {
    const { state } = this.#options;
    if (path === null) {
      const operation = `graphql/${graphqlName(body)}`;
      const fault = this.#strike(operation);
      const { body: answer, problems } = await answerGraphql(state, body);
      const rendered: Rendered = { status: 200, headers: {}, body: answer, items: null, problems };
      return { operation, fault, ...disturb(rendered, fault) };
    }
    const matched = matchOperation(method, path);
    if (matched === null) {
      const problems = [`${method} ${path} is not in the description`];
      return { operation: 'unknown', fault: null, ...render(null, notFound, ''), problems };
    }
    const { operation, params } = matched;
    const fault = this.#strike(operation.id);
    const query = new URLSearchParams(search);
    const problems = requestProblems(operation, params, query, body);
    const call: Call = { state, git: this.#git, params, query, body: (body ?? {}) as Call['body'] };
    const answered = this.#ownsPath(params) && !isRefusal(fault);
    const answer = answered ? handlers[operation.id]?.(call) : notFound;
    if (answer === undefined) throw new Error(`no handler for ${operation.id}`);
    const url = `${this.serverUrl}/api/v3${path}${search}`;
    const rendered = render(operation, answer, url);
    const all = [...problems, ...rendered.problems];
    return { operation: operation.id, fault, ...disturb({ ...rendered, problems: all }, fault) };
  }

  #strike(operation: string): Fault | null {
    const fault = this.faults.next(operation);
    if (fault?.kind === 'meanwhile') fault.change(this.#options.state);
    return fault;
  }

  #ownsPath({ owner, repo }: Readonly<Record<string, string>>): boolean {
    const { repository } = this.#options.state;
    return repo === undefined || (owner === repository.owner && repo === repository.name);
  }

  async #handleGit(
    request: IncomingMessage,
    response: ServerResponse,
    git: GitDirectory | null,
    path: string,
  ): Promise<void> {
    let bytes = 0;
    const fault = this.#strike('git');
    if (fault?.kind === 'reset') return void request.socket.destroy();
    if (fault?.kind === 'status') response.writeHead(fault.status).end();
    else if (!this.#isAuthorized(request)) {
      response.writeHead(401, { 'www-authenticate': 'Basic realm="GitHub"' }).end();
    } else if (git === null) response.writeHead(404).end();
    else bytes = await serveGit(git, path, request, response);
    this.#record(request, 'git', path, null, response.statusCode, bytes);
  }

  /** The token as the API takes it (`token`, `Bearer`), or as the password of HTTP basic. */
  #isAuthorized({ headers }: IncomingMessage): boolean {
    const { token } = this.#options;
    if (token === undefined) return true;
    const [scheme = '', credential = ''] = (headers.authorization ?? '').split(' ');
    if (/^(token|bearer)$/i.test(scheme)) return credential === token;
    const password = Buffer.from(credential, 'base64').toString().split(':').slice(1).join(':');
    return /^basic$/i.test(scheme) && password === token;
  }

  #record(
    request: IncomingMessage,
    operation: string,
    path: string,
    body: unknown,
    status: number,
    bytes: number,
  ): void {
    const authorization = request.headers.authorization ?? null;
    const method = request.method ?? 'GET';
    this.exchanges.push({ operation, method, path, body, authorization, status, bytes });
  }
}

const refusedToken = { status: 401, body: { message: 'Bad credentials', status: '401' } } as const;

function graphqlName(body: unknown): string {
  const { query = '' } = (body ?? {}) as { query?: string };
  return /\b(?:query|mutation)\s+(\w+)/.exec(query)?.[1] ?? 'unnamed';
}

async function readJson(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString();
  return text === '' ? undefined : (JSON.parse(text) as unknown);
}
