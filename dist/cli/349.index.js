export const id = 349;
export const ids = [349];
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

/***/ 9730:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  composeLedgerReport: () => (/* reexport */ composeLedgerReport),
  parseSince: () => (/* reexport */ parseSince),
  readLedgerFiles: () => (/* reexport */ readLedgerFiles),
  readLedgerTip: () => (/* reexport */ readLedgerTip),
  verifyChain: () => (/* reexport */ verifyChain)
});

// UNUSED EXPORTS: ChainVerifier, appendEntry, digestOf, entryKinds, entryPath, firstPrev, parseEntry, problemKinds, readNewest, renderEntry

// EXTERNAL MODULE: ./packages/verdict/build/user-error.js
var user_error = __webpack_require__(9006);
// EXTERNAL MODULE: ./packages/ledger/build/entry.js
var build_entry = __webpack_require__(188);
;// CONCATENATED MODULE: ./packages/ledger/build/read-ledger.js


/** The commit that the ledger branch of a local repository is at. */
async function readLedgerTip(repository, branch) {
    for (const name of [`refs/heads/${branch}`, `refs/remotes/origin/${branch}`]) {
        try {
            return (await repository.resolveCommit(name)).sha;
        }
        catch (error) {
            const { code } = error instanceof user_error/* UserError */.y ? error.finding : {};
            if (code !== 'repository/revision-unknown')
                throw error;
        }
    }
    throw new user_error/* UserError */.y('override/ledger-unavailable', {
        message: `there is no branch ${branch} here, so there is no ledger to read`,
        fix: `Fetch it: git fetch origin ${branch}:${branch}. A repository without overrides has none.`,
    });
}
/** All files of the branch at a commit, in the byte order of their paths, for `verifyChain`. */
async function* readLedgerFiles(repository, commit) {
    const files = await repository.files(commit);
    // What is no regular file is handed on without its bytes, in its place among the others.
    let start = 0;
    for (const [index, file] of files.entries()) {
        if (file.kind === 'file' && file.utf8)
            continue;
        yield* readBytes(repository, files.slice(start, index));
        yield { path: file.path, bytes: null };
        start = index + 1;
    }
    yield* readBytes(repository, files.slice(start));
}
async function* readBytes(repository, files) {
    for await (const { entry, bytes } of repository.blobs(files, build_entry/* entryLimit */.YC)) {
        yield { path: entry.path, bytes: bytes ?? null };
    }
}

;// CONCATENATED MODULE: ./packages/ledger/build/report/ledger-report.js

const dayLimit = 62;
const dayLength = 86_400_000;
/** Puts a report together from the records of a ledger, oldest first, and what verifying it found. */
function composeLedgerReport(parts) {
    const { branch, commit, chain, now } = parts;
    const since = parts.since === null ? null : utc(parts.since);
    const records = parts.records.filter(({ entry }) => since === null || entry.at >= since);
    return {
        schemaVersion: 1,
        branch,
        commit,
        since,
        until: utc(now),
        chain,
        counts: countKinds(records),
        timeline: timelineOf(records, parts.since, now),
        records: records.toReversed(),
    };
}
function utc(time) {
    return `${time.toISOString().slice(0, 19)}Z`;
}
function countKinds(records) {
    const counts = Object.fromEntries(build_entry/* entryKinds */.Gp.map((kind) => [kind, 0]));
    for (const { entry } of records)
        counts[entry.kind] = (counts[entry.kind] ?? 0) + 1;
    return counts;
}
function timelineOf(records, since, now) {
    const first = records[0]?.entry.at;
    if (first === undefined)
        return [];
    const start = since ?? new Date(first);
    const last = records.at(-1)?.entry.at ?? first;
    const end = Math.max(now.getTime(), new Date(last).getTime());
    const daily = (end - start.getTime()) / dayLength < dayLimit;
    const length = daily ? 10 : 7;
    const byName = new Map();
    for (const record of records) {
        const name = record.entry.at.slice(0, length);
        const others = byName.get(name);
        if (others)
            others.push(record);
        else
            byName.set(name, [record]);
    }
    return namesBetween(start, new Date(end), daily).map((name) => {
        const within = byName.get(name) ?? [];
        return { name, counts: countKinds(within), total: within.length };
    });
}
function namesBetween(start, end, daily) {
    const names = [];
    const [year, month, day] = [start.getUTCFullYear(), start.getUTCMonth(), start.getUTCDate()];
    for (let step = 0;; step++) {
        const time = daily ? Date.UTC(year, month, day + step) : Date.UTC(year, month + step, 1);
        // A clock that was far ahead once must not make a report without end.
        if (time > end.getTime() || step > 1200)
            return names;
        names.push(new Date(time).toISOString().slice(0, daily ? 10 : 7));
    }
}
/**
 * Reads `7d`, `24h`, `2026-11-01` or `2026-11-01T00:00:00Z` as a time before `now`; null for any
 * other text.
 */
function parseSince(text, now) {
    const [, amount, unit] = /^(\d{1,5})([dh])$/.exec(text) ?? [];
    if (amount !== undefined) {
        return new Date(now.getTime() - Number(amount) * (unit === 'd' ? dayLength : 3_600_000));
    }
    if (!/^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}:\d{2}Z)?$/.test(text))
        return null;
    const time = new Date(text);
    const real = !Number.isNaN(time.getTime()) && time.toISOString().startsWith(text.slice(0, 10));
    return real && time <= now ? time : null;
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./packages/ledger/build/parse-entry.js


const digest = /^sha256:[0-9a-f]{64}$/;
const objectId = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const detailKey = /^[a-z][A-Za-z0-9]{0,63}$/;
const verdicts = [
    'pass',
    'fail',
    'not-required',
    'exempt',
    'overridden',
    'error',
];
const isText = (value) => typeof value === 'string';
const isCount = (value) => Number.isSafeInteger(value) && Number(value) >= 0;
const matches = (pattern) => (value) => typeof value === 'string' && pattern.test(value);
const orNull = (check) => (value) => value === null || check(value);
const oneOf = (words) => (value) => words.includes(value);
const listOf = (check) => (value) => Array.isArray(value) && value.every(check);
/** Every field of an entry, in the order of their names. */
const fields = {
    actor: orNull(isActor),
    at: isTime,
    base: orNull(matches(objectId)),
    codes: listOf(matches(/^[a-z]+\/[a-z0-9-]+$/)),
    detail: isDetail,
    head: matches(objectId),
    kind: oneOf(build_entry/* entryKinds */.Gp),
    policy: orNull(matches(digest)),
    pr: orNull(isCount),
    prev: matches(digest),
    repo: matches(/^[\w.-]{1,100}\/[\w.-]{1,100}$/),
    seq: (value) => isCount(value) && Number(value) >= 1 && Number(value) <= build_entry/* maxSeq */.sf,
    v: oneOf([1]),
    verdict: oneOf(verdicts),
};
const fieldNames = Object.keys(fields).join();
const fieldChecks = Object.entries(fields);
const overrideFields = Object.entries({
    commentDigest: matches(digest),
    commentId: isCount,
    expires: isTime,
    reason: isText,
});
/**
 * Reads an entry from its bytes. They have to be the one canonical text of it: so two readers never
 * see different entries in the same bytes (duplicate keys, other encodings, more fields).
 */
function parseEntry(bytes) {
    if (bytes.length > build_entry/* entryLimit */.YC)
        return refused('is too large');
    if (!(0,external_node_buffer_.isUtf8)(bytes))
        return refused('is not UTF-8');
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8');
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return refused('is not JSON');
    }
    const flaw = findFlaw(value);
    if (flaw !== null)
        return refused(flaw);
    // Keys are known to be in order by now, so this is the canonical text.
    if (`${JSON.stringify(value)}\n` !== text)
        return refused('is not canonical JSON');
    return { ok: true, entry: value };
}
/** What keeps a value from being an entry, or null. Keys must stand in their order. */
function findFlaw(value) {
    if (!isRecord(value))
        return 'is not an object';
    if (Object.keys(value).join() !== fieldNames)
        return 'does not have exactly the fields of version 1, sorted';
    for (const [name, check] of fieldChecks) {
        if (!check(value[name]))
            return `has a field ${name} that is not what it must be`;
    }
    if (value['kind'] !== 'override')
        return null;
    const detail = value['detail'];
    const lacking = overrideFields.find(([name, check]) => !isRecord(detail) || !check(detail[name]));
    return lacking ? `has no proper ${lacking[0]} in its detail` : null;
}
function refused(why) {
    return { ok: false, why };
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function isActor(value) {
    if (!isRecord(value) || Object.keys(value).join() !== 'id,login')
        return false;
    return isCount(value['id']) && matches(/^[\w.[\]-]{1,100}$/)(value['login']);
}
function isTime(value) {
    if (!matches(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/)(value))
        return false;
    const time = new Date(String(value));
    return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(String(value).slice(0, 19));
}
/** Names that JavaScript would put in another order (numbers) or take for its own are no keys. */
function isDetail(value) {
    if (!isRecord(value))
        return false;
    let before = '';
    for (const [key, part] of Object.entries(value)) {
        if (key <= before || !detailKey.test(key) || !isPlain(part))
            return false;
        before = key;
    }
    return true;
}
function isPlain(value) {
    if (value === null || typeof value === 'string' || typeof value === 'boolean')
        return true;
    return typeof value === 'number' ? Number.isSafeInteger(value) : listOf(isText)(value);
}

;// CONCATENATED MODULE: ./packages/ledger/build/verify-chain.js


/** What can be wrong with a chain. */
const problemKinds = (/* unused pure expression or super */ null && ([
    'extra-file',
    'malformed',
    'wrong-path',
    'missing',
    'out-of-order',
    'digest-mismatch',
    'time-reversed',
    'head-unknown',
]));
const shownProblems = 100;
const pathForm = /^entries\/\d{4}\/\d{2}\/(\d{9})\.json$/;
/**
 * Verifies a ledger from its files in the byte order of their paths: every entry in its one form and
 * at its own path, no number left out or twice, each naming the digest of the one before.
 */
async function verifyChain(files, options = {}) {
    const verifier = new ChainVerifier(options);
    for await (const file of files)
        verifier.add(file);
    return verifier.finish();
}
/** Takes one file at a time, so that a chain of any length is verified in little memory. */
class ChainVerifier {
    #options;
    #problems = [];
    #problemCount = 0;
    #count = 0;
    #lastSeq = 0;
    #lastDigest = build_entry/* firstPrev */.sJ;
    #lastAt = '';
    #head = null;
    #headSeen;
    constructor(options = {}) {
        this.#options = options;
        this.#headSeen = options.expectHead === undefined || options.expectHead === build_entry/* firstPrev */.sJ;
    }
    /** Takes the next file in the order of the paths. */
    add({ path, bytes }) {
        const seq = Number(pathForm.exec(path)?.[1] ?? Number.NaN);
        if (Number.isNaN(seq)) {
            this.#report('extra-file', path, 'it is no entry of the ledger');
            return;
        }
        const follows = this.#checkNumber(path, seq);
        if (bytes === null) {
            this.#report('malformed', path, `entry ${seq} is not a regular file, or too large`);
        }
        else
            this.#checkEntry(path, seq, bytes, follows);
        this.#lastSeq = Math.max(seq, this.#lastSeq);
    }
    /** What was found in all files. */
    finish() {
        if (!this.#headSeen) {
            this.#report('head-unknown', null, `no entry has the digest ${this.#options.expectHead} that was remembered: history was cut or written anew`);
        }
        return {
            count: this.#count,
            head: this.#head,
            problems: this.#problems,
            problemCount: this.#problemCount,
        };
    }
    /** Whether the number is the next one; what was skipped or stands twice is reported. */
    #checkNumber(path, seq) {
        const expected = this.#lastSeq + 1;
        if (seq === expected)
            return true;
        if (seq < expected) {
            this.#report('out-of-order', path, `entry ${seq} comes behind entry ${this.#lastSeq}`);
        }
        else {
            const cut = seq - 1 === expected ? `entry ${expected}` : `entries ${expected} to ${seq - 1}`;
            this.#report('missing', path, `${cut} should come before entry ${seq}, and cannot be found`);
        }
        return false;
    }
    #checkEntry(path, seq, bytes, follows) {
        const digest = (0,build_entry/* digestOf */.ol)(bytes);
        const reading = parseEntry(bytes);
        if (reading.ok)
            this.#checkPlace(path, seq, reading.entry, follows);
        else
            this.#report('malformed', path, `entry ${seq} was changed: it ${reading.why}`);
        this.#lastDigest = digest;
        if (!reading.ok)
            return;
        this.#count += 1;
        this.#head = digest;
        this.#headSeen ||= digest === this.#options.expectHead;
        this.#options.onEntry?.(reading.entry, digest);
    }
    #checkPlace(path, seq, entry, follows) {
        if ((0,build_entry/* entryPath */.s3)(entry) !== path) {
            this.#report('wrong-path', path, `it holds the entry that belongs at ${(0,build_entry/* entryPath */.s3)(entry)}`);
        }
        // Behind a gap nobody knows what the digest before should be.
        if (follows && entry.prev !== this.#lastDigest) {
            this.#report('digest-mismatch', path, mismatch(seq));
        }
        if (entry.at < this.#lastAt) {
            this.#report('time-reversed', path, `entry ${seq} is dated before entry ${this.#lastSeq}`);
        }
        else
            this.#lastAt = entry.at;
    }
    #report(kind, path, message) {
        this.#problemCount += 1;
        if (this.#problems.length < shownProblems)
            this.#problems.push({ kind, path, message });
    }
}
function mismatch(seq) {
    if (seq === 1)
        return 'entry 1 does not name the digest that begins a chain';
    return `entry ${seq} does not name the digest of entry ${seq - 1}: one of the two was changed or forged`;
}

;// CONCATENATED MODULE: ./packages/ledger/build/index.js








/***/ })

};
