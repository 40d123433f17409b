export const id = 990;
export const ids = [990];
export const modules = {

/***/ 6270:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ printProblems),
  $: () => (/* binding */ readSubject)
});

// EXTERNAL MODULE: ./packages/gates/build/drift/decide-drift.js + 16 modules
var decide_drift = __webpack_require__(5214);
// EXTERNAL MODULE: ./packages/policy/build/categories.js
var categories = __webpack_require__(6275);
// EXTERNAL MODULE: ./packages/verdict/build/finding.js
var finding = __webpack_require__(1213);
// EXTERNAL MODULE: ./packages/check/build/read-policy.js
var read_policy = __webpack_require__(9520);
// EXTERNAL MODULE: ./packages/check/build/drift/extraction-cache.js + 1 modules
var extraction_cache = __webpack_require__(4335);
// EXTERNAL MODULE: ./packages/check/build/drift/read-mappings.js
var read_mappings = __webpack_require__(9481);
// EXTERNAL MODULE: ./packages/check/build/drift/read-snapshot.js + 1 modules
var read_snapshot = __webpack_require__(4113);
// EXTERNAL MODULE: ./packages/check/build/drift/source-detector.js
var source_detector = __webpack_require__(7995);
// EXTERNAL MODULE: ./packages/check/build/drift/source-reader.js + 1 modules
var source_reader = __webpack_require__(7257);
;// CONCATENATED MODULE: ./packages/check/build/drift/read-contract-and-runtime.js









/**
 * Reads contract and runtime at one commit, as the drift gate would. The policy is the one of the
 * same commit: who writes a contract follows the policy that they work with, and nothing is judged
 * here. A finding whose code is among `tolerated` does not keep the reading from being given.
 */
async function readContractAndRuntime(repository, request, tolerated = []) {
    const commit = await repository.resolveCommit(request.head);
    const loaded = await (0,read_policy/* readPolicy */.T)(repository, commit.sha);
    if (!loaded.ok)
        return { kind: 'unreadable', findings: loaded.findings };
    const policy = withTypes(loaded.policy, request.types);
    const { cacheDirectory } = request;
    const cache = cacheDirectory === undefined ? null : await extraction_cache/* ExtractionCache */._.open(cacheDirectory);
    const reader = new source_reader/* SourceReader */.j(repository, cache);
    const contract = await request.readContract?.(policy.drift.contract);
    const detector = new source_detector/* SourceDetector */.mn(repository, policy.drift.contract);
    const context = { repository, policy, reader, detector };
    const reading = await (0,read_snapshot/* readSnapshot */.R)(context, commit.sha, { contractBytes: contract });
    await cache?.save();
    const scope = { repository, policy, paths: (0,categories/* compilePaths */.I)(policy), changes: [] };
    const facts = {
        head: reading.snapshot,
        base: null,
        contractChange: null,
        mappings: await (0,read_mappings/* readMappings */.E)(scope, reading.files),
        acknowledgements: await (0,read_mappings/* readAcknowledgements */.K)(scope, reading.acknowledging),
        approval: null,
    };
    const findings = (0,decide_drift/* judgeDrift */.J)(facts, policy, new Date(0)).decision.findings.filter((found) => (0,finding/* isUndecidable */.JX)(found) && !tolerated.includes(found.code));
    if (findings.length > 0)
        return { kind: 'unreadable', findings };
    return { kind: 'read', subject: { commit, policy, reading, facts } };
}
function withTypes(policy, types) {
    return types === undefined ? policy : { ...policy, drift: { ...policy.drift, types } };
}

// EXTERNAL MODULE: ./packages/repository/build/work-tree.js
var work_tree = __webpack_require__(937);
// EXTERNAL MODULE: ./packages/verdict/build/user-error.js
var user_error = __webpack_require__(9006);
// EXTERNAL MODULE: ./actions/cli/build/console.js
var console = __webpack_require__(9448);
;// CONCATENATED MODULE: ./actions/cli/build/contract/read-subject.js




/** Reads contract and runtime, and says why where it cannot (then the result is null). */
async function readSubject(options, { repository, workTree, readContract, tolerated }) {
    const { head, cache: cacheDirectory } = options;
    const types = parseTypes(options.types);
    const request = { head, types, cacheDirectory, ...(readContract && { readContract }) };
    const outcome = await readContractAndRuntime(repository, request, tolerated);
    if (outcome.kind === 'unreadable') {
        printProblems(outcome.findings);
        return null;
    }
    await noteUncommitted(outcome.subject, workTree, head);
    return outcome.subject;
}
function printProblems(findings) {
    for (const found of findings)
        (0,console/* printError */.yJ)(new user_error/* UserError */.y(found.code, found));
}
function parseTypes(text) {
    if (text === undefined)
        return undefined;
    const types = text.split(',').map((type) => type.trim());
    if (types.every((type) => type !== ''))
        return types;
    throw new user_error/* UserError */.y('input/invalid', {
        message: `--types is ${JSON.stringify(text)}, which holds an empty name`,
        fix: 'Give type names with commas between them, such as string,number, or any.',
    });
}
async function noteUncommitted({ reading }, workTree, head) {
    if (workTree === null || head !== 'HEAD')
        return;
    const count = await (0,work_tree/* countUncommitted */.t$)(workTree, reading.sourceFiles);
    if (count === null || count === 0)
        return;
    const files = count === 1 ? '1 source file has' : `${count} source files have`;
    (0,console/* printAside */.Yf)(`note: this reads the last commit; ${files} uncommitted changes`);
}


/***/ }),

/***/ 2990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  showContract: () => (/* binding */ showContract)
});

// EXTERNAL MODULE: ./packages/gates/build/drift/decide-drift.js + 16 modules
var decide_drift = __webpack_require__(5214);
// EXTERNAL MODULE: ./packages/gates/build/drift/field-table.js
var field_table = __webpack_require__(6716);
// EXTERNAL MODULE: ./packages/repository/build/work-tree.js
var work_tree = __webpack_require__(937);
// EXTERNAL MODULE: ./packages/repository/build/repository.js + 19 modules
var build_repository = __webpack_require__(4928);
// EXTERNAL MODULE: ./packages/verdict/build/user-error.js
var user_error = __webpack_require__(9006);
// EXTERNAL MODULE: ./actions/cli/build/console.js
var console = __webpack_require__(9448);
// EXTERNAL MODULE: ./actions/cli/build/program.js + 31 modules
var program = __webpack_require__(6851);
// EXTERNAL MODULE: ./actions/cli/build/contract/read-subject.js + 1 modules
var read_subject = __webpack_require__(6270);
// EXTERNAL MODULE: ./packages/verdict/build/render/escape.js
var render_escape = __webpack_require__(8542);
;// CONCATENATED MODULE: ./actions/cli/build/contract/render-fields.js

/** The table as JSON, one object a field. */
function renderFieldsJson({ commit, policy, rows, facts }) {
    const { contract, types } = policy.drift;
    const sources = facts.head.sources.map(({ kind, matched }) => ({ kind, files: matched }));
    const fields = rows.map(({ name, state, acknowledged, entry, field }) => ({
        entity: name.entity,
        field: name.path,
        state,
        acknowledged,
        contract: entry && {
            field: entry.path,
            type: entry.type,
            target: entry.target,
            line: entry.line,
        },
        runtime: field && {
            type: field.type,
            target: field.target ?? null,
            file: field.file,
            line: field.line,
        },
    }));
    return JSON.stringify({ schemaVersion: 1, commit, contract, types, sources, fields }, null, 2);
}
/** The table for a terminal: a block for each entity, a line for each field. */
function renderFieldsText(shown, options) {
    const { policy, rows, commit, reasons } = shown;
    const blocks = [...groupByEntity(rows)].map(([entity, group]) => renderEntity(entity, group, options));
    const agreeing = rows.filter(({ state }) => state === 'agrees').length;
    const { contract, types } = policy.drift;
    return [
        `${(0,render_escape/* escapeTerminal */.en)(contract)} at ${commit.slice(0, 12)} (types: ${types.join(', ')})`,
        ...reasons.slice(0, 20).map((reason) => `  found ${(0,render_escape/* escapeTerminal */.en)(reason)}`),
        ...blocks,
        `\n${rows.length} fields: ${agreeing} agree, ${rows.length - agreeing} differ`,
    ].join('\n');
}
function renderEntity(entity, rows, options) {
    const file = mostCommon(rows.flatMap(({ field }) => field?.file ?? []));
    const cells = rows.map((row) => [
        row.acknowledged ? `(${row.state})` : row.state,
        row.name.path,
        contractSide(row),
        runtimeSide(row, file),
    ]);
    const heading = `\n${(0,render_escape/* escapeTerminal */.en)(entity ?? '(no entity)')}${file === undefined ? '' : `  ${(0,render_escape/* escapeTerminal */.en)(file)}`}`;
    const titles = ['state', 'field', 'contract', 'runtime'];
    return [heading, ...align([titles, ...cells], options)].join('\n');
}
function contractSide({ entry, name, state }) {
    if (entry === null)
        return '-';
    const tombstone = entry.tombstone === null ? '' : ' removed';
    const named = entry.path !== name.path && state === 'renamed' ? ` ${entry.path}` : '';
    return `:${entry.line}${named}${tombstone}${said(entry.type, entry.target)}`;
}
function runtimeSide({ field }, file) {
    if (field === null)
        return '-';
    const place = field.file === file ? `:${field.line}` : `${field.file}:${field.line}`;
    return `${place}${said(field.type, field.target ?? null)}`;
}
function said(type, target) {
    return `${type === null ? '' : ` ${type}`}${target === null ? '' : ` → ${target}`}`;
}
/** The last column is never padded or cut; a path longer than its column pushes the rest aside. */
function align(rows, { columns }) {
    const widest = Math.max(16, Math.floor(columns * 0.4));
    const escaped = rows.map((row) => row.map(render_escape/* escapeTerminal */.en));
    const widths = [0, 1, 2].map((index) => Math.min(widest, Math.max(...escaped.map((row) => [...(row[index] ?? '')].length))));
    return escaped.map((row) => `  ${row.map((cell, index) => cell.padEnd(widths[index] ?? 0)).join('  ')}`.trimEnd());
}
function mostCommon(texts) {
    const counts = new Map();
    for (const text of texts)
        counts.set(text, (counts.get(text) ?? 0) + 1);
    let best;
    for (const [text, count] of counts) {
        if (best === undefined || count > (counts.get(best) ?? 0))
            best = text;
    }
    return best;
}
function groupByEntity(rows) {
    const groups = new Map();
    for (const row of rows) {
        const group = groups.get(row.name.entity);
        if (group === undefined)
            groups.set(row.name.entity, [row]);
        else
            group.push(row);
    }
    return groups;
}

;// CONCATENATED MODULE: ./actions/cli/build/contract/show-contract.js







/** `ai-gate contract show`: what the gate understood, and what it makes of each field. */
async function showContract(options) {
    const format = (0,program/* oneOf */.y)('--format', ['text', 'json'], options.format);
    const workTree = await (0,work_tree/* findWorkTree */.vE)(options.repo);
    const repository = await (0,build_repository/* openRepository */.h)(options.repo);
    try {
        const subject = await (0,read_subject/* readSubject */.$)(options, { repository, workTree });
        if (subject === null)
            return 2;
        const { facts, policy, commit, reading } = subject;
        const { differences } = (0,decide_drift/* judgeDrift */.J)(facts, policy, new Date());
        const rows = rowsOf((0,field_table/* deriveFieldTable */.w)(facts, policy, differences), options.entity);
        const shown = { commit: commit.sha, policy, rows, reasons: reading.reasons, facts };
        (0,console/* print */.yy)(format === 'json' ? renderFieldsJson(shown) : renderFieldsText(shown, (0,console/* textOptions */.aW)()));
        return 0;
    }
    finally {
        await repository.close();
    }
}
function rowsOf(rows, entity) {
    if (entity === undefined)
        return rows;
    const found = rows.filter(({ name }) => name.entity === entity);
    if (found.length > 0)
        return found;
    const known = [...new Set(rows.flatMap(({ name }) => name.entity ?? []))];
    const some = known.slice(0, 20).join(', ');
    throw new user_error/* UserError */.y('input/invalid', {
        message: `neither contract nor runtime has a governed field of an entity ${JSON.stringify(entity)}`,
        fix: `Give --entity one of: ${some}${known.length > 20 ? `, and ${known.length - 20} more` : ''}.`,
    });
}


/***/ }),

/***/ 6716:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ deriveFieldTable)
/* harmony export */ });
/* harmony import */ var _contract_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7434);
/* harmony import */ var _field_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7673);
/* harmony import */ var _governed_types_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5295);
/* harmony import */ var _mapped_fields_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1650);
/* harmony import */ var _runtime_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7180);





/**
 * Every field that the contract governs, by entity and path. `differences` are those that
 * `judgeDrift` found in the same facts; what is not among them agrees.
 */
function deriveFieldTable({ head, base }, policy, differences) {
    const entities = (0,_field_name_js__WEBPACK_IMPORTED_MODULE_0__/* .knownEntities */ .nq)([head, base]);
    const contract = (0,_contract_index_js__WEBPACK_IMPORTED_MODULE_1__/* .indexContract */ .j)(head.contract, entities);
    const runtime = (0,_runtime_index_js__WEBPACK_IMPORTED_MODULE_2__/* .indexRuntime */ .$)(head, entities);
    const differing = differences.map(rowOfDifference);
    const entries = new Set(differing.map(({ entry }) => entry));
    const written = fieldsByMap((0,_mapped_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .placeMappedFields */ .k)(runtime, contract));
    const listed = contract.fields
        .filter((field) => !field.removed && !entries.has(field.entry))
        .flatMap((field) => rowsOfListed(field, runtime, written, (0,_governed_types_js__WEBPACK_IMPORTED_MODULE_4__/* .governedTypes */ .y)(policy)));
    return [...differing, ...listed].sort((a, b) => (0,_field_name_js__WEBPACK_IMPORTED_MODULE_0__/* .compareNames */ .MP)(a.name, b.name));
}
function rowOfDifference({ status, difference }) {
    const { name, kind: state } = difference;
    return { name, state, acknowledged: status === 'acknowledged', ...sidesOf(difference) };
}
function sidesOf(difference) {
    switch (difference.kind) {
        case 'added':
            return { entry: difference.tombstone, field: difference.field };
        case 'removed':
            return { entry: difference.entry, field: null };
        case 'renamed':
            return { entry: difference.removed.entry, field: difference.added.field };
        default:
            return { entry: difference.entry, field: difference.field };
    }
}
/** The map keys that write to each field. */
function fieldsByMap(mapped) {
    const written = new Map();
    for (const [declared, placed] of mapped) {
        if (placed.kind !== 'canonical')
            continue;
        for (const listed of placed.calls.flatMap(({ fields }) => fields)) {
            const others = written.get(listed);
            if (others === undefined)
                written.set(listed, [declared]);
            else
                others.push(declared);
        }
    }
    return written;
}
function rowsOfListed(listed, runtime, written, governs) {
    const { name, entry } = listed;
    const declared = runtime.byName.find(name);
    const maps = (written.get(listed) ?? []).filter((map) => map !== declared);
    const places = [...(declared === undefined ? [] : [declared]), ...maps];
    const isGoverned = governs(entry.type) ||
        places.some(({ declarations }) => declarations.some(({ type }) => governs(type)));
    if (!isGoverned)
        return [];
    return places.map(({ first }) => {
        return { name, state: 'agrees', acknowledged: false, entry, field: first };
    });
}


/***/ }),

/***/ 937:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   qf: () => (/* binding */ isBlob),
/* harmony export */   t$: () => (/* binding */ countUncommitted),
/* harmony export */   vE: () => (/* binding */ findWorkTree)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _discovery_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7439);




/** Hashing the work tree's files is a courtesy; beyond this many it is not worth the wait. */
const mostHashed = 2000;
/** The top folder of the work tree that `directory` lies in; null for a bare repository. */
async function findWorkTree(directory) {
    const { gitDirectory, workingDirectory } = await (0,_discovery_js__WEBPACK_IMPORTED_MODULE_3__/* .findGitDirectory */ .By)(directory);
    return gitDirectory === workingDirectory ? null : workingDirectory;
}
/**
 * How many of these files differ in the work tree from what was committed; null where they are too
 * many to look at. Git is not run in the work tree; line ends that git converts do not count.
 */
async function countUncommitted(workTree, entries) {
    if (entries.length > mostHashed)
        return null;
    const changed = await Promise.all(entries.map((entry) => isUncommitted(workTree, entry)));
    return changed.filter((differs) => differs).length;
}
async function isUncommitted(workTree, { path, oid, kind }) {
    if (kind !== 'file' && kind !== 'executable')
        return false;
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(workTree, path);
    const isFile = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(file).then((found) => found.isFile(), () => false);
    if (!isFile)
        return true;
    const bytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(file);
    return !isBlob(bytes, oid) && !isBlob(withLineFeeds(bytes), oid);
}
/** Whether the bytes are the content of the blob with this object id. */
function isBlob(bytes, oid) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(oid.length === 40 ? 'sha1' : 'sha256');
    return hash.update(`blob ${bytes.length}\0`).update(bytes).digest('hex') === oid;
}
function withLineFeeds(bytes) {
    return Buffer.from(bytes.toString('latin1').replaceAll('\r\n', '\n'), 'latin1');
}


/***/ })

};
