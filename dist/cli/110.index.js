export const id = 110;
export const ids = [110];
export const modules = {

/***/ 1110:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readEventText: () => (/* binding */ readEventText)
});

// EXTERNAL MODULE: ./packages/verdict/build/user-error.js
var user_error = __webpack_require__(9006);
;// CONCATENATED MODULE: ./packages/check/build/event-request.js

/**
 * What an event asks to be checked, as far as the event alone says. Who applied a label is not in
 * it, so labels come without an actor. Errors: input/invalid for an event that names no two commits.
 */
function requestOfEvent(subject) {
    const repository = `${subject.repository.owner}/${subject.repository.repo}`;
    if (subject.kind === 'pull-request') {
        const { base, head } = subject.pullRequest;
        return { ...tips(base, head), github: factsOfPullRequest(repository, subject.pullRequest) };
    }
    if (subject.kind === 'merge-group') {
        const github = { ...noFacts, repository, pullRequest: subject.number };
        return { ...tips(subject.base, subject.head), github };
    }
    throw new user_error/* UserError */.y('input/invalid', {
        message: 'the event does not name the two commits to compare',
        fix: 'Run on pull_request, pull_request_target or merge_group, or give base and head.',
    });
}
/** What a pull request itself says; `repository` is `owner/name`. */
function factsOfPullRequest(repository, { number, author, labels }) {
    return {
        ...noFacts,
        repository,
        pullRequest: number,
        author: author && actorOf(author),
        labels: labels.map((name) => ({ name, actor: null, role: null })),
    };
}
const noFacts = {
    pullRequest: null,
    author: null,
    labels: [],
    reviews: [],
    owned: [],
    approvalCommit: null,
};
function tips(base, head) {
    return { base: base.sha, head: head.sha, baseRef: base.ref, headRef: head.ref };
}
/** Only a person can be entitled to anything, so whatever is no user counts as a bot. */
function actorOf({ login, id, kind }) {
    return { login, id, kind: kind === 'user' ? 'user' : 'bot' };
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(0);
;// CONCATENATED MODULE: ./packages/github/build/account.js

const kinds = {
    User: 'user',
    Bot: 'bot',
    Organization: 'organization',
};
const restAccountSchema = schemas/* object */.Ikc({
    id: schemas/* number */.aig().int(),
    login: schemas/* string */.YjP(),
    type: schemas/* string */.YjP().optional(),
});
/** GitHub shows everything of deleted accounts as this one's: it says nothing about who it was. */
const ghost = 'ghost';
/** An account as REST and webhooks give it; null where it is gone. */
const accountSchema = restAccountSchema
    .transform(({ id, login, type }) => login === ghost ? null : { id, login, kind: kinds[type ?? ''] ?? 'other' })
    .nullish()
    .transform((account) => account ?? null);
/**
 * An actor as GraphQL gives it (`actorFields`); null where it is gone, or where it has no id, which
 * nobody can be held to. A bot's login gets the suffix that REST gives it.
 */
const actorSchema = schemas/* object */.Ikc({
    __typename: schemas/* string */.YjP(),
    login: schemas/* string */.YjP(),
    databaseId: schemas/* number */.aig().int().nullish(),
})
    .nullable()
    .transform((actor) => {
    if (actor === null || actor.login === ghost)
        return null;
    if (typeof actor.databaseId !== 'number')
        return null;
    const kind = kinds[actor.__typename] ?? 'other';
    const login = kind === 'bot' ? `${actor.login.replace(/\[bot\]$/, '')}[bot]` : actor.login;
    return { id: actor.databaseId, login, kind };
});
/** What to ask of an actor in GraphQL. */
const actorFields = (/* unused pure expression or super */ null && (`__typename login
  ... on User { databaseId } ... on Bot { databaseId }
  ... on Organization { databaseId } ... on Mannequin { databaseId }`));

;// CONCATENATED MODULE: ./packages/github/build/pull-request.js




/** A full object name. */
const shaSchema = schemas/* string */.YjP().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/);
const tipShape = { ref: schemas/* string */.YjP(), sha: shaSchema };
/** A pull request as REST and the webhooks of pull requests give it. */
const pullRequestSchema = schemas/* object */.Ikc({
    number: schemas/* number */.aig().int(),
    state: schemas/* enum */.k5n(['open', 'closed']),
    draft: schemas/* boolean */.zMY().nullish(),
    merged: schemas/* boolean */.zMY().nullish(),
    mergeable: schemas/* boolean */.zMY().nullish(),
    user: accountSchema,
    base: schemas/* object */.Ikc(tipShape),
    head: schemas/* object */.Ikc({
        ...tipShape,
        repo: schemas/* object */.Ikc({ full_name: schemas/* string */.YjP(), id: schemas/* number */.aig().int() }).nullable(),
    }),
    labels: schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP() })),
    commits: schemas/* number */.aig().int().nullish(),
})
    .transform((body) => ({
    number: body.number,
    state: body.state,
    draft: body.draft ?? false,
    merged: body.merged ?? false,
    author: body.user,
    base: { ref: body.base.ref, sha: body.base.sha },
    head: {
        ref: body.head.ref,
        sha: body.head.sha,
        repository: body.head.repo?.full_name ?? null,
        repositoryId: body.head.repo?.id ?? null,
    },
    labels: body.labels.map(({ name }) => name),
    mergeable: body.mergeable ?? null,
    commits: body.commits ?? null,
}));
/** Fetches a pull request as it is now. */
function fetchPullRequest(client, repository, number) {
    const request = {
        route: 'GET /repos/{owner}/{repo}/pulls/{pull_number}',
        parameters: { ...repository, pull_number: number },
        permission: 'pull-requests: read',
    };
    return fetchJson(client, request, pullRequestSchema);
}
/**
 * Reads the pull request again, before a verdict about it is reported; throws `github/head-moved`
 * when its head or its base branch is another than the one judged. (The base's tip may move on: the
 * policy says what that means.)
 */
async function fetchUnmoved(client, repository, judged) {
    const now = await fetchPullRequest(client, repository, judged.number);
    const moved = [
        now.head.sha !== judged.head.sha && `its head is now ${now.head.sha}, not ${judged.head.sha}`,
        now.base.ref !== judged.base.ref && 'it has another base branch now',
    ].filter((sentence) => sentence !== false);
    if (moved.length === 0)
        return now;
    throw new UserError('github/head-moved', {
        message: `pull request ${judged.number} moved while it was judged: ${moved.join(', ')}`,
    });
}

;// CONCATENATED MODULE: ./packages/github/build/subject.js




/** The events that name something to judge. */
const supportedEvents = [
    'pull_request',
    'pull_request_target',
    'merge_group',
    'push',
    'workflow_dispatch',
    'issue_comment',
];
/**
 * Reads what an event is about from its name and payload. Under `pull_request_target` the base is
 * the event's `pull_request.base`, never GITHUB_SHA, which is the default branch's tip. Throws
 * `input/invalid` for other events, for payloads that lack what they must have, and for a comment
 * that is not on a pull request.
 */
function parseEvent(eventName, payload) {
    const event = supportedEvents.find((name) => name === eventName);
    if (event === undefined)
        throw invalidEvent(`the event ${quote(eventName)} is not supported`);
    return readers[event](payload, event);
}
const repositorySchema = schemas/* object */.Ikc({
    id: schemas/* number */.aig().int(),
    name: schemas/* string */.YjP().regex(/^[\w.-]{1,100}$/),
    owner: schemas/* object */.Ikc({ login: schemas/* string */.YjP().regex(/^[\w.-]{1,100}$/) }),
    default_branch: schemas/* string */.YjP().min(1),
})
    .transform(({ id, name, owner, default_branch }) => ({
    ...{ owner: owner.login, repo: name, id, defaultBranch: default_branch },
}));
const pullRequestEventSchema = schemas/* object */.Ikc({
    action: schemas/* string */.YjP(),
    pull_request: pullRequestSchema,
    repository: repositorySchema,
});
const mergeGroupEventSchema = schemas/* object */.Ikc({
    merge_group: schemas/* object */.Ikc({
        base_ref: schemas/* string */.YjP(),
        base_sha: shaSchema,
        head_ref: schemas/* string */.YjP(),
        head_sha: shaSchema,
    }),
    repository: repositorySchema,
});
const pushEventSchema = schemas/* object */.Ikc({
    ref: schemas/* string */.YjP(),
    before: shaSchema,
    after: shaSchema,
    sender: accountSchema,
    repository: repositorySchema,
});
const dispatchEventSchema = schemas/* object */.Ikc({
    inputs: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).nullish(),
    repository: repositorySchema,
});
const commentEventSchema = schemas/* object */.Ikc({
    issue: schemas/* object */.Ikc({ number: schemas/* number */.aig().int().positive(), pull_request: schemas/* unknown */.L5J().optional() }),
    comment: schemas/* object */.Ikc({ id: schemas/* number */.aig().int(), user: accountSchema }),
    repository: repositorySchema,
});
const readers = {
    pull_request: readPullRequest,
    pull_request_target: readPullRequest,
    merge_group: readMergeGroup,
    push: readPush,
    workflow_dispatch: readDispatch,
    issue_comment: readComment,
};
function readPullRequest(payload, event) {
    const { repository, action, pull_request } = read(event, payload, pullRequestEventSchema);
    return { kind: 'pull-request', repository, action, pullRequest: pull_request };
}
function readMergeGroup(payload, event) {
    const { repository, merge_group: group } = read(event, payload, mergeGroupEventSchema);
    const number = /\/pr-(\d{1,15})-[0-9a-f]{40,64}$/.exec(group.head_ref)?.[1];
    return {
        kind: 'merge-group',
        repository,
        base: { ref: branchName(group.base_ref), sha: group.base_sha },
        head: { ref: branchName(group.head_ref), sha: group.head_sha },
        number: number === undefined ? null : Number(number),
    };
}
function readPush(payload, event) {
    const { repository, ref, before, after, sender } = read(event, payload, pushEventSchema);
    const known = (sha) => (/^0+$/.test(sha) ? null : sha);
    return { kind: 'push', repository, ref, before: known(before), after: known(after), sender };
}
function readDispatch(payload, event) {
    const { repository, inputs } = read(event, payload, dispatchEventSchema);
    const text = String(inputs?.['pull-request'] ?? '');
    if (!/^[1-9]\d{0,14}$/.test(text)) {
        throw invalidEvent('a workflow_dispatch run needs the input pull-request, a number', 'Declare `pull-request` under `on.workflow_dispatch.inputs` and give the number of the pull request.');
    }
    return { kind: 'pull-request-number', repository, number: Number(text), comment: null };
}
function readComment(payload, event) {
    const { repository, issue, comment } = read(event, payload, commentEventSchema);
    if (issue.pull_request === undefined || issue.pull_request === null) {
        throw invalidEvent(`comment ${comment.id} is on an issue, not on a pull request`, 'Run the job only `if: github.event.issue.pull_request`.');
    }
    const { id, user } = comment;
    return {
        ...{ kind: 'pull-request-number', repository, number: issue.number },
        comment: { id, author: user },
    };
}
function read(event, payload, schema) {
    const result = schema.safeParse(payload);
    if (result.success)
        return result.data;
    const where = result.error.issues[0]?.path.join('.') || 'payload';
    throw invalidEvent(`the ${event} event has no valid ${where}`);
}
function branchName(ref) {
    return ref.replace(/^refs\/heads\//, '');
}
/** The name of an event comes from outside: plain characters only, and not many. */
function quote(name) {
    return name.replace(/[^\w-]+/g, '?').slice(0, 40) || '(none)';
}
function invalidEvent(message, fix) {
    return new user_error/* UserError */.y('input/invalid', {
        message,
        // A push names no pull request, so it is no event to judge one on.
        fix: fix ??
            `Run the gate on one of: ${supportedEvents.filter((name) => name !== 'push').join(', ')}.`,
    });
}

;// CONCATENATED MODULE: ./actions/cli/build/event-file.js



/** A file does not say which event it is of; these keys do, and are the events' names. */
const telling = ['pull_request', 'merge_group'];
/** Reads a webhook payload of a pull request or a merge group (--event). Errors: input/invalid. */
function readEventText(text, path) {
    const payload = parsePayload(text, path);
    const event = telling.find((name) => Object.hasOwn(payload, name));
    if (event === undefined) {
        throw event_file_invalidEvent(path, 'it is the payload of neither a pull request nor a merge group');
    }
    try {
        return requestOfEvent(parseEvent(event, payload));
    }
    catch (error) {
        // What the parser advises is about events that set a workflow off, not about a file.
        throw error instanceof user_error/* UserError */.y ? event_file_invalidEvent(path, error.message) : error;
    }
}
function parsePayload(text, path) {
    try {
        const payload = JSON.parse(text);
        if (typeof payload === 'object' && payload !== null)
            return payload;
    }
    catch {
        throw event_file_invalidEvent(path, 'it is not JSON');
    }
    throw event_file_invalidEvent(path, 'it is not an object');
}
function event_file_invalidEvent(path, why) {
    return new user_error/* UserError */.y('input/invalid', {
        message: `${path} is not an event that can be judged: ${why}`,
        fix: 'Give the payload of a pull_request, pull_request_target or merge_group event.',
    });
}


/***/ })

};
