export const id = 20;
export const ids = [20];
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

/***/ 5020:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sanityExtractor: () => (/* binding */ sanityExtractor)
});

// EXTERNAL MODULE: ./packages/extract/build/field-collector.js
var field_collector = __webpack_require__(6022);
// EXTERNAL MODULE: ./packages/extract/build/source-text.js
var source_text = __webpack_require__(3279);
// EXTERNAL MODULE: ./packages/extract/build/tree/json-reader.js
var json_reader = __webpack_require__(8647);
// EXTERNAL MODULE: ./packages/extract/build/tree/source-tree.js
var source_tree = __webpack_require__(3889);
// EXTERNAL MODULE: ./packages/extract/build/unreadable-source.js
var unreadable_source = __webpack_require__(5699);
// EXTERNAL MODULE: ./packages/extract/build/field-type.js
var field_type = __webpack_require__(8377);
;// CONCATENATED MODULE: ./packages/extract/build/sanity-schema/sanity-fields.js



/** Collects the fields of one document or type of a Sanity extract. */
function collectSanityFields(entity, definition, definitions, collector) {
    const walk = new SanityWalk(definitions, collector);
    const place = { entity, path: '', depth: 0, line: definition.line, entered: [entity] };
    walk.enter(bodyOf(definition), place);
}
/** A document carries its attributes itself; a type has a value that does. */
function bodyOf(definition) {
    return definition.string('type') === 'document' ? definition : (definition.get('value') ?? null);
}
function isReference(node) {
    return node.has('dereferencesTo');
}
class SanityWalk {
    definitions;
    collector;
    constructor(definitions, collector) {
        this.definitions = definitions;
        this.collector = collector;
    }
    /** Collects the fields inside `value`, which is the entity itself or what an array holds. */
    enter(value, place) {
        this.enterArms(this.resolve(value, place), place);
    }
    enterArms({ arms }, place) {
        for (const { node, entered } of arms) {
            const inside = entered === place.entered ? place : { ...place, entered };
            if (node.string('type') === 'array')
                this.addArray(node, inside);
            else if (!isReference(node))
                this.addAttributes(node, inside);
        }
    }
    addArray(node, place) {
        const path = `${place.path}[]`;
        this.collector.add({ entity: place.entity, path, type: 'array', line: place.line });
        this.enter(node.get('of') ?? null, { ...place, path });
    }
    addAttributes(node, place) {
        const attributes = node.object('attributes')?.members ?? [];
        for (const [name, { value, line }] of attributes) {
            this.collector.step(line);
            if (name.startsWith('_'))
                continue;
            const path = place.path === '' ? name : `${place.path}.${name}`;
            const inner = { ...place, path, line, depth: place.depth + 1 };
            if (inner.depth > field_collector/* maxDepth */.Mw)
                this.collector.cannotResolve(line, `the depth of ${(0,field_collector/* quoted */.TL)(path)}`);
            else
                this.addAttribute(value instanceof source_tree/* TreeObject */.q ? (value.get('value') ?? null) : null, inner);
        }
        const rest = node.object('rest');
        if (rest !== undefined)
            this.enter(rest, place);
    }
    addAttribute(value, place) {
        const resolved = this.resolve(value, place);
        const { arms, types, unknown } = resolved;
        for (const { node } of arms) {
            if (node.string('type') !== 'array')
                types.push(isReference(node) ? 'reference' : 'object');
        }
        const onlyArrays = types.length === 0 && !unknown && arms.length > 0;
        if (!onlyArrays) {
            const { entity, path, line } = place;
            this.collector.add({ entity, path, type: unknown ? null : (0,field_type/* joinTypes */.m)(types), line });
        }
        this.enterArms(resolved, place);
    }
    /** Takes unions and named types apart. A named type that was entered already is not re-entered. */
    resolve(value, place) {
        const found = { arms: [], types: [], unknown: false };
        this.resolveInto(found, value, place);
        return found;
    }
    resolveInto(found, value, place) {
        this.collector.step(place.line);
        const type = value instanceof source_tree/* TreeObject */.q ? value.string('type') : undefined;
        if (!(value instanceof source_tree/* TreeObject */.q) || type === undefined) {
            this.cannotTell(found, place, `the type of ${(0,field_collector/* quoted */.TL)(place.path)}`);
        }
        else if (type === 'string' || type === 'number' || type === 'boolean' || type === 'null') {
            addType(found, type);
        }
        else if (type === 'object' || type === 'array' || type === 'document') {
            found.arms.push({ node: value, entered: place.entered });
        }
        else if (type === 'union') {
            for (const arm of value.items('of'))
                this.resolveInto(found, arm, place);
        }
        else if (type === 'inline') {
            this.resolveNamed(found, value.string('name') ?? '', place);
        }
        else if (type === 'unknown') {
            // What Sanity writes for an opaque value of its own, such as the media of an image: no text.
            addType(found, 'object');
        }
        else {
            this.cannotTell(found, place, `the type ${(0,field_collector/* quoted */.TL)(type)} of ${(0,field_collector/* quoted */.TL)(place.path)}`);
        }
    }
    resolveNamed(found, name, place) {
        const definition = this.definitions.get(name);
        if (definition === undefined) {
            this.cannotTell(found, place, `the type ${(0,field_collector/* quoted */.TL)(name)}, which the file does not define`);
        }
        else if (place.entered.length > field_collector/* maxDepth */.Mw) {
            this.cannotTell(found, place, `the depth of the type ${(0,field_collector/* quoted */.TL)(name)}`);
        }
        else if (place.entered.includes(name)) {
            addType(found, 'object');
            this.collector.cannotResolve(place.line, `${(0,field_collector/* quoted */.TL)(place.path)}, which ${(0,field_collector/* quoted */.TL)(name)} holds again`);
        }
        else {
            this.resolveInto(found, bodyOf(definition), { ...place, entered: [...place.entered, name] });
        }
    }
    cannotTell(found, place, what) {
        found.unknown = true;
        this.collector.cannotResolve(place.line, what);
    }
}
/** Each type once, however many arms of a union have it. */
function addType({ types }, type) {
    if (!types.includes(type))
        types.push(type);
}

;// CONCATENATED MODULE: ./packages/extract/build/sanity-schema/sanity-extractor.js






/**
 * Reads what `sanity schema extract` writes: a JSON array of documents and types. Each is an
 * entity of its name; the line of a field is the line of its attribute. Attributes that begin with
 * `_` are Sanity's own and no fields.
 */
const sanityExtractor = {
    kind: 'sanity-schema',
    version: 2,
    limit: 32 * 1024 * 1024,
    // Another kind of JSON under a configured path has to be refused, which takes the parse.
    mayHoldFields: () => true,
    extract(file) {
        return (0,unreadable_source/* outcomeOf */.s)(() => extractSanity(file));
    },
};
function extractSanity(file) {
    const definitions = readDefinitions((0,json_reader/* parseJsonTree */.U)((0,source_text/* readText */.y)(file, sanityExtractor.limit)));
    const collector = new field_collector/* FieldCollector */.sU(file.path);
    for (const [name, definition] of definitions) {
        collectSanityFields(name, definition, definitions, collector);
    }
    return collector.extraction();
}
/** The documents and types of the extract by name. */
function readDefinitions(root) {
    if (!(root instanceof source_tree/* TreeArray */.A))
        return refuse(root);
    const definitions = new Map();
    for (const item of root.items) {
        if (!(item instanceof source_tree/* TreeObject */.q))
            return refuse(root);
        const name = item.string('name');
        const type = item.string('type');
        const body = type === 'document' ? item.object('attributes') : item.object('value');
        if (name === undefined || body === undefined || (type !== 'document' && type !== 'type')) {
            return refuse(item);
        }
        if (definitions.has(name)) {
            throw new unreadable_source/* UnreadableSource */.r(`\`${name}\` is defined twice`, item.line);
        }
        definitions.set(name, item);
    }
    return definitions;
}
function refuse(value) {
    const line = value instanceof source_tree/* TreeObject */.q || value instanceof source_tree/* TreeArray */.A ? value.line : 1;
    throw new unreadable_source/* UnreadableSource */.r('it is JSON, but no extracted Sanity schema', line);
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

/***/ 8647:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ maxNesting),
/* harmony export */   U: () => (/* binding */ parseJsonTree)
/* harmony export */ });
/* harmony import */ var _unreadable_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5699);
/* harmony import */ var _source_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3889);


/** Deepest nesting that is read; a real schema stays far below. */
const maxNesting = 200;
const tab = 9;
const newline = 10;
const carriageReturn = 13;
const space = 32;
const quote = 34;
const comma = 44;
const colon = 58;
const backslash = 92;
const openBracket = 91;
const closeBracket = 93;
const openBrace = 123;
const closeBrace = 125;
const numberGrammar = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
/**
 * Reads JSON (RFC 8259) into a tree that knows its lines, in one pass over the text. Stricter than
 * JSON.parse: a key that stands twice in an object is refused, since readers disagree about which
 * one counts. Throws UnreadableSource with the line.
 */
function parseJsonTree(text) {
    const reader = new JsonReader(text);
    const value = reader.readValue(0);
    reader.expectEnd();
    return value;
}
class JsonReader {
    text;
    position = 0;
    line = 1;
    constructor(text) {
        this.text = text;
    }
    readValue(depth) {
        if (depth > maxNesting)
            this.refuse(`it is nested more than ${maxNesting} levels deep`);
        switch (this.skipSpace()) {
            case openBrace:
                return this.readObject(depth);
            case openBracket:
                return this.readArray(depth);
            case quote:
                return this.readString();
            default:
                return this.readWord();
        }
    }
    expectEnd() {
        this.skipSpace();
        if (this.position < this.text.length)
            this.refuse('it goes on after the end of the JSON value');
    }
    readObject(depth) {
        const { line } = this;
        const members = new Map();
        this.position += 1;
        if (this.skipSpace() === closeBrace) {
            this.position += 1;
            return new _source_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .TreeObject */ .q(line, members);
        }
        for (;;) {
            if (this.skipSpace() !== quote)
                this.refuse('a key in double quotes is missing');
            const keyLine = this.line;
            const key = this.readString();
            if (members.has(key))
                this.refuse(`the key ${JSON.stringify(key)} stands there twice`);
            if (this.skipSpace() !== colon)
                this.refuse('a colon is missing');
            this.position += 1;
            members.set(key, { value: this.readValue(depth + 1), line: keyLine });
            if (this.endsAfterItem(closeBrace))
                return new _source_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .TreeObject */ .q(line, members);
        }
    }
    readArray(depth) {
        const { line } = this;
        const items = [];
        this.position += 1;
        if (this.skipSpace() === closeBracket) {
            this.position += 1;
            return new _source_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .TreeArray */ .A(line, items);
        }
        for (;;) {
            items.push(this.readValue(depth + 1));
            if (this.endsAfterItem(closeBracket))
                return new _source_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .TreeArray */ .A(line, items);
        }
    }
    /** Steps over the comma (false) or the closing character (true) after an item. */
    endsAfterItem(close) {
        const next = this.skipSpace();
        if (next !== comma && next !== close) {
            this.refuse(`a comma or \`${String.fromCharCode(close)}\` is missing`);
        }
        this.position += 1;
        return next === close;
    }
    readString() {
        const { text } = this;
        const start = this.position + 1;
        let escaped = false;
        for (let at = start; at < text.length; at += 1) {
            const code = text.charCodeAt(at);
            if (code === quote) {
                this.position = at + 1;
                return escaped ? this.unescape(text.slice(start - 1, at + 1)) : text.slice(start, at);
            }
            if (code === backslash) {
                escaped = true;
                at += 1;
            }
            if (code < space)
                this.refuse('a control character stands in a string');
        }
        return this.refuse('a string does not end');
    }
    unescape(literal) {
        try {
            return JSON.parse(literal);
        }
        catch {
            return this.refuse('a string holds a malformed escape');
        }
    }
    readWord() {
        const { text, position } = this;
        for (const [word, value] of words) {
            if (text.startsWith(word, position)) {
                this.position += word.length;
                return value;
            }
        }
        numberGrammar.lastIndex = position;
        const literal = numberGrammar.exec(text)?.[0];
        if (literal === undefined) {
            return this.refuse(position < text.length ? 'a JSON value is missing' : 'it ends too early');
        }
        this.position += literal.length;
        return Number(literal);
    }
    /** Skips white space and gives the code of the next character, NaN at the end. */
    skipSpace() {
        const { text } = this;
        let at = this.position;
        for (;;) {
            const code = text.charCodeAt(at);
            if (code === newline)
                this.line += 1;
            else if (code !== space && code !== carriageReturn && code !== tab) {
                this.position = at;
                return code;
            }
            at += 1;
        }
    }
    refuse(reason) {
        throw new _unreadable_source_js__WEBPACK_IMPORTED_MODULE_1__/* .UnreadableSource */ .r(reason, this.line);
    }
}
const words = [
    ['true', true],
    ['false', false],
    ['null', null],
];


/***/ }),

/***/ 3889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ TreeArray),
/* harmony export */   q: () => (/* binding */ TreeObject)
/* harmony export */ });
class TreeObject {
    line;
    members;
    constructor(line, members) {
        this.line = line;
        this.members = members;
    }
    has(key) {
        return this.members.has(key);
    }
    get(key) {
        return this.members.get(key)?.value;
    }
    /** The member's value where it is an object. */
    object(key) {
        const value = this.get(key);
        return value instanceof TreeObject ? value : undefined;
    }
    /** The member's value where it is a string. */
    string(key) {
        const value = this.get(key);
        return typeof value === 'string' ? value : undefined;
    }
    /** The items of the member where it is an array, else nothing. */
    items(key) {
        const value = this.get(key);
        return value instanceof TreeArray ? value.items : [];
    }
    lineOf(key) {
        return this.members.get(key)?.line ?? this.line;
    }
}
class TreeArray {
    line;
    items;
    constructor(line, items) {
        this.line = line;
        this.items = items;
    }
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
