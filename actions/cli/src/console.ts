import { type Finding, UserError } from '@ai-gate/verdict';
import { escapeInvisible } from '@ai-gate/verdict/render/escape';

/** How wide text is set where nobody says how wide the terminal is. */
const defaultColumns = 80;

export function print(text: string): void {
  process.stdout.write(text.endsWith('\n') ? text : `${text}\n`);
}

/** Progress and complaints go to stderr, so that stdout holds the result alone. */
export function printAside(text: string): void {
  process.stderr.write(`${text}\n`);
}

/** Colour only on a terminal; NO_COLOR and FORCE_COLOR decide otherwise where they are set. */
export function textOptions(): { readonly color: boolean; readonly columns: number } {
  const { NO_COLOR, FORCE_COLOR } = process.env;
  const asked = FORCE_COLOR !== undefined && FORCE_COLOR !== '' && FORCE_COLOR !== '0';
  const forbidden = NO_COLOR !== undefined && NO_COLOR !== '';
  return {
    color: asked || (!forbidden && process.stdout.isTTY === true),
    columns: process.stdout.columns ?? defaultColumns,
  };
}

/** Says what is wrong and what to do. Bugs show their stack, mistakes of a user never do. */
export function printError(error: unknown): void {
  if (error instanceof UserError) printComplaint(error.finding);
  else printBug(error);
}

function printBug(error: unknown): void {
  printAside('ai-gate failed. This is a bug: please report it with the lines below.');
  printAside(error instanceof Error ? (error.stack ?? error.message) : String(error));
}

function printComplaint({ message, location, fix, code }: Finding): void {
  const place = location ? `${location.path}${location.line ? `:${location.line}` : ''}: ` : '';
  printAside(`error: ${escapeInvisible(`${place}${message}`)} (${code})`);
  printAside(`  fix: ${escapeInvisible(fix)}`);
}
