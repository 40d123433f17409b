import {
  type CheckRequest,
  combineFacts,
  type EventRequest,
  type GithubFacts,
} from '@ai-gate/check';
import { openRepository, type Repository } from '@ai-gate/repository';
import { UserError } from '@ai-gate/verdict';
import type { CheckOptions } from './commands/check-command.ts';
import { readNamedFile } from './named-file.ts';

/** What an event and the options say; finding the base may take opening the repository already. */
export type BaseAndFacts = EventRequest & Pick<CheckRequest, 'open'>;

/** An event gives base, head and author; facts add who did what; flags beat both. */
export async function readBaseAndFacts(options: CheckOptions): Promise<BaseAndFacts> {
  const event = options.event === undefined ? undefined : await readEventFile(options.event);
  const facts = options.facts === undefined ? undefined : await readFactsFile(options.facts);
  const known = options.base ?? event?.base;
  const { base, repository } =
    known === undefined
      ? await findDefaultBaseIn(options.repo)
      : { base: known, repository: undefined };
  return {
    base,
    open: repository && (() => Promise.resolve(repository)),
    head: options.head ?? event?.head ?? 'HEAD',
    // A flag names another commit than the event, so the event's branch name is not its name.
    baseRef: options.base === undefined ? event?.baseRef : undefined,
    headRef: options.head === undefined ? event?.headRef : undefined,
    github: combineFacts(event?.github, facts),
  };
}

async function readFactsFile(path: string): Promise<GithubFacts> {
  const { parseFactsFile } = await import('@ai-gate/check/facts-file');
  return parseFactsFile(await readText(path, '--facts'), path);
}

async function readEventFile(path: string): Promise<EventRequest> {
  const { readEventText } = await import('./event-file.ts');
  return readEventText(await readText(path, '--event'), path);
}

async function readText(path: string, option: string): Promise<string> {
  return (await readNamedFile(path, `Give ${option} the path of a file.`)).toString('utf8');
}

async function findDefaultBaseIn(directory: string) {
  const repository = await openRepository(directory);
  try {
    return { base: await findDefaultBase(repository), repository };
  } catch (error) {
    await repository.close();
    throw error;
  }
}

/** Where a change usually goes, most certain first. */
const usualBases = [
  'refs/remotes/origin/HEAD',
  'refs/remotes/origin/main',
  'refs/heads/main',
  'refs/remotes/origin/master',
  'refs/heads/master',
];

/** The branch that a change goes into when nobody says. */
export async function findDefaultBase(repository: Repository): Promise<string> {
  for (const name of usualBases) {
    if (await repository.namesCommit(name)) return name;
  }
  throw new UserError('input/invalid', {
    message: 'there is no branch main or master to compare with',
    fix: 'Say what the change goes into: --base REV.',
  });
}
