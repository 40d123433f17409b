export const id = 623;
export const ids = [623];
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

/***/ 6623:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderCounts: () => (/* binding */ renderCounts),
/* harmony export */   renderLedgerText: () => (/* binding */ renderLedgerText)
/* harmony export */ });
/* harmony import */ var _ai_gate_verdict__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8542);
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(188);
/* harmony import */ var _described_entry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9281);



/** A report of the ledger for a terminal. */
function renderLedgerText(report) {
    const { branch, commit, chain, records, until } = report;
    const lines = [
        `Ledger ${branch} at ${commit}`,
        (0,_described_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .describePeriod */ .Pl)(report),
        (0,_described_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .describeChain */ .zx)(report),
        ...chain.problems.map(({ path, message }) => `  ${path ?? 'chain'}: ${message}`),
        '',
        renderCounts(report.counts),
        ...records.flatMap((record) => ['', ...renderRecord(record, until)]),
    ];
    return `${lines.map(_ai_gate_verdict__WEBPACK_IMPORTED_MODULE_1__/* .escapeTerminal */ .en).join('\n')}\n`;
}
/** `3 overrides, 1 bypass`, or that there is nothing. */
function renderCounts(counts) {
    const some = _entry_js__WEBPACK_IMPORTED_MODULE_2__/* .entryKinds */ .Gp.filter((kind) => counts[kind] > 0);
    if (some.length === 0)
        return 'No entries in this time.';
    return some.map((kind) => `${counts[kind]} × ${_described_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .kindNames */ .$1[kind]}`).join(', ');
}
function renderRecord({ entry }, until) {
    const { who, change, reason, signature, expires, expired } = (0,_described_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .describeEntry */ .OY)(entry, until);
    const details = [
        ['reason', reason],
        ['signed', signature],
        ['expires', expires && `${expires}${expired ? ' (expired)' : ''}`],
        ['head', entry.head],
        ['findings', entry.codes.join(', ')],
    ];
    return [
        `#${entry.seq}  ${entry.at}  ${_described_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .kindNames */ .$1[entry.kind]}  ${change}  by ${who}`,
        ...details
            .filter(([, value]) => value !== '')
            .map(([name, value]) => `    ${`${name}:`.padEnd(10)}${value}`),
    ];
}


/***/ })

};
