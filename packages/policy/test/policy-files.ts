import { readFileSync } from 'node:fs';
import { parsePolicy } from '@ai-gate/policy/parse-policy';
import type { PolicyProblem } from '@ai-gate/policy/policy-problem';

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The policy as the documentation shows it. */
export const documentedExample = readFileSync(
  new URL('./golden/documented.yml', import.meta.url),
  'utf8',
);

/** The problems of a policy file, as `line key: message`. */
export function problemsOf(text: string): readonly string[] {
  const result = parsePolicy(bytesOf(text));
  return result.ok ? [] : result.problems.map(renderProblem);
}

function renderProblem({ line, key, message }: PolicyProblem): string {
  return `${line} ${key}: ${message}`;
}
