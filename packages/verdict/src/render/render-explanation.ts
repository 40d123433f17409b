import { type Code, codes } from '../codes/registry.ts';
import { ruleUrl } from './rule-link.ts';
import { wrap } from './wrap.ts';

/** What `ai-gate explain CODE` prints. */
export function renderExplanation(code: Code, columns = 80): string {
  const entry = codes[code];
  const parts = [
    `${code} (${entry.level})\n${entry.title}`,
    wrap(entry.explanation, columns),
    ...(entry.undecidable ? [wrap(undecidableNote, columns)] : []),
    wrap(`Fix: ${entry.fix}`, columns),
    ruleUrl(code),
  ];
  return `${parts.join('\n\n')}\n`;
}

export const undecidableNote =
  'The gate could not decide: the verdict is error, which blocks, and the exit status is 2.';
