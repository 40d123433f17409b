export const id = 481;
export const ids = [481];
export const modules = {

/***/ 2481:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openapiExtractor: () => (/* binding */ openapiExtractor)
});

// EXTERNAL MODULE: ./packages/extract/build/field-collector.js
var field_collector = __webpack_require__(6022);
// EXTERNAL MODULE: ./packages/extract/build/json-schema/json-pointer.js
var json_pointer = __webpack_require__(2163);
// EXTERNAL MODULE: ./packages/extract/build/json-schema/schema-fields.js
var schema_fields = __webpack_require__(4170);
// EXTERNAL MODULE: ./packages/extract/build/source-text.js
var source_text = __webpack_require__(3279);
// EXTERNAL MODULE: ./packages/extract/build/tree/json-reader.js
var json_reader = __webpack_require__(8647);
// EXTERNAL MODULE: ./packages/extract/build/tree/source-tree.js
var source_tree = __webpack_require__(3889);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./packages/extract/build/unreadable-source.js
var unreadable_source = __webpack_require__(5699);
;// CONCATENATED MODULE: ./packages/extract/build/tree/yaml-reader.js




/** Most bytes of a YAML file: its reader takes about 300 ms for 425 kB the first time. */
const maxYamlBytes = 4 * 1024 * 1024;
/** Most members that merge keys (`<<`) may copy in one file. */
const maxMergedMembers = 100_000;
/**
 * Reads one YAML 1.2 document into a tree that knows its lines. An alias shares the part that it
 * names instead of copying it, so aliases of aliases cost nothing. A key that stands twice, a tag
 * that is not YAML's own and a second document are refused. Throws UnreadableSource with the line.
 */
function parseYamlTree(text) {
    if (text.length > maxYamlBytes) {
        throw new unreadable_source/* UnreadableSource */.r(`it is YAML of more than ${maxYamlBytes} bytes`, null);
    }
    const lines = new dist/* LineCounter */.HN();
    // Keys are checked for uniqueness below: the parser's own check is quadratic, as is the
    // excerpt that it renders with every error. Below the level
    // `error` it would not mind a second document.
    const document = (0,dist/* parseDocument */.Tp)(text, {
        lineCounter: lines,
        version: '1.2',
        uniqueKeys: false,
        prettyErrors: false,
        logLevel: 'error',
    });
    const [problem] = [...document.errors, ...document.warnings];
    if (problem !== undefined) {
        const [reason = 'it is no YAML'] = problem.message.split(/ at line \d+|:?\n/);
        throw new unreadable_source/* UnreadableSource */.r(`the YAML does not parse: ${reason}`, lines.linePos(problem.pos[0]).line);
    }
    return new YamlConverter(lines).convert(document.contents, 0);
}
class YamlConverter {
    lines;
    anchors = new Map();
    merged = 0;
    constructor(lines) {
        this.lines = lines;
    }
    convert(node, depth) {
        if (node === null)
            return null;
        if (depth > json_reader/* maxNesting */.J)
            this.refuse(`it is nested more than ${json_reader/* maxNesting */.J} levels deep`, node);
        if ((0,dist/* isAlias */.Vj)(node))
            return this.sharedPart(node);
        const value = this.convertPlain(node, depth);
        // Set after the conversion: an alias inside its own anchor finds nothing and is refused.
        if (node.anchor !== undefined)
            this.anchors.set(node.anchor, value);
        return value;
    }
    convertPlain(node, depth) {
        if ((0,dist/* isMap */.jh)(node))
            return this.convertMap(node, depth);
        if ((0,dist/* isSeq */.oP)(node)) {
            const items = node.items.map((item) => this.convert(item, depth + 1));
            return new source_tree/* TreeArray */.A(this.lineOf(node), items);
        }
        return (0,dist/* isScalar */.jn)(node) ? plainScalar(node.value) : null;
    }
    convertMap(map, depth) {
        const members = new Map();
        const merged = [];
        for (const { key, value } of map.items) {
            if (!(0,dist/* isScalar */.jn)(key))
                this.refuse('a key is not a plain word', map);
            const name = String(key.value);
            const converted = this.convert(value, depth + 1);
            if (name === '<<' && key.type === 'PLAIN')
                merged.push(converted);
            else if (members.has(name))
                this.refuse(`the key \`${name}\` stands there twice`, key);
            else
                members.set(name, { value: converted, line: this.lineOf(key) });
        }
        for (const source of merged)
            this.merge(members, source, map);
        return new source_tree/* TreeObject */.q(this.lineOf(map), members);
    }
    /** A merge key gives what the map itself does not define. */
    merge(members, source, map) {
        const sources = source instanceof source_tree/* TreeArray */.A ? source.items : [source];
        for (const one of sources) {
            if (!(one instanceof source_tree/* TreeObject */.q))
                this.refuse('a merge key names no map', map);
            this.merged += one.members.size;
            if (this.merged > maxMergedMembers)
                this.refuse('its merge keys multiply', map);
            for (const [name, member] of one.members) {
                if (!members.has(name))
                    members.set(name, member);
            }
        }
    }
    sharedPart(alias) {
        const part = this.anchors.get(alias.source);
        if (part === undefined) {
            return this.refuse(`the alias \`*${alias.source}\` names nothing before it`, alias);
        }
        return part;
    }
    lineOf(node) {
        return this.lines.linePos(node.range[0]).line;
    }
    refuse(reason, node) {
        throw new unreadable_source/* UnreadableSource */.r(reason, this.lineOf(node));
    }
}
/** YAML knows more scalars than JSON; what is left of them here is their text. */
function plainScalar(value) {
    if (value === null || typeof value === 'string' || typeof value === 'boolean')
        return value;
    return typeof value === 'number' ? value : String(value);
}

;// CONCATENATED MODULE: ./packages/extract/build/openapi/openapi-extractor.js








/**
 * Reads OpenAPI 3.x, as JSON or YAML. Entities are the schemas under `components.schemas`, by
 * their keys, and the inline schemas of requests and responses that have a `title`, by it; inline
 * schemas without one have no name to compare by and are left out.
 *
 * A field that refers to a component of its own stops there (`customer`, an object): the fields of
 * that component are listed once, under its own name, and not again wherever it is used. An
 * entity that is composed (allOf, anyOf, oneOf) of components has their fields too.
 */
const openapiExtractor = {
    kind: 'openapi',
    version: 1,
    limit: 16 * 1024 * 1024,
    // Another kind of document under a configured path has to be refused, which takes the parse.
    mayHoldFields: () => true,
    extract(file) {
        return (0,unreadable_source/* outcomeOf */.s)(() => extractOpenapi(file));
    },
};
function extractOpenapi(file) {
    const root = readTree(file);
    if (!(root instanceof source_tree/* TreeObject */.q))
        return refuse('it is no OpenAPI document', 1);
    requireVersion3(root);
    const collector = new field_collector/* FieldCollector */.sU(file.path);
    const components = root.object('components')?.object('schemas');
    const references = referencesWithin(root, components);
    for (const [entity, { value, line }] of components?.members ?? []) {
        (0,schema_fields/* collectSchemaFields */.p)(entity, value, line, references, collector);
    }
    for (const schema of titledSchemas(root)) {
        const title = schema.string('title') ?? '';
        (0,schema_fields/* collectSchemaFields */.p)(title, schema, schema.lineOf('title'), references, collector);
    }
    return collector.extraction();
}
function readTree(file) {
    const text = (0,source_text/* readText */.y)(file, openapiExtractor.limit);
    const isJson = /\.json$/i.test(file.path) || /^\s*\{/.test(text.slice(0, 1000));
    return isJson ? (0,json_reader/* parseJsonTree */.U)(text) : parseYamlTree(text);
}
function requireVersion3(root) {
    const version = root.get('openapi');
    if (root.has('swagger'))
        refuse('it is Swagger 2; OpenAPI 3 is read', root.lineOf('swagger'));
    if (version === undefined)
        refuse('it is no OpenAPI document', root.line);
    if (!/^3(\.|$)/.test(String(version))) {
        refuse('its OpenAPI version is not 3', root.lineOf('openapi'));
    }
}
function referencesWithin(root, components) {
    const values = [...(components?.members.values() ?? [])].map(({ value }) => value);
    const entities = new Set(values.filter((value) => value instanceof source_tree/* TreeObject */.q));
    return {
        resolve: (0,json_pointer/* pointerResolver */.g)(root),
        isEntity: (schema) => entities.has(schema),
    };
}
/** The inline schemas with a title that stand as `schema` under paths, webhooks and components. */
function titledSchemas(root) {
    const found = new Set();
    const seen = new Set();
    const components = root.object('components');
    const places = [
        root.get('paths'),
        root.get('webhooks'),
        components?.get('requestBodies'),
        components?.get('responses'),
        components?.get('pathItems'),
        components?.get('callbacks'),
    ];
    const pending = places.filter((place) => place !== undefined);
    for (const at of pending) {
        if (!(at instanceof source_tree/* TreeObject */.q || at instanceof source_tree/* TreeArray */.A) || seen.has(at))
            continue;
        seen.add(at);
        const children = at instanceof source_tree/* TreeArray */.A ? at.items : childrenBesideSchema(at, found);
        for (const child of children)
            pending.push(child);
    }
    return found;
}
function childrenBesideSchema(node, found) {
    const schema = node.object('schema');
    if (schema?.string('title') !== undefined && !schema.has('$ref'))
        found.add(schema);
    const children = [...node.members].filter(([key]) => key !== 'schema' && key !== 'example' && key !== 'examples');
    return children.map(([, { value }]) => value);
}
function refuse(reason, line) {
    throw new unreadable_source/* UnreadableSource */.r(reason, line);
}


/***/ })

};
