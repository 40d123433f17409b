export const id = 916;
export const ids = [916];
export const modules = {

/***/ 5765:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ cutMiddle)
/* harmony export */ });
/** Text of at most `longest` characters; of longer text the beginning and the end remain. */
function cutMiddle(text, longest) {
    if (text.length <= longest)
        return text;
    const characters = [...text];
    if (characters.length <= longest)
        return text;
    const half = Math.floor(longest / 2) - 1;
    return `${characters.slice(0, half).join('')}…${characters.slice(-half).join('')}`;
}


/***/ }),

/***/ 7916:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  markdownLimits: () => (/* binding */ markdownLimits),
  renderMarkdown: () => (/* binding */ renderMarkdown)
});

// EXTERNAL MODULE: ./packages/verdict/build/render/cut.js
var cut = __webpack_require__(5765);
// EXTERNAL MODULE: ./packages/verdict/build/render/escape.js
var render_escape = __webpack_require__(8542);
;// CONCATENATED MODULE: ./packages/verdict/build/render/entity-table.js

const columns = [
    'added',
    'removed',
    'renamed',
    'type',
    'target',
    'new',
    'old',
    'acknowledged',
];
/** More rows than that nobody reads in a summary; the JSON report has them all. */
const mostRows = 100;
/** How each entity differs from the contract, as a Markdown table of at most `room` bytes. */
function renderEntityTable(entities, room) {
    if (entities.length === 0)
        return '';
    const heading = `\n| Entity | ${columns.join(' | ')} |\n| --- |${' ---: |'.repeat(columns.length)}\n`;
    const rows = [];
    let left = room - Buffer.byteLength(heading) - 100;
    for (const entity of entities.slice(0, mostRows)) {
        const name = (0,render_escape/* escapeMarkdown */.FV)(entity.entity ?? '(none)');
        const row = `| ${[name, ...columns.map((column) => entity[column])].join(' | ')} |\n`;
        left -= Buffer.byteLength(row);
        if (left < 0)
            break;
        rows.push(row);
    }
    if (rows.length === 0)
        return '';
    const omitted = entities.length - rows.length;
    const note = omitted > 0 ? `\n${omitted} more entities differ.\n` : '';
    return `${heading}${rows.join('')}${note}`;
}

// EXTERNAL MODULE: ./packages/verdict/build/render/rule-link.js
var rule_link = __webpack_require__(8636);
// EXTERNAL MODULE: ./packages/verdict/build/render/selection.js
var selection = __webpack_require__(1851);
;// CONCATENATED MODULE: ./packages/verdict/build/render/render-markdown.js





/** How many bytes of UTF-8 GitHub takes: a step's job summary, and a check run's or a comment. */
const markdownLimits = {
    jobSummary: 1024 * 1024,
    checkRun: 65_535,
    comment: 65_535,
};
/** Longer texts are cut in the middle: nobody reads on, and a row and the overview have to fit. */
const longestText = 1_000;
const longestReason = 300;
/**
 * The report as GitHub Markdown of at most `limit` bytes, which must leave room for the overview
 * (32 KiB do). Findings that do not fit are left out,
 * the least severe of the last gate first, and the text says how many. Strangers' text shows as it
 * is and starts nothing.
 */
function renderMarkdown(report, { limit }) {
    const overview = renderOverview(report);
    const footer = renderFooter(report);
    const total = report.gates.reduce((sum, { findings }) => sum + findings.length, 0);
    // Room is kept for the longest note that may be needed, whether it is in the end or not.
    let room = limit - bytes(overview) - bytes(footer) - bytes(renderOmission(total, total));
    let shown = 0;
    const sections = [];
    for (const gate of report.gates) {
        const section = renderSection(gate, room);
        room -= bytes(section.text);
        shown += section.shown;
        sections.push(section.text);
    }
    const omission = shown < total ? renderOmission(shown, total) : '';
    return [overview, ...sections, omission, footer].join('');
}
function bytes(text) {
    return Buffer.byteLength(text);
}
function renderOverview({ verdict, gates }) {
    const rows = gates.map((gate) => {
        const note = (0,selection/* advisoryNote */.SZ)(gate) || 'blocking';
        const cells = [gate.gate, `**${gate.verdict}**`, note, (0,selection/* renderCounts */.Pn)(gate.findings)];
        return `| ${[...cells, (0,render_escape/* escapeMarkdown */.FV)(render_markdown_cut(gate.reason, longestReason))].join(' | ')} |\n`;
    });
    return [
        `## ai-gate: ${verdict}\n\n`,
        '| Gate | Verdict | Enforcement | Findings | Reason |\n| --- | --- | --- | --- | --- |\n',
        ...rows,
    ].join('');
}
/** The findings of one gate, as many as fit into `room` bytes. */
function renderSection(gate, room) {
    const title = `\n### ${gate.gate}\n`;
    const entities = renderEntityTable(gate.entities ?? [], room / 4);
    const heading = `${title}${entities}\n| Level | Where | What | Fix |\n| --- | --- | --- | --- |\n`;
    const rows = [];
    let left = room - bytes(heading);
    for (const finding of (0,selection/* bySeverity */.Np)(gate.findings)) {
        const row = renderRow(finding);
        left -= bytes(row);
        if (left < 0)
            break;
        rows.push(row);
    }
    return { text: rows.length === 0 ? '' : `${heading}${rows.join('')}`, shown: rows.length };
}
function renderRow({ code, level, message, location, related = [], fix }) {
    const places = [...(location ? [location] : []), ...related.slice(0, 5)].map(renderPlace);
    const what = `${(0,render_escape/* escapeMarkdown */.FV)(render_markdown_cut(message, longestText))}<br>[${code}](${(0,rule_link/* ruleUrl */.Q)(code)})`;
    return `| ${level} | ${places.join('<br>')} | ${what} | ${(0,render_escape/* escapeMarkdown */.FV)(render_markdown_cut(fix, longestText))} |\n`;
}
function renderPlace({ path, line }) {
    const shown = render_markdown_cut(path, longestText);
    return (0,render_escape/* renderMarkdownCode */.zV)(line === undefined ? shown : `${shown}:${line}`);
}
function renderOmission(shown, total) {
    return `\n**${shown} of ${total} findings are shown here;** the JSON report has them all.\n`;
}
function renderFooter({ subject, policy, tool }) {
    const { base, head, mergeBase } = subject;
    const facts = [
        head && `head ${(0,render_escape/* renderMarkdownCode */.zV)(head.sha)}`,
        base && `base ${(0,render_escape/* renderMarkdownCode */.zV)(base.sha)}`,
        mergeBase && `merge base ${(0,render_escape/* renderMarkdownCode */.zV)(mergeBase)}`,
        policy && `policy ${(0,render_escape/* renderMarkdownCode */.zV)(render_markdown_cut(policy.source, longestReason))}`,
        `ai-gate ${(0,render_escape/* escapeMarkdown */.FV)(tool.version)}`,
    ];
    return `\n${facts.filter((fact) => fact !== null && fact !== '').join(' · ')}\n`;
}
/** Cut after invisible characters have become visible, because that makes a text longer. */
function render_markdown_cut(text, longest) {
    return (0,cut/* cutMiddle */.i)((0,render_escape/* escapeInvisible */.ts)(text), longest);
}


/***/ })

};
