export const id = 532;
export const ids = [532];
export const modules = {

/***/ 4532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderJson: () => (/* binding */ renderJson)
/* harmony export */ });
/** The report as JSON: the documented keys in their documented order, and a final newline. */
function renderJson(report) {
    const { schemaVersion, tool, subject, policy, verdict, gates } = report;
    const document = {
        schemaVersion,
        tool: { name: tool.name, version: tool.version },
        subject: {
            repository: subject.repository,
            pullRequest: subject.pullRequest,
            base: subject.base && commitDocument(subject.base),
            head: subject.head && commitDocument(subject.head),
            mergeBase: subject.mergeBase,
        },
        policy: policy && { source: policy.source, digest: policy.digest },
        verdict,
        gates: gates.map(gateDocument),
    };
    return `${JSON.stringify(document, null, 2)}\n`;
}
function commitDocument({ ref, sha }) {
    return { ref, sha };
}
function gateDocument(result) {
    const { gate, task, verdict, enforcement, reason, findings } = result;
    return {
        gate,
        ...(task !== undefined && { task }),
        verdict,
        enforcement,
        reason,
        findings: findings.map(findingDocument),
    };
}
function findingDocument({ code, level, message, location, related, fix }) {
    return {
        code,
        level,
        message,
        ...(location && { location: locationDocument(location) }),
        ...(related && { related: related.map(locationDocument) }),
        fix,
    };
}
function locationDocument({ path, line }) {
    return line === undefined ? { path } : { path, line };
}


/***/ })

};
