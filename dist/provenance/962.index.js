export const id = 962;
export const ids = [962];
export const modules = {

/***/ 6022:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mw: () => (/* binding */ maxDepth),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   sU: () => (/* binding */ FieldCollector)
/* harmony export */ });
/* unused harmony exports maxFields, maxSteps, maxNameLength */
/* harmony import */ var _field_type_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8377);
/* harmony import */ var _unreadable_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5699);


/** Most fields and unresolved places of one file; a file beyond it is unreadable. */
const maxFields = 50_000;
/** Most segments of a path; what lies deeper is reported as unresolved. */
const maxDepth = 32;
/**
 * Most schema nodes that one file may cost, repeated visits included. It bounds what a small file
 * of references that multiply can ask for.
 */
const maxSteps = 2_000_000;
/** Longest path, and longest name of an entity, in characters; beyond it a file is unreadable. */
const maxNameLength = 1_000;
/** Longest name that a message shows. */
const maxShownLength = 300;
/**
 * Gathers what an extractor finds in one file. A field that is declared more than once (the arms
 * of a union, an extension of a type) is one field: the first place, the joined type.
 */
class FieldCollector {
    file;
    entities = new Map();
    unresolved = new Map();
    count = 0;
    steps = 0;
    constructor(file) {
        this.file = file;
    }
    add({ entity, path, type, line, target }) {
        if (path.length > maxNameLength || (entity?.length ?? 0) > maxNameLength) {
            throw new _unreadable_source_js__WEBPACK_IMPORTED_MODULE_0__/* .UnreadableSource */ .r(`a name is longer than ${maxNameLength} characters`, line);
        }
        const fields = this.entities.get(entity) ?? new Map();
        if (fields.size === 0)
            this.entities.set(entity, fields);
        const known = fields.get(path);
        if (known === undefined) {
            this.countOne(line);
            const field = { entity, path, type, file: this.file, line };
            fields.set(path, target === undefined ? field : { ...field, target });
        }
        else if (known.type !== type) {
            fields.set(path, { ...known, type: joinKnown(known.type, type) });
        }
    }
    /** Records what could not be resolved; `what` ends a sentence, its names `quoted`. */
    cannotResolve(line, what) {
        const key = `${line} ${what}`;
        if (this.unresolved.has(key))
            return;
        this.countOne(line);
        this.unresolved.set(key, { file: this.file, line, what });
    }
    /** Counts visits of schema nodes. Throws UnreadableSource beyond `maxSteps`. */
    step(line, visits = 1) {
        this.steps += visits;
        if (this.steps > maxSteps) {
            throw new _unreadable_source_js__WEBPACK_IMPORTED_MODULE_0__/* .UnreadableSource */ .r('its references multiply beyond what can be followed', line);
        }
    }
    extraction() {
        return {
            fields: [...this.entities.values()].flatMap((fields) => [...fields.values()]),
            unresolved: [...this.unresolved.values()],
        };
    }
    countOne(line) {
        this.count += 1;
        if (this.count > maxFields) {
            throw new _unreadable_source_js__WEBPACK_IMPORTED_MODULE_0__/* .UnreadableSource */ .r(`it holds more than ${maxFields} fields`, line);
        }
    }
}
/**
 * A name as messages show it. A very long one is not even looked at: a file may repeat it in as
 * many messages as it has references.
 */
function quoted(name) {
    return name.length > maxShownLength ? `a name of ${name.length} characters` : `\`${name}\``;
}
function joinKnown(a, b) {
    return (0,_field_type_js__WEBPACK_IMPORTED_MODULE_1__/* .joinTypes */ .m)([a, b].filter((type) => type !== null));
}


/***/ }),

/***/ 8377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ joinTypes)
/* harmony export */ });
/* unused harmony export fieldTypes */
/**
 * The words for the type of a field, the same for every kind of source:
 *
 * - `string`   text, an enumeration of texts, an identifier, a date as text
 * - `number`   integer, float, decimal
 * - `boolean`
 * - `object`   a group of fields, or a relation to another entity
 * - `array`    a list; its path ends in `[]`
 * - `reference` a pointer to another document (Sanity)
 * - `null`     nothing but null
 * - `mixed`    several of these at once
 *
 * A type that the source does not tell, or that lies in another file, is null: not known.
 */
const fieldTypes = (/* unused pure expression or super */ null && ([
    'string',
    'number',
    'boolean',
    'object',
    'array',
    'reference',
    'null',
    'mixed',
]));
/**
 * The one type of a field that may have any of `types`: null beside another type only says that
 * the field may be empty, so it does not count.
 */
function joinTypes(types) {
    let joined = null;
    for (const type of types) {
        if (joined === null || joined === 'null')
            joined = type;
        else if (type !== joined && type !== 'null')
            return 'mixed';
    }
    return joined;
}


/***/ }),

/***/ 1962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   graphqlExtractor: () => (/* binding */ graphqlExtractor)
/* harmony export */ });
/* harmony import */ var graphql_error_GraphQLError_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5939);
/* harmony import */ var graphql_language_parser_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4929);
/* harmony import */ var _field_collector_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6022);
/* harmony import */ var _source_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3279);
/* harmony import */ var _unreadable_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5699);





/**
 * Reads GraphQL type definitions. Object, input and interface types, and their extensions, are
 * entities by name; the root operation types are not, for their fields are calls and not data. A
 * field of a named type is an object and stops there: that type lists its own fields. Enumerations
 * are strings. A type that another file defines is not known here.
 */
const graphqlExtractor = {
    kind: 'graphql',
    version: 2,
    limit: 4 * 1024 * 1024,
    mayHoldFields: (bytes) => /\b(?:type|input|interface)\b/.test(bytes.toString('latin1')),
    extract(file) {
        return (0,_unreadable_source_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomeOf */ .s)(() => extractGraphql(file));
    },
};
/** Most tokens of one file: 4 MiB of ordinary definitions stay below. */
const maxTokens = 1_000_000;
/** The specified scalars; no definition of the file can give their names another meaning. */
const specified = {
    String: 'string',
    ID: 'string',
    Int: 'number',
    Float: 'number',
    Boolean: 'boolean',
};
/** Custom scalars whose names leave no doubt about how they are written. */
const scalars = {
    Date: 'string',
    Time: 'string',
    DateTime: 'string',
    EmailAddress: 'string',
    URI: 'string',
    URL: 'string',
    UUID: 'string',
};
function extractGraphql(file) {
    const document = parseDocument((0,_source_text_js__WEBPACK_IMPORTED_MODULE_1__/* .readText */ .y)(file, graphqlExtractor.limit));
    const collector = new _field_collector_js__WEBPACK_IMPORTED_MODULE_2__/* .FieldCollector */ .sU(file.path);
    const types = typesByName(document);
    const roots = rootOperations(document);
    for (const definition of document.definitions) {
        if (!holdsFields(definition) || roots.has(definition.name.value))
            continue;
        const entity = definition.name.value;
        for (const field of definition.fields ?? []) {
            const line = lineOf(field.name.loc);
            const levels = levelsOf(field.type, types);
            if (levels.length > _field_collector_js__WEBPACK_IMPORTED_MODULE_2__/* .maxDepth */ .Mw) {
                collector.cannotResolve(line, `the depth of ${(0,_field_collector_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(`${entity}.${field.name.value}`)}`);
                continue;
            }
            for (const [suffix, type] of levels) {
                const path = `${field.name.value}${suffix}`;
                collector.add({ entity, path, type, line });
            }
        }
    }
    return collector.extraction();
}
function parseDocument(text) {
    try {
        return (0,graphql_language_parser_js__WEBPACK_IMPORTED_MODULE_3__/* .parse */ .qg)(text, { maxTokens });
    }
    catch (error) {
        if (!(error instanceof graphql_error_GraphQLError_js__WEBPACK_IMPORTED_MODULE_4__.GraphQLError))
            throw error;
        const line = error.locations?.[0]?.line ?? null;
        throw new _unreadable_source_js__WEBPACK_IMPORTED_MODULE_0__/* .UnreadableSource */ .r(`the GraphQL does not parse: ${error.message}`, line);
    }
}
const holders = new Set([
    'ObjectTypeDefinition',
    'ObjectTypeExtension',
    'InterfaceTypeDefinition',
    'InterfaceTypeExtension',
    'InputObjectTypeDefinition',
    'InputObjectTypeExtension',
]);
function holdsFields(definition) {
    return holders.has(definition.kind);
}
/** The types of the names that the file defines. */
function typesByName(document) {
    const types = new Map(Object.entries(scalars));
    for (const definition of document.definitions) {
        if (definition.kind === 'EnumTypeDefinition')
            types.set(definition.name.value, 'string');
        else if (holdsFields(definition) || definition.kind === 'UnionTypeDefinition') {
            types.set(definition.name.value, 'object');
        }
    }
    for (const [name, type] of Object.entries(specified))
        types.set(name, type);
    return types;
}
/** The names of the root operation types: as `schema` says, else the usual ones. */
function rootOperations(document) {
    const named = document.definitions.flatMap((definition) => definition.kind === 'SchemaDefinition' || definition.kind === 'SchemaExtension'
        ? (definition.operationTypes ?? []).map(({ type }) => type.name.value)
        : []);
    return new Set(named.length > 0 ? named : ['Query', 'Mutation', 'Subscription']);
}
/** The path suffix and the type at each level: a list of lists gives `[]` and `[][]`. */
function levelsOf(type, types) {
    const levels = [];
    let at = type;
    let suffix = '';
    while (at.kind !== 'NamedType') {
        if (at.kind === 'ListType') {
            suffix += '[]';
            levels.push([suffix, 'array']);
        }
        at = at.type;
    }
    return levels.length > 0 ? levels : [['', types.get(at.name.value) ?? null]];
}
function lineOf(location) {
    return location?.startToken.line ?? 1;
}


/***/ }),

/***/ 3279:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _unreadable_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5699);


const byteOrderMark = '\uFEFF';
/** The text of a file, without a byte order mark. Throws UnreadableSource where it is not UTF-8. */
function readText(file, limit) {
    if (file.bytes.length > limit) {
        throw new _unreadable_source_js__WEBPACK_IMPORTED_MODULE_1__/* .UnreadableSource */ .r(`it is larger than ${limit} bytes`, null);
    }
    if (!(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(file.bytes))
        throw new _unreadable_source_js__WEBPACK_IMPORTED_MODULE_1__/* .UnreadableSource */ .r('it is not UTF-8', null);
    const text = file.bytes.toString('utf8');
    return text.startsWith(byteOrderMark) ? text.slice(1) : text;
}


/***/ }),

/***/ 5699:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ UnreadableSource),
/* harmony export */   s: () => (/* binding */ outcomeOf)
/* harmony export */ });
/**
 * Stops the reading of one file, from however deep inside it; `outcomeOf` turns it into a value,
 * so it never leaves this package. The message is a few words that end a sentence.
 */
class UnreadableSource extends Error {
    line;
    constructor(reason, line) {
        super(reason);
        this.line = line;
    }
}
/** Longest reason, in characters: it may quote the file. */
const maxReasonLength = 500;
/** Runs `read`; a file that cannot be read, or exhausts the stack, becomes an outcome. */
function outcomeOf(read) {
    try {
        return { kind: 'extracted', extraction: read() };
    }
    catch (error) {
        if (error instanceof UnreadableSource) {
            const reason = error.message.slice(0, maxReasonLength);
            return { kind: 'unreadable', reason, line: error.line };
        }
        if (error instanceof RangeError) {
            return { kind: 'unreadable', reason: 'it is nested too deeply', line: null };
        }
        throw error;
    }
}


/***/ })

};
