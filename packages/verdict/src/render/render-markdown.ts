import type { Finding, Location } from '../finding.ts';
import type { GateResult, Report } from '../report.ts';
import { cutMiddle } from './cut.ts';
import { renderEntityTable } from './entity-table.ts';
import { escapeInvisible, escapeMarkdown, renderMarkdownCode } from './escape.ts';
import { ruleUrl } from './rule-link.ts';
import { advisoryNote, bySeverity, renderCounts } from './selection.ts';

/** How many bytes of UTF-8 GitHub takes: a step's job summary, and a check run's or a comment. */
export const markdownLimits = {
  jobSummary: 1024 * 1024,
  checkRun: 65_535,
  comment: 65_535,
} as const;

/** Longer texts are cut in the middle: nobody reads on, and a row and the overview have to fit. */
const longestText = 1_000;
const longestReason = 300;

/**
 * The report as GitHub Markdown of at most `limit` bytes, which must leave room for the overview
 * (32 KiB do). Findings that do not fit are left out,
 * the least severe of the last gate first, and the text says how many. Strangers' text shows as it
 * is and starts nothing.
 */
export function renderMarkdown(report: Report, { limit }: { readonly limit: number }): string {
  const overview = renderOverview(report);
  const footer = renderFooter(report);
  const total = report.gates.reduce((sum, { findings }) => sum + findings.length, 0);
  // Room is kept for the longest note that may be needed, whether it is in the end or not.
  let room = limit - bytes(overview) - bytes(footer) - bytes(renderOmission(total, total));
  let shown = 0;
  const sections: string[] = [];
  for (const gate of report.gates) {
    const section = renderSection(gate, room);
    room -= bytes(section.text);
    shown += section.shown;
    sections.push(section.text);
  }
  const omission = shown < total ? renderOmission(shown, total) : '';
  return [overview, ...sections, omission, footer].join('');
}

function bytes(text: string): number {
  return Buffer.byteLength(text);
}

function renderOverview({ verdict, gates }: Report): string {
  const rows = gates.map((gate) => {
    const note = advisoryNote(gate) || 'blocking';
    const cells = [gate.gate, `**${gate.verdict}**`, note, renderCounts(gate.findings)];
    return `| ${[...cells, escapeMarkdown(cut(gate.reason, longestReason))].join(' | ')} |\n`;
  });
  return [
    `## ai-gate: ${verdict}\n\n`,
    '| Gate | Verdict | Enforcement | Findings | Reason |\n| --- | --- | --- | --- | --- |\n',
    ...rows,
  ].join('');
}

/** The findings of one gate, as many as fit into `room` bytes. */
function renderSection(gate: GateResult, room: number): { text: string; shown: number } {
  const title = `\n### ${gate.gate}\n`;
  const entities = renderEntityTable(gate.entities ?? [], room / 4);
  const heading = `${title}${entities}\n| Level | Where | What | Fix |\n| --- | --- | --- | --- |\n`;
  const rows: string[] = [];
  let left = room - bytes(heading);
  for (const finding of bySeverity(gate.findings)) {
    const row = renderRow(finding);
    left -= bytes(row);
    if (left < 0) break;
    rows.push(row);
  }
  return { text: rows.length === 0 ? '' : `${heading}${rows.join('')}`, shown: rows.length };
}

function renderRow({ code, level, message, location, related = [], fix }: Finding): string {
  const places = [...(location ? [location] : []), ...related.slice(0, 5)].map(renderPlace);
  const what = `${escapeMarkdown(cut(message, longestText))}<br>[${code}](${ruleUrl(code)})`;
  return `| ${level} | ${places.join('<br>')} | ${what} | ${escapeMarkdown(cut(fix, longestText))} |\n`;
}

function renderPlace({ path, line }: Location): string {
  const shown = cut(path, longestText);
  return renderMarkdownCode(line === undefined ? shown : `${shown}:${line}`);
}

function renderOmission(shown: number, total: number): string {
  return `\n**${shown} of ${total} findings are shown here;** the JSON report has them all.\n`;
}

function renderFooter({ subject, policy, tool }: Report): string {
  const { base, head, mergeBase } = subject;
  const facts = [
    head && `head ${renderMarkdownCode(head.sha)}`,
    base && `base ${renderMarkdownCode(base.sha)}`,
    mergeBase && `merge base ${renderMarkdownCode(mergeBase)}`,
    policy && `policy ${renderMarkdownCode(cut(policy.source, longestReason))}`,
    `ai-gate ${escapeMarkdown(tool.version)}`,
  ];
  return `\n${facts.filter((fact) => fact !== null && fact !== '').join(' · ')}\n`;
}

/** Cut after invisible characters have become visible, because that makes a text longer. */
function cut(text: string, longest: number): string {
  return cutMiddle(escapeInvisible(text), longest);
}
