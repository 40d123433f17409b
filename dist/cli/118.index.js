export const id = 118;
export const ids = [118];
export const modules = {

/***/ 9118:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderLedgerEntry: () => (/* binding */ renderLedgerEntry),
/* harmony export */   renderLedgerJson: () => (/* binding */ renderLedgerJson)
/* harmony export */ });
/** A report of the ledger as JSON: the entries as they stand in it, each with its digest. */
function renderLedgerJson(report) {
    const { records, ...rest } = report;
    return renderVisible({ ...rest, entries: records.map(withDigest) });
}
/** One entry of the ledger with its digest. */
function renderLedgerEntry(record) {
    return renderVisible(withDigest(record));
}
function withDigest({ entry, digest }) {
    return { digest, ...entry };
}
/** JSON that shows on a terminal what it holds: characters that would not appear are escaped. */
function renderVisible(value) {
    const text = JSON.stringify(value, null, 2);
    return `${text.replace(/[\x7f-\x9f\p{Cf}\p{NChar}\p{Zl}\p{Zp}]/gu, escapeUnits)}\n`;
}
function escapeUnits(char) {
    const units = Array.from({ length: char.length }, (_, index) => char.charCodeAt(index));
    return units.map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`).join('');
}


/***/ })

};
