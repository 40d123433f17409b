export const id = 585;
export const ids = [585];
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

/***/ 5585:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  initContract: () => (/* binding */ initContract),
  updateContractFile: () => (/* binding */ updateContractFile)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./packages/contract/build/contract-reading.js
var contract_reading = __webpack_require__(6932);
// EXTERNAL MODULE: ./packages/verdict/build/finding.js
var finding = __webpack_require__(1213);
// EXTERNAL MODULE: ./packages/contract/build/field-text.js
var field_text = __webpack_require__(7735);
// EXTERNAL MODULE: ./packages/contract/build/heading-context.js
var heading_context = __webpack_require__(5563);
// EXTERNAL MODULE: ./packages/contract/build/inline-text.js
var inline_text = __webpack_require__(9504);
;// CONCATENATED MODULE: ./packages/contract/build/render-fields.js




/** Text as a code span: as many backticks as it takes, padded where they would merge. */
function renderCode(text) {
    const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
    const fence = '`'.repeat(longest + 1);
    const pad = /^`|`$|^ .* $/.test(text) ? ' ' : '';
    return `${fence}${pad}${text}${pad}${fence}`;
}
/** A code span inside a table cell, where a pipe needs its backslash in code too. */
function renderCodeCell(text) {
    return renderCode(text).replaceAll('|', '\\|');
}
/** A table row for a field; columns that say nothing about it stay empty. */
function renderRow(field, columns) {
    const cells = columns.map((column) => renderCell(field, column));
    return `| ${cells.join(' | ')} |`;
}
function renderCell(field, column) {
    const text = columnText(field, column);
    if (text === null)
        return '';
    const isPlain = /^[A-Za-z]+$/.test(text) && !(0,field_text/* isBlankCell */.VI)(text);
    return column === 'type' && isPlain ? text : renderCodeCell(text);
}
function columnText(field, column) {
    switch (column) {
        case 'field':
            return field.path;
        case 'entity':
            return field.entity;
        case 'type':
            return field.type;
        case 'target':
            return field.target ?? null;
        case 'source':
            return field.file;
        default:
            return null;
    }
}
/**
 * The fields of one source file in the order they are written: first those that belong to no
 * entity, since the first entity heading would claim them, then the entities by name.
 */
function groupByEntity(fields) {
    const groups = new Map();
    for (const field of [...fields].sort(compareFields)) {
        const heading = field.entity !== null && !(0,heading_context/* isSourcePath */.p)(field.entity) ? field.entity : null;
        const group = groups.get(heading);
        if (group)
            group.push(field);
        else
            groups.set(heading, [field]);
    }
    return [...groups]
        .map(([entity, group]) => ({ entity, fields: group }))
        .sort((a, b) => (0,finding/* compareText */.n6)(a.entity ?? '', b.entity ?? ''));
}
/** The lines of one group: bullets under a heading, or a table where bullets cannot say it all. */
function renderGroup({ entity, fields }, level) {
    const heading = entity === null ? [] : [`${'#'.repeat(level)} ${renderCode(entity)}`];
    if (entity !== null && fields.every(({ target }) => target === undefined)) {
        return [...heading, ...fields.map(({ path }) => `- ${renderCode(path)}`)];
    }
    const withEntity = entity === null && fields.some((field) => field.entity !== null);
    const titles = [...(withEntity ? ['Entity'] : []), 'Field', 'Type', 'API path'];
    const columns = [...(withEntity ? ['entity'] : []), 'field', 'type', 'target'];
    const head = [`| ${titles.join(' | ')} |`, `|${'---|'.repeat(titles.length)}`];
    const table = [...head, ...fields.map((field) => renderRow(field, columns))];
    return heading.length > 0 ? [...heading, '', ...table] : table;
}
/** The heading of a source file; `./` keeps a bare name from reading as an entity. */
function renderSourceHeading(file, level) {
    return `${'#'.repeat(level)} ${renderCode((0,heading_context/* isSourcePath */.p)(file) ? file : `./${file}`)}`;
}
/** Whether Markdown can carry the names of a field so that a reader sees them as they are. */
function isWritable({ entity, path, file, target }) {
    return [entity ?? 'x', path, file, target ?? 'x'].every(inline_text/* isVisibleName */.wu);
}
/** What a field is compared by: entity and path. */
function fieldKey({ entity, path }) {
    return `${entity === null ? '' : `=${entity}`}\n${path}`;
}
/** The order in which fields are written: source file, entity, path. */
function compareFields(a, b) {
    return ((0,finding/* compareText */.n6)(a.file, b.file) ||
        (0,finding/* compareText */.n6)(a.entity ?? '', b.entity ?? '') ||
        (0,finding/* compareText */.n6)(a.path, b.path));
}
/** Each field once: the first in writing order stands for all of its entity and path. */
function distinctFields(fields) {
    const distinct = new Map();
    for (const field of [...fields].sort(compareFields)) {
        const key = fieldKey(field);
        if (!distinct.has(key))
            distinct.set(key, field);
    }
    return distinct;
}
/** Groups by a key, in the order in which the keys first come. */
function groupBy(items, keyOf) {
    const groups = new Map();
    for (const item of items) {
        const group = groups.get(keyOf(item));
        if (group)
            group.push(item);
        else
            groups.set(keyOf(item), [item]);
    }
    return groups;
}

;// CONCATENATED MODULE: ./packages/contract/build/new-contract.js


/**
 * A first contract from the fields of the runtime code (`ai-gate contract init`): by source file
 * and entity, sorted, one field a line, so that two people who add fields seldom conflict. The same
 * fields in any order give the same text.
 */
function renderNewContract(fields, options = {}) {
    const distinct = [...distinctFields(fields).values()];
    const byFile = groupBy(distinct.filter(isWritable), ({ file }) => file);
    const sections = [...byFile].map(([file, group]) => [
        renderSourceHeading(file, 2),
        ...groupByEntity(group).flatMap((entity) => ['', ...renderGroup(entity, 3)]),
    ].join('\n'));
    const title = `# ${options.title ?? 'Field-to-API map'}`;
    return {
        text: `${[title, ...sections].join('\n\n')}\n`,
        problems: unwritable(distinct),
    };
}
/** A problem for each field whose names Markdown cannot show. */
function unwritable(fields) {
    return fields
        .filter((field) => !isWritable(field))
        .map(({ entity, path }) => (0,contract_reading/* unparsable */.G)(1, `a field cannot be written: ${JSON.stringify([entity, path])}`));
}

;// CONCATENATED MODULE: ./packages/contract/build/insertion-slots.js


/** The places of a contract that take new fields, by entity. */
class InsertionSlots {
    #slots = new Map();
    /** `typeOf` says, by field key, the type that the runtime has for a field. */
    constructor(blocks, typeOf) {
        for (const block of blocks) {
            for (const [entity, entries] of entriesByEntity(block)) {
                const slots = this.#slots.get(entity);
                const slot = slotOf(block, entries, typeOf);
                if (slots)
                    slots.push(slot);
                else
                    this.#slots.set(entity, [slot]);
            }
        }
    }
    /**
     * Puts a field where its like stands: same entity, if possible same source and type; in the order
     * of the paths where they have one, else at the end. False where there is no such place.
     */
    insert(field, lines) {
        const slots = this.#slots.get(field.entity) ?? [];
        const fit = ({ sources, types }) => (sources.has(field.file) ? 2 : 0) + (types.has(field.type ?? '') ? 1 : 0);
        for (const slot of [...slots].sort((a, b) => fit(b) - fit(a))) {
            const text = lineFor(field, slot, lines);
            if (text === null)
                continue;
            lines.insert(placeFor(field.path, slot, lines), [text], { spaced: false });
            return true;
        }
        return false;
    }
}
function entriesByEntity(block) {
    const groups = new Map();
    if (block.entries.length === 0)
        groups.set(block.entity, []);
    for (const placed of block.entries) {
        const group = groups.get(placed.entry.entity);
        if (group)
            group.push(placed);
        else
            groups.set(placed.entry.entity, [placed]);
    }
    return groups;
}
function slotOf(block, entries, typeOf) {
    const paths = entries.map(({ entry }) => entry.path);
    return {
        block,
        entries,
        sources: new Set(entries.flatMap(({ entry }) => entry.source ?? [])),
        types: new Set(entries.flatMap(({ entry }) => typeOf.get(fieldKey(entry)) ?? [])),
        isSorted: paths.every((path, index) => index === 0 || (paths[index - 1] ?? '') <= path),
    };
}
/** The line before which a path goes: the first greater one of a sorted slot, else its end. */
function placeFor(path, { block, entries, isSorted }, lines) {
    let low = isSorted ? 0 : entries.length;
    for (let high = entries.length; low < high;) {
        const middle = (low + high) >> 1;
        if ((0,finding/* compareText */.n6)(entries[middle]?.entry.path ?? '', path) > 0)
            high = middle;
        else
            low = middle + 1;
    }
    const next = entries[low];
    if (next)
        return next.startLine;
    let end = entries.at(-1)?.endLine ?? (block.kind === 'table' ? block.endLine : 0);
    while (end > 0 && lines.at(end - 1).trim() === '')
        end--;
    return end;
}
/** The line of a new field, in the manner of its neighbours; null where they have none to copy. */
function lineFor(field, { block, entries }, lines) {
    if (block.kind === 'table') {
        const indent = /^ */.exec(lines.at(entries[0]?.startLine ?? block.endLine - 1))?.[0] ?? '';
        return indent + renderRow(field, block.columns);
    }
    const bullet = /^[ \t]*[-*+][ \t]+(?=\[[ xX]\]|[`~])/.exec(lines.at(entries[0]?.startLine ?? 0));
    return bullet && bullet[0] + renderCode(field.path);
}

;// CONCATENATED MODULE: ./packages/contract/build/section-homes.js

/** The sections of a contract that can take a group of fields that no list or table takes. */
class SectionHomes {
    #entities = new Map();
    #sources = new Map();
    constructor(headings, lineCount) {
        // From the last heading to the first, so that the first of a name is the one that stays.
        const following = [];
        for (const heading of [...headings].reverse()) {
            while ((following.at(-1)?.level ?? 0) > heading.level)
                following.pop();
            const sectionEnd = following.at(-1)?.startLine ?? lineCount;
            following.push(heading);
            const { section } = heading;
            if (section?.kind === 'entity')
                this.#entities.set(section.name, heading);
            if (section?.kind === 'source')
                this.#sources.set(section.name, { ...heading, sectionEnd });
        }
    }
    /** Under the heading of the entity, else in the section of the source file, else nowhere. */
    find(group, file) {
        const own = group.entity === null ? undefined : this.#entities.get(group.entity);
        if (own)
            return { line: own.endLine, text: renderGroup(group, 1).slice(1) };
        const source = this.#sources.get(file);
        if (source === undefined || source.level === 6)
            return null;
        // Fields of no entity go before the first entity heading, which would claim them.
        const line = group.entity === null ? source.endLine : source.sectionEnd;
        return { line, text: renderGroup(group, source.level + 1) };
    }
}

;// CONCATENATED MODULE: ./packages/contract/build/strike-entry.js


/**
 * The line of an entry turned into a tombstone: the field struck through and the date it was
 * removed, everything else as it stands. `date` is written as it comes, yyyy-mm-dd.
 */
function strikeEntry(line, { entry }, block, date) {
    if (block.kind === 'list')
        return strikeBullet(line, date);
    const cells = cellRanges(line);
    const status = cells[block.columns.indexOf('status')];
    if (status)
        return replaceCell(line, status, `removed ${date}`);
    const field = cells[block.columns.indexOf('field')];
    const struck = `~~${renderCodeCell(entry.path)}~~ removed ${date}`;
    return field ? replaceCell(line, field, struck) : line;
}
function strikeBullet(line, date) {
    const span = (0,inline_text/* codeSpanAt */.xE)(line, line.indexOf('`'));
    if (span === null)
        return line;
    const { start, end } = span;
    return `${line.slice(0, start)}~~${line.slice(start, end)}~~ removed ${date}${line.slice(end)}`;
}
/** Where the cells of a row stand in its line, between the pipes. */
function cellRanges(line) {
    const pipes = [...line.matchAll(/\\\||\|/g)].filter(([pipe]) => pipe === '|');
    const bounds = pipes.map(({ index }) => index);
    const ranges = [];
    let start = 0;
    for (const bound of [...bounds, line.length]) {
        ranges.push({ start, end: bound });
        start = bound + 1;
    }
    if (line.trimStart().startsWith('|'))
        ranges.shift();
    return ranges;
}
function replaceCell(line, { start, end }, text) {
    const lead = start === 0 ? (/^\s*/.exec(line)?.[0] ?? '') : ' ';
    return `${line.slice(0, start)}${lead}${text} ${line.slice(end)}`.trimEnd();
}

;// CONCATENATED MODULE: ./packages/contract/build/text-lines.js
/** A text under edit, line by line. Line endings and the final one, or its lack, stay as they are. */
class TextLines {
    #lines = [];
    #insertions = new Map();
    constructor(text) {
        for (const [, line = '', ending = ''] of text.matchAll(/([^\r\n]*)(\r\n|\n|\r|$)/g)) {
            if (line !== '' || ending !== '')
                this.#lines.push({ text: line, ending });
        }
    }
    get count() {
        return this.#lines.length;
    }
    /** The text of a 0-based line; empty beyond the last. */
    at(line) {
        return this.#lines[line]?.text ?? '';
    }
    replace(line, text) {
        const found = this.#lines[line];
        if (found)
            found.text = text;
    }
    /** Puts lines before the 0-based `line`, after those put there earlier. */
    insert(line, lines, { spaced }) {
        const there = this.#insertions.get(line);
        if (there)
            there.push({ lines, spaced });
        else
            this.#insertions.set(line, [{ lines, spaced }]);
    }
    toString() {
        const newline = this.#lines[0]?.ending || '\n';
        const final = this.#lines.length === 0 ? newline : (this.#lines.at(-1)?.ending ?? '');
        const out = [];
        const push = (text) => out.push({ text, ending: newline });
        const pushBlank = () => {
            const last = out.at(-1)?.text.replace('\uFEFF', '').trim() ?? '';
            if (last !== '')
                push('');
        };
        for (let line = 0; line <= this.#lines.length; line++) {
            for (const { lines, spaced } of this.#insertions.get(line) ?? []) {
                if (spaced)
                    pushBlank();
                lines.forEach(push);
                if (spaced && this.at(line).trim() !== '')
                    pushBlank();
            }
            const kept = this.#lines[line];
            if (kept)
                out.push({ text: kept.text, ending: kept.ending || newline });
        }
        const last = out.at(-1);
        if (last)
            last.ending = final;
        return out.map(({ text, ending }) => text + ending).join('');
    }
}

;// CONCATENATED MODULE: ./packages/contract/build/apply-update.js





/** The text with the plan carried out. Whether it then reads as planned is for the caller to see. */
function applyUpdate(text, outline, plan, { date, placement }) {
    const lines = new TextLines(text);
    const removed = new Set(plan.removed);
    for (const block of outline.blocks) {
        for (const placed of block.entries) {
            if (!removed.has(placed.entry))
                continue;
            const line = placed.entry.line - 1;
            lines.replace(line, strikeEntry(lines.at(line), placed, block, date));
        }
    }
    if (placement === 'at-end')
        appendSections(plan.added, outline, lines);
    else
        placeFields(plan, outline, lines);
    return lines.toString();
}
function placeFields(plan, outline, lines) {
    const slots = new InsertionSlots(outline.blocks, plan.typeOf);
    const homeless = plan.added.filter((field) => !slots.insert(field, lines));
    const rest = [];
    const homes = new SectionHomes(outline.headings, lines.count);
    for (const [file, fields] of groupBy(homeless, (field) => field.file)) {
        for (const group of groupByEntity(fields)) {
            const home = homes.find(group, file);
            if (home)
                lines.insert(home.line, home.text, { spaced: true });
            else
                rest.push(...group.fields);
        }
    }
    appendSections(rest, outline, lines);
}
function appendSections(fields, { headings }, lines) {
    const source = headings.find(({ section }) => section?.kind === 'source');
    // No deeper than any entity heading, which would otherwise claim what stands under it.
    const level = headings.reduce((least, heading) => heading.section?.kind === 'entity' ? Math.min(least, heading.level) : least, Math.min(source?.level ?? 2, 5));
    for (const [file, group] of groupBy(fields, (field) => field.file)) {
        const sections = groupByEntity(group).flatMap((entity) => [
            '',
            ...renderGroup(entity, level + 1),
        ]);
        lines.insert(lines.count, [renderSourceHeading(file, level), ...sections], { spaced: true });
    }
}

// EXTERNAL MODULE: ./packages/contract/build/contract-outline-parser.js + 4 modules
var contract_outline_parser = __webpack_require__(5125);
// EXTERNAL MODULE: ./packages/contract/build/parse-contract.js
var parse_contract = __webpack_require__(9351);
;// CONCATENATED MODULE: ./packages/contract/build/update-contract.js






/**
 * Brings a contract up to date with the runtime fields (`ai-gate contract update`): a line for each
 * field it lacks, a tombstone for each entry whose field is gone. Everything else keeps its bytes.
 * What it writes is read back before it is given out, so a text that it cannot change safely comes
 * back unchanged with a problem. Doing it twice is doing it once.
 */
function updateContract(text, fields, options) {
    const refuse = (problems) => {
        return { text, added: [], removed: [], problems };
    };
    if (text.length > contract_reading/* maxContractSize */.c) {
        const message = `the contract is larger than ${contract_reading/* maxContractSize */.c} bytes`;
        return refuse([{ code: 'input/limit-exceeded', line: 1, message }]);
    }
    const outline = (0,contract_outline_parser/* parseOutline */._)((0,parse_contract/* normalizeText */.f)(text));
    const plan = planUpdate(outline, fields, options.ungoverned ?? []);
    const { added, removed } = plan;
    const problems = [...outline.problems, ...unwritable(added)];
    if (problems.length > 0)
        return refuse(problems);
    if (added.length === 0 && removed.length === 0)
        return { text, added, removed, problems };
    for (const placement of ['in-place', 'at-end']) {
        const updated = applyUpdate(text, outline, plan, { date: options.date, placement });
        if (agrees(updated, plan, outline))
            return { text: updated, added, removed, problems };
    }
    return refuse([(0,contract_reading/* unparsable */.G)(1, 'the contract cannot be changed without changing how it reads')]);
}
function planUpdate(outline, fields, ungoverned) {
    const wanted = distinctFields(fields);
    const known = new Set([...wanted.keys(), ...ungoverned.map(fieldKey)]);
    const typeOf = new Map();
    for (const field of [...ungoverned, ...fields]) {
        if (field.type !== null)
            typeOf.set(fieldKey(field), field.type);
    }
    const live = liveEntries(outline);
    const listed = new Set(live.map(fieldKey));
    const added = [...wanted].filter(([key]) => !listed.has(key)).map(([, field]) => field);
    const removed = live.filter((entry) => !known.has(fieldKey(entry)));
    return { added, removed, wanted, known, typeOf };
}
/** Whether the text lists what it should and nothing else, and what was code still is. */
function agrees(text, { wanted, known }, before) {
    const outline = (0,contract_outline_parser/* parseOutline */._)((0,parse_contract/* normalizeText */.f)(text));
    if (outline.problems.length > 0 || outline.codeBlocks !== before.codeBlocks)
        return false;
    const listed = new Set(liveEntries(outline).map(fieldKey));
    return ([...wanted.keys()].every((key) => listed.has(key)) && [...listed].every((key) => known.has(key)));
}
function liveEntries({ blocks }) {
    return blocks
        .flatMap(({ entries }) => entries.map(({ entry }) => entry))
        .filter(({ tombstone }) => tombstone === null)
        .sort((a, b) => a.line - b.line);
}

// EXTERNAL MODULE: ./packages/gates/build/drift/decide-drift.js + 16 modules
var decide_drift = __webpack_require__(5214);
// EXTERNAL MODULE: ./packages/gates/build/drift/field-name.js
var field_name = __webpack_require__(7673);
// EXTERNAL MODULE: ./packages/gates/build/drift/governed-types.js
var governed_types = __webpack_require__(5295);
;// CONCATENATED MODULE: ./packages/check/build/drift/plan-contract.js



/** Adding a field can let the gate see another one, hardly ever twice. */
const mostRounds = 8;
/** A first contract: every governed field of the runtime. */
function planNewContract({ facts, policy }, now) {
    const fields = governedFields(facts, policy);
    if (fields.length === 0)
        return nothingGoverned(policy);
    const { text, problems } = renderNewContract(fields);
    return {
        text,
        added: fields,
        removed: [],
        left: remaining(withContract(facts, text, policy), policy, now),
        problems: problems.map(({ code, message }) => (0,finding/* finding */.gk)(code, { message })),
    };
}
/**
 * The contract with a line for each field that the gate misses in it, and a tombstone for each
 * entry whose field is gone. Types, targets and what is acknowledged stay: they are decisions.
 */
function planUpdatedContract({ facts, policy }, text, now) {
    const added = [];
    const removed = [];
    let current = { text, facts };
    for (let round = 0; round < mostRounds; round += 1) {
        const step = updateOnce(current, policy, now);
        if (step.problems.length > 0) {
            const path = policy.drift.contract;
            const problems = step.problems.map(({ code, line, message }) => (0,finding/* finding */.gk)(code, { message, location: { path, line } }));
            return { text, added: [], removed: [], left: [], problems };
        }
        added.push(...step.added);
        removed.push(...step.removed);
        current = { text: step.text, facts: withContract(facts, step.text, policy) };
        if (step.added.length === 0 && step.removed.length === 0)
            break;
    }
    const left = remaining(current.facts, policy, now);
    return { text: current.text, added, removed, left, problems: [] };
}
function updateOnce({ text, facts }, policy, now) {
    const date = now.toISOString().slice(0, 10);
    const { entries } = facts.head.contract;
    if (entries.length === 0)
        return updateContract(text, governedFields(facts, policy), { date });
    const { differences } = (0,decide_drift/* judgeDrift */.J)(facts, policy, now);
    const { added, removed } = changesOf(differences);
    const entities = (0,field_name/* knownEntities */.nq)([facts.head]);
    // The gate finds an entry for a field by more than equal names, so its word counts.
    const kept = entries.filter((entry) => entry.tombstone === null && !removed.has((0,field_name/* keyOf */.TN)((0,field_name/* resolveName */.qK)(entry, entities))));
    const types = typesByName(facts);
    const ungoverned = kept.map(({ entity, path, line, type }) => {
        return { entity, path, line, type: types(entity, path) ?? type, file: policy.drift.contract };
    });
    return updateContract(text, added, { date, ungoverned });
}
function changesOf(differences) {
    const added = [];
    const removed = new Set();
    for (const { status, difference } of differences) {
        if (status === 'acknowledged')
            continue;
        if (difference.kind === 'added')
            added.push(difference.field);
        if (difference.kind === 'removed')
            removed.add((0,field_name/* keyOf */.TN)(difference.name));
        if (difference.kind === 'renamed') {
            added.push(difference.added.field);
            removed.add((0,field_name/* keyOf */.TN)(difference.removed.name));
        }
    }
    return { added, removed };
}
function typesByName(facts) {
    const key = (entity, path) => `${entity ?? ''}\0${path}`;
    const types = new Map(runtimeFields(facts).map((one) => [key(one.entity, one.path), one.type]));
    return (entity, path) => types.get(key(entity, path)) ?? null;
}
function governedFields(facts, policy) {
    const governs = (0,governed_types/* governedTypes */.y)(policy);
    return runtimeFields(facts).filter(({ type }) => governs(type));
}
function runtimeFields({ head }) {
    return head.sources.flatMap(({ extraction }) => extraction.fields);
}
function withContract(facts, text, policy) {
    const contract = { present: true, ...(0,parse_contract/* parseContract */.U)(text, policy.drift.contract) };
    return { ...facts, head: { ...facts.head, contract } };
}
function remaining(facts, policy, now) {
    return (0,decide_drift/* judgeDrift */.J)(facts, policy, now).decision.findings.filter(({ level }) => level !== 'note');
}
function nothingGoverned({ drift }) {
    const types = drift.types.join(', ');
    const message = `The sources hold no field of a type that the contract governs (${types})`;
    const fix = 'Name the sources and the types under drift in the policy, or give --types any.';
    const problems = [(0,finding/* finding */.gk)('drift/source-empty', { message, fix })];
    return { text: '', added: [], removed: [], left: [], problems };
}

// EXTERNAL MODULE: ./packages/repository/build/work-tree.js
var work_tree = __webpack_require__(937);
// EXTERNAL MODULE: ./packages/repository/build/repository.js + 19 modules
var build_repository = __webpack_require__(4928);
// EXTERNAL MODULE: ./packages/verdict/build/user-error.js
var user_error = __webpack_require__(9006);
// EXTERNAL MODULE: ./actions/cli/build/console.js
var console = __webpack_require__(9448);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./actions/cli/build/contract/contract-file.js



/** The contract in the work tree. Errors: input/invalid where it would not be a file of its own. */
async function locateContract(workTree, name) {
    const path = (0,external_node_path_.join)(workTree, name);
    const refuse = (why) => new user_error/* UserError */.y('input/invalid', {
        message: `${name} is not written: ${why}`,
        fix: 'Correct drift.contract in the policy, or say where to write with --output.',
    });
    if (name.split('/').some((part) => part.toLowerCase() === '.git')) {
        throw refuse("it lies in git's own folder");
    }
    // A folder or file of the repository may be a link to anywhere.
    const found = await (0,promises_.lstat)(path).catch(() => null);
    if (found !== null && !found.isFile())
        throw refuse('something other than a file is there');
    const [top, folder] = await Promise.all([(0,promises_.realpath)(workTree), (0,promises_.realpath)(await existing(path))]);
    const inside = (0,external_node_path_.relative)(top, folder);
    if (inside.split(/[/\\]/)[0] === '..' || (0,external_node_path_.isAbsolute)(inside)) {
        throw refuse('its folder is a link that leads out of the work tree');
    }
    return { name, path };
}
async function existing(path) {
    let folder = (0,external_node_path_.dirname)(path);
    while ((await (0,promises_.lstat)(folder).catch(() => null)) === null)
        folder = (0,external_node_path_.dirname)(folder);
    return folder;
}
/** The bytes of a file; undefined where there is none. Errors: input/invalid. */
async function readIfThere(path) {
    try {
        return await (0,promises_.readFile)(path);
    }
    catch (cause) {
        const { code } = cause;
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return undefined;
        throw new user_error/* UserError */.y('input/invalid', { message: `${path} cannot be read`, fix: 'Make it a file that can be read.' }, { cause });
    }
}
/**
 * Replaces a file in one step. `expected` is what it held when the new content was made from it: a
 * file that was saved since is left alone. Errors: input/invalid.
 */
async function replaceFile({ name, path }, text, expected) {
    const present = await readIfThere(path);
    if (!same(present, expected)) {
        throw new user_error/* UserError */.y('input/invalid', {
            message: `${name} was changed while it was read, so it is not written`,
            fix: 'Run the command again.',
        });
    }
    const temporary = `${path}.${process.pid}.tmp`;
    try {
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
        await (0,promises_.writeFile)(temporary, text, { flag: 'wx' });
        await (0,promises_.rename)(temporary, path);
    }
    catch (cause) {
        await (0,promises_.rm)(temporary, { force: true });
        const fix = 'Give a path in a folder that can be written to.';
        throw new user_error/* UserError */.y('input/invalid', { message: `${name} cannot be written`, fix }, { cause });
    }
}
function same(a, b) {
    return a === undefined || b === undefined ? a === b : a.equals(b);
}

// EXTERNAL MODULE: ./actions/cli/build/contract/read-subject.js + 1 modules
var read_subject = __webpack_require__(6270);
// EXTERNAL MODULE: ./packages/verdict/build/render/escape.js
var render_escape = __webpack_require__(8542);
;// CONCATENATED MODULE: ./actions/cli/build/contract/render-plan.js


/** More lines than that nobody reads; `git diff` shows them all. */
const mostLines = 50;
const mostLeft = 20;
/** What an update adds and strikes, a field a line. */
function renderPlan({ added, removed }, name) {
    if (added.length === 0 && removed.length === 0)
        return `${name} is up to date`;
    const lines = [
        ...added.map((field) => `+ ${(0,field_name/* qualified */.LX)(field)}  ${field.file}:${field.line}`),
        ...removed.map((entry) => `- ${(0,field_name/* qualified */.LX)(entry)}  line ${entry.line}`),
    ];
    return [
        `${name}: ${added.length} added, ${removed.length} removed`,
        ...limited(lines, mostLines),
    ].join('\n');
}
/** What no command settles, so that a person knows before the gate says it. */
function renderLeft(left) {
    const lines = left.map(({ code, message, location }) => {
        const place = location ? `${location.path}${location.line ? `:${location.line}` : ''}: ` : '';
        return `${place}${message} (${code})`;
    });
    return ['left for you to settle:', ...limited(lines, mostLeft)].join('\n');
}
function limited(lines, most) {
    const shown = lines.slice(0, most).map((line) => `  ${(0,render_escape/* escapeTerminal */.en)(line)}`);
    return lines.length > most ? [...shown, `  … and ${lines.length - most} more`] : shown;
}

;// CONCATENATED MODULE: ./actions/cli/build/contract/write-contract.js








/** `ai-gate contract init`: a first contract, where there is none. */
function initContract(options) {
    return withRepository(options, async (repository, workTree) => {
        const tolerated = [
            'drift/contract-missing',
            'drift/contract-empty',
            'drift/contract-unparsable',
        ];
        const subject = await (0,read_subject/* readSubject */.$)(options, { repository, workTree, tolerated });
        if (subject === null)
            return 2;
        const target = await locateTarget(options, workTree, subject);
        const present = target === null ? undefined : await readIfThere(target.path);
        if (target && present)
            refuseToReplace(target, present, subject, options);
        const plan = planNewContract(subject, new Date());
        if (plan.problems.length > 0)
            return refuse(plan);
        if (target === null) {
            (0,console/* print */.yy)(plan.text);
        }
        else {
            await replaceFile(target, plan.text, present);
            (0,console/* printAside */.Yf)(`wrote ${target.name}: ${count(plan.added.length, 'field')}`);
        }
        printLeft(plan);
        return 0;
    });
}
/** `ai-gate contract update`: what the contract lacks, and what is gone. */
function updateContractFile(options) {
    return withRepository(options, async (repository, workTree) => {
        let saved;
        const readContract = async (path) => {
            if (workTree === null)
                return undefined;
            saved = await readIfThere((await locateContract(workTree, path)).path);
            return saved;
        };
        const tolerated = ['drift/contract-empty'];
        const subject = await (0,read_subject/* readSubject */.$)(options, { repository, workTree, readContract, tolerated });
        if (subject === null)
            return 2;
        const text = subject.reading.contractText ?? '';
        const plan = planUpdatedContract(subject, text, new Date());
        if (plan.problems.length > 0)
            return refuse(plan);
        const status = await writeUpdate({ plan, text, saved, subject }, options, workTree);
        printLeft(plan);
        return status;
    });
}
async function writeUpdate({ plan, text, saved, subject }, options, workTree) {
    const changes = plan.text !== text;
    const tell = options.output === '-' ? console/* printAside */.Yf : console/* print */.yy;
    if (options.check === true) {
        tell(renderPlan(plan, subject.policy.drift.contract));
        return changes ? 1 : 0;
    }
    const target = await locateTarget(options, workTree, subject);
    if (target === null) {
        process.stdout.write(plan.text);
    }
    else if (options.output !== undefined) {
        const present = await readIfThere(target.path);
        if (present && options.force !== true)
            throw isThere(target);
        await replaceFile(target, plan.text, present);
    }
    else if (changes) {
        await replaceFile(target, plan.text, saved);
    }
    tell(renderPlan(plan, target?.name ?? subject.policy.drift.contract));
    return 0;
}
/** Null: the contract is printed. */
async function locateTarget({ output }, workTree, { policy }) {
    if (output === '-')
        return null;
    if (output !== undefined)
        return { name: output, path: (0,external_node_path_.resolve)(output) };
    if (workTree !== null)
        return locateContract(workTree, policy.drift.contract);
    throw new user_error/* UserError */.y('input/invalid', {
        message: 'the repository is bare, so it has no file to write',
        fix: 'Say where to write: --output FILE, or --output - to print it.',
    });
}
function refuseToReplace(target, present, { reading, policy }, { force, output }) {
    if (force !== true)
        throw isThere(target);
    if (output !== undefined)
        return;
    const committed = reading.files.find(({ path }) => path === policy.drift.contract);
    if (committed && (0,work_tree/* isBlob */.qf)(present, committed.oid))
        return;
    throw new user_error/* UserError */.y('input/invalid', {
        message: `${target.name} has content that is not committed, so it is not replaced`,
        fix: 'Commit it or move it away first; --force replaces only what git can give back.',
    });
}
function isThere({ name }) {
    return new user_error/* UserError */.y('input/invalid', {
        message: `${name} is there already`,
        fix: 'Run `ai-gate contract update` to bring it up to date, or give --force to replace it.',
    });
}
function refuse(plan) {
    (0,read_subject/* printProblems */.M)(plan.problems);
    (0,console/* printAside */.Yf)('nothing was written');
    return 2;
}
function printLeft({ left }) {
    if (left.length > 0)
        (0,console/* printAside */.Yf)(renderLeft(left));
}
function count(number, noun) {
    return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
async function withRepository({ repo }, action) {
    const workTree = await (0,work_tree/* findWorkTree */.vE)(repo);
    const repository = await (0,build_repository/* openRepository */.h)(repo);
    try {
        return await action(repository, workTree);
    }
    finally {
        await repository.close();
    }
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
