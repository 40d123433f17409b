export const id = 722;
export const ids = [722];
export const modules = {

/***/ 7227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tk: () => (/* binding */ parseHours),
/* harmony export */   eR: () => (/* binding */ renderPolicyDocument),
/* harmony export */   l7: () => (/* binding */ policyOfDocument)
/* harmony export */ });
/** The file that says what `policy` says. */
function renderPolicyDocument(policy) {
    const { paths, exempt, provenance, drift, promotion, override, enforcement } = policy;
    return {
        version: 1,
        targets: [...policy.targets],
        paths: {
            runtime: [...paths.runtime],
            schemas: [...paths.schemas],
            backfill: [...paths.backfill],
            docs: [...paths.docs],
            protected: [...paths.protected],
        },
        exempt: { labels: [...exempt.labels], 'min-role': exempt.minRole },
        provenance: {
            trace: provenance.trace,
            base: provenance.base,
            docs: provenance.docs,
            required: [...provenance.required],
            approval: {
                authority: provenance.approval.authority,
                'min-role': provenance.approval.minRole,
            },
        },
        drift: {
            contract: drift.contract,
            types: [...drift.types],
            baseline: drift.baseline,
            sources: drift.sources.map(({ kind, files }) => ({ kind, files: [...files] })),
            mapping: [...drift.mapping],
        },
        promotion: {
            flow: promotion.flow.map(({ from, to }) => ({ from, to })),
            'required-checks': [...promotion.requiredChecks],
            'skipped-ok': [...promotion.skippedOk],
            'require-protection': promotion.requireProtection,
            merge: { mode: promotion.merge.mode, method: promotion.merge.method },
        },
        override: {
            label: override.label,
            'min-role': override.minRole,
            signature: override.signature,
            'expires-in': renderHours(override.expiresInHours),
            'ledger-branch': override.ledgerBranch,
            'artifact-retention-days': override.artifactRetentionDays,
        },
        enforcement: {
            provenance: renderEnforcement(enforcement.provenance),
            drift: renderEnforcement(enforcement.drift),
            promotion: renderEnforcement(enforcement.promotion),
        },
    };
}
/** What the file says, as the gates read it. */
function policyOfDocument(document) {
    const { provenance, drift, promotion, override, enforcement } = document;
    return {
        version: 1,
        targets: document.targets,
        paths: document.paths,
        exempt: { labels: document.exempt.labels, minRole: document.exempt['min-role'] },
        provenance: {
            ...provenance,
            approval: {
                authority: provenance.approval.authority,
                minRole: provenance.approval['min-role'],
            },
        },
        drift,
        promotion: {
            flow: promotion.flow,
            requiredChecks: promotion['required-checks'],
            skippedOk: promotion['skipped-ok'],
            requireProtection: promotion['require-protection'],
            merge: promotion.merge,
        },
        override: {
            label: override.label,
            minRole: override['min-role'],
            signature: override.signature,
            expiresInHours: parseHours(override['expires-in']),
            ledgerBranch: override['ledger-branch'],
            artifactRetentionDays: override['artifact-retention-days'],
        },
        enforcement: {
            provenance: readEnforcement(enforcement.provenance),
            drift: readEnforcement(enforcement.drift),
            promotion: readEnforcement(enforcement.promotion),
        },
    };
}
/** Hours of a duration such as `7d` or `12h`; the schema has checked its form. */
function parseHours(duration) {
    return Number.parseInt(duration, 10) * (duration.endsWith('d') ? 24 : 1);
}
function renderHours(hours) {
    return hours % 24 === 0 ? `${hours / 24}d` : `${hours}h`;
}
function renderEnforcement({ level, promoteAfter }) {
    return promoteAfter === undefined ? level : { level, 'promote-after': { ...promoteAfter } };
}
function readEnforcement(entry) {
    if (typeof entry === 'string')
        return { level: entry };
    const promoteAfter = entry['promote-after'];
    return promoteAfter === undefined ? { level: entry.level } : { level: entry.level, promoteAfter };
}


/***/ }),

/***/ 1722:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderPolicyOrigins: () => (/* binding */ renderPolicyOrigins)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1541);
/* harmony import */ var _policy_document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7227);



/**
 * The effective policy as YAML, each setting with a comment that says where it comes from; what
 * `ai-gate policy show` prints. The text is a valid policy that says the same. `path` names the
 * file that the origins point into.
 */
function renderPolicyOrigins({ policy, origins }, path = _policy_js__WEBPACK_IMPORTED_MODULE_1__/* .policyPath */ .k1) {
    const document = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Document */ .yo((0,_policy_document_js__WEBPACK_IMPORTED_MODULE_2__/* .renderPolicyDocument */ .eR)(policy), { version: '1.2' });
    const comment = (key) => {
        const origin = origins.get(key) ?? 'default';
        return origin === 'default' ? ' default' : ` ${path}:${origin}`;
    };
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(document.contents))
        annotate(document.contents, '', comment);
    return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}
/** Adds the comment of every setting: behind a value, or behind the key of a list. */
function annotate(map, parent, comment) {
    for (const { key, value } of map.items) {
        if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key))
            continue;
        const name = parent === '' ? String(key.value) : `${parent}.${key.value}`;
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(value))
            annotate(value, name, comment);
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(value))
            value.comment = comment(name);
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(value)) {
            // Short lists of words stay on one line, where the comment can follow them.
            value.flow = value.items.length < 2;
            if (value.flow)
                value.comment = comment(name);
            else
                value.commentBefore = comment(name);
        }
    }
}


/***/ })

};
