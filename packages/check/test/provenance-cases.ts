import { approvalMd, type Case, contractPath, statusJson, task, trace } from './good-change.ts';

/** What a failing case has to say: its verdict is `fail`, or `error` where the code is undecidable. */
export interface Row extends Case {
  readonly title: string;
  /** Exactly these codes; empty for a pass. */
  readonly codes: readonly string[];
  readonly verdict?: string;
  /** A finding has this path, and this line where one is given. */
  readonly at?: readonly [path: string, line?: number];
}

const approved = `${trace}/contract/APPROVED`;
const approval = `${trace}/contract/approval.md`;
const status = `${trace}/final/status.json`;
const sha = 'a'.repeat(40);
const link = { mode: '120000', content: '../../etc' } as const;
const program = (content: string) => ({ mode: '100755', content }) as const;
const submodule = (digit: string) => ({ mode: '160000', content: digit.repeat(40) }) as const;

const scope = (...bullets: string[]) => ({
  [approval]: approvalMd(['- Runtime code changes:', '  - `src/vendor/**`', ...bullets]),
});

export const approvalRows: readonly Row[] = [
  { title: 'the good change', codes: [] },
  {
    title: 'no APPROVED',
    without: [approved],
    codes: ['provenance/approval-missing'],
    at: [approved],
  },
  { title: 'empty APPROVED', head: { [approved]: ' \n' }, codes: ['provenance/approval-missing'] },
  {
    title: 'short base SHA',
    head: { [approved]: `APPROVED:${task}:abc123\n` },
    codes: ['provenance/approval-malformed'],
    at: [approved, 1],
  },
  {
    title: 'upper-case base SHA',
    head: { [approved]: `APPROVED:${task}:${'A'.repeat(40)}\n` },
    codes: ['provenance/approval-malformed'],
  },
  {
    title: 'a branch as base',
    head: { [approved]: `APPROVED:${task}:main\n` },
    codes: ['provenance/approval-malformed'],
  },
  {
    title: 'APPROVED with CRLF',
    head: { [approved]: `APPROVED:${task}:BASE\r\n` },
    codes: ['provenance/approval-malformed'],
  },
  { title: 'APPROVED without newline', head: { [approved]: `APPROVED:${task}:BASE` }, codes: [] },
  {
    title: 'APPROVED of another task',
    head: { [approved]: 'APPROVED:other:BASE\n' },
    codes: ['provenance/approval-task-mismatch', 'provenance/contract-mismatch'],
  },
  {
    title: 'APPROVED of an unknown base',
    head: { [approved]: `APPROVED:${task}:${sha}\n` },
    codes: ['provenance/approval-base-mismatch', 'provenance/contract-mismatch'],
  },
  {
    title: 'APPROVED is a link',
    head: { [approved]: link },
    codes: ['provenance/artifact-not-regular', 'repository/symlink'],
  },
  {
    title: 'APPROVED stood in the base',
    base: { [approved]: `APPROVED:${task}:${sha}\n` },
    codes: ['provenance/approval-replayed', 'provenance/trace-mutated'],
  },
  {
    title: 'APPROVED was merged to main meanwhile',
    onMain: { [approved]: 'x' },
    codes: ['provenance/approval-replayed'],
  },
  { title: 'main moved on elsewhere', onMain: { 'other.ts': 'x' }, codes: [] },
  {
    title: 'main moved on, base-tip',
    policy: 'version: 1\nprovenance: { base: base-tip }\n',
    onMain: { 'other.ts': 'x' },
    codes: ['provenance/approval-base-mismatch'],
  },
  {
    title: 'base-tip with main where it was',
    policy: 'version: 1\nprovenance: { base: base-tip }\n',
    codes: [],
  },
  {
    title: 'authority asked for and no facts',
    policy: 'version: 1\nprovenance: { approval: { authority: review } }\n',
    codes: ['provenance/approval-unauthorised'],
  },
  {
    title: 'no approval.md',
    without: [approval],
    codes: ['provenance/artifact-missing'],
    at: [approval],
  },
  {
    title: 'approval.md without scope',
    head: { [approval]: '# Approved\n' },
    codes: ['provenance/contract-unparsable'],
  },
  {
    title: 'approval.md for another task',
    head: { [approval]: approvalMd().replace(task, 'other') },
    codes: ['provenance/contract-mismatch'],
    at: [approval, 2],
  },
  {
    title: 'approval.md for another base',
    head: { [approval]: approvalMd().replace('BASE', sha) },
    codes: ['provenance/contract-mismatch'],
    at: [approval, 3],
  },
  {
    title: 'approval.md with the fields left open',
    head: { [approval]: approvalMd().replace('BASE', '<sha>').replace(task, '<task>') },
    codes: [],
  },
  {
    title: 'a branch with two tasks',
    head: { '.ai-stack-trace/other/plan/x.md': 'x' },
    codes: ['provenance/trace-mutated'],
  },
  {
    title: 'two tasks and a branch that names none',
    branch: 'feature',
    head: { '.ai-stack-trace/other/plan/x.md': 'x' },
    codes: ['provenance/path-out-of-scope', 'provenance/task-ambiguous'].slice(1),
  },
  {
    title: 'one task and a branch that names none',
    branch: 'feature',
    head: { [status]: statusJson({ branch: null }) },
    codes: [],
  },
  {
    title: 'a branch of another task',
    branch: 'autoTest/other',
    codes: ['provenance/task-missing'],
  },
  {
    title: 'a branch with a bad task name',
    branch: 'autoTest/a/b',
    codes: ['provenance/task-invalid'],
  },
  {
    title: 'task by hand against the branch',
    request: { task: 'other' },
    codes: ['provenance/task-ambiguous'],
  },
];

export const artifactRows: readonly Row[] = [
  {
    title: 'no audit',
    without: [`${trace}/codex/audit/plan.md`],
    codes: ['provenance/artifact-missing'],
    at: [`${trace}/codex/audit`],
  },
  {
    title: 'blank audit',
    head: { [`${trace}/codex/audit/plan.md`]: '\uFEFF \u00A0\n\u200B' },
    codes: ['provenance/artifact-empty'],
  },
  {
    title: 'audit of a filler character',
    head: { [`${trace}/codex/audit/plan.md`]: '\u3164' },
    codes: ['provenance/artifact-empty'],
  },
  {
    title: 'only a dotfile',
    without: [`${trace}/codex/audit/plan.md`],
    head: { [`${trace}/codex/audit/.gitkeep`]: 'x' },
    codes: ['provenance/artifact-empty'],
  },
  {
    title: 'a pointer file',
    head: {
      [`${trace}/codex/audit/plan.md`]:
        'version https://git-lfs.github.com/spec/v1\noid sha256:00\n',
    },
    codes: ['provenance/artifact-empty'],
  },
  {
    title: 'a blank file beside content',
    head: { [`${trace}/codex/audit/blank.md`]: '' },
    codes: [],
  },
  {
    title: 'a link as artifact',
    head: { [`${trace}/codex/audit/plan.md`]: link },
    codes: ['provenance/artifact-not-regular', 'repository/symlink'],
  },
  {
    title: 'a file in place of the folder',
    without: [`${trace}/codex/audit/plan.md`],
    head: { [`${trace}/codex/audit`]: 'x' },
    codes: ['provenance/artifact-missing'],
  },
  {
    title: 'another list of artifacts',
    policy:
      'version: 1\nprovenance: { required: [contract/APPROVED, contract/approval.md, qa/] }\n',
    codes: ['provenance/artifact-missing'],
    at: [`${trace}/qa`],
  },
  {
    title: 'a shorter list of artifacts',
    policy: 'version: 1\nprovenance: { required: [contract/APPROVED, contract/approval.md] }\n',
    without: [status],
    codes: [],
  },
  {
    title: 'FAILED.md and no status asked for',
    policy: 'version: 1\nprovenance: { required: [contract/APPROVED] }\n',
    without: [status],
    head: { [`${trace}/final/FAILED.md`]: 'Failure' },
    codes: ['provenance/status-contradicted'],
  },
  {
    title: 'a status that is a link and not asked for',
    policy: 'version: 1\nprovenance: { required: [contract/APPROVED] }\n',
    head: { [status]: link },
    codes: ['provenance/artifact-not-regular', 'repository/symlink'],
  },
  {
    title: 'another trace folder',
    policy: 'version: 1\nprovenance: { trace: .traces }\n',
    codes: ['provenance/task-missing'],
  },
  {
    title: 'status failed',
    head: { [status]: statusJson({ status: 'FAILED' }) },
    codes: ['provenance/status-not-success'],
    at: [status, 1],
  },
  {
    title: 'status in a list',
    head: { [status]: statusJson({ status: ['SUCCESS'] }) },
    codes: ['provenance/status-invalid'],
  },
  {
    title: 'status with a newline',
    head: { [status]: statusJson({ status: 'SUCCESS\n' }) },
    codes: ['provenance/status-not-success'],
  },
  {
    title: 'status with a homoglyph',
    head: { [status]: statusJson({ status: 'SUCCES\u0405' }) },
    codes: ['provenance/status-not-success'],
  },
  {
    title: 'status twice',
    head: { [status]: '{"status":"FAILED","status":"SUCCESS"}' },
    codes: ['provenance/status-invalid'],
  },
  {
    title: 'status with an escaped duplicate',
    head: { [status]: '{"status":"FAILED","st\\u0061tus":"SUCCESS"}' },
    codes: ['provenance/status-invalid'],
  },
  {
    title: 'status with __proto__',
    head: { [status]: '{"__proto__":{"status":"SUCCESS"},"status":"SUCCESS"}' },
    codes: ['provenance/status-invalid'],
  },
  {
    title: 'status with a byte order mark',
    head: { [status]: `\uFEFF${statusJson()}` },
    codes: ['provenance/status-invalid'],
  },
  {
    title: 'status with 1e400',
    head: { [status]: '{"status":"SUCCESS","n":1e400}' },
    codes: ['provenance/status-invalid'],
  },
  {
    title: 'status nested too deep',
    head: { [status]: `{"status":"SUCCESS","n":${'['.repeat(40)}${']'.repeat(40)}}` },
    codes: ['provenance/status-invalid'],
  },
  {
    title: 'status with a string of a megabyte',
    head: { [status]: statusJson({ note: 'x'.repeat(2 ** 20) }) },
    codes: [],
  },
  {
    title: 'SUCCESS beside FAILED.md',
    head: { [`${trace}/final/FAILED.md`]: 'Failure: lint' },
    codes: ['provenance/status-contradicted'],
  },
  {
    title: 'status of another task',
    head: { [status]: statusJson({ task: 'other' }) },
    codes: ['provenance/status-mismatch'],
  },
  {
    title: 'status of another branch',
    head: { [status]: statusJson({ branch: 'autoTest/other' }) },
    codes: ['provenance/status-mismatch'],
  },
  {
    title: 'status names all files',
    head: { [status]: statusJson({ filesChanged: ['src/vendor/login.ts'] }) },
    codes: [],
  },
  {
    title: 'status names another file',
    head: { [status]: statusJson({ files: ['src/a.ts'] }) },
    codes: ['provenance/status-incomplete'],
    at: ['src/vendor/login.ts'],
  },
  {
    title: 'commitSha of a stranger',
    head: { [status]: statusJson({ commitSha: sha }) },
    codes: ['provenance/status-stale'],
  },
  {
    title: 'only the trace changed after the run',
    later: { [status]: statusJson({ commitSha: 'RUN' }) },
    codes: [],
  },
  {
    title: 'code changed after the run',
    later: { [status]: statusJson({ commitSha: 'RUN' }), 'src/vendor/login.ts': '3' },
    codes: ['provenance/status-stale'],
    at: ['src/vendor/login.ts'],
  },
];

export const scopeRows: readonly Row[] = [
  {
    title: 'a file outside the scope',
    head: { 'src/payments/refund.ts': '2' },
    codes: ['provenance/path-out-of-scope'],
    at: ['src/payments/refund.ts', 1],
  },
  {
    title: 'that file granted',
    head: { 'src/payments/refund.ts': '2', ...scope('  - src/payments/refund.ts') },
    codes: [],
  },
  {
    title: 'a deletion outside the scope',
    head: { 'src/payments/refund.ts': null },
    codes: ['provenance/path-out-of-scope'],
  },
  {
    title: 'a rename into the scope from outside',
    head: { 'src/payments/refund.ts': null, 'src/vendor/refund.ts': 'export const refund = 1;\n' },
    codes: ['provenance/path-out-of-scope'],
    at: ['src/payments/refund.ts'],
  },
  {
    title: 'brackets in a real path',
    head: { 'app/[id]/page.tsx': 'x', ...scope('  - app/[id]/page.tsx') },
    codes: [],
  },
  {
    title: 'NONE grants nothing',
    head: { [approval]: approvalMd(['- Runtime code changes:', '  - NONE']) },
    codes: ['provenance/path-out-of-scope'],
  },
  {
    title: 'an empty scope',
    head: { [approval]: approvalMd([]) },
    codes: ['provenance/path-out-of-scope'],
  },
  {
    title: 'a path in prose',
    head: {
      'src/payments/refund.ts': '2',
      ...scope('', 'We also touch `src/payments/refund.ts`.'),
    },
    codes: ['provenance/path-out-of-scope'],
  },
  {
    title: 'a path in a link title',
    head: { 'src/payments/refund.ts': '2', ...scope('  - [docs](x "`src/payments/refund.ts`")') },
    codes: ['provenance/path-out-of-scope', 'provenance/pattern-forbidden'],
  },
  {
    title: 'a scope in front matter',
    head: { [approval]: `---\n${approvalMd()}` },
    codes: ['provenance/contract-unparsable'],
  },
  {
    title: 'explicitly not approved',
    head: { [approval]: approvalMd(undefined, ['- `src/vendor/login.ts`']) },
    codes: ['provenance/path-denied'],
    at: ['src/vendor/login.ts', 1],
  },
  {
    title: 'its folder not approved',
    head: { [approval]: approvalMd(undefined, ['- src/vendor']) },
    codes: ['provenance/path-denied'],
  },
  {
    title: 'its folder not approved, in a second code span',
    head: { [approval]: approvalMd(undefined, ['- `src/a` and `src/vendor/`']) },
    codes: ['provenance/path-denied'],
  },
  {
    title: 'a neighbour not approved',
    head: { [approval]: approvalMd(undefined, ['- `src/vendo`', '- Any schema change.']) },
    codes: [],
  },
  ...[
    '!src/payments/**',
    '**',
    '*',
    '+(a)',
    '/src/a.ts',
    'src/../b.ts',
    'src\\b.ts',
    `${'a/'.repeat(300)}b`,
    '{a,b}'.repeat(8),
    '**/*',
    '{..,a}/x',
  ].map(
    (pattern): Row => ({
      title: `the pattern ${pattern.slice(0, 20)}`,
      head: scope(`  - \`${pattern}\``),
      codes: ['provenance/pattern-forbidden'],
      at: [approval, 8],
    }),
  ),
  {
    title: 'a schema granted as runtime code',
    head: { 'schemas/order.graphql': '2', ...scope('  - schemas/order.graphql') },
    codes: ['provenance/category-not-approved'],
  },
  {
    title: 'a schema granted as schema',
    head: {
      'schemas/order.graphql': '2',
      ...scope('- Schema changes:', '  - schemas/order.graphql'),
    },
    codes: [],
  },
  {
    title: 'a backfill script granted as runtime code',
    head: { 'scripts/backfill-a.ts': contractPath, ...scope('  - scripts/**') },
    codes: ['provenance/category-not-approved'],
  },
  {
    title: 'a backfill script that names no contract',
    head: { 'scripts/backfill-a.ts': 'x', ...scope('- Backfill scripts:', '  - scripts/**') },
    codes: ['provenance/contract-reference-missing'],
    at: ['scripts/backfill-a.ts', 1],
  },
  {
    title: 'a backfill script that names it',
    head: {
      'scripts/backfill-a.ts': `// ${contractPath}`,
      ...scope('- Backfill scripts:', '  - scripts/**'),
    },
    codes: [],
  },
  {
    title: 'documentation without a grant',
    head: { 'README.md': '2' },
    codes: ['provenance/path-out-of-scope'],
  },
  {
    title: 'documentation with docs: free',
    policy: 'version: 1\nprovenance: { docs: free }\n',
    head: { 'README.md': '2' },
    codes: [],
  },
  {
    title: 'denied documentation with docs: free',
    policy: 'version: 1\nprovenance: { docs: free }\n',
    head: { 'README.md': '2', [approval]: approvalMd(undefined, ['- README.md']) },
    codes: ['provenance/path-denied'],
  },
  {
    title: 'the contract is no free documentation',
    policy: 'version: 1\nprovenance: { docs: free }\n',
    head: { [contractPath]: '2' },
    codes: ['provenance/path-out-of-scope'],
  },
  {
    title: 'a workflow by wildcard',
    head: { '.github/workflows/ci.yml': 'x', ...scope('  - .github/**') },
    codes: ['provenance/path-protected'],
    at: ['.github/workflows/ci.yml', 1],
  },
  {
    title: 'a workflow by its exact path',
    head: { '.github/workflows/ci.yml': 'x', ...scope('  - .github/workflows/ci.yml') },
    codes: [],
  },
  {
    title: 'a rename out of a protected path',
    base: { '.github/workflows/ci.yml': 'x' },
    head: { '.github/workflows/ci.yml': null, 'src/vendor/ci.yml': 'x' },
    codes: ['provenance/path-protected'],
  },
  {
    title: 'the policy edited',
    policy: 'version: 1\n',
    head: { '.github/ai-gate.yml': 'version: 1\ntargets: [nothing]\n' },
    codes: ['policy/changed', 'provenance/path-protected'],
    at: ['.github/ai-gate.yml', 1],
  },
  {
    title: 'the policy edited with its exact grant',
    policy: 'version: 1\n',
    head: {
      '.github/ai-gate.yml': 'version: 1\ntargets: [x]\n',
      ...scope('  - .github/ai-gate.yml'),
    },
    codes: [],
  },
  {
    title: 'an invalid policy',
    policy: 'version: 2\n',
    codes: ['policy/invalid'],
    verdict: 'error',
    at: ['.github/ai-gate.yml', 1],
  },
  {
    title: 'an earlier trace edited',
    base: { '.ai-stack-trace/old/final/status.json': '{}' },
    head: { '.ai-stack-trace/old/final/status.json': '[]' },
    codes: ['provenance/trace-mutated'],
  },
  {
    title: 'an earlier trace deleted',
    base: { '.ai-stack-trace/old/final/status.json': '{}' },
    head: { '.ai-stack-trace/old/final/status.json': null },
    codes: ['provenance/trace-mutated'],
  },
  {
    title: 'an earlier trace left alone',
    base: { '.ai-stack-trace/old/final/status.json': '{}' },
    codes: [],
  },
  {
    title: 'a file added and removed again',
    head: { 'src/evil.ts': 'x' },
    later: { 'src/evil.ts': null },
    codes: [],
  },
  {
    title: 'attributes and gitmodules hide nothing',
    head: { 'src/payments/refund.ts': '2', 'src/vendor/.gitattributes': '* -diff export-ignore' },
    codes: ['provenance/path-out-of-scope'],
  },
  {
    title: 'a bare repository inside the trace',
    head: {
      [`${trace}/logs/x/config`]: '[core]\n\tfsmonitor = false\n',
      [`${trace}/logs/x/HEAD`]: 'ref: refs/heads/main\n',
    },
    codes: [],
  },
];

export const entryRows: readonly Row[] = [
  {
    title: 'a link by wildcard',
    head: { 'src/vendor/link': link },
    codes: ['repository/symlink'],
    at: ['src/vendor/link', 1],
  },
  {
    title: 'a link by its exact path',
    head: { 'src/vendor/link': link, ...scope('  - src/vendor/link') },
    codes: [],
  },
  {
    title: 'a file becomes a link',
    head: { 'src/vendor/login.ts': link },
    codes: ['repository/symlink'],
  },
  {
    title: 'a submodule bump that .gitmodules hides',
    base: {
      'src/vendor/sub': submodule('1'),
      '.gitmodules': '[submodule "s"]\n\tpath = src/vendor/sub\n\tignore = all\n',
    },
    head: { 'src/vendor/sub': submodule('2') },
    codes: ['repository/submodule'],
  },
  {
    title: 'a submodule by its exact path',
    head: { 'src/vendor/sub': submodule('2'), ...scope('  - src/vendor/sub') },
    codes: [],
  },
  {
    title: 'a mode by wildcard',
    base: { 'src/vendor/run': 'x' },
    head: { 'src/vendor/run': program('x') },
    codes: ['repository/mode-change'],
  },
  {
    title: 'a mode by its exact path',
    base: { 'src/vendor/run': 'x' },
    head: { 'src/vendor/run': program('x'), ...scope('  - `src/vendor/run`') },
    codes: [],
  },
  {
    title: 'a name that is not UTF-8',
    headEntries: [[Buffer.from([...Buffer.from('src/vendor/'), 0xff]), 'x']],
    codes: ['repository/path-not-utf8'],
  },
  {
    title: 'a name with a newline',
    head: { 'src/vendor/a\nb': 'x' },
    codes: ['repository/path-control-character'],
  },
  {
    title: 'a name with a bidirectional control',
    head: { 'src/vendor/a\u202Eb': 'x' },
    codes: ['repository/path-bidi'],
  },
  {
    title: 'a name with an invisible filler',
    head: { 'src/vendor/a\u3164b': 'x' },
    codes: ['repository/path-bidi'],
  },
  { title: 'a name in another script', head: { 'src/vendor/grüße.ts': 'x' }, codes: [] },
  {
    title: 'case twins',
    head: { 'src/vendor/Login.ts': 'x' },
    codes: ['repository/path-collision'],
  },
  {
    title: 'NFC and NFD twins',
    base: { 'src/vendor/\u00E9': 'x' },
    head: { 'src/vendor/e\u0301': 'x' },
    codes: ['repository/path-collision'],
  },
  {
    title: 'twins that were there before',
    base: { 'src/vendor/A': 'x', 'src/vendor/a': 'x' },
    codes: [],
  },
  {
    title: 'a device of Windows',
    head: { 'src/vendor/aux.ts': 'x' },
    codes: ['repository/path-reserved'],
  },
  {
    title: 'the short name of .git',
    head: { 'src/vendor/GIT~1/config': 'x' },
    codes: ['repository/path-reserved'],
  },
  {
    title: 'a name with a pipe',
    head: { 'src/vendor/a|b': 'x' },
    codes: ['repository/path-nonportable'],
  },
  {
    title: 'workflow commands in a name',
    head: { 'src/vendor/::set-output name=x::y': 'x' },
    codes: ['repository/path-nonportable'],
  },
];
