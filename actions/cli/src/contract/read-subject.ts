import {
  type ContractAndRuntime,
  readContractAndRuntime,
} from '@ai-gate/check/drift/read-contract-and-runtime';
import { countUncommitted, type Repository } from '@ai-gate/repository';
import { type Code, type Finding, UserError } from '@ai-gate/verdict';
import type { ContractOptions } from '../commands/contract-command.ts';
import { printAside, printError } from '../console.ts';

/** What a command reads besides its options. */
export interface SubjectRequest {
  readonly repository: Repository;
  readonly workTree: string | null;
  readonly readContract?: (path: string) => Promise<Buffer | undefined>;
  readonly tolerated?: readonly Code[];
}

/** Reads contract and runtime, and says why where it cannot (then the result is null). */
export async function readSubject(
  options: ContractOptions,
  { repository, workTree, readContract, tolerated }: SubjectRequest,
): Promise<ContractAndRuntime | null> {
  const { head, cache: cacheDirectory } = options;
  const types = parseTypes(options.types);
  const request = { head, types, cacheDirectory, ...(readContract && { readContract }) };
  const outcome = await readContractAndRuntime(repository, request, tolerated);
  if (outcome.kind === 'unreadable') {
    printProblems(outcome.findings);
    return null;
  }
  await noteUncommitted(outcome.subject, workTree, head);
  return outcome.subject;
}

export function printProblems(findings: readonly Finding[]): void {
  for (const found of findings) printError(new UserError(found.code, found));
}

function parseTypes(text: string | undefined): readonly string[] | undefined {
  if (text === undefined) return undefined;
  const types = text.split(',').map((type) => type.trim());
  if (types.every((type) => type !== '')) return types;
  throw new UserError('input/invalid', {
    message: `--types is ${JSON.stringify(text)}, which holds an empty name`,
    fix: 'Give type names with commas between them, such as string,number, or any.',
  });
}

async function noteUncommitted(
  { reading }: ContractAndRuntime,
  workTree: string | null,
  head: string,
): Promise<void> {
  if (workTree === null || head !== 'HEAD') return;
  const count = await countUncommitted(workTree, reading.sourceFiles);
  if (count === null || count === 0) return;
  const files = count === 1 ? '1 source file has' : `${count} source files have`;
  printAside(`note: this reads the last commit; ${files} uncommitted changes`);
}
