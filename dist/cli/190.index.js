export const id = 190;
export const ids = [190];
export const modules = {

/***/ 7190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  compileScope: () => (/* reexport */ scope/* compileScope */.o),
  decideApplicability: () => (/* reexport */ applicability/* decideApplicability */.A),
  decideDrift: () => (/* reexport */ decideDrift),
  decideOverride: () => (/* reexport */ decideOverride),
  decideProvenance: () => (/* reexport */ decide_provenance/* decideProvenance */.s),
  decideTask: () => (/* reexport */ task/* decideTask */.a),
  deriveDriftSummary: () => (/* reexport */ deriveDriftSummary),
  foldName: () => (/* reexport */ hostile_name/* foldName */.zN),
  isJustification: () => (/* reexport */ isJustification),
  judgeDrift: () => (/* reexport */ judgeDrift),
  matchesScopePattern: () => (/* reexport */ scope_pattern/* matchesScopePattern */.eA),
  overrideNamespace: () => (/* reexport */ overrideNamespace),
  parseAcknowledgements: () => (/* reexport */ parseAcknowledgements),
  parseApprovalAcknowledgements: () => (/* reexport */ parseApprovalAcknowledgements),
  parseApprovalContract: () => (/* reexport */ approval_contract/* parseApprovalContract */.D),
  parseApproved: () => (/* reexport */ approved_line/* parseApproved */.h),
  parseJustification: () => (/* reexport */ parseJustification),
  parseScopePattern: () => (/* reexport */ scope_pattern/* parseScopePattern */.mp),
  parseStatus: () => (/* reexport */ status_file/* parseStatus */.i),
  parseUtcTime: () => (/* reexport */ parseUtcTime),
  reasonFlaw: () => (/* reexport */ reasonFlaw),
  renderJustification: () => (/* reexport */ renderJustification),
  renderSigningCommand: () => (/* reexport */ renderSigningCommand),
  renderSigningPayload: () => (/* reexport */ renderSigningPayload),
  renderUtcTime: () => (/* reexport */ renderUtcTime),
  signerFlaw: () => (/* reexport */ signerFlaw),
  substanceOf: () => (/* reexport */ artifact_substance/* substanceOf */.C),
  taskBranchPrefix: () => (/* reexport */ task/* taskBranchPrefix */.e),
  verifySshSignature: () => (/* reexport */ verifySshSignature)
});

// EXTERNAL MODULE: ./packages/gates/build/change/hostile-name.js
var hostile_name = __webpack_require__(9626);
// EXTERNAL MODULE: ./packages/verdict/build/finding.js
var finding = __webpack_require__(1213);
// EXTERNAL MODULE: ./packages/verdict/build/report.js
var report = __webpack_require__(3196);
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
function listedField(name, entries) {
    const live = entries.filter(({ tombstone }) => tombstone === null);
    const [entry = entries[0]] = live;
    if (entry === undefined)
        throw new RangeError('a listed field has at least one entry');
    const targets = live.flatMap(({ target }) => (target === null ? [] : [withoutPositions(target)]));
    return { name, entries, entry, removed: live.length === 0, targets: new Set(targets) };
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
function contractListsOnce({ head, base }, { drift }, entities) {
    const before = drift.baseline === 'base' && base !== null ? indexContract(base.contract, entities) : null;
    const old = new Set(before === null ? [] : conflicts(before).map(conflictKey));
    return conflicts(indexContract(head.contract, entities)).map((listed) => {
        const { name, entries, entry } = listed;
        const other = entries.find((one) => differs(one, entry)) ?? entry;
        const said = (one) => `\`${one.target ?? one.type ?? 'nothing'}\``;
        return (0,finding/* finding */.gk)('drift/contract-duplicate', {
            message: `\`${qualified(name)}\` is listed twice, with ${said(entry)} and ${said(other)}`,
            location: { path: drift.contract, line: other.line },
            related: [{ path: drift.contract, line: entry.line }],
            level: old.has(conflictKey(listed)) ? 'note' : 'error',
        });
    });
}
function conflicts({ fields }) {
    return fields.filter(({ entries, entry }) => entries.some((other) => differs(other, entry)));
}
/** Where one of the two says nothing, it does not contradict the other. */
function differs(one, other) {
    if (one.tombstone !== null || other.tombstone !== null)
        return false;
    const contradicts = (a, b) => a !== null && b !== null && a !== b;
    return contradicts(one.target, other.target) || contradicts(one.type, other.type);
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
    const exact = declared.name.path === listed.name.path;
    return declared.declarations.flatMap((field) => {
        const { governs } = comparison;
        if (!governs(field.type) && !governs(listed.entry.type))
            return [];
        return [
            ...(exact ? compareType(field, listed, comparison) : []),
            ...checkTarget(declared.name, field, listed, comparison.contract),
        ];
    });
}
/**
 * The contract's word on the type counts. Where it has none, a field that was of a governed type
 * at the merge base must stay of one: otherwise it would leave the contract's reach unseen.
 */
function compareType(field, { name, entry }, { before, governs }) {
    const actual = plainType(field.type);
    if (actual === null)
        return [];
    const was = entry.type === null ? typeBefore(field, before?.byName.get(name)) : null;
    const leavesReach = was !== null && governs(was) && !governs(actual);
    const expected = plainType(entry.type) ?? (leavesReach ? was : null);
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
var build_policy = __webpack_require__(1541);
;// CONCATENATED MODULE: ./packages/gates/build/drift/source-rules.js


/** Every source was read in full: silence must not look like agreement. */
function sourcesAreRead({ head }) {
    if (head.sources.length === 0) {
        return [
            (0,finding/* finding */.gk)('drift/source-empty', {
                message: 'No source of fields is configured, and none was found',
                location: { path: build_policy/* policyPath */.k1 },
                fix: `Name the sources under drift.sources in ${build_policy/* policyPath */.k1}.`,
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
    return [(0,finding/* finding */.gk)('drift/source-empty', { message, location: { path: build_policy/* policyPath */.k1 } })];
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
function judgeDifferences(facts, policy, now, entities) {
    const { head, base } = facts;
    const before = base === null ? null : indexRuntime(base, entities);
    const comparison = compare(head, before, policy, entities);
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
function compare(snapshot, before, policy, entities) {
    return {
        contract: indexContract(snapshot.contract, entities),
        runtime: indexRuntime(snapshot, entities),
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
    const old = new Set(compareFields(compare(base, null, policy, entities)).map(differenceKey));
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
    const unreadable = contractIsReadable(facts, policy);
    const drift = unreadable.length > 0
        ? { differences: [], acknowledgementFindings: [] }
        : judgeDifferences(facts, policy, now, entities);
    const findings = [
        ...unreadable,
        ...sourcesAreRead(facts),
        ...contractIsUnchanged(facts, policy),
        ...contractListsOnce(facts, policy, entities),
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

;// CONCATENATED MODULE: ./packages/gates/build/drift/parse-approval-acknowledgements.js

/**
 * The removals that approval.md acknowledges: the bullets under `## DRIFT ACKNOWLEDGEMENTS`, of the
 * form - `order.cartItems` removed: replaced by `order.cart` (ticket 123). Code fences and HTML
 * comments do not count, nor do bullets without a field (`NONE`, prose). Linear in the length.
 */
function parseApprovalAcknowledgements(markdown) {
    const removals = [];
    let inSection = false;
    for (const { text, line } of visibleLines(markdown)) {
        if (/^ {0,3}#{1,2}(?:\s|$)/.test(text)) {
            inSection = /^ {0,3}##\s{1,8}DRIFT ACKNOWLEDGE?MENTS?\s*#*\s*$/i.test(text.slice(0, 200));
        }
        else if (inSection) {
            const bullet = /^ {0,3}[-*+]\s{1,4}(\S.*)$/.exec(text);
            const removal = bullet === null ? null : parseBullet(bullet[1] ?? '', line);
            if (removal !== null)
                removals.push(removal);
        }
    }
    return removals;
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

// EXTERNAL MODULE: ./packages/gates/build/provenance/approval-contract.js + 3 modules
var approval_contract = __webpack_require__(9213);
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
