export const id = 963;
export const ids = [963];
export const modules = {

/***/ 4335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ ExtractionCache)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./packages/extract/build/cached-extraction.js

/** The version of the encoding below. */
const format = 1;
/** Longest entry that is decoded, bytes. */
const maxEntryBytes = 32 * 1024 * 1024;
/** The name of the cache entry: 64 hex digits, safe as a file name. */
function extractionCacheKey({ kind, version, blob, path }) {
    return digest(JSON.stringify([format, kind, version, blob, path]));
}
/**
 * Encodes an extraction as a cache entry: a line with the digest of the key and the rows, then the
 * rows as compact JSON. The digest finds damage and mix-ups; it does not make an entry of a
 * stranger trustworthy, so a cache that others can write to must not be read.
 */
function encodeExtraction(key, { fields, unresolved, acknowledges }) {
    const rows = JSON.stringify([
        fields.map(({ entity, path, type, line, target }) => target === undefined ? [entity, path, type, line] : [entity, path, type, line, target]),
        unresolved.map(({ line, what }) => [line, what]),
        acknowledges,
    ]);
    return Buffer.from(`${digest(extractionCacheKey(key) + rows)}\n${rows}`);
}
/** Decodes a cache entry; null where it is damaged or was made for another key. */
function decodeExtraction(key, entry) {
    if (entry.length > maxEntryBytes)
        return null;
    const text = entry.toString('utf8');
    const end = text.indexOf('\n');
    const rows = text.slice(end + 1);
    if (end < 0 || text.slice(0, end) !== digest(extractionCacheKey(key) + rows))
        return null;
    return extractionOf(parseRows(rows), key.path);
}
function parseRows(rows) {
    try {
        return JSON.parse(rows);
    }
    catch {
        return null;
    }
}
function extractionOf(value, file) {
    if (!Array.isArray(value) || value.length !== 3)
        return null;
    const [fields, unresolved, acknowledges] = value;
    if (typeof acknowledges !== 'boolean')
        return null;
    if (!Array.isArray(fields) || !fields.every(isFieldRow))
        return null;
    if (!Array.isArray(unresolved) || !unresolved.every(isUnresolvedRow))
        return null;
    return {
        fields: fields.map(([entity, path, type, line, target]) => {
            const field = { entity, path, type, file, line };
            return target === undefined ? field : { ...field, target };
        }),
        unresolved: unresolved.map(([line, what]) => ({ file, line, what })),
        acknowledges,
    };
}
function isFieldRow(row) {
    if (!Array.isArray(row) || row.length < 4 || row.length > 5)
        return false;
    const [entity, path, type, line, target] = row;
    return (isTextOrNull(entity) &&
        typeof path === 'string' &&
        isTextOrNull(type) &&
        isLine(line) &&
        (row.length === 4 || typeof target === 'string'));
}
function isUnresolvedRow(row) {
    return Array.isArray(row) && row.length === 2 && isLine(row[0]) && typeof row[1] === 'string';
}
function isTextOrNull(value) {
    return value === null || typeof value === 'string';
}
function isLine(value) {
    return Number.isSafeInteger(value) && value >= 1;
}
function digest(text) {
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex');
}

;// CONCATENATED MODULE: ./packages/check/build/drift/extraction-cache.js



/** One file holds all entries, because reading ten thousand small files costs more than parsing. */
const fileName = 'extractions-v1.bin';
/** Bytes; beyond it, only what this run used is kept. */
const sizeLimit = 128 * 1024 * 1024;
const header = /^([0-9a-f]{64}) (\d{1,9})\n$/;
const headerLength = { key: 64, most: 64 + 1 + 9 + 1 };
/**
 * What extractors gave for blobs that were seen before, in a folder that the user names. It only
 * saves time: an entry that is damaged, or of another version, counts as not there.
 */
class ExtractionCache {
    #folder;
    #entries;
    #used = new Set();
    #grown = false;
    constructor(folder, entries) {
        this.#folder = folder;
        this.#entries = entries;
    }
    static async open(folder) {
        const bytes = await (0,promises_.readFile)((0,external_node_path_.join)(folder, fileName)).catch(() => Buffer.alloc(0));
        return new ExtractionCache(folder, parseEntries(bytes));
    }
    find(key) {
        const name = extractionCacheKey(key);
        const entry = this.#entries.get(name);
        const extraction = entry === undefined ? null : decodeExtraction(key, entry);
        if (extraction !== null)
            this.#used.add(name);
        return extraction;
    }
    keep(key, extraction) {
        const name = extractionCacheKey(key);
        this.#entries.set(name, encodeExtraction(key, extraction));
        this.#used.add(name);
        this.#grown = true;
    }
    /** Writes what is new. A folder that cannot be written costs time, not the verdict. */
    async save() {
        if (!this.#grown)
            return;
        const path = (0,external_node_path_.join)(this.#folder, fileName);
        const temporary = `${path}.${process.pid}`;
        try {
            await (0,promises_.mkdir)(this.#folder, { recursive: true });
            await (0,promises_.writeFile)(temporary, this.#serialise());
            await (0,promises_.rename)(temporary, path);
        }
        catch {
            await (0,promises_.rm)(temporary, { force: true }).catch(() => undefined);
        }
    }
    #serialise() {
        const size = [...this.#entries.values()].reduce((sum, entry) => sum + entry.length, 0);
        const names = size <= sizeLimit ? this.#entries.keys() : this.#used;
        const parts = [];
        for (const name of names) {
            const entry = this.#entries.get(name);
            if (entry)
                parts.push(Buffer.from(`${name} ${entry.length}\n`), entry);
        }
        return Buffer.concat(parts);
    }
}
/** Entries follow each other as `<key> <length>\n<bytes>`; what comes after damage is left out. */
function parseEntries(bytes) {
    const entries = new Map();
    let at = 0;
    while (at < bytes.length) {
        const end = bytes.indexOf(0x0a, at + headerLength.key);
        if (end < 0 || end - at >= headerLength.most)
            break;
        const match = header.exec(bytes.toString('latin1', at, end + 1));
        if (!match)
            break;
        const length = Number(match[2]);
        entries.set(match[1] ?? '', bytes.subarray(end + 1, end + 1 + length));
        at = end + 1 + length;
    }
    return entries;
}


/***/ }),

/***/ 9481:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ readMappings),
/* harmony export */   K: () => (/* binding */ readAcknowledgements)
/* harmony export */ });
/* harmony import */ var _ai_gate_gates__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3414);
/* harmony import */ var _read_mapping_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9848);


/** Bytes; beyond what any extractor or mapping reads. */
const acknowledgingLimit = 64 * 1024 * 1024;
/** The mapping and backfill files at the head, and whether each names the contract. */
async function readMappings(scope, files) {
    const changed = new Set(scope.changes.map(({ path }) => path));
    const mappings = await (0,_read_mapping_files_js__WEBPACK_IMPORTED_MODULE_0__/* .readMappingFiles */ .G)(scope, files);
    return mappings.map((mapping) => ({ ...mapping, changed: changed.has(mapping.path) }));
}
/** The acknowledgements in files that speak of one. */
async function readAcknowledgements({ repository }, files) {
    const found = [];
    for await (const { entry, bytes } of repository.blobs(files, acknowledgingLimit)) {
        if (bytes)
            found.push(...(0,_ai_gate_gates__WEBPACK_IMPORTED_MODULE_1__/* .parseAcknowledgements */ .f)(bytes.toString('utf8'), entry.path));
    }
    return found;
}


/***/ }),

/***/ 4113:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ readSnapshot)
});

// EXTERNAL MODULE: ./packages/contract/build/parse-contract.js
var parse_contract = __webpack_require__(9351);
// EXTERNAL MODULE: ./packages/policy/build/path-matcher.js + 9 modules
var path_matcher = __webpack_require__(410);
// EXTERNAL MODULE: ./packages/check/build/drift/source-detector.js
var source_detector = __webpack_require__(7995);
;// CONCATENATED MODULE: ./packages/check/build/drift/choose-sources.js


/**
 * The sources of the runtime's fields: those of the policy, or else what is found; and the mapping
 * files, which have to map to canonical paths whether a source names them or not.
 */
function chooseSources(files, policy, found) {
    const configured = policy.drift.sources.length > 0;
    const sources = configured ? policy.drift.sources : found.sources;
    const chosen = sources.map((source) => ({
        source,
        files: match(source, files, !configured),
        configured,
    }));
    const { reasons } = configured ? { reasons: [] } : found;
    return { sources: [...chosen, ...impliedMaps(chosen, files, policy)], reasons };
}
/** Detection names paths, the policy names globs. */
function match({ files: names }, files, exact) {
    const wanted = new Set(names);
    const matches = exact ? (path) => wanted.has(path) : (0,path_matcher/* compileGlobs */.t)(names);
    return files.filter(({ path }) => matches(path));
}
function impliedMaps(chosen, files, policy) {
    const maps = chosen.filter(({ source }) => source.kind === 'field-map');
    const read = new Set(maps.flatMap((map) => map.files.map(({ path }) => path)));
    const isMapping = (0,path_matcher/* compileGlobs */.t)(policy.drift.mapping);
    const others = files.filter(({ path }) => (0,source_detector/* isCode */._m)(path) && !read.has(path) && isMapping(path));
    if (others.length === 0)
        return [];
    const source = { kind: 'field-map', files: policy.drift.mapping };
    return [{ source, files: others, configured: false }];
}

;// CONCATENATED MODULE: ./packages/check/build/drift/read-snapshot.js



const nothingFound = { sources: [], reasons: [] };
/** Bytes; the reader of contracts has its own limit below this and says so with a line. */
const contractLimit = 64 * 1024 * 1024;
/** Reads the contract and the sources of the runtime at `commit`. */
async function readSnapshot({ repository, policy, reader, detector }, commit, { earlier = nothingFound, contractBytes, known } = {}) {
    const files = await repository.files(commit);
    const { contract, contractText, contractId } = contractBytes === undefined
        ? await readContract(repository, files, policy.drift.contract, known)
        : contractOf(contractBytes, policy.drift.contract, null);
    const detects = policy.drift.sources.length === 0;
    const found = detects
        ? (0,source_detector/* keepSources */.qT)(await detector.detect(files, contractText), earlier, files)
        : nothingFound;
    const chosen = chooseSources(files, policy, found);
    const sources = [];
    const sourcePaths = new Set();
    const acknowledging = new Map();
    for (const { source, files: matched, configured } of chosen.sources) {
        const content = await reader.read(source.kind, matched);
        const { unreadable } = content;
        const extraction = withoutPlatform(content.extraction, contract);
        sources.push({ ...source, configured, matched: matched.length, unreadable, extraction });
        for (const { path } of matched)
            sourcePaths.add(path);
        for (const file of content.acknowledging)
            acknowledging.set(file.path, file);
    }
    return {
        snapshot: { contract, sources },
        files,
        sourcePaths,
        acknowledging: [...acknowledging.values()],
        reasons: chosen.reasons,
        found,
        sourceFiles: chosen.sources.flatMap((source) => source.files),
        contractText,
        contractId,
    };
}
/**
 * Sanity puts types of its own (`sanity.imageAsset`) into every extract. They are no fields of the
 * team unless its contract lists them.
 */
function withoutPlatform(extraction, contract) {
    const listed = new Set(contract.entries.map(({ entity }) => entity));
    const isForeign = ({ entity }) => entity?.startsWith('sanity.') === true && !listed.has(entity);
    if (!extraction.fields.some(isForeign))
        return extraction;
    return { ...extraction, fields: extraction.fields.filter((field) => !isForeign(field)) };
}
async function readContract(repository, files, path, known) {
    const entry = files.find((file) => file.path === path);
    if (entry?.kind !== 'file' && entry?.kind !== 'executable') {
        const contract = { present: false, entries: [], problems: [] };
        return { contract, contractText: undefined, contractId: null };
    }
    if (known?.contractId === entry.oid) {
        const { snapshot, contractText, contractId } = known;
        return { contract: snapshot.contract, contractText, contractId };
    }
    return contractOf(await repository.readBlob(entry, contractLimit), path, entry.oid);
}
function contractOf(bytes, path, contractId) {
    const contract = { present: true, ...(0,parse_contract/* parseContract */.U)(bytes, path) };
    return { contract, contractText: bytes.toString('utf8'), contractId };
}


/***/ }),

/***/ 7995:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _m: () => (/* binding */ isCode),
/* harmony export */   mn: () => (/* binding */ SourceDetector),
/* harmony export */   qT: () => (/* binding */ keepSources)
/* harmony export */ });
/* harmony import */ var _ai_gate_extract__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1618);
/* harmony import */ var _ai_gate_verdict__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9006);


/** Bytes of the start of a file that detection looks at. */
const peekLength = 4096;
/** Bytes; a larger file is not looked into. */
const peekLimit = 32 * 1024 * 1024;
const nothing = Buffer.alloc(0);
/**
 * Finds the sources at commits for which the policy names none. It remembers the starts of files,
 * since two commits share most of them.
 */
class SourceDetector {
    #repository;
    #contractPath;
    /** By object id and whether it is code; empty for a file that detection has no use for. */
    #starts = new Map();
    /** Bytes of the files that are too large, by object id. */
    #tooLarge = new Map();
    constructor(repository, contractPath) {
        this.#repository = repository;
        this.#contractPath = contractPath;
    }
    /** Errors: input/limit-exceeded where more files could be a source than are looked into. */
    async detect(files, contract) {
        const candidates = files.filter(({ path, kind }) => kind !== 'submodule' && (0,_ai_gate_extract__WEBPACK_IMPORTED_MODULE_0__/* .isDetectionCandidate */ .Rq)(path));
        await this.#read(candidates);
        const starts = new Map(candidates.map((entry) => [entry.path, this.#starts.get(nameOf(entry)) ?? nothing]));
        const tooLarge = candidates.flatMap(({ path, oid }) => {
            const size = this.#tooLarge.get(oid);
            return size === undefined ? [] : [notLookedInto(path, size)];
        });
        const worthALook = [...starts].filter(([, start]) => start.length > 0);
        if (worthALook.length > _ai_gate_extract__WEBPACK_IMPORTED_MODULE_0__/* .maxPeeks */ .x7)
            throw tooManyToLookInto(worthALook.length);
        const found = (0,_ai_gate_extract__WEBPACK_IMPORTED_MODULE_0__/* .detectSources */ .ig)({
            paths: worthALook.map(([path]) => path),
            peek: (path) => starts.get(path) ?? nothing,
            contractPath: this.#contractPath,
            ...(contract !== undefined && { contract }),
        });
        return { sources: found.sources, reasons: [...found.reasons, ...tooLarge] };
    }
    /** Reads the starts that are not known yet. */
    async #read(candidates) {
        const unknown = candidates.filter((entry) => !this.#starts.has(nameOf(entry)));
        for await (const { entry, bytes, tooLarge } of this.#repository.blobs(unknown, peekLimit)) {
            if (bytes === undefined)
                this.#tooLarge.set(entry.oid, tooLarge);
            const start = bytes?.subarray(0, peekLength) ?? nothing;
            const isOfUse = !isCode(entry.path) || start.includes(this.#contractPath);
            // A copy, so that the rest of the file is not kept in memory with it.
            this.#starts.set(nameOf(entry), isOfUse ? Buffer.from(start) : nothing);
        }
    }
}
/** What a start depends on: the same bytes may be code by one name and a schema by another. */
function nameOf({ path, oid }) {
    return `${isCode(path) ? 'code' : 'schema'} ${oid}`;
}
/**
 * What was a source stays one as long as the file is there: taking out what it was found by must
 * not take it out of the comparison.
 */
function keepSources(found, earlier, files) {
    const there = new Set(files.map(({ path }) => path));
    const known = new Set(found.sources.flatMap(({ kind, files: names }) => names.map(keyOf(kind))));
    const kept = earlier.sources.flatMap(({ kind, files: names }) => {
        const missed = names.filter((path) => there.has(path) && !known.has(keyOf(kind)(path)));
        return missed.length === 0 ? [] : [{ kind, files: missed }];
    });
    const reasons = kept.flatMap(({ kind, files: names }) => names.map((path) => `${path} (${kind}): it was a source at the merge base`));
    return { sources: [...found.sources, ...kept], reasons: [...found.reasons, ...reasons] };
}
function keyOf(kind) {
    return (path) => `${kind} ${path}`;
}
/** Whether the name of a file is one of JavaScript or TypeScript. */
function isCode(path) {
    return /\.(?:[cm]?[jt]s|[jt]sx)$/i.test(path);
}
function notLookedInto(path, size) {
    return `${path} was not looked into, because it has ${size} bytes: name it under drift.sources if it is a source`;
}
function tooManyToLookInto(count) {
    return new _ai_gate_verdict__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y('input/limit-exceeded', {
        message: `${count} files could be sources of fields, and at most ${_ai_gate_extract__WEBPACK_IMPORTED_MODULE_0__/* .maxPeeks */ .x7} are looked into`,
        fix: 'Name the sources under drift.sources in the policy.',
    });
}


/***/ }),

/***/ 7257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ SourceReader)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./packages/extract/build/registry.js
/**
 * The extractor of each kind of source, one line a kind, behind a lazy import: a parser is loaded
 * only when a source needs it.
 */
const loaders = {
    'sanity-schema': async () => (await __webpack_require__.e(/* import() */ 20).then(__webpack_require__.bind(__webpack_require__, 5020))).sanityExtractor,
    'json-schema': async () => (await Promise.all(/* import() */[__webpack_require__.e(46), __webpack_require__.e(730)]).then(__webpack_require__.bind(__webpack_require__, 1730))).jsonSchemaExtractor,
    openapi: async () => (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(46), __webpack_require__.e(481)]).then(__webpack_require__.bind(__webpack_require__, 2481))).openapiExtractor,
    graphql: async () => (await Promise.all(/* import() */[__webpack_require__.e(929), __webpack_require__.e(962)]).then(__webpack_require__.bind(__webpack_require__, 1962))).graphqlExtractor,
    prisma: async () => (await __webpack_require__.e(/* import() */ 780).then(__webpack_require__.bind(__webpack_require__, 5780))).prismaExtractor,
    typescript: async () => (await Promise.all(/* import() */[__webpack_require__.e(429), __webpack_require__.e(72), __webpack_require__.e(655)]).then(__webpack_require__.bind(__webpack_require__, 2655))).typescriptExtractor,
    'field-map': async () => (await Promise.all(/* import() */[__webpack_require__.e(429), __webpack_require__.e(72), __webpack_require__.e(531)]).then(__webpack_require__.bind(__webpack_require__, 1531))).fieldMapExtractor,
};
/** Loads the extractor of `kind`, and with it the parser that it needs. */
function loadExtractor(kind) {
    return loaders[kind]();
}

;// CONCATENATED MODULE: ./packages/check/build/drift/source-reader.js


/** Bytes that a pipe usually holds. */
const pipeLength = 64 * 1024;
const acknowledgement = 'DRIFT ACKNOWLEDG';
/**
 * Extracts fields from files at commits. A file is parsed once however often it is asked for: the
 * merge base shares most files with the head, and the cache what earlier runs have read.
 */
class SourceReader {
    #repository;
    #cache;
    #outcomes = new Map();
    constructor(repository, cache) {
        this.#repository = repository;
        this.#cache = cache;
    }
    async read(kind, files) {
        const extractor = await loadExtractor(kind);
        await this.#extractNew(extractor, files.filter(isRegular));
        return this.#collect(kind, files);
    }
    async #extractNew(extractor, files) {
        const missing = files.filter((file) => !this.#isKnown(extractor, file));
        let parsed = 0;
        for await (const { entry, bytes, tooLarge } of this.#repository.blobs(missing, extractor.limit)) {
            const name = outcomeName(extractor.kind, entry);
            if (bytes === undefined) {
                const reason = `it has ${tooLarge} bytes, and at most ${extractor.limit} are read`;
                this.#outcomes.set(name, { kind: 'unreadable', reason, line: null });
                continue;
            }
            const outcome = extract(extractor, entry.path, bytes);
            parsed += bytes.length;
            if (parsed >= pipeLength) {
                parsed = 0;
                // Parsing holds up the event loop, and git can write on only when its pipe is emptied.
                await (0,promises_.setImmediate)();
            }
            this.#outcomes.set(name, outcome);
            if (outcome.kind === 'extracted') {
                this.#cache?.keep(cacheKey(extractor, entry), outcome.extraction);
            }
        }
    }
    #isKnown(extractor, file) {
        const name = outcomeName(extractor.kind, file);
        if (this.#outcomes.has(name))
            return true;
        const extraction = this.#cache?.find(cacheKey(extractor, file)) ?? null;
        if (extraction !== null)
            this.#outcomes.set(name, { kind: 'extracted', extraction });
        return extraction !== null;
    }
    #collect(kind, files) {
        const extractions = [];
        const unreadable = [];
        const acknowledging = [];
        for (const file of files) {
            const outcome = isRegular(file)
                ? this.#outcomes.get(outcomeName(kind, file))
                : { kind: 'unreadable', reason: `it is a ${file.kind}`, line: null };
            if (outcome?.kind === 'extracted') {
                extractions.push(outcome.extraction);
                if (outcome.extraction.acknowledges)
                    acknowledging.push(file);
            }
            else if (outcome) {
                unreadable.push({ file: file.path, line: outcome.line, reason: outcome.reason });
            }
        }
        const extraction = {
            fields: extractions.flatMap(({ fields }) => fields),
            unresolved: extractions.flatMap(({ unresolved }) => unresolved),
        };
        return { extraction, unreadable, acknowledging };
    }
}
function extract(extractor, path, bytes) {
    const acknowledges = bytes.includes(acknowledgement);
    if (!extractor.mayHoldFields(bytes)) {
        return { kind: 'extracted', extraction: { fields: [], unresolved: [], acknowledges } };
    }
    const outcome = extractor.extract({ path, bytes });
    if (outcome.kind === 'unreadable')
        return outcome;
    return { kind: 'extracted', extraction: { ...outcome.extraction, acknowledges } };
}
function isRegular({ kind }) {
    return kind === 'file' || kind === 'executable';
}
function outcomeName(kind, { oid, path }) {
    return `${kind} ${oid} ${path}`;
}
function cacheKey({ kind, version }, { oid: blob, path }) {
    return { kind, version, blob, path };
}


/***/ }),

/***/ 5125:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ parseOutline)
});

// EXTERNAL MODULE: ./packages/contract/build/contract-reading.js
var contract_reading = __webpack_require__(6932);
// EXTERNAL MODULE: ./packages/contract/build/field-text.js
var field_text = __webpack_require__(7735);
// EXTERNAL MODULE: ./packages/contract/build/heading-context.js
var heading_context = __webpack_require__(5563);
// EXTERNAL MODULE: ./node_modules/markdown-it/index.mjs + 74 modules
var markdown_it = __webpack_require__(9193);
;// CONCATENATED MODULE: ./packages/contract/build/table-rule.js
const tableToken = 'contract_table';
const delimiterRow = /^(?=.*[|:])[|:-][-:| \t]*$/;
const delimiterCell = /^[ \t]*:?-+:?[ \t]*$/;
/**
 * GFM tables (https://github.github.com/gfm/#tables-extension-) as one token each. The rule that
 * markdown-it brings makes three tokens a cell, and ends a table early where many cells are
 * missing; otherwise this one follows it.
 */
const tableRule = (state, startLine, endLine, silent) => {
    if (startLine + 2 > endLine || !isTableHead(state, startLine))
        return false;
    if (silent)
        return true;
    const rows = [];
    const parentType = state.parentType;
    state.parentType = 'table';
    const terminators = state.md.block.ruler.getRules('blockquote');
    let line = startLine + 2;
    for (; line < endLine; line++) {
        if (indentOf(state, line) < 0 || indentOf(state, line) >= 4)
            break;
        if (terminators.some((rule) => rule(state, line, endLine, true)))
            break;
        const text = lineText(state, line);
        if (text === '')
            break;
        rows.push(text);
    }
    state.parentType = parentType;
    state.line = line;
    const token = state.push(tableToken, '', 0);
    token.map = [startLine, line];
    const table = { headerLine: startLine, header: lineText(state, startLine), rows };
    token.meta = table;
    return true;
};
function isTableHead(state, line) {
    const indent = indentOf(state, line + 1);
    if (indent < 0 || indent >= 4 || indentOf(state, line) >= 4)
        return false;
    const delimiter = lineText(state, line + 1);
    if (!delimiterRow.test(delimiter) || /^-[ \t]/.test(delimiter))
        return false;
    const header = lineText(state, line);
    if (!header.includes('|'))
        return false;
    const cells = splitRow(delimiter);
    return (cells.length === splitRow(header).length && cells.every((cell) => delimiterCell.test(cell)));
}
/** Columns of indentation inside the enclosing container; negative: outside of it. */
function indentOf(state, line) {
    return (state.sCount[line] ?? 0) - state.blkIndent;
}
function lineText(state, line) {
    const start = (state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0);
    return state.src.slice(start, state.eMarks[line]).trim();
}
/** Whether some renderers might take two lines that are no table for the head of one. */
function looksLikeTableHead(line, below) {
    if (!below.includes('-') || !/^[ \t>]*[|:-][-:| \t]*$/.test(below))
        return false;
    return line.includes('|') || (line.trim() !== '' && /[|:]/.test(below));
}
/** The cells of one row, trimmed. `\|` is a pipe inside a cell, in code spans too. */
function splitRow(row) {
    const cells = row.replaceAll('\\|', '\0').split('|');
    if (cells[0]?.trim() === '')
        cells.shift();
    if (cells.length > 0 && cells.at(-1)?.trim() === '')
        cells.pop();
    return cells.map((cell) => cell.replaceAll('\0', '|').trim());
}

;// CONCATENATED MODULE: ./packages/contract/build/markdown-blocks.js


/** How deep lists and quotes may nest. Beyond it markdown-it drops the text without a word. */
const maxNesting = 40;
const parser = new markdown_it/* default */.A({ html: true, maxNesting });
parser.core.ruler.enableOnly(['normalize', 'block']);
parser.block.ruler.at('table', tableRule, { alt: ['paragraph', 'reference'] });
parser.block.ruler.before('table', 'hand_over', (state) => {
    if (state.level === 0)
        handOver(state.tokens, state.env);
    return false;
});
/**
 * The block structure of a Markdown text as GitHub sees it, block by block, so that a long
 * contract is never held as tokens at once. Inline text is left as it stands: most of it is prose
 * that nobody needs read.
 */
function parseBlocks(markdown, sink) {
    handOver(parser.parse(markdown, { sink }), { sink });
}
function handOver(tokens, { sink }) {
    if (tokens.length > 0)
        sink(tokens);
    tokens.length = 0;
}
/** Whether the token stands where deeper text may have been dropped. */
function isAtNestingLimit(token) {
    return token.map !== null && token.level >= maxNesting - 1;
}

// EXTERNAL MODULE: ./packages/contract/build/raw-html.js
var raw_html = __webpack_require__(3047);
;// CONCATENATED MODULE: ./packages/contract/build/table-columns.js
const names = {
    field: ['field', 'field name', 'field path', 'runtime field', 'runtime path', 'key'],
    target: [
        ...['api', 'api path', 'api field', 'maps to', 'mapped to', 'schema path', 'target'],
        ...['canonical', 'canonical path', 'canonical field'],
    ],
    type: ['type', 'field type', 'data type'],
    entity: ['entity', 'schema', 'object', 'schema type', 'document', 'document type'],
    aliases: ['alias', 'aliases'],
    source: ['source', 'source file', 'file'],
    status: ['status', 'state'],
    description: ['description', 'notes', 'note', 'comment', 'comments'],
};
const columnOf = new Map(Object.entries(names).flatMap(([column, words]) => words.map((word) => [word, column])));
/** The columns of a table, null for those that mean nothing to a contract. */
function parseColumns(header) {
    return header.map((cell) => {
        const words = cell
            .toLowerCase()
            .replace(/[^\p{L}\p{N}]+/gu, ' ')
            .trim();
        return columnOf.get(words) ?? columnOf.get(words.replace(/s$/, '')) ?? null;
    });
}
/** A column that the table has twice, so that nobody could say which one counts. */
function repeatedColumn(columns) {
    const repeated = columns.find((column, index) => column !== null && columns.indexOf(column) !== index);
    return repeated ?? null;
}
/**
 * Whether a table lists fields. `Key` alone also heads tables that explain something, so it takes
 * a second known column, or an entity heading above.
 */
function listsFields(header, columns, entity) {
    const at = columns.indexOf('field');
    if (at === -1)
        return false;
    if (!/^\W*key/i.test(header[at] ?? '') || entity !== null)
        return true;
    return columns.some((column) => column !== null && column !== 'field' && column !== 'description');
}

;// CONCATENATED MODULE: ./packages/contract/build/table-entries.js





/** More columns than any contract has; a bound on what one line of a table can cost. */
const maxColumns = 64;
/** Reads a table of fields: null when it is not one. Rows that cannot be read become problems. */
function parseTable(table, context, problems) {
    const header = splitRow(table.header);
    const columns = parseColumns(header);
    if (!listsFields(header, columns, context.entity))
        return null;
    const line = table.headerLine + 1;
    const repeated = repeatedColumn(columns);
    if (repeated !== null) {
        problems.push((0,contract_reading/* unparsable */.G)(line, `two columns of this table mean the same (${repeated})`));
        return null;
    }
    if (columns.length > maxColumns) {
        problems.push((0,contract_reading/* unparsable */.G)(line, `this table has more than ${maxColumns} columns`));
        return null;
    }
    const entries = [];
    table.rows.forEach((row, index) => {
        const startLine = table.headerLine + 2 + index;
        const entry = parseRow(row, columns, context, startLine + 1);
        if (typeof entry === 'string')
            problems.push((0,contract_reading/* unparsable */.G)(startLine + 1, entry));
        else if (entry !== null)
            entries.push({ entry, startLine, endLine: startLine + 1 });
    });
    const endLine = table.headerLine + 2 + table.rows.length;
    return { kind: 'table', ...context, columns, endLine, entries };
}
/** One row: its entry, null for a row of empty cells, or why it cannot be read. */
function parseRow(row, columns, context, line) {
    // Renderers disagree on whether the second backslash escapes the pipe.
    if (row.includes('\\\\|'))
        return 'a backslash stands before an escaped pipe here';
    const cells = splitRow(row);
    const cell = (column) => cells[columns.indexOf(column)] ?? '';
    const why = (0,raw_html/* whyHtmlHides */.j)(row, 'inline');
    if (why !== null)
        return why;
    if (cells.every((text) => text === ''))
        return null;
    const named = (0,field_text/* parsePathCell */.hL)(cell('field'));
    if (named.kind !== 'field') {
        return named.kind === 'unsure' ? `field: ${named.why}` : 'this row names no field';
    }
    const entity = readName(cell('entity'), 'entity');
    const target = readName(cell('target'), 'target');
    const aliases = (0,field_text/* parseAliases */.oH)(cell('aliases'));
    const removed = readStatus(cell('status'));
    if (entity?.why !== undefined)
        return entity.why;
    if (target?.why !== undefined)
        return target.why;
    if (aliases === null)
        return 'aliases: write each as a code span';
    if (removed === 'unsure')
        return 'status: it is not clear whether the field is removed';
    return {
        entity: entity?.name ?? context.entity,
        path: named.field.path,
        type: (0,field_text/* cellText */.Ie)(cell('type')),
        target: target?.name ?? null,
        aliases,
        source: (0,field_text/* cellText */.Ie)(cell('source')) ?? context.source,
        description: (0,field_text/* describe */.q0)(cell('description')) ?? named.field.description,
        tombstone: mergeTombstones(named.field.tombstone, removed),
        line,
    };
}
/** A cell that names an entity or a target; null when it is blank. */
function readName(cell, what) {
    if ((0,field_text/* isBlankCell */.VI)(cell))
        return null;
    const named = (0,field_text/* parsePathCell */.hL)(cell);
    if (named.kind !== 'field')
        return { why: `${what}: the cell is neither a code span nor a word` };
    if (named.field.tombstone !== null)
        return { why: `${what}: the cell is struck through` };
    return { name: named.field.path };
}
/** What a status says about removal: a tombstone, null for a field that lives. */
function readStatus(cell) {
    const removal = /\b(?:removed|deleted|tombstone|tombstoned|retired)\b/i.exec(cell);
    if (removal === null)
        return null;
    return /^\W*$/.test(cell.slice(0, removal.index)) ? (0,field_text/* parseTombstone */.f2)(cell) : 'unsure';
}
function mergeTombstones(field, status) {
    if (field === null || status === null)
        return field ?? status;
    return {
        date: field.date ?? status.date,
        replacedBy: field.replacedBy ?? status.replacedBy,
    };
}

;// CONCATENATED MODULE: ./packages/contract/build/contract-outline-parser.js








/** Reads the structure of a contract; line endings other than LF and a byte order mark are gone. */
function parseOutline(markdown) {
    return new OutlineReader().read(markdown);
}
/** One pass over the blocks of the document, with the headings and lists that are open. */
class OutlineReader {
    #outline = { blocks: [], headings: [], problems: [], codeBlocks: 0 };
    #headings = new heading_context/* HeadingContext */.A();
    #lists = [];
    #quoteDepth = 0;
    /** Lines between lists or code and what follows, where renderers disagree unless blank. */
    #mustBeBlank = [];
    /** The type of the token before. */
    #before = '';
    #settledLines = [];
    read(markdown) {
        const body = this.#withoutFrontMatter(markdown);
        parseBlocks(body, (tokens) => {
            tokens.forEach((token, index) => {
                this.#enter(token, tokens[index + 1]);
            });
        });
        this.#lookForDoubts(body);
        this.#outline.problems.sort((a, b) => a.line - b.line);
        return this.#outline;
    }
    /** GitHub shows YAML between `---` lines at the very top as a table of its own. */
    #withoutFrontMatter(markdown) {
        const matter = /^---[ \t]*\n(?:[\s\S]*?\n)??---[ \t]*(?:\n|$)/.exec(markdown)?.[0];
        if (matter === undefined)
            return markdown;
        if (matter.includes('`')) {
            this.#outline.problems.push((0,contract_reading/* unparsable */.G)(1, 'the front matter holds a code span'));
        }
        return matter.replace(/[^\n]+/g, '') + markdown.slice(matter.length);
    }
    #enter(token, next) {
        if (isAtNestingLimit(token))
            this.#problem(token, 'lists or quotes nest too deep here');
        if (startsBlock.has(token.type))
            this.#startBlock();
        if (verbatim.has(token.type))
            this.#outline.codeBlocks++;
        switch (token.type) {
            case 'blockquote_open':
                this.#quoteDepth++;
                break;
            case 'blockquote_close':
                this.#quoteDepth--;
                break;
            case 'bullet_list_open':
            case 'ordered_list_open':
                this.#openList(token);
                break;
            case 'bullet_list_close':
            case 'ordered_list_close':
                this.#lists.pop();
                break;
            case 'list_item_open':
                this.#openItem(token);
                break;
            case 'heading_open':
                this.#heading(token, next);
                break;
            case 'paragraph_open':
                this.#paragraph(token, next);
                break;
            case 'html_block':
                this.#html(token, 'block');
                break;
            case tableToken:
                this.#table(token);
                break;
            case 'code_block':
                this.#isolate(token);
                break;
            case 'fence':
                this.#settledLines.push(token.map ?? [0, 0]);
                break;
            case 'inline':
                this.#html(token, 'inline');
        }
        this.#before = token.type;
    }
    /** Whatever block comes, the open item has had its first one. */
    #startBlock() {
        const list = this.#lists.at(-1);
        if (list)
            list.fresh = false;
    }
    #openList(token) {
        const ordered = token.type === 'ordered_list_open';
        this.#lists.push({ ordered, marker: token.markup, block: null, item: null, fresh: false });
    }
    #openItem(token) {
        const list = this.#lists.at(-1);
        if (list === undefined)
            return;
        const [startLine, endLine] = token.map ?? [0, 0];
        list.item = { startLine, endLine, isField: false };
        list.fresh = true;
    }
    #heading(token, inline) {
        if (token.level > 0)
            return;
        if (!token.markup.startsWith('#'))
            this.#isolate(token);
        const [startLine, endLine] = token.map ?? [0, 0];
        const level = Number(token.tag.slice(1));
        const entered = this.#headings.enter(level, inline?.content ?? '', startLine + 1);
        const isProblem = entered !== null && 'code' in entered;
        if (isProblem)
            this.#outline.problems.push(entered);
        const section = isProblem ? null : entered;
        this.#outline.headings.push({ level, section, startLine, endLine });
    }
    /** A paragraph names a field when it comes first in a bullet, under an entity, unquoted. */
    #paragraph(token, inline) {
        const list = this.#lists.at(-1);
        const isFirst = list?.fresh === true;
        this.#isolate(token);
        this.#startBlock();
        const entity = this.#headings.entity;
        if (!isFirst || !list.item || entity === null || this.#quoteDepth > 0 || !inline)
            return;
        const read = (0,field_text/* parseBulletText */.Zj)(inline.content);
        if (read.kind === 'prose')
            return;
        const why = read.kind === 'unsure' ? read.why : this.#whyNoField(list, inline);
        if (why !== null || read.kind !== 'field') {
            this.#problem(token, why ?? '');
            return;
        }
        list.item.isField = true;
        const source = this.#headings.source;
        list.block ??= this.#addList(entity, source, list.marker);
        const { path, tombstone, description } = read.field;
        const line = (inline.map?.[0] ?? 0) + 1;
        const { startLine, endLine } = list.item;
        const bare = { type: null, target: null, aliases: noAliases };
        const entry = { entity, path, ...bare, source, description, tombstone, line };
        list.block.entries.push({ entry, startLine, endLine });
    }
    /** Why a bullet of this list cannot be a field though it reads like one. */
    #whyNoField(list, inline) {
        if (inline.map?.[0] !== list.item?.startLine)
            return 'a field stands below its bullet, not in its line';
        if (list.ordered)
            return 'a numbered list names a field: use bullets';
        const nested = this.#lists.slice(0, -1).some(({ item }) => item?.isField);
        return nested ? 'a bullet that names a field stands under another field' : null;
    }
    #addList(entity, source, marker) {
        const block = { kind: 'list', entity, source, marker, entries: [] };
        this.#outline.blocks.push(block);
        return block;
    }
    #table(token) {
        const table = token.meta;
        this.#isolate(token);
        if (this.#quoteDepth > 0)
            return;
        if (this.#lists.length > 0) {
            if (parseColumns(splitRow(table.header)).includes('field')) {
                this.#problem(token, 'a table of fields stands inside a list');
            }
            return;
        }
        const { entity, source } = this.#headings;
        const block = parseTable(table, { entity, source }, this.#outline.problems);
        if (block)
            this.#outline.blocks.push(block);
    }
    #html(token, kind) {
        const why = (0,raw_html/* whyHtmlHides */.j)(token.content, kind);
        if (why !== null)
            this.#problem(token, `${why}, so the rest may not show as written`);
        if (kind === 'block')
            this.#settledLines.push(token.map ?? [0, 0]);
    }
    /** Notes which lines around a block must be blank for all renderers to agree. */
    #isolate(token) {
        const [start, end] = token.map ?? [0, 0];
        const afterContainer = /(?:list|blockquote)_close$/.test(this.#before);
        if (afterContainer && this.#quoteDepth === 0)
            this.#mustBeBlank.push(start - 1);
        if (token.type === 'code_block' && this.#quoteDepth === 0)
            this.#mustBeBlank.push(end);
        if (token.type === 'code_block' || token.type === tableToken) {
            this.#settledLines.push([start, end]);
        }
    }
    /** Lines outside of code and tables that renderers are known to disagree on. */
    #lookForDoubts(markdown) {
        if (!/[|:]|\$\$/.test(markdown) && this.#mustBeBlank.length === 0)
            return;
        const lines = markdown.split('\n');
        const isBlank = (line) => (lines[line] ?? '').trim() === '';
        const doubt = (line, why) => {
            this.#outline.problems.push((0,contract_reading/* unparsable */.G)(line + 1, why));
        };
        for (const line of this.#mustBeBlank) {
            if (!isBlank(line))
                doubt(line, 'leave a blank line between this and the next block');
        }
        const settled = this.#settledLines;
        let block = 0;
        let above = '';
        lines.forEach((text, line) => {
            while ((settled[block]?.[1] ?? Number.POSITIVE_INFINITY) <= line)
                block++;
            const isSettled = (settled[block]?.[0] ?? Number.POSITIVE_INFINITY) <= line;
            const why = isSettled ? null : whyDoubtful(text, above, isBlank(line + 1));
            if (why !== null)
                doubt(line, why);
            above = isSettled ? '' : text;
        });
    }
    #problem(token, why) {
        this.#outline.problems.push((0,contract_reading/* unparsable */.G)((token.map?.[0] ?? 0) + 1, why));
    }
}
const noAliases = [];
const verbatim = new Set(['code_block', 'fence', 'html_block']);
/** Tokens that start a block, apart from paragraphs, which look at what they are the first of. */
const startsBlock = new Set([
    ...['blockquote_open', 'bullet_list_open', 'ordered_list_open', 'heading_open'],
    ...['html_block', 'fence', 'code_block', 'hr', tableToken],
]);
/** Why a line may show otherwise on GitHub than CommonMark alone has it, or null. */
function whyDoubtful(line, above, isLast) {
    if (/^[ \t>*+\-\d.)]*(?:\[\^[^\]]+\]:|\$\$)/.test(line)) {
        return 'a footnote or a formula starts here, and GitHub shows what follows otherwise';
    }
    if (!isLast && /^[ \t>*+\-\d.)]+\[[^\]]+\]:/.test(line)) {
        return 'a link definition inside a list or quote without a blank line after it';
    }
    return looksLikeTableHead(above, line) ? 'this looks like a table but its head is not one' : null;
}


/***/ }),

/***/ 6932:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ unparsable),
/* harmony export */   c: () => (/* binding */ maxContractSize)
/* harmony export */ });
/** Bytes of a contract, or UTF-16 units where it comes as text. */
const maxContractSize = 16 * 1024 * 1024;
function unparsable(line, message) {
    return { code: 'drift/contract-unparsable', line, message };
}


/***/ }),

/***/ 7735:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ie: () => (/* binding */ cellText),
/* harmony export */   VI: () => (/* binding */ isBlankCell),
/* harmony export */   Zj: () => (/* binding */ parseBulletText),
/* harmony export */   f2: () => (/* binding */ parseTombstone),
/* harmony export */   hL: () => (/* binding */ parsePathCell),
/* harmony export */   oH: () => (/* binding */ parseAliases),
/* harmony export */   q0: () => (/* binding */ describe)
/* harmony export */ });
/* unused harmony export bareWord */
/* harmony import */ var _inline_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9504);
/* harmony import */ var _raw_html_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3047);


const prose = { kind: 'prose' };
/** Reads what a bullet says: a field when a code span, struck through or not, comes first. */
function parseBulletText(content) {
    // GFM task list items: the checkbox is no part of the text.
    const text = content.replace(/^\[[ xX]\][ \t\n]+/, '');
    if (text.startsWith('~'))
        return parseStruck(text);
    if (/^[*_[]+~{0,2}`/.test(text))
        return unsure('the field stands inside emphasis or a link');
    const span = (0,_inline_text_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpanAt */ .xE)(text, 0);
    if (span === null)
        return prose;
    const rest = text.slice(span.end);
    if (!/^(?:$|[\s,;:–—(]|\.(?:\s|$))/u.test(rest)) {
        return unsure('text is joined to the code span of the field');
    }
    return named(span.text, null, describe(rest));
}
/** Reads a table cell that names a path: one code span, or one bare word. */
function parsePathCell(cell) {
    if (cell === '')
        return prose;
    if (cell.startsWith('`')) {
        const span = (0,_inline_text_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpanAt */ .xE)(cell, 0);
        if (span?.end === cell.length)
            return named(span.text, null, null);
    }
    else if (cell.startsWith('~')) {
        return parseStruck(cell);
    }
    else {
        const word = bareWord(cell);
        if (word !== null)
            return named(word, null, null);
    }
    return unsure('the cell is neither one code span nor one word');
}
/** A tombstone's text: the date, and what replaced the field. */
function parseTombstone(text) {
    const after = /\breplaced\s+by:?\s+/i.exec(text);
    const at = after ? after.index + after[0].length : text.length;
    const bare = /^[^\s,;()`]+/.exec(text.slice(at))?.[0].replace(/\.$/, '');
    return {
        date: /\b\d{4}-\d{2}-\d{2}\b/.exec(text)?.[0] ?? null,
        replacedBy: (0,_inline_text_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpanAt */ .xE)(text, at)?.text ?? bare ?? null,
    };
}
/** Prose of a bullet or a cell: comments dropped, blanks collapsed, without the leading dash. */
function describe(text) {
    const plain = (0,_raw_html_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutComments */ .f)(text).replace(/\s+/g, ' ');
    return (plain
        .trim()
        .replace(/^(?:[-–—:]+(?: |$)|[,;] ?)/, '')
        .trim() || null);
}
/** What a bare word in a table cell shows, or null where Markdown might make something else of it. */
function bareWord(cell) {
    const word = cell.replace(/\\([_[\].-])/g, '$1');
    if (!/^[\p{L}\p{N}_$@.:/[\]-]+$/u.test(word))
        return null;
    if (/\[[^\]]|\]\(/.test(word))
        return null;
    const opens = /(?<![\p{L}\p{N}_])_+[\p{L}\p{N}]/u.test(cell);
    const closes = /[\p{L}\p{N}]_+(?![\p{L}\p{N}_])/u.test(cell);
    return opens && closes ? null : word;
}
function parseStruck(text) {
    const tildes = /^~{1,2}(?!~)/.exec(text)?.[0];
    const span = tildes === undefined ? null : (0,_inline_text_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpanAt */ .xE)(text, tildes.length);
    if (tildes === undefined || span === null)
        return prose;
    const rest = text.slice(span.end);
    const close = closingTildes(rest, tildes);
    if (close === null)
        return unsure('the strike-through does not clearly end');
    const said = `${rest.slice(0, close)} ${rest.slice(close + tildes.length)}`;
    return named(span.text, parseTombstone(said), describe(said));
}
/** Where the strike-through ends, or null where the rules of flanking leave a doubt. */
function closingTildes(rest, tildes) {
    const at = rest.indexOf('~');
    if (at === -1 || !rest.startsWith(tildes, at) || rest[at + tildes.length] === '~')
        return null;
    const before = rest.slice(0, at);
    if (before !== '' && !/^[^\\`<[\]*_!&]*[\p{L}\p{N}]$/u.test(before))
        return null;
    const after = rest.slice(at + tildes.length);
    return before === '' && !/^(?:$|[\s.,;:()–—-])/u.test(after) ? null : at;
}
function named(path, tombstone, description) {
    // Invisible characters make two paths look alike.
    if (!(0,_inline_text_js__WEBPACK_IMPORTED_MODULE_0__/* .isVisibleName */ .wu)(path)) {
        return unsure('the field name is blank or has characters that do not show');
    }
    return { kind: 'field', field: { path, tombstone, description } };
}
function unsure(why) {
    return { kind: 'unsure', why };
}
/** The names in a cell of aliases: code spans, or else words; null where it is neither. */
function parseAliases(cell) {
    if (isBlankCell(cell))
        return [];
    if (!(0,_inline_text_js__WEBPACK_IMPORTED_MODULE_0__/* .isPlainInline */ .KP)(cell))
        return null;
    const spans = (0,_inline_text_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpans */ .tE)(cell);
    if (spans.length > 0) {
        const between = (0,_inline_text_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutCode */ .MK)(cell).replace(/\b(?:and|or)\b/g, ' ');
        return /^[\s,;/|+]*$/.test(between) ? spans.map(({ text }) => text) : null;
    }
    const words = cell
        .split(/[\s,;]+/)
        .filter((word) => word !== '')
        .map(bareWord);
    return words.every((word) => word !== null) ? words : null;
}
/** Whether a cell says that there is nothing to say. */
function isBlankCell(cell) {
    return /^(?:[-–—]*|n\/a|none|null)$/i.test(cell);
}
/** What a cell of plain text shows: its one code span, or its words. */
function cellText(cell) {
    if (isBlankCell(cell))
        return null;
    const span = (0,_inline_text_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpanAt */ .xE)(cell, 0);
    return span?.end === cell.length ? span.text : cell.replace(/\\([!-/:-@[-`{-~])/g, '$1');
}


/***/ }),

/***/ 5563:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ HeadingContext),
/* harmony export */   p: () => (/* binding */ isSourcePath)
/* harmony export */ });
/* harmony import */ var _contract_reading_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6932);
/* harmony import */ var _inline_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9504);


const sourceExtension = /\.(?:[cm]?[jt]sx?|json[5c]?|ya?ml|toml|graphqls?|gql|prisma|proto|sql|py|go|rs|java|kts?|rb|php|cs|swift|scala|vue|svelte|astro|sh|mdx?|xml|avsc|thrift)$/i;
/** Whether a code span in a heading names a source file rather than an entity. */
function isSourcePath(text) {
    return text.includes('/') || sourceExtension.test(text);
}
/**
 * The headings above the present line that name something. A heading ends the context of every
 * earlier one of its level or deeper, as the sections of a document nest.
 */
class HeadingContext {
    #open = [];
    get entity() {
        return this.#open.findLast(({ kind }) => kind === 'entity')?.name ?? null;
    }
    /** The source named beside the entity, else by a heading above. */
    get source() {
        const last = this.#open.at(-1);
        return last?.kind === 'source' ? last.name : (last?.source ?? null);
    }
    /** Enters a heading: gives the section it opens, null when it names nothing, or the problem. */
    enter(level, text, line) {
        while ((this.#open.at(-1)?.level ?? 0) >= level)
            this.#open.pop();
        if (!text.includes('`'))
            return null;
        if (!(0,_inline_text_js__WEBPACK_IMPORTED_MODULE_0__/* .isPlainInline */ .KP)(text))
            return (0,_contract_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .unparsable */ .G)(line, 'HTML or an image stands in this heading');
        const named = (0,_inline_text_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpans */ .tE)(text).map((span) => span.text);
        if (named.length === 0)
            return null;
        if (!named.every(_inline_text_js__WEBPACK_IMPORTED_MODULE_0__/* .isVisibleName */ .wu)) {
            return (0,_contract_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .unparsable */ .G)(line, 'a name in this heading has characters that do not show');
        }
        if ((0,_inline_text_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutCode */ .MK)(text).includes('~')) {
            return (0,_contract_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .unparsable */ .G)(line, 'a heading is struck through: strike each field instead');
        }
        const entity = named.find((name) => !isSourcePath(name)) ?? null;
        const path = named.find(isSourcePath) ?? (entity === null ? null : pathInBrackets(text));
        const source = path === null ? this.source : path.replace(/^\.\//, '');
        const section = entity === null
            ? { kind: 'source', name: source ?? '', source, level, line }
            : { kind: 'entity', name: entity, source, level, line };
        this.#open.push(section);
        return section;
    }
}
/** `order` (src/order.ts): the file that a heading names beside its entity. */
function pathInBrackets(text) {
    const inside = /\(([^()\s`]+)\)\s*$/.exec(text)?.[1];
    return inside !== undefined && isSourcePath(inside) ? inside : null;
}


/***/ }),

/***/ 9504:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KP: () => (/* binding */ isPlainInline),
/* harmony export */   MK: () => (/* binding */ withoutCode),
/* harmony export */   tE: () => (/* binding */ codeSpans),
/* harmony export */   wu: () => (/* binding */ isVisibleName),
/* harmony export */   xE: () => (/* binding */ codeSpanAt)
/* harmony export */ });
/**
 * The code spans of an inline text (https://spec.commonmark.org/0.31.2/#code-spans), in linear
 * time whatever the backticks. Raw HTML and autolinks bind as tightly as code spans do, so the
 * answer is only sure for text for which `isPlainInline` holds.
 */
function codeSpans(text) {
    const runs = backtickRuns(text);
    if (runs.length === 0)
        return [];
    const byLength = new Map();
    for (const { at, length } of runs) {
        const same = byLength.get(length);
        if (same)
            same.starts.push(at);
        else
            byLength.set(length, { starts: [at], next: 0 });
    }
    const spans = [];
    let done = 0;
    for (const run of runs) {
        if (run.at < done)
            continue;
        const escaped = isEscaped(text, run.at, done) ? 1 : 0;
        const start = run.at + escaped;
        const length = run.length - escaped;
        const close = nextStart(byLength.get(length), run.at + run.length);
        if (length === 0 || close === undefined)
            continue;
        done = close + length;
        spans.push({ start, end: done, text: spanText(text.slice(start + length, close)) });
    }
    return spans;
}
function backtickRuns(text) {
    const runs = [];
    for (let at = text.indexOf('`'); at !== -1;) {
        let end = at + 1;
        while (text[end] === '`')
            end++;
        runs.push({ at, length: end - at });
        at = text.indexOf('`', end);
    }
    return runs;
}
/** The code span that starts exactly at `at`, or null. */
function codeSpanAt(text, at) {
    let length = 0;
    while (text[at + length] === '`')
        length++;
    if (length === 0)
        return null;
    for (let from = at + length;;) {
        const close = text.indexOf('`', from);
        if (close === -1)
            return null;
        from = close;
        while (text[from] === '`')
            from++;
        if (from - close === length) {
            return { start: at, end: from, text: spanText(text.slice(at + length, close)) };
        }
    }
}
/** Whether nothing outside the code spans could change where they are or whether they show. */
function isPlainInline(text) {
    return !/<[A-Za-z/!?]|!\[|\$`/.test(withoutCode(text));
}
/** The text with each code span, if any, replaced by a space. */
function withoutCode(text) {
    let rest = '';
    let from = 0;
    for (const { start, end } of codeSpans(text)) {
        // A dollar sign before a code span makes it a formula on GitHub: keep that visible.
        rest += `${text.slice(from, start)}${text[start - 1] === '$' ? '`' : ''} `;
        from = end;
    }
    return rest + text.slice(from);
}
function isEscaped(text, at, from) {
    let start = at;
    while (start > from && text[start - 1] === '\\')
        start--;
    return (at - start) % 2 === 1;
}
function nextStart(same, from) {
    if (same === undefined)
        return undefined;
    while ((same.starts[same.next] ?? Number.POSITIVE_INFINITY) < from)
        same.next++;
    return same.starts[same.next];
}
/** What a span says; a line ending inside it stays, for it shows as a blank but is none. */
function spanText(inner) {
    const padded = /^[ \n][\s\S]*[ \n]$/.test(inner) && inner.trim() !== '';
    return padded ? inner.slice(1, -1) : inner;
}
/** Whether a name shows as it is: not blank, and no characters that are invisible. */
function isVisibleName(name) {
    return name.trim() !== '' && !/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\uFFFD]/u.test(name);
}


/***/ }),

/***/ 9351:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ parseContract),
/* harmony export */   f: () => (/* binding */ normalizeText)
/* harmony export */ });
/* harmony import */ var _contract_outline_parser_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5125);
/* harmony import */ var _contract_reading_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6932);


/** The text of a contract with what line-based reading needs: no byte order mark, LF only. */
function normalizeText(text) {
    return text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
}
/**
 * Reads a contract (formats, the contract): what a person sees of it on GitHub, or a problem
 * where the two might differ. Never throws; `path` is only handed through.
 *
 * - Bullets are entries under an entity heading only; tables are entries anywhere, of the entity in
 *   their Entity column, else of the heading's, else of none. `order.cart` in a table without an
 *   entity stays the path `order.cart` of no entity: whether `order` is an entity or the first part
 *   of a path cannot be told from the text.
 * - A heading ends the context of those of its level or deeper, as sections nest.
 * - Quotes, code, comments and front matter are prose. So are bullets without a field; the fields
 *   below such a bullet count, those below a field are a problem.
 */
function parseContract(content, path) {
    if (content.length > _contract_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .maxContractSize */ .c) {
        const message = `${path} is larger than ${_contract_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .maxContractSize */ .c} bytes`;
        const problem = { code: 'input/limit-exceeded', line: 1, message };
        return unreadable(problem, path);
    }
    const text = typeof content === 'string' ? content : decode(content);
    if (text === null) {
        return unreadable((0,_contract_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .unparsable */ .G)(1, 'the file is not UTF-8 text'), path);
    }
    return readingOf((0,_contract_outline_parser_js__WEBPACK_IMPORTED_MODULE_1__/* .parseOutline */ ._)(normalizeText(text)), path);
}
function unreadable(problem, path) {
    return { path, entries: [], problems: [problem], sections: [], isEmpty: true };
}
/** The reading that an outline amounts to. */
function readingOf(outline, path) {
    const entries = outline.blocks
        .flatMap((block) => block.entries.map(({ entry }) => entry))
        .sort((a, b) => a.line - b.line);
    const { problems, headings } = outline;
    const sections = headings.flatMap(({ section }) => section ?? []);
    return { path, entries, problems, sections, isEmpty: entries.length === 0 };
}
function decode(bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 3047:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ withoutComments),
/* harmony export */   j: () => (/* binding */ whyHtmlHides)
/* harmony export */ });
/* harmony import */ var _inline_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9504);

/** Elements that leave the Markdown around them visible and mean nothing for a field. */
const harmless = new Set(('a abbr b blockquote br center dd details div dl dt em hr i img kbd li ol p picture q samp ' +
    'small source span strong sub summary sup table tbody td tfoot th thead tr u ul var wbr').split(' '));
/**
 * Why raw HTML in the text could make a browser show something else than the Markdown says, or
 * null. A comment that one block opens and does not close hides the blocks after it; `<del>`
 * strikes them; elements that browsers or GitHub drop take their content along.
 */
function whyHtmlHides(text, kind) {
    if (!text.includes('<'))
        return null;
    const visible = withoutComments(kind === 'block' ? text : (0,_inline_text_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutCode */ .MK)(text));
    if (kind === 'block' && visible.includes('<!--'))
        return 'an HTML comment is not closed here';
    if (/--!>|<!--?>/.test(text))
        return 'an HTML comment is not well formed here';
    for (const [, name = '', rest = ''] of visible.matchAll(tag)) {
        if (!harmless.has(name.toLowerCase()))
            return `the HTML element <${name}> stands here`;
        if (/\shidden\b/i.test(rest))
            return `a hidden HTML element <${name}> stands here`;
    }
    return /<[?!][A-Za-z[?]|<\?/.test(visible) ? 'an HTML declaration stands here' : null;
}
/** The text without its closed comments, in linear time however many are left open. */
function withoutComments(text) {
    let rest = '';
    let from = 0;
    for (let open = text.indexOf('<!--'); open !== -1; open = text.indexOf('<!--', from)) {
        const close = text.indexOf('-->', open + 4);
        if (close === -1)
            break;
        rest += `${text.slice(from, open)} `;
        from = close + 3;
    }
    return rest + text.slice(from);
}
const tag = /<\/?([A-Za-z][A-Za-z0-9-]*)(?=[\s/>]|$)([^<>]*)/g;


/***/ }),

/***/ 1618:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rq: () => (/* binding */ isDetectionCandidate),
/* harmony export */   ig: () => (/* binding */ detectSources),
/* harmony export */   x7: () => (/* binding */ maxPeeks)
/* harmony export */ });
/* harmony import */ var _ai_gate_policy__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1541);

/** Most files that are looked into. */
const maxPeeks = 20_000;
/** How much of a file is looked at, bytes. */
const headLength = 4096;
/**
 * Finds the sources of a repository that configures none. Names choose the files to look into,
 * their first bytes decide. Where the contract names some of the schemas found, only these count
 * among the schemas; else all do. Code that names the contract always counts. Dependencies, build results and tests are passed over.
 */
function detectSources(facts) {
    const candidates = facts.paths.filter(isDetectionCandidate);
    const looked = candidates.slice(0, maxPeeks);
    const found = looked.flatMap((path) => {
        const head = facts.peek(path).subarray(0, headLength).toString('utf8');
        return code.test(path) ? codeKindOf(path, head, facts) : schemaKindOf(path, head);
    });
    const isNamed = ({ path }) => facts.contract?.includes(`\`${path}\``) === true;
    const named = found.some((one) => isNamed(one) && !code.test(one.path));
    const chosen = named ? found.filter((one) => isNamed(one) || code.test(one.path)) : found;
    return {
        sources: sourcesOf(chosen),
        reasons: [
            ...chosen.map((one) => reasonOf(one, isNamed(one))),
            ...passedOver(found.length - chosen.length),
            ...notLooked(candidates.length - looked.length),
        ],
    };
}
const foreign = /(^|\/)(node_modules|bower_components|vendor|dist|build|out|coverage|target|\.[^/]+|__tests__|__fixtures__|__mocks__|fixtures|tests?|examples?)\//i;
const code = /\.([cm]?[jt]s|[jt]sx)$/i;
const test = /[.-](test|spec|stories|d)\.[a-z]+$|\.min\.js$/i;
const document = /\.(json|ya?ml)$/i;
const documentName = /schema|sanity|openapi|swagger|(^|[/_.-])api[^/]*$/i;
/** Whether a path's name alone makes it worth a look; all others can be left unread. */
function isDetectionCandidate(path) {
    if (foreign.test(path) || test.test(path))
        return false;
    if (/\.(prisma|graphqls?|gql)$/i.test(path) || code.test(path))
        return true;
    return document.test(path) && documentName.test(path);
}
function schemaKindOf(path, head) {
    const found = schemaTests.find(({ name, content }) => name.test(path) && content.test(head));
    return found === undefined ? [] : [{ kind: found.kind, path, why: found.why }];
}
const schemaTests = [
    {
        kind: 'prisma',
        name: /\.prisma$/i,
        content: /^\s*(model|type|view|enum)\s+\w+\s*\{/m,
        why: 'it defines Prisma models',
    },
    {
        kind: 'graphql',
        name: /\.(graphqls?|gql)$/i,
        content: /^\s*(extend\s+)?(type|input|interface)\s+\w+/m,
        why: 'it defines GraphQL types',
    },
    {
        kind: 'openapi',
        name: document,
        content: /^[\s{]{0,8}["']?openapi["']?\s{0,8}:\s{0,8}["']?3\./m,
        why: 'it is an OpenAPI 3 document',
    },
    {
        kind: 'sanity-schema',
        name: /\.json$/i,
        content: /^\s*\[\s*\{(?=[^{]*"name"\s*:)[^{]*("type"\s*:\s*"(document|type)")/,
        why: 'it is an extracted Sanity schema',
    },
    {
        kind: 'json-schema',
        name: /\.schema\.json$|(^|\/)schemas?\/[^/]+\.json$/i,
        content: /^\s*\{[^{}]{0,500}"\$schema"\s*:\s*"https?:\/\/json-schema\.org\//,
        why: 'it declares itself a JSON Schema',
    },
];
const comment = /^\s*(\/\/|\/\*|\*|#)/;
const declaration = /\b(interface|class)\s+\w+|\btype\s+\w+\s*=|\bz\s*\.\s*object\s*\(/;
/** Code counts where it names the contract in a comment: that is how a mapping refers to it. */
function codeKindOf(path, head, facts) {
    if (!head.includes(facts.contractPath))
        return [];
    const inComment = head
        .split('\n')
        .some((line) => comment.test(line) && line.includes(facts.contractPath));
    if (!inComment)
        return [];
    const kind = declaration.test(head) ? 'typescript' : 'field-map';
    return [{ kind, path, why: 'it names the contract in a comment' }];
}
function sourcesOf(chosen) {
    return _ai_gate_policy__WEBPACK_IMPORTED_MODULE_0__/* .sourceKinds */ .Bb.flatMap((kind) => {
        const files = chosen.filter((found) => found.kind === kind).map(({ path }) => path);
        return files.length === 0 ? [] : [{ kind, files }];
    });
}
function reasonOf({ kind, path, why }, named) {
    return `${path} (${kind}): ${why}${named ? ', and the contract names it' : ''}`;
}
function passedOver(count) {
    return count === 0 ? [] : [`${count} more were found, which the contract does not name`];
}
function notLooked(count) {
    return count === 0 ? [] : [`${count} more files were not looked into: configure drift.sources`];
}


/***/ })

};
