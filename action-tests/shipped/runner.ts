import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createFolder } from '../git-fixture/git-fixture.ts';
import type { ApprovedChange } from './approved-change.ts';

/** The runner's files and variables for a job on a pull request with these two commits. */
export function runnerFor({ repository, base, head }: ApprovedChange) {
  const temp = mkdtempSync(join(createFolder(), 'runner-'));
  const files = { output: join(temp, 'output'), summary: join(temp, 'summary') };
  for (const file of Object.values(files)) writeFileSync(file, '');
  const repo = { id: 7, name: 'shop', full_name: 'octo/shop', owner: { login: 'octo' } };
  const event = join(temp, 'event.json');
  const pull_request = {
    number: 42,
    state: 'open',
    user: { login: 'ada', id: 1, type: 'User' },
    labels: [],
    base: { ref: 'main', sha: base, repo },
    head: { ref: 'autoTest/portal', sha: head, repo },
  };
  const repositoryFact = { ...repo, default_branch: 'main' };
  writeFileSync(
    event,
    JSON.stringify({ action: 'opened', pull_request, repository: repositoryFact }),
  );
  const environment = {
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_EVENT_PATH: event,
    GITHUB_OUTPUT: files.output,
    GITHUB_STEP_SUMMARY: files.summary,
    GITHUB_WORKSPACE: repository.directory,
    RUNNER_TEMP: temp,
  };
  return { environment, temp, files };
}

/** The outputs that the runner would read. */
export function outputsIn(file: string): Record<string, string> {
  const text = readFileSync(file, 'utf8');
  const outputs = text.matchAll(/^([\w-]+)<<(\S+)\n([\s\S]*?)\n\2$/gm);
  return Object.fromEntries([...outputs].map((match) => [match[1], match[3]]));
}
