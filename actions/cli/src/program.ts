import { version } from '@ai-gate/check';
import { UserError } from '@ai-gate/verdict';
import { Command, CommanderError } from 'commander';
import { addCheckCommand } from './commands/check-command.ts';
import { addContractCommand } from './commands/contract-command.ts';
import { addDemoCommand } from './commands/demo-command.ts';
import { addExplainCommand } from './commands/explain-command.ts';
import { addLedgerCommand } from './commands/ledger-command.ts';
import { addOverrideCommand } from './commands/override-command.ts';
import { addPolicyCommand } from './commands/policy-command.ts';
import { printError } from './console.ts';

/** Exit statuses of the command line (formats, the report). */
export type ExitStatus = 0 | 1 | 2;

/** What a command does; the status is what the process ends with. */
export type Action<Arguments extends readonly unknown[]> = (
  ...parameters: Arguments
) => Promise<ExitStatus>;

/** Runs one command line and gives the exit status; never throws. */
export async function run(parameters: readonly string[]): Promise<ExitStatus> {
  let status: ExitStatus = 0;
  const program = createProgram((ended) => {
    status = ended;
  });
  try {
    await program.parseAsync([...parameters], { from: 'user' });
    return status;
  } catch (error) {
    // Help and --version end this way too, with exit code 0.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    printError(error);
    return 2;
  }
}

function createProgram(end: (status: ExitStatus) => void): Command {
  const program = new Command('ai-gate')
    .description('Makes AI-assisted changes provable before they merge.')
    .version(version, '-V, --version')
    .exitOverride()
    .showHelpAfterError('(ai-gate --help lists the commands)')
    .addHelpText('after', help);
  const finish =
    <Arguments extends readonly unknown[]>(action: Action<Arguments>) =>
    async (...parameters: Arguments): Promise<void> =>
      end(await action(...parameters));
  addCheckCommand(program, finish);
  addContractCommand(program, finish);
  addPolicyCommand(program, finish);
  addExplainCommand(program, finish);
  addLedgerCommand(program, finish);
  addOverrideCommand(program, finish);
  addDemoCommand(program, finish);
  return program;
}

/** Lets a command hand its exit status over to the program. */
export type Finish = <Arguments extends readonly unknown[]>(
  action: Action<Arguments>,
) => (...parameters: Arguments) => Promise<void>;

const help = `
Exit status:
  0  nothing blocks
  1  a blocking gate failed
  2  could not decide: bad arguments, unreadable policy, incomplete history

Start with:
  ai-gate demo                     see the gates on a good change and on bad ones
  ai-gate check --base main        judge the branch you are on
  ai-gate explain CODE             what a code means and how to fix it
`;

/** Reads an option whose value must be one of a few words. */
export function oneOf<Word extends string>(
  option: string,
  words: readonly Word[],
  value: string,
): Word {
  const found = words.find((word) => word === value);
  if (found !== undefined) return found;
  throw new UserError('input/invalid', {
    message: `${option} is ${JSON.stringify(value)}, and must be one of ${words.join(', ')}`,
    fix: `Give ${option} one of: ${words.join(', ')}.`,
  });
}
