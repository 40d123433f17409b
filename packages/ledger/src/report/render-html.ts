import { createHash } from 'node:crypto';
import { escapeInvisible } from '@ai-gate/verdict';
import { type EntryKind, entryKinds } from '../entry.ts';
import { describeChain, describeEntry, describePeriod, kindNames } from './described-entry.ts';
import type { LedgerRecord, LedgerReport, Period } from './ledger-report.ts';
import { pageScript, pageStyle } from './page-assets.ts';

export interface HtmlOptions {
  /** Where pull requests are; `https://github.com` unless it is an Enterprise Server. */
  readonly serverUrl?: string;
}

/**
 * A report of the ledger as one page that needs nothing else: no network, no library. Its content
 * security policy allows this style and this script by their digests, and nothing besides; whatever
 * people wrote is escaped.
 */
export function renderLedgerHtml(report: LedgerReport, options: HtmlOptions = {}): string {
  const serverUrl = webAddress(options.serverUrl);
  const { branch, commit, chain, counts, records, timeline, until } = report;
  const holds = chain.problemCount === 0;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${digest(pageStyle)}'; script-src '${digest(pageScript)}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>ai-gate ledger</title>
<style>${pageStyle}</style>
</head>
<body>
<header>
<h1>Ledger</h1>
<p>${escapeHtml(branch)} at <code>${escapeHtml(commit)}</code>, ${escapeHtml(describePeriod(report))}</p>
<p class="${holds ? 'holds' : 'broken'}" role="status">${escapeHtml(describeChain(report))}</p>
${chain.head === null ? '' : `<p>Head to remember: <code>${escapeHtml(chain.head)}</code></p>`}
${renderProblems(report)}
</header>
<main>
<section aria-label="Counts"><dl>
${entryKinds.map((kind) => `<div><dt>${kindNames[kind]}</dt><dd>${counts[kind]}</dd></div>`).join('\n')}
</dl></section>
${renderTimeline(timeline)}
<section aria-label="Entries">
<h2>Entries</h2>
<p class="tools">
<label>Search <input id="search" type="search" autocomplete="off"></label>
<label>Kind <select id="kind"><option value="">all</option>${entryKinds.map((kind) => `<option value="${kind}">${kindNames[kind]}</option>`).join('')}</select></label>
<span id="shown" role="status">${records.length} of ${records.length}</span>
</p>
<table>
<thead><tr><th scope="col">Entry</th><th scope="col">When</th><th scope="col">Kind</th><th scope="col">Change</th><th scope="col">Who</th><th scope="col">Reason</th><th scope="col">Signature</th><th scope="col">Expires</th></tr></thead>
<tbody id="entries">
${records.map((record) => renderRow(record, until, serverUrl)).join('\n')}
</tbody>
</table>
</section>
</main>
<script>${pageScript}</script>
</body>
</html>
`;
}

/** Only the web is linked to, whatever an environment says. */
function webAddress(url = ''): string {
  return /^https?:\/\/[\w.:-]+$/.test(url) ? url : 'https://github.com';
}

function renderProblems({ chain }: LedgerReport): string {
  if (chain.problems.length === 0) return '';
  const items = chain.problems.map(
    ({ path, message }) =>
      `<li><code>${escapeHtml(path ?? 'chain')}</code>: ${escapeHtml(message)}</li>`,
  );
  const left = chain.problemCount - chain.problems.length;
  const rest = left > 0 ? `<li>and ${left} more</li>` : '';
  return `<ul class="broken">${items.join('')}${rest}</ul>`;
}

const chart = { height: 80, step: 14, bar: 10 } as const;

/** Bars with their numbers as text for those who do not see them. */
function renderTimeline(timeline: readonly Period[]): string {
  if (timeline.length === 0) return '';
  const most = Math.max(1, ...timeline.map(({ total }) => total));
  const bars = timeline.map(({ name, total, counts }, index) => {
    const height = total === 0 ? 0 : Math.max(2, Math.round((total / most) * chart.height));
    const shape = `x="${index * chart.step}" y="${chart.height - height}" width="${chart.bar}" height="${height}"`;
    const overrides = counts.override > 0 ? ' class="override"' : '';
    return `<rect ${shape}${overrides}><title>${name}: ${total}</title></rect>`;
  });
  const width = timeline.length * chart.step;
  const [first, last] = [timeline[0]?.name ?? '', timeline.at(-1)?.name ?? ''];
  return `<section aria-label="Timeline">
<h2>Timeline</h2>
<svg role="img" aria-label="Entries from ${first} to ${last}, at most ${most} at a time" width="${width}" height="${chart.height}" viewBox="0 0 ${width} ${chart.height}">${bars.join('')}</svg>
<p class="axis">${first} to ${last}</p>
</section>`;
}

function renderRow({ entry, digest: ownDigest }: LedgerRecord, until: string, serverUrl: string) {
  const { who, change, reason, signature, expires, expired } = describeEntry(entry, until);
  const link =
    entry.pr === null
      ? `${serverUrl}/${entry.repo}/commit/${entry.head}`
      : `${serverUrl}/${entry.repo}/pull/${entry.pr}`;
  const cells = [
    `<td class="number" title="${escapeHtml(ownDigest)}">${entry.seq}</td>`,
    `<td><time datetime="${escapeHtml(entry.at)}">${escapeHtml(entry.at)}</time></td>`,
    `<td>${kindNames[entry.kind]}</td>`,
    `<td><a href="${escapeHtml(link)}" rel="noopener noreferrer">${escapeHtml(change)}</a><br><code>${escapeHtml(entry.head.slice(0, 12))}</code></td>`,
    `<td>${escapeHtml(who)}</td>`,
    `<td>${escapeHtml(reason)}${renderCodes(entry.codes)}</td>`,
    `<td class="key">${escapeHtml(signature)}</td>`,
    `<td>${escapeHtml(expires)}${expired ? ' <em>expired</em>' : ''}</td>`,
  ];
  return `<tr data-kind="${kindClass(entry.kind)}">${cells.join('')}</tr>`;
}

function renderCodes(codes: readonly string[]): string {
  if (codes.length === 0) return '';
  return `<br><small>${codes.map((code) => `<code>${escapeHtml(code)}</code>`).join(' ')}</small>`;
}

function kindClass(kind: EntryKind): string {
  return entryKinds.find((known) => known === kind) ?? '';
}

/** Text for HTML, between tags and in double quotes. */
function escapeHtml(text: string): string {
  return escapeInvisible(text).replace(/[&<>"'`]/g, (char) => `&#${char.charCodeAt(0)};`);
}

function digest(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
