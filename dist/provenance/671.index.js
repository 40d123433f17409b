export const id = 671;
export const ids = [671];
export const modules = {

/***/ 8671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkDrift: () => (/* binding */ checkDrift)
});

// EXTERNAL MODULE: ./packages/gates/build/subject/applicability.js
var subject_applicability = __webpack_require__(4123);
// EXTERNAL MODULE: ./packages/verdict/build/finding.js
var finding = __webpack_require__(1213);
// EXTERNAL MODULE: ./packages/verdict/build/report.js
var report = __webpack_require__(3196);
;// CONCATENATED MODULE: ./packages/gates/build/drift/field-name.js

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
    return (0,finding/* compareText */.n6)(a.entity ?? '', b.entity ?? '') || (0,finding/* compareText */.n6)(a.path, b.path);
}

;// CONCATENATED MODULE: ./packages/gates/build/drift/name-map.js

/** A map whose keys are names of fields: by entity, then by path. */
class NameMap {
    byEntity = new Map();
    get({ entity, path }) {
        return this.byEntity.get(entity)?.get(path);
    }
    /** As `get`; a list may be written with or without its `[]`. */
    find(name) {
        return this.get(name) ?? this.get(withOtherListMark(name));
    }
    set({ entity, path }, value) {
        const paths = this.byEntity.get(entity);
        if (paths === undefined)
            this.byEntity.set(entity, new Map([[path, value]]));
        else
            paths.set(path, value);
    }
}

;// CONCATENATED MODULE: ./packages/gates/build/drift/contract-index.js



function indexContract(state, entities) {
    const groups = [];
    const byName = new NameMap();
    for (const entry of [...state.entries].sort(compareEntries)) {
        const name = resolveName(entry, entities);
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
    const byName = new NameMap();
    for (const field of fields)
        byName.set(field.name, field);
    return byName;
}
/** The order of the contract; the rest only makes the order of the input not matter. */
function compareEntries(a, b) {
    return a.line - b.line || compareNames(a, b) || (0,finding/* compareText */.n6)(restOf(a), restOf(b));
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
    const targets = live.flatMap(({ target }) => (target === null ? [] : [withoutPositions(target)]));
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
    const byAlias = new NameMap();
    const add = (name, field) => {
        const resolved = resolveName(name, entities);
        if (byAlias.get(resolved) === undefined)
            byAlias.set(resolved, field);
    };
    for (const field of fields.filter(({ removed }) => !removed)) {
        const { entity, path } = field.name;
        const parent = parentOf(path);
        for (const alias of field.entries.flatMap(({ aliases }) => aliases)) {
            add({ entity: null, path: alias }, field);
            add({ entity, path: alias }, field);
            if (parent !== '')
                add({ entity, path: `${parent}.${alias}` }, field);
        }
    }
    return byAlias;
}

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
        ? indexContract(base.contract, contract.entities)
        : null;
    const old = new Set(before === null ? [] : conflicts(before).map(({ listed }) => conflictKey(listed)));
    return conflicts(contract).map(({ listed, one, other }) => {
        const said = ({ target, type }) => `\`${target ?? type ?? 'nothing'}\``;
        return (0,finding/* finding */.gk)('drift/contract-duplicate', {
            message: `\`${qualified(listed.name)}\` is listed twice, with ${said(one)} and ${said(other)}`,
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
    return [keyOf(name), ...new Set(said)].join('\0');
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
                add(keyOf(name), difference);
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
    const resolved = resolveName({ entity: null, path: name }, entities);
    const anywhere = resolved.entity === null ? [] : (byName.get(keyOf(resolved)) ?? []);
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
                message: `\`${qualified(name)}\` is ${actual}, and ${said} ${expected}`,
                location: at(field),
                related: [{ path: context.contract, line: entry.line }],
                fix: `Make \`${qualified(name)}\` ${expected} again, or write its type \`${actual}\` in ${context.contract} and have the contract approved.`,
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
            ? `\`${qualified(name)}\` is not in the contract`
            : `\`${qualified(name)}\` is in the code, and the contract says that it is removed${gone}`,
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
        message: `\`${qualified(name)}\` is in the contract and not in the code`,
        location: { path: context.contract, line: entry.line },
        related: related === undefined ? [] : [related],
        fix: `Put the field back, or write in approval.md under DRIFT ACKNOWLEDGEMENTS the bullet "- \`${qualified(name)}\` removed: <reason>".`,
    });
}
function renamed(difference, context) {
    const { name, added: to, removed: from, confidence, evidence } = difference;
    return (0,finding/* finding */.gk)('drift/field-renamed', {
        message: `\`${qualified(from.name)}\` was renamed to \`${qualified(name)}\` (${confidence}: ${evidence.join(', ')})`,
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
        message: `\`${qualified(name)}\` maps to \`${target}\`, ${what}${listed === '' ? '' : `; canonical is ${listed}`}`,
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

;// CONCATENATED MODULE: ./packages/gates/build/drift/drift-summary.js

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
        (0,finding/* compareText */.n6)(a.entity ?? '', b.entity ?? ''));
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
    const { old, acknowledged } = countDrift(differences);
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
    const counts = countDrift(fresh);
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

;// CONCATENATED MODULE: ./packages/gates/build/drift/governed-types.js
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

;// CONCATENATED MODULE: ./packages/gates/build/drift/targets.js

/**
 * Whether a declaration of a listed field maps it to a path that the contract lists for it. A
 * contract that lists none has no opinion, and a declaration without a target has nothing to check.
 */
function checkTarget(name, field, { entry, targets }, contract) {
    const { target } = field;
    if (target === undefined || targets.size === 0)
        return [];
    if (targets.has(withoutPositions(target)))
        return [];
    const own = contract.byAlias.get({ entity: name.entity, path: target });
    const alias = own ?? aliasOf(target, contract);
    const expected = [...targets];
    return [{ kind: 'target', name, field, target, entry, expected, aliasOf: alias?.entry ?? null }];
}
/** The fields that the contract calls by this canonical path: its API path, or its own name. */
function fieldsCalled(target, contract) {
    const plain = withoutPositions(target);
    const byTarget = contract.byTarget.get(plain);
    if (byTarget !== undefined)
        return byTarget;
    const name = resolveName({ entity: null, path: plain }, contract.entities);
    const named = contract.byName.find(name);
    if (named === undefined || named.removed)
        return null;
    return { fields: [named], ofEntity: named.name.entity !== null };
}
/** The field that the contract lists this path as an alias of. */
function aliasOf(path, contract) {
    const name = resolveName({ entity: null, path: withoutPositions(path) }, contract.entities);
    return contract.byAlias.get(name);
}
/** What a person should write for the field: its API path where it has one, else its name. */
function canonicalPaths({ name, targets }) {
    return targets.size > 0 ? [...targets] : [qualified(name)];
}
/** Whether the path lies below an entity that the contract or the runtime knows. */
function isBelowEntity(path, entities) {
    return resolveName({ entity: null, path }, entities).entity !== null;
}

;// CONCATENATED MODULE: ./packages/gates/build/drift/mapped-fields.js


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
        const called = fieldsCalled(field.target, contract);
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
    return canonical.targets.has(withoutPositions(target));
}
function isNonCanonical(target, contract) {
    if (!contract.listsFieldMap || aliasOf(target, contract) !== undefined)
        return true;
    return isBelowEntity(target, contract.entities);
}
function nonCanonical(field, name, contract) {
    const alias = aliasOf(field.target, contract);
    const expected = alias === undefined ? [] : canonicalPaths(alias);
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

;// CONCATENATED MODULE: ./packages/gates/build/drift/compare-fields.js



/**
 * Everything in which the runtime differs from the contract. Linear in the number of fields.
 *
 * A field of an entity is compared with the entry of that entity and path. A field of a field map
 * belongs to no entity; what it is compared with is said at `placeMappedFields`.
 */
function compareFields(comparison) {
    const { contract, runtime } = comparison;
    const mapped = placeMappedFields(runtime, contract);
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
            ...checkTarget(declared.name, field, listed, comparison.contract),
        ];
    });
}
/**
 * The contract's word on the type counts. Where it has none, a field that was of a governed type
 * at the merge base must stay of one: otherwise it would leave the contract's reach unseen. So
 * must one whose type the code no longer tells (an imported type may be anything). The same holds where the contract lists a list without its `[]`, since its type may be the elements'.
 */
function compareType({ path }, field, { name, entry }, { before, governs }) {
    const actual = plainType(field.type);
    const isSame = path === name.path;
    if (actual === null) {
        const was = typeBefore(field, before?.byName.get(name));
        const isLost = isSame && was !== null && governs(was);
        const expected = plainType(entry.type) ?? was;
        if (!isLost || expected === null || entry.type === 'unknown')
            return [];
        return [{ kind: 'type', name, field, entry, expected, actual: 'unknown' }];
    }
    if (!isSame && name.path.endsWith('[]')) {
        if (actual === 'array' || actual === 'mixed')
            return [];
        return [{ kind: 'type', name, field, entry, expected: 'array', actual }];
    }
    const said = isSame ? plainType(entry.type) : null;
    const was = said === null ? typeBefore(field, before?.byName.get(name)) : null;
    const leavesReach = was !== null && governs(was) && !governs(actual);
    const expected = said ?? (leavesReach ? was : null);
    if (expected === null || expected === actual)
        return [];
    return [{ kind: 'type', name, field, entry, expected, actual }];
}
function typeBefore(field, before) {
    const same = before?.declarations.find(({ file }) => file === field.file) ?? before?.first;
    return plainType(same?.type ?? null);
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
    const byKey = new Map(differences.map((one) => [`${one.kind}\0${keyOf(one.name)}`, one]));
    return (kind, field) => {
        const name = resolveName({ entity: null, path: field }, entities);
        for (const candidate of [name, withOtherListMark(name)]) {
            const found = byKey.get(`${kind}\0${keyOf(candidate)}`);
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
        const name = removed === undefined ? field : qualified(removed.name);
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
    const key = `${difference.kind}\0${keyOf(difference.name)}`;
    switch (difference.kind) {
        case 'renamed':
            return `${key}\0${keyOf(difference.removed.name)}`;
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
    const types = [removed.entry.type ?? removed.was?.type ?? null, added.field.type].map(plainType);
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
    return withoutPositions(target) === withoutPositions(field.target);
}

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
    const byParent = new NameMap();
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
    return { entity, path: parentOf(path) };
}
function collect({ all, byParent }, order, fields, placeOf) {
    if (all.length === 0)
        return;
    for (const field of fields) {
        const { name } = field;
        const family = byParent.get(parentName(name));
        if (family === undefined || family.added.length === 0)
            continue;
        family[order].push({ key: keyOf(name), name: leafOf(name.path), place: placeOf(field) });
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
    const names = [...removed, ...added].map(({ name }) => leafOf(name.path));
    const similarity = similarityAmong([
        ...names.slice(0, 200),
        ...family.now.map(({ name }) => name),
    ]);
    return promisingPairs(family, slotsBefore, slotsNow).map(([from, to]) => ({
        removed: from,
        added: to,
        isAlias: contract.byAlias.get(to.name)?.entry === from.entry,
        sides: sharedSides(slotsBefore.get(keyOf(from.name)), slotsNow.get(keyOf(to.name))),
        similarity: similarity(leafOf(from.name.path), leafOf(to.name.path)),
    }));
}
/** The order of the runtime at the merge base tells most; without it the contract's order has to. */
function slotsOfFamily({ removed, added, now, earlier, listed }) {
    const gone = new Set(removed.map(({ name }) => keyOf(name)));
    const come = new Set(added.map(({ name }) => keyOf(name)));
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
    const slot = slots.get(keyOf(name));
    const words = wordsOf(leafOf(name.path));
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
    const byKey = new Map(removed.map((field) => [keyOf(field.name), field]));
    const byTarget = new Map();
    for (const field of removed) {
        const key = targetKey(field, field.entry.target ?? field.was?.target);
        if (key !== null && !byTarget.has(key))
            byTarget.set(key, field);
    }
    return added.flatMap((field) => {
        const canonical = contract.byAlias.get(field.name);
        const aliased = canonical === undefined ? undefined : byKey.get(keyOf(canonical.name));
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
    return keyOf({ entity: name.entity, path: withoutPositions(target) });
}
function weigh({ removed, added, ...context }) {
    const evidence = weighPair(removed, added, context);
    return evidence === null ? [] : [{ ...evidence, removed, added }];
}
function compareCandidates(a, b) {
    return (b.score - a.score ||
        compareNames(a.removed.name, b.removed.name) ||
        compareNames(a.added.name, b.added.name));
}
function renamedField({ removed, added, confidence, words }) {
    return { kind: 'renamed', name: added.name, added, removed, confidence, evidence: words };
}

;// CONCATENATED MODULE: ./packages/gates/build/drift/runtime-index.js



function indexRuntime({ sources }, entities) {
    const all = sources.flatMap(({ extraction }) => extraction.fields).sort(runtime_index_compareFields);
    const fields = [];
    const byName = new NameMap();
    const declared = new Set();
    for (const field of all) {
        if (field.entity !== null)
            declared.add(field.entity);
        const name = resolveName(field, entities);
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
function runtime_index_compareFields(a, b) {
    return ((0,finding/* compareText */.n6)(a.file, b.file) ||
        a.line - b.line ||
        (0,finding/* compareText */.n6)(a.entity ?? '', b.entity ?? '') ||
        (0,finding/* compareText */.n6)(a.path, b.path) ||
        (0,finding/* compareText */.n6)(a.type ?? '', b.type ?? '') ||
        (0,finding/* compareText */.n6)(a.target ?? '', b.target ?? ''));
}

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
    const before = base === null ? null : indexRuntime(base, entities);
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
        runtime: indexRuntime(snapshot, contract.entities),
        before,
        governs: governedTypes(policy),
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
    const old = new Set(compareFields(compare(base, null, policy, indexContract(base.contract, entities))).map(differenceKey));
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
    const entities = knownEntities([facts.head, facts.base]);
    const contract = indexContract(facts.head.contract, entities);
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

;// CONCATENATED MODULE: ./packages/extract/build/detect-sources.js

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
const detect_sources_document = /\.(json|ya?ml)$/i;
const documentName = /schema|sanity|openapi|swagger|(^|[/_.-])api[^/]*$/i;
/** Whether a path's name alone makes it worth a look; all others can be left unread. */
function isDetectionCandidate(path) {
    if (foreign.test(path) || test.test(path))
        return false;
    if (/\.(prisma|graphqls?|gql)$/i.test(path) || code.test(path))
        return true;
    return detect_sources_document.test(path) && documentName.test(path);
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
        name: detect_sources_document,
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
    return policy/* sourceKinds */.Bb.flatMap((kind) => {
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

// EXTERNAL MODULE: ./packages/gates/build/provenance/task.js
var task = __webpack_require__(3940);
;// CONCATENATED MODULE: ./packages/gates/build/drift/field-mentions.js
/** Longer names are not taken for fields. */
const field_mentions_maxLength = 512;
/** The contents of the code spans of one backtick each, in order. */
function codeSpans(text) {
    return text
        .split('\n')
        .flatMap((line) => line.split('`').filter((_, index, { length }) => index % 2 === 1 && index < length - 1))
        .map((span) => span.trim());
}
/** Whether the text can be the name of a field: no path of a file, no sentence. */
function isFieldName(text) {
    if (text === '' || text.length > field_mentions_maxLength || /\.(?:md|mdx)$/.test(text))
        return false;
    return !/[\s/\\`,;:=(){}<>"']/.test(text) && !text.startsWith('.') && !text.endsWith('.');
}
/** The fields of a list: its code spans, or else its words between commas, spaces and bullets. */
function fieldNames(text) {
    const spans = codeSpans(text);
    const words = spans.length > 0 ? spans : text.split(/[\s,;]/).filter((word) => !/^[-*•]*$/.test(word));
    return [...new Set(words.filter(isFieldName))];
}

;// CONCATENATED MODULE: ./packages/gates/build/drift/parse-approval-acknowledgements.js

/**
 * The removals that approval.md acknowledges: the bullets under `## DRIFT ACKNOWLEDGEMENTS`, of the
 * form - `order.cartItems` removed: replaced by `order.cart` (ticket 123). Code fences and HTML
 * comments do not count, nor do bullets without a field (`NONE`, prose). Linear in the length.
 */
function parseApprovalAcknowledgements(markdown) {
    const removals = [];
    let inSection = false;
    let above = '';
    for (const { text, line } of visibleLines(markdown)) {
        if (/^ {0,3}#{1,2}(?:\s|$)/.test(text)) {
            inSection = /^ {0,3}##\s{1,8}DRIFT ACKNOWLEDGE?MENTS?\s*#*\s*$/i.test(text.slice(0, 200));
        }
        else if (isUnderline(text, above)) {
            inSection = false;
        }
        else if (inSection) {
            const bullet = /^ {0,3}[-*+]\s{1,4}(\S.*)$/.exec(text);
            const removal = bullet === null ? null : parseBullet(bullet[1] ?? '', line);
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
    if (!isFieldName(field))
        return null;
    const rest = bullet.slice((span ?? word)?.[0].length).trim();
    const removed = /^(?:(?:was|is) )?removed\b(.*)$/i.exec(rest);
    const reason = (removed?.[1] ?? '').replace(/^[\s:—–-]{1,8}/, '').trim();
    const replaced = /\breplaced by\b/i.exec(reason);
    const [by] = replaced === null ? [] : codeSpans(reason.slice(replaced.index));
    const replacedBy = by !== undefined && isFieldName(by) ? by : null;
    return { field, reason: reason === '' ? null : reason, replacedBy, line };
}
/** The lines outside code fences and HTML comments, with their 1-based numbers. */
function visibleLines(markdown) {
    const lines = [];
    let fence = null;
    let inComment = false;
    for (const [index, raw] of markdown.split('\n').entries()) {
        const text = raw.endsWith('\r') ? raw.slice(0, -1) : raw;
        const marks = inComment ? undefined : /^ {0,3}(`{3,}|~{3,})(.*)$/.exec(text);
        const closes = fence !== null && marks?.[1]?.startsWith(fence) && marks[2]?.trim() === '';
        if (fence !== null) {
            if (closes)
                fence = null;
        }
        else if (marks?.[1] !== undefined)
            fence = marks[1];
        else {
            const visible = withoutComments(text, inComment);
            inComment = visible.inComment;
            lines.push({ text: visible.text, line: index + 1 });
        }
    }
    return lines;
}
function withoutComments(line, startsInComment) {
    const parts = [];
    let inComment = startsInComment;
    let at = 0;
    while (at < line.length) {
        const next = line.indexOf(inComment ? '-->' : '<!--', at);
        if (!inComment)
            parts.push(line.slice(at, next === -1 ? line.length : next));
        if (next === -1)
            break;
        at = next + (inComment ? 3 : 4);
        inComment = !inComment;
    }
    return { text: parts.join(''), inComment };
}

// EXTERNAL MODULE: ./packages/gates/build/provenance/approval-contract.js + 5 modules
var approval_contract = __webpack_require__(1193);
// EXTERNAL MODULE: ./packages/gates/build/provenance/scope.js + 2 modules
var scope = __webpack_require__(9688);
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
        removals: parseApprovalAcknowledgements(Buffer.from(bytes).toString('utf8')),
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
        return fieldNames(after.join('\n'));
    return [...new Set(codeSpans(lines.map(({ text }) => text).join('\n')).filter(isFieldName))];
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

// EXTERNAL MODULE: ./packages/verdict/build/user-error.js
var user_error = __webpack_require__(9006);
;// CONCATENATED MODULE: ./packages/check/build/drift/read-mappings.js


/** Bytes; a mapping or backfill file is code that people write. */
const mappingLimit = 8 * 1024 * 1024;
/** The mapping and backfill files at the head, and whether each names the contract. */
async function readMappings({ repository, policy, paths, changes }, files) {
    const changed = new Set(changes.map(({ path }) => path));
    const mappings = files.filter(({ path, kind, utf8 }) => utf8 &&
        kind !== 'symlink' &&
        kind !== 'submodule' &&
        (paths.isMapping(path) || paths.isBackfill(path)));
    const read = [];
    for await (const { entry, bytes, tooLarge } of repository.blobs(mappings, mappingLimit)) {
        const { path } = entry;
        if (bytes === undefined)
            throw tooLargeToRead(path, tooLarge);
        const namesContract = bytes.includes(policy.drift.contract);
        read.push({ path, changed: changed.has(path), namesContract });
    }
    return read;
}
/** The acknowledgements in files that speak of one. */
async function readAcknowledgements({ repository }, files) {
    const found = [];
    for await (const { entry, bytes } of repository.blobs(files, mappingLimit * 8)) {
        if (bytes)
            found.push(...parseAcknowledgements(bytes.toString('utf8'), entry.path));
    }
    return found;
}
function tooLargeToRead(path, size) {
    return new user_error/* UserError */.y('input/limit-exceeded', {
        message: `${path} has ${size} bytes; at most ${mappingLimit} are read`,
        location: { path },
        fix: 'Split the file, or take generated data out of the mapping globs of the policy.',
    });
}

;// CONCATENATED MODULE: ./packages/contract/build/contract-reading.js
/** Bytes of a contract, or UTF-16 units where it comes as text. */
const maxContractSize = 16 * 1024 * 1024;
function unparsable(line, message) {
    return { code: 'drift/contract-unparsable', line, message };
}

;// CONCATENATED MODULE: ./packages/contract/build/inline-text.js
/**
 * The code spans of an inline text (https://spec.commonmark.org/0.31.2/#code-spans), in linear
 * time whatever the backticks. Raw HTML and autolinks bind as tightly as code spans do, so the
 * answer is only sure for text for which `isPlainInline` holds.
 */
function inline_text_codeSpans(text) {
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
    for (const { start, end } of inline_text_codeSpans(text)) {
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

;// CONCATENATED MODULE: ./packages/contract/build/raw-html.js

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
    const visible = raw_html_withoutComments(kind === 'block' ? text : withoutCode(text));
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
function raw_html_withoutComments(text) {
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

;// CONCATENATED MODULE: ./packages/contract/build/field-text.js


const prose = { kind: 'prose' };
/** Reads what a bullet says: a field when a code span, struck through or not, comes first. */
function parseBulletText(content) {
    // GFM task list items: the checkbox is no part of the text.
    const text = content.replace(/^\[[ xX]\][ \t\n]+/, '');
    if (text.startsWith('~'))
        return parseStruck(text);
    if (/^[*_[]+~{0,2}`/.test(text))
        return unsure('the field stands inside emphasis or a link');
    const span = codeSpanAt(text, 0);
    if (span === null)
        return prose;
    const rest = text.slice(span.end);
    if (!/^(?:$|[\s,;:–—(]|\.(?:\s|$))/u.test(rest)) {
        return unsure('text is joined to the code span of the field');
    }
    return named(span.text, null, field_text_describe(rest));
}
/** Reads a table cell that names a path: one code span, or one bare word. */
function parsePathCell(cell) {
    if (cell === '')
        return prose;
    if (cell.startsWith('`')) {
        const span = codeSpanAt(cell, 0);
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
        replacedBy: codeSpanAt(text, at)?.text ?? bare ?? null,
    };
}
/** Prose of a bullet or a cell: comments dropped, blanks collapsed, without the leading dash. */
function field_text_describe(text) {
    const plain = raw_html_withoutComments(text).replace(/\s+/g, ' ');
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
    const span = tildes === undefined ? null : codeSpanAt(text, tildes.length);
    if (tildes === undefined || span === null)
        return prose;
    const rest = text.slice(span.end);
    const close = closingTildes(rest, tildes);
    if (close === null)
        return unsure('the strike-through does not clearly end');
    const said = `${rest.slice(0, close)} ${rest.slice(close + tildes.length)}`;
    return named(span.text, parseTombstone(said), field_text_describe(said));
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
    if (!isVisibleName(path)) {
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
    if (!isPlainInline(cell))
        return null;
    const spans = inline_text_codeSpans(cell);
    if (spans.length > 0) {
        const between = withoutCode(cell).replace(/\b(?:and|or)\b/g, ' ');
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
    const span = codeSpanAt(cell, 0);
    return span?.end === cell.length ? span.text : cell.replace(/\\([!-/:-@[-`{-~])/g, '$1');
}

;// CONCATENATED MODULE: ./packages/contract/build/heading-context.js


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
        if (!isPlainInline(text))
            return unparsable(line, 'HTML or an image stands in this heading');
        const named = inline_text_codeSpans(text).map((span) => span.text);
        if (named.length === 0)
            return null;
        if (!named.every(isVisibleName)) {
            return unparsable(line, 'a name in this heading has characters that do not show');
        }
        if (withoutCode(text).includes('~')) {
            return unparsable(line, 'a heading is struck through: strike each field instead');
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
        problems.push(unparsable(line, `two columns of this table mean the same (${repeated})`));
        return null;
    }
    if (columns.length > maxColumns) {
        problems.push(unparsable(line, `this table has more than ${maxColumns} columns`));
        return null;
    }
    const entries = [];
    table.rows.forEach((row, index) => {
        const startLine = table.headerLine + 2 + index;
        const entry = parseRow(row, columns, context, startLine + 1);
        if (typeof entry === 'string')
            problems.push(unparsable(startLine + 1, entry));
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
    const why = whyHtmlHides(row, 'inline');
    if (why !== null)
        return why;
    if (cells.every((text) => text === ''))
        return null;
    const named = parsePathCell(cell('field'));
    if (named.kind !== 'field') {
        return named.kind === 'unsure' ? `field: ${named.why}` : 'this row names no field';
    }
    const entity = readName(cell('entity'), 'entity');
    const target = readName(cell('target'), 'target');
    const aliases = parseAliases(cell('aliases'));
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
        type: cellText(cell('type')),
        target: target?.name ?? null,
        aliases,
        source: cellText(cell('source')) ?? context.source,
        description: field_text_describe(cell('description')) ?? named.field.description,
        tombstone: mergeTombstones(named.field.tombstone, removed),
        line,
    };
}
/** A cell that names an entity or a target; null when it is blank. */
function readName(cell, what) {
    if (isBlankCell(cell))
        return null;
    const named = parsePathCell(cell);
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
    return /^\W*$/.test(cell.slice(0, removal.index)) ? parseTombstone(cell) : 'unsure';
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
    #headings = new HeadingContext();
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
            this.#outline.problems.push(unparsable(1, 'the front matter holds a code span'));
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
        const read = parseBulletText(inline.content);
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
        const why = whyHtmlHides(token.content, kind);
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
            this.#outline.problems.push(unparsable(line + 1, why));
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
        this.#outline.problems.push(unparsable((token.map?.[0] ?? 0) + 1, why));
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

;// CONCATENATED MODULE: ./packages/contract/build/parse-contract.js


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
    if (content.length > maxContractSize) {
        const message = `${path} is larger than ${maxContractSize} bytes`;
        const problem = { code: 'input/limit-exceeded', line: 1, message };
        return unreadable(problem, path);
    }
    const text = typeof content === 'string' ? content : decode(content);
    if (text === null) {
        return unreadable(unparsable(1, 'the file is not UTF-8 text'), path);
    }
    return readingOf(parseOutline(normalizeText(text)), path);
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

// EXTERNAL MODULE: ./packages/policy/build/path-matcher.js + 9 modules
var path_matcher = __webpack_require__(410);
;// CONCATENATED MODULE: ./packages/check/build/drift/source-detector.js


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
        const candidates = files.filter(({ path, kind }) => kind !== 'submodule' && isDetectionCandidate(path));
        await this.#read(candidates);
        const starts = new Map(candidates.map((entry) => [entry.path, this.#starts.get(nameOf(entry)) ?? nothing]));
        const tooLarge = candidates.flatMap(({ path, oid }) => {
            const size = this.#tooLarge.get(oid);
            return size === undefined ? [] : [notLookedInto(path, size)];
        });
        const worthALook = [...starts].filter(([, start]) => start.length > 0);
        if (worthALook.length > maxPeeks)
            throw tooManyToLookInto(worthALook.length);
        const found = detectSources({
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
    const known = new Set(found.sources.flatMap(({ kind, files: names }) => names.map(source_detector_keyOf(kind))));
    const kept = earlier.sources.flatMap(({ kind, files: names }) => {
        const missed = names.filter((path) => there.has(path) && !known.has(source_detector_keyOf(kind)(path)));
        return missed.length === 0 ? [] : [{ kind, files: missed }];
    });
    const reasons = kept.flatMap(({ kind, files: names }) => names.map((path) => `${path} (${kind}): it was a source at the merge base`));
    return { sources: [...found.sources, ...kept], reasons: [...found.reasons, ...reasons] };
}
function source_detector_keyOf(kind) {
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
    return new user_error/* UserError */.y('input/limit-exceeded', {
        message: `${count} files could be sources of fields, and at most ${maxPeeks} are looked into`,
        fix: 'Name the sources under drift.sources in the policy.',
    });
}

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
    const others = files.filter(({ path }) => isCode(path) && !read.has(path) && isMapping(path));
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
        ? keepSources(await detector.detect(files, contractText), earlier, files)
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
    const isForeign = ({ entity }) => entity !== null && entity.startsWith('sanity.') && !listed.has(entity);
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
    const contract = { present: true, ...parseContract(bytes, path) };
    return { contract, contractText: bytes.toString('utf8'), contractId };
}

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
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
                await (0,external_node_timers_promises_.setImmediate)();
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

;// CONCATENATED MODULE: ./packages/check/build/drift/read-drift-facts.js







/** Reads contract, runtime and acknowledgements at the head, and at the merge base where it helps. */
async function readDriftFacts(change) {
    const { request, repository, subject, policy } = change;
    const { cacheDirectory } = request;
    const cache = cacheDirectory === undefined ? null : await ExtractionCache.open(cacheDirectory);
    const reader = new SourceReader(repository, cache);
    const detector = new SourceDetector(repository, policy.drift.contract);
    const context = { repository, policy, reader, detector };
    const touchesContract = change.changes.some(({ path }) => path === policy.drift.contract);
    const earlier = mayLoseSources(change, touchesContract)
        ? await readSnapshot(context, subject.mergeBase)
        : undefined;
    const head = await readSnapshot(context, subject.head.sha, {
        earlier: earlier?.found,
        known: earlier,
    });
    const base = earlier?.snapshot ?? (await readBase(change, context, head));
    await cache?.save();
    const mappings = await readMappings(change, head.files);
    const approval = await readDriftApproval(change);
    const facts = {
        head: head.snapshot,
        base,
        contractChange: touchesContract ? { grantedBy: approval?.contractGrant ?? null } : null,
        mappings,
        acknowledgements: await readAcknowledgements(change, head.acknowledging),
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
    return changes.some(({ path, before }) => before !== undefined && isDetectionCandidate(path));
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
    const base = await readSnapshot(context, subject.mergeBase, { known: head });
    return base.snapshot;
}

;// CONCATENATED MODULE: ./packages/check/build/drift/check-drift.js



/** Judges whether the runtime code agrees with the field contract (gates, drift). */
async function checkDrift(change) {
    const { subject, changes, policy, paths, request } = change;
    const applicability = (0,subject_applicability/* decideApplicability */.A)(subject, changes, policy, paths);
    if (applicability.kind !== 'required') {
        const { kind: verdict, reason } = applicability;
        return { gate: 'drift', verdict, reason, findings: [] };
    }
    const { facts, reasons } = await readDriftFacts(change);
    const { decision, differences } = judgeDrift(facts, policy, request.now ?? new Date());
    const detected = reasons.map((message) => (0,finding/* finding */.gk)('drift/sources-detected', { message }));
    return {
        ...decision,
        entities: deriveDriftSummary(differences),
        findings: [...applicability.findings, ...detected, ...decision.findings],
    };
}


/***/ })

};
