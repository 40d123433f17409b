export const id = 878;
export const ids = [878];
export const modules = {

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


/***/ }),

/***/ 4878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  compileScope: () => (/* reexport */ scope/* compileScope */.o),
  decideApplicability: () => (/* reexport */ applicability/* decideApplicability */.A),
  decideDrift: () => (/* reexport */ decide_drift/* decideDrift */.w),
  decideOverride: () => (/* reexport */ decideOverride),
  decideProvenance: () => (/* reexport */ decide_provenance/* decideProvenance */.s),
  decideTask: () => (/* reexport */ task/* decideTask */.a),
  deriveDriftSummary: () => (/* reexport */ drift_summary/* deriveDriftSummary */.y),
  deriveFieldTable: () => (/* reexport */ field_table/* deriveFieldTable */.w),
  foldName: () => (/* reexport */ hostile_name/* foldName */.zN),
  governedTypes: () => (/* reexport */ governed_types/* governedTypes */.y),
  isJustification: () => (/* reexport */ isJustification),
  judgeDrift: () => (/* reexport */ decide_drift/* judgeDrift */.J),
  keyOf: () => (/* reexport */ field_name/* keyOf */.TN),
  knownEntities: () => (/* reexport */ field_name/* knownEntities */.nq),
  matchesScopePattern: () => (/* reexport */ scope_pattern/* matchesScopePattern */.eA),
  overrideNamespace: () => (/* reexport */ overrideNamespace),
  parseAcknowledgements: () => (/* reexport */ parse_acknowledgements/* parseAcknowledgements */.f),
  parseApprovalAcknowledgements: () => (/* reexport */ parse_approval_acknowledgements/* parseApprovalAcknowledgements */.q),
  parseApprovalContract: () => (/* reexport */ approval_contract/* parseApprovalContract */.D),
  parseApproved: () => (/* reexport */ approved_line/* parseApproved */.h),
  parseJustification: () => (/* reexport */ parseJustification),
  parseScopePattern: () => (/* reexport */ scope_pattern/* parseScopePattern */.mp),
  parseStatus: () => (/* reexport */ status_file/* parseStatus */.i),
  parseUtcTime: () => (/* reexport */ parseUtcTime),
  qualified: () => (/* reexport */ field_name/* qualified */.LX),
  reasonFlaw: () => (/* reexport */ reasonFlaw),
  renderJustification: () => (/* reexport */ renderJustification),
  renderSigningCommand: () => (/* reexport */ renderSigningCommand),
  renderSigningPayload: () => (/* reexport */ renderSigningPayload),
  renderUtcTime: () => (/* reexport */ renderUtcTime),
  resolveName: () => (/* reexport */ field_name/* resolveName */.qK),
  signerFlaw: () => (/* reexport */ signerFlaw),
  substanceOf: () => (/* reexport */ artifact_substance/* substanceOf */.C),
  taskBranchPrefix: () => (/* reexport */ task/* taskBranchPrefix */.e),
  verifySshSignature: () => (/* reexport */ verifySshSignature)
});

// EXTERNAL MODULE: ./packages/gates/build/change/hostile-name.js
var hostile_name = __webpack_require__(9626);
// EXTERNAL MODULE: ./packages/gates/build/drift/decide-drift.js + 16 modules
var decide_drift = __webpack_require__(5214);
// EXTERNAL MODULE: ./packages/gates/build/drift/drift-summary.js
var drift_summary = __webpack_require__(647);
// EXTERNAL MODULE: ./packages/gates/build/drift/field-name.js
var field_name = __webpack_require__(7673);
// EXTERNAL MODULE: ./packages/gates/build/drift/field-table.js
var field_table = __webpack_require__(6716);
// EXTERNAL MODULE: ./packages/gates/build/drift/governed-types.js
var governed_types = __webpack_require__(5295);
// EXTERNAL MODULE: ./packages/gates/build/drift/parse-acknowledgements.js + 6 modules
var parse_acknowledgements = __webpack_require__(3414);
// EXTERNAL MODULE: ./packages/gates/build/drift/parse-approval-acknowledgements.js
var parse_approval_acknowledgements = __webpack_require__(6572);
// EXTERNAL MODULE: ./packages/verdict/build/report.js
var report = __webpack_require__(3196);
// EXTERNAL MODULE: ./packages/verdict/build/finding.js
var finding = __webpack_require__(1213);
;// CONCATENATED MODULE: ./packages/gates/build/override/wire-reader.js
/** Thrown by the reader for bytes that are not in the form asked for; caught where reading starts. */
class WireError extends Error {
}
/** Reads the data types of SSH (RFC 4251, section 5) from front to back; never beyond the end. */
class WireReader {
    #bytes;
    #at = 0;
    constructor(bytes) {
        this.#bytes = bytes;
    }
    /** The next `length` bytes. */
    take(length) {
        const end = this.#at + length;
        if (end > this.#bytes.length)
            throw new WireError('it ends too early');
        const taken = this.#bytes.subarray(this.#at, end);
        this.#at = end;
        return taken;
    }
    byte() {
        return this.take(1).readUInt8();
    }
    uint32() {
        return this.take(4).readUInt32BE();
    }
    /** A `string`: bytes with their length before them. */
    string() {
        return this.take(this.uint32());
    }
    /** A `string` that holds a name: ASCII without control characters. */
    name() {
        const text = this.string().toString('latin1');
        if (!/^[\x21-\x7e]{1,128}$/.test(text))
            throw new WireError('it holds a name that is none');
        return text;
    }
    /** A positive `mpint` in its only minimal form, without the byte that keeps it positive. */
    mpint() {
        const bytes = this.string();
        const [first = 0x80, second = 0] = bytes;
        if (first >= 0x80)
            throw new WireError('it holds a number that is not positive');
        if (first !== 0)
            return bytes;
        if (second < 0x80)
            throw new WireError('it holds a number that is zero or padded');
        return bytes.subarray(1);
    }
    /** Throws unless everything was read. */
    end() {
        if (this.#at !== this.#bytes.length)
            throw new WireError('bytes follow behind its end');
    }
}
/** A `string` as SSH writes it. */
function wireString(content) {
    const bytes = typeof content === 'string' ? Buffer.from(content, 'latin1') : content;
    const length = Buffer.alloc(4);
    length.writeUInt32BE(bytes.length);
    return Buffer.concat([length, bytes]);
}

;// CONCATENATED MODULE: ./packages/gates/build/override/ssh-armor.js

const armorBegin = '-----BEGIN SSH SIGNATURE-----';
const armorEnd = '-----END SSH SIGNATURE-----';
/** Characters; a signature by the largest RSA key that is accepted has about 6,000. */
const armorLimit = 8192;
const magic = 'SSHSIG';
/**
 * Reads an armored signature, throwing WireError for whatever ssh-keygen would not have written:
 * lines of other lengths do no harm, but other characters, padding or trailing bytes are refused,
 * so one signature has few texts. The reserved field has to be empty, since nobody signs it.
 */
function parseArmor(armor) {
    const reader = new WireReader(decodeArmor(armor));
    if (reader.take(magic.length).toString('latin1') !== magic) {
        throw new WireError('it does not begin as an SSH signature does');
    }
    const version = reader.uint32();
    if (version !== 1)
        throw new WireError(`it has the unknown version ${version}`);
    const publicKey = reader.string();
    const namespace = reader.name();
    if (reader.string().length > 0)
        throw new WireError('its reserved field is not empty');
    const hash = reader.name();
    if (hash !== 'sha256' && hash !== 'sha512')
        throw new WireError('its hash is not SHA-2');
    const signature = reader.string();
    reader.end();
    return { publicKey, namespace, hash, signature };
}
function decodeArmor(armor) {
    if (armor.length > armorLimit)
        throw new WireError('it is too long');
    const lines = armor.replaceAll('\r\n', '\n').replace(/\n$/, '').split('\n');
    if (lines.shift() !== armorBegin || lines.pop() !== armorEnd) {
        throw new WireError('its first or last line is not that of an SSH signature');
    }
    const bytes = decodeBase64(lines.join(''));
    if (bytes === null || lines.includes(''))
        throw new WireError('it is not base64');
    return bytes;
}
/** Decodes base64 in its one canonical form; null for any other text. */
function decodeBase64(text) {
    const bytes = Buffer.from(text, 'base64');
    return bytes.length > 0 && bytes.toString('base64') === text ? bytes : null;
}

;// CONCATENATED MODULE: ./packages/gates/build/override/utc-time.js
const utc_time_form = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})Z$/;
/** Reads `2026-11-27T00:00:00Z` (RFC 3339 in UTC, whole seconds); null for any other text. */
function parseUtcTime(text) {
    if (!utc_time_form.test(text))
        return null;
    const time = new Date(text);
    return !Number.isNaN(time.getTime()) && renderUtcTime(time) === text ? time : null;
}
/** Writes a time as `2026-11-27T00:00:00Z`; what is less than a second is cut off. */
function renderUtcTime(time) {
    return `${time.toISOString().slice(0, 19)}Z`;
}

;// CONCATENATED MODULE: ./packages/gates/build/override/justification.js


const command = '/ai-gate override';
const limits = { body: 65_536, reason: { least: 15, most: 1000 }, signedOffBy: 300 };
const invisible = /[\p{Cc}\p{Cf}\p{Cs}\p{NChar}\p{Zl}\p{Zp}]/u;
/** Each line of the form: what is wrong with its value, or null. */
const lines = {
    Reason: reasonFlaw,
    Head: (value) => /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value)
        ? null
        : 'Head is not a full commit id of 40 or 64 lower-case hexadecimal digits',
    Expires: (value) => parseUtcTime(value) ? null : 'Expires is not a time such as 2026-11-27T00:00:00Z',
    'Signed-off-by': signerFlaw,
};
const lineNames = Object.keys(lines);
/** Whether a comment means to be a justification: its first line is the command. */
function isJustification(body) {
    return /^[ \t\r\n]*\/ai-gate override[ \t]*(?:\r?\n|$)/.test(body.slice(0, 1000));
}
/** Reads a comment in the form. Lines may end in CRLF; nothing may stand there besides the form. */
function parseJustification(body) {
    if (body.length > limits.body)
        return { ok: false, problems: ['it is too long'] };
    const text = body.replaceAll('\r\n', '\n');
    const problems = [];
    const { rest, armor } = splitArmor(text.split('\n').map((line) => line.trimEnd()));
    if (armor === 'unfinished')
        problems.push('the signature has no end');
    const said = rest.filter((line) => line !== '');
    if (said.shift()?.trimStart() !== command)
        problems.push(`its first line is not ${command}`);
    const values = readLines(said, problems);
    if (problems.length > 0)
        return { ok: false, problems };
    const justification = {
        reason: values.get('Reason') ?? '',
        head: values.get('Head') ?? '',
        expires: values.get('Expires') ?? '',
        signedOffBy: values.get('Signed-off-by') ?? '',
        signature: armor === null ? null : armor,
    };
    return { ok: true, justification };
}
function readLines(said, problems) {
    const values = new Map();
    for (const line of said) {
        const name = lineNames.find((candidate) => line.startsWith(`${candidate}:`));
        if (name === undefined) {
            problems.push(`it holds a line that is not part of the form: ${line.slice(0, 60)}`);
        }
        else if (values.has(name))
            problems.push(`${name} stands twice`);
        else
            values.set(name, line.slice(name.length + 1).trim());
        if (problems.length >= 5)
            return values;
    }
    for (const name of lineNames) {
        const value = values.get(name);
        const flaw = value === undefined ? `there is no line ${name}` : lines[name](value);
        if (flaw !== null)
            problems.push(flaw);
    }
    return values;
}
/** Takes the first armored signature out, and the code fence that people put around it. */
function splitArmor(all) {
    const begin = all.indexOf(armorBegin);
    if (begin < 0)
        return { rest: all, armor: null };
    const end = all.indexOf(armorEnd, begin);
    const lengths = all.slice(begin, end + 1).reduce((sum, line) => sum + line.length + 1, 0);
    if (end < 0 || lengths > armorLimit)
        return { rest: all.slice(0, begin), armor: 'unfinished' };
    const fenced = /^```[a-z]*$/.test(all[begin - 1] ?? '') && all[end + 1] === '```';
    const rest = [...all.slice(0, fenced ? begin - 1 : begin), ...all.slice(end + (fenced ? 2 : 1))];
    return { rest, armor: `${all.slice(begin, end + 1).join('\n')}\n` };
}
/** What is wrong with a reason, or null: one line that tells a later reader something. */
function reasonFlaw(reason) {
    const { least, most } = limits.reason;
    if (invisible.test(reason))
        return 'Reason holds line breaks or invisible characters';
    // Counted as a reader sees them: a row of dots or spaces is no reason.
    const letters = reason.replace(/[^\p{L}\p{N}]/gu, '').length;
    if (letters < least)
        return `Reason is too short: ${letters} letters and digits of ${least}`;
    return reason.length > most ? `Reason has more than ${most} characters` : null;
}
/** What is wrong with a sign-off, or null. */
function signerFlaw(signer) {
    const wellFormed = /^[^<>]*[^<>\s] <[^<>@\s]+@[^<>@\s]+>$/;
    if (signer.length > limits.signedOffBy || invisible.test(signer) || !wellFormed.test(signer)) {
        return 'Signed-off-by is not of the form Ada Example <ada@example.org>';
    }
    return null;
}
/** The comment to post: what `parseJustification` reads. */
function renderJustification(justification) {
    const { reason, head, expires, signedOffBy, signature } = justification;
    const text = [
        command,
        `Reason: ${reason}`,
        `Head: ${head}`,
        `Expires: ${expires}`,
        `Signed-off-by: ${signedOffBy}`,
        '',
    ].join('\n');
    return signature === null ? text : `${text}\n${signature}`;
}

// EXTERNAL MODULE: ./packages/policy/build/policy.js
var build_policy = __webpack_require__(1541);
;// CONCATENATED MODULE: ./packages/gates/build/override/signing-payload.js
/** What keeps a signature for an override from standing for anything else (`ssh-keygen -n`). */
const overrideNamespace = 'ai-gate-override-v1';
/**
 * What an override's signature covers: one line of JSON with sorted keys and a final line feed. Only
 * reason and expiry come from the comment; the rest is what the verifier knows itself.
 */
function renderSigningPayload(target, label, { reason, expires }) {
    const payload = {
        baseSha: target.base,
        expires,
        headSha: target.head,
        label,
        pr: target.pullRequest,
        reason,
        repo: target.repository,
        repoId: target.repositoryId,
        v: 1,
    };
    return `${JSON.stringify(payload)}\n`;
}
/** The command that signs a payload, to paste into a shell; `key` is the path of the key. */
function renderSigningCommand(payload, key) {
    return `ssh-keygen -Y sign -n ${overrideNamespace} -f ${quoteShell(key)} <<'AI_GATE'\n${payload}AI_GATE\n`;
}
/** A leading tilde is the shell's to expand, so it stays outside the quotes. */
function quoteShell(path) {
    if (/^[\w~./-]+$/.test(path))
        return path;
    return `'${path.replaceAll("'", `'\\''`)}'`;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./packages/gates/build/override/ssh-public-key.js



/**
 * NIST curves by their names in SSH: the size of a coordinate, the hash that goes with the curve, and
 * what stands before the point in a SubjectPublicKeyInfo (RFC 5480). Keys are imported in that form
 * because a JSON Web Key costs a second multiplication on the curve, which has no points to fear
 * once it is known that this one lies on it.
 */
const curves = {
    nistp256: {
        size: 32,
        hash: 'sha256',
        prefix: Buffer.from('3059301306072a8648ce3d020106082a8648ce3d030107034200', 'hex'),
    },
    nistp384: {
        size: 48,
        hash: 'sha384',
        prefix: Buffer.from('3076301006072a8648ce3d020106052b81040022036200', 'hex'),
    },
    nistp521: {
        size: 66,
        hash: 'sha512',
        prefix: Buffer.from('30819b301006072a8648ce3d020106052b8104002303818600', 'hex'),
    },
};
const rsaBits = { least: 2048, most: 16_384 };
/** Reads a public key as SSH has it on the wire; throws WireError for one that is not accepted. */
function parsePublicKey(bytes) {
    const reader = new WireReader(bytes);
    const type = reader.name();
    const key = readKey(type, reader);
    reader.end();
    return key;
}
function readKey(type, reader) {
    switch (type) {
        case 'ssh-ed25519':
            return readEd25519(type, reader);
        case 'sk-ssh-ed25519@openssh.com':
            return { ...readEd25519(type, reader), application: readApplication(reader) };
        case 'ssh-rsa':
            return readRsa(type, reader);
        case 'ecdsa-sha2-nistp256':
        case 'ecdsa-sha2-nistp384':
        case 'ecdsa-sha2-nistp521':
            return readEcdsa(type, type.slice('ecdsa-sha2-'.length), reader);
        case 'sk-ecdsa-sha2-nistp256@openssh.com':
            return { ...readEcdsa(type, 'nistp256', reader), application: readApplication(reader) };
        default:
            throw new WireError('its key is of a type that is not accepted');
    }
}
function readEd25519(type, reader) {
    const point = reader.string();
    if (point.length !== 32)
        throw new WireError('its Ed25519 key does not have 32 bytes');
    const key = importKey({
        key: { kty: 'OKP', crv: 'Ed25519', x: point.toString('base64url') },
        format: 'jwk',
    });
    return { type, key, scheme: { kind: 'ed25519' } };
}
function readRsa(type, reader) {
    const exponent = reader.mpint();
    const modulus = reader.mpint();
    const bits = modulus.length * 8 - Math.clz32(modulus[0] ?? 0) + 24;
    if (bits < rsaBits.least)
        throw new WireError(`its RSA key has fewer than ${rsaBits.least} bits`);
    if (bits > rsaBits.most)
        throw new WireError(`its RSA key has more than ${rsaBits.most} bits`);
    // A larger exponent buys no safety and costs the verifier time.
    const odd = ((exponent.at(-1) ?? 0) & 1) === 1;
    if (exponent.length > 4 || !odd || exponent.equals(Buffer.of(1))) {
        throw new WireError('its RSA exponent is not accepted');
    }
    const jwk = { n: modulus.toString('base64url'), e: exponent.toString('base64url') };
    return {
        type,
        key: importKey({ key: { kty: 'RSA', ...jwk }, format: 'jwk' }),
        scheme: { kind: 'rsa', size: modulus.length },
    };
}
function readEcdsa(type, curve, reader) {
    const { size, hash, prefix } = curves[curve];
    if (reader.name() !== curve)
        throw new WireError('its key names another curve than its type');
    const point = reader.string();
    if (point.length !== 1 + 2 * size || point[0] !== 4) {
        throw new WireError('its key is not an uncompressed point of its curve');
    }
    const key = Buffer.concat([prefix, point]);
    return {
        type,
        key: importKey({ key, format: 'der', type: 'spki' }),
        scheme: { kind: 'ecdsa', size, hash },
    };
}
/** `ssh:` keeps keys of web sites apart, whose authenticators sign what the site asks for. */
function readApplication(reader) {
    const application = reader.string();
    if (!/^ssh:[\x21-\x7e]{0,124}$/.test(application.toString('latin1'))) {
        throw new WireError('its key was not made for SSH');
    }
    return application;
}
function importKey(key) {
    try {
        return (0,external_node_crypto_.createPublicKey)(key);
    }
    catch {
        throw new WireError('its key is not a valid one');
    }
}
/** A key as authorized_keys has it (`type base64 comment`) on the wire; null where it is not one. */
function decodeAuthorizedKey(line) {
    const [type, base64 = ''] = line.trim().split(/\s+/, 2);
    const bytes = decodeBase64(base64);
    if (bytes === null || type === undefined)
        return null;
    const name = Buffer.from(type, 'latin1');
    const length = bytes.length >= 4 ? bytes.readUInt32BE() : 0;
    return bytes.subarray(4, 4 + length).equals(name) ? bytes : null;
}
/** A key as authorized_keys has it, without a comment. */
function renderAuthorizedKey(type, bytes) {
    return `${type} ${bytes.toString('base64')}`;
}
/** The fingerprint that ssh-keygen and GitHub show. */
function fingerprintOf(bytes) {
    return `SHA256:${(0,external_node_crypto_.createHash)('sha256').update(bytes).digest('base64').replace(/=+$/, '')}`;
}

;// CONCATENATED MODULE: ./packages/gates/build/override/verify-ssh-signature.js




/**
 * Verifies an armored SSH signature over `payload` as `ssh-keygen -Y verify` does, and more strictly
 * where it is lax: no SHA-1, no RSA below 2048 bits, a person present at a FIDO key, nothing behind
 * the end. `publicKeys` are those of the one person who may have signed, as authorized_keys has
 * them. Works on any text in time linear in its length.
 */
function verifySshSignature(armor, payload, namespace, publicKeys) {
    try {
        return check(parseArmor(armor), payload, namespace, publicKeys);
    }
    catch (error) {
        if (error instanceof WireError)
            return invalid(`is malformed: ${error.message}`);
        throw error;
    }
}
function check(parsed, payload, namespace, publicKeys) {
    if (parsed.namespace !== namespace) {
        return invalid(`was made for the namespace ${parsed.namespace}, not ${namespace}`);
    }
    const key = parsePublicKey(parsed.publicKey);
    const blob = parseBlob(parsed.signature, key);
    if (blob.userPresent === false)
        return invalid('was made without a person at the security key');
    if (!isSignatureOf(signedData(parsed, payload), key, blob)) {
        return invalid('does not fit what it should sign');
    }
    const fingerprint = fingerprintOf(parsed.publicKey);
    const known = publicKeys.some((line) => decodeAuthorizedKey(line)?.equals(parsed.publicKey));
    if (!known)
        return { kind: 'signer-unknown', fingerprint };
    return { kind: 'valid', key: renderAuthorizedKey(key.type, parsed.publicKey), fingerprint };
}
function invalid(why) {
    return { kind: 'invalid', why };
}
/** What the key signs: the digest of the payload, bound to namespace and hash (PROTOCOL.sshsig). */
function signedData({ namespace, hash }, payload) {
    const digest = (0,external_node_crypto_.createHash)(hash).update(payload).digest();
    const parts = [namespace, '', hash, digest].map((part) => wireString(part));
    return Buffer.concat([Buffer.from('SSHSIG'), ...parts]);
}
function parseBlob(blob, key) {
    const reader = new WireReader(blob);
    const hash = hashOf(reader.name(), key);
    const bytes = readSignatureBytes(reader.string(), key);
    const tail = key.application === undefined ? undefined : reader.take(5);
    reader.end();
    if (tail === undefined)
        return { hash, bytes };
    return { hash, bytes, tail, userPresent: ((tail[0] ?? 0) & 1) === 1 };
}
/** The hash to verify with. The algorithm must be the key's; SHA-1 (`ssh-rsa`) is refused. */
function hashOf(algorithm, { type, scheme }) {
    if (scheme.kind === 'rsa') {
        if (algorithm === 'rsa-sha2-256')
            return 'sha256';
        if (algorithm === 'rsa-sha2-512')
            return 'sha512';
        throw new WireError('its algorithm is not RSA with SHA-2');
    }
    if (algorithm !== type)
        throw new WireError('its algorithm is not that of its key');
    return scheme.kind === 'ecdsa' ? scheme.hash : null;
}
function readSignatureBytes(bytes, { scheme }) {
    if (scheme.kind === 'ecdsa')
        return readPoint(bytes, scheme.size);
    const size = scheme.kind === 'rsa' ? scheme.size : 64;
    if (bytes.length !== size)
        throw new WireError(`it does not have ${size} bytes`);
    return bytes;
}
/** r and s side by side, each as long as a coordinate of the curve. */
function readPoint(bytes, size) {
    const reader = new WireReader(bytes);
    const numbers = [reader.mpint(), reader.mpint()].map((number) => {
        if (number.length > size)
            throw new WireError('it holds a number too large for its curve');
        return Buffer.concat([Buffer.alloc(size - number.length), number]);
    });
    reader.end();
    return Buffer.concat(numbers);
}
/** FIDO keys sign digests of the application and of the data, and their own state (PROTOCOL.u2f). */
function isSignatureOf(data, { key, application }, { hash, bytes, tail }) {
    const message = application && tail ? Buffer.concat([sha256(application), tail, sha256(data)]) : data;
    return (0,external_node_crypto_.verify)(hash, message, { key, dsaEncoding: 'ieee-p1363' }, bytes);
}
function sha256(bytes) {
    return (0,external_node_crypto_.createHash)('sha256').update(bytes).digest();
}

;// CONCATENATED MODULE: ./packages/gates/build/override/justification-rules.js





/** Whether a role is enough to override; unknown never is. */
function mayOverride(role, policy) {
    return role !== null && build_policy/* roles */.Ot.indexOf(role) >= build_policy/* roles */.Ot.indexOf(policy.override.minRole);
}
/** The comment is as its author posted it. */
function commentIsUnedited({ id, edited }) {
    if (!edited)
        return [];
    return [(0,finding/* finding */.gk)('override/justification-edited', { message: `comment ${id} was edited` })];
}
/** The comment is by a person with the role. */
function authorIsEntitled(comment, policy) {
    const { author, role } = comment;
    if (author?.kind === 'user' && mayOverride(role, policy))
        return [];
    const who = author === null ? 'an account that is gone' : author.login;
    const what = author?.kind === 'bot' ? 'a bot' : `of the role ${role ?? 'unknown'}`;
    return [
        (0,finding/* finding */.gk)('override/justification-author-not-entitled', {
            message: `the justification is by ${who}${author === null ? '' : `, ${what}`}; it takes a person with the role ${policy.override.minRole} or more`,
        }),
    ];
}
/** The comment is by someone who neither wrote nor pushed the change. */
function authorIsSomeoneElse({ author: person }, facts) {
    const flaw = person === null ? null : selfFlaw(person, facts);
    return flaw === null ? [] : [(0,finding/* finding */.gk)('override/override-self', { message: flaw })];
}
function selfFlaw(person, { author, commitAuthors, pusher }) {
    const { id, login } = person;
    if (id === author?.id)
        return `${login} is the author of the pull request`;
    if (commitAuthors.some((other) => other.id === id))
        return `${login} is the author of a commit`;
    if (id === pusher?.id)
        return `${login} pushed the head`;
    if (author !== null && pusher !== null)
        return null;
    const what = author === null ? 'opened the pull request' : 'pushed the head';
    return `who ${what} is unknown, so nobody can be shown to be someone else`;
}
/** The justification names the commit that is the head now. */
function headIsPresent({ head }, { target }) {
    if (head === target.head)
        return [];
    return [
        (0,finding/* finding */.gk)('override/override-stale', {
            message: `the justification is for ${head}; the head is ${target.head}`,
        }),
    ];
}
/**
 * The expiry lies ahead, and no further behind the comment than the policy allows. Counting from
 * the comment keeps an expiry in a century from becoming valid a week before it.
 */
function expiryIsAllowed({ expires }, { createdAt }, policy, now) {
    const end = parseUtcTime(expires)?.getTime() ?? Number.NaN;
    const hours = policy.override.expiresInHours;
    const latest = new Date(createdAt).getTime() + hours * 3_600_000;
    // Comparisons with NaN are false, so what cannot be read is not allowed.
    if (end > now.getTime() && end <= latest)
        return [];
    const message = end > latest
        ? `the override would last until ${expires}, longer than ${hours} hours from its comment`
        : `the override expired at ${expires}`;
    return [(0,finding/* finding */.gk)('override/override-expired', { message })];
}
/** A signature that the policy asks for: who made it, or what is wrong with it. */
function checkSignature(justification, comment, { target }, policy) {
    if (policy.override.signature !== 'ssh')
        return { findings: [], signer: null };
    const refuse = (found) => ({ findings: [found], signer: null });
    if (justification.signature === null) {
        const message = `comment ${comment.id} carries no SSH signature`;
        return refuse((0,finding/* finding */.gk)('override/signature-missing', { message }));
    }
    const payload = renderSigningPayload(target, policy.override.label, justification);
    const { signature } = justification;
    const checked = verifySshSignature(signature, payload, overrideNamespace, comment.signingKeys);
    switch (checked.kind) {
        case 'valid':
            return { findings: [], signer: checked };
        case 'invalid':
            return refuse((0,finding/* finding */.gk)('override/signature-invalid', { message: `the signature ${checked.why}` }));
        case 'signer-unknown':
            return refuse((0,finding/* finding */.gk)('override/signer-unknown', {
                message: `the key ${checked.fingerprint} is not a signing key of ${comment.author?.login ?? 'the author'}`,
            }));
    }
}

;// CONCATENATED MODULE: ./packages/gates/build/override/decide-override.js



/** May the gates be set aside for this head? (gates, override) */
function decideOverride(facts, policy, now) {
    const candidates = facts.comments.filter(({ body }) => isJustification(body));
    if (facts.label === null && candidates.length === 0)
        return notAskedFor(policy);
    const chosen = chooseJustification(candidates, facts, policy, now);
    const findings = [
        ...labelIsThere(facts, policy),
        ...labelActorIsEntitled(facts, policy),
        ...chosen.findings,
        ...ledgerIsSound(facts),
    ];
    const grant = findings.length === 0 ? chosen.grant : null;
    if (grant === null) {
        const reason = findings[0]?.message ?? 'there is no justification';
        return { gate: 'override', verdict: (0,report/* verdictOf */.Vj)(findings), reason, findings, grant };
    }
    const { by, justification } = grant;
    const reason = `overridden by ${by.login} until ${justification.expires}: ${justification.reason}`;
    return { gate: 'override', verdict: 'overridden', reason, findings, grant };
}
function notAskedFor({ override }) {
    const reason = `nobody asks for an override: the label ${override.label} is not there`;
    return { gate: 'override', verdict: 'not-required', reason, findings: [], grant: null };
}
function labelIsThere({ label }, { override }) {
    if (label?.name === override.label)
        return [];
    const message = `the label ${override.label} is not on the pull request`;
    return [(0,finding/* finding */.gk)('override/label-missing', { message })];
}
function labelActorIsEntitled({ label, author }, policy) {
    const unfit = label === null ? null : unfitActor(label, author, policy);
    if (label === null || unfit === null)
        return [];
    const needed = `it takes another person with the role ${policy.override.minRole} or more`;
    const message = `the label ${label.name} was applied by ${unfit}; ${needed}`;
    return [(0,finding/* finding */.gk)('override/label-actor-not-entitled', { message })];
}
/** Who applied the label, in words, where that is nobody who may; null where it is. */
function unfitActor({ actor, role, viaApp }, author, policy) {
    if (actor === null)
        return 'someone unknown';
    if (actor.kind === 'bot')
        return `${actor.login}, a bot`;
    if (viaApp !== null)
        return `the app ${viaApp} for ${actor.login}`;
    if (actor.id === author?.id)
        return `${actor.login}, the author of the pull request`;
    return mayOverride(role, policy) ? null : `${actor.login}, of the role ${role ?? 'unknown'}`;
}
function ledgerIsSound({ ledger }) {
    if (ledger.kind === 'ready')
        return [];
    return [(0,finding/* finding */.gk)(`override/ledger-${ledger.kind}`, { message: ledger.why })];
}
/**
 * The newest justification that holds. Anyone may post one that does not, so bad ones never stand in
 * the way of a good one; if none holds, the one with the fewest flaws says what is missing.
 */
function chooseJustification(candidates, facts, policy, now) {
    let best;
    for (const comment of candidates.toReversed()) {
        const judged = judgeComment(comment, facts, policy, now);
        if (judged.grant !== null)
            return judged;
        if (best === undefined || judged.findings.length < best.findings.length)
            best = judged;
    }
    return best ?? { findings: [justificationMissing(facts)], grant: null };
}
function justificationMissing({ target }) {
    const message = `no comment justifies an override of ${target.head}`;
    return (0,finding/* finding */.gk)('override/justification-missing', { message });
}
function judgeComment(comment, facts, policy, now) {
    const person = [
        ...commentIsUnedited(comment),
        ...authorIsEntitled(comment, policy),
        ...authorIsSomeoneElse(comment, facts),
    ];
    const reading = parseJustification(comment.body);
    if (!reading.ok) {
        const malformed = reading.problems.map((problem) => (0,finding/* finding */.gk)('override/justification-malformed', { message: `comment ${comment.id}: ${problem}` }));
        return { findings: [...person, ...malformed], grant: null };
    }
    const { justification } = reading;
    const { findings: unsigned, signer } = checkSignature(justification, comment, facts, policy);
    const findings = [
        ...person,
        ...headIsPresent(justification, facts),
        ...expiryIsAllowed(justification, comment, policy, now),
        ...unsigned,
    ];
    const { author: by } = comment;
    const grant = findings.length === 0 && by !== null ? { justification, comment, by, signer } : null;
    return { findings, grant };
}

// EXTERNAL MODULE: ./packages/gates/build/provenance/approval-contract.js + 2 modules
var approval_contract = __webpack_require__(7158);
// EXTERNAL MODULE: ./packages/gates/build/provenance/approved-line.js
var approved_line = __webpack_require__(9813);
// EXTERNAL MODULE: ./packages/gates/build/provenance/artifact-substance.js
var artifact_substance = __webpack_require__(4228);
// EXTERNAL MODULE: ./packages/gates/build/provenance/decide-provenance.js + 8 modules
var decide_provenance = __webpack_require__(1323);
// EXTERNAL MODULE: ./packages/gates/build/provenance/scope.js + 1 modules
var scope = __webpack_require__(6496);
// EXTERNAL MODULE: ./packages/gates/build/provenance/scope-pattern.js
var scope_pattern = __webpack_require__(2158);
// EXTERNAL MODULE: ./packages/gates/build/provenance/status-file.js + 1 modules
var status_file = __webpack_require__(2330);
// EXTERNAL MODULE: ./packages/gates/build/provenance/task.js
var task = __webpack_require__(3940);
// EXTERNAL MODULE: ./packages/gates/build/subject/applicability.js
var applicability = __webpack_require__(4123);
;// CONCATENATED MODULE: ./packages/gates/build/index.js
























/***/ })

};
