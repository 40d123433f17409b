import { appendFile, readFile } from 'node:fs/promises';
import * as core from '@actions/core';
import { escapeInvisible, type Finding, type Report, UserError } from '@ai-gate/verdict';

/** GitHub shows ten errors and ten warnings a step (GitHub docs, workflow commands). */
const annotationsPerLevel = 10;

/** Annotates the findings that GitHub shows, most important first, and says how many there are. */
export function annotate(findings: readonly Finding[]): void {
  for (const level of ['error', 'warning', 'note'] as const) {
    const ofLevel = findings.filter((finding) => finding.level === level);
    for (const { code, message, fix, location } of ofLevel.slice(0, annotationsPerLevel)) {
      const properties = {
        title: code,
        ...(location && { file: location.path }),
        ...(location?.line !== undefined && { startLine: location.line }),
      };
      announce[level](`${escapeInvisible(message)}\n${escapeInvisible(fix)}`, properties);
    }
    if (ofLevel.length > annotationsPerLevel) {
      printLog(
        `${ofLevel.length - annotationsPerLevel} more findings of level ${level} are in the summary and the report`,
      );
    }
  }
}

const announce = { error: core.error, warning: core.warning, note: core.notice } as const;

/** Prints lines of ours to the log; commands in them are not run. */
export function printLog(text: string): void {
  for (const line of text.split('\n')) core.info(line.replace(/^(\s*)(::|##\[)/, '$1\u200B$2'));
}

/** Prints a bug of ours with its stack; what the user is told is the finding about it. */
export function printBug(error: unknown): void {
  printLog(error instanceof Error ? (error.stack ?? error.message) : String(error));
}

/** Appends to the job summary; without one (GHES before 3.6, a test) there is nothing to do. */
export async function writeSummary(markdown: string): Promise<void> {
  const path = process.env['GITHUB_STEP_SUMMARY'];
  if (path !== undefined && path !== '') await appendFile(path, markdown);
}

/** Outputs are enums, codes, counts and paths of ours, never text of strangers. */
export function writeOutputs(outputs: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value);
}

/** Fails the step; annotations have said why. */
export function failStep(message: string): void {
  process.exitCode = 1;
  core.error(escapeInvisible(message));
}

/** The codes of a report, each once, in their order. */
export function codesOf({ gates }: Report): string[] {
  return [...new Set(gates.flatMap(({ findings }) => findings.map(({ code }) => code)))].sort();
}

/** Reads a file that an input names. Errors: input/invalid. */
export async function readTextFile(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (cause) {
    const message = `${path === '' ? 'a file without a name' : path} cannot be read`;
    throw new UserError(
      'input/invalid',
      { message, fix: 'Name a file that the job has written.' },
      { cause },
    );
  }
}
