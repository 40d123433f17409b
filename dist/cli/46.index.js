export const id = 46;
export const ids = [46];
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

/***/ 2163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ pointerResolver)
/* harmony export */ });
/* unused harmony export resolvePointer */
/* harmony import */ var _tree_source_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3889);

/**
 * The value that a local reference (`#`, `#/a/b`: RFC 6901 as a URI fragment) names in `root`.
 * Undefined where it names nothing, or is no local pointer.
 */
function resolvePointer(root, reference) {
    if (reference === '#')
        return root;
    if (!reference.startsWith('#/'))
        return undefined;
    let at = root;
    for (const token of decode(reference.slice(2)).split('/')) {
        const key = token.replaceAll('~1', '/').replaceAll('~0', '~');
        if (at instanceof _tree_source_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .TreeObject */ .q)
            at = at.get(key);
        else if (at instanceof _tree_source_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .TreeArray */ .A)
            at = /^(0|[1-9]\d{0,8})$/.test(key) ? at.items[Number(key)] : undefined;
        else
            return undefined;
    }
    return at;
}
function decode(fragment) {
    try {
        return decodeURIComponent(fragment);
    }
    catch {
        return fragment;
    }
}
/**
 * Resolves the references of one document, each only once: a long reference that stands in a
 * schema of many uses must not be taken apart for each of them.
 */
function pointerResolver(root) {
    const known = new Map();
    return (reference) => {
        if (!known.has(reference))
            known.set(reference, resolvePointer(root, reference));
        return known.get(reference);
    };
}


/***/ }),

/***/ 4170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ collectSchemaFields)
/* harmony export */ });
/* harmony import */ var _field_collector_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6022);
/* harmony import */ var _field_type_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8377);
/* harmony import */ var _schema_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7890);



/**
 * Collects the fields of one entity: the properties of `schema`, those inside them as dotted
 * paths, and what lists hold under `[]`. The arms of allOf, anyOf and oneOf count together.
 */
function collectSchemaFields(entity, schema, line, references, collector) {
    const walk = new SchemaWalk(new _schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .ShapeReader */ .R(references, collector), collector);
    walk.enterEntity(schema, { entity, path: '', depth: 0, line, ancestors: null });
}
class SchemaWalk {
    shapes;
    collector;
    constructor(shapes, collector) {
        this.shapes = shapes;
        this.collector = collector;
    }
    enterEntity(schema, place) {
        this.enter(this.shapeAt([schema], place, true), place);
    }
    enter(shape, place) {
        const ancestors = { holders: shape.holders, above: place.ancestors };
        const inside = { ...place, ancestors, depth: place.depth + 1 };
        this.addProperties(shape, inside);
        if (shape.types.has('array'))
            this.addItems(shape, inside);
        if (shape.free.length > 0)
            this.noteFreeKeys(shape, inside);
    }
    addProperties(shape, place) {
        for (const [name, { schemas, line }] of shape.properties) {
            const path = place.path === '' ? name : `${place.path}.${name}`;
            const inner = { ...place, path, line };
            if (this.isTooDeep(inner))
                continue;
            const property = this.shapeAt(schemas, inner, false);
            const onlyArray = property.types.size === 1 && property.types.has('array');
            if (!onlyArray)
                this.collector.add({ ...inner, type: (0,_field_type_js__WEBPACK_IMPORTED_MODULE_1__/* .joinTypes */ .m)(property.types) });
            this.enter(property, inner);
        }
    }
    addItems(shape, place) {
        const inner = { ...place, path: `${place.path}[]` };
        if (this.isTooDeep(inner))
            return;
        this.collector.add({ ...inner, type: 'array' });
        this.enter(this.shapeAt(shape.items, inner, false), inner);
    }
    /** Keys that the schema leaves free have no names to compare; fields under them are told. */
    noteFreeKeys(shape, place) {
        const free = this.shapeAt(shape.free, place, false);
        if (free.properties.size > 0) {
            this.collector.cannotResolve(place.line, `what the free keys of ${label(place)} hold`);
        }
    }
    isTooDeep({ depth, line, path }) {
        if (depth > _field_collector_js__WEBPACK_IMPORTED_MODULE_2__/* .maxDepth */ .Mw)
            this.collector.cannotResolve(line, `the depth of ${(0,_field_collector_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(path)}`);
        return depth > _field_collector_js__WEBPACK_IMPORTED_MODULE_2__/* .maxDepth */ .Mw;
    }
    shapeAt(schemas, place, composes) {
        const { line, ancestors } = place;
        return this.shapes.shapeOf({ schemas, label: label(place), line, ancestors, composes });
    }
}
function label({ entity, path }) {
    return (0,_field_collector_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(path === '' ? entity : `${entity}.${path}`);
}


/***/ }),

/***/ 7890:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ isSchemaType),
/* harmony export */   R: () => (/* binding */ ShapeReader)
/* harmony export */ });
/* harmony import */ var _field_collector_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6022);
/* harmony import */ var _tree_source_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3889);
/* harmony import */ var _unreadable_source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5699);



const combinations = ['allOf', 'anyOf', 'oneOf'];
const conditions = ['if', 'then', 'else'];
const freeKeys = ['additionalProperties', 'unevaluatedProperties'];
const typeWords = {
    string: 'string',
    number: 'number',
    integer: 'number',
    boolean: 'boolean',
    object: 'object',
    array: 'array',
    null: 'null',
};
/** Whether `word` is a type of JSON Schema. */
function isSchemaType(word) {
    return Object.hasOwn(typeWords, word);
}
/** Takes the references and combinations of schemas together; no schema is visited twice. */
class ShapeReader {
    references;
    collector;
    constructor(references, collector) {
        this.references = references;
        this.collector = collector;
    }
    shapeOf(request) {
        const shape = {
            types: new Set(),
            properties: new Map(),
            items: [],
            free: [],
            holders: new Set(),
        };
        const visit = new ShapeVisit(shape, request, this.references, this.collector);
        for (const schema of request.schemas)
            visit.take(schema, false);
        return shape;
    }
}
class ShapeVisit {
    shape;
    request;
    references;
    collector;
    open = new Set();
    closed = new Set();
    constructor(shape, request, references, collector) {
        this.shape = shape;
        this.request = request;
        this.references = references;
        this.collector = collector;
    }
    /** Takes a schema in; of one behind the name of another entity (`closed`) only the type. */
    take(schema, closed) {
        this.collector.step(this.request.line);
        if (typeof schema === 'boolean')
            return;
        if (!(schema instanceof _tree_source_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .TreeObject */ .q)) {
            this.collector.cannotResolve(this.request.line, `the schema of ${this.request.label}`);
            return;
        }
        const seen = closed ? this.closed : this.open;
        if (seen.has(schema))
            return;
        seen.add(schema);
        this.takeTypes(schema);
        this.takeReference(schema, closed);
        for (const keyword of combinations) {
            for (const arm of schema.items(keyword))
                this.take(arm, closed);
        }
        for (const keyword of conditions) {
            const arm = schema.object(keyword);
            if (arm !== undefined)
                this.take(arm, closed);
        }
        if (!closed)
            this.takeContent(schema);
    }
    takeTypes(schema) {
        const { types } = this.shape;
        const declared = schema.get('type');
        const words = declared instanceof _tree_source_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .TreeArray */ .A ? declared.items : [declared];
        for (const word of words) {
            if (typeof word === 'string' && isSchemaType(word))
                types.add(typeWords[word]);
        }
        if (declared !== undefined)
            return;
        if (schema.has('properties'))
            types.add('object');
        if (schema.has('items') || schema.has('prefixItems'))
            types.add('array');
        const constant = schema.get('const');
        if (constant !== undefined)
            types.add(typeOfValue(constant));
        const values = schema.items('enum');
        this.collector.step(this.request.line, values.length);
        for (const value of values)
            types.add(typeOfValue(value));
    }
    takeReference(schema, closed) {
        for (const keyword of ['$dynamicRef', '$recursiveRef']) {
            const reference = schema.get(keyword);
            if (reference !== undefined)
                this.cannotFollow(schema, keyword, reference);
        }
        const reference = schema.get('$ref');
        if (reference === undefined)
            return;
        const target = typeof reference === 'string' ? this.references.resolve(reference) : undefined;
        if (target === undefined) {
            this.cannotFollow(schema, '$ref', reference);
            return;
        }
        const stops = target instanceof _tree_source_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .TreeObject */ .q && this.references.isEntity(target);
        this.take(target, closed || (stops && !this.request.composes));
    }
    cannotFollow(schema, keyword, reference) {
        const shown = typeof reference === 'string' ? ` to ${(0,_field_collector_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(reference)}` : '';
        const what = `the reference${shown} in ${this.request.label}`;
        this.collector.cannotResolve(schema.lineOf(keyword), what);
    }
    takeContent(schema) {
        const properties = membersOf(schema, 'properties');
        const patterns = membersOf(schema, 'patternProperties');
        const items = itemsOf(schema);
        this.collector.step(this.request.line, properties.size + patterns.size + items.length);
        if (properties.size + patterns.size + items.length > 0) {
            if (isAbove(schema, this.request.ancestors)) {
                this.noteRecursion();
                return;
            }
            this.shape.holders.add(schema);
        }
        for (const [name, { value, line }] of properties) {
            const known = this.shape.properties.get(name);
            if (known === undefined)
                this.shape.properties.set(name, { schemas: [value], line });
            else
                known.schemas.push(value);
        }
        for (const item of items)
            this.shape.items.push(item);
        for (const { value } of patterns.values())
            this.shape.free.push(value);
        for (const keyword of freeKeys) {
            const free = schema.object(keyword);
            if (free !== undefined)
                this.shape.free.push(free);
        }
        for (const { value } of membersOf(schema, 'dependentSchemas').values())
            this.take(value, false);
    }
    noteRecursion() {
        const { line, label } = this.request;
        this.collector.cannotResolve(line, `${label}, which holds a schema that it lies in`);
    }
}
function membersOf(schema, keyword) {
    const value = schema.get(keyword);
    if (value === undefined)
        return noMembers;
    if (value instanceof _tree_source_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .TreeObject */ .q)
        return value.members;
    throw new _unreadable_source_js__WEBPACK_IMPORTED_MODULE_2__/* .UnreadableSource */ .r(`\`${keyword}\` is no object`, schema.lineOf(keyword));
}
/** The schemas of a list's items, by `items` (one, or in older drafts several) and `prefixItems`. */
function itemsOf(schema) {
    const items = schema.get('items');
    const several = items instanceof _tree_source_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .TreeArray */ .A ? items.items : items === undefined ? [] : [items];
    return [...several, ...schema.items('prefixItems')];
}
const noMembers = new Map();
function isAbove(schema, ancestors) {
    for (let at = ancestors; at !== null; at = at.above) {
        if (at.holders.has(schema))
            return true;
    }
    return false;
}
function typeOfValue(value) {
    if (value === null)
        return 'null';
    if (value instanceof _tree_source_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .TreeArray */ .A)
        return 'array';
    if (value instanceof _tree_source_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .TreeObject */ .q)
        return 'object';
    return typeof value === 'string' ? 'string' : typeof value === 'number' ? 'number' : 'boolean';
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
