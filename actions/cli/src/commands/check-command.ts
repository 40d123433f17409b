import { type CheckableGate, type CheckRequest, checkableGates, runCheck } from '@ai-gate/check';
import { exitStatus } from '@ai-gate/verdict';
import type { Command } from 'commander';
import { readBaseAndFacts } from '../check-inputs.ts';
import { printError } from '../console.ts';
import { gates } from '../gates.ts';
import { type ExitStatus, type Finish, oneOf } from '../program.ts';
import { formats, writeReport } from '../report-output.ts';

/** The options of `check` as commander gives them. */
export interface CheckOptions {
  readonly repo: string;
  readonly base?: string;
  readonly head?: string;
  readonly task?: string;
  readonly trace?: string;
  readonly event?: string;
  readonly facts?: string;
  readonly cache?: string;
  readonly format: string;
  readonly output?: string;
}

export function addCheckCommand(program: Command, finish: Finish): void {
  program
    .command('check')
    .description('judge a change by its git objects; without a gate named, by all of them')
    .argument('[gates...]', checkableGates.join(', '))
    .option('--repo <dir>', 'any folder of the repository; bare ones are fine', '.')
    .option('--base <rev>', 'what the change goes into (default: the base of the event, else main)')
    .option('--head <rev>', 'the change (default: the head of the event, else HEAD)')
    .option('--task <name>', 'the task, when neither the branch nor the change names it')
    .option('--trace <dir>', 'a folder that stands for the trace directory at the head')
    .option('--event <file>', 'a GitHub event payload: base, head, author and labels')
    .option('--facts <file>', 'GitHub facts as JSON: who labelled, reviewed and signed')
    .option('--cache <dir>', 'keep what was read from sources there, to save time')
    .option('--format <format>', formats.join(', '), 'text')
    .option('--output <file>', 'write the report there instead of printing it')
    .action(finish(check));
}

async function check(named: readonly string[], options: CheckOptions): Promise<ExitStatus> {
  const format = oneOf('--format', formats, options.format);
  const names = named.map((gate) => oneOf('the gate', checkableGates, gate));
  const report = await runCheck(await requestOf(names, options));
  await writeReport(report, format, options.output);
  return exitStatus(report);
}

async function requestOf(
  named: readonly CheckableGate[],
  options: CheckOptions,
): Promise<CheckRequest> {
  const { task, trace, repo } = options;
  return {
    ...(await readBaseAndFacts(options)),
    directory: repo,
    gates: [...new Set(named.length > 0 ? named : checkableGates)].map((name) => gates[name]),
    task,
    traceDirectory: trace,
    cacheDirectory: options.cache,
    onBug: printError,
  };
}
