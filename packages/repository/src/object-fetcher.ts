import { setTimeout as delay } from 'node:timers/promises';
import { UserError } from '@ai-gate/verdict';
import { fetchEnvironment, type RemoteAccess, remoteName } from './fetch-environment.ts';
import { gitFailure } from './git-failure.ts';
import { type GitLocation, runGit } from './git-process.ts';

/** What comes along with the objects that are asked for. */
export interface FetchScope {
  /** `blob:none`: directories, no files. `tree:0`: commits only. */
  readonly filter: 'blob:none' | 'tree:0';
  /** Of commits: no parents, instead of all ancestors. */
  readonly tipsOnly?: boolean;
}

/** Waits between attempts; tests put their own in. */
export type Sleep = (milliseconds: number) => Promise<unknown>;

const waits = [1_000, 4_000];
const wantsAtOnce = 5_000;
const fullId = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

/** Fetches objects by their ids from one remote into a git directory of ours. */
export class ObjectFetcher {
  readonly #location: GitLocation;
  readonly #access: RemoteAccess;
  readonly #sleep: Sleep;

  constructor(location: GitLocation, access: RemoteAccess, sleep: Sleep = delay) {
    this.#location = location;
    this.#access = access;
    this.#sleep = sleep;
  }

  /**
   * Fetches what is not there yet. Errors: fetch-failed, fetch-refused; revision-unknown when the
   * remote does not have one of the objects.
   */
  async fetchMissing(oids: Iterable<string>, scope: FetchScope): Promise<void> {
    const missing = await this.#missing([...new Set(oids)]);
    for (let at = 0; at < missing.length; at += wantsAtOnce) {
      await this.#fetch(missing.slice(at, at + wantsAtOnce), scope);
    }
  }

  /**
   * Fetches commits with all their ancestors, and neither directories nor files. What is there
   * already is fetched as well, since its ancestors may not be.
   */
  async fetchHistory(commits: readonly string[]): Promise<void> {
    await this.#fetch(commits.map(wanted), { filter: 'tree:0' });
  }

  async #missing(oids: readonly string[]): Promise<string[]> {
    if (oids.length === 0) return [];
    const stdin = oids.map((oid) => `${wanted(oid)}\n`).join('');
    const { status, stdout, stderr } = await runGit(this.#location, ['cat-file', '--batch-check'], {
      stdin,
    });
    if (status !== 0) throw gitFailure('cat-file', { status, stderr });
    const lines = stdout.toString('latin1').split('\n');
    return lines.flatMap((line) => (line.endsWith(' missing') ? [line.slice(0, -8)] : []));
  }

  async #fetch(oids: readonly string[], { filter, tipsOnly = false }: FetchScope): Promise<void> {
    const args = [
      ...['fetch', '--quiet', '--no-tags', '--no-write-fetch-head', '--no-auto-maintenance'],
      ...['--recurse-submodules=no', `--filter=${filter}`, ...(tipsOnly ? ['--depth=1'] : [])],
      ...['--stdin', remoteName],
    ];
    const environment = fetchEnvironment(this.#access, process.env);
    for (let attempt = 0; ; attempt += 1) {
      const stdin = oids.map((oid) => `${oid}\n`).join('');
      const { status, stderr } = await runGit(this.#location, args, { stdin, environment });
      if (status === 0) return;
      const failure = fetchFailure(stderr);
      const wait = waits[attempt];
      if (failure.finding.code !== 'repository/fetch-failed' || wait === undefined) throw failure;
      await this.#sleep(wait);
    }
  }
}

function wanted(oid: string): string {
  if (fullId.test(oid)) return oid;
  throw new UserError('repository/revision-unknown', { message: 'not a full object id' });
}

/** What git says (under LC_ALL=C); its words hold the URL, but never the token. */
function fetchFailure(stderr: string): UserError {
  const cause = new Error(stderr.trim() || 'git printed nothing');
  if (/not our ref|remote ref|unadvertised object/i.test(stderr)) {
    const message = 'the server does not have a commit or file that is needed';
    return new UserError('repository/revision-unknown', { message }, { cause });
  }
  const refused = /authentication failed|could not read (?:username|password)|not found|error: 40/i;
  if (refused.test(stderr)) {
    const message = 'the server refused to let the repository be fetched';
    return new UserError('repository/fetch-refused', { message }, { cause });
  }
  const message = 'the repository could not be fetched';
  return new UserError('repository/fetch-failed', { message }, { cause });
}
