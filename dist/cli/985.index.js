export const id = 985;
export const ids = [985];
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

/***/ 2985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderSarif: () => (/* binding */ renderSarif)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _codes_registry_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8462);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3196);
/* harmony import */ var _cut_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5765);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8542);
/* harmony import */ var _rule_link_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8636);
/* harmony import */ var _selection_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1851);







/** What GitHub takes: it refuses a run with more results, and shows the 5,000 most severe. */
const mostResults = 25_000;
const mostRelated = 100;
const longestText = 2_000;
/** GitHub refuses a result without a place; what concerns no file is about how the gate is set up. */
const placeOfTheGate = { path: '.github/ai-gate.yml' };
/** The report as SARIF 2.1.0, for code scanning and other viewers. */
function renderSarif(report) {
    const all = report.gates.flatMap((gate) => gate.findings.map((finding) => ({ gate, finding })));
    const results = withinLimit(all);
    const occurrences = new Map();
    const log = {
        $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: { driver: renderDriver(report) },
                automationDetails: { id: 'ai-gate/' },
                columnKind: 'utf16CodeUnits',
                invocations: [renderInvocation(report, all.length - results.length)],
                results: results.map((placed) => renderResult(placed, occurrences)),
                properties: {
                    verdict: report.verdict,
                    gates: report.gates.map(({ gate, verdict, enforcement, reason }) => ({
                        gate,
                        verdict,
                        enforcement,
                        reason: (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeInvisible */ .ts)(reason),
                    })),
                },
            },
        ],
    };
    return `${JSON.stringify(log, null, 2)}\n`;
}
function withinLimit(all) {
    if (all.length <= mostResults)
        return all;
    const kept = new Set((0,_selection_js__WEBPACK_IMPORTED_MODULE_2__/* .bySeverity */ .Np)(all.map(({ finding }) => finding)).slice(0, mostResults));
    return all.filter(({ finding }) => kept.has(finding)).slice(0, mostResults);
}
function renderDriver({ tool }) {
    return {
        name: tool.name,
        version: tool.version,
        informationUri: _rule_link_js__WEBPACK_IMPORTED_MODULE_3__/* .projectUrl */ .V,
        rules: _codes_registry_js__WEBPACK_IMPORTED_MODULE_4__/* .codeNames */ .Gc.map(renderRule),
    };
}
function renderRule(code) {
    const { title, explanation, fix, level } = _codes_registry_js__WEBPACK_IMPORTED_MODULE_4__/* .codes */ .F4[code];
    return {
        id: code,
        name: code
            .split(/[/-]/)
            .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
            .join(''),
        shortDescription: { text: title },
        fullDescription: { text: explanation },
        help: {
            text: `${explanation} ${fix}`,
            markdown: `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .renderRegistryText */ .vh)(explanation)}\n\n**Fix:** ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .renderRegistryText */ .vh)(fix)}`,
        },
        helpUri: (0,_rule_link_js__WEBPACK_IMPORTED_MODULE_3__/* .ruleUrl */ .Q)(code),
        defaultConfiguration: { level },
    };
}
function renderInvocation(report, omitted) {
    const note = {
        level: 'warning',
        message: { text: `${omitted} findings are left out: GitHub takes ${mostResults} results.` },
    };
    return {
        executionSuccessful: report.verdict !== 'error',
        exitCode: (0,_report_js__WEBPACK_IMPORTED_MODULE_5__/* .exitStatus */ .$u)(report),
        ...(omitted > 0 && { toolExecutionNotifications: [note] }),
    };
}
function renderResult(placed, occurrences) {
    const { gate, finding } = placed;
    const { code, message, location = placeOfTheGate, related = [], fix } = finding;
    const advisory = gate.enforcement === 'advisory';
    const text = `${advisory ? 'Advisory: ' : ''}${escapeMessage(message)}\nFix: ${escapeMessage(fix)}`;
    return {
        ruleId: code,
        ruleIndex: _codes_registry_js__WEBPACK_IMPORTED_MODULE_4__/* .codeNames */ .Gc.indexOf(code),
        level: levelOf(finding.level, advisory),
        message: { text },
        locations: [renderLocation(location)],
        ...(related.length > 0 && { relatedLocations: renderRelated(related) }),
        partialFingerprints: { 'aiGateFinding/v1': fingerprint(finding, occurrences) },
        properties: { gate: gate.gate, verdict: gate.verdict, enforcement: gate.enforcement },
    };
}
/** SARIF wants every place once. */
function renderRelated(related) {
    const places = new Map(related.map((place) => [`${place.line ?? ''}:${place.path}`, place]));
    return [...places.values()].slice(0, mostRelated).map(renderLocation);
}
/** Code scanning fails a pull request on errors, and an advisory gate must not make it. */
function levelOf(level, advisory) {
    return advisory && level === 'error' ? 'warning' : level;
}
/** In a SARIF message brackets make a link (SARIF 2.1.0, 3.11.6), and a backslash takes that away. */
function escapeMessage(text) {
    return (0,_cut_js__WEBPACK_IMPORTED_MODULE_6__/* .cutMiddle */ .i)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeInvisible */ .ts)(text), longestText).replace(/[\\[\]]/g, '\\$&');
}
function renderLocation({ path, line }) {
    return {
        physicalLocation: {
            artifactLocation: { uri: renderUri(path), uriBaseId: '%SRCROOT%' },
            ...(line !== undefined && { region: { startLine: line } }),
        },
    };
}
/** A path as a relative URI reference: every character that is not plain is percent-encoded. */
function renderUri(path) {
    return path
        .replace(/\p{Cs}/gu, '\uFFFD')
        .split('/')
        .map(encodeURIComponent)
        .join('/');
}
/**
 * What makes a finding the same one after the file has moved around it: code, path and message,
 * and its number among equals. The line is left out.
 */
function fingerprint({ code, message, location }, occurrences) {
    const identity = JSON.stringify([code, location?.path ?? null, message]);
    const occurrence = (occurrences.get(identity) ?? 0) + 1;
    occurrences.set(identity, occurrence);
    return `${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(identity).digest('hex')}:${occurrence}`;
}


/***/ })

};
