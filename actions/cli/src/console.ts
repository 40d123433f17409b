import { type Finding, UserError } from '@ai-gate/verdict';
import { escapeTerminal } from '@ai-gate/verdict/render/escape';

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
    columns: columnsOf(process.env['COLUMNS']) ?? (process.stdout.columns || defaultColumns),
  };
}

/** COLUMNS wins over what the terminal says of itself, and some terminals say 0. */
function columnsOf(text: string | undefined): number | undefined {
  return text !== undefined && /^[1-9]\d{0,3}$/.test(text) ? Number(text) : undefined;
}

/** Says what is wrong and what to do. Bugs show their stack, mistakes of a user never do. */
export function printError(error: unknown): void {
  if (error instanceof UserError) printComplaint(error.finding);
  else printBug(error);
}

function printBug(error: unknown): void {
  printAside('ai-gate failed. This is a bug: please report it with the lines below.');
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  // The message may quote a stranger, and its lines land in the log of a workflow.
  printAside(stack.split('\n').map(escapeTerminal).join('\n'));
}

function printComplaint(finding: Finding): void {
  printProblem(finding);
  printAside(`  fix: ${escapeTerminal(finding.fix)}`);
}

/** What is wrong, without what to do: for one of several things that are mended alike. */
export function printProblem({ message, location, code }: Finding): void {
  const place = location ? `${location.path}${location.line ? `:${location.line}` : ''}: ` : '';
  printAside(`error: ${escapeTerminal(`${place}${message}`)} (${code})`);
}
