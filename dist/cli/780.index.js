export const id = 780;
export const ids = [780];
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

/***/ 5780:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  prismaExtractor: () => (/* binding */ prismaExtractor)
});

// EXTERNAL MODULE: ./packages/extract/build/field-collector.js
var field_collector = __webpack_require__(6022);
// EXTERNAL MODULE: ./packages/extract/build/source-text.js
var source_text = __webpack_require__(3279);
// EXTERNAL MODULE: ./packages/extract/build/unreadable-source.js
var unreadable_source = __webpack_require__(5699);
;// CONCATENATED MODULE: ./packages/extract/build/prisma/prisma-tokens.js

const grammar = /(?<space>[ \t\r\f\v]+)|(?<comment>\/\/[^\n]*)|(?<newline>\n)|(?<name>[\p{L}_][\p{L}\p{N}_-]*)|(?<string>"(?:[^"\\\n]|\\.)*")|(?<number>-?\d[\d.eE+-]*)|(?<mark>@@|[@{}()[\],:?=.!])/uy;
/** Splits a Prisma schema into tokens, in one pass. Throws UnreadableSource with the line. */
function parsePrismaTokens(text) {
    const tokens = [];
    let line = 1;
    grammar.lastIndex = 0;
    for (let at = 0; at < text.length; at = grammar.lastIndex) {
        if (text.startsWith('/*', at)) {
            const end = text.indexOf('*/', at + 2);
            if (end < 0)
                throw new unreadable_source/* UnreadableSource */.r('a comment does not end', line);
            line += text.slice(at, end).split('\n').length - 1;
            grammar.lastIndex = end + 2;
            continue;
        }
        const groups = grammar.exec(text)?.groups;
        if (groups === undefined) {
            throw new unreadable_source/* UnreadableSource */.r('a character stands where none is expected', line);
        }
        const token = tokenOf(groups, line);
        if (token !== null)
            tokens.push(token);
        if (token?.kind === 'newline')
            line += 1;
    }
    tokens.push({ kind: 'end', text: '', line });
    return tokens;
}
function tokenOf(groups, line) {
    for (const kind of ['name', 'mark', 'newline', 'number']) {
        const text = groups[kind];
        if (text !== undefined)
            return { kind, text, line };
    }
    const literal = groups['string'];
    if (literal === undefined)
        return null;
    return { kind: 'string', text: literal.slice(1, -1).replace(/\\(.)/g, '$1'), line };
}

;// CONCATENATED MODULE: ./packages/extract/build/prisma/prisma-schema.js


const fieldBlocks = new Set(['model', 'type', 'view']);
const otherBlocks = new Set(['enum', 'generator', 'datasource']);
/**
 * Reads the parts of a Prisma schema that name fields: the blocks, their fields and the mapping
 * attributes; other attributes are stepped over. Throws UnreadableSource with the line.
 */
function parsePrismaSchema(text) {
    return new PrismaReader(parsePrismaTokens(text)).readSchema();
}
class PrismaReader {
    tokens;
    position = 0;
    constructor(tokens) {
        this.tokens = tokens;
    }
    readSchema() {
        const models = [];
        const enums = new Set();
        for (this.skipNewlines(); this.peek().kind !== 'end'; this.skipNewlines()) {
            const keyword = this.expectName('a block such as `model`');
            const name = this.expectName('the name of a block');
            this.expectMark('{');
            if (fieldBlocks.has(keyword))
                models.push(this.readModel(name));
            else if (otherBlocks.has(keyword)) {
                if (keyword === 'enum')
                    enums.add(name);
                this.skipBlock();
            }
            else
                this.refuse(`\`${keyword}\` is no block of a Prisma schema`);
        }
        return { models, enums };
    }
    readModel(name) {
        const fields = [];
        let table = null;
        for (this.skipNewlines(); !this.takeMark('}'); this.skipNewlines()) {
            if (this.takeMark('@@'))
                table = this.readMapping() ?? table;
            else
                fields.push(this.readField());
            if (!this.isMark('}') && this.peek().kind !== 'newline')
                this.refuse('a line end is missing');
        }
        return { name, fields, table };
    }
    readField() {
        const { line } = this.peek();
        const name = this.expectName('a field');
        const type = this.expectName('the type of a field');
        if (this.isMark('('))
            this.skipGroup();
        const list = this.takeMark('[');
        if (list)
            this.expectMark(']');
        this.takeMark('?');
        let column = null;
        while (this.takeMark('@'))
            column = this.readMapping() ?? column;
        return { name, type, list, column, line };
    }
    /** Reads an attribute after its `@` or `@@`: what `map` names, null of any other. */
    readMapping() {
        let name = this.expectName('the name of an attribute');
        while (this.takeMark('.'))
            name += `.${this.expectName('the name of an attribute')}`;
        if (!this.isMark('('))
            return null;
        const inside = this.skipGroup();
        if (name !== 'map')
            return null;
        return inside.find(({ kind }) => kind === 'string')?.text ?? null;
    }
    /** Steps over a parenthesised group, which may span lines, and gives what it holds. */
    skipGroup() {
        const start = this.position;
        let depth = 0;
        do {
            const { kind, text } = this.next();
            if (kind === 'end')
                this.refuse('a parenthesis does not end');
            if (kind === 'mark' && text === '(')
                depth += 1;
            if (kind === 'mark' && text === ')')
                depth -= 1;
        } while (depth > 0);
        return this.tokens.slice(start, this.position);
    }
    skipBlock() {
        for (let depth = 1; depth > 0;) {
            const { kind, text } = this.next();
            if (kind === 'end')
                this.refuse('a block does not end');
            if (kind === 'mark' && text === '{')
                depth += 1;
            if (kind === 'mark' && text === '}')
                depth -= 1;
        }
    }
    skipNewlines() {
        while (this.peek().kind === 'newline')
            this.position += 1;
    }
    peek() {
        return this.tokens[this.position] ?? { kind: 'end', text: '', line: 1 };
    }
    next() {
        const token = this.peek();
        if (token.kind !== 'end')
            this.position += 1;
        return token;
    }
    isMark(text) {
        const token = this.peek();
        return token.kind === 'mark' && token.text === text;
    }
    takeMark(text) {
        const found = this.isMark(text);
        if (found)
            this.position += 1;
        return found;
    }
    expectMark(text) {
        if (!this.takeMark(text))
            this.refuse(`\`${text}\` is missing`);
    }
    expectName(what) {
        if (this.peek().kind !== 'name')
            this.refuse(`${what} is missing`);
        return this.next().text;
    }
    refuse(reason) {
        throw new unreadable_source/* UnreadableSource */.r(reason, this.peek().line);
    }
}

;// CONCATENATED MODULE: ./packages/extract/build/prisma/prisma-extractor.js




/**
 * Reads a Prisma schema. Models, views and composite types are entities by name; a field of such a
 * type is an object and stops there. `@map` gives the target, after the table where the model has
 * `@@map`: `users.full_name`. A type that another file defines is not known here.
 */
const prismaExtractor = {
    kind: 'prisma',
    version: 2,
    limit: 4 * 1024 * 1024,
    mayHoldFields: (bytes) => bytes.includes('{'),
    extract(file) {
        return (0,unreadable_source/* outcomeOf */.s)(() => extractPrisma(file));
    },
};
/** Dates and large numbers count as what they are in JSON; `Json` and `Bytes` may be anything. */
const scalars = {
    String: 'string',
    DateTime: 'string',
    Int: 'number',
    BigInt: 'number',
    Float: 'number',
    Decimal: 'number',
    Boolean: 'boolean',
};
function extractPrisma(file) {
    const { models, enums } = parsePrismaSchema((0,source_text/* readText */.y)(file, prismaExtractor.limit));
    const types = new Map();
    for (const name of enums)
        types.set(name, 'string');
    for (const { name } of models)
        types.set(name, 'object');
    // Last, so that no model of the file can give these names another meaning.
    for (const [name, type] of Object.entries(scalars))
        types.set(name, type);
    const collector = new field_collector/* FieldCollector */.sU(file.path);
    for (const model of models) {
        for (const field of model.fields) {
            collector.add({
                entity: model.name,
                path: field.list ? `${field.name}[]` : field.name,
                type: field.list ? 'array' : (types.get(field.type) ?? null),
                line: field.line,
                target: targetOf(field, model),
            });
        }
    }
    return collector.extraction();
}
function targetOf({ column }, { table }) {
    if (column === null)
        return undefined;
    return table === null ? column : `${table}.${column}`;
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
