import { resolve } from 'node:path';
import {
  type PlannedContract,
  planNewContract,
  planUpdatedContract,
} from '@ai-gate/check/drift/plan-contract';
import type { ContractAndRuntime } from '@ai-gate/check/drift/read-contract-and-runtime';
import { findWorkTree, isBlob, openRepository, type Repository } from '@ai-gate/repository';
import { UserError } from '@ai-gate/verdict';
import type { WriteOptions } from '../commands/contract-command.ts';
import { print, printAside } from '../console.ts';
import type { ExitStatus } from '../program.ts';
import { type ContractFile, locateContract, readIfThere, replaceFile } from './contract-file.ts';
import { printProblems, readSubject } from './read-subject.ts';
import { renderLeft, renderPlan } from './render-plan.ts';

/** `ai-gate contract init`: a first contract, where there is none. */
export function initContract(options: WriteOptions): Promise<ExitStatus> {
  return withRepository(options, async (repository, workTree) => {
    const tolerated = [
      'drift/contract-missing',
      'drift/contract-empty',
      'drift/contract-unparsable',
    ] as const;
    const subject = await readSubject(options, { repository, workTree, tolerated });
    if (subject === null) return 2;
    const target = await locateTarget(options, workTree, subject);
    const present = target === null ? undefined : await readIfThere(target.path);
    if (target && present) refuseToReplace(target, present, subject, options);
    const plan = planNewContract(subject, new Date());
    if (plan.problems.length > 0) return refuse(plan);
    if (target === null) {
      print(plan.text);
    } else {
      await replaceFile(target, plan.text, present);
      printAside(`wrote ${target.name}: ${count(plan.added.length, 'field')}`);
    }
    printLeft(plan);
    return 0;
  });
}

/** `ai-gate contract update`: what the contract lacks, and what is gone. */
export function updateContractFile(options: WriteOptions): Promise<ExitStatus> {
  return withRepository(options, async (repository, workTree) => {
    let saved: Buffer | undefined;
    const readContract = async (path: string): Promise<Buffer | undefined> => {
      if (workTree === null) return undefined;
      saved = await readIfThere((await locateContract(workTree, path)).path);
      return saved;
    };
    const tolerated = ['drift/contract-empty'] as const;
    const subject = await readSubject(options, { repository, workTree, readContract, tolerated });
    if (subject === null) return 2;
    const text = subject.reading.contractText ?? '';
    const plan = planUpdatedContract(subject, text, new Date());
    if (plan.problems.length > 0) return refuse(plan);
    const status = await writeUpdate({ plan, text, saved, subject }, options, workTree);
    printLeft(plan);
    return status;
  });
}

interface Update {
  readonly plan: PlannedContract;
  /** The contract before. */
  readonly text: string;
  /** What the work tree holds; undefined where it holds none. */
  readonly saved: Buffer | undefined;
  readonly subject: ContractAndRuntime;
}

async function writeUpdate(
  { plan, text, saved, subject }: Update,
  options: WriteOptions,
  workTree: string | null,
): Promise<ExitStatus> {
  const changes = plan.text !== text;
  const tell = options.output === '-' ? printAside : print;
  if (options.check === true) {
    tell(renderPlan(plan, subject.policy.drift.contract));
    return changes ? 1 : 0;
  }
  const target = await locateTarget(options, workTree, subject);
  if (target === null) {
    process.stdout.write(plan.text);
  } else if (options.output !== undefined) {
    const present = await readIfThere(target.path);
    if (present && options.force !== true) throw isThere(target);
    await replaceFile(target, plan.text, present);
  } else if (changes) {
    await replaceFile(target, plan.text, saved);
  }
  tell(renderPlan(plan, target?.name ?? subject.policy.drift.contract));
  return 0;
}

/** Null: the contract is printed. */
async function locateTarget(
  { output }: WriteOptions,
  workTree: string | null,
  { policy }: ContractAndRuntime,
): Promise<ContractFile | null> {
  if (output === '-') return null;
  if (output !== undefined) return { name: output, path: resolve(output) };
  if (workTree !== null) return locateContract(workTree, policy.drift.contract);
  throw new UserError('input/invalid', {
    message: 'the repository is bare, so it has no file to write',
    fix: 'Say where to write: --output FILE, or --output - to print it.',
  });
}

function refuseToReplace(
  target: ContractFile,
  present: Buffer,
  { reading, policy }: ContractAndRuntime,
  { force, output }: WriteOptions,
): void {
  if (force !== true) throw isThere(target);
  if (output !== undefined) return;
  const committed = reading.files.find(({ path }) => path === policy.drift.contract);
  if (committed && isBlob(present, committed.oid)) return;
  throw new UserError('input/invalid', {
    message: `${target.name} has content that is not committed, so it is not replaced`,
    fix: 'Commit it or move it away first; --force replaces only what git can give back.',
  });
}

function isThere({ name }: ContractFile): UserError {
  return new UserError('input/invalid', {
    message: `${name} is there already`,
    fix: 'Run `ai-gate contract update` to bring it up to date, or give --force to replace it.',
  });
}

function refuse(plan: PlannedContract): ExitStatus {
  printProblems(plan.problems);
  printAside('nothing was written');
  return 2;
}

function printLeft({ left }: PlannedContract): void {
  if (left.length > 0) printAside(renderLeft(left));
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

async function withRepository(
  { repo }: WriteOptions,
  action: (repository: Repository, workTree: string | null) => Promise<ExitStatus>,
): Promise<ExitStatus> {
  const workTree = await findWorkTree(repo);
  const repository = await openRepository(repo);
  try {
    return await action(repository, workTree);
  } finally {
    await repository.close();
  }
}
