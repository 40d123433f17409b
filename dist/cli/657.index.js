export const id = 657;
export const ids = [657];
export const modules = {

/***/ 5657:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseFactsFile: () => (/* binding */ parseFactsFile)
/* harmony export */ });
/* harmony import */ var _ai_gate_policy__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1541);
/* harmony import */ var _ai_gate_verdict__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9006);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4343);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3759);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4196);



const actor = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    login: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._minLength */ .m9(1), zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._maxLength */ .Eb(100)),
    id: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._positive */ .NC()),
    kind: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['user', 'bot']), 'user'),
});
const role = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(_ai_gate_policy__WEBPACK_IMPORTED_MODULE_2__/* .roles */ .Ot)), null);
const fullObjectName = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._regex */ .Fk(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/, 'a full object name'));
const factsSchema = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    repository: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._regex */ .Fk(/^[^/\s]+\/[^/\s]+$/, 'owner/name'))), null),
    pullRequest: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._positive */ .NC())), null),
    author: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(actor), null),
    labels: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ name: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), actor: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(actor), null), role })), []),
    reviews: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        reviewer: actor,
        role,
        state: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['approved', 'changes-requested', 'commented', 'dismissed']),
        commit: fullObjectName,
    })), []),
    owned: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ path: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), owners: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._positive */ .NC())) })), []),
    approvalCommit: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        sha: fullObjectName,
        verified: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
        signer: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(actor), null),
        role,
    })), null),
});
/**
 * Reads the GitHub facts that a person hands over (--facts): JSON with the keys of `GithubFacts`,
 * all of them optional. Errors: input/invalid, naming the key and what was expected.
 */
function parseFactsFile(text, path) {
    const refuse = (why) => new _ai_gate_verdict__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y('input/invalid', {
        message: `${path} is not a facts file: ${why}`,
        fix: 'Give JSON with repository, pullRequest, author, labels, reviews, owned or approvalCommit.',
    });
    let json;
    try {
        json = JSON.parse(text);
    }
    catch {
        throw refuse('it is not JSON');
    }
    const result = zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .safeParse */ .xL(factsSchema, json);
    if (result.success)
        return result.data;
    const [issue] = result.error.issues;
    throw refuse(`${issue?.path.join('.') || 'the file'}: ${issue ? wordsFor(issue) : 'not valid'}`);
}
/** The small build of zod has no words of its own; the messages of the schema say what they expect. */
function wordsFor(issue) {
    switch (issue.code) {
        case 'unrecognized_keys':
            return `unknown key ${issue.keys.join(', ')}`;
        case 'invalid_type':
            return `expected ${issue.expected}`;
        case 'invalid_value':
            return `expected one of ${issue.values.join(', ')}`;
        case 'invalid_format':
            return `expected ${issue.message}`;
        default:
            return 'out of range';
    }
}


/***/ })

};
