import { readPolicy } from '@ai-gate/check';
import { policyPath } from '@ai-gate/policy';
import { openRepository } from '@ai-gate/repository';
import { codes } from '@ai-gate/verdict';
import type { Command } from 'commander';
import { findDefaultBase } from '../check-inputs.ts';
import { print, printAside, printProblem } from '../console.ts';
import { readNamedFile } from '../named-file.ts';
import type { ExitStatus, Finish } from '../program.ts';

export function addPolicyCommand(program: Command, finish: Finish): void {
  const policy = program.command('policy').description('show or validate the policy');
  policy
    .command('show')
    .description('print the effective policy and where each value comes from')
    .option('--repo <dir>', 'any folder of the repository; bare ones are fine', '.')
    .option('--base <rev>', 'the commit whose policy is shown (default: main)')
    .action(finish(show));
  policy
    .command('validate')
    .description('check a policy file and say what is wrong, line by line')
    .argument('<file>', `the file, usually ${policyPath}`)
    .action(finish(validate));
}

async function show(options: {
  readonly repo: string;
  readonly base?: string;
}): Promise<ExitStatus> {
  const repository = await openRepository(options.repo);
  try {
    const base = options.base ?? (await findDefaultBase(repository));
    const { sha } = await repository.resolveCommit(base);
    const loaded = await readPolicy(repository, sha);
    if (!loaded.ok) {
      loaded.findings.forEach(printProblem);
      printAside(`  fix: ${codes['policy/invalid'].fix}`);
      return 2;
    }
    const { renderPolicyOrigins } = await import('@ai-gate/policy/render-policy');
    print(`# ${loaded.identity.source} ${loaded.identity.digest}`);
    print(renderPolicyOrigins(loaded));
    return 0;
  } finally {
    await repository.close();
  }
}

async function validate(file: string): Promise<ExitStatus> {
  const bytes = await readNamedFile(file, 'Give the path of a policy file.');
  const { loadPolicy } = await import('@ai-gate/policy/load');
  const loaded = await loadPolicy({ path: file, bytes }, 'worktree');
  if (loaded.ok) {
    print(`${file} is a valid policy`);
    return 0;
  }
  loaded.findings.forEach(printProblem);
  const count = loaded.findings.length === 1 ? '1 problem' : `${loaded.findings.length} problems`;
  printAside(`${file} is not a valid policy: ${count}`);
  return 2;
}
