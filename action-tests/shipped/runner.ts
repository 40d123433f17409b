import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createFolder } from '../git-fixture/git-fixture.ts';
import type { ApprovedChange } from './approved-change.ts';

/** The runner's files and variables for a job that judges a checkout of this change. */
export function runnerFor({ repository }: ApprovedChange) {
  const temp = mkdtempSync(join(createFolder(), 'runner-'));
  const files = { output: join(temp, 'output'), summary: join(temp, 'summary') };
  for (const file of Object.values(files)) writeFileSync(file, '');
  const environment = {
    INPUT_BASE: 'main',
    INPUT_HEAD: 'autoTest/portal',
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
