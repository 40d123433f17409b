export const id = 970;
export const ids = [970];
export const modules = {

/***/ 1970:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parsePolicy: () => (/* binding */ parsePolicy)
});

// EXTERNAL MODULE: ./packages/policy/build/policy-document.js
var policy_document = __webpack_require__(7227);
;// CONCATENATED MODULE: ./packages/policy/build/policy-problem.js
/** Writes a path of keys as `drift.sources[0].kind`. */
function renderKey(path) {
    return path.reduce((key, part) => typeof part === 'number' ? `${key}[${part}]` : key === '' ? part : `${key}.${part}`, '');
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./packages/policy/build/node-survey.js


/** Where every key and item is, and what the file holds that a policy may not. */
class NodeSurvey {
    places = new Map();
    problems = [];
    #lineAt;
    constructor(lineAt) {
        this.#lineAt = lineAt;
    }
    visit(node, path) {
        if (node === null)
            return;
        if ((0,dist/* isAlias */.Vj)(node)) {
            this.#refuse(node, path, 'aliases are not allowed; repeat the value');
            return;
        }
        if (node.anchor !== undefined)
            this.#refuse(node, path, 'anchors are not allowed');
        if (node.tag !== undefined)
            this.#refuse(node, path, `the tag ${node.tag} is not allowed`);
        if ((0,dist/* isMap */.jh)(node))
            this.#visitMap(node, path);
        if ((0,dist/* isSeq */.oP)(node)) {
            for (const [index, item] of node.items.entries()) {
                this.#place(item, [...path, index]);
                this.visit(item, [...path, index]);
            }
        }
    }
    #visitMap(map, path) {
        const seen = new Set();
        for (const { key, value } of map.items) {
            const name = (0,dist/* isScalar */.jn)(key) ? String(key.value) : '';
            const keyPath = [...path, name];
            if (seen.has(name))
                this.#refuse(key, keyPath, 'the key is given twice');
            seen.add(name);
            this.#place(key, keyPath);
            this.visit(key, keyPath);
            this.visit(value, keyPath);
        }
    }
    #place(node, path) {
        const key = renderKey(path);
        if (!this.places.has(key))
            this.places.set(key, this.#lineAt(node.range[0]));
    }
    #refuse(node, path, message) {
        this.problems.push({ key: renderKey(path), line: this.#lineAt(node.range[0]), message });
    }
}

;// CONCATENATED MODULE: ./packages/policy/build/read-yaml.js



/** A policy larger than this is refused unread. */
const maxBytes = 256 * 1024;
/** Levels of nesting; the policy needs five. The parser recurses, so the text is measured first. */
const maxNesting = 32;
const maxIndent = 200;
/**
 * Reads YAML 1.2 (core schema) strictly: one document of UTF-8, string keys that are not repeated,
 * and none of what makes a file mean something else than it shows: tags, anchors, aliases, merge
 * keys, directives.
 */
function readYaml(bytes) {
    if (bytes.length > maxBytes)
        return whole(`is larger than ${maxBytes / 1024} KiB`);
    const text = decode(bytes);
    if (text === null)
        return whole('is not valid UTF-8');
    const lines = new dist/* LineCounter */.HN();
    const deep = tooDeep(text);
    if (deep !== null)
        return [{ key: '', line: deep, message: 'the file is nested too deeply' }];
    const document = (0,dist/* parseDocument */.Tp)(text, {
        version: '1.2',
        schema: 'core',
        merge: false,
        stringKeys: true,
        // The parser compares every key with every other; the survey below does it in linear time.
        uniqueKeys: false,
        prettyErrors: false,
        lineCounter: lines,
    });
    const lineAt = (offset) => Math.max(1, lines.linePos(offset).line);
    const problems = [
        ...[...document.errors, ...document.warnings].map(({ pos, code, message }) => ({
            key: '',
            line: lineAt(pos[0]),
            message: code === 'MULTIPLE_DOCS'
                ? 'the file holds more than one document'
                : `not valid YAML: ${message}`,
        })),
        ...(document.directives?.yaml.explicit ? whole('has a %YAML directive; leave it out') : []),
    ];
    if (problems.length > 0)
        return problems;
    const survey = new NodeSurvey(lineAt);
    survey.visit(document.contents, []);
    const { places, problems: refused } = survey;
    if (refused.length > 0)
        return refused;
    return {
        value: document.toJS({ maxAliasCount: 0 }),
        line: (path) => {
            for (let length = path.length; length > 0; length -= 1) {
                const line = places.get(renderKey(path.slice(0, length)));
                if (line !== undefined)
                    return line;
            }
            return 1;
        },
        has: (path) => places.has(renderKey(path)),
    };
}
function whole(message) {
    return [{ key: '', line: 1, message: `the file ${message}` }];
}
function decode(bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        return null;
    }
}
/** The first line that nests deeper than the limits, or null. Linear, and without recursion. */
function tooDeep(text) {
    let line = 1;
    let flow = 0;
    let indicators = 0;
    let startOfLine = true;
    for (const token of new dist/* Lexer */.JG().lex(text)) {
        const type = dist/* CST */.DB.tokenType(token);
        if (type === 'doc-mode' || type === 'byte-order-mark')
            continue;
        if (type === 'flow-seq-start' || type === 'flow-map-start')
            flow += 1;
        if (type === 'flow-seq-end' || type === 'flow-map-end')
            flow = Math.max(0, flow - 1);
        if (type === 'seq-item-ind' || type === 'explicit-key-ind')
            indicators += 1;
        const indent = startOfLine && type === 'space' ? token.length : 0;
        if (flow > maxNesting || indicators > maxNesting || indent > maxIndent)
            return line;
        startOfLine = type === 'newline';
        if (startOfLine)
            indicators = 0;
        for (const char of token)
            if (char === '\n')
                line += 1;
    }
    return null;
}

// EXTERNAL MODULE: ./packages/policy/build/refs.js
var refs = __webpack_require__(6949);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js
var schemas = __webpack_require__(4343);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(3759);
// EXTERNAL MODULE: ./packages/policy/build/defaults.js
var defaults = __webpack_require__(7509);
;// CONCATENATED MODULE: ./packages/policy/build/glob-syntax.js
/** Limits on path globs; they keep matching cheap whatever a policy or an approval says. */
const globLimits = { bytes: 512, perList: 1_000, alternatives: 256 };
/**
 * What is wrong with a path glob, as the end of the sentence "the glob …", or null when it is
 * valid. A glob is relative to the repository, split by `/`, and knows `*`, `**`, `?`, `[…]` and
 * `{a,b}`; nothing else of the shell's grammar, so that it means the same to every reader.
 */
function globProblem(glob) {
    if (glob === '')
        return 'is empty';
    if (Buffer.byteLength(glob) > globLimits.bytes)
        return `is longer than ${globLimits.bytes} bytes`;
    if (/\p{Cc}/u.test(glob))
        return 'holds a control character';
    if (glob.includes('\\'))
        return 'holds a backslash; folders are separated by /';
    if (glob.startsWith('/'))
        return 'starts with /; paths are relative to the repository';
    if (glob.startsWith('!'))
        return 'starts with !; a glob cannot exclude';
    if (/[@?*+!]\(/.test(glob))
        return 'holds an extended pattern such as +(…); use {a,b}';
    return segmentProblem(glob) ?? bracketProblem(glob) ?? braceProblem(glob);
}
/** A file's or folder's own path, relative to the repository, without wildcards. */
function pathProblem(path) {
    if (/[*?]/.test(path))
        return 'holds a wildcard; it must name one path';
    const folder = path.endsWith('/') ? path.slice(0, -1) : path;
    if (folder === '')
        return 'is empty';
    if (Buffer.byteLength(path) > globLimits.bytes)
        return `is longer than ${globLimits.bytes} bytes`;
    if (/\p{Cc}/u.test(path))
        return 'holds a control character';
    if (path.includes('\\'))
        return 'holds a backslash; folders are separated by /';
    if (path.startsWith('/'))
        return 'starts with /; paths are relative to the repository';
    if (folder.endsWith('/'))
        return 'has an empty folder name (//)';
    return segmentProblem(folder);
}
function segmentProblem(glob) {
    const segments = glob.split('/');
    if (segments.includes('..'))
        return 'leaves its folder with ..';
    if (segments.includes('.'))
        return 'has the folder . in it; leave it out';
    if (segments.slice(0, -1).includes(''))
        return 'has an empty folder name (//)';
    return null;
}
function bracketProblem(glob) {
    for (const segment of glob.split('/')) {
        let depth = 0;
        for (const char of segment) {
            if (char === '[')
                depth += 1;
            if (char === ']')
                depth -= 1;
            if (depth < 0)
                break;
        }
        if (depth !== 0)
            return 'has unbalanced square brackets';
    }
    return null;
}
/** Braces balance, hold no ranges, and expand to a bounded number of alternatives. */
function braceProblem(glob) {
    // One frame a nesting level: the count of what the present alternative expands to so far, and
    // the sum over the alternatives before it. Counting saturates, so the numbers stay small.
    const outer = { product: 1, sum: 0 };
    const frames = [outer];
    for (let index = 0; index < glob.length; index += 1) {
        const frame = frames.at(-1) ?? outer;
        const inBraces = frames.length > 1;
        if (inBraces && glob.startsWith('..', index))
            return 'holds a range in braces; list the values';
        if (glob[index] === '{')
            frames.push({ product: 1, sum: 0 });
        if (glob[index] === ',' && inBraces) {
            frame.sum += frame.product;
            frame.product = 1;
        }
        if (glob[index] === '}') {
            if (!inBraces)
                return 'has unbalanced braces';
            frames.pop();
            const parent = frames.at(-1) ?? outer;
            parent.product = Math.min(parent.product * (frame.sum + frame.product), 1e6);
        }
    }
    if (frames.length > 1)
        return 'has unbalanced braces';
    return outer.product > globLimits.alternatives
        ? `expands to more than ${globLimits.alternatives} alternatives`
        : null;
}

// EXTERNAL MODULE: ./packages/policy/build/policy.js
var policy = __webpack_require__(1541);
;// CONCATENATED MODULE: ./packages/policy/build/schema.js






const schema_defaults = (0,policy_document/* renderPolicyDocument */.eR)(defaults/* defaultPolicy */.G);
/** Text that some rule of ours judges; `problem` ends the sentence "`the value` …". */
function schema_text(maxLength, description, problem) {
    const base = schemas/* string */.YjP()
        .check(api/* _minLength */.m9(1), api/* _maxLength */.Eb(maxLength), api/* _regex */.Fk(/^\P{Cc}*$/u, 'holds a control character'));
    return base.check(schemas/* refine */.YPB((value) => (problem?.(value) ?? null) === null, {
        error: ({ input }) => problem?.(String(input)) ?? 'is not valid',
        abort: true,
    }), schemas/* describe */.q0y(description));
}
const glob = schema_text(globLimits.bytes, 'A path glob: *, **, ?, […] and {a,b}; relative to the repository, never excluding.', globProblem);
const filePath = schema_text(globLimits.bytes, 'A path relative to the repository, without wildcards.', (value) => (value.endsWith('/') ? 'ends with /' : pathProblem(value)));
const artifact = schema_text(globLimits.bytes, 'A path in the task directory; one that ends with / is a folder with at least one file.', pathProblem);
const branchPattern = schema_text(globLimits.bytes, 'A branch name or a glob of branch names, without refs/heads/.', (value) => (value.startsWith('refs/') ? 'starts with refs/' : globProblem(value)));
const branchName = schema_text(200, 'A branch name.', (value) => (0,refs/* isPlainBranchName */.a)(value) ? null : 'is not a plain branch name');
const label = schema_text(50, 'A label of the repository.');
const checkName = schema_text(255, 'The name of a check, as the pull request shows it.');
const duration = schemas/* string */.YjP().check(api/* _regex */.Fk(/^[1-9][0-9]{0,4}[hd]$/, 'is not a duration such as 7d or 12h'), schemas/* refine */.YPB((value) => (0,policy_document/* parseHours */.Tk)(value) <= 365 * 24, { error: 'is longer than 365d', abort: true }), schemas/* describe */.q0y('How long an override may last: days (7d) or hours (12h), at most 365d.'));
function list(item, description) {
    return schemas/* array */.YOg(item).check(api/* _maxLength */.Eb(globLimits.perList), schemas/* describe */.q0y(description));
}
/** An empty list here would switch a gate off without saying so. */
function filledList(item, description) {
    return list(item, description).check(api/* _minLength */.m9(1));
}
/**
 * A mapping without further keys. The message of an unknown key is the list of the known ones, from
 * which whoever words the problem can say which was meant.
 */
function section(shape) {
    return schemas/* strictObject */.rej(shape, {
        error: ({ code }) => (code === 'unrecognized_keys' ? Object.keys(shape).join(' ') : undefined),
    });
}
function wholeNumber(least, most, description) {
    return schemas/* int */.Whr().check(api/* _gte */.qm(least), api/* _lte */.Zm(most), schemas/* describe */.q0y(description));
}
const level = schemas/* enum */.k5n(['blocking', 'advisory'])
    .check(schemas/* describe */.q0y('blocking, or advisory: the gate reports and never fails.'));
const enforcement = schemas/* union */.KCZ([
    level,
    section({
        level,
        'promote-after': schemas/* optional */.lqM(schemas/* strictObject */.rej({
            runs: wholeNumber(1, 10_000, 'Runs without a failure.'),
            days: wholeNumber(0, 365, 'Days over which they must be spread.'),
        })
            .check(schemas/* describe */.q0y('An advisory gate becomes blocking after this record.'))),
    }),
]);
const paths = section({
    runtime: schemas/* _default */.Rvf(list(glob, 'Code and whatever changes how it runs.'), schema_defaults.paths.runtime),
    schemas: schemas/* _default */.Rvf(list(glob, 'Schemas and migrations.'), schema_defaults.paths.schemas),
    backfill: schemas/* _default */.Rvf(list(glob, 'Backfill scripts.'), schema_defaults.paths.backfill),
    docs: schemas/* _default */.Rvf(list(glob, 'Documentation.'), schema_defaults.paths.docs),
    protected: schemas/* _default */.Rvf(list(glob, 'Paths that only an approval of the exact path covers.'), schema_defaults.paths.protected),
});
const exempt = section({
    labels: schemas/* _default */.Rvf(list(label, 'Labels that exempt a pull request.'), schema_defaults.exempt.labels),
    'min-role': schemas/* _default */.Rvf(schemas/* enum */.k5n(policy/* roles */.Ot), schema_defaults.exempt['min-role']),
});
const provenance = section({
    trace: schemas/* _default */.Rvf(filePath, schema_defaults.provenance.trace),
    base: schemas/* _default */.Rvf(schemas/* enum */.k5n(policy/* approvalBases */.i), schema_defaults.provenance.base),
    docs: schemas/* _default */.Rvf(schemas/* enum */.k5n(policy/* docsModes */.w_), schema_defaults.provenance.docs),
    required: schemas/* _default */.Rvf(list(artifact, 'What a trace must hold.'), schema_defaults.provenance.required),
    approval: schemas/* prefault */.SdS(section({
        authority: schemas/* _default */.Rvf(schemas/* enum */.k5n(policy/* authorities */.eH), schema_defaults.provenance.approval.authority),
        'min-role': schemas/* _default */.Rvf(schemas/* enum */.k5n(policy/* roles */.Ot), schema_defaults.provenance.approval['min-role']),
    }), {}),
});
const drift = section({
    contract: schemas/* _default */.Rvf(filePath, schema_defaults.drift.contract),
    types: schemas/* _default */.Rvf(filledList(schema_text(100, 'A type name, or any.'), 'The field types that the contract governs.'), schema_defaults.drift.types),
    baseline: schemas/* _default */.Rvf(schemas/* enum */.k5n(policy/* baselines */.l9), schema_defaults.drift.baseline),
    sources: schemas/* _default */.Rvf(list(section({ kind: schemas/* enum */.k5n(policy/* sourceKinds */.Bb), files: filledList(glob, 'Its files.') }), 'Where the runtime fields are; empty: find them.'), schema_defaults.drift.sources),
    mapping: schemas/* _default */.Rvf(list(glob, 'Files that map fields.'), schema_defaults.drift.mapping),
});
const promotion = section({
    flow: schemas/* _default */.Rvf(list(section({ from: branchPattern, to: branchPattern }), 'Allowed promotions.'), schema_defaults.promotion.flow),
    'required-checks': schemas/* _default */.Rvf(list(checkName, "Checks beyond those that the branch's rules require."), schema_defaults.promotion['required-checks']),
    'skipped-ok': schemas/* _default */.Rvf(list(checkName, 'Checks that may be skipped.'), schema_defaults.promotion['skipped-ok']),
    'require-protection': schemas/* _default */.Rvf(schemas/* boolean */.zMY().check(schemas/* describe */.q0y('Fail when the target can be merged to without the gate.')), schema_defaults.promotion['require-protection']),
    merge: schemas/* prefault */.SdS(section({
        mode: schemas/* _default */.Rvf(schemas/* enum */.k5n(policy/* mergeModes */.J0), schema_defaults.promotion.merge.mode),
        method: schemas/* _default */.Rvf(schemas/* enum */.k5n(policy/* mergeMethods */.Ly), schema_defaults.promotion.merge.method),
    }), {}),
});
const override = section({
    label: schemas/* _default */.Rvf(label, schema_defaults.override.label),
    'min-role': schemas/* _default */.Rvf(schemas/* enum */.k5n(policy/* roles */.Ot), schema_defaults.override['min-role']),
    signature: schemas/* _default */.Rvf(schemas/* enum */.k5n(policy/* signatures */.EW), schema_defaults.override.signature),
    'expires-in': schemas/* _default */.Rvf(duration, schema_defaults.override['expires-in']),
    'ledger-branch': schemas/* _default */.Rvf(branchName, schema_defaults.override['ledger-branch']),
    'artifact-retention-days': schemas/* _default */.Rvf(wholeNumber(1, 400, 'How long the evidence of an override is kept.'), schema_defaults.override['artifact-retention-days']),
});
/** `.github/ai-gate.yml`. Whatever the file leaves out comes from the defaults. */
const policySchema = section({
    version: schemas/* literal */.euz(1).check(schemas/* describe */.q0y('The version of this format.')),
    targets: schemas/* _default */.Rvf(filledList(branchPattern, 'The branches that the gates guard.'), schema_defaults.targets),
    paths: schemas/* prefault */.SdS(paths, {}),
    exempt: schemas/* prefault */.SdS(exempt, {}),
    provenance: schemas/* prefault */.SdS(provenance, {}),
    drift: schemas/* prefault */.SdS(drift, {}),
    promotion: schemas/* prefault */.SdS(promotion, {}),
    override: schemas/* prefault */.SdS(override, {}),
    enforcement: schemas/* prefault */.SdS(section({
        provenance: schemas/* _default */.Rvf(enforcement, schema_defaults.enforcement.provenance),
        drift: schemas/* _default */.Rvf(enforcement, schema_defaults.enforcement.drift),
        promotion: schemas/* _default */.Rvf(enforcement, schema_defaults.enforcement.promotion),
    }), {}),
});

;// CONCATENATED MODULE: ./packages/policy/build/spelling.js
/** Which of `candidates` was probably meant by `word`, or null when none is near. */
function nearest(word, candidates) {
    if (word.length > 64)
        return null;
    const wanted = plain(word);
    let best = null;
    let least = Math.max(1, Math.floor(word.length / 3)) + 1;
    for (const candidate of candidates) {
        const distance = editDistance(wanted, plain(candidate));
        if (distance < least) {
            best = candidate;
            least = distance;
        }
    }
    return best;
}
/** `minRole`, `min_role` and `Min-Role` are all spelt as `min-role` here. */
function plain(word) {
    return word
        .replace(/([a-z])([A-Z])/g, '$1-$2')
        .replaceAll('_', '-')
        .toLowerCase();
}
/** Levenshtein distance: insertions, deletions and substitutions. */
function editDistance(a, b) {
    let row = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (let i = 1; i <= a.length; i += 1) {
        const next = [i];
        for (let j = 1; j <= b.length; j += 1) {
            const substituted = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
            next.push(Math.min(substituted, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
        }
        row = next;
    }
    return row.at(-1) ?? 0;
}

;// CONCATENATED MODULE: ./packages/policy/build/schema-problems.js


/** Words what the schema refuses, one problem a place, in the order of the file. */
function describeIssues(issues, file) {
    const problems = new Map();
    for (const { path, issue } of flatten(issues, [])) {
        for (const problem of describe(issue, path, file)) {
            // A later rule on the same value only says the same thing again.
            if (!problems.has(problem.key))
                problems.set(problem.key, problem);
        }
    }
    return [...problems.values()].sort((a, b) => a.line - b.line);
}
/** Replaces an issue of a union with those of the branch that the writer seems to have meant. */
function flatten(issues, parent) {
    return issues.flatMap((issue) => {
        const path = [
            ...parent,
            ...issue.path.map((part) => (typeof part === 'symbol' ? '' : part)),
        ];
        if (issue.code !== 'invalid_union')
            return [{ path, issue }];
        const branch = isMapping(issue.input) ? issue.errors.at(-1) : issue.errors[0];
        return flatten(branch ?? [], path);
    });
}
function describe(issue, path, file) {
    if (issue.code === 'unrecognized_keys') {
        return issue.keys.map((key) => problemAt([...path, key], file, unknownKey(key, issue.message)));
    }
    return [problemAt(path, file, messageOf(issue))];
}
function problemAt(path, file, message) {
    return { key: renderKey(path), line: file.line(path), message };
}
function unknownKey(key, knownKeys) {
    const known = knownKeys.split(' ');
    return `unknown key${suggestion(key, known)}; expected one of ${known.join(', ')}`;
}
function messageOf(issue) {
    switch (issue.code) {
        case 'invalid_type':
            return issue.input === undefined
                ? `missing; expected ${typeNames[issue.expected] ?? issue.expected}`
                : `expected ${typeNames[issue.expected] ?? issue.expected}, found ${show(issue.input)}`;
        case 'invalid_value':
            return unexpectedValue(issue.values.map(String), issue.input);
        case 'too_small':
            return `expected at least ${issue.minimum}${unit(issue.origin, issue.minimum)}, found ${show(issue.input)}`;
        case 'too_big':
            return `expected at most ${issue.maximum}${unit(issue.origin, issue.maximum)}, found ${show(issue.input)}`;
        default:
            return `${show(issue.input)} ${issue.message}`;
    }
}
function unexpectedValue(values, input) {
    const expected = values.length === 1 ? values.join() : `one of ${values.join(', ')}`;
    if (input === undefined)
        return `missing; expected ${expected}`;
    const meant = typeof input === 'string' && values.length > 1 ? suggestion(input, values) : '';
    return `expected ${expected}, found ${show(input)}${meant}`;
}
function suggestion(word, candidates) {
    const meant = nearest(word, candidates);
    return meant === null ? '' : `, did you mean ${meant}?`;
}
const typeNames = {
    array: 'a list',
    object: 'a mapping',
    string: 'text (put it in quotes)',
    boolean: 'true or false',
    int: 'a whole number',
    number: 'a whole number',
};
function unit(origin, count) {
    const units = { string: ' character', array: ' item' };
    const name = units[origin];
    return name === undefined ? '' : `${name}${count === 1 ? '' : 's'}`;
}
/** A value as it stands in the file, cut to a readable length. */
function show(value) {
    if (value === null)
        return 'nothing';
    if (Array.isArray(value))
        return value.length === 0 ? 'an empty list' : 'a list';
    if (isMapping(value))
        return 'a mapping';
    const shown = JSON.stringify(value);
    return shown.length <= 80 ? shown : `${shown.slice(0, 77)}…"`;
}
function isMapping(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./packages/policy/build/parse-policy.js






/** Parses `.github/ai-gate.yml`. A file that is not valid gives all its problems, by line. */
function parsePolicy(bytes) {
    const file = readYaml(bytes);
    if ('value' in file)
        return checkPolicy(file);
    return { ok: false, problems: file };
}
function checkPolicy(file) {
    const checked = policySchema.safeParse(file.value, { reportInput: true });
    if (!checked.success)
        return { ok: false, problems: describeIssues(checked.error.issues, file) };
    const problems = contradictions(checked.data, file);
    if (problems.length > 0)
        return { ok: false, problems };
    return {
        ok: true,
        policy: (0,policy_document/* policyOfDocument */.l7)(checked.data),
        origins: originsOf(checked.data, file),
    };
}
/** Settings that are each valid and together would open a hole. */
function contradictions(policy, file) {
    const { override, targets, exempt } = policy;
    const problems = [];
    const report = (path, message) => problems.push({ key: renderKey(path), line: file.line(path), message });
    if ((0,refs/* matchesRef */.d)(targets, override['ledger-branch'])) {
        report(['override', 'ledger-branch'], 'the ledger cannot lie on a branch that targets names');
    }
    if (exempt.labels.includes(override.label)) {
        report(['override', 'label'], 'the label is also in exempt.labels, which asks for no reason');
    }
    return problems;
}
/** The settings of the policy: every key that holds a value or a list rather than further keys. */
function originsOf(policy, file) {
    const origins = new Map();
    for (const path of settingsOf((0,policy_document/* renderPolicyDocument */.eR)((0,policy_document/* policyOfDocument */.l7)(policy)))) {
        origins.set(renderKey(path), file.has(path) ? file.line(path) : 'default');
    }
    return origins;
}
/** The keys of all settings of a policy document, in its order. */
function settingsOf(value, parent = []) {
    return Object.entries(value).flatMap(([key, inner]) => typeof inner === 'object' && inner !== null && !Array.isArray(inner)
        ? settingsOf(inner, [...parent, key])
        : [[...parent, key]]);
}


/***/ }),

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


/***/ })

};
