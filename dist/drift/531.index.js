export const id = 531;
export const ids = [531];
export const modules = {

/***/ 1531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fieldMapExtractor: () => (/* binding */ fieldMapExtractor)
});

// EXTERNAL MODULE: ./packages/extract/build/typescript/expression.js
var typescript_expression = __webpack_require__(4514);
// EXTERNAL MODULE: ./packages/extract/build/typescript/module-scope.js
var module_scope = __webpack_require__(2273);
// EXTERNAL MODULE: ./packages/extract/build/typescript/parse-module.js + 1 modules
var parse_module = __webpack_require__(941);
// EXTERNAL MODULE: ./packages/extract/build/typescript/read-fields.js
var read_fields = __webpack_require__(3676);
;// CONCATENATED MODULE: ./packages/extract/build/field-map/field-path.js
const longestPath = 512;
const segment = String.raw `[\w$@-]+(?:\[(?:\d+|\*)?\])*`;
const pathForm = new RegExp(String.raw `^(?:\$\.)?(?![\d-])${segment}(?:\.${segment})*$`);
/**
 * Whether a text can be the path of a field: names separated by dots, with `[]`, `[0]` or `[*]`
 * after any, and the JSONPath root `$.` in front. Prose, URLs and empty texts are none.
 */
function isPath(text) {
    return text.length <= longestPath && pathForm.test(text);
}
/** Whether a path leads into something: such a text is a path and hardly a label. */
function isNested(path) {
    return path.includes('.') || path.includes('[');
}
/** A path without the JSONPath root. */
function withoutRoot(path) {
    return path.startsWith('$.') ? path.slice(2) : path;
}
/** A runtime path as the contract writes it: whichever element of an array is read, it is `[]`. */
function asFieldPath(path) {
    return withoutRoot(path).replace(/\[(?:\d+|\*)\]/g, '[]');
}
/** `prefix.name`, and no dot where one side is empty or `name` is an index. */
function joinPath(prefix, name) {
    if (prefix === '' || name === '')
        return prefix + name;
    return name.startsWith('[') ? prefix + name : `${prefix}.${name}`;
}

;// CONCATENATED MODULE: ./packages/extract/build/field-map/map-entry.js


/** Keys that name the target of a field, whatever stands beside them. */
const strongKeys = ['serializedName', 'baseName', '@path', 'jsonPath', 'apiPath', 'mapsTo'];
/** Keys that do so where everything beside them is about the field as well. */
const weakKeys = ['path', 'from', 'source', 'target', 'to', 'field', 'column'];
const metadata = new Set([
    'type',
    'required',
    'optional',
    'nullable',
    'default',
    'transform',
    'format',
    'label',
    'description',
]);
/** Pairs of keys, the field first: what is read, runtime side, stands before where it goes. */
const pairKeys = [
    ['from', 'to'],
    ['source', 'target'],
    ['source', 'destination'],
    ['src', 'dest'],
    ['src', 'dst'],
    ['sourceField', 'targetField'],
    ['sourcePath', 'targetPath'],
    ['name', 'baseName'],
    ['name', 'serializedName'],
    ['field', 'path'],
    ['field', 'target'],
    ['field', 'apiPath'],
    ['field', 'apiField'],
    ['field', 'mapsTo'],
    ['field', 'column'],
    ['key', 'path'],
    ['name', 'path'],
];
const plainTypes = new Set(['string', 'number', 'boolean']);
/** The target and type in an object that describes one field; null: it describes none. */
function entryOf(node, scope) {
    const weak = node.properties.every((property) => {
        if (property.type === 'SpreadElement')
            return false;
        const name = (0,typescript_expression/* propertyName */.Bz)(property, scope);
        return name !== null && (weakKeys.includes(name) || metadata.has(name));
    });
    for (const key of weak ? [...strongKeys, ...weakKeys] : strongKeys) {
        const target = textOf(node, key, scope);
        if (target !== null && isPath(target))
            return { target, type: typeOf(node, scope) };
    }
    return null;
}
/** The two sides of `{ from, to }`, `{ name, baseName }`, `['a', 'b']`; null: not such a pair. */
function pairOf(element, scope) {
    const node = (0,typescript_expression/* unwrap */.oA)(element);
    if (node.type === 'ArrayExpression')
        return tupleOf(node, scope);
    if (node.type !== 'ObjectExpression')
        return null;
    for (const [fieldKey, targetKey] of pairKeys) {
        const path = textOf(node, fieldKey, scope);
        const target = textOf(node, targetKey, scope);
        if (path === null || target === null || !isPath(path) || !isPath(target))
            continue;
        return { path, target, type: typeOf(node, scope) };
    }
    return null;
}
function tupleOf({ elements }, scope) {
    const [first, second] = elements;
    if (elements.length !== 2 || !first || !second)
        return null;
    if (first.type === 'SpreadElement' || second.type === 'SpreadElement')
        return null;
    const path = (0,typescript_expression/* constantText */._r)(first, scope);
    const target = (0,typescript_expression/* constantText */._r)(second, scope);
    if (path === null || target === null || !isPath(path) || !isPath(target))
        return null;
    return { path, target, type: null };
}
function textOf(node, key, scope) {
    const value = (0,typescript_expression/* propertyValue */.Nw)(node, key, scope);
    return value && (0,typescript_expression/* constantText */._r)(value, scope);
}
/** `type: 'string'`, or `type: { name: 'String' }` as generated clients write it. */
function typeOf(node, scope) {
    const given = (0,typescript_expression/* propertyValue */.Nw)(node, 'type', scope);
    if (!given)
        return null;
    const text = given.type === 'ObjectExpression' ? textOf(given, 'name', scope) : (0,typescript_expression/* constantText */._r)(given, scope);
    const type = text?.toLowerCase() ?? '';
    return plainTypes.has(type) ? type : null;
}

;// CONCATENATED MODULE: ./packages/extract/build/field-map/function-scope.js


/**
 * The names that mean something inside one mapping function: what is read from its parameters, by
 * path (`''` is a parameter itself), and which other locals there are.
 */
class FunctionScope {
    module;
    #outer;
    #names = new Map();
    constructor(module, outer = null) {
        this.module = module;
        this.#outer = outer;
    }
    /** The path that a local name reads, or null. */
    readOf(name) {
        return this.#find(name)?.path ?? null;
    }
    /** The expression that a local was declared with, where it is known. */
    initOf(name) {
        return this.#find(name)?.init ?? null;
    }
    has(name) {
        return this.#find(name) !== null;
    }
    declare(name, init) {
        this.#names.set(name, { path: null, init });
    }
    #find(name) {
        for (let scope = this; scope; scope = scope.#outer) {
            const found = scope.#names.get(name);
            if (found)
                return found;
        }
        return null;
    }
    /** Binds a parameter or the left side of a declaration to what is read at `path`. */
    bind(pattern, path) {
        switch (pattern.type) {
            case 'Identifier':
                this.#names.set(pattern.name, { path, init: null });
                return;
            case 'AssignmentPattern':
                this.bind(pattern.left, path);
                return;
            case 'TSParameterProperty':
                this.bind(pattern.parameter, path);
                return;
            case 'ArrayPattern':
                for (const element of pattern.elements)
                    if (element)
                        this.bind(element, `${path}[]`);
                return;
            case 'ObjectPattern':
                for (const property of pattern.properties) {
                    if (property.type === 'RestElement')
                        this.bind(property.argument, path);
                    else
                        this.#bindProperty(property, path);
                }
                return;
            default:
        }
    }
    #bindProperty(property, path) {
        const name = (0,typescript_expression/* propertyName */.Bz)(property, this.module);
        if (name !== null)
            this.bind(property.value, joinPath(path, name));
        else
            this.bindUnknown(property.value);
    }
    /** Declares the names of a pattern whose source is not followed. */
    bindUnknown(pattern) {
        for (const local of namesIn(pattern))
            this.declare(local, null);
    }
    /** Whether an expression uses a parameter or a local: then it carries data of the source. */
    mentions(node) {
        const pending = [node];
        for (let next = pending.pop(); next; next = pending.pop()) {
            if (next.type === 'Identifier' && this.has(next.name))
                return true;
            pushChildren(next, pending);
        }
        return false;
    }
}
function namesIn(pattern) {
    const names = [];
    const pending = [pattern];
    for (let next = pending.pop(); next; next = pending.pop()) {
        if (next.type === 'Identifier')
            names.push(next.name);
        else
            pushChildren(next, pending);
    }
    return names;
}
function pushChildren(node, pending) {
    if (node.type === 'MemberExpression' && !node.computed) {
        pending.push(unwrapSuper(node.object));
        return;
    }
    if (node.type === 'ObjectProperty' && !node.computed) {
        pending.push(node.value);
        return;
    }
    for (const value of Object.values(node)) {
        for (const child of Array.isArray(value) ? value : [value]) {
            if (isNode(child))
                pending.push(child);
        }
    }
}
function unwrapSuper(node) {
    return node.type === 'Super' ? node : (0,typescript_expression/* unwrap */.oA)(node);
}
function isNode(value) {
    return typeof value === 'object' && value !== null && 'type' in value && 'loc' in value;
}

;// CONCATENATED MODULE: ./packages/extract/build/field-map/source-read.js


const constant = { paths: [], unresolved: null };
/** Functions and methods that convert a value and leave it the same field. */
const conversions = new Set(['String', 'Number', 'Boolean', 'BigInt', 'parseInt', 'parseFloat']);
const methods = new Set([
    'trim',
    'toString',
    'toLowerCase',
    'toUpperCase',
    'toISOString',
    'toFixed',
    'toJSON',
    'valueOf',
]);
const getters = new Set(['get', '_.get', 'lodash.get']);
/** Reads what `expression` takes from the source. */
function readSource(expression, scope) {
    const node = (0,typescript_expression/* unwrap */.oA)(expression);
    switch (node.type) {
        case 'Identifier':
            return readName(node, scope);
        case 'MemberExpression':
        case 'OptionalMemberExpression':
            return readMember(node, scope);
        case 'LogicalExpression':
            return node.operator === '&&'
                ? readSource(node.right, scope)
                : both(readSource(node.left, scope), readSource(node.right, scope));
        case 'ConditionalExpression':
            return both(readSource(node.consequent, scope), readSource(node.alternate, scope));
        case 'AwaitExpression':
        case 'UnaryExpression':
            return readSource(node.argument, scope);
        case 'CallExpression':
        case 'OptionalCallExpression':
            return readCall(node, scope);
        case 'NewExpression': {
            const [first] = node.arguments;
            const ofDate = (0,typescript_expression/* excerpt */.Kb)(node.callee) === 'Date' && first && first.type !== 'SpreadElement';
            return ofDate && first.type !== 'ArgumentPlaceholder'
                ? readSource(first, scope)
                : opaque(node, scope);
        }
        case 'StringLiteral':
        case 'NumericLiteral':
        case 'BooleanLiteral':
        case 'NullLiteral':
            return constant;
        default:
            return opaque(node, scope);
    }
}
/** An expression that carries data of the source in a way that is not followed. */
function opaque(node, scope) {
    if (!scope.mentions(node))
        return constant;
    const called = node.type === 'CallExpression' || node.type === 'OptionalCallExpression';
    const what = node.type === 'TemplateLiteral'
        ? 'a template with expressions'
        : called
            ? `the result of \`${(0,typescript_expression/* excerpt */.Kb)(node)}\``
            : `the expression \`${(0,typescript_expression/* excerpt */.Kb)(node)}\``;
    return { paths: [], unresolved: what };
}
function both(a, b) {
    return { paths: [...a.paths, ...b.paths], unresolved: a.unresolved ?? b.unresolved };
}
function readName(node, scope) {
    const path = scope.readOf(node.name);
    if (path)
        return { paths: [path], unresolved: null };
    return path === ''
        ? { paths: [], unresolved: `the whole of \`${node.name}\`` }
        : opaque(node, scope);
}
function readMember(node, scope) {
    const path = pathOf(node, scope);
    return path ? { paths: [path], unresolved: null } : opaque(node, scope);
}
/** The path that a name or a chain of members reads; null: none, or a key that is computed. */
function pathOf(expression, scope) {
    const names = [];
    let node = expression.type === 'Super' ? expression : (0,typescript_expression/* unwrap */.oA)(expression);
    while (node.type === 'MemberExpression' || node.type === 'OptionalMemberExpression') {
        const numeric = node.computed && node.property.type === 'NumericLiteral';
        const name = numeric ? '[]' : (0,typescript_expression/* memberName */.eg)(node, scope.module);
        if (name === null)
            return null;
        names.push(name);
        node = node.object.type === 'Super' ? node.object : (0,typescript_expression/* unwrap */.oA)(node.object);
    }
    const root = node.type === 'Identifier' ? scope.readOf(node.name) : null;
    return root === null ? null : names.reduceRight(joinPath, root);
}
function readCall(node, scope) {
    const callee = (0,typescript_expression/* excerpt */.Kb)(node.callee);
    const call = node;
    const first = (0,typescript_expression/* argument */.EE)(call, 0);
    if (getters.has(callee) && first)
        return readGetter(call, first, scope);
    if (conversions.has(callee) && first && !scope.has(callee))
        return readSource(first, scope);
    const receiver = receiverOf(node);
    if (receiver && methods.has(receiver.method))
        return readSource(receiver.object, scope);
    return opaque(node, scope);
}
/** `get(user, 'address.city', 'nowhere')`. */
function readGetter(call, of, scope) {
    const root = pathOf(of, scope);
    const given = (0,typescript_expression/* argument */.EE)(call, 1);
    const path = given && (0,typescript_expression/* constantText */._r)(given, scope.module);
    if (root === null || !path || !isPath(path))
        return opaque(call, scope);
    return { paths: [joinPath(root, asFieldPath(path))], unresolved: null };
}
/** The object and the name of a method call; null: some other call. */
function receiverOf({ callee }) {
    if (callee.type !== 'MemberExpression' && callee.type !== 'OptionalMemberExpression')
        return null;
    if (callee.object.type === 'Super' || callee.property.type !== 'Identifier')
        return null;
    return callee.computed ? null : { object: callee.object, method: callee.property.name };
}

;// CONCATENATED MODULE: ./packages/extract/build/field-map/mapper-function.js





/**
 * Reads a function as a mapper: what it takes from its parameters is the field, where it puts it
 * is the target. `(user) => ({ full_name: user.name })` maps the field `name` to `full_name`, and
 * so does `out.full_name = user.name`.
 *
 * A function is a mapper if it returns an object that is made from its parameters, or assigns what
 * it reads from them to a member. What a mapper does and cannot be resolved is reported.
 */
function readMapper(node, module, reader) {
    if (node.params.length === 0)
        return;
    const mapper = new Mapper(reader);
    mapper.readFunction(node, new FunctionScope(module), '', '');
    mapper.finish();
}
/** The one path that `(user) => user.name` reads; null: the function does something else. */
function readOfArrow(node, module) {
    const [parameter] = node.params;
    if (!parameter || node.body.type === 'BlockStatement')
        return null;
    const scope = new FunctionScope(module);
    scope.bind(parameter, '');
    const { paths, unresolved } = readSource(node.body, scope);
    return unresolved === null && paths.length === 1 ? (paths[0] ?? null) : null;
}
class Mapper {
    #reader;
    #reports = [];
    #maps = false;
    constructor(reader) {
        this.#reader = reader;
    }
    /** Reports what was not resolved, now that it is known whether the function is a mapper. */
    finish() {
        if (!this.#maps)
            return;
        for (const { what, line } of this.#reports)
            this.#reader.report(what, line);
    }
    /** `from` is the path that the first parameter stands for, `to` where the result goes. */
    readFunction(node, outer, from, to) {
        const scope = new FunctionScope(outer.module, outer);
        node.params.forEach((parameter, index) => {
            scope.bind(parameter, index === 0 ? from : '');
        });
        if (node.body.type === 'BlockStatement')
            this.#readStatement(node.body, scope, to);
        else
            this.#readResult(node.body, scope, to);
    }
    #readStatement(node, scope, to) {
        this.#reader.step();
        switch (node.type) {
            case 'VariableDeclaration':
                for (const { id, init } of node.declarations)
                    this.#readVariable(id, init, scope);
                return;
            case 'ReturnStatement':
                if (node.argument)
                    this.#readResult(node.argument, scope, to);
                return;
            case 'ExpressionStatement':
                this.#readEffect((0,typescript_expression/* unwrap */.oA)(node.expression), scope);
                return;
            case 'ForOfStatement':
                this.#bindElement(node, scope);
                break;
            default:
        }
        for (const inner of innerStatements(node))
            this.#readStatement(inner, scope, to);
    }
    #bindElement({ left, right }, scope) {
        const path = pathOf(right, scope);
        if (left.type !== 'VariableDeclaration')
            return;
        for (const { id } of left.declarations) {
            if (path !== null)
                scope.bind(id, elementOf(path));
            else if (id.type === 'Identifier')
                scope.declare(id.name, null);
        }
    }
    #readVariable(id, init, scope) {
        const value = init ? (0,typescript_expression/* unwrap */.oA)(init) : null;
        const whole = value?.type === 'Identifier' ? scope.readOf(value.name) : null;
        const { paths, unresolved } = value
            ? readSource(value, scope)
            : { paths: [], unresolved: null };
        const [path] = paths;
        if (whole !== null)
            scope.bind(id, whole);
        else if (path !== undefined && paths.length === 1 && unresolved === null)
            scope.bind(id, path);
        else if (id.type === 'Identifier')
            scope.declare(id.name, value);
        else if (value)
            scope.bindUnknown(id);
    }
    /** What the function gives back: an object, a list of objects made by `map`, one of two. */
    #readResult(expression, scope, to) {
        const node = (0,typescript_expression/* unwrap */.oA)(expression);
        switch (node.type) {
            case 'ObjectExpression':
                this.#maps ||= scope.mentions(node);
                this.#readObject(node, scope, to);
                return;
            case 'ConditionalExpression':
                this.#readResult(node.consequent, scope, to);
                this.#readResult(node.alternate, scope, to);
                return;
            case 'LogicalExpression':
                this.#readResult(node.right, scope, to);
                return;
            case 'AwaitExpression':
                this.#readResult(node.argument, scope, to);
                return;
            case 'CallExpression':
            case 'OptionalCallExpression':
                this.#readMapping(node, scope, to, 'map');
                return;
            case 'Identifier': {
                this.#reader.step();
                const local = scope.initOf(node.name);
                if (local)
                    this.#readResult(local, scope, to);
                return;
            }
            default:
        }
    }
    /** `<read>.map((item) => …)`: true if it was one. */
    #readMapping(node, scope, to, method) {
        const receiver = receiverOf(node);
        const given = (0,typescript_expression/* argument */.EE)(node, 0);
        if (receiver?.method !== method || !given)
            return false;
        if (given.type !== 'ArrowFunctionExpression' && given.type !== 'FunctionExpression') {
            return false;
        }
        const path = pathOf(receiver.object, scope);
        if (path === null)
            return false;
        this.readFunction(given, scope, elementOf(path), to);
        return true;
    }
    #readObject(node, scope, to) {
        for (const property of node.properties) {
            this.#reader.step();
            const line = (0,module_scope/* lineOf */.cA)(property);
            if (property.type === 'SpreadElement')
                this.#readSpread(property, scope, to);
            else if (property.type === 'ObjectProperty') {
                const name = (0,typescript_expression/* propertyName */.Bz)(property, scope.module);
                const value = property.value;
                if (name !== null)
                    this.#readTarget(value, scope, joinPath(to, name), line);
                else
                    this.#report(`the computed key \`${(0,typescript_expression/* excerpt */.Kb)(property.key)}\``, line);
            }
        }
    }
    #readTarget(value, scope, target, line) {
        this.#reader.step();
        const node = localValue((0,typescript_expression/* unwrap */.oA)(value), scope);
        if (node.type === 'ObjectExpression') {
            this.#readObject(node, scope, target);
            return;
        }
        if (node.type === 'CallExpression' || node.type === 'OptionalCallExpression') {
            if (this.#readMapping(node, scope, `${target}[]`, 'map'))
                return;
        }
        const { paths, unresolved } = readSource(node, scope);
        for (const path of paths) {
            this.#maps = true;
            this.#reader.field(path, target, line);
        }
        if (unresolved !== null)
            this.#report(`${unresolved} for \`${target}\``, line);
    }
    /** A spread object is known if it was written out in this file. */
    #readSpread(spread, scope, to) {
        const node = (0,typescript_expression/* unwrap */.oA)(spread.argument);
        const local = localValue(node, scope);
        // `...(user.email && { email: user.email })` is how a member is left out.
        const given = local.type === 'LogicalExpression' ? (0,typescript_expression/* unwrap */.oA)(local.right) : local;
        if (given.type === 'ObjectExpression')
            this.#readObject(given, scope, to);
        else
            this.#report(`the spread of \`${(0,typescript_expression/* excerpt */.Kb)(node)}\``, (0,module_scope/* lineOf */.cA)(spread));
    }
    /** `out.email = user.email`, `set(out, 'a.b', user.email)`, `user.items.forEach(…)`. */
    #readEffect(node, scope) {
        if (node.type === 'AssignmentExpression') {
            this.#readAssignment(node, scope);
            return;
        }
        if (node.type !== 'CallExpression' && node.type !== 'OptionalCallExpression')
            return;
        if (this.#readMapping(node, scope, '', 'forEach'))
            return;
        const call = node;
        const [path, value] = [(0,typescript_expression/* argument */.EE)(call, 1), (0,typescript_expression/* argument */.EE)(call, 2)];
        if (!path || !value || !['set', '_.set', 'lodash.set'].includes((0,typescript_expression/* excerpt */.Kb)(node.callee)))
            return;
        const target = (0,typescript_expression/* constantText */._r)(path, scope.module);
        if (target !== null && isPath(target))
            this.#readTarget(value, scope, target, (0,module_scope/* lineOf */.cA)(node));
        else if (scope.mentions(value))
            this.#report(`the path \`${(0,typescript_expression/* excerpt */.Kb)(path)}\``, (0,module_scope/* lineOf */.cA)(node));
    }
    #readAssignment({ left, right, operator }, scope) {
        if (left.type !== 'MemberExpression' || !['=', '??=', '||='].includes(operator))
            return;
        const names = [];
        let node = left;
        while (node.type === 'MemberExpression') {
            const name = (0,typescript_expression/* memberName */.eg)(node, scope.module);
            if (name === null) {
                if (scope.mentions(right)) {
                    this.#report(`the computed key \`${(0,typescript_expression/* excerpt */.Kb)(node.property)}\``, (0,module_scope/* lineOf */.cA)(left));
                }
                return;
            }
            names.unshift(name);
            node = node.object.type === 'Super' ? node.object : (0,typescript_expression/* unwrap */.oA)(node.object);
        }
        const known = node.type === 'ThisExpression' || node.type === 'Identifier';
        if (known)
            this.#readTarget(right, scope, names.reduce(joinPath), (0,module_scope/* lineOf */.cA)(left));
    }
    #report(what, line) {
        this.#reports.push({ what, line });
    }
}
/** What a local stands for; anything else as it is. */
function localValue(node, scope) {
    return node.type === 'Identifier' ? (scope.initOf(node.name) ?? node) : node;
}
function elementOf(path) {
    return path === '' ? '' : `${path}[]`;
}
/** The statements directly inside one that holds others. */
function innerStatements(node) {
    switch (node.type) {
        case 'BlockStatement':
            return node.body;
        case 'IfStatement':
            return node.alternate ? [node.consequent, node.alternate] : [node.consequent];
        case 'ForStatement':
        case 'ForOfStatement':
        case 'ForInStatement':
        case 'WhileStatement':
        case 'DoWhileStatement':
        case 'LabeledStatement':
            return [node.body];
        case 'TryStatement':
            return [node.block, node.handler?.body, node.finalizer].filter((part) => part != null);
        case 'SwitchStatement':
            return node.cases.flatMap(({ consequent }) => consequent);
        default:
            return [];
    }
}

;// CONCATENATED MODULE: ./packages/extract/build/field-map/literal-map.js





/**
 * Reads a literal as a map from field to path, `{ customerName: 'customer.name' }`: the key is the
 * field, the text its target.
 *
 * An object is a map if at least one of its values, nested objects included, is a path and none is
 * plain (a number, a flag, prose); or if one is a nested path (`customer.name`), and then the plain
 * ones are reported; or if it holds nothing but spreads. An array is one if it holds at least one
 * pair. What a map holds and cannot be resolved is reported.
 */
function readLiteralMap(expression, scope, reader, used) {
    const collector = new LeafCollector(scope, reader, used);
    const node = (0,typescript_expression/* unwrap */.oA)(expression);
    const pairs = pairList(node);
    if (pairs)
        collector.collectPairs(pairs);
    else if (node.type === 'ObjectExpression')
        collector.collectObject(modelOf(node, scope), '');
    const { leaves } = collector;
    const functions = leaves.flatMap((leaf) => (leaf.kind === 'function' ? [leaf.node] : []));
    if (!countsAsMap(leaves))
        return { isMap: false, functions };
    for (const leaf of leaves)
        readLeaf(leaf, scope, reader);
    return { isMap: true, functions: [] };
}
function countsAsMap(leaves) {
    if (leaves.length > 0 && leaves.every(({ kind }) => kind === 'spread'))
        return true;
    const targets = leaves.flatMap((leaf) => (leaf.kind === 'path' ? [leaf.target] : []));
    if (targets.length === 0)
        return false;
    return targets.some(isNested) || !leaves.some(({ kind }) => kind === 'plain');
}
function readLeaf(leaf, scope, reader) {
    switch (leaf.kind) {
        case 'path':
            reader.field(asFieldPath(leaf.path), withoutRoot(leaf.target), leaf.line, leaf.type);
            return;
        case 'plain':
            reader.report(`the value of \`${leaf.path}\`, which is not a path`, leaf.line);
            return;
        case 'function': {
            const read = readOfArrow(leaf.node, scope);
            if (read !== null)
                reader.field(asFieldPath(leaf.path), read, leaf.line);
            else
                reader.report(`the function given for \`${leaf.path}\``, leaf.line);
            return;
        }
        default:
            reader.report(leaf.what, leaf.line);
    }
}
/** `[…]`, `new Map([…])`, `Object.fromEntries([…])`. */
function pairList(node) {
    if (node.type === 'ArrayExpression')
        return node;
    const isMap = node.type === 'NewExpression' && (0,typescript_expression/* excerpt */.Kb)(node.callee) === 'Map';
    const isEntries = node.type === 'CallExpression' && (0,typescript_expression/* excerpt */.Kb)(node.callee) === 'Object.fromEntries';
    if (!isMap && !isEntries)
        return null;
    const [given] = node.arguments;
    return given?.type === 'ArrayExpression' ? given : null;
}
/** The properties of a generated client's model: `{ type: { modelProperties: {…} } }`, or itself. */
function modelOf(node, scope) {
    const type = (0,typescript_expression/* propertyValue */.Nw)(node, 'type', scope);
    const properties = type?.type === 'ObjectExpression' ? (0,typescript_expression/* propertyValue */.Nw)(type, 'modelProperties', scope) : null;
    return properties?.type === 'ObjectExpression' ? properties : node;
}
class LeafCollector {
    leaves = [];
    #scope;
    #reader;
    #used;
    #open = new Set();
    constructor(scope, reader, used) {
        this.#scope = scope;
        this.#reader = reader;
        this.#used = used;
    }
    collectObject(node, prefix) {
        if (this.#open.has(node)) {
            this.#unresolved('a map that holds itself', node);
            return;
        }
        this.#open.add(node);
        for (const property of node.properties) {
            this.#reader.step();
            if (property.type === 'SpreadElement')
                this.#collectSpread(property, prefix);
            else
                this.#collectProperty(property, prefix);
        }
        this.#open.delete(node);
    }
    collectPairs({ elements }) {
        for (const element of elements) {
            this.#reader.step();
            if (!element)
                continue;
            const pair = element.type === 'SpreadElement' ? null : pairOf(element, this.#scope);
            const line = (0,module_scope/* lineOf */.cA)(element);
            if (pair)
                this.leaves.push({ kind: 'path', ...pair, line });
            else
                this.#unresolved(`the pair \`${(0,typescript_expression/* excerpt */.Kb)(element)}\``, element);
        }
    }
    #collectProperty(property, prefix) {
        if (property.computed)
            this.#markUsed(property.key);
        const name = (0,typescript_expression/* propertyName */.Bz)(property, this.#scope);
        if (name === null) {
            this.#unresolved(`the computed key \`${(0,typescript_expression/* excerpt */.Kb)(property.key)}\``, property);
            return;
        }
        const path = joinPath(prefix, name);
        if (property.type === 'ObjectMethod') {
            this.leaves.push({ kind: 'function', path, line: (0,module_scope/* lineOf */.cA)(property), node: property });
        }
        else
            this.#collectValue((0,typescript_expression/* unwrap */.oA)(property.value), path, (0,module_scope/* lineOf */.cA)(property));
    }
    #collectValue(node, path, line) {
        const text = (0,typescript_expression/* constantText */._r)(node, this.#scope);
        if (text !== null) {
            this.#markUsed(node);
            this.#collectText(text, path, line);
            return;
        }
        switch (node.type) {
            case 'ObjectExpression':
                this.#collectNested(node, path, line);
                return;
            case 'ArrayExpression':
                this.#collectArray(node, path, line);
                return;
            case 'ArrowFunctionExpression':
            case 'FunctionExpression':
                this.leaves.push({ kind: 'function', path, line, node });
                return;
            case 'NumericLiteral':
            case 'BooleanLiteral':
            case 'NullLiteral':
            case 'RegExpLiteral':
            case 'UnaryExpression':
                this.leaves.push({ kind: 'plain', path, line });
                return;
            default:
                this.#collectReference(node, path, line);
        }
    }
    #collectText(text, path, line) {
        this.leaves.push(isPath(text)
            ? { kind: 'path', path, target: text, line, type: null }
            : { kind: 'plain', path, line });
    }
    /** `{ serializedName: 'properties.x' }` describes the field; any other object nests. */
    #collectNested(node, path, line) {
        const entry = entryOf(node, this.#scope);
        if (entry)
            this.leaves.push({ kind: 'path', path, ...entry, line });
        else
            this.collectObject(node, path);
    }
    /** Several nested paths are as many targets; objects describe the elements of an array. */
    #collectArray(node, path, line) {
        for (const element of node.elements) {
            this.#reader.step();
            if (element?.type === 'ObjectExpression')
                this.collectObject(element, `${path}[]`);
            else if (!element || element.type === 'SpreadElement') {
                this.#unresolved(`the list given for \`${path}\``, node);
            }
            else {
                const text = (0,typescript_expression/* constantText */._r)(element, this.#scope);
                if (text !== null && isPath(text) && isNested(text))
                    this.#collectText(text, path, line);
                else
                    this.leaves.push({ kind: 'plain', path, line });
            }
        }
    }
    #collectReference(node, path, line) {
        const constant = (0,typescript_expression/* resolveConstant */.ZZ)(node, this.#scope);
        const bare = constant && (0,typescript_expression/* unwrap */.oA)(constant);
        if (bare && bare !== node && bare.type !== 'Identifier') {
            this.#markUsed(node);
            this.#collectValue(bare, path, line);
        }
        else
            this.#unresolved(`the value \`${(0,typescript_expression/* excerpt */.Kb)(node)}\` of \`${path}\``, node);
    }
    #collectSpread(spread, prefix) {
        const node = (0,typescript_expression/* unwrap */.oA)(spread.argument);
        const constant = node.type === 'ObjectExpression' ? node : (0,typescript_expression/* resolveConstant */.ZZ)(node, this.#scope);
        const object = constant && (0,typescript_expression/* unwrap */.oA)(constant);
        if (object?.type === 'ObjectExpression') {
            this.#markUsed(node);
            this.collectObject(object, prefix);
        }
        else {
            const what = `the spread of \`${(0,typescript_expression/* excerpt */.Kb)(node)}\``;
            this.leaves.push({ kind: 'spread', what, line: (0,module_scope/* lineOf */.cA)(spread) });
        }
    }
    /** A constant that a map is built from is no map of its own. */
    #markUsed(expression) {
        let node = expression;
        while (node.type === 'MemberExpression')
            node = node.object;
        if (node.type === 'Identifier')
            this.#used.add(node.name);
    }
    #unresolved(what, node) {
        this.leaves.push({ kind: 'unresolved', what, line: (0,module_scope/* lineOf */.cA)(node) });
    }
}

;// CONCATENATED MODULE: ./packages/extract/build/field-map/map-reader.js

const maxSteps = 200_000;
/** Collects what the maps of one file say. Fields of a map belong to no entity. */
class MapReader {
    #file;
    #fields = new Map();
    #unresolved = new Map();
    #steps = 0;
    constructor(file) {
        this.#file = file;
    }
    /** The field `path` maps to `target`. */
    field(path, target, line, type = null) {
        const key = `${path}\n${target}`;
        if (this.#fields.has(key))
            return;
        this.#fields.set(key, { entity: null, path, type, target, file: this.#file, line });
    }
    /** `what`, a few words, could not be resolved. */
    report(what, line) {
        this.#unresolved.set(`${line} ${what}`, { file: this.#file, line, what });
    }
    /** Counts a piece of work: constants that hold each other could otherwise multiply without end. */
    step() {
        this.#steps += 1;
        if (this.#steps > maxSteps)
            throw new read_fields/* TooManyFields */.R();
    }
    /** What was collected, in the order of the file. */
    extraction() {
        return {
            fields: [...this.#fields.values()].sort((a, b) => a.line - b.line),
            unresolved: [...this.#unresolved.values()].sort((a, b) => a.line - b.line),
        };
    }
}

;// CONCATENATED MODULE: ./packages/extract/build/field-map/field-map-extractor.js







/** Without one of these a module holds neither an object, nor a list, nor leaves for another. */
const signs = ['{', '[', 'export'];
/**
 * Maps from fields to paths in TypeScript and JavaScript: literals (`{ customerName:
 * 'customer.name' }`, lists of pairs) and functions (`(user) => ({ full_name: user.name })`).
 * A field map belongs to no entity. `path` is the runtime field: the key of a literal, what a
 * function reads; `target` is where it maps to.
 */
const fieldMapExtractor = {
    kind: 'field-map',
    version: 1,
    limit: parse_module/* moduleByteLimit */.UC,
    mayHoldFields: (bytes) => signs.some((sign) => bytes.includes(sign)),
    extract(file) {
        const parsed = (0,parse_module/* parseModule */.Y$)(file);
        if (parsed.kind === 'unreadable')
            return parsed;
        try {
            const reader = new MapReader(file.path);
            readModule((0,module_scope/* readModuleScope */.L2)(parsed.program), reader);
            return { kind: 'extracted', extraction: reader.extraction() };
        }
        catch (error) {
            if (!(error instanceof read_fields/* TooManyFields */.R))
                return (0,parse_module/* whyUnparsed */.$m)(error);
            return { kind: 'unreadable', reason: error.message, line: null };
        }
    },
};
function readModule(scope, reader) {
    for (const { source, line } of scope.reExports) {
        reader.report(`the re-export of \`${source}\``, line);
    }
    for (const [name, line] of scope.exported) {
        if (scope.imports.has(name))
            reader.report(`the re-export of \`${name}\``, line);
    }
    const used = new Set();
    const read = (expression) => readValue(expression, scope, reader, used);
    // Exported maps first: a constant that they are built from is no map of its own.
    for (const { name, expression } of scope.values.values()) {
        if (scope.exported.has(name))
            read(expression);
    }
    for (const { name, expression } of scope.values.values()) {
        if (!scope.exported.has(name) && !used.has(name))
            read(expression);
    }
    for (const node of scope.functions)
        readMapper(node, scope, reader);
    for (const declarations of scope.types.values()) {
        for (const declaration of declarations) {
            if ('superClass' in declaration)
                readClass(declaration, scope, read, reader);
        }
    }
}
const literals = new Set([
    'ObjectExpression',
    'ArrayExpression',
    'ArrowFunctionExpression',
    'FunctionExpression',
    'TSAsExpression',
    'TSSatisfiesExpression',
]);
function readValue(expression, scope, reader, used) {
    const node = (0,typescript_expression/* unwrap */.oA)(expression);
    if (node.type === 'ArrowFunctionExpression' || node.type === 'FunctionExpression') {
        readMapper(node, scope, reader);
        return;
    }
    if (node.type === 'CallExpression') {
        // `createMapper({ … })`: what wraps a map does not change what it maps.
        for (const given of node.arguments) {
            if (literals.has(given.type))
                readValue(given, scope, reader, used);
        }
    }
    const { isMap, functions } = readLiteralMap(node, scope, reader, used);
    if (!isMap)
        for (const inner of functions)
            readMapper(inner, scope, reader);
}
/** Methods may be mappers, static properties maps: generated clients keep theirs in classes. */
function readClass({ body }, scope, read, reader) {
    for (const element of body.body) {
        if (element.type === 'ClassMethod' || element.type === 'ClassPrivateMethod') {
            readMapper(element, scope, reader);
        }
        else if ('value' in element && element.value)
            read(element.value);
    }
}


/***/ })

};
