import type { Command } from 'commander';
import type { ExitStatus, Finish } from '../program.ts';

/** The options that all of `contract` take, as commander gives them. */
export interface ContractOptions {
  readonly repo: string;
  readonly head: string;
  readonly types?: string;
  readonly cache?: string;
}

export interface WriteOptions extends ContractOptions {
  readonly output?: string;
  readonly force?: boolean;
  readonly check?: boolean;
}

export interface ShowOptions extends ContractOptions {
  readonly format: string;
  readonly entity?: string;
}

export function addContractCommand(program: Command, finish: Finish): void {
  const contract = program
    .command('contract')
    .description('start, update or show the field contract that drift judges by')
    .addHelpText('after', help);
  writing(contract, 'init', 'write a contract from the fields of the runtime code')
    .option('--force', 'replace a contract that is there, if git has its content')
    .addHelpText('after', initHelp)
    .action(finish(async (options: WriteOptions) => (await writer()).initContract(options)));
  writing(contract, 'update', 'add the fields that the contract lacks, and strike those gone')
    .option('--force', 'replace the file that --output names')
    .option('--check', 'write nothing; exit with 1 if the contract would change')
    .addHelpText('after', updateHelp)
    .action(finish(async (options: WriteOptions) => (await writer()).updateContractFile(options)));
  reading(contract, 'show', 'contract and runtime side by side, as the gate understands them')
    .option('--format <format>', 'text, json', 'text')
    .option('--entity <name>', 'only the fields of this entity')
    .addHelpText('after', showHelp)
    .action(finish(show));
}

/** Parsers make up most of what these need, so it is loaded when it is asked for. */
function writer() {
  return import('../contract/write-contract.ts');
}

async function show(options: ShowOptions): Promise<ExitStatus> {
  return (await import('../contract/show-contract.ts')).showContract(options);
}

function reading(parent: Command, name: string, description: string): Command {
  return parent
    .command(name)
    .description(description)
    .option('--repo <dir>', 'any folder of the repository', '.')
    .option('--head <rev>', 'the commit whose code and policy are read', 'HEAD')
    .option('--types <types>', 'field types to govern (default: drift.types; any for all)')
    .option('--cache <dir>', 'keep what was read from sources there, to save time');
}

function writing(parent: Command, name: string, description: string): Command {
  return reading(parent, name, description).option(
    '--output <file>',
    'write there instead of the path that the policy names; - prints it',
  );
}

const help = `
All of them read the runtime code and the policy from a commit (--head, by default the last one of
this branch), never from the work tree: commit first. Only fields of the types that the policy
governs count (drift.types).

Exit status:
  0  done, or nothing to do
  1  contract update --check: the contract would change
  2  it could not be done; nothing was written
`;

const initHelp = `
The policy is the one of the same commit. A bare repository needs --output.

Example:
  ai-gate contract init
  git add .docs && git commit -m "Add the field contract"
`;

const updateHelp = `
Starts from the contract in the work tree, or from the committed one where there is none. Prose,
order and descriptions stay; a field that is gone becomes a tombstone; doing it twice is doing it
once. Types, API paths and acknowledged differences are left for you to settle.

Example:
  ai-gate contract update --check || ai-gate contract update
`;

const showHelp = `
Example:
  ai-gate contract show --entity order
  ai-gate contract show --format json --types any
`;
