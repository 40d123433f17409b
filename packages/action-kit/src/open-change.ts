import { fetchRepository, findObjectStore, type Repository } from '@ai-gate/repository';
import { UserError } from '@ai-gate/verdict';
import type { ActionSubject } from './fetch-subject.ts';

/** Where objects come from, and where they are kept for the time of the run. */
export interface ObjectSource {
  readonly serverUrl: string;
  readonly token: string;
  /** A checkout whose objects are borrowed; the workspace where it is one. */
  readonly path: string | undefined;
  readonly environment: NodeJS.ProcessEnv;
}

/**
 * Fetches what is judged from the repository that the pull request goes into, never from a fork:
 * GitHub has the commits of forks there too. Nothing is checked out.
 */
export async function openChange(
  { repository, base, head }: ActionSubject,
  { serverUrl, token, path, environment }: ObjectSource,
): Promise<Repository> {
  const store = await findCheckout(path, environment);
  const temporaryFolder = environment['RUNNER_TEMP'];
  return fetchRepository({
    serverUrl,
    repository: `${repository.owner}/${repository.repo}`,
    token,
    base: base.sha,
    head: head.sha,
    alternates: store === null ? [] : [store],
    ...(temporaryFolder !== undefined && temporaryFolder !== '' && { temporaryFolder }),
  });
}

async function findCheckout(
  path: string | undefined,
  { GITHUB_WORKSPACE: workspace = '' }: NodeJS.ProcessEnv,
): Promise<string | null> {
  const folder = path ?? workspace;
  const store = folder === '' ? null : await findObjectStore(folder);
  if (store === null && path !== undefined && path !== workspace) {
    throw new UserError('repository/not-found', { message: `${path} is not a git repository` });
  }
  return store;
}
