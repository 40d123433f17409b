export const id = 655;
export const ids = [655];
export const modules = {

/***/ 2655:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mayHold: () => (/* binding */ mayHold),
  typescriptExtractor: () => (/* binding */ typescriptExtractor)
});

// EXTERNAL MODULE: ./packages/extract/build/typescript/module-scope.js
var module_scope = __webpack_require__(2273);
// EXTERNAL MODULE: ./packages/extract/build/typescript/parse-module.js + 1 modules
var parse_module = __webpack_require__(941);
// EXTERNAL MODULE: ./packages/extract/build/typescript/read-fields.js
var read_fields = __webpack_require__(3676);
// EXTERNAL MODULE: ./packages/extract/build/typescript/expression.js
var typescript_expression = __webpack_require__(4514);
// EXTERNAL MODULE: ./packages/extract/build/typescript/memo.js
var memo = __webpack_require__(7578);
;// CONCATENATED MODULE: ./packages/extract/build/typescript/shape.js
const unknownShape = { kind: 'scalar', type: null };
/** `null` and `undefined`: they say that a field is optional, not what it is. */
const absentShape = { kind: 'scalar', type: 'null' };
const openObject = { kind: 'object', members: [] };
function scalar(type) {
    return { kind: 'scalar', type };
}
function arrayOf(element) {
    return { kind: 'array', element };
}
function anyOf(parts) {
    const [only] = parts;
    return parts.length === 1 && only ? only : { kind: 'any-of', parts };
}
function allOf(parts) {
    const [only] = parts;
    return parts.length === 1 && only ? only : { kind: 'all-of', parts };
}
function unresolved(what, line) {
    return { kind: 'unresolved', what, line };
}

;// CONCATENATED MODULE: ./packages/extract/build/typescript/sanity-shape.js




const definers = new Set(['defineType', 'defineField', 'defineArrayMember', 'defineDocument']);
const scalars = {
    string: 'string',
    text: 'string',
    email: 'string',
    url: 'string',
    date: 'string',
    datetime: 'string',
    number: 'number',
    boolean: 'boolean',
    reference: 'reference',
    crossDatasetReference: 'reference',
    globalDocumentReference: 'reference',
};
/** The Sanity types that a declaration of the module holds: one, or a list of them. */
function sanityTypes(declaration, scope) {
    const node = (0,typescript_expression/* unwrap */.oA)(declaration.expression);
    const exported = declaration.typed || scope.exported.has(declaration.name);
    const elements = node.type === 'ArrayExpression' ? node.elements : [node];
    return elements.flatMap((element) => {
        if (!element || element.type === 'SpreadElement')
            return [];
        const definition = definitionOf(element, exported, scope);
        if (!definition)
            return [];
        const named = (0,typescript_expression/* propertyValue */.Nw)(definition, 'name', scope);
        const name = named && (0,typescript_expression/* constantText */._r)(named, scope);
        return [{ name, definition, line: (0,module_scope/* lineOf */.cA)(named ?? definition) }];
    });
}
function definitionOf(element, exported, scope) {
    const node = (0,typescript_expression/* unwrap */.oA)(element);
    if (node.type === 'CallExpression') {
        const given = (0,typescript_expression/* argument */.EE)(node, 0);
        const defines = node.callee.type === 'Identifier' && node.callee.name === 'defineType';
        return defines && given?.type === 'ObjectExpression' ? given : null;
    }
    if (node.type !== 'ObjectExpression' || !exported)
        return null;
    const type = (0,typescript_expression/* propertyValue */.Nw)(node, 'type', scope);
    const fields = (0,typescript_expression/* propertyValue */.Nw)(node, 'fields', scope);
    const isSchema = type !== null &&
        fields !== null &&
        (0,typescript_expression/* constantText */._r)(type, scope) !== null &&
        (0,typescript_expression/* propertyValue */.Nw)(node, 'name', scope) !== null;
    return isSchema ? node : null;
}
/** The shape of a document of a type, or of the value of a field, from its definition. */
function sanityShape(definition, scope) {
    const line = (0,module_scope/* lineOf */.cA)(definition);
    const spreads = definition.properties.flatMap((property) => property.type === 'SpreadElement'
        ? [unresolved(`the spread of \`${(0,typescript_expression/* excerpt */.Kb)(property.argument)}\``, (0,module_scope/* lineOf */.cA)(property))]
        : []);
    const fields = (0,typescript_expression/* propertyValue */.Nw)(definition, 'fields', scope);
    if (fields)
        return allOf([fieldList(fields, scope), ...spreads]);
    const given = (0,typescript_expression/* propertyValue */.Nw)(definition, 'type', scope);
    const type = given && (0,typescript_expression/* constantText */._r)(given, scope);
    if (!type)
        return spreads[0] ?? unresolved('the type of a field', (0,module_scope/* lineOf */.cA)(given ?? definition));
    return typeNamed(type, definition, line, scope);
}
function typeNamed(type, definition, line, scope) {
    const known = scalars[type];
    if (known !== undefined && Object.hasOwn(scalars, type))
        return scalar(known);
    if (type === 'array') {
        const of = (0,typescript_expression/* propertyValue */.Nw)(definition, 'of', scope);
        return arrayOf(of ? elementShape(of, scope) : unknownShape);
    }
    if (type === 'slug') {
        return { kind: 'object', members: [{ name: 'current', shape: scalar('string'), line }] };
    }
    const declared = typesByName(scope).get(type);
    return declared ? { kind: 'named', space: 'value', name: declared, line } : openObject;
}
/** The constants of a module that define a Sanity type each, by the name of the type. */
const typesByName = (0,memo/* remember */.k)((scope) => {
    const names = new Map();
    for (const declaration of scope.values.values()) {
        const [type, another] = sanityTypes(declaration, scope);
        if (type?.name && !another)
            names.set(type.name, declaration.name);
    }
    return names;
});
function elementShape(of, scope) {
    return anyOf(definitionsIn(of, scope).map((item) => ('kind' in item ? item : sanityShape(item.node, scope))));
}
function fieldList(list, scope) {
    const members = [];
    const others = [];
    for (const item of definitionsIn(list, scope)) {
        if ('kind' in item) {
            others.push(item);
            continue;
        }
        const named = (0,typescript_expression/* propertyValue */.Nw)(item.node, 'name', scope);
        const name = named && (0,typescript_expression/* constantText */._r)(named, scope);
        const line = (0,module_scope/* lineOf */.cA)(named ?? item.node);
        if (name)
            members.push({ name, shape: sanityShape(item.node, scope), line });
        else
            others.push(unresolved('the name of a field', line));
    }
    return allOf([{ kind: 'object', members }, ...others]);
}
const maxIndirections = 20;
/** The definitions in a list of fields or array members, through constants and spreads. */
function definitionsIn(list, scope, depth = maxIndirections) {
    const node = (0,typescript_expression/* unwrap */.oA)(list);
    if (node.type === 'Identifier') {
        const declared = scope.values.get(node.name);
        if (declared && depth > 0)
            return definitionsIn(declared.expression, scope, depth - 1);
    }
    if (node.type !== 'ArrayExpression')
        return [unknownDefinition(node)];
    return node.elements.flatMap((element) => {
        if (!element)
            return [];
        if (element.type === 'SpreadElement')
            return definitionsIn(element.argument, scope, depth - 1);
        return [definition(element, scope, depth)];
    });
}
function definition(element, scope, depth) {
    const node = (0,typescript_expression/* unwrap */.oA)(element);
    if (node.type === 'ObjectExpression')
        return { node };
    if (node.type === 'Identifier' && depth > 0) {
        const declared = scope.values.get(node.name);
        return declared ? definition(declared.expression, scope, depth - 1) : unknownDefinition(node);
    }
    if (node.type !== 'CallExpression' || node.callee.type !== 'Identifier') {
        return unknownDefinition(node);
    }
    const given = (0,typescript_expression/* argument */.EE)(node, 0);
    return definers.has(node.callee.name) && given
        ? definition(given, scope, depth - 1)
        : unknownDefinition(node);
}
function unknownDefinition(node) {
    return { kind: 'unresolved', what: `the definition \`${(0,typescript_expression/* excerpt */.Kb)(node)}\``, line: (0,module_scope/* lineOf */.cA)(node) };
}

;// CONCATENATED MODULE: ./packages/extract/build/typescript/decorated-name.js


/** Decorators whose options name the outer field: class-transformer, TypeORM, MikroORM, … */
const naming = new Set([
    'Expose',
    'Column',
    'PrimaryColumn',
    'PrimaryGeneratedColumn',
    'CreateDateColumn',
    'UpdateDateColumn',
    'DeleteDateColumn',
    'VersionColumn',
    'JoinColumn',
    'Property',
    'PrimaryKey',
    'Field',
    'ApiProperty',
    'ApiPropertyOptional',
]);
/** Decorators whose first argument, a text, is the outer name. */
const direct = new Set(['JsonProperty', 'JsonName', 'SerializedName', 'Alias', 'SerializeAs']);
/** The option that carries it: TypeORM and class-transformer, Sequelize, MikroORM. */
const options = ['name', 'field', 'fieldName'];
/** Reads the outer name from `@Expose({ name })`, `@Column({ name })`, `@JsonProperty('name')`. */
function decoratedName(decorators, scope) {
    for (const { expression } of decorators ?? []) {
        if (expression.type !== 'CallExpression')
            continue;
        const decorator = calleeName(expression);
        const given = direct.has(decorator)
            ? (0,typescript_expression/* argument */.EE)(expression, 0)
            : naming.has(decorator)
                ? namedOption(expression, scope)
                : null;
        if (given)
            return resolvedName(given, decorator, scope);
    }
    return { kind: 'none' };
}
function resolvedName(given, decorator, scope) {
    const options = given.type === 'ObjectExpression' ? (0,typescript_expression/* propertyValue */.Nw)(given, 'name', scope) : given;
    const name = options && (0,typescript_expression/* constantText */._r)(options, scope);
    if (name)
        return { kind: 'name', name };
    const what = `the name \`${(0,typescript_expression/* excerpt */.Kb)(options ?? given)}\` given to \`@${decorator}\``;
    return { kind: 'unresolved', what, line: (0,module_scope/* lineOf */.cA)(given) };
}
function calleeName({ callee }) {
    if (callee.type === 'Identifier')
        return callee.name;
    return callee.type === 'MemberExpression' && callee.property.type === 'Identifier'
        ? callee.property.name
        : '';
}
function namedOption(call, scope) {
    for (let index = 0; index < call.arguments.length; index += 1) {
        const given = (0,typescript_expression/* argument */.EE)(call, index);
        if (given?.type !== 'ObjectExpression')
            continue;
        for (const option of options) {
            const value = (0,typescript_expression/* propertyValue */.Nw)(given, option, scope);
            if (value)
                return value;
        }
    }
    return null;
}

;// CONCATENATED MODULE: ./packages/extract/build/typescript/type-reference.js




const texts = new Set(['String', 'Uppercase', 'Lowercase', 'Capitalize', 'Uncapitalize']);
const dates = new Set(['Date', 'Timestamp', 'Moment', 'Dayjs', 'DateTime']);
const numbers = new Set(['Number', 'BigInt', 'Decimal']);
const arrays = new Set(['Array', 'ReadonlyArray', 'Set', 'ReadonlySet', 'Iterable']);
const maps = new Set(['Map', 'ReadonlyMap', 'WeakMap', 'Object', 'JSON']);
/** Types that change whether a member may be absent or written, not which members there are. */
const transparent = new Set([
    'Partial',
    'Required',
    'Readonly',
    'NonNullable',
    'Awaited',
    'Promise',
    'DeepPartial',
    'DeepReadonly',
    'NoInfer',
]);
/** Standard classes that classes extend and that hold no data of the domain. */
const plainBases = new Set([
    'Error',
    'TypeError',
    'RangeError',
    'EventTarget',
    'Event',
    'Function',
]);
/** The shape of a reference to a type by name, with its type arguments. */
function namedTypeShape(name, parameters, scope) {
    const line = (0,module_scope/* lineOf */.cA)(name);
    if (name.type !== 'Identifier')
        return qualifiedShape(name, parameters, scope);
    if (scope.types.has(name.name))
        return { kind: 'named', space: 'type', name: name.name, line };
    if (!scope.imports.has(name.name)) {
        const standard = standardShape(name.name, parameters?.params ?? [], scope, line);
        if (standard)
            return standard;
    }
    return { kind: 'foreign', what: `\`${name.name}\`, declared elsewhere`, line };
}
/** `Api.User`, `z.infer<typeof user>`, `Status.Open`, `Prisma.JsonValue`. */
function qualifiedShape(name, parameters, scope) {
    const line = (0,module_scope/* lineOf */.cA)(name);
    const [left, right] = qualifiedParts(name);
    const [first] = parameters?.params ?? [];
    if (first && ['infer', 'output', 'input', 'TypeOf'].includes(right)) {
        return typeShape(first, scope);
    }
    const [owner] = scope.types.get(left) ?? [];
    if (owner?.type === 'TSEnumDeclaration') {
        return { kind: 'named', space: 'type', name: left, line };
    }
    if (!scope.imports.has(left) && scope.types.has(right)) {
        return { kind: 'named', space: 'type', name: right, line };
    }
    return { kind: 'foreign', what: `\`${(0,typescript_expression/* excerpt */.Kb)(name)}\`, declared elsewhere`, line };
}
function qualifiedParts(name) {
    if (name.type === 'TSQualifiedName') {
        return [name.left.type === 'Identifier' ? name.left.name : '', name.right.name];
    }
    if (name.type !== 'MemberExpression')
        return ['', ''];
    return [
        name.object.type === 'Identifier' ? name.object.name : '',
        name.property.type === 'Identifier' ? name.property.name : '',
    ];
}
/** Types that the language brings; null: not one of them. */
function standardShape(name, [first, second], scope, line) {
    if (scope.typeParameters.has(name))
        return unknownShape;
    if (texts.has(name))
        return scalar('string');
    if (dates.has(name))
        return openObject;
    if (numbers.has(name))
        return scalar('number');
    if (name === 'Boolean')
        return scalar('boolean');
    if (maps.has(name) || plainBases.has(name))
        return openObject;
    if (arrays.has(name))
        return arrayOf(first ? typeShape(first, scope) : unknownShape);
    if (!first)
        return null;
    if (transparent.has(name))
        return typeShape(first, scope);
    if (name === 'Exclude' || name === 'Extract')
        return typeShape(first, scope);
    if (!second)
        return null;
    const names = name === 'Record' ? literalNames(first, scope) : literalNames(second, scope);
    if (name === 'Record') {
        return names ? recordShape(names, typeShape(second, scope), line) : openObject;
    }
    if (name !== 'Pick' && name !== 'Omit')
        return null;
    if (!names)
        return unresolved(`the keys of \`${name}\`, which are not literals`, line);
    return {
        kind: 'selection',
        of: typeShape(first, scope),
        names: new Set(names),
        keeps: name === 'Pick',
    };
}

;// CONCATENATED MODULE: ./packages/extract/build/typescript/zod-origin.js


/** Methods that add members to a schema. */
const extending = new Set(['extend', 'safeExtend', 'augment', 'setKey']);
/** Methods that tell a schema from any other imported object. */
const reshaping = new Set([...extending, 'merge', 'pick', 'omit', 'partial', 'required', 'strict']);
/** Whether the expression is a zod schema: a call chain that starts at zod, or at a schema. */
function isZod(expression, scope) {
    let node = (0,typescript_expression/* unwrap */.oA)(expression);
    let reshaped = false;
    for (;;) {
        if (node.type === 'Identifier')
            return startsAtZod(node.name, reshaped, scope);
        if (node.type === 'CallExpression') {
            const { callee } = node;
            if (callee.type === 'V8IntrinsicIdentifier' || callee.type === 'Super')
                return false;
            if (callee.type === 'MemberExpression' && callee.property.type === 'Identifier') {
                reshaped ||= reshaping.has(callee.property.name);
            }
            node = (0,typescript_expression/* unwrap */.oA)(callee);
        }
        else if (node.type === 'MemberExpression' && node.object.type !== 'Super') {
            node = (0,typescript_expression/* unwrap */.oA)(node.object);
        }
        else
            return false;
    }
}
/** An imported schema is only known as one where a method of schemas is called on it. */
function startsAtZod(name, reshaped, scope) {
    if (isZodName(name, scope))
        return true;
    const declared = scope.values.get(name);
    if (!declared)
        return reshaped && scope.imports.has(name) && usesZod(scope);
    const known = zodConstants(scope).get(name);
    if (known !== undefined)
        return known;
    zodConstants(scope).set(name, false);
    const zod = isZod(declared.expression, scope);
    zodConstants(scope).set(name, zod);
    return zod;
}
/** Which constants of a module are known to be schemas, or not to be. */
const zodConstants = (0,memo/* remember */.k)((_scope) => new Map());
function isZodName(name, scope) {
    const source = scope.imports.get(name)?.source;
    return source === undefined ? name === 'z' && !scope.values.has('z') : isZodModule(source);
}
/** Whether a module name is zod's, or that of a package around it. */
function isZodModule(source) {
    return /(^|[/-])zod([/-]|$)/.test(source);
}
const usesZod = (0,memo/* remember */.k)((scope) => {
    for (const { source, imported } of scope.imports.values()) {
        if (isZodModule(source) || imported === 'z')
            return true;
    }
    return false;
});
/** `z`, `z.coerce`, `z.iso`. */
function isZodNamespace(node, scope) {
    if (node.type === 'Identifier')
        return isZodName(node.name, scope);
    if (node.type !== 'MemberExpression' || node.property.type !== 'Identifier')
        return false;
    const { object, property } = node;
    return (['coerce', 'iso', 'z'].includes(property.name) &&
        object.type === 'Identifier' &&
        isZodName(object.name, scope));
}

;// CONCATENATED MODULE: ./packages/extract/build/typescript/zod-shape.js




const zod_shape_texts = 'string email url uuid guid nanoid cuid cuid2 ulid emoji base64 base64url jwt ip ipv4 ipv6 cidrv4 cidrv6 e164 hostname enum nativeEnum templateLiteral stringFormat datetime time duration keyof';
const zod_shape_scalars = new Map([
    ...zod_shape_texts.split(' ').map((name) => [name, 'string']),
    ...[
        'number',
        'int',
        'int32',
        'uint32',
        'int64',
        'uint64',
        'float32',
        'float64',
        'bigint',
        'nan',
    ].map((name) => [name, 'number']),
    ['boolean', 'boolean'],
    ['stringbool', 'boolean'],
    ['date', 'object'],
    ['function', 'function'],
]);
const absent = new Set(['null', 'undefined', 'void', 'never']);
const unknowns = new Set(['any', 'unknown', 'custom', 'symbol', 'json']);
const objects = new Set(['object', 'strictObject', 'looseObject', 'interface']);
const openObjects = new Set([
    'record',
    'partialRecord',
    'looseRecord',
    'map',
    'instanceof',
    'file',
]);
const wrappers = new Set([
    'optional',
    'nullable',
    'nullish',
    'promise',
    'readonly',
    'exactOptional',
]);
/** The shape of what a zod schema describes. */
function zodShape(expression, scope) {
    const node = (0,typescript_expression/* unwrap */.oA)(expression);
    const line = (0,module_scope/* lineOf */.cA)(node);
    if (node.type === 'Identifier') {
        if (scope.values.has(node.name))
            return { kind: 'named', space: 'value', name: node.name, line };
        return { kind: 'foreign', what: `\`${node.name}\`, declared elsewhere`, line };
    }
    if (node.type === 'MemberExpression')
        return memberShape(node, scope);
    if (node.type !== 'CallExpression') {
        return unresolved(`the schema \`${(0,typescript_expression/* excerpt */.Kb)(node)}\``, line);
    }
    const { callee } = node;
    if (callee.type === 'Identifier') {
        const imported = scope.imports.get(callee.name);
        return imported && isZodModule(imported.source)
            ? constructed(imported.imported, node, scope)
            : unresolved(`the result of \`${(0,typescript_expression/* excerpt */.Kb)(node)}\``, line);
    }
    if (callee.type !== 'MemberExpression' || callee.property.type !== 'Identifier') {
        return unresolved(`the result of \`${(0,typescript_expression/* excerpt */.Kb)(node)}\``, line);
    }
    const method = callee.property.name;
    const receiver = callee.object.type === 'Super' ? null : (0,typescript_expression/* unwrap */.oA)(callee.object);
    if (!receiver || isZodNamespace(receiver, scope))
        return constructed(method, node, scope);
    return chained(method, receiver, node, scope);
}
/** `User.shape.address`, `User.element`, `schemas.user`. */
function memberShape(node, scope) {
    const line = (0,module_scope/* lineOf */.cA)(node);
    const { object, property } = node;
    if (object.type === 'Super' || property.type !== 'Identifier' || node.computed) {
        return unresolved(`the schema \`${(0,typescript_expression/* excerpt */.Kb)(node)}\``, line);
    }
    if (property.name === 'shape')
        return zodShape(object, scope);
    if (property.name === 'element')
        return { kind: 'element', of: zodShape(object, scope), line };
    if (object.type === 'MemberExpression' && (0,typescript_expression/* excerpt */.Kb)(object.property) === 'shape') {
        return { kind: 'member', of: zodShape(object, scope), name: property.name, line };
    }
    return { kind: 'foreign', what: `\`${(0,typescript_expression/* excerpt */.Kb)(node)}\``, line };
}
/** `z.<method>(…)`. */
function constructed(method, call, scope) {
    const first = (0,typescript_expression/* argument */.EE)(call, 0);
    const second = (0,typescript_expression/* argument */.EE)(call, 1);
    const line = (0,module_scope/* lineOf */.cA)(call);
    const type = zod_shape_scalars.get(method);
    if (type)
        return scalar(type);
    if (absent.has(method))
        return absentShape;
    if (unknowns.has(method))
        return unknownShape;
    if (openObjects.has(method))
        return openObject;
    if (method === 'literal')
        return first ? literal(first) : unknownShape;
    if (!first)
        return unresolved(`the result of \`${(0,typescript_expression/* excerpt */.Kb)(call)}\``, line);
    if (objects.has(method))
        return membersOf(first, scope);
    if (wrappers.has(method))
        return zodShape(first, scope);
    if (extending.has(method) && second) {
        return allOf([zodShape(first, scope), membersOf(second, scope)]);
    }
    switch (method) {
        case 'array':
        case 'set':
            return arrayOf(zodShape(first, scope));
        case 'tuple':
            return arrayOf(alternatives(first, scope));
        case 'union':
        case 'xor':
            return alternatives(first, scope);
        case 'discriminatedUnion':
            return second ? alternatives(second, scope) : unknownShape;
        case 'intersection':
            return allOf([zodShape(first, scope), ...(second ? [zodShape(second, scope)] : [])]);
        case 'lazy':
            return lazy(first, scope);
        case 'preprocess':
            return second ? zodShape(second, scope) : unknownShape;
        default:
            return unresolved(`the result of \`${(0,typescript_expression/* excerpt */.Kb)(call)}\``, line);
    }
}
/** `<schema>.<method>(…)`. */
function chained(method, receiver, call, scope) {
    const first = (0,typescript_expression/* argument */.EE)(call, 0);
    const base = () => zodShape(receiver, scope);
    if (extending.has(method)) {
        return allOf([base(), first ? membersOf(first, scope) : unknownShape]);
    }
    switch (method) {
        case 'merge':
        case 'and':
            return allOf([base(), ...(first ? [zodShape(first, scope)] : [])]);
        case 'or':
            return anyOf([base(), ...(first ? [zodShape(first, scope)] : [])]);
        case 'array':
            return arrayOf(base());
        case 'pipe':
            return first ? zodShape(first, scope) : base();
        case 'keyof':
            return scalar('string');
        case 'pick':
        case 'omit':
            return selected(base(), method === 'pick', first, scope, call);
        default:
            return base();
    }
}
function selected(of, keeps, mask, scope, call) {
    const names = new Set();
    const properties = mask?.type === 'ObjectExpression' ? mask.properties : [null];
    for (const property of properties) {
        const name = property?.type === 'ObjectProperty' ? (0,typescript_expression/* propertyName */.Bz)(property, scope) : null;
        if (name === null) {
            return unresolved(`the keys of \`${(0,typescript_expression/* excerpt */.Kb)(call)}\``, (0,module_scope/* lineOf */.cA)(call));
        }
        names.add(name);
    }
    return { kind: 'selection', of, names, keeps };
}
function literal(value) {
    const first = value.type === 'ArrayExpression' ? value.elements[0] : value;
    switch (first?.type) {
        case 'StringLiteral':
        case 'TemplateLiteral':
            return scalar('string');
        case 'NumericLiteral':
        case 'BigIntLiteral':
        case 'UnaryExpression':
            return scalar('number');
        case 'BooleanLiteral':
            return scalar('boolean');
        case 'NullLiteral':
            return absentShape;
        default:
            return unknownShape;
    }
}
function alternatives(list, scope) {
    if (list.type !== 'ArrayExpression') {
        return unresolved(`the alternatives \`${(0,typescript_expression/* excerpt */.Kb)(list)}\``, (0,module_scope/* lineOf */.cA)(list));
    }
    return anyOf(list.elements.map((element) => {
        if (element && element.type !== 'SpreadElement')
            return zodShape(element, scope);
        return unresolved(`the alternatives \`${(0,typescript_expression/* excerpt */.Kb)(element ?? list)}\``, (0,module_scope/* lineOf */.cA)(list));
    }));
}
function lazy(thunk, scope) {
    if (thunk.type === 'ArrowFunctionExpression' && thunk.body.type !== 'BlockStatement') {
        return zodShape(thunk.body, scope);
    }
    return unresolved('a lazy schema that is not a plain arrow function', (0,module_scope/* lineOf */.cA)(thunk));
}
/** The members that `z.object({…})` and `.extend({…})` are given. */
function membersOf(argument, scope) {
    const node = (0,typescript_expression/* unwrap */.oA)(argument);
    const line = (0,module_scope/* lineOf */.cA)(node);
    if (node.type === 'Identifier') {
        const declared = scope.values.get(node.name);
        const fields = declared && (0,typescript_expression/* unwrap */.oA)(declared.expression);
        return fields?.type === 'ObjectExpression'
            ? membersOf(fields, scope)
            : unresolved(`the fields \`${node.name}\`, declared elsewhere`, line);
    }
    if (node.type !== 'ObjectExpression') {
        return node.type === 'MemberExpression'
            ? zodShape(node, scope)
            : unresolved(`the fields \`${(0,typescript_expression/* excerpt */.Kb)(node)}\``, line);
    }
    const members = [];
    const others = [];
    for (const property of node.properties) {
        if (property.type === 'SpreadElement')
            others.push(spreadShape(property.argument, scope));
        else if (property.type === 'ObjectProperty') {
            const name = (0,typescript_expression/* propertyName */.Bz)(property, scope);
            const value = property.value;
            if (name !== null) {
                members.push({ name, shape: zodShape(value, scope), line: (0,module_scope/* lineOf */.cA)(property) });
            }
            else {
                const what = `the computed key \`${(0,typescript_expression/* excerpt */.Kb)(property.key)}\``;
                others.push(unresolved(what, (0,module_scope/* lineOf */.cA)(property)));
            }
        }
        else
            others.push(unresolved(`the method \`${(0,typescript_expression/* excerpt */.Kb)(property.key)}\``, (0,module_scope/* lineOf */.cA)(property)));
    }
    return allOf([{ kind: 'object', members }, ...others]);
}
/** `...base.shape` of a schema, or `...fields` of a constant object of schemas. */
function spreadShape(argument, scope) {
    const node = (0,typescript_expression/* unwrap */.oA)(argument);
    if (node.type === 'Identifier' || node.type === 'ObjectExpression')
        return membersOf(node, scope);
    if (isZod(node, scope))
        return zodShape(node, scope);
    return unresolved(`the spread of \`${(0,typescript_expression/* excerpt */.Kb)(node)}\``, (0,module_scope/* lineOf */.cA)(node));
}

;// CONCATENATED MODULE: ./packages/extract/build/typescript/value-shape.js







/** The shape of the value of an expression: a zod schema's output, or what a literal holds. */
function valueShape(expression, scope) {
    if (isZod(expression, scope))
        return zodShape(expression, scope);
    if (expression.type === 'TSAsExpression' && !isConst(expression.typeAnnotation)) {
        return typeShape(expression.typeAnnotation, scope);
    }
    const node = (0,typescript_expression/* unwrap */.oA)(expression);
    switch (node.type) {
        case 'StringLiteral':
        case 'TemplateLiteral':
            return scalar('string');
        case 'NumericLiteral':
        case 'BigIntLiteral':
            return scalar('number');
        case 'BooleanLiteral':
            return scalar('boolean');
        case 'ObjectExpression':
            return literalObject(node, scope);
        case 'ArrayExpression':
            return arrayOf(anyOf(node.elements.map((element) => (element ? value_shape_elementShape(element, scope) : unknownShape))));
        case 'NewExpression':
            return node.callee.type === 'Identifier'
                ? namedTypeShape(node.callee, null, scope)
                : unknownShape;
        case 'ArrowFunctionExpression':
        case 'FunctionExpression':
            return scalar('function');
        default:
            return unknownShape;
    }
}
function isConst(type) {
    return (type.type === 'TSTypeReference' &&
        type.typeName.type === 'Identifier' &&
        type.typeName.name === 'const');
}
function value_shape_elementShape(element, scope) {
    return element.type === 'SpreadElement' ? unknownShape : valueShape(element, scope);
}
function literalObject(node, scope) {
    const members = node.properties.flatMap((property) => {
        if (property.type !== 'ObjectProperty')
            return [];
        const name = (0,typescript_expression/* propertyName */.Bz)(property, scope);
        if (name === null)
            return [];
        const shape = valueShape(property.value, scope);
        return [{ name, shape, line: (0,module_scope/* lineOf */.cA)(property) }];
    });
    return { kind: 'object', members };
}

;// CONCATENATED MODULE: ./packages/extract/build/typescript/class-shape.js







/**
 * The fields of a class: its properties, decorated getters, and the constructor parameters and
 * `this.x = …` that make properties. Static and `#private` members are no part of the data.
 */
function classShape(declaration, scope) {
    const members = [];
    const others = baseShapes(declaration, scope);
    for (const element of declaration.body.body) {
        if (isConstructor(element))
            members.push(...constructorMembers(element, scope));
        else if (isField(element))
            readField(element, scope, members, others);
    }
    return allOf([{ kind: 'object', members }, ...others]);
}
function isConstructor(element) {
    return element.type === 'ClassMethod' && element.kind === 'constructor';
}
function isField(element) {
    if (element.type === 'ClassMethod') {
        return element.kind === 'get' && !element.static && Boolean(element.decorators?.length);
    }
    return ((element.type === 'ClassProperty' || element.type === 'ClassAccessorProperty') &&
        !element.static);
}
function baseShapes({ superClass, superTypeParameters }, scope) {
    if (!superClass)
        return [];
    const base = (0,typescript_expression/* unwrap */.oA)(superClass);
    if (base.type === 'Identifier' || base.type === 'MemberExpression') {
        const parameters = superTypeParameters?.type === 'TSTypeParameterInstantiation' ? superTypeParameters : null;
        return [namedTypeShape(base, parameters, scope)];
    }
    return [unresolved(`the base class \`${(0,typescript_expression/* excerpt */.Kb)(base)}\``, (0,module_scope/* lineOf */.cA)(superClass))];
}
function readField(field, scope, members, others) {
    const line = (0,module_scope/* lineOf */.cA)(field.key);
    if (field.key.type === 'PrivateName' || isSymbolKey(field.key))
        return;
    const name = (0,typescript_expression/* propertyName */.Bz)(field, scope);
    if (name === null) {
        others.push(unresolved(`the computed key \`${(0,typescript_expression/* excerpt */.Kb)(field.key)}\``, line));
        return;
    }
    const outer = decoratedName(field.decorators, scope);
    if (field.type === 'ClassMethod' && outer.kind === 'none')
        return;
    if (outer.kind === 'unresolved')
        others.push(unresolved(outer.what, outer.line));
    const target = outer.kind === 'name' ? { target: outer.name } : {};
    members.push({ name, shape: fieldShape(field, scope), line, ...target });
}
function fieldShape(field, scope) {
    const annotation = field.type === 'ClassMethod' ? field.returnType : field.typeAnnotation;
    if (annotation?.type === 'TSTypeAnnotation')
        return typeShape(annotation.typeAnnotation, scope);
    const value = field.type === 'ClassMethod' ? null : field.value;
    return value ? valueShape(value, scope) : unknownShape;
}
function constructorMembers({ params, body }, scope) {
    const members = [];
    for (const parameter of params) {
        if (parameter.type !== 'TSParameterProperty')
            continue;
        const { parameter: inner } = parameter;
        const id = inner.type === 'AssignmentPattern' ? inner.left : inner;
        if (id.type !== 'Identifier')
            continue;
        const annotation = id.typeAnnotation;
        const shape = annotation?.type === 'TSTypeAnnotation'
            ? typeShape(annotation.typeAnnotation, scope)
            : inner.type === 'AssignmentPattern'
                ? valueShape(inner.right, scope)
                : unknownShape;
        const outer = decoratedName(parameter.decorators ?? id.decorators, scope);
        const target = outer.kind === 'name' ? { target: outer.name } : {};
        members.push({ name: id.name, shape, line: (0,module_scope/* lineOf */.cA)(id), ...target });
    }
    return [...members, ...assignedMembers(body, scope)];
}
/** `this.name = …` in the constructor is how JavaScript without class fields declares them. */
function assignedMembers({ body }, scope) {
    return body.flatMap((statement) => {
        if (statement.type !== 'ExpressionStatement')
            return [];
        const { expression } = statement;
        if (expression.type !== 'AssignmentExpression' || expression.operator !== '=')
            return [];
        const { left, right } = expression;
        if (left.type !== 'MemberExpression' || left.object.type !== 'ThisExpression')
            return [];
        if (left.computed || left.property.type !== 'Identifier')
            return [];
        return [{ name: left.property.name, shape: valueShape(right, scope), line: (0,module_scope/* lineOf */.cA)(left) }];
    });
}

;// CONCATENATED MODULE: ./packages/extract/build/typescript/type-shape.js





/** The shape that a declaration of a type gives its values. */
function declaredShape(declaration, scope) {
    switch (declaration.type) {
        case 'TSInterfaceDeclaration': {
            const own = objectShape(declaration.body.body, scope);
            const bases = (declaration.extends ?? []).map((base) => namedTypeShape(base.expression, base.typeParameters, scope));
            return allOf([...bases, own]);
        }
        case 'TSTypeAliasDeclaration':
            return aliasShape(declaration, scope);
        case 'TSEnumDeclaration':
            return enumShape(declaration);
        default:
            return classShape(declaration, scope);
    }
}
/** The body of an alias. A generic alias that computes its type is a function of types: no fields. */
function aliasShape(declaration, scope) {
    const body = declaration.typeAnnotation;
    const generic = (declaration.typeParameters?.params.length ?? 0) > 0;
    if (generic && (body.type === 'TSConditionalType' || body.type === 'TSMappedType')) {
        return unknownShape;
    }
    return typeShape(body, scope);
}
function enumShape(declaration) {
    const text = (0,typescript_expression/* enumMembers */.pp)(declaration).some(({ initializer }) => ['StringLiteral', 'TemplateLiteral'].includes(initializer?.type ?? ''));
    return scalar(text ? 'string' : 'number');
}
/** The shape of a type as written. */
function typeShape(type, scope) {
    switch (type.type) {
        case 'TSTypeLiteral':
            return objectShape(type.members, scope);
        case 'TSTypeReference':
            return namedTypeShape(type.typeName, type.typeParameters, scope);
        case 'TSArrayType':
            return arrayOf(typeShape(type.elementType, scope));
        case 'TSTupleType':
            return arrayOf(anyOf(type.elementTypes.map((element) => tupleElement(element, scope))));
        case 'TSUnionType':
            return anyOf(type.types.map((part) => typeShape(part, scope)));
        case 'TSIntersectionType':
            return allOf(type.types.map((part) => typeShape(part, scope)));
        case 'TSParenthesizedType':
        case 'TSOptionalType':
            return typeShape(type.typeAnnotation, scope);
        case 'TSTypeOperator':
            return type.operator === 'keyof' ? scalar('string') : typeShape(type.typeAnnotation, scope);
        case 'TSMappedType':
            return mappedShape(type, scope);
        case 'TSConditionalType':
            return unresolved('a conditional type', (0,module_scope/* lineOf */.cA)(type));
        case 'TSIndexedAccessType':
            return indexedShape(type, scope);
        case 'TSTypeQuery':
            return type.exprName.type === 'Identifier' && scope.values.has(type.exprName.name)
                ? { kind: 'named', space: 'value', name: type.exprName.name, line: (0,module_scope/* lineOf */.cA)(type) }
                : unknownShape;
        case 'TSLiteralType':
            return literalShape(type.literal);
        case 'TSImportType':
            return { kind: 'foreign', what: 'an imported type', line: (0,module_scope/* lineOf */.cA)(type) };
        default:
            return keywords[type.type] ?? unknownShape;
    }
}
const keywords = {
    TSStringKeyword: scalar('string'),
    TSNumberKeyword: scalar('number'),
    TSBigIntKeyword: scalar('number'),
    TSBooleanKeyword: scalar('boolean'),
    TSTypePredicate: scalar('boolean'),
    TSObjectKeyword: openObject,
    TSNullKeyword: absentShape,
    TSUndefinedKeyword: absentShape,
    TSVoidKeyword: absentShape,
    TSNeverKeyword: absentShape,
    TSFunctionType: scalar('function'),
    TSConstructorType: scalar('function'),
    TSTemplateLiteralType: scalar('string'),
};
function literalShape(literal) {
    switch (literal.type) {
        case 'StringLiteral':
        case 'TemplateLiteral':
            return scalar('string');
        case 'BooleanLiteral':
            return scalar('boolean');
        default:
            return scalar('number');
    }
}
function tupleElement(element, scope) {
    if (element.type === 'TSNamedTupleMember')
        return typeShape(element.elementType, scope);
    if (element.type !== 'TSRestType')
        return typeShape(element, scope);
    const rest = typeShape(element.typeAnnotation, scope);
    return rest.kind === 'array' ? rest.element : rest;
}
/** An object type; methods are behaviour, not fields, and an index signature names none. */
function objectShape(elements, scope) {
    const members = [];
    const unnamed = [];
    for (const element of elements) {
        const getter = element.type === 'TSMethodSignature' && element.kind === 'get';
        if (element.type !== 'TSPropertySignature' && !getter)
            continue;
        const line = (0,module_scope/* lineOf */.cA)(element);
        const name = (0,typescript_expression/* propertyName */.Bz)(element, scope);
        const { typeAnnotation } = element;
        const annotation = typeAnnotation?.type === 'TSTypeAnnotation' ? typeAnnotation : null;
        if (name === null) {
            if (!isSymbolKey(element.key)) {
                unnamed.push(unresolved(`the computed key \`${(0,typescript_expression/* excerpt */.Kb)(element.key)}\``, line));
            }
            continue;
        }
        const shape = annotation ? typeShape(annotation.typeAnnotation, scope) : unknownShape;
        members.push({ name, shape, line });
    }
    return unnamed.length === 0
        ? { kind: 'object', members }
        : allOf([{ kind: 'object', members }, ...unnamed]);
}
/** `[Symbol.iterator]` and its like are behaviour, never data. */
function isSymbolKey(key) {
    return (key.type === 'MemberExpression' &&
        key.object.type === 'Identifier' &&
        key.object.name === 'Symbol');
}
function mappedShape(type, scope) {
    // Babel 7 keeps the key in `typeParameter`; its types know the later form too.
    const constraint = type.typeParameter?.constraint;
    const value = type.typeAnnotation ? typeShape(type.typeAnnotation, scope) : unknownShape;
    if (!constraint)
        return unresolved('a mapped type', (0,module_scope/* lineOf */.cA)(type));
    if (constraint.type === 'TSStringKeyword' || constraint.type === 'TSNumberKeyword') {
        return openObject;
    }
    const names = literalNames(constraint, scope);
    return names && !type.nameType
        ? recordShape(names, value, (0,module_scope/* lineOf */.cA)(type))
        : unresolved('a mapped type over keys that are not literals', (0,module_scope/* lineOf */.cA)(type));
}
/** An object that has one member of the same shape for each of `names`. */
function recordShape(names, shape, line) {
    return { kind: 'object', members: names.map((name) => ({ name, shape, line })) };
}
const maxNames = 1000;
/** The texts of a union of string literals, through aliases of the file; null: anything else. */
function literalNames(type, scope) {
    const names = new Set();
    return collectNames(type, scope, names, new Set()) ? [...names] : null;
}
function collectNames(type, scope, names, aliases) {
    switch (type.type) {
        case 'TSParenthesizedType':
            return collectNames(type.typeAnnotation, scope, names, aliases);
        case 'TSLiteralType':
            if (type.literal.type !== 'StringLiteral' || names.size >= maxNames)
                return false;
            names.add(type.literal.value);
            return true;
        case 'TSUnionType':
            return type.types.every((part) => collectNames(part, scope, names, aliases));
        case 'TSTypeReference': {
            if (type.typeName.type !== 'Identifier')
                return false;
            const { name } = type.typeName;
            const [alias] = scope.types.get(name) ?? [];
            if (alias?.type !== 'TSTypeAliasDeclaration')
                return false;
            if (aliases.has(name))
                return true;
            aliases.add(name);
            return collectNames(alias.typeAnnotation, scope, names, aliases);
        }
        default:
            return false;
    }
}
/** `Order['customer']` is the member's shape; `(typeof names)[number]` the element's. */
function indexedShape(type, scope) {
    const of = typeShape(type.objectType, scope);
    const { indexType } = type;
    const line = (0,module_scope/* lineOf */.cA)(type);
    const ofAll = indexType.type === 'TSTypeOperator' && indexType.operator === 'keyof';
    if (indexType.type === 'TSNumberKeyword' || ofAll)
        return { kind: 'element', of, line };
    const names = literalNames(type.indexType, scope);
    return names ? anyOf(names.map((name) => ({ kind: 'member', of, name, line }))) : unknownShape;
}

;// CONCATENATED MODULE: ./packages/extract/build/typescript/typescript-extractor.js








/** Without one of these words a module declares nothing that has fields. */
const words = [
    'interface',
    'type',
    'class',
    'fields',
    'object',
    'zod',
    'z.',
    'xtend',
    'merge',
    'union',
];
const unicodeEscape = '\\u';
/**
 * Fields that TypeScript and JavaScript declare. Entities are interfaces, type aliases and classes,
 * exported zod objects (by the name of the constant) and Sanity types (by their `name`). References
 * to declarations of the same file are followed; what is declared elsewhere is of no known
 * type as the value of a field, and unresolved where its members are needed (`extends`, a spread).
 */
const typescriptExtractor = {
    kind: 'typescript',
    version: 2,
    limit: parse_module/* moduleByteLimit */.UC,
    mayHoldFields: (bytes) => mayHold(bytes, words),
    extract(file) {
        const parsed = (0,parse_module/* parseModule */.Y$)(file);
        if (parsed.kind === 'unreadable')
            return parsed;
        try {
            const scope = (0,module_scope/* readModuleScope */.L2)(parsed.program);
            return { kind: 'extracted', extraction: readDeclarations(file.path, scope) };
        }
        catch (error) {
            if (!(error instanceof read_fields/* TooManyFields */.R))
                return (0,parse_module/* whyUnparsed */.$m)(error);
            return { kind: 'unreadable', reason: error.message, line: null };
        }
    },
};
/**
 * Whether one of `wanted` stands in the file. Escaped identifiers and UTF-16 could hide them, so
 * a file that may use either is always read.
 */
function mayHold(bytes, wanted) {
    return (wanted.some((word) => bytes.includes(word)) ||
        bytes.includes(unicodeEscape) ||
        bytes.includes(0));
}
function readDeclarations(path, scope) {
    const lookup = lookupIn(scope);
    const reader = new read_fields/* FieldReader */.U(path, lookup);
    for (const [name, declarations] of scope.types) {
        if (declarations.every(({ type }) => type === 'TSEnumDeclaration'))
            continue;
        const shape = lookup('type', name);
        if (shape)
            reader.readEntity(name, 'type', name, shape);
    }
    for (const declaration of scope.values.values()) {
        const { name, expression } = declaration;
        if (scope.exported.has(name) && isZod(expression, scope)) {
            reader.readEntity(name, 'value', name, valueShape(expression, scope));
        }
        for (const type of sanityTypes(declaration, scope)) {
            if (type.name === null)
                reader.report('the name of a schema type', type.line);
            else
                reader.readEntity(type.name, 'value', name, sanityShape(type.definition, scope));
        }
    }
    return { fields: reader.fields, unresolved: reader.unresolved };
}
/** Finds declarations by name, and makes the shape of each once. */
function lookupIn(scope) {
    const made = new Map();
    return (space, name) => {
        const key = `${space} ${name}`;
        const known = made.get(key);
        if (known !== undefined)
            return known;
        const shape = space === 'type' ? namedType(name, scope) : namedValue(name, scope);
        made.set(key, shape);
        return shape;
    };
}
function namedType(name, scope) {
    const declarations = scope.types.get(name);
    return declarations ? allOf(declarations.map((one) => declaredShape(one, scope))) : null;
}
function namedValue(name, scope) {
    const declaration = scope.values.get(name);
    if (!declaration)
        return null;
    const [type] = sanityTypes(declaration, scope);
    return type ? sanityShape(type.definition, scope) : valueShape(declaration.expression, scope);
}


/***/ })

};
