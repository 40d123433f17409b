import type { Code } from '../codes/registry.ts';

/** Where the project and its rule reference are to be read. */
export const projectUrl = 'https://github.com/ai-gate/ai-gate';
const rulesUrl = `${projectUrl}/blob/main/docs/rules.md`;

/** The address of the section of the rule reference that explains `code`. */
export function ruleUrl(code: Code): string {
  return `${rulesUrl}#${code.replaceAll('/', '')}`;
}
