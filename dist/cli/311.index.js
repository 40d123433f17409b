export const id = 311;
export const ids = [311];
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

/***/ 7311:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   markdownLimits: () => (/* binding */ markdownLimits),
/* harmony export */   renderMarkdown: () => (/* binding */ renderMarkdown)
/* harmony export */ });
/* harmony import */ var _cut_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5765);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8542);
/* harmony import */ var _rule_link_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8636);
/* harmony import */ var _selection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1851);




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
        const note = (0,_selection_js__WEBPACK_IMPORTED_MODULE_0__/* .advisoryNote */ .SZ)(gate) || 'blocking';
        const cells = [gate.gate, `**${gate.verdict}**`, note, (0,_selection_js__WEBPACK_IMPORTED_MODULE_0__/* .renderCounts */ .Pn)(gate.findings)];
        return `| ${[...cells, (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(cut(gate.reason, longestReason))].join(' | ')} |\n`;
    });
    return [
        `## ai-gate: ${verdict}\n\n`,
        '| Gate | Verdict | Enforcement | Findings | Reason |\n| --- | --- | --- | --- | --- |\n',
        ...rows,
    ].join('');
}
/** The findings of one gate, as many as fit into `room` bytes. */
function renderSection(gate, room) {
    const heading = `\n### ${gate.gate}\n\n| Level | Where | What | Fix |\n| --- | --- | --- | --- |\n`;
    const rows = [];
    let left = room - bytes(heading);
    for (const finding of (0,_selection_js__WEBPACK_IMPORTED_MODULE_0__/* .bySeverity */ .Np)(gate.findings)) {
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
    const what = `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(cut(message, longestText))}<br>[${code}](${(0,_rule_link_js__WEBPACK_IMPORTED_MODULE_2__/* .ruleUrl */ .Q)(code)})`;
    return `| ${level} | ${places.join('<br>')} | ${what} | ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(cut(fix, longestText))} |\n`;
}
function renderPlace({ path, line }) {
    const shown = cut(path, longestText);
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .renderMarkdownCode */ .zV)(line === undefined ? shown : `${shown}:${line}`);
}
function renderOmission(shown, total) {
    return `\n**${shown} of ${total} findings are shown here;** the JSON report has them all.\n`;
}
function renderFooter({ subject, policy, tool }) {
    const { base, head, mergeBase } = subject;
    const facts = [
        head && `head ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .renderMarkdownCode */ .zV)(head.sha)}`,
        base && `base ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .renderMarkdownCode */ .zV)(base.sha)}`,
        mergeBase && `merge base ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .renderMarkdownCode */ .zV)(mergeBase)}`,
        policy && `policy ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .renderMarkdownCode */ .zV)(cut(policy.source, longestReason))}`,
        `ai-gate ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(tool.version)}`,
    ];
    return `\n${facts.filter((fact) => fact !== null && fact !== '').join(' · ')}\n`;
}
/** Cut after invisible characters have become visible, because that makes a text longer. */
function cut(text, longest) {
    return (0,_cut_js__WEBPACK_IMPORTED_MODULE_3__/* .cutMiddle */ .i)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeInvisible */ .ts)(text), longest);
}


/***/ })

};
