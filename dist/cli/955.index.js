export const id = 955;
export const ids = [955];
export const modules = {

/***/ 188:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gp: () => (/* binding */ entryKinds),
/* harmony export */   YC: () => (/* binding */ entryLimit),
/* harmony export */   ol: () => (/* binding */ digestOf),
/* harmony export */   s3: () => (/* binding */ entryPath),
/* harmony export */   sJ: () => (/* binding */ firstPrev),
/* harmony export */   sf: () => (/* binding */ maxSeq)
/* harmony export */ });
/* unused harmony export renderEntry */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

/** What an entry records (formats, the ledger). */
const entryKinds = [
    'override',
    'override-revoked',
    'promotion',
    'exemption',
    'bypass',
    'failure',
];
/** `prev` of the first entry. */
const firstPrev = `sha256:${'0'.repeat(64)}`;
/** Bytes. A comment on GitHub, the largest thing an entry quotes, has at most 65,536 characters. */
const entryLimit = 512 * 1024;
const maxSeq = 999_999_999;
/** Where an entry lies on the branch: the order of the paths is the order of the entries. */
function entryPath({ seq, at }) {
    return `entries/${at.slice(0, 4)}/${at.slice(5, 7)}/${String(seq).padStart(9, '0')}.json`;
}
/** The digest that the next entry names in `prev`. */
function digestOf(bytes) {
    return `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex')}`;
}
/**
 * The one text of an entry: JSON with keys sorted by code unit at every level and no white space, as
 * RFC 8785 has it, and a final line feed.
 */
function renderEntry(entry) {
    return `${JSON.stringify(sorted(entry))}\n`;
}
function sorted(value) {
    if (Array.isArray(value))
        return value.map(sorted);
    if (value === null || typeof value !== 'object')
        return value;
    const entries = Object.entries(value).filter(([, part]) => part !== undefined);
    entries.sort(([a], [b]) => (a < b ? -1 : 1));
    return Object.fromEntries(entries.map(([key, part]) => [key, sorted(part)]));
}


/***/ }),

/***/ 9281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $1: () => (/* binding */ kindNames),
/* harmony export */   OY: () => (/* binding */ describeEntry),
/* harmony export */   Pl: () => (/* binding */ describePeriod),
/* harmony export */   zx: () => (/* binding */ describeChain)
/* harmony export */ });
/** What each kind of entry is called in a report. */
const kindNames = {
    override: 'override',
    'override-revoked': 'override revoked',
    promotion: 'promotion',
    exemption: 'exemption',
    bypass: 'bypass',
    failure: 'failure',
};
/** Describes an entry as of `until` (RFC 3339). */
function describeEntry(entry, until) {
    const { repo, pr, head, actor, detail, kind } = entry;
    const expires = textOf(detail['expires']);
    const fingerprint = textOf(detail['fingerprint']) || textOf(detail['key']);
    return {
        who: actor === null ? 'unknown' : actor.login,
        change: pr === null ? `${repo}@${head.slice(0, 12)}` : `${repo}#${pr}`,
        reason: textOf(detail['reason']),
        signature: fingerprint || (kind === 'override' ? 'not signed' : ''),
        expires,
        expired: expires !== '' && expires <= until,
    };
}
function textOf(value) {
    return typeof value === 'string' ? value : '';
}
/** One sentence about the chain. */
function describeChain({ chain }) {
    const entries = `${chain.count} ${chain.count === 1 ? 'entry' : 'entries'}`;
    if (chain.problemCount === 0)
        return `The chain of ${entries} holds.`;
    const problems = `${chain.problemCount} ${chain.problemCount === 1 ? 'problem' : 'problems'}`;
    return `The chain does NOT hold: ${problems} in ${entries}.`;
}
/** `since … until …` in words. */
function describePeriod({ since, until }) {
    return since === null ? `all entries until ${until}` : `${since} to ${until}`;
}


/***/ }),

/***/ 6955:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderLedgerHtml: () => (/* binding */ renderLedgerHtml)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./packages/verdict/build/render/escape.js
var render_escape = __webpack_require__(8542);
// EXTERNAL MODULE: ./packages/ledger/build/entry.js
var entry = __webpack_require__(188);
// EXTERNAL MODULE: ./packages/ledger/build/report/described-entry.js
var described_entry = __webpack_require__(9281);
;// CONCATENATED MODULE: ./packages/ledger/build/report/page-assets.js
/** The style of the page. Colours keep a contrast of at least 4.5 in both schemes. */
const pageStyle = `
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
body { margin: 0 auto; max-width: 90rem; padding: 1rem; }
h1, h2 { line-height: 1.2; }
dl { display: flex; flex-wrap: wrap; gap: 1rem; margin: 1rem 0; }
dl div { border: 1px solid color-mix(in srgb, currentColor 30%, transparent); border-radius: .5rem; padding: .5rem 1rem; }
dd { font-size: 1.5rem; margin: 0; }
table { border-collapse: collapse; width: 100%; }
th, td { border-bottom: 1px solid color-mix(in srgb, currentColor 20%, transparent); padding: .4rem .6rem; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
th { white-space: nowrap; }
.number { text-align: right; }
.key, code { font: .85em ui-monospace, monospace; }
.tools { align-items: center; display: flex; flex-wrap: wrap; gap: 1rem; }
.holds { color: light-dark(#116329, #56d364); font-weight: 600; }
.broken { color: light-dark(#a40e26, #ff7b72); font-weight: 600; }
rect { fill: light-dark(#57606a, #8b949e); }
rect.override { fill: light-dark(#bc4c00, #f0883e); }
svg { max-width: 100%; }
.axis { margin: 0; }
`;
/** The script of the page: it hides rows that do not fit, and reads and writes nothing else. */
const pageScript = `
'use strict';
const search = document.getElementById('search');
const kind = document.getElementById('kind');
const shown = document.getElementById('shown');
const rows = Array.from(document.getElementById('entries').rows, (row) => ({ row, text: row.textContent.toLowerCase() }));
function filter() {
  const words = search.value.toLowerCase().split(/\\s+/).filter((word) => word !== '');
  let count = 0;
  for (const { row, text } of rows) {
    const fits = (kind.value === '' || row.dataset.kind === kind.value) && words.every((word) => text.includes(word));
    row.hidden = !fits;
    if (fits) count += 1;
  }
  shown.textContent = count + ' of ' + rows.length;
}
search.addEventListener('input', filter);
kind.addEventListener('change', filter);
`;

;// CONCATENATED MODULE: ./packages/ledger/build/report/render-html.js





/**
 * A report of the ledger as one page that needs nothing else: no network, no library. Its content
 * security policy allows this style and this script by their digests, and nothing besides; whatever
 * people wrote is escaped.
 */
function renderLedgerHtml(report, options = {}) {
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
<p>${escapeHtml(branch)} at <code>${escapeHtml(commit)}</code>, ${escapeHtml((0,described_entry/* describePeriod */.Pl)(report))}</p>
<p class="${holds ? 'holds' : 'broken'}" role="status">${escapeHtml((0,described_entry/* describeChain */.zx)(report))}</p>
${chain.head === null ? '' : `<p>Head to remember: <code>${escapeHtml(chain.head)}</code></p>`}
${renderProblems(report)}
</header>
<main>
<section aria-label="Counts"><dl>
${entry/* entryKinds */.Gp.map((kind) => `<div><dt>${described_entry/* kindNames */.$1[kind]}</dt><dd>${counts[kind]}</dd></div>`).join('\n')}
</dl></section>
${renderTimeline(timeline)}
<section aria-label="Entries">
<h2>Entries</h2>
<p class="tools">
<label>Search <input id="search" type="search" autocomplete="off"></label>
<label>Kind <select id="kind"><option value="">all</option>${entry/* entryKinds */.Gp.map((kind) => `<option value="${kind}">${described_entry/* kindNames */.$1[kind]}</option>`).join('')}</select></label>
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
function webAddress(url = '') {
    return /^https?:\/\/[\w.:-]+$/.test(url) ? url : 'https://github.com';
}
function renderProblems({ chain }) {
    if (chain.problems.length === 0)
        return '';
    const items = chain.problems.map(({ path, message }) => `<li><code>${escapeHtml(path ?? 'chain')}</code>: ${escapeHtml(message)}</li>`);
    const left = chain.problemCount - chain.problems.length;
    const rest = left > 0 ? `<li>and ${left} more</li>` : '';
    return `<ul class="broken">${items.join('')}${rest}</ul>`;
}
const chart = { height: 80, step: 14, bar: 10 };
/** Bars with their numbers as text for those who do not see them. */
function renderTimeline(timeline) {
    if (timeline.length === 0)
        return '';
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
function renderRow({ entry, digest: ownDigest }, until, serverUrl) {
    const { who, change, reason, signature, expires, expired } = (0,described_entry/* describeEntry */.OY)(entry, until);
    const link = entry.pr === null
        ? `${serverUrl}/${entry.repo}/commit/${entry.head}`
        : `${serverUrl}/${entry.repo}/pull/${entry.pr}`;
    const cells = [
        `<td class="number" title="${escapeHtml(ownDigest)}">${entry.seq}</td>`,
        `<td><time datetime="${escapeHtml(entry.at)}">${escapeHtml(entry.at)}</time></td>`,
        `<td>${described_entry/* kindNames */.$1[entry.kind]}</td>`,
        `<td><a href="${escapeHtml(link)}" rel="noopener noreferrer">${escapeHtml(change)}</a><br><code>${escapeHtml(entry.head.slice(0, 12))}</code></td>`,
        `<td>${escapeHtml(who)}</td>`,
        `<td>${escapeHtml(reason)}${renderCodes(entry.codes)}</td>`,
        `<td class="key">${escapeHtml(signature)}</td>`,
        `<td>${escapeHtml(expires)}${expired ? ' <em>expired</em>' : ''}</td>`,
    ];
    return `<tr data-kind="${kindClass(entry.kind)}">${cells.join('')}</tr>`;
}
function renderCodes(codes) {
    if (codes.length === 0)
        return '';
    return `<br><small>${codes.map((code) => `<code>${escapeHtml(code)}</code>`).join(' ')}</small>`;
}
function kindClass(kind) {
    return entry/* entryKinds */.Gp.find((known) => known === kind) ?? '';
}
/** Text for HTML, between tags and in double quotes. */
function escapeHtml(text) {
    return (0,render_escape/* escapeInvisible */.ts)(text).replace(/[&<>"'`]/g, (char) => `&#${char.charCodeAt(0)};`);
}
function digest(text) {
    return `sha256-${(0,external_node_crypto_.createHash)('sha256').update(text).digest('base64')}`;
}


/***/ })

};
