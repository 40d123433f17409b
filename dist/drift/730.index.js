export const id = 730;
export const ids = [730];
export const modules = {

/***/ 1730:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jsonSchemaExtractor: () => (/* binding */ jsonSchemaExtractor)
/* harmony export */ });
/* harmony import */ var _field_collector_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6022);
/* harmony import */ var _source_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3279);
/* harmony import */ var _tree_json_reader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8647);
/* harmony import */ var _tree_source_tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3889);
/* harmony import */ var _unreadable_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5699);
/* harmony import */ var _json_pointer_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2163);
/* harmony import */ var _schema_fields_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4170);
/* harmony import */ var _schema_shape_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7890);








/**
 * Reads a JSON Schema (drafts 4 to 2020-12). The file is one entity: its `title`, else the file's
 * name without `.json` or `.schema.json`. A file that only defines (`$defs`, `definitions`) is one
 * entity a definition, named by its title or its key. Local references are followed, others are
 * reported as unresolved.
 */
const jsonSchemaExtractor = {
    kind: 'json-schema',
    version: 1,
    limit: 8 * 1024 * 1024,
    // Another kind of JSON under a configured path has to be refused, which takes the parse.
    mayHoldFields: () => true,
    extract(file) {
        return (0,_unreadable_source_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomeOf */ .s)(() => extractJsonSchema(file));
    },
};
const describing = [
    'properties',
    'patternProperties',
    'items',
    'prefixItems',
    'allOf',
    'anyOf',
    'oneOf',
    '$ref',
];
const defining = ['$defs', 'definitions'];
function extractJsonSchema(file) {
    const root = (0,_tree_json_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJsonTree */ .U)((0,_source_text_js__WEBPACK_IMPORTED_MODULE_2__/* .readText */ .y)(file, jsonSchemaExtractor.limit));
    if (!(root instanceof _tree_source_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .TreeObject */ .q) || !isJsonSchema(root)) {
        throw new _unreadable_source_js__WEBPACK_IMPORTED_MODULE_0__/* .UnreadableSource */ .r('it is JSON, but no JSON Schema', 1);
    }
    const collector = new _field_collector_js__WEBPACK_IMPORTED_MODULE_4__/* .FieldCollector */ .sU(file.path);
    const references = referencesWithin(root);
    for (const { entity, schema, line } of entitiesOf(root, file.path)) {
        (0,_schema_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .collectSchemaFields */ .p)(entity, schema, line, references, collector);
    }
    return collector.extraction();
}
function isJsonSchema(root) {
    if (root.string('$schema')?.includes('json-schema.org'))
        return true;
    if ([...describing, ...defining].some((keyword) => root.has(keyword)))
        return true;
    const type = root.get('type');
    const words = type instanceof _tree_source_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .TreeArray */ .A ? type.items : [type];
    return words.every((word) => typeof word === 'string' && (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_6__/* .isSchemaType */ .Q)(word));
}
function referencesWithin(root) {
    const own = `${root.string('$id') ?? root.string('id') ?? ''}#`;
    const resolve = (0,_json_pointer_js__WEBPACK_IMPORTED_MODULE_7__/* .pointerResolver */ .g)(root);
    return {
        resolve: (reference) => resolve(reference.startsWith(own) ? reference.slice(own.length - 1) : reference),
        isEntity: () => false,
    };
}
function entitiesOf(root, path) {
    const definitions = defining.flatMap((keyword) => [...(root.object(keyword)?.members ?? [])]);
    const onlyDefines = definitions.length > 0 && !describing.some((word) => root.has(word));
    if (!onlyDefines)
        return [{ entity: root.string('title') ?? fileTitle(path), schema: root, line: root.line }];
    return definitions.map(([key, { value, line }]) => {
        const title = value instanceof _tree_source_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .TreeObject */ .q ? value.string('title') : undefined;
        return { entity: title ?? key, schema: value, line };
    });
}
function fileTitle(path) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    return name.replace(/(?<=.)(\.schema)?\.json$/i, '');
}


/***/ })

};
