import { compareText, type Finding, type Level } from '../finding.ts';
import type { GateResult } from '../report.ts';

const weight: Readonly<Record<Level, number>> = { error: 0, warning: 1, note: 2 };

/** The findings with errors first, otherwise in the order of the report. */
export function bySeverity(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort((a, b) => weight[a.level] - weight[b.level]);
}

/** How many findings have each level, as `2 errors, 1 note`; `none` for none. */
export function renderCounts(findings: readonly Finding[]): string {
  const counts = (Object.keys(weight) as Level[]).flatMap((level) => {
    const count = findings.filter((finding) => finding.level === level).length;
    return count === 0 ? [] : [`${count} ${level}${count === 1 ? '' : 's'}`];
  });
  return counts.length === 0 ? 'none' : counts.join(', ');
}

/** How many findings each code has, the most frequent first: `12 a/b, 3 c/d`. */
export function renderCodeCounts(findings: readonly Finding[]): string {
  const counts = new Map<string, number>();
  for (const { code } of findings) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts]
    .sort(([codeA, a], [codeB, b]) => b - a || compareText(codeA, codeB))
    .map(([code, count]) => `${count} ${code}`)
    .join(', ');
}

/** What a reader is told about a gate that failed and yet does not block. */
export function advisoryNote({ verdict, enforcement }: GateResult): string {
  if (enforcement !== 'advisory') return '';
  const wouldBlock = verdict === 'fail' || verdict === 'error';
  return wouldBlock ? 'advisory, does not block' : 'advisory';
}
