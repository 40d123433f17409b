export const id = 729;
export const ids = [729];
export const modules = {

/***/ 5110:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  driftGate: () => (/* binding */ driftGate)
});

// EXTERNAL MODULE: ./packages/gates/build/subject/applicability.js
var subject_applicability = __webpack_require__(4123);
// EXTERNAL MODULE: ./packages/gates/build/drift/decide-drift.js + 16 modules
var decide_drift = __webpack_require__(5214);
// EXTERNAL MODULE: ./packages/gates/build/drift/drift-summary.js
var drift_summary = __webpack_require__(647);
// EXTERNAL MODULE: ./packages/verdict/build/finding.js
var finding = __webpack_require__(1213);
// EXTERNAL MODULE: ./packages/extract/build/detect-sources.js
var detect_sources = __webpack_require__(1618);
// EXTERNAL MODULE: ./packages/check/build/drift/extraction-cache.js + 1 modules
var extraction_cache = __webpack_require__(4335);
// EXTERNAL MODULE: ./packages/gates/build/provenance/task.js
var task = __webpack_require__(3940);
// EXTERNAL MODULE: ./packages/gates/build/drift/parse-approval-acknowledgements.js
var parse_approval_acknowledgements = __webpack_require__(6572);
// EXTERNAL MODULE: ./packages/gates/build/provenance/approval-contract.js + 2 modules
var approval_contract = __webpack_require__(7158);
// EXTERNAL MODULE: ./packages/gates/build/provenance/scope.js + 1 modules
var scope = __webpack_require__(6496);
// EXTERNAL MODULE: ./packages/check/build/provenance/read-task-facts.js + 2 modules
var read_task_facts = __webpack_require__(686);
// EXTERNAL MODULE: ./packages/check/build/provenance/read-trace-file.js
var read_trace_file = __webpack_require__(436);
;// CONCATENATED MODULE: ./packages/check/build/drift/read-approval.js



/** Bytes. */
const approvalLimit = 16 * 1024 * 1024;
/** Reads approval.md of the task that the change belongs to; null where there is none. */
async function readDriftApproval(change) {
    const { policy } = change;
    const source = (0,read_task_facts/* openTraceSource */.L)(change);
    const decision = (0,task/* decideTask */.a)(await (0,read_task_facts/* readTaskFacts */.P)(change, source), policy.provenance.trace);
    if (decision.kind === 'undecided')
        return null;
    const path = `${decision.task}/contract/approval.md`;
    const bytes = await (0,read_trace_file/* readFileAt */._)(source, path, approvalLimit);
    if (!(bytes instanceof Uint8Array))
        return null;
    const file = `${source.directory}/${path}`;
    return {
        file,
        removals: (0,parse_approval_acknowledgements/* parseApprovalAcknowledgements */.q)(Buffer.from(bytes).toString('utf8')),
        contractGrant: findContractGrant(bytes, file, policy.drift.contract),
    };
}
function findContractGrant(bytes, file, contract) {
    const reading = (0,approval_contract/* parseApprovalContract */.D)(bytes);
    if (reading.kind !== 'contract')
        return null;
    const { grants } = reading.contract;
    const grant = grants.find(({ pattern }) => pattern.text === contract);
    const granted = grant && (0,scope/* compileScope */.o)(reading.contract).grantsExactly(contract);
    return granted ? { path: file, line: grant.line } : null;
}

// EXTERNAL MODULE: ./packages/check/build/drift/read-mappings.js
var read_mappings = __webpack_require__(9481);
// EXTERNAL MODULE: ./packages/check/build/drift/read-snapshot.js + 1 modules
var read_snapshot = __webpack_require__(4113);
// EXTERNAL MODULE: ./packages/check/build/drift/source-detector.js
var source_detector = __webpack_require__(7995);
// EXTERNAL MODULE: ./packages/check/build/drift/source-reader.js + 1 modules
var source_reader = __webpack_require__(7257);
;// CONCATENATED MODULE: ./packages/check/build/drift/read-drift-facts.js







/** Reads contract, runtime and acknowledgements at the head, and at the merge base where it helps. */
async function readDriftFacts(change) {
    const { request, repository, subject, policy } = change;
    const { cacheDirectory } = request;
    const cache = cacheDirectory === undefined ? null : await extraction_cache/* ExtractionCache */._.open(cacheDirectory);
    const reader = new source_reader/* SourceReader */.j(repository, cache);
    const detector = new source_detector/* SourceDetector */.mn(repository, policy.drift.contract);
    const context = { repository, policy, reader, detector };
    const touchesContract = change.changes.some(({ path }) => path === policy.drift.contract);
    const earlier = mayLoseSources(change, touchesContract)
        ? await (0,read_snapshot/* readSnapshot */.R)(context, subject.mergeBase)
        : undefined;
    const head = await (0,read_snapshot/* readSnapshot */.R)(context, subject.head.sha, {
        earlier: earlier?.found,
        known: earlier,
    });
    const base = earlier?.snapshot ?? (await readBase(change, context, head));
    await cache?.save();
    const mappings = await (0,read_mappings/* readMappings */.E)(change, head.files);
    const approval = await readDriftApproval(change);
    const facts = {
        head: head.snapshot,
        base,
        contractChange: touchesContract ? { grantedBy: approval?.contractGrant ?? null } : null,
        mappings,
        acknowledgements: await (0,read_mappings/* readAcknowledgements */.K)(change, head.acknowledging),
        approval: approval && { file: approval.file, removals: approval.removals },
    };
    return { facts, reasons: head.reasons };
}
/**
 * Whether sources that are found at the merge base may not be found at the head any more. A change
 * of the contract, which takes a grant, may choose other sources than before.
 */
function mayLoseSources({ policy, changes }, touchesContract) {
    if (policy.drift.sources.length > 0 || touchesContract)
        return false;
    return changes.some(({ path, before }) => before !== undefined && (0,detect_sources/* isDetectionCandidate */.Rq)(path));
}
/**
 * The merge base decides what is old drift, and tells renames of the change. Where the change
 * touches nothing that was read, it is what the head is.
 */
async function readBase({ subject, policy, changes }, context, head) {
    const deciding = policy.drift.baseline === 'base';
    const touched = changes.some(({ path, after }) => path === policy.drift.contract || head.sourcePaths.has(path) || after === undefined);
    if (!deciding && !touched)
        return null;
    if (subject.mergeBase === subject.head.sha)
        return head.snapshot;
    const base = await (0,read_snapshot/* readSnapshot */.R)(context, subject.mergeBase, { known: head });
    return base.snapshot;
}

;// CONCATENATED MODULE: ./packages/check/build/drift/drift-gate.js



/** Does the runtime code agree with the field contract? (gates, drift) */
const driftGate = { name: 'drift', check: checkDrift };
async function checkDrift(change) {
    const { subject, changes, policy, paths, request } = change;
    const applicability = (0,subject_applicability/* decideApplicability */.A)(subject, changes, policy, paths);
    if (applicability.kind !== 'required') {
        const { kind: verdict, reason } = applicability;
        return { gate: 'drift', verdict, reason, findings: [] };
    }
    const { facts, reasons } = await readDriftFacts(change);
    const { decision, differences } = (0,decide_drift/* judgeDrift */.J)(facts, policy, request.now ?? new Date());
    const detected = reasons.map((message) => (0,finding/* finding */.gk)('drift/sources-detected', { message }));
    return {
        ...decision,
        entities: (0,drift_summary/* deriveDriftSummary */.y)(differences),
        findings: [...applicability.findings, ...detected, ...decision.findings],
    };
}


/***/ }),

/***/ 6572:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ parseApprovalAcknowledgements)
/* harmony export */ });
/* harmony import */ var _provenance_visible_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3905);
/* harmony import */ var _field_mentions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4133);


/**
 * The removals that approval.md acknowledges: the bullets under `## DRIFT ACKNOWLEDGEMENTS`, of the
 * form - `order.cartItems` removed: replaced by `order.cart` (ticket 123). What a reader does not see
 * does not count, nor do bullets without a field (`NONE`, prose); where the provenance gate cannot
 * tell what a reader sees, nothing is acknowledged. Linear in the length.
 */
function parseApprovalAcknowledgements(markdown) {
    const visible = (0,_provenance_visible_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .readVisibleLines */ .C)(markdown);
    if (!visible.ok)
        return [];
    const removals = [];
    let inSection = false;
    let above = '';
    for (const { text, number } of visible.lines) {
        if (/^ {0,3}#{1,2}(?:\s|$)/.test(text)) {
            inSection = /^ {0,3}##\s{1,8}DRIFT ACKNOWLEDGE?MENTS?\s*#*\s*$/i.test(text.slice(0, 200));
        }
        else if (isUnderline(text, above)) {
            inSection = false;
        }
        else if (inSection) {
            const bullet = /^ {0,3}[-*+]\s{1,4}(\S.*)$/.exec(text);
            const removal = bullet === null ? null : parseBullet(bullet[1] ?? '', number);
            if (removal !== null)
                removals.push(removal);
        }
        above = text;
    }
    return removals;
}
/** Whether the line above is a heading by this one: another section begins. */
function isUnderline(text, above) {
    return /^ {0,3}(?:=+|-+)\s*$/.test(text) && above.trim() !== '' && !/^\s*[-*+]\s/.test(above);
}
function parseBullet(bullet, line) {
    const span = /^`([^`]+)`/.exec(bullet);
    const word = /^\S+(?=\s+removed\b)/.exec(bullet.slice(0, 1_000));
    const field = (span?.[1] ?? word?.[0] ?? '').trim();
    if (!(0,_field_mentions_js__WEBPACK_IMPORTED_MODULE_1__/* .isFieldName */ .ac)(field))
        return null;
    const rest = bullet.slice((span ?? word)?.[0].length).trim();
    const removed = /^(?:(?:was|is) )?removed\b(.*)$/i.exec(rest);
    const reason = (removed?.[1] ?? '').replace(/^[\s:—–-]{1,8}/, '').trim();
    const replaced = /\breplaced by\b/i.exec(reason);
    const [by] = replaced === null ? [] : (0,_field_mentions_js__WEBPACK_IMPORTED_MODULE_1__/* .codeSpans */ .tE)(reason.slice(replaced.index));
    const replacedBy = by !== undefined && (0,_field_mentions_js__WEBPACK_IMPORTED_MODULE_1__/* .isFieldName */ .ac)(by) ? by : null;
    return { field, reason: reason === '' ? null : reason, replacedBy, line };
}


/***/ })

};
