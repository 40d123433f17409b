import { type Finding, isUndecidable, type Level } from '../finding.ts';
import type { GateResult, Report, Verdict } from '../report.ts';
import { escapeTerminal } from './escape.ts';
import { advisoryNote, bySeverity, renderCodeCounts } from './selection.ts';
import { wrap } from './wrap.ts';

export interface TextOptions {
  readonly color: boolean;
  /** Width of the terminal. */
  readonly columns: number;
}

/** More than this of one code, or in one file, says nothing new; the JSON has them all. */
const mostOfCode = 20;
const mostInFile = 10;

/** The report for a terminal. Ends with what to do next, where a prompt follows it. */
export function renderText(report: Report, options: TextOptions): string {
  const gates = report.gates.map((gate) => renderGate(gate, options));
  return `${[...gates, renderConclusion(report, options)].join('\n\n')}\n`;
}

function renderGate(gate: GateResult, options: TextOptions): string {
  const note = advisoryNote(gate);
  const verdict = paint(gate.verdict, verdictColor[gate.verdict], options);
  const head = `${gate.gate}: ${verdict}${note === '' ? '' : ` (${note})`}`;
  const reason = wrap(escapeTerminal(gate.reason), options.columns, '  ');
  const { shown, omitted } = selectFindings(gate.findings);
  const files = [...groupByFile(shown)].map(([path, findings]) =>
    renderFile(path, findings, options),
  );
  return [
    [head, reason].join('\n'),
    ...files,
    ...(omitted.length > 0 ? [renderOmitted(omitted, options)] : []),
  ].join('\n\n');
}

function selectFindings(findings: readonly Finding[]): {
  readonly shown: readonly Finding[];
  readonly omitted: readonly Finding[];
} {
  const shown: Finding[] = [];
  const omitted: Finding[] = [];
  const counts = new Map<string, number>();
  const next = (key: string): number => {
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return count;
  };
  for (const finding of bySeverity(findings)) {
    const { code, location } = finding;
    const ofCode = next(`code ${code}`);
    const inFile = location === undefined ? 0 : next(`file ${location.path}`);
    (ofCode <= mostOfCode && inFile <= mostInFile ? shown : omitted).push(finding);
  }
  return { shown, omitted };
}

function groupByFile(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const files = new Map<string, Finding[]>();
  for (const finding of findings) {
    const path = finding.location?.path ?? '';
    const others = files.get(path);
    if (others === undefined) files.set(path, [finding]);
    else others.push(finding);
  }
  return files;
}

function renderFile(path: string, findings: readonly Finding[], options: TextOptions): string {
  const heading = path === '' ? [] : [paint(escapeTerminal(path), 'bold', options)];
  return [...heading, ...findings.map((finding) => renderFinding(finding, options))].join('\n');
}

function renderFinding(finding: Finding, options: TextOptions): string {
  const { code, level, message, location, related = [], fix } = finding;
  const line = location?.line === undefined ? '' : `line ${location.line}, `;
  const body = (label: string, text: string) =>
    wrap(`${label}${escapeTerminal(text)}`, options.columns, '    ');
  return [
    `  ${line}${paint(level, levelColor[level], options)} ${code}`,
    body('', message),
    ...related.map((place) => body('see ', renderPlace(place))),
    body('Fix: ', fix),
  ].join('\n');
}

function renderPlace({ path, line }: { path: string; line?: number }): string {
  return line === undefined ? path : `${path}:${line}`;
}

function renderOmitted(omitted: readonly Finding[], { columns }: TextOptions): string {
  const count = omitted.length === 1 ? '1 more finding' : `${omitted.length} more findings`;
  return wrap(
    `… and ${count}: ${renderCodeCounts(omitted)}. All of them are in --format json.`,
    columns,
    '  ',
  );
}

const conclusions: Readonly<Record<Verdict, string>> = {
  pass: 'nothing blocks this change.',
  fail: 'this change is blocked.',
  'not-required': 'no gate applies to this change.',
  exempt: 'this change is exempt; the exemption is on record.',
  overridden: 'the findings stand, and an override lets the change through.',
  error: 'could not decide, and so this change is blocked.',
};

function renderConclusion({ verdict, gates }: Report, options: TextOptions): string {
  const blocking = gates.filter(({ enforcement }) => enforcement === 'blocking');
  const decisive = blocking
    .filter((gate) => gate.verdict === verdict)
    .flatMap(({ findings }) => bySeverity(findings))
    .find((finding) => (verdict === 'error' ? isUndecidable(finding) : finding.level === 'error'));
  // On a line of its own: the longest code beside the longest sentence is wider than a terminal.
  const next = decisive === undefined ? '' : `\nNext: ai-gate explain ${decisive.code}`;
  const label = paint(verdict, verdictColor[verdict], options);
  return `${label}: ${conclusions[verdict]}${next}`;
}

const styles = { bold: 1, red: 31, green: 32, yellow: 33, cyan: 36 } as const;
type Style = keyof typeof styles;

const verdictColor: Readonly<Record<Verdict, Style>> = {
  pass: 'green',
  fail: 'red',
  'not-required': 'cyan',
  exempt: 'yellow',
  overridden: 'yellow',
  error: 'red',
};
const levelColor: Readonly<Record<Level, Style>> = {
  error: 'red',
  warning: 'yellow',
  note: 'cyan',
};

function paint(text: string, style: Style, { color }: TextOptions): string {
  return color ? `\u001b[${styles[style]}m${text}\u001b[0m` : text;
}
