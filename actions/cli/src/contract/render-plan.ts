import type { PlannedContract } from '@ai-gate/check/drift/plan-contract';
import { qualified } from '@ai-gate/gates';
import type { Finding } from '@ai-gate/verdict';
import { escapeTerminal } from '@ai-gate/verdict/render/escape';

/** More lines than that nobody reads; `git diff` shows them all. */
const mostLines = 50;
const mostLeft = 20;

/** What an update adds and strikes, a field a line. */
export function renderPlan({ added, removed }: PlannedContract, name: string): string {
  if (added.length === 0 && removed.length === 0) return `${name} is up to date`;
  const lines = [
    ...added.map((field) => `+ ${qualified(field)}  ${field.file}:${field.line}`),
    ...removed.map((entry) => `- ${qualified(entry)}  line ${entry.line}`),
  ];
  return [
    `${name}: ${added.length} added, ${removed.length} removed`,
    ...limited(lines, mostLines),
  ].join('\n');
}

/** What no command settles, so that a person knows before the gate says it. */
export function renderLeft(left: readonly Finding[]): string {
  const lines = left.map(({ code, message, location }) => {
    const place = location ? `${location.path}${location.line ? `:${location.line}` : ''}: ` : '';
    return `${place}${message} (${code})`;
  });
  return ['left for you to settle:', ...limited(lines, mostLeft)].join('\n');
}

function limited(lines: readonly string[], most: number): string[] {
  const shown = lines.slice(0, most).map((line) => `  ${escapeTerminal(line)}`);
  return lines.length > most ? [...shown, `  … and ${lines.length - most} more`] : shown;
}
