export const id = 841;
export const ids = [841];
export const modules = {

/***/ 7434:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ indexContract)
/* harmony export */ });
/* harmony import */ var _ai_gate_verdict__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1213);
/* harmony import */ var _field_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7673);
/* harmony import */ var _name_map_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(897);



function indexContract(state, entities) {
    const groups = [];
    const byName = new _name_map_js__WEBPACK_IMPORTED_MODULE_0__/* .NameMap */ .K();
    for (const entry of [...state.entries].sort(compareEntries)) {
        const name = (0,_field_name_js__WEBPACK_IMPORTED_MODULE_1__/* .resolveName */ .qK)(entry, entities);
        const known = byName.get(name);
        if (known !== undefined)
            known.entries.push(entry);
        else {
            const group = { name, entries: [entry] };
            byName.set(name, group);
            groups.push(group);
        }
    }
    const fields = groups.map(({ name, entries }) => listedField(name, entries));
    return {
        fields,
        byName: indexNames(fields),
        byTarget: indexTargets(fields),
        byAlias: indexAliases(fields, entities),
        listsFieldMap: fields.some(({ name, removed }) => name.entity === null && !removed),
        entities,
    };
}
function indexNames(fields) {
    const byName = new _name_map_js__WEBPACK_IMPORTED_MODULE_0__/* .NameMap */ .K();
    for (const field of fields)
        byName.set(field.name, field);
    return byName;
}
/** The order of the contract; the rest only makes the order of the input not matter. */
function compareEntries(a, b) {
    return a.line - b.line || (0,_field_name_js__WEBPACK_IMPORTED_MODULE_1__/* .compareNames */ .MP)(a, b) || (0,_ai_gate_verdict__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n6)(restOf(a), restOf(b));
}
function restOf({ type, target, aliases, source, tombstone }) {
    const { date = null, replacedBy = null } = tombstone ?? {};
    return JSON.stringify([type, target, aliases, source, tombstone !== null, date, replacedBy]);
}
/** Most fields have none; a set for each of them would cost more than all the rest. */
const noTargets = new Set();
function listedField(name, entries) {
    const live = entries.filter(({ tombstone }) => tombstone === null);
    const [entry = entries[0]] = live;
    if (entry === undefined)
        throw new RangeError('a listed field has at least one entry');
    const removed = live.length === 0;
    if (live.every(({ target }) => target === null)) {
        return { name, entries, entry, removed, targets: noTargets };
    }
    const targets = live.flatMap(({ target }) => (target === null ? [] : [(0,_field_name_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutPositions */ .Hp)(target)]));
    return { name, entries, entry, removed, targets: new Set(targets) };
}
function indexTargets(fields) {
    const byTarget = new Map();
    for (const field of fields) {
        for (const target of field.targets) {
            const called = byTarget.get(target) ?? { fields: [], ofEntity: false };
            called.fields.push(field);
            called.ofEntity ||= field.name.entity !== null;
            byTarget.set(target, called);
        }
    }
    return byTarget;
}
function indexAliases(fields, entities) {
    const byAlias = new _name_map_js__WEBPACK_IMPORTED_MODULE_0__/* .NameMap */ .K();
    const add = (name, field) => {
        const resolved = (0,_field_name_js__WEBPACK_IMPORTED_MODULE_1__/* .resolveName */ .qK)(name, entities);
        if (byAlias.get(resolved) === undefined)
            byAlias.set(resolved, field);
    };
    for (const field of fields.filter(({ removed }) => !removed)) {
        const { entity, path } = field.name;
        const parent = (0,_field_name_js__WEBPACK_IMPORTED_MODULE_1__/* .parentOf */ .gN)(path);
        for (const alias of field.entries.flatMap(({ aliases }) => aliases)) {
            add({ entity: null, path: alias }, field);
            add({ entity, path: alias }, field);
            if (parent !== '')
                add({ entity, path: `${parent}.${alias}` }, field);
        }
    }
    return byAlias;
}


/***/ }),

/***/ 5214:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ decideDrift),
  J: () => (/* binding */ judgeDrift)
});

// EXTERNAL MODULE: ./packages/verdict/build/finding.js
var finding = __webpack_require__(1213);
// EXTERNAL MODULE: ./packages/verdict/build/report.js
var report = __webpack_require__(3196);
// EXTERNAL MODULE: ./packages/gates/build/drift/contract-index.js
var contract_index = __webpack_require__(7434);
;// CONCATENATED MODULE: ./packages/gates/build/drift/contract-place.js
/**
 * The place for a new entry of an entity: its last entry, else the heading of its section, else
 * the end of what the contract lists. `isSection` says whether the entity has a place of its own.
 */
function contractPlaces(path, { entries, sections }) {
    const headings = new Map();
    for (const { kind, name, line } of sections ?? []) {
        if (kind === 'entity')
            headings.set(name, line);
    }
    const last = new Map();
    let end = 1;
    for (const { entity, line } of entries) {
        last.set(entity, Math.max(line, last.get(entity) ?? 0));
        end = Math.max(end, line);
    }
    return (entity) => {
        const line = last.get(entity) ?? headings.get(entity);
        return { path, line: line ?? end, isSection: line !== undefined };
    };
}

// EXTERNAL MODULE: ./packages/gates/build/drift/field-name.js
var field_name = __webpack_require__(7673);
;// CONCATENATED MODULE: ./packages/gates/build/drift/contract-rules.js



/** There is a contract, it can be read, and it lists something: else there is nothing to compare. */
function contractIsReadable({ head }, { drift }) {
    const { present, problems, entries } = head.contract;
    const path = drift.contract;
    if (!present) {
        const message = `There is no contract at ${path}`;
        return [(0,finding/* finding */.gk)('drift/contract-missing', { message, location: { path } })];
    }
    if (problems.length > 0) {
        return problems.map(({ code, line, message }) => (0,finding/* finding */.gk)(code, {
            message: `${path} cannot be read as a contract: ${message}`,
            location: { path, ...(line !== null && { line }) },
        }));
    }
    if (entries.length > 0)
        return [];
    const message = `${path} lists no field`;
    return [(0,finding/* finding */.gk)('drift/contract-empty', { message, location: { path, line: 1 } })];
}
/**
 * Code follows the contract: a change may edit the contract only with a grant of its exact path.
 * Creating and deleting it are edits. No baseline softens this.
 */
function contractIsUnchanged({ contractChange, head, base }, { drift }) {
    if (contractChange === null || contractChange.grantedBy !== null)
        return [];
    const path = drift.contract;
    const isNew = base !== null && !base.contract.present;
    const what = !head.contract.present ? 'deletes' : isNew ? 'adds' : 'edits';
    return [
        (0,finding/* finding */.gk)('drift/contract-changed', {
            message: `The change ${what} ${path}, which approval.md does not grant by its exact path`,
            location: { path },
            fix: `Revert ${path}, or list \`${path}\` under APPROVED SCOPE and have the contract approved again.`,
        }),
    ];
}
/** No field is listed twice with different API paths or types. */
function contractListsOnce({ base }, { drift }, contract) {
    const before = drift.baseline === 'base' && base !== null
        ? (0,contract_index/* indexContract */.j)(base.contract, contract.entities)
        : null;
    const old = new Set(before === null ? [] : conflicts(before).map(({ listed }) => conflictKey(listed)));
    return conflicts(contract).map(({ listed, one, other }) => {
        const said = ({ target, type }) => `\`${target ?? type ?? 'nothing'}\``;
        return (0,finding/* finding */.gk)('drift/contract-duplicate', {
            message: `\`${(0,field_name/* qualified */.LX)(listed.name)}\` is listed twice, with ${said(one)} and ${said(other)}`,
            location: { path: drift.contract, line: other.line },
            related: [{ path: drift.contract, line: one.line }],
            level: old.has(conflictKey(listed)) ? 'note' : 'error',
        });
    });
}
function conflicts({ fields }) {
    return fields.flatMap((listed) => {
        const [one, other] = contradiction(listed.entries, 'target') ??
            contradiction(listed.entries, 'type') ?? [undefined, undefined];
        return one === undefined || other === undefined ? [] : [{ listed, one, other }];
    });
}
/** The first two entries that say different things; one that says nothing contradicts none. */
function contradiction(entries, what) {
    const said = entries.filter((entry) => entry.tombstone === null && entry[what] !== null);
    const [one] = said;
    const other = said.find((entry) => entry[what] !== one?.[what]);
    return one === undefined || other === undefined ? null : [one, other];
}
function conflictKey({ name, entries }) {
    const said = entries.map(({ target, type }) => `${target ?? ''}\0${type ?? ''}`);
    return [(0,field_name/* keyOf */.TN)(name), ...new Set(said)].join('\0');
}

;// CONCATENATED MODULE: ./packages/gates/build/drift/acknowledgement-coverage.js

/**
 * Most differences that all acknowledgements together may cover, counting those covered twice. It
 * bounds what nested ones can cost; beyond it they cover nothing, so the drift stays a failure.
 */
const maxCovered = 1_000_000;
/**
 * What each acknowledgement in the code covers: additions, renames, changed types and targets.
 * A removal leaves no code to stand on, so none of them covers it.
 *
 * A name with an entity (`order.legacyCode`) covers that field wherever it is declared; a bare one
 * (`legacyCode`) covers fields of that path in the file of the comment. One that names no field
 * covers the declaration it stands on: the fields between the first line of code below the comment
 * and the end of the statement or block that starts there. Where no field lies in it (a decorator,
 * a blank signature) it covers the next field below, and that one alone.
 */
function coverageOf(acknowledgements, differences, fields, entities) {
    if (acknowledgements.length === 0)
        return new Map();
    const declared = differences.filter(({ kind }) => kind !== 'removed');
    const byName = indexByName(declared);
    const byFile = indexByFile(declared);
    const fieldLines = linesByFile(fields);
    let left = maxCovered;
    const covered = (acknowledgement) => {
        if (left === 0)
            return [];
        const { fields: names, file } = acknowledgement;
        const found = names.length > 0
            ? [...new Set(names)].flatMap((name) => coveredByName(name, file, byName, entities))
            : coveredByPlace(acknowledgement, byFile, fieldLines);
        left = Math.max(0, left - found.length);
        return left === 0 ? [] : [...new Set(found)];
    };
    return new Map(acknowledgements.map((one) => [one, covered(one)]));
}
/** Where the code of a difference stands; a removed field has none. */
function declarationsOf(difference) {
    switch (difference.kind) {
        case 'added':
            return difference.declarations;
        case 'renamed':
            return difference.added.declarations;
        case 'removed':
            return [];
        default:
            return [difference.field];
    }
}
function indexByName(differences) {
    const byName = new Map();
    const add = (key, difference) => {
        const known = byName.get(key);
        if (known === undefined)
            byName.set(key, [difference]);
        else
            known.push(difference);
    };
    for (const difference of differences) {
        const files = new Set(declarationsOf(difference).map(({ file }) => file));
        const names = difference.kind === 'renamed' ? [difference.removed.name] : [];
        for (const name of [difference.name, ...names]) {
            if (name.entity !== null)
                add((0,field_name/* keyOf */.TN)(name), difference);
            for (const file of files)
                add(inFile(file, name.path), difference);
        }
    }
    return byName;
}
/** A key that no `keyOf` gives: it begins with NUL. */
function inFile(file, path) {
    return `\0${file}\0${path}`;
}
function coveredByName(name, file, byName, entities) {
    const resolved = (0,field_name/* resolveName */.qK)({ entity: null, path: name }, entities);
    const anywhere = resolved.entity === null ? [] : (byName.get((0,field_name/* keyOf */.TN)(resolved)) ?? []);
    return [...anywhere, ...(byName.get(inFile(file, name)) ?? [])];
}
function indexByFile(differences) {
    const byFile = new Map();
    for (const difference of differences) {
        for (const { file, line } of declarationsOf(difference)) {
            const known = byFile.get(file);
            if (known === undefined)
                byFile.set(file, [{ line, difference }]);
            else
                known.push({ line, difference });
        }
    }
    for (const placed of byFile.values())
        placed.sort((a, b) => a.line - b.line);
    return byFile;
}
function linesByFile(fields) {
    const byFile = new Map();
    for (const { file, line } of fields) {
        const lines = byFile.get(file);
        if (lines === undefined)
            byFile.set(file, [line]);
        else
            lines.push(line);
    }
    for (const lines of byFile.values())
        lines.sort((a, b) => a - b);
    return byFile;
}
function coveredByPlace({ file, standsOn }, byFile, fieldLines) {
    const placed = byFile.get(file);
    if (standsOn === null || placed === undefined)
        return [];
    const range = fieldRange(standsOn, fieldLines.get(file) ?? []);
    const start = firstAtOrAfter(placed, range.line, ({ line }) => line);
    const end = firstAtOrAfter(placed, range.endLine + 1, ({ line }) => line);
    return placed.slice(start, end).map(({ difference }) => difference);
}
function fieldRange(standsOn, lines) {
    const next = lines[firstAtOrAfter(lines, standsOn.line, (line) => line)];
    if (next === undefined || next <= standsOn.endLine)
        return standsOn;
    return { line: next, endLine: next };
}
/** The index of the first item at or after `line`, by bisection. */
function firstAtOrAfter(items, line, lineOf) {
    let [low, high] = [0, items.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        const item = items[middle];
        if (item !== undefined && lineOf(item) < line)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

;// CONCATENATED MODULE: ./packages/gates/build/drift/difference-findings.js



/** More places than this of one field are not listed. */
const maxRelated = 10;
/** One finding for one difference: an error if it is new, else a note. */
function differenceFinding(judged, context) {
    const { difference } = judged;
    const occurrence = describe(difference, context);
    if (judged.status !== 'acknowledged') {
        if (judged.status === 'new')
            return occurrence;
        const message = `${occurrence.message} (already so at the merge base)`;
        return { ...occurrence, level: 'note', message };
    }
    return (0,finding/* finding */.gk)('drift/acknowledged', {
        ...occurrence,
        level: 'note',
        message: `${occurrence.message} (acknowledged)`,
        related: [judged.by, ...(occurrence.related ?? [])],
        fix: 'Nothing to do while the acknowledgement holds.',
    });
}
function describe(difference, context) {
    switch (difference.kind) {
        case 'added':
            return added(difference, context);
        case 'removed':
            return removed(difference, context);
        case 'renamed':
            return renamed(difference, context);
        case 'target':
            return targetChanged(difference, context);
        case 'type': {
            const { name, field, entry, expected, actual } = difference;
            const said = entry.type === null ? 'it was' : 'the contract says';
            return (0,finding/* finding */.gk)('drift/type-changed', {
                message: `\`${(0,field_name/* qualified */.LX)(name)}\` is ${actual}, and ${said} ${expected}`,
                location: at(field),
                related: [{ path: context.contract, line: entry.line }],
                fix: `Make \`${(0,field_name/* qualified */.LX)(name)}\` ${expected} again, or write its type \`${actual}\` in ${context.contract} and have the contract approved.`,
            });
        }
    }
}
function added(difference, context) {
    const { name, field, tombstone } = difference;
    const place = context.placeOf(name.entity);
    const others = declarationsOf(difference).filter((other) => other !== field);
    const gone = tombstone?.tombstone?.date ? ` since ${tombstone.tombstone.date}` : '';
    return (0,finding/* finding */.gk)('drift/field-added', {
        message: tombstone === null
            ? `\`${(0,field_name/* qualified */.LX)(name)}\` is not in the contract`
            : `\`${(0,field_name/* qualified */.LX)(name)}\` is in the code, and the contract says that it is removed${gone}`,
        location: at(field),
        related: [
            { path: context.contract, line: tombstone?.line ?? place.line ?? 1 },
            ...others.slice(0, maxRelated).map(at),
        ],
        fix: tombstone === null
            ? `${whatToList(difference, context)} and have the contract approved; or remove the field, or acknowledge it.`
            : `Remove the field, or replace line ${tombstone.line} of ${context.contract} by "- \`${name.path}\`" and have the contract approved.`,
    });
}
function whatToList({ name, field }, { contract, placeOf }) {
    const { entity, path } = name;
    const place = placeOf(entity);
    const where = `after line ${place.line} of ${contract}`;
    if (entity !== null) {
        const heading = place.isSection ? '' : `the heading "### \`${entity}\`" and below it `;
        return `Write ${heading}the bullet "- \`${path}\`" ${where}`;
    }
    const target = field.target === undefined ? '' : ` with the API path \`${field.target}\``;
    return `List \`${path}\`${target} ${where}`;
}
function removed({ name, entry, was }, context) {
    const source = was ?? undefined;
    const known = source === undefined ? context.sourceOf(name.entity) : at(source);
    const named = entry.source === null ? undefined : { path: entry.source };
    const related = known ?? named;
    return (0,finding/* finding */.gk)('drift/field-removed', {
        message: `\`${(0,field_name/* qualified */.LX)(name)}\` is in the contract and not in the code`,
        location: { path: context.contract, line: entry.line },
        related: related === undefined ? [] : [related],
        fix: `Put the field back, or write in approval.md under DRIFT ACKNOWLEDGEMENTS the bullet "- \`${(0,field_name/* qualified */.LX)(name)}\` removed: <reason>".`,
    });
}
function renamed(difference, context) {
    const { name, added: to, removed: from, confidence, evidence } = difference;
    return (0,finding/* finding */.gk)('drift/field-renamed', {
        message: `\`${(0,field_name/* qualified */.LX)(from.name)}\` was renamed to \`${(0,field_name/* qualified */.LX)(name)}\` (${confidence}: ${evidence.join(', ')})`,
        location: at(to.field),
        related: [
            { path: context.contract, line: from.entry.line },
            ...(from.was === null ? [] : [at(from.was)]),
        ],
        fix: `Call it \`${from.name.path}\` again, or write \`${name.path}\` in line ${from.entry.line} of ${context.contract} and have the contract approved.`,
    });
}
function targetChanged(difference, context) {
    const { name, field, target, entry, expected, aliasOf } = difference;
    const listed = expected
        .slice(0, maxRelated)
        .map((path) => `\`${path}\``)
        .join(' or ');
    const line = aliasOf?.line ?? entry?.line ?? context.placeOf(name.entity).line ?? 1;
    const what = aliasOf !== null
        ? 'which is an alias'
        : entry === null
            ? 'which the contract does not list'
            : 'which the contract does not list for it';
    return (0,finding/* finding */.gk)('drift/target-non-canonical', {
        message: `\`${(0,field_name/* qualified */.LX)(name)}\` maps to \`${target}\`, ${what}${listed === '' ? '' : `; canonical is ${listed}`}`,
        location: at(field),
        related: [{ path: context.contract, line }],
        fix: listed === ''
            ? `Map it to a path that ${context.contract} lists, or list \`${target}\` there and have the contract approved.`
            : `Write ${listed} instead of \`${target}\`.`,
    });
}
function at({ file, line }) {
    return { path: file, line };
}

// EXTERNAL MODULE: ./packages/gates/build/drift/drift-summary.js
var drift_summary = __webpack_require__(647);
;// CONCATENATED MODULE: ./packages/gates/build/drift/drift-reason.js


const kinds = [
    ['added', 'added'],
    ['removed', 'removed'],
    ['renamed', 'renamed'],
    ['type', 'of another type'],
    ['target', 'mapped to another path'],
];
/** The decision in one sentence: what fails first, then what is only noted. */
function driftReason(findings, differences, baselineUnknown) {
    const undecided = findings.filter(finding/* isUndecidable */.JX);
    const { old, acknowledged } = (0,drift_summary/* countDrift */.f)(differences);
    const unresolved = findings.filter(({ code, level }) => code === 'drift/unresolved' && level === 'warning').length;
    return [
        ...(undecided.length > 0 ? [`could not decide: ${undecidedReason(undecided)}`] : []),
        ...differenceReason(differences, undecided.length > 0),
        ...otherFailures(findings),
        ...(old > 0 ? [`${count(old, 'old difference')} noted`] : []),
        ...(acknowledged > 0 ? [`${count(acknowledged, 'difference')} acknowledged`] : []),
        ...(unresolved > 0 ? [`${count(unresolved, 'place')} could not be resolved`] : []),
        ...(baselineUnknown ? ['what was old at the merge base is not known'] : []),
    ].join('; ');
}
function undecidedReason(undecided) {
    const [first] = undecided;
    const more = undecided.length - 1;
    return `${first?.message}${more > 0 ? ` (and ${count(more, 'more finding')})` : ''}`;
}
function differenceReason(differences, undecided) {
    const fresh = differences.filter(({ status }) => status === 'new');
    if (fresh.length === 0 && undecided)
        return [];
    if (differences.length === 0)
        return ['the code agrees with the contract'];
    if (fresh.length === 0)
        return ['no new drift from the contract'];
    const counts = (0,drift_summary/* countDrift */.f)(fresh);
    const parts = kinds.flatMap(([kind, words]) => counts[kind] > 0 ? [`${grouped(counts[kind])} ${words}`] : []);
    const verb = fresh.length === 1 ? 'differs' : 'differ';
    return [`${count(fresh.length, 'field')} ${verb} from the contract (${parts.join(', ')})`];
}
function otherFailures(findings) {
    const failing = (code) => findings.filter((one) => one.code === code && one.level === 'error').length;
    const duplicates = failing('drift/contract-duplicate');
    const references = failing('drift/reference-missing');
    return [
        ...(failing('drift/contract-changed') > 0 ? ['the contract changed without a grant'] : []),
        ...(duplicates > 0 ? [`${count(duplicates, 'field')} listed twice`] : []),
        ...(references > 0 ? [`${count(references, 'file')} without a reference to the contract`] : []),
    ];
}
/** `1,204 fields`; English, whatever the machine's locale. */
function count(number, noun) {
    return `${grouped(number)} ${noun}${number === 1 ? '' : 's'}`;
}
function grouped(number) {
    return String(number).replaceAll(/\B(?=(\d{3})+$)/g, ',');
}

// EXTERNAL MODULE: ./packages/gates/build/drift/governed-types.js
var governed_types = __webpack_require__(5295);
// EXTERNAL MODULE: ./packages/gates/build/drift/mapped-fields.js
var mapped_fields = __webpack_require__(1650);
// EXTERNAL MODULE: ./packages/gates/build/drift/targets.js
var targets = __webpack_require__(4987);
;// CONCATENATED MODULE: ./packages/gates/build/drift/compare-fields.js



/**
 * Everything in which the runtime differs from the contract. Linear in the number of fields.
 *
 * A field of an entity is compared with the entry of that entity and path. A field of a field map
 * belongs to no entity; what it is compared with is said at `placeMappedFields`.
 */
function compareFields(comparison) {
    const { contract, runtime } = comparison;
    const mapped = (0,mapped_fields/* placeMappedFields */.k)(runtime, contract);
    return [
        ...runtime.fields.flatMap((declared) => {
            const placed = mapped.get(declared);
            return placed === undefined
                ? compareDeclared(declared, comparison)
                : compareMapped(declared, placed, comparison);
        }),
        ...missingFields(comparison, mapped),
    ];
}
function compareDeclared(declared, comparison) {
    const listed = comparison.contract.byName.find(declared.name);
    if (listed === undefined || listed.removed) {
        return addedField(declared, listed, comparison.governs);
    }
    return compareListed(declared, listed, comparison);
}
function compareMapped(declared, placed, comparison) {
    if (placed.kind === 'canonical')
        return [];
    if (placed.kind === 'listed')
        return compareListed(declared, placed.listed, comparison);
    if (placed.kind === 'unlisted') {
        return addedField(declared, placed.tombstone, comparison.governs);
    }
    return [...placed.changes];
}
function addedField({ name, first, declarations }, listed, governs) {
    const governed = declarations.find(({ type }) => governs(type));
    if (governed === undefined)
        return [];
    const field = governs(first.type) ? first : governed;
    return [{ kind: 'added', name, field, declarations, tombstone: listed?.entry ?? null }];
}
function compareListed(declared, listed, comparison) {
    return declared.declarations.flatMap((field) => {
        const { governs } = comparison;
        if (!governs(field.type) && !governs(listed.entry.type))
            return [];
        return [
            ...compareType(declared.name, field, listed, comparison),
            ...(0,targets/* checkTarget */.e$)(declared.name, field, listed, comparison.contract),
        ];
    });
}
/**
 * The contract's word on the type counts. Where it has none, a field that was of a governed type
 * at the merge base must stay of one: otherwise it would leave the contract's reach unseen. So
 * must one whose type the code no longer tells (an imported type may be anything). The same holds where the contract lists a list without its `[]`, since its type may be the elements'.
 */
function compareType({ path }, field, { name, entry }, { before, governs }) {
    const actual = (0,governed_types/* plainType */.F)(field.type);
    const isSame = path === name.path;
    if (actual === null) {
        const was = typeBefore(field, before?.byName.get(name));
        const isLost = isSame && was !== null && governs(was);
        const expected = (0,governed_types/* plainType */.F)(entry.type) ?? was;
        if (!isLost || expected === null || entry.type === 'unknown')
            return [];
        return [{ kind: 'type', name, field, entry, expected, actual: 'unknown' }];
    }
    if (!isSame && name.path.endsWith('[]')) {
        if (actual === 'array' || actual === 'mixed')
            return [];
        return [{ kind: 'type', name, field, entry, expected: 'array', actual }];
    }
    const said = isSame ? (0,governed_types/* plainType */.F)(entry.type) : null;
    const was = said === null ? typeBefore(field, before?.byName.get(name)) : null;
    const leavesReach = was !== null && governs(was) && !governs(actual);
    const expected = said ?? (leavesReach ? was : null);
    if (expected === null || expected === actual)
        return [];
    return [{ kind: 'type', name, field, entry, expected, actual }];
}
function typeBefore(field, before) {
    const same = before?.declarations.find(({ file }) => file === field.file) ?? before?.first;
    return (0,governed_types/* plainType */.F)(same?.type ?? null);
}
/**
 * What a field map writes is there as long as no source declares the entity: beside a source that
 * does, a left-over mapping must not hide that the field itself is gone.
 */
function missingFields({ contract, runtime, before, governs, complete }, mapped) {
    if (!complete)
        return [];
    const declaresEntity = (entity) => entity !== null && (runtime.entities.has(entity) || before?.entities.has(entity) === true);
    const written = writtenFields(mapped);
    return contract.fields.flatMap((listed) => {
        const { name, entry, removed } = listed;
        if (removed || !governs(entry.type))
            return [];
        const declared = runtime.byName.find(name);
        if (declared?.declarations.some(({ entity }) => entity !== null))
            return [];
        const isMapped = declared !== undefined || written.has(listed);
        if (isMapped && !declaresEntity(name.entity))
            return [];
        const was = before?.byName.find(name)?.first;
        return [{ kind: 'removed', name, entry, was: was ?? null }];
    });
}
function writtenFields(mapped) {
    const calls = new Set([...mapped.values()].flatMap((placed) => (placed.kind === 'canonical' ? placed.calls : [])));
    return new Set([...calls].flatMap(({ fields }) => fields));
}

;// CONCATENATED MODULE: ./packages/gates/build/drift/judge-acknowledgements.js


/** Sorts the valid acknowledgements from those that cover nothing, on the day of `now` (UTC). */
function judgeAcknowledgements(acknowledgements, differences, fields, context) {
    const today = context.now.toISOString().slice(0, 10);
    const ordered = [...acknowledgements].sort(compareAcknowledgements);
    const coverage = coverageOf(ordered, differences, fields, context.entities);
    const covered = new Map();
    for (const acknowledgement of ordered.filter((one) => isValid(one, today))) {
        const place = { path: acknowledgement.file, line: acknowledgement.line };
        for (const difference of coverage.get(acknowledgement) ?? []) {
            if (!covered.has(difference))
                covered.set(difference, place);
        }
    }
    return {
        covered,
        findings: (fails, orphans) => ordered.flatMap((one) => acknowledgementFindings(one, { coverage, today, fails, orphans })),
    };
}
function compareAcknowledgements(a, b) {
    return ((0,finding/* compareText */.n6)(a.file, b.file) ||
        a.line - b.line ||
        (0,finding/* compareText */.n6)(JSON.stringify(a), JSON.stringify(b)));
}
/** It is valid through the whole day of its expiry. */
function isValid({ missing, expires }, today) {
    return missing.length === 0 && (expires === null || expires >= today);
}
function acknowledgementFindings(acknowledgement, context) {
    const { missing, expires, file, line, fields } = acknowledgement;
    const location = { path: file, line };
    const meant = context.coverage.get(acknowledgement) ?? [];
    const level = levelOf(meant, context.fails);
    if (missing.length > 0) {
        const message = `The acknowledgement covers nothing: it lacks ${missing.join(', ')}`;
        const fix = `Add to the comment: ${missing.map((what) => `"${what}: …"`).join(', ')}.`;
        return [(0,finding/* finding */.gk)('drift/acknowledgement-incomplete', { message, location, level, fix })];
    }
    if (expires !== null && expires < context.today) {
        const message = `The acknowledgement expired on ${expires} and covers nothing any more`;
        return [(0,finding/* finding */.gk)('drift/acknowledgement-expired', { message, location, level })];
    }
    if (meant.length > 0 || !context.orphans)
        return [];
    const what = fields.length > 0 ? fields.join(', ') : 'the declaration below it';
    const message = `Nothing drifts that this acknowledgement covers: ${what}`;
    return [(0,finding/* finding */.gk)('drift/acknowledgement-orphaned', { message, location })];
}
/**
 * An acknowledgement that does not hold weighs what the drift weighs that it was meant to cover:
 * taking the comment away must never be what makes a change pass.
 */
function levelOf(meant, fails) {
    if (meant.some(fails))
        return 'error';
    return meant.length > 0 ? 'note' : 'warning';
}

;// CONCATENATED MODULE: ./packages/gates/build/drift/judge-removals.js


/**
 * Takes out the removals that approval.md acknowledges. Where the bullet names the field that
 * takes the place of the removed one, and that one was added, the two are an acknowledged rename.
 */
function judgeRemovals(approval, differences, entities) {
    const { file, removals } = approval ?? { file: '', removals: [] };
    const find = finder(differences, entities);
    const acknowledged = [];
    const taken = new Set();
    const ordered = [...removals].sort(compareRemovals);
    for (const removal of ordered) {
        const removed = find('removed', removal.field);
        if (removal.reason === null || removed === undefined || taken.has(removed))
            continue;
        const added = removal.replacedBy === null ? undefined : find('added', removal.replacedBy);
        const by = { path: file, line: removal.line };
        taken.add(removed);
        if (added === undefined || taken.has(added)) {
            acknowledged.push({ status: 'acknowledged', difference: removed, by });
            continue;
        }
        taken.add(added);
        const evidence = ['approval.md names the new field'];
        const renamed = { kind: 'renamed', name: added.name, added, removed, evidence };
        const difference = { ...renamed, confidence: 'certain' };
        acknowledged.push({ status: 'acknowledged', difference, by });
    }
    return {
        acknowledged,
        rest: differences.filter((difference) => !taken.has(difference)),
        findings: (fails, orphans) => ordered.flatMap((removal) => {
            const removed = find('removed', removal.field);
            const location = { path: file, line: removal.line };
            return removalFindings(removal, removed, location, { fails, orphans });
        }),
    };
}
function compareRemovals(a, b) {
    const rest = ({ field, reason, replacedBy }) => JSON.stringify([field, replacedBy, reason]);
    return a.line - b.line || (0,finding/* compareText */.n6)(rest(a), rest(b));
}
function finder(differences, entities) {
    const byKey = new Map(differences.map((one) => [`${one.kind}\0${(0,field_name/* keyOf */.TN)(one.name)}`, one]));
    return (kind, field) => {
        const name = (0,field_name/* resolveName */.qK)({ entity: null, path: field }, entities);
        for (const candidate of [name, (0,field_name/* withOtherListMark */.WG)(name)]) {
            const found = byKey.get(`${kind}\0${(0,field_name/* keyOf */.TN)(candidate)}`);
            if (found?.kind === kind)
                return found;
        }
        return undefined;
    };
}
function removalFindings({ field, reason }, removed, location, context) {
    if (reason === null) {
        const level = removed === undefined ? 'warning' : context.fails(removed) ? 'error' : 'note';
        const message = `The acknowledgement of \`${field}\` covers nothing: it does not say why`;
        const name = removed === undefined ? field : (0,field_name/* qualified */.LX)(removed.name);
        const fix = `Write the bullet as "- \`${name}\` removed: <reason>".`;
        return [(0,finding/* finding */.gk)('drift/acknowledgement-incomplete', { message, location, level, fix })];
    }
    if (removed !== undefined || !context.orphans)
        return [];
    const message = `\`${field}\` is not a removed field: the acknowledgement covers nothing`;
    return [(0,finding/* finding */.gk)('drift/acknowledgement-orphaned', { message, location })];
}

;// CONCATENATED MODULE: ./packages/gates/build/drift/judged-difference.js

/**
 * What makes two differences the same one at two commits: kind, entity, path and what it is about.
 * Lines and files do not count, so moving code makes no old drift new.
 */
function differenceKey(difference) {
    const key = `${difference.kind}\0${(0,field_name/* keyOf */.TN)(difference.name)}`;
    switch (difference.kind) {
        case 'renamed':
            return `${key}\0${(0,field_name/* keyOf */.TN)(difference.removed.name)}`;
        case 'type':
            return `${key}\0${difference.expected}\0${difference.actual}`;
        case 'target':
            return `${key}\0${difference.target}`;
        default:
            return key;
    }
}

;// CONCATENATED MODULE: ./packages/gates/build/drift/rename-evidence.js


/** A likeness of names from which on it is said as evidence. */
const similar = 0.5;
/** Weighs a pair; null: too weak to be called a rename. */
function weighPair(removed, added, context) {
    const { isAlias, sides, similarity } = context;
    const types = [removed.entry.type ?? removed.was?.type ?? null, added.field.type].map(governed_types/* plainType */.F);
    const sameType = types[0] !== null && types[0] === types[1];
    const otherType = !sameType && types.every((type) => type !== null);
    const sameTarget = mapsToSameTarget(removed, added);
    const confidence = confidenceOf({ ...context, sameTarget, otherType, sameType });
    if (confidence === null)
        return null;
    const percent = Math.round(similarity * 100);
    return {
        confidence,
        score: (isAlias ? 16 : 0) + (sameTarget ? 8 : 0) + 2 * similarity + sides + (sameType ? 0.25 : 0),
        words: [
            ...(isAlias ? ['the contract lists the new name as an alias'] : []),
            ...(sameTarget ? ['same target'] : []),
            ...(sameType ? ['same type'] : []),
            ...(sides > 0 ? [sides === 2 ? 'same position' : 'adjacent position'] : []),
            ...(similarity >= similar ? [`similar name (${percent} %)`] : []),
        ],
    };
}
/**
 * How sure a pair is. An alias or the same target settles it; otherwise the type must not differ
 * and name and place must speak for it together, or one of the two very clearly.
 */
function confidenceOf(pair) {
    if (pair.isAlias || (pair.sameTarget && !pair.otherType))
        return 'certain';
    if (pair.sameTarget)
        return 'likely';
    if (pair.otherType)
        return null;
    const { sides, similarity } = pair;
    if (similarity >= 0.8 || (sides === 2 && similarity >= 0.3))
        return 'likely';
    if (sides === 1 && similarity >= similar)
        return 'likely';
    return similarity >= 0.65 || (sides === 2 && pair.sameType) ? 'possible' : null;
}
function mapsToSameTarget({ entry, was }, { field }) {
    const target = entry.target ?? was?.target;
    if (target === undefined || field.target === undefined)
        return false;
    return (0,field_name/* withoutPositions */.Hp)(target) === (0,field_name/* withoutPositions */.Hp)(field.target);
}

// EXTERNAL MODULE: ./packages/gates/build/drift/name-map.js
var name_map = __webpack_require__(897);
;// CONCATENATED MODULE: ./packages/gates/build/drift/name-similarity.js
/** Longer names are compared by their beginning. */
const maxLength = 64;
/** How many siblings say which parts of a name are common among them. */
const maxSiblings = 500;
/** The words of a name in lower case. */
function wordsOf(name) {
    return name
        .slice(0, maxLength)
        .replaceAll(/([a-z\d])([A-Z])/g, '$1 $2')
        .replaceAll(/(\p{L})(\d)/gu, '$1 $2')
        .toLowerCase()
        .split(/[^\p{L}\d]+/u)
        .filter((word) => word !== '');
}
/**
 * Likeness of names among `siblings`: the share of words or of letter pairs that two names have in
 * common (Dice's coefficient), whichever is larger. A part counts the less the more siblings have
 * it: among `line1`, `line2`, `line3` the word `line` says nothing. A number counts half.
 */
function similarityAmong(siblings) {
    const parts = new Map();
    const frequency = new Map();
    const partsOf = (name) => {
        const known = parts.get(name) ?? splitName(name);
        parts.set(name, known);
        return known;
    };
    for (const name of new Set(siblings.slice(0, maxSiblings))) {
        const { words, pairs } = partsOf(name);
        for (const part of [...words, ...pairs])
            frequency.set(part, (frequency.get(part) ?? 0) + 1);
    }
    const weight = (part) => {
        const isNumber = part < ':' && part >= '0';
        return Math.min(1, 2 / (frequency.get(part) ?? 1)) * (isNumber ? 0.5 : 1);
    };
    return (a, b) => {
        const [left, right] = [partsOf(a), partsOf(b)];
        return Math.max(dice(left.words, right.words, weight), dice(left.pairs, right.pairs, weight));
    };
}
function splitName(name) {
    const words = wordsOf(name);
    const letters = words.join('');
    const pairs = new Set();
    // The mark keeps a pair of letters from being counted as a word of two letters.
    for (let i = 0; i + 1 < letters.length; i += 1)
        pairs.add(`~${letters.slice(i, i + 2)}`);
    return { words: new Set(words), pairs };
}
function dice(a, b, weight) {
    let [shared, all] = [0, 0];
    for (const part of a) {
        all += weight(part);
        if (b.has(part))
            shared += 2 * weight(part);
    }
    for (const part of b)
        all += weight(part);
    return all === 0 ? 0 : shared / all;
}

;// CONCATENATED MODULE: ./packages/gates/build/drift/sibling-slots.js
/**
 * The slots of the fields in `marked`, given all siblings in their order. Siblings that are neither
 * marked nor kept (in `kept`: known on both sides) are passed over.
 */
function slotsOf(order, marked, kept) {
    const relevant = order.filter((key) => marked.has(key) || kept.has(key));
    const before = distances(relevant, kept);
    const after = distances(relevant.toReversed(), kept);
    return new Map(relevant
        .filter((key) => marked.has(key))
        .map((key) => [key, { before: before.get(key) ?? null, after: after.get(key) ?? null }]));
}
function distances(order, kept) {
    const found = new Map();
    let anchor = null;
    let distance = 0;
    for (const key of order) {
        distance += 1;
        if (kept.has(key)) {
            anchor = key;
            distance = 0;
        }
        else if (anchor !== null)
            found.set(key, `${anchor}@${distance}`);
    }
    return found;
}
/** On how many sides two slots agree. */
function sharedSides(a, b) {
    if (a === undefined || b === undefined)
        return 0;
    const before = a.before !== null && a.before === b.before;
    const after = a.after !== null && a.after === b.after;
    return before && after ? 2 : before || after ? 1 : 0;
}

;// CONCATENATED MODULE: ./packages/gates/build/drift/sibling-pairs.js




/** Up to this many pairs of one parent all are looked at; beyond it only promising ones. */
const maxPairs = 256;
/** A word that more added fields than this have in common does not make a pair promising. */
const maxSharing = 16;
/**
 * The pairs of one entity and parent that are worth weighing. Their number is linear in the number
 * of fields, also where thousands of fields of one parent come and go at once.
 */
function pairsOfSiblings(removed, added, context) {
    const families = familiesOf(removed, added);
    const runtimePlace = ({ first }) => `${first.file}:${first.line}`;
    collect(families, 'now', context.runtime.fields, runtimePlace);
    collect(families, 'earlier', context.before?.fields ?? [], runtimePlace);
    collect(families, 'listed', context.contract.fields, ({ entry }) => `${entry.line}`);
    return families.all.flatMap((family) => pairsOf(family, context.contract));
}
function familiesOf(removed, added) {
    const byParent = new name_map/* NameMap */.K();
    const all = [];
    for (const field of removed) {
        const parent = parentName(field.name);
        let family = byParent.get(parent);
        if (family === undefined) {
            family = { removed: [], added: [], now: [], earlier: [], listed: [] };
            byParent.set(parent, family);
            all.push(family);
        }
        family.removed.push(field);
    }
    for (const field of added)
        byParent.get(parentName(field.name))?.added.push(field);
    return { all: all.filter((family) => family.added.length > 0), byParent };
}
function parentName({ entity, path }) {
    return { entity, path: (0,field_name/* parentOf */.gN)(path) };
}
function collect({ all, byParent }, order, fields, placeOf) {
    if (all.length === 0)
        return;
    for (const field of fields) {
        const { name } = field;
        const family = byParent.get(parentName(name));
        if (family === undefined || family.added.length === 0)
            continue;
        family[order].push({ key: (0,field_name/* keyOf */.TN)(name), name: (0,field_name/* leafOf */.eo)(name.path), place: placeOf(field) });
    }
}
/** The keys in their order; none where all stand on one line, whose order is not known. */
function keysInOrder(siblings) {
    const [first] = siblings;
    const onOneLine = siblings.length > 1 && siblings.every(({ place }) => place === first?.place);
    return onOneLine ? [] : siblings.map(({ key }) => key);
}
function pairsOf(family, contract) {
    const { removed, added } = family;
    const [slotsBefore, slotsNow] = slotsOfFamily(family);
    const names = [...removed, ...added].map(({ name }) => (0,field_name/* leafOf */.eo)(name.path));
    const similarity = similarityAmong([
        ...names.slice(0, 200),
        ...family.now.map(({ name }) => name),
    ]);
    return promisingPairs(family, slotsBefore, slotsNow).map(([from, to]) => ({
        removed: from,
        added: to,
        isAlias: contract.byAlias.get(to.name)?.entry === from.entry,
        sides: sharedSides(slotsBefore.get((0,field_name/* keyOf */.TN)(from.name)), slotsNow.get((0,field_name/* keyOf */.TN)(to.name))),
        similarity: similarity((0,field_name/* leafOf */.eo)(from.name.path), (0,field_name/* leafOf */.eo)(to.name.path)),
    }));
}
/** The order of the runtime at the merge base tells most; without it the contract's order has to. */
function slotsOfFamily({ removed, added, now, earlier, listed }) {
    const gone = new Set(removed.map(({ name }) => (0,field_name/* keyOf */.TN)(name)));
    const come = new Set(added.map(({ name }) => (0,field_name/* keyOf */.TN)(name)));
    const order = keysInOrder(earlier.some(({ key }) => gone.has(key)) ? earlier : listed);
    const orderNow = keysInOrder(now);
    const known = new Set(order);
    const kept = new Set(orderNow.filter((key) => known.has(key) && !come.has(key) && !gone.has(key)));
    return [slotsOf(order, gone, kept), slotsOf(orderNow, come, kept)];
}
function promisingPairs({ removed, added }, slotsBefore, slotsNow) {
    if (removed.length * added.length <= maxPairs) {
        return removed.flatMap((from) => added.map((to) => [from, to]));
    }
    const byTrait = new Map();
    for (const field of added) {
        for (const trait of traitsOf(field, slotsNow)) {
            const sharing = byTrait.get(trait);
            if (sharing === undefined)
                byTrait.set(trait, [field]);
            else if (sharing.length <= maxSharing)
                sharing.push(field);
        }
    }
    return removed.flatMap((from) => {
        const sharing = traitsOf(from, slotsBefore).map((trait) => byTrait.get(trait) ?? []);
        const promising = sharing.filter(({ length }) => length <= maxSharing).flat();
        return [...new Set(promising)].map((to) => [from, to]);
    });
}
/** What a removed and an added field of a large family must share to be looked at. */
function traitsOf({ name }, slots) {
    const slot = slots.get((0,field_name/* keyOf */.TN)(name));
    const words = wordsOf((0,field_name/* leafOf */.eo)(name.path));
    return [
        `name ${words.join('')}`,
        ...words.map((word) => `word ${word}`),
        ...(slot?.before ? [`before ${slot.before}`] : []),
        ...(slot?.after ? [`after ${slot.after}`] : []),
    ];
}

;// CONCATENATED MODULE: ./packages/gates/build/drift/pair-renames.js



/**
 * Puts removed and added fields that are the same one together: one to one, the best pair first,
 * the same pairs whatever the order of the input. What is too weak stays removed and added.
 */
function pairRenames(differences, context) {
    const removed = differences.filter((difference) => difference.kind === 'removed');
    const added = differences.filter((difference) => difference.kind === 'added' && difference.tombstone === null);
    const candidates = [
        ...pairsByContract(removed, added, context),
        ...pairsOfSiblings(removed, added, context),
    ].flatMap(weigh);
    const taken = new Set();
    const renamed = [];
    for (const candidate of candidates.sort(compareCandidates)) {
        if (taken.has(candidate.removed) || taken.has(candidate.added))
            continue;
        taken.add(candidate.removed).add(candidate.added);
        renamed.push(renamedField(candidate));
    }
    return [...differences.filter((difference) => !taken.has(difference)), ...renamed];
}
/** Pairs of one entity that the contract itself connects, by an alias or by the target. */
function pairsByContract(removed, added, { contract }) {
    const byKey = new Map(removed.map((field) => [(0,field_name/* keyOf */.TN)(field.name), field]));
    const byTarget = new Map();
    for (const field of removed) {
        const key = targetKey(field, field.entry.target ?? field.was?.target);
        if (key !== null && !byTarget.has(key))
            byTarget.set(key, field);
    }
    return added.flatMap((field) => {
        const canonical = contract.byAlias.get(field.name);
        const aliased = canonical === undefined ? undefined : byKey.get((0,field_name/* keyOf */.TN)(canonical.name));
        const target = targetKey(field, field.field.target);
        const sameTarget = target === null ? undefined : byTarget.get(target);
        const pair = { added: field, sides: 0, similarity: 0 };
        return [
            ...(aliased === undefined ? [] : [{ ...pair, removed: aliased, isAlias: true }]),
            ...(sameTarget === undefined ? [] : [{ ...pair, removed: sameTarget, isAlias: false }]),
        ];
    });
}
function targetKey({ name }, target) {
    if (target === undefined)
        return null;
    return (0,field_name/* keyOf */.TN)({ entity: name.entity, path: (0,field_name/* withoutPositions */.Hp)(target) });
}
function weigh({ removed, added, ...context }) {
    const evidence = weighPair(removed, added, context);
    return evidence === null ? [] : [{ ...evidence, removed, added }];
}
function compareCandidates(a, b) {
    return (b.score - a.score ||
        (0,field_name/* compareNames */.MP)(a.removed.name, b.removed.name) ||
        (0,field_name/* compareNames */.MP)(a.added.name, b.added.name));
}
function renamedField({ removed, added, confidence, words }) {
    return { kind: 'renamed', name: added.name, added, removed, confidence, evidence: words };
}

// EXTERNAL MODULE: ./packages/gates/build/drift/runtime-index.js
var runtime_index = __webpack_require__(7180);
// EXTERNAL MODULE: ./packages/policy/build/policy.js
var policy = __webpack_require__(1541);
;// CONCATENATED MODULE: ./packages/gates/build/drift/source-rules.js


/** Every source was read in full: silence must not look like agreement. */
function sourcesAreRead({ head }) {
    if (head.sources.length === 0) {
        return [
            (0,finding/* finding */.gk)('drift/source-empty', {
                message: 'No source of fields is configured, and none was found',
                location: { path: policy/* policyPath */.k1 },
                fix: `Name the sources under drift.sources in ${policy/* policyPath */.k1}.`,
            }),
        ];
    }
    return head.sources.flatMap((source) => [...emptySource(source), ...unreadableFiles(source)]);
}
/** Whether nothing of the runtime was left out, so that a field that is not seen is not there. */
function isComplete({ sources }) {
    return (sources.length > 0 &&
        sources.every((source) => source.unreadable.length === 0 && emptySource(source).length === 0));
}
/** A detected source may hold no field; one that the policy names must. */
function emptySource({ kind, files, configured, matched, ...read }) {
    const hasFields = read.extraction.fields.length > 0 || read.unreadable.length > 0;
    if (matched > 0 && (hasFields || !configured))
        return [];
    const globs = files.join(', ');
    const message = matched === 0
        ? `The source ${kind} matches no file (${globs})`
        : `The source ${kind} has no field in the ${matched} files that it matches (${globs})`;
    return [(0,finding/* finding */.gk)('drift/source-empty', { message, location: { path: policy/* policyPath */.k1 } })];
}
function unreadableFiles({ kind, unreadable }) {
    return unreadable.map(({ file, line, reason }) => (0,finding/* finding */.gk)('drift/source-unreadable', {
        message: `${file} cannot be read as ${kind}: ${reason}`,
        location: { path: file, ...(line !== null && { line }) },
    }));
}
/**
 * Places that could hide a field are warnings. They do not fail the gate, since real code is full
 * of spreads that hide nothing, but the reason counts them. Those of the base are notes with it.
 */
function unresolvedPlaces({ head, base }, { drift }) {
    const key = ({ file, what }) => `${file}\0${what}`;
    const earlier = drift.baseline === 'base' && base !== null ? placesOf(base) : [];
    const old = new Set(earlier.map(key));
    return placesOf(head).map((place) => (0,finding/* finding */.gk)('drift/unresolved', {
        message: `Fields may be hidden here: ${place.what} cannot be resolved`,
        location: { path: place.file, line: place.line },
        level: old.has(key(place)) ? 'note' : 'warning',
    }));
}
function placesOf({ sources }) {
    return sources.flatMap(({ extraction }) => extraction.unresolved);
}
/** Files that map or backfill fields name the contract, so that their reader knows of it. */
function mappingsNameContract({ mappings }, { drift }) {
    return mappings
        .filter(({ namesContract }) => !namesContract)
        .map(({ path, changed }) => (0,finding/* finding */.gk)('drift/reference-missing', {
        message: `${path} maps or backfills fields and does not name ${drift.contract}`,
        location: { path, line: 1 },
        related: [{ path: drift.contract }],
        level: drift.baseline === 'base' && !changed ? 'note' : 'error',
        fix: `Write \`${drift.contract}\` in a comment of ${path}.`,
    }));
}

;// CONCATENATED MODULE: ./packages/gates/build/drift/judge-differences.js









/**
 * Compares the head's runtime with the head's contract. Removals that approval.md acknowledges go
 * first, then renames are told, then the acknowledgements in the code have their say.
 */
function judgeDifferences(facts, policy, now, contract) {
    const { head, base } = facts;
    const { entities } = contract;
    const before = base === null ? null : (0,runtime_index/* indexRuntime */.$)(base, entities);
    const comparison = compare(head, before, policy, contract);
    const found = compareFields(comparison);
    const removals = judgeRemovals(facts.approval, found, entities);
    const isOld = oldDrift(facts, policy, entities);
    const rest = [true, false].flatMap((old) => pairRenames(removals.rest.filter((difference) => isOld(difference) === old), comparison));
    const fields = comparison.runtime.fields.flatMap(({ declarations }) => declarations);
    const context = { entities, now };
    const code = judgeAcknowledgements(facts.acknowledgements, rest, fields, context);
    const differences = [
        ...removals.acknowledged,
        ...rest.map((difference) => {
            const by = code.covered.get(difference);
            if (by !== undefined)
                return { status: 'acknowledged', difference, by };
            return { status: isOld(difference) ? 'old' : 'new', difference };
        }),
    ];
    const failing = new Set(differences.flatMap(({ status, difference }) => (status === 'new' ? partsOf(difference) : [])));
    const fails = (difference) => failing.has(difference);
    const { complete } = comparison;
    const acknowledgementFindings = [
        ...code.findings(fails, complete),
        ...removals.findings(fails, complete),
    ];
    return { differences, acknowledgementFindings };
}
function compare(snapshot, before, policy, contract) {
    return {
        contract,
        runtime: (0,runtime_index/* indexRuntime */.$)(snapshot, contract.entities),
        before,
        governs: (0,governed_types/* governedTypes */.y)(policy),
        complete: isComplete(snapshot),
    };
}
/**
 * Which differences were there at the merge base. None with `baseline: none`, and none where the
 * base has no contract that can be read: what cannot be shown to be old is new.
 */
function oldDrift(facts, policy, entities) {
    const { base } = facts;
    if (policy.drift.baseline !== 'base' || base === null)
        return () => false;
    const { present, problems, entries } = base.contract;
    if (!present || problems.length > 0 || entries.length === 0)
        return () => false;
    const old = new Set(compareFields(compare(base, null, policy, (0,contract_index/* indexContract */.j)(base.contract, entities))).map(differenceKey));
    const isOld = (difference) => difference.kind === 'renamed'
        ? isOld(difference.added) && isOld(difference.removed)
        : old.has(differenceKey(difference));
    return isOld;
}
/** A rename is one difference and stands for two. */
function partsOf(difference) {
    return difference.kind === 'renamed'
        ? [difference, difference.added, difference.removed]
        : [difference];
}

;// CONCATENATED MODULE: ./packages/gates/build/drift/decide-drift.js









/** Whether the runtime code agrees with the field contract. `now` decides what has expired. */
function decideDrift(facts, policy, now) {
    return judgeDrift(facts, policy, now).decision;
}
/** As `decideDrift`; `deriveDriftSummary` makes tables of the differences. */
function judgeDrift(facts, policy, now) {
    const entities = (0,field_name/* knownEntities */.nq)([facts.head, facts.base]);
    const contract = (0,contract_index/* indexContract */.j)(facts.head.contract, entities);
    const unreadable = contractIsReadable(facts, policy);
    const drift = unreadable.length > 0
        ? { differences: [], acknowledgementFindings: [] }
        : judgeDifferences(facts, policy, now, contract);
    const findings = [
        ...unreadable,
        ...sourcesAreRead(facts),
        ...contractIsUnchanged(facts, policy),
        ...contractListsOnce(facts, policy, contract),
        ...runtimeAgrees(facts, policy, drift.differences),
        ...drift.acknowledgementFindings,
        ...mappingsNameContract(facts, policy),
        ...unresolvedPlaces(facts, policy),
    ].sort(finding/* compareFindings */.Eg);
    const baselineUnknown = policy.drift.baseline === 'base' && facts.base === null;
    const reason = driftReason(findings, drift.differences, baselineUnknown);
    return {
        decision: { gate: 'drift', verdict: (0,report/* verdictOf */.Vj)(findings), reason, findings },
        differences: drift.differences,
    };
}
/** Every field is in the contract and every field of the contract is there, as it says. */
function runtimeAgrees(facts, policy, differences) {
    const context = {
        contract: policy.drift.contract,
        placeOf: contractPlaces(policy.drift.contract, facts.head.contract),
        sourceOf: sourcesByEntity(facts),
    };
    return differences.map((judged) => differenceFinding(judged, context));
}
function sourcesByEntity({ head }) {
    const places = new Map();
    for (const { extraction } of head.sources) {
        for (const { entity, file, line } of extraction.fields) {
            const known = places.get(entity);
            const isEarlier = known === undefined || file < known.path || (file === known.path && line < known.line);
            if (isEarlier)
                places.set(entity, { path: file, line });
        }
    }
    return (entity) => (entity === null ? undefined : places.get(entity));
}


/***/ }),

/***/ 647:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ countDrift),
/* harmony export */   y: () => (/* binding */ deriveDriftSummary)
/* harmony export */ });
/* harmony import */ var _ai_gate_verdict__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1213);

/** A row for each entity that drifts, in the order of the names, fields without entity first. */
function deriveDriftSummary(judged) {
    const byEntity = new Map();
    for (const one of judged) {
        const { entity } = one.difference.name;
        const known = byEntity.get(entity);
        if (known === undefined)
            byEntity.set(entity, [one]);
        else
            known.push(one);
    }
    return [...byEntity]
        .map(([entity, differences]) => ({ entity, ...countDrift(differences) }))
        .sort((a, b) => Number(a.entity !== null) - Number(b.entity !== null) ||
        (0,_ai_gate_verdict__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6)(a.entity ?? '', b.entity ?? ''));
}
function countDrift(judged) {
    const counts = {
        added: 0,
        removed: 0,
        renamed: 0,
        type: 0,
        target: 0,
        new: 0,
        old: 0,
        acknowledged: 0,
    };
    for (const { status, difference } of judged) {
        counts[status] += 1;
        counts[difference.kind] += 1;
    }
    return counts;
}


/***/ }),

/***/ 4133:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ac: () => (/* binding */ isFieldName),
/* harmony export */   pi: () => (/* binding */ fieldNames),
/* harmony export */   tE: () => (/* binding */ codeSpans)
/* harmony export */ });
/** Longer names are not taken for fields. */
const maxLength = 512;
/** The contents of the code spans of one backtick each, in order. */
function codeSpans(text) {
    return text
        .split('\n')
        .flatMap((line) => line.split('`').filter((_, index, { length }) => index % 2 === 1 && index < length - 1))
        .map((span) => span.trim());
}
/** Whether the text can be the name of a field: no path of a file, no sentence. */
function isFieldName(text) {
    if (text === '' || text.length > maxLength || /\.(?:md|mdx)$/.test(text))
        return false;
    return !/[\s/\\`,;:=(){}<>"']/.test(text) && !text.startsWith('.') && !text.endsWith('.');
}
/** The fields of a list: its code spans, or else its words between commas, spaces and bullets. */
function fieldNames(text) {
    const spans = codeSpans(text);
    const words = spans.length > 0 ? spans : text.split(/[\s,;]/).filter((word) => !/^[-*•]*$/.test(word));
    return [...new Set(words.filter(isFieldName))];
}


/***/ }),

/***/ 7673:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hp: () => (/* binding */ withoutPositions),
/* harmony export */   LX: () => (/* binding */ qualified),
/* harmony export */   MP: () => (/* binding */ compareNames),
/* harmony export */   TN: () => (/* binding */ keyOf),
/* harmony export */   WG: () => (/* binding */ withOtherListMark),
/* harmony export */   eo: () => (/* binding */ leafOf),
/* harmony export */   gN: () => (/* binding */ parentOf),
/* harmony export */   nq: () => (/* binding */ knownEntities),
/* harmony export */   qK: () => (/* binding */ resolveName)
/* harmony export */ });
/* harmony import */ var _ai_gate_verdict__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1213);

/** Entity names with more dots than this are not looked for inside a path. */
const maxEntitySegments = 8;
function knownEntities(snapshots) {
    const entities = new Set();
    for (const snapshot of snapshots) {
        for (const { entity } of snapshot?.contract.entries ?? [])
            if (entity)
                entities.add(entity);
        for (const { extraction } of snapshot?.sources ?? []) {
            for (const { entity } of extraction.fields)
                if (entity)
                    entities.add(entity);
        }
    }
    return entities;
}
/** Gives a name without an entity to the longest known entity that it begins with. */
function resolveName({ entity, path }, entities) {
    if (entity !== null)
        return { entity, path };
    let resolved = { entity, path };
    let dot = path.indexOf('.');
    for (let segments = 1; dot > 0 && segments <= maxEntitySegments; segments += 1) {
        const prefix = path.slice(0, dot);
        if (entities.has(prefix))
            resolved = { entity: prefix, path: path.slice(dot + 1) };
        dot = path.indexOf('.', dot + 1);
    }
    return resolved;
}
/** A string that is equal for equal names only; for the keys of maps. */
function keyOf({ entity, path }) {
    return entity === null ? `-\0${path}` : `${entity}\0${path}`;
}
/** How a person writes the field: `order.cart`, or `email` for one without an entity. */
function qualified({ entity, path }) {
    return entity === null ? path : `${entity}.${path}`;
}
/** The path of the group that a field lies in; empty at the top of its entity. */
function parentOf(path) {
    return path.slice(0, Math.max(0, path.lastIndexOf('.')));
}
/** The last segment of a path, without `[]`. */
function leafOf(path) {
    const leaf = path.slice(path.lastIndexOf('.') + 1);
    return leaf.endsWith('[]') ? leaf.slice(0, -2) : leaf;
}
/** `tags` for `tags[]` and the other way round: the same field, written with or without the list. */
function withOtherListMark({ entity, path }) {
    return { entity, path: path.endsWith('[]') ? path.slice(0, -2) : `${path}[]` };
}
/** A place in a list is any place of it: `emails[0].value` is `emails[].value`. */
function withoutPositions(path) {
    return path.replaceAll(/\[\d{1,9}\]/g, '[]');
}
/** Orders names by entity, then path; those without an entity come first. */
function compareNames(a, b) {
    return (0,_ai_gate_verdict__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6)(a.entity ?? '', b.entity ?? '') || (0,_ai_gate_verdict__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6)(a.path, b.path);
}


/***/ }),

/***/ 5295:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ plainType),
/* harmony export */   y: () => (/* binding */ governedTypes)
/* harmony export */ });
/** The words of the sources, which need no translation. */
const sourceWords = new Set([
    'string',
    'number',
    'boolean',
    'object',
    'array',
]);
/** What people write in a contract for the types that sources know. */
const synonyms = new Map([
    ...['text', 'id', 'uuid', 'enum', 'date', 'datetime', 'timestamp', 'varchar'].map(asString),
    ...['int', 'integer', 'float', 'double', 'decimal', 'bigint'].map((word) => [word, 'number']),
    ['bool', 'boolean'],
]);
function asString(word) {
    return [word, 'string'];
}
/**
 * A field whose type is not known, or is a mixture, may be of a governed type. Leaving it out
 * would let a field pass unseen, so it counts as governed.
 */
function governedTypes({ drift }) {
    const types = new Set(drift.types.map((type) => plainType(type)));
    if (types.has('any'))
        return () => true;
    return (type) => {
        const plain = plainType(type);
        return plain === null || plain === 'mixed' || types.has(plain);
    };
}
/**
 * The type in the words that sources use: `String?`, `text` and `string | null` are `string`, and
 * so is a union of string literals. Null where there is nothing to go by.
 */
function plainType(type) {
    if (type === null || sourceWords.has(type))
        return type;
    const arms = type
        .split('|')
        .map((arm) => arm.trim())
        .filter((arm) => arm !== '' && arm !== 'null' && arm !== 'undefined');
    if (arms.length === 0)
        return type.trim() === '' ? null : 'null';
    const plain = new Set(arms.map((arm) => (isLiteral(arm) ? 'string' : bare(arm))));
    const [only] = plain;
    return plain.size === 1 && only !== undefined ? only : 'mixed';
}
function isLiteral(arm) {
    const quote = arm[0];
    return arm.length > 1 && (quote === "'" || quote === '"') && arm.endsWith(quote);
}
function bare(arm) {
    const word = arm.replaceAll('`', '').toLowerCase().replace(/[?!]$/, '');
    if (word.endsWith('[]') || /^(?:array|list)\b/.test(word))
        return 'array';
    return synonyms.get(word) ?? word;
}


/***/ }),

/***/ 1650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ placeMappedFields)
/* harmony export */ });
/* harmony import */ var _field_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7673);
/* harmony import */ var _targets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4987);


/**
 * Finds out what each field without an entity of its own is, by the first rule that fits.
 *
 * 1. The contract lists its key: the entry decides (`order.cart` is (`order`, `cart`)).
 * 2. It has no target: only its key could have been listed, so it is not in the contract.
 * 3. Its target is the canonical path of a field of an entity (the API path or the name of an
 *    entry): whatever the key is, `cartItems: 'order.cart'` reads something and writes `order.cart`.
 * 4. Its target is the canonical path of the key of a field map: the key may be an alias of that
 *    one beside it, and is a field that the contract does not list otherwise.
 * 5. Its target is an alias, or lies below an entity, or the contract lists no keys of field maps
 *    at all: the path is not canonical.
 * 6. Otherwise the map got a key that the contract does not list.
 */
function placeMappedFields(runtime, contract) {
    const placed = new Map();
    for (const declared of runtime.fields) {
        if (declared.declarations.some(({ entity }) => entity !== null))
            continue;
        placed.set(declared, placeMapped(declared, runtime, contract));
    }
    return placed;
}
function placeMapped({ name, declarations }, runtime, contract) {
    const listed = contract.byName.find(name);
    if (listed !== undefined && !listed.removed)
        return { kind: 'listed', listed };
    const unlisted = { kind: 'unlisted', tombstone: listed };
    const calls = [];
    const changes = [];
    for (const field of declarations) {
        if (field.target === undefined)
            return unlisted;
        const called = (0,_targets_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsCalled */ .v7)(field.target, contract);
        if (called !== null) {
            if (!called.ofEntity && !isAliasBeside(name, field.target, runtime, contract))
                return unlisted;
            calls.push(called);
        }
        else if (isNonCanonical(field.target, contract)) {
            changes.push(nonCanonical({ ...field, target: field.target }, name, contract));
        }
        else
            return unlisted;
    }
    return changes.length > 0 ? { kind: 'non-canonical', changes } : { kind: 'canonical', calls };
}
/** Whether the key is an alias of another key with the same target, which is there as well. */
function isAliasBeside(key, target, runtime, contract) {
    const canonical = contract.byAlias.get(key);
    if (canonical === undefined || runtime.byName.find(canonical.name) === undefined)
        return false;
    return canonical.targets.has((0,_field_name_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutPositions */ .Hp)(target));
}
function isNonCanonical(target, contract) {
    if (!contract.listsFieldMap || (0,_targets_js__WEBPACK_IMPORTED_MODULE_0__/* .aliasOf */ .O5)(target, contract) !== undefined)
        return true;
    return (0,_targets_js__WEBPACK_IMPORTED_MODULE_0__/* .isBelowEntity */ .D5)(target, contract.entities);
}
function nonCanonical(field, name, contract) {
    const alias = (0,_targets_js__WEBPACK_IMPORTED_MODULE_0__/* .aliasOf */ .O5)(field.target, contract);
    const expected = alias === undefined ? [] : (0,_targets_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalPaths */ .Lu)(alias);
    const aliased = alias?.entry ?? null;
    return {
        kind: 'target',
        name,
        field,
        target: field.target,
        entry: null,
        expected,
        aliasOf: aliased,
    };
}


/***/ }),

/***/ 897:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ NameMap)
/* harmony export */ });
/* harmony import */ var _field_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7673);

/** A map whose keys are names of fields: by entity, then by path. */
class NameMap {
    byEntity = new Map();
    get({ entity, path }) {
        return this.byEntity.get(entity)?.get(path);
    }
    /** As `get`; a list may be written with or without its `[]`. */
    find(name) {
        return this.get(name) ?? this.get((0,_field_name_js__WEBPACK_IMPORTED_MODULE_0__/* .withOtherListMark */ .WG)(name));
    }
    set({ entity, path }, value) {
        const paths = this.byEntity.get(entity);
        if (paths === undefined)
            this.byEntity.set(entity, new Map([[path, value]]));
        else
            paths.set(path, value);
    }
}


/***/ }),

/***/ 3414:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ parseAcknowledgements)
});

;// CONCATENATED MODULE: ./packages/gates/build/drift/calendar-date.js
/** Whether the text is a day of the calendar as `YYYY-MM-DD`: no 31st of April, no 2026-1-6. */
function isCalendarDate(text) {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(text))
        return false;
    const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
    const date = new Date(Date.UTC(year, month - 1, day));
    return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

;// CONCATENATED MODULE: ./packages/gates/build/drift/code-lines.js
/** A line that is a decorator or attribute and nothing else: `@Entity()`, `@Column({`. */
const decorator = /^@[\w.$]+(?:\(.*[)({[,])?$/;
/**
 * Finds where declarations begin and end, by brackets (or by indentation, where the language does),
 * with comments taken out and strings made opaque. Decorators and attributes (`@Column()`) belong
 * to what stands below them. A block that does not close is its first line only.
 */
function codeLines(text, spans, indented) {
    const lines = maskText(text, spans).split('\n');
    const ends = endsByBracket(lines);
    if (indented)
        for (const [line, end] of endsByIndent(lines))
            ends.set(line, end);
    /** For each line: the line of the declaration at or below it. */
    const starts = new Array(lines.length + 1).fill(null);
    for (let index = lines.length - 1; index >= 0; index -= 1) {
        const code = lines[index]?.trim() ?? '';
        const isDeclaration = code !== '' && !decorator.test(code);
        starts[index] = isDeclaration ? index : (starts[(ends.get(index) ?? index) + 1] ?? null);
    }
    return {
        declarationAt(line) {
            const index = starts[line - 1] ?? null;
            if (index === null)
                return null;
            return { line: index + 1, endLine: (ends.get(index) ?? index) + 1 };
        },
    };
}
/** The text with comments blanked and strings replaced by quotes; lines stay where they are. */
function maskText(text, spans) {
    const parts = [];
    let from = 0;
    for (const { kind, start, end } of spans) {
        const mask = kind === 'string' ? '"' : ' ';
        parts.push(text.slice(from, start), text.slice(start, end).replaceAll(/[^\n]/g, mask));
        from = end;
    }
    return parts.join('') + text.slice(from);
}
/** For a line that opens brackets which it does not close: the line where the last of them closes. */
function endsByBracket(lines) {
    const ends = new Map();
    const open = [];
    for (const [index, line] of lines.entries()) {
        for (const bracket of line.match(/[()[\]{}]/g) ?? []) {
            if ('([{'.includes(bracket))
                open.push(index);
            else {
                const start = open.pop();
                if (start !== undefined && start < index)
                    ends.set(start, index);
            }
        }
    }
    return ends;
}
/** For a line that ends in a colon: the last line that is indented deeper. */
function endsByIndent(lines) {
    const ends = new Map();
    const open = [];
    let last = 0;
    for (const [index, line] of lines.entries()) {
        const code = line.trim();
        if (code === '')
            continue;
        const indent = line.length - line.trimStart().length;
        for (let top = open.at(-1); top !== undefined && indent <= top.indent; top = open.at(-1)) {
            ends.set(top.index, last);
            open.pop();
        }
        if (code.endsWith(':'))
            open.push({ index, indent });
        last = index;
    }
    for (const { index } of open)
        ends.set(index, last);
    return ends;
}

;// CONCATENATED MODULE: ./packages/gates/build/drift/comment-blocks.js
/** Comment marks at the start of a line: `//`, `/*`, `*`, `#`, `--`, `<!--`, `"""`, `;`, `%`, `{-`. */
const openingMarks = /^[\s/*#;%!<"'{-]{0,40}(?:\[\[)?\s*/;
const closingMarks = /(?:\*\/|-->|"""|'''|\]\]|-\})$/;
/**
 * The comments of a text, line by line. Line comments on lines that follow one another are one
 * comment, as long as nothing but white space stands between them.
 */
function commentBlocks(text, spans) {
    const blocks = [];
    const lineOf = lineCounter(text);
    let previous = null;
    for (const span of spans) {
        if (span.kind !== 'string') {
            const lines = linesOf(text, span, lineOf(span.start));
            const current = blocks.at(-1);
            if (current !== undefined && previous !== null && continues(text, previous, span)) {
                current.push(...lines);
            }
            else
                blocks.push(lines);
        }
        previous = span;
    }
    return blocks;
}
function continues(text, previous, span) {
    if (previous.kind !== 'line' || span.kind !== 'line')
        return false;
    const between = text.slice(previous.end, span.start);
    return between.trim() === '' && between.indexOf('\n') === between.lastIndexOf('\n');
}
function linesOf(text, { start, end }, line) {
    return text
        .slice(start, end)
        .split('\n')
        .map((raw, index) => ({ line: line + index, text: withoutMarks(raw) }));
}
function withoutMarks(raw) {
    const trimmed = raw.trim();
    return trimmed.slice(0, 4_096).replace(openingMarks, '').replace(closingMarks, '').trimEnd();
}
/** Counts lines up to offsets that only grow. */
function lineCounter(text) {
    let line = 1;
    let from = 0;
    return (offset) => {
        for (let at = text.indexOf('\n', from); at !== -1 && at < offset; at = text.indexOf('\n', from)) {
            line += 1;
            from = at + 1;
        }
        return line;
    };
}

;// CONCATENATED MODULE: ./packages/gates/build/drift/comment-syntax.js
const quoted = (quote, options = {}) => {
    return { open: quote, close: quote, multiline: false, escapes: true, ...options };
};
const quotes = [quoted('"'), quoted("'")];
const slashes = { line: ['//'], block: [['/*', '*/']] };
const tripleQuotes = quoted('"""', { multiline: true });
const script = { ...slashes, strings: quotes, script: true };
const cLike = { ...slashes, strings: [tripleQuotes, ...quotes] };
const go = {
    ...slashes,
    strings: [...quotes, quoted('`', { multiline: true, escapes: false })],
};
// A single quote also starts a lifetime ('a) in Rust, so it opens no string there.
const rust = { ...slashes, strings: [quoted('"', { multiline: true })] };
const hash = { line: ['#'], block: [], strings: quotes, spaced: true };
const families = [
    ['ts tsx mts cts js jsx mjs cjs jsonc json5', script],
    ['java kt kts scala groovy swift c h cc cpp hpp m mm cs dart prisma css scss less proto', cLike],
    ['go', go],
    ['rs', rust],
    ['php', { ...cLike, line: ['//', '#'] }],
    ['tf hcl', { ...cLike, line: ['//', '#'] }],
    ['py pyi', { ...hash, docStrings: ['"""', "'''"], spaced: false, indented: true }],
    ['graphql gql graphqls', { ...hash, docStrings: ['"""'], spaced: false }],
    ['yaml yml', { ...hash, indented: true, blockScalars: true }],
    ['toml', { ...hash, strings: [tripleQuotes, quoted("'''", { multiline: true }), ...quotes] }],
    [
        'rb pl r ex exs ps1 nix',
        { ...hash, strings: quotes.map((one) => ({ ...one, multiline: true })) },
    ],
    [
        'sh bash zsh fish',
        {
            ...hash,
            strings: [quoted('"', { multiline: true }), quoted("'", { multiline: true, escapes: false })],
        },
    ],
    [
        'sql',
        {
            line: ['--'],
            block: [['/*', '*/']],
            strings: ['"', "'", '`', '$$'].map((q) => quoted(q, { multiline: true, escapes: false })),
        },
    ],
    ['lua', { line: ['--'], block: [['--[[', ']]']], strings: quotes }],
    ['hs elm', { line: ['--'], block: [['{-', '-}']], strings: [quoted('"')] }],
    ['html htm xml svg md mdx', { line: [], block: [['<!--', '-->']], strings: [] }],
    ['vue svelte astro', { line: [], block: [['<!--', '-->']], strings: [], embeds: true }],
    [
        'clj cljs lisp el ini asm',
        { line: [';'], block: [], strings: [quoted('"', { multiline: true })] },
    ],
    ['erl hrl tex', { line: ['%'], block: [], strings: [quoted('"')] }],
];
const byExtension = new Map(families.flatMap(([extensions, syntax]) => extensions.split(' ').map((extension) => [extension, syntax])));
/** The syntax of what is embedded in markup. */
const embeddedSyntax = script;
/** The syntax for a file by the extension of its name; null: no comments are known for it. */
function commentSyntaxOf(file) {
    const extension = file.slice(file.lastIndexOf('.') + 1).toLowerCase();
    return byExtension.get(extension) ?? null;
}

;// CONCATENATED MODULE: ./packages/gates/build/drift/string-skipper.js
/** The offset behind the string that opens at `start`; one that does not end stops at its line. */
function skipString(text, start, { open, close, multiline, escapes }) {
    for (let at = start + open.length; at < text.length; at += 1) {
        if (escapes && text[at] === '\\')
            at += 1;
        else if (!multiline && text[at] === '\n')
            return at;
        else if (text.startsWith(close, at))
            return at + close.length;
    }
    return text.length;
}
/**
 * The offset behind the template literal that opens at `start`. Expressions inside, and templates
 * inside those, belong to it; a comment in there is nobody's acknowledgement.
 */
function skipTemplate(text, start) {
    const single = { multiline: false, escapes: true };
    /** Open braces for each expression that the place is inside of; -1 stands for a template. */
    const nesting = [-1];
    let at = start + 1;
    while (at < text.length && nesting.length > 0) {
        const top = nesting.length - 1;
        const braces = nesting[top] ?? -1;
        const character = text[at] ?? '';
        if (character === '\\')
            at += 1;
        else if (braces === -1) {
            if (character === '`')
                nesting.pop();
            else if (text.startsWith('${', at)) {
                nesting.push(0);
                at += 1;
            }
        }
        else if (character === '`')
            nesting.push(-1);
        else if (character === '{')
            nesting[top] = braces + 1;
        else if (character === '}' && braces > 0)
            nesting[top] = braces - 1;
        else if (character === '}')
            nesting.pop();
        else if (character === '"' || character === "'") {
            at = skipString(text, at, { ...single, open: character, close: character }) - 1;
        }
        at += 1;
    }
    return Math.min(at, text.length);
}
/** How far back a word before a slash is looked for. */
const wordLength = 12;
/**
 * Whether a slash at `at` begins a regular expression, by what stands before it: an operator, an
 * opening bracket or a keyword. After a name, a number or a closing bracket it divides. A regular
 * expression right after `)` or `}` is taken for a division, which at worst misses a comment.
 */
function startsExpression(text, at, from) {
    let before = at - 1;
    while (before >= from && before > at - 200 && /\s/.test(text[before] ?? ''))
        before -= 1;
    if (before < from)
        return from === 0;
    if (/[(,=:[!&|?{;+\-*%<>~^]/.test(text[before] ?? ''))
        return true;
    const word = /[a-z]+$/.exec(text.slice(Math.max(from, before - wordLength), before + 1))?.[0] ?? '';
    return ['return', 'typeof', 'case', 'in', 'of', 'do', 'else', 'void', 'delete'].includes(word);
}
/** A longer regular expression is taken for a division: it bounds what one that is none can cost. */
const maxExpression = 500;
/** The offset behind the regular expression; null: it does not end on its line, so it is none. */
function skipRegularExpression(text, start) {
    let inClass = false;
    const limit = Math.min(text.length, start + maxExpression);
    for (let at = start + 1; at < limit && text[at] !== '\n'; at += 1) {
        const character = text[at];
        if (character === '\\')
            at += 1;
        else if (character === '[')
            inClass = true;
        else if (character === ']')
            inClass = false;
        else if (character === '/' && !inClass)
            return at + 1;
    }
    return null;
}

;// CONCATENATED MODULE: ./packages/gates/build/drift/comment-scanner.js


/**
 * The comments and strings of a source text, in order. It knows as much of a language as it takes
 * to tell a comment from a string; it is linear in the length of the text. What does not end (a
 * comment, a string over several lines) reaches to the end of the text and counts as a string, so
 * that a doubt never makes a comment.
 */
function scanSource(text, syntax) {
    return syntax.embeds ? scanMarkup(text, syntax) : scanCode(text, syntax, 0, text.length);
}
function scanCode(text, syntax, from, to) {
    const spans = [];
    const opener = openerPattern(syntax);
    opener.lastIndex = from;
    let codeFrom = from;
    for (let match = opener.exec(text); match !== null && match.index < to; match = opener.exec(text)) {
        const span = spanAt(text, match.index, match[0], syntax, codeFrom);
        if (span === null) {
            opener.lastIndex = match.index + 1;
            continue;
        }
        const end = Math.min(span.end, to);
        spans.push({ ...span, end });
        opener.lastIndex = end;
        if (span.kind === 'string')
            codeFrom = end;
    }
    return spans;
}
function openerPattern({ line, block, strings, docStrings, ...syntax }) {
    const openers = [
        ...line,
        ...block.map(([open]) => open),
        ...strings.map(({ open }) => open),
        ...(docStrings ?? []),
        ...(syntax.script ? ['`', '/'] : []),
    ].sort((a, b) => b.length - a.length);
    const sources = openers.map((opener) => opener.replaceAll(/[^\w#%;`'"<!-]/g, '\\$&'));
    if (syntax.blockScalars)
        sources.push('[|>][-+\\d]{0,2}[ \\t]*\\r?\\n');
    return new RegExp(sources.join('|') || '(?!)', 'g');
}
function spanAt(text, start, opener, syntax, codeFrom) {
    const block = syntax.block.find(([open]) => open === opener);
    if (block !== undefined)
        return blockSpan(text, start, block, 'block');
    if (syntax.line.includes(opener)) {
        if (syntax.spaced && start > 0 && !/\s/.test(text[start - 1] ?? ''))
            return null;
        return { kind: 'line', start, end: endOfLine(text, start) };
    }
    if (syntax.docStrings?.includes(opener)) {
        const kind = beginsLine(text, start) ? 'block' : 'string';
        return blockSpan(text, start, [opener, opener], kind);
    }
    const string = syntax.strings.find(({ open }) => open === opener);
    if (string !== undefined)
        return { kind: 'string', start, end: skipString(text, start, string) };
    if (opener === '`')
        return { kind: 'string', start, end: skipTemplate(text, start) };
    if (opener === '/') {
        if (!startsExpression(text, start, codeFrom))
            return null;
        const end = skipRegularExpression(text, start);
        return end === null ? null : { kind: 'string', start, end };
    }
    return { kind: 'string', start, end: endOfBlockScalar(text, start, start + opener.length) };
}
function beginsLine(text, at) {
    let before = at - 1;
    while (text[before] === ' ' || text[before] === '\t')
        before -= 1;
    return before < 0 || text[before] === '\n';
}
function blockSpan(text, start, [open, close], kind) {
    const end = text.indexOf(close, start + open.length);
    if (end === -1)
        return { kind: 'string', start, end: text.length };
    return { kind, start, end: end + close.length };
}
function endOfLine(text, from) {
    const end = text.indexOf('\n', from);
    return end === -1 ? text.length : end;
}
/** A block scalar lasts as long as lines are blank or deeper than the line that opens it. */
function endOfBlockScalar(text, opener, from) {
    const indent = indentAt(text, text.lastIndexOf('\n', opener) + 1);
    let end = from;
    while (end < text.length) {
        const lineEnd = endOfLine(text, end);
        const deeper = indentAt(text, end);
        if (end + deeper < lineEnd && deeper <= indent && text[end + deeper] !== '\r')
            break;
        end = lineEnd + 1;
    }
    return Math.min(end, text.length);
}
function indentAt(text, lineStart) {
    let at = lineStart;
    while (text[at] === ' ' || text[at] === '\t')
        at += 1;
    return at - lineStart;
}
function scanMarkup(text, syntax) {
    const spans = [];
    const frontMatter = /^---\r?\n/.test(text) ? text.indexOf('\n---', 3) : -1;
    if (frontMatter !== -1)
        spans.push(...scanCode(text, embeddedSyntax, 4, frontMatter));
    const opener = /<!--|<script\b/gi;
    opener.lastIndex = Math.max(0, frontMatter);
    for (let match = opener.exec(text); match !== null; match = opener.exec(text)) {
        if (match[0] === '<!--') {
            const [block = ['<!--', '-->']] = syntax.block;
            const span = blockSpan(text, match.index, block, 'block');
            spans.push(span);
            opener.lastIndex = span.end;
            continue;
        }
        const start = text.indexOf('>', match.index);
        if (start === -1)
            break;
        const end = text.indexOf('</script', start);
        const to = end === -1 ? text.length : end;
        spans.push(...scanCode(text, embeddedSyntax, start + 1, to));
        opener.lastIndex = to;
    }
    return spans;
}

// EXTERNAL MODULE: ./packages/gates/build/drift/field-mentions.js
var field_mentions = __webpack_require__(4133);
;// CONCATENATED MODULE: ./packages/gates/build/drift/parse-acknowledgements.js






const heading = /^DRIFT ACKNOWLEDGE?MENT(?![\w-])/;
const keyed = /^(fields?|reason|approved[ -]by|approver|date|expires)\s{0,8}:/i;
/**
 * The acknowledgements in the comments of a source file (formats, the contract), in the order of
 * the lines. The file's extension says what a comment is; a file of an unknown kind has none, and
 * what stands in a string is none. Linear in the length of the text.
 */
function parseAcknowledgements(text, file) {
    const syntax = commentSyntaxOf(file);
    if (syntax === null || !/DRIFT ACKNOWLEDGE?MENT/.test(text))
        return [];
    const spans = scanSource(text, syntax);
    const blocks = commentBlocks(text, spans).flatMap(splitAtHeadings);
    if (blocks.length === 0)
        return [];
    const code = codeLines(text, spans, syntax.indented === true);
    return blocks.map((lines) => {
        const line = lines[0]?.line ?? 1;
        const endLine = lines.at(-1)?.line ?? line;
        const standsOn = code.declarationAt(endLine);
        return { file, line, endLine, standsOn, ...parseStatements(lines) };
    });
}
/** A comment may hold several acknowledgements; each reaches to the next, or to its end. */
function splitAtHeadings(lines) {
    const blocks = [];
    for (const line of lines) {
        if (heading.test(line.text))
            blocks.push([line]);
        else
            blocks.at(-1)?.push(line);
    }
    return blocks;
}
function parseStatements(lines) {
    const said = new Map();
    let key = '';
    for (const { text } of lines.slice(1)) {
        const match = keyed.exec(text);
        if (match !== null)
            key = keyName(match[1] ?? '');
        const value = match === null ? text : text.slice(match[0].length);
        const values = said.get(key);
        if (values === undefined)
            said.set(key, [value]);
        else
            values.push(value);
    }
    const reason = meaning(said.get('reason')?.join(' '));
    const approver = meaning(said.get('approver')?.[0]);
    const date = dateIn(said.get('date'));
    const expires = dateIn(said.get('expires'));
    const missing = [
        ...(reason === null ? ['Reason'] : []),
        ...(approver === null ? ['Approved by'] : []),
        ...(date === null ? ['Date (YYYY-MM-DD)'] : []),
        ...(said.has('expires') && expires === null ? ['Expires (YYYY-MM-DD)'] : []),
    ];
    return {
        fields: namedFields(lines, said.get('fields')),
        reason,
        approver,
        date,
        expires,
        missing,
    };
}
function keyName(written) {
    const key = written.toLowerCase();
    if (key.startsWith('field'))
        return 'fields';
    return key.startsWith('appro') ? 'approver' : key;
}
/** What stands after `Fields:`; without it, every field in a code span of the comment. */
function namedFields(lines, after) {
    if (after !== undefined)
        return (0,field_mentions/* fieldNames */.pi)(after.join('\n'));
    return [...new Set((0,field_mentions/* codeSpans */.tE)(lines.map(({ text }) => text).join('\n')).filter(field_mentions/* isFieldName */.ac))];
}
/** The words of a value; a blank or a placeholder that nobody filled in has none. */
function meaning(value) {
    const words = (value ?? '').replace(/^[\s*-]{0,40}/, '').trim();
    const isPlaceholder = /^(?:<[^>]*>|\[[^\]]*\]|todo|tbd|none|n\/a|…|\.{3}|-+|_+)$/i.test(words);
    return isPlaceholder || words === '' ? null : words;
}
function dateIn(values) {
    const [word = ''] = (values?.[0] ?? '').trim().split(/\s/, 1);
    return isCalendarDate(word) ? word : null;
}


/***/ }),

/***/ 7180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ indexRuntime)
/* harmony export */ });
/* unused harmony export compareFields */
/* harmony import */ var _ai_gate_verdict__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1213);
/* harmony import */ var _field_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7673);
/* harmony import */ var _name_map_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(897);



function indexRuntime({ sources }, entities) {
    const all = sources.flatMap(({ extraction }) => extraction.fields).sort(compareFields);
    const fields = [];
    const byName = new _name_map_js__WEBPACK_IMPORTED_MODULE_0__/* .NameMap */ .K();
    const declared = new Set();
    for (const field of all) {
        if (field.entity !== null)
            declared.add(field.entity);
        const name = (0,_field_name_js__WEBPACK_IMPORTED_MODULE_1__/* .resolveName */ .qK)(field, entities);
        const known = byName.get(name);
        if (known !== undefined)
            known.declarations.push(field);
        else {
            const first = { name, first: field, declarations: [field] };
            byName.set(name, first);
            fields.push(first);
        }
    }
    return { fields, byName, entities: declared };
}
/** The order of the source text; the rest only makes the order of the input not matter. */
function compareFields(a, b) {
    return ((0,_ai_gate_verdict__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n6)(a.file, b.file) ||
        a.line - b.line ||
        (0,_ai_gate_verdict__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n6)(a.entity ?? '', b.entity ?? '') ||
        (0,_ai_gate_verdict__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n6)(a.path, b.path) ||
        (0,_ai_gate_verdict__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n6)(a.type ?? '', b.type ?? '') ||
        (0,_ai_gate_verdict__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n6)(a.target ?? '', b.target ?? ''));
}


/***/ }),

/***/ 4987:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D5: () => (/* binding */ isBelowEntity),
/* harmony export */   Lu: () => (/* binding */ canonicalPaths),
/* harmony export */   O5: () => (/* binding */ aliasOf),
/* harmony export */   e$: () => (/* binding */ checkTarget),
/* harmony export */   v7: () => (/* binding */ fieldsCalled)
/* harmony export */ });
/* harmony import */ var _field_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7673);

/**
 * Whether a declaration of a listed field maps it to a path that the contract lists for it. A
 * contract that lists none has no opinion, and a declaration without a target has nothing to check.
 */
function checkTarget(name, field, { entry, targets }, contract) {
    const { target } = field;
    if (target === undefined || targets.size === 0)
        return [];
    if (targets.has((0,_field_name_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutPositions */ .Hp)(target)))
        return [];
    const own = contract.byAlias.get({ entity: name.entity, path: target });
    const alias = own ?? aliasOf(target, contract);
    const expected = [...targets];
    return [{ kind: 'target', name, field, target, entry, expected, aliasOf: alias?.entry ?? null }];
}
/** The fields that the contract calls by this canonical path: its API path, or its own name. */
function fieldsCalled(target, contract) {
    const plain = (0,_field_name_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutPositions */ .Hp)(target);
    const byTarget = contract.byTarget.get(plain);
    if (byTarget !== undefined)
        return byTarget;
    const name = (0,_field_name_js__WEBPACK_IMPORTED_MODULE_0__/* .resolveName */ .qK)({ entity: null, path: plain }, contract.entities);
    const named = contract.byName.find(name);
    if (named === undefined || named.removed)
        return null;
    return { fields: [named], ofEntity: named.name.entity !== null };
}
/** The field that the contract lists this path as an alias of. */
function aliasOf(path, contract) {
    const name = (0,_field_name_js__WEBPACK_IMPORTED_MODULE_0__/* .resolveName */ .qK)({ entity: null, path: (0,_field_name_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutPositions */ .Hp)(path) }, contract.entities);
    return contract.byAlias.get(name);
}
/** What a person should write for the field: its API path where it has one, else its name. */
function canonicalPaths({ name, targets }) {
    return targets.size > 0 ? [...targets] : [(0,_field_name_js__WEBPACK_IMPORTED_MODULE_0__/* .qualified */ .LX)(name)];
}
/** Whether the path lies below an entity that the contract or the runtime knows. */
function isBelowEntity(path, entities) {
    return (0,_field_name_js__WEBPACK_IMPORTED_MODULE_0__/* .resolveName */ .qK)({ entity: null, path }, entities).entity !== null;
}


/***/ })

};
