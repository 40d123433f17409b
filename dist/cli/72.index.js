export const id = 72;
export const ids = [72];
export const modules = {

/***/ 4514:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bz: () => (/* binding */ propertyName),
/* harmony export */   EE: () => (/* binding */ argument),
/* harmony export */   Kb: () => (/* binding */ excerpt),
/* harmony export */   Nw: () => (/* binding */ propertyValue),
/* harmony export */   ZZ: () => (/* binding */ resolveConstant),
/* harmony export */   _r: () => (/* binding */ constantText),
/* harmony export */   eg: () => (/* binding */ memberName),
/* harmony export */   oA: () => (/* binding */ unwrap),
/* harmony export */   pp: () => (/* binding */ enumMembers)
/* harmony export */ });
/* harmony import */ var _memo_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7578);

const maxConstantDepth = 8;
/** `node` without what changes nothing at run time: casts, `satisfies`, `!`, parentheses, freezing. */
function unwrap(node) {
    switch (node.type) {
        case 'TSAsExpression':
        case 'TSSatisfiesExpression':
        case 'TSNonNullExpression':
        case 'TSTypeAssertion':
        case 'ParenthesizedExpression':
            return unwrap(node.expression);
        case 'CallExpression':
            return isObjectFreeze(node)
                ? unwrap(argument(node, 0) ?? node.callee)
                : node;
        default:
            return node;
    }
}
function isObjectFreeze({ callee, arguments: [first] }) {
    return (callee.type === 'MemberExpression' &&
        callee.object.type === 'Identifier' &&
        callee.object.name === 'Object' &&
        callee.property.type === 'Identifier' &&
        callee.property.name === 'freeze' &&
        first !== undefined &&
        first.type !== 'SpreadElement');
}
/** The argument of a call at `index`, unless it is missing or a spread. */
function argument(call, index) {
    const found = call.arguments[index];
    if (!found || found.type === 'SpreadElement' || found.type === 'ArgumentPlaceholder')
        return null;
    return unwrap(found);
}
/** What an expression says as a constant text, following constants of the file; null: not known. */
function constantText(expression, scope, depth = maxConstantDepth) {
    const node = unwrap(expression);
    if (depth === 0)
        return null;
    switch (node.type) {
        case 'StringLiteral':
            return node.value;
        case 'TemplateLiteral':
            return templateText(node, scope, depth);
        case 'BinaryExpression': {
            if (node.operator !== '+' || node.left.type === 'PrivateName')
                return null;
            const left = constantText(node.left, scope, depth - 1);
            const right = left === null ? null : constantText(node.right, scope, depth - 1);
            return left === null || right === null ? null : left + right;
        }
        default: {
            const constant = resolveConstant(node, scope, depth);
            return constant ? constantText(constant, scope, depth - 1) : null;
        }
    }
}
function templateText({ quasis, expressions }, scope, depth) {
    let text = '';
    for (const [index, quasi] of quasis.entries()) {
        const inner = expressions[index];
        const value = inner ? constantText(inner, scope, depth - 1) : '';
        if (value === null)
            return null;
        text += (quasi.value.cooked ?? '') + value;
    }
    return text;
}
/** The expression that a name, or a member of a constant object or enum, stands for in the file. */
function resolveConstant(node, scope, depth = maxConstantDepth) {
    if (depth === 0)
        return null;
    if (node.type === 'Identifier')
        return scope.values.get(node.name)?.expression ?? null;
    if (node.type !== 'MemberExpression')
        return null;
    const member = memberName(node, scope);
    if (member === null)
        return null;
    if (node.object.type === 'Identifier') {
        const ofEnum = enumMember(node.object.name, member, scope);
        if (ofEnum)
            return ofEnum;
    }
    const owner = resolveConstant(unwrapObject(node.object), scope, depth - 1);
    const object = owner && unwrap(owner);
    return object?.type === 'ObjectExpression' ? (constantMembers(object).get(member) ?? null) : null;
}
/** The members of a constant object that have a plain key. */
const constantMembers = (0,_memo_js__WEBPACK_IMPORTED_MODULE_0__/* .remember */ .k)((object) => {
    const members = new Map();
    for (const property of object.properties) {
        if (property.type !== 'ObjectProperty')
            continue;
        const name = plainKey(property);
        if (name !== null)
            members.set(name, property.value);
    }
    return members;
});
function plainKey({ key, computed }) {
    if (key.type === 'Identifier')
        return computed ? null : key.name;
    if (key.type === 'StringLiteral')
        return key.value;
    return key.type === 'NumericLiteral' ? String(key.value) : null;
}
function unwrapObject(object) {
    return object.type === 'Super'
        ? { type: 'ThisExpression' }
        : unwrap(object);
}
function enumMember(name, member, scope) {
    for (const declaration of scope.types.get(name) ?? []) {
        if (declaration.type !== 'TSEnumDeclaration')
            continue;
        const value = enumValues(declaration).get(member);
        if (value)
            return value;
    }
    return null;
}
const enumValues = (0,_memo_js__WEBPACK_IMPORTED_MODULE_0__/* .remember */ .k)((declaration) => {
    const values = new Map();
    for (const { id, initializer } of enumMembers(declaration)) {
        if (initializer)
            values.set(id.type === 'Identifier' ? id.name : id.value, initializer);
    }
    return values;
});
/** The members of an enum. */
function enumMembers(declaration) {
    return declaration.body?.members ?? declaration.members;
}
/** The name after the dot, or the constant text between the brackets; null: computed. */
function memberName(node, scope) {
    const { property, computed } = node;
    if (property.type === 'PrivateName')
        return null;
    if (!computed)
        return property.type === 'Identifier' ? property.name : null;
    if (property.type === 'NumericLiteral')
        return String(property.value);
    return constantText(property, scope);
}
/** The name of a property; null: computed from something that is not a constant of the file. */
function propertyName(keyed, scope) {
    const plain = plainKey(keyed);
    if (plain !== null || !keyed.computed)
        return plain;
    switch (keyed.key.type) {
        case 'Identifier':
        case 'MemberExpression':
        case 'TemplateLiteral':
        case 'BinaryExpression':
            return constantText(keyed.key, scope);
        default:
            return null;
    }
}
/** The value of the property `name` of an object literal. */
function propertyValue(object, name, scope) {
    for (const property of object.properties) {
        if (property.type !== 'ObjectProperty' || propertyName(property, scope) !== name)
            continue;
        return unwrap(property.value);
    }
    return null;
}
const longestExcerpt = 40;
/** An expression in a few words, for a message: `orderFields`, `base.shape`, `make(…)`. */
function excerpt(node) {
    const text = render(node, 4);
    return text.length > longestExcerpt ? `${text.slice(0, longestExcerpt)}…` : text;
}
function render(node, depth) {
    if (depth === 0)
        return '…';
    switch (node.type) {
        case 'Identifier':
            return node.name;
        case 'ThisExpression':
            return 'this';
        case 'StringLiteral':
            return `'${node.value}'`;
        case 'TSAsExpression':
        case 'TSSatisfiesExpression':
        case 'TSNonNullExpression':
        case 'SpreadElement':
            return render(node.type === 'SpreadElement' ? node.argument : node.expression, depth);
        case 'MemberExpression':
        case 'OptionalMemberExpression':
            return `${render(node.object, depth - 1)}${node.computed
                ? `[${render(node.property, depth - 1)}]`
                : `.${render(node.property, depth - 1)}`}`;
        case 'TSQualifiedName':
            return `${render(node.left, depth - 1)}.${node.right.name}`;
        case 'ObjectExpression':
            return '{…}';
        case 'ArrayExpression':
            return '[…]';
        case 'CallExpression':
        case 'OptionalCallExpression':
        case 'NewExpression':
            return `${render(node.callee, depth - 1)}(…)`;
        default:
            return '…';
    }
}


/***/ }),

/***/ 7578:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ remember)
/* harmony export */ });
/**
 * Remembers what `make` finds about an object, as long as the object lives. Names of a module are
 * asked for again and again; without this, hostile sources would cost their size squared.
 */
function remember(make) {
    const made = new WeakMap();
    return (key) => {
        const known = made.get(key);
        if (known)
            return known.value;
        const value = make(key);
        made.set(key, { value });
        return value;
    };
}


/***/ }),

/***/ 2273:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L2: () => (/* binding */ readModuleScope),
/* harmony export */   cA: () => (/* binding */ lineOf)
/* harmony export */ });
/* unused harmony export defaultName */
/* harmony import */ var _expression_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4514);

/** The name that stands for `export default <expression>` and `module.exports = <expression>`. */
const defaultName = 'default';
/** Reads what `program` declares. Only statements that can declare are looked at. */
function readModuleScope(program) {
    const scope = emptyScope();
    for (const statement of program.body)
        readStatement(statement, false, scope);
    return scope;
}
function emptyScope() {
    return {
        types: new Map(),
        typeParameters: new Set(),
        values: new Map(),
        functions: [],
        imports: new Map(),
        exported: new Map(),
        reExports: [],
    };
}
function readStatement(statement, exported, scope) {
    switch (statement.type) {
        case 'TSInterfaceDeclaration':
        case 'TSTypeAliasDeclaration':
        case 'TSEnumDeclaration':
            addType(statement.id.name, statement, scope);
            return;
        case 'ClassDeclaration':
            addType(statement.id?.name ?? defaultName, statement, scope);
            return;
        case 'VariableDeclaration':
            readVariables(statement, exported, scope);
            return;
        case 'FunctionDeclaration':
            scope.functions.push(statement);
            return;
        case 'ImportDeclaration':
            readImport(statement, scope);
            return;
        case 'ExportNamedDeclaration':
            readExport(statement, scope);
            return;
        case 'ExportAllDeclaration':
            scope.reExports.push({ source: statement.source.value, line: lineOf(statement) });
            return;
        case 'ExportDefaultDeclaration':
            readDefaultExport(statement.declaration, scope);
            return;
        case 'TSExportAssignment':
            addDefault(statement.expression, scope);
            return;
        case 'TSModuleDeclaration':
            readNamespace(statement, scope);
            return;
        case 'ExpressionStatement':
            readCommonJsExport(statement.expression, scope);
            return;
        default:
    }
}
function addType(name, declaration, scope) {
    const same = scope.types.get(name);
    if (same)
        same.push(declaration);
    else
        scope.types.set(name, [declaration]);
    if (declaration.type === 'TSEnumDeclaration' || !declaration.typeParameters)
        return;
    if (declaration.typeParameters.type !== 'TSTypeParameterDeclaration')
        return;
    for (const parameter of declaration.typeParameters.params) {
        scope.typeParameters.add(parameter.name);
    }
}
function readVariables(statement, exported, scope) {
    for (const { id, init } of statement.declarations) {
        if (id.type !== 'Identifier' || !init)
            continue;
        addValue(id.name, init, Boolean(id.typeAnnotation), scope);
        if (exported)
            scope.exported.set(id.name, lineOf(id));
    }
}
function addValue(name, expression, typed, scope) {
    const bare = (0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .unwrap */ .oA)(expression);
    if (bare.type === 'ClassExpression')
        addType(name, bare, scope);
    else if (!scope.values.has(name)) {
        const annotated = typed || expression !== bare;
        scope.values.set(name, { name, expression, typed: annotated, line: lineOf(expression) });
    }
}
function addDefault(expression, scope) {
    if (expression.type === 'Identifier')
        scope.exported.set(expression.name, lineOf(expression));
    else {
        addValue(defaultName, expression, false, scope);
        scope.exported.set(defaultName, lineOf(expression));
    }
}
function readDefaultExport(declaration, scope) {
    switch (declaration.type) {
        case 'ClassDeclaration':
        case 'FunctionDeclaration':
            readStatement(declaration, true, scope);
            return;
        case 'TSDeclareFunction':
            return;
        default:
            // An interface may be exported as default too; Babel's types do not say so.
            if (isInterface(declaration)) {
                readStatement(declaration, true, scope);
                return;
            }
            addDefault(declaration, scope);
            return;
    }
}
function isInterface(node) {
    return node.type === 'TSInterfaceDeclaration';
}
function readImport(statement, scope) {
    const source = statement.source.value;
    for (const specifier of statement.specifiers) {
        const imported = specifier.type === 'ImportSpecifier'
            ? nameOf(specifier.imported)
            : specifier.type === 'ImportDefaultSpecifier'
                ? defaultName
                : '*';
        scope.imports.set(specifier.local.name, { source, imported });
    }
}
function readExport(statement, scope) {
    if (statement.declaration) {
        readStatement(statement.declaration, true, scope);
        return;
    }
    if (statement.source) {
        if (statement.exportKind !== 'type') {
            scope.reExports.push({ source: statement.source.value, line: lineOf(statement) });
        }
        return;
    }
    for (const specifier of statement.specifiers) {
        if (specifier.type === 'ExportSpecifier') {
            scope.exported.set(specifier.local.name, lineOf(specifier));
        }
    }
}
function readNamespace(statement, scope) {
    const { body } = statement;
    if (body?.type === 'TSModuleDeclaration') {
        readNamespace(body, scope);
        return;
    }
    for (const inner of body?.body ?? [])
        readStatement(inner, false, scope);
}
/** `module.exports = x`, `exports.name = x`, `module.exports.name = x`. */
function readCommonJsExport(expression, scope) {
    if (expression.type !== 'AssignmentExpression' || expression.operator !== '=')
        return;
    const { left, right } = expression;
    if (left.type !== 'MemberExpression' || left.property.type !== 'Identifier')
        return;
    const { object, property } = left;
    if (object.type === 'Identifier' && object.name === 'module' && property.name === 'exports') {
        addDefault(right, scope);
        return;
    }
    const ofExports = (object.type === 'Identifier' && object.name === 'exports') ||
        (object.type === 'MemberExpression' &&
            object.object.type === 'Identifier' &&
            object.object.name === 'module');
    if (!ofExports)
        return;
    addValue(property.name, right, false, scope);
    scope.exported.set(right.type === 'Identifier' ? right.name : property.name, lineOf(right));
}
function nameOf(node) {
    return node.type === 'Identifier' ? node.name : node.value;
}
/** The 1-based line on which `node` starts. */
function lineOf(node) {
    return node.loc?.start.line ?? 1;
}


/***/ }),

/***/ 941:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  UC: () => (/* binding */ moduleByteLimit),
  Y$: () => (/* binding */ parseModule),
  $m: () => (/* binding */ whyUnparsed)
});

// EXTERNAL MODULE: ./node_modules/@babel/parser/lib/index.js
var lib = __webpack_require__(5429);
;// CONCATENATED MODULE: ./packages/extract/build/typescript/metered-source.js
/** The parser re-read the text far more often than any honest source makes it. */
class ReadBudgetExceeded extends Error {
    constructor() {
        super('the text was read too often');
        this.name = 'ReadBudgetExceeded';
    }
}
/** What a character costs that a search passes over, against one that the parser reads. */
const searchShare = 1 / 16;
/**
 * A text that counts how often its characters are read. The parser backtracks where TypeScript is
 * ambiguous, and nested casts (`<a>(<a>(…`) double its work at every level: forty of them would run
 * for hours. After each comment it looks for the next line, which makes a megabyte on one line cost
 * its square. Real code reads a character less than twice; `budget` is how many reads are allowed.
 */
class MeteredSource extends String {
    #text;
    #budget;
    #position = 0;
    constructor(text, budget) {
        super(text);
        this.#text = text;
        this.#budget = budget;
    }
    charCodeAt(index) {
        this.#spend(1);
        this.#position = index;
        return this.#text.charCodeAt(index);
    }
    slice(start, end) {
        return this.#text.slice(start, end);
    }
    /** Regular expressions take the text this way, and search it at most to the end of the line. */
    toString() {
        const found = this.#text.indexOf('\n', this.#position);
        const end = found === -1 ? this.#text.length : found;
        this.#spend((end - this.#position) * searchShare);
        return this.#text;
    }
    /** This text where the parser's interface asks for a primitive string. */
    asInput() {
        return this;
    }
    #spend(reads) {
        this.#budget -= reads;
        if (this.#budget < 0)
            throw new ReadBudgetExceeded();
    }
}

;// CONCATENATED MODULE: ./packages/extract/build/typescript/parse-module.js


/** The largest file that is parsed, in bytes; larger ones are bundles or generated. */
const moduleByteLimit = 4 * 1024 * 1024;
const utf8 = new TextDecoder('utf-8', { fatal: true });
const newline = 0x0a;
const readsPerCharacter = 8;
const readsOfSmallFile = 200_000;
/**
 * Parses a TypeScript or JavaScript module; the extension chooses the syntax. Never throws: a file
 * that is too large, not UTF-8, damaged or nested too deeply is `unreadable`, because reading a part
 * of it would look like fields removed.
 */
function parseModule({ path, bytes }) {
    if (bytes.length > moduleByteLimit) {
        return unreadable(`it is larger than ${moduleByteLimit / 1024 / 1024} MiB`);
    }
    const text = decode(bytes);
    if (text === null)
        return unreadable('it is not valid UTF-8', lineOfInvalidByte(bytes));
    const source = new MeteredSource(text, text.length * readsPerCharacter + readsOfSmallFile);
    try {
        return { kind: 'parsed', program: (0,lib/* parse */.qg)(source.asInput(), optionsFor(path, text)).program };
    }
    catch (error) {
        return whyUnparsed(error);
    }
}
/** What a failure to parse or to walk a module says of the file; anything unforeseen is rethrown. */
function whyUnparsed(error) {
    if (error instanceof RangeError)
        return unreadable('it is nested too deeply');
    if (error instanceof ReadBudgetExceeded) {
        return unreadable('it takes too long to parse: nested too deeply, or minified');
    }
    if (error instanceof SyntaxError)
        return unreadable(...describeSyntaxError(error));
    throw error;
}
function unreadable(reason, line = null) {
    return { kind: 'unreadable', reason, line };
}
function describeSyntaxError(error) {
    const { loc } = error;
    const message = error.message.replace(/ \(\d+:\d+\)$/, '').split('\n', 1)[0] ?? '';
    return [`it does not parse: ${message.slice(0, 200)}`, loc?.line ?? null];
}
function decode(bytes) {
    try {
        return utf8.decode(bytes);
    }
    catch {
        return null;
    }
}
function lineOfInvalidByte(bytes) {
    for (let line = 1, start = 0; start < bytes.length; line += 1) {
        const found = bytes.indexOf(newline, start);
        const end = found === -1 ? bytes.length : found + 1;
        if (decode(bytes.subarray(start, end)) === null)
            return line;
        start = end;
    }
    return null;
}
function optionsFor(path, text) {
    const extension = /\.(d\.)?([cm]?)(ts|js)(x?)$/.exec(path);
    const typescript = extension?.[3] === 'ts';
    const plugins = ['decoratorAutoAccessors', 'explicitResourceManagement'];
    // TypeScript allows decorators on either side of `export`; the older syntax, which alone knows
    // decorated parameters, does not.
    const after = text.includes('export @') || text.includes('export default @');
    plugins.push(after ? 'decorators' : 'decorators-legacy');
    if (typescript)
        plugins.push(['typescript', { dts: extension?.[1] !== undefined }]);
    if (!typescript || extension?.[4] === 'x')
        plugins.push('jsx');
    return {
        sourceType: typescript || extension?.[2] === 'm' ? 'module' : 'unambiguous',
        allowReturnOutsideFunction: !typescript,
        allowUndeclaredExports: true,
        attachComment: false,
        plugins,
    };
}


/***/ }),

/***/ 3676:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ TooManyFields),
/* harmony export */   U: () => (/* binding */ FieldReader)
/* harmony export */ });
/** More than any hand-written file holds: types that refer to each other multiply. */
class TooManyFields extends Error {
    constructor() {
        super(`its types make more than ${maxFields} fields`);
        this.name = 'TooManyFields';
    }
}
const maxFields = 50_000;
/** References that are followed in one file. */
const maxSteps = 200_000;
/**
 * How many references deep the fields of an entity are followed. What lies deeper stays governed
 * as an entity of its own; types that refer to each other would otherwise multiply without end.
 */
const maxReferences = 3;
/** Collects the fields of the entities of one file. */
class FieldReader {
    fields = [];
    unresolved = [];
    #file;
    #lookup;
    #open = new Set();
    #first = new Map();
    #keys = new Map();
    #reported = new Set();
    #entity = '';
    #steps = 0;
    #found = new Map();
    constructor(file, lookup) {
        this.#file = file;
        this.#lookup = lookup;
    }
    /** Reads the entity `name`; `shape` that is no object has no fields. */
    readEntity(name, space, declared, shape) {
        this.#entity = name;
        this.#found = new Map();
        this.#open.clear();
        this.#open.add(`${space} ${declared}`);
        this.#readMembers(shape, '', everything);
        this.#keepNew(name, [...this.#found.values()]);
    }
    /** Keeps what was found, but for what another declaration of the same name already gave. */
    #keepNew(entity, found) {
        const first = this.#first.get(entity);
        if (!first)
            this.#first.set(entity, found);
        const keys = first && (this.#keys.get(entity) ?? new Set(first.map(keyOf)));
        if (keys)
            this.#keys.set(entity, keys);
        for (const field of found) {
            if (keys?.has(keyOf(field)))
                continue;
            keys?.add(keyOf(field));
            this.fields.push(field);
        }
    }
    /** Says that `what` on `line` could not be resolved, once. */
    report(what, line) {
        const key = `${line} ${what}`;
        if (this.#reported.has(key))
            return;
        this.#reported.add(key);
        this.unresolved.push({ file: this.#file, line, what });
    }
    #readMembers(shape, prefix, wanted) {
        switch (shape.kind) {
            case 'object':
                for (const { name, shape: value, line, target } of shape.members) {
                    if (wanted(name))
                        this.#readValue(value, prefix + name, line, target);
                }
                return;
            case 'any-of':
            case 'all-of':
                for (const part of shape.parts)
                    this.#readMembers(part, prefix, wanted);
                return;
            case 'selection': {
                const { names, keeps } = shape;
                const narrowed = (name) => names.has(name) === keeps && wanted(name);
                this.#readMembers(shape.of, prefix, narrowed);
                return;
            }
            case 'named':
                this.#follow(shape, (target) => this.#readMembers(target, prefix, wanted), noop);
                return;
            case 'member':
            case 'element':
                this.#readProjected(shape, (part) => this.#readMembers(part, prefix, wanted));
                return;
            case 'foreign':
            case 'unresolved':
                this.report(shape.what, shape.line);
                return;
            default:
        }
    }
    #readValue(shape, path, line, target) {
        switch (shape.kind) {
            case 'scalar':
                this.#record(path, shape.type, line, target);
                return;
            case 'array':
                this.#record(`${path}[]`, 'array', line, target);
                this.#readElements(shape.element, `${path}[]`, line);
                return;
            case 'any-of':
                for (const part of orAbsent(shape.parts))
                    this.#readValue(part, path, line, target);
                return;
            case 'all-of': {
                const brand = shape.parts.find((part) => part.kind === 'scalar' && part.type !== null);
                if (brand) {
                    this.#readValue(brand, path, line, target);
                    return;
                }
                break;
            }
            case 'named':
                this.#follow(shape, (declared) => this.#readValue(declared, path, line, target), (declared) => this.#recordKind(declared, path, line, target));
                return;
            case 'member':
            case 'element':
                this.#readProjected(shape, (part) => this.#readValue(part, path, line, target), () => this.#record(path, null, line, target));
                return;
            case 'unresolved':
                this.report(shape.what, shape.line);
                this.#record(path, null, line, target);
                return;
            case 'foreign':
                // It may be an alias of a text: what is not known must not look like an object.
                this.#record(path, null, line, target);
                return;
            default:
        }
        this.#record(path, 'object', line, target);
        this.#readMembers(shape, `${path}.`, everything);
    }
    /** What an array holds has no entry of its own: `tags[]` is the array, `tags[].name` a member. */
    #readElements(element, path, line) {
        switch (element.kind) {
            case 'array':
                this.#readValue(element, path, line);
                return;
            case 'any-of':
                for (const part of element.parts)
                    this.#readElements(part, path, line);
                return;
            case 'named':
                this.#follow(element, (shape) => this.#readElements(shape, path, line), noop);
                return;
            case 'member':
            case 'element':
                this.#readProjected(element, (part) => this.#readElements(part, path, line), noop);
                return;
            case 'foreign':
            case 'scalar':
                return;
            default:
                this.#readMembers(element, `${path}.`, everything);
                return;
        }
    }
    /** Goes on in the declaration that `shape` names; `closed` where it is already being read. */
    #follow({ space, name, line }, open, closed) {
        const shape = this.#step(space, name);
        if (!shape) {
            this.report(`\`${name}\``, line);
            return;
        }
        const key = `${space} ${name}`;
        if (this.#open.has(key) || this.#open.size > maxReferences) {
            closed(shape);
            return;
        }
        this.#open.add(key);
        open(shape);
        this.#open.delete(key);
    }
    #readProjected(shape, read, unknown) {
        const parts = this.#project(shape);
        if (parts.length === 0) {
            unknown ? unknown() : this.report('an indexed type', shape.line);
            return;
        }
        for (const part of parts)
            this.#guard(() => read(part));
    }
    /** A projection follows a declaration without naming it, so recursion is bounded by depth. */
    #guard(read) {
        const key = `projection ${this.#open.size}`;
        if (this.#open.size > maxReferences)
            return;
        this.#open.add(key);
        read();
        this.#open.delete(key);
    }
    #step(space, name) {
        this.#steps += 1;
        if (this.#steps > maxSteps)
            throw new TooManyFields();
        return this.#lookup(space, name);
    }
    /** The shapes that a `member` or `element` of another shape stands for; empty: not known here. */
    #project(shape, visited = new Set()) {
        return this.#flat(shape.of, visited).flatMap((of) => {
            if (shape.kind === 'element' && of.kind === 'array')
                return [of.element];
            if (of.kind !== 'object')
                return [];
            const all = shape.kind === 'element';
            return of.members.filter((member) => all || member.name === shape.name).map(shapeOf);
        });
    }
    #flat(shape, visited) {
        switch (shape.kind) {
            case 'any-of':
            case 'all-of':
                return shape.parts.flatMap((part) => this.#flat(part, visited));
            case 'named': {
                const key = `${shape.space} ${shape.name}`;
                if (visited.has(key))
                    return [];
                visited.add(key);
                const declared = this.#step(shape.space, shape.name);
                return declared ? this.#flat(declared, visited) : [];
            }
            case 'member':
            case 'element':
                return this.#project(shape, visited).flatMap((part) => this.#flat(part, visited));
            case 'selection':
                return this.#flat(shape.of, visited);
            default:
                return [shape];
        }
    }
    #recordKind(shape, path, line, target) {
        if (shape.kind === 'array') {
            this.#record(`${path}[]`, 'array', line, target);
            return;
        }
        const type = shape.kind === 'scalar' ? shape.type : shape.kind === 'any-of' ? null : 'object';
        this.#record(path, type, line, target);
    }
    #record(path, type, line, target) {
        const known = this.#found.get(path);
        if (type === behaviour || (known && known.type === type))
            return;
        if (!known && this.fields.length + this.#found.size >= maxFields)
            throw new TooManyFields();
        this.#found.set(path, {
            entity: this.#entity,
            path,
            type: known ? joined(known.type, type) : type,
            file: this.#file,
            line: known?.line ?? line,
            ...(target !== undefined && { target }),
        });
    }
}
/** The type of a field that has one of two: null is not known, and `null` only says optional. */
function joined(a, b) {
    if (a === null || b === null)
        return null;
    if (a === 'null')
        return b;
    return b === 'null' ? a : 'mixed';
}
/** Functions are members of a type, but no data. */
const behaviour = 'function';
const keyOf = ({ path, type }) => `${type} ${path}`;
const shapeOf = ({ shape }) => shape;
const everything = () => true;
const noop = () => { };
/** The alternatives of a union without `null` and `undefined`, unless there are no others. */
function orAbsent(parts) {
    const present = parts.filter((part) => part.kind !== 'scalar' || part.type !== 'null');
    return present.length > 0 ? present : parts;
}


/***/ })

};
