import type { CheckRequest } from '@ai-gate/check';
import { contractPath, type DriftChange, driftApproval, policyFile } from './drift-change.ts';
import { type Files, trace } from './good-change.ts';

/** A case: the change, and what the gate says, one row a finding. */
export interface DriftRow extends DriftChange {
  readonly title: string;
  /** Exactly these findings, in the form of `rowsOf`. */
  readonly rows: readonly string[];
  readonly verdict?: string;
  /** Words that the gate's reason holds. */
  readonly reason?: string;
}

export const orderFile = 'api/order.graphql';
const typesFile = 'src/types/order.ts';
const policyOf = (rest: string) =>
  `drift: { sources: [{ kind: graphql, files: ['api/**/*.graphql'] }]${rest} }`;
export const policy = policyOf('');
const baseline = policyOf(', baseline: base');

const graphql = (...fields: string[]) => `type Order {\n${fields.join('\n')}\n}\n`;
const code = 'code: String';
const email = 'email: String';

/** Lines 3 and 4 list the fields. */
export const contract = '### `Order`\n\n- `code`\n- `email`\n';

/** What agrees: two fields in the schema and in the contract. */
export const agreed: Files = { [contractPath]: contract, [orderFile]: graphql(code, email) };

const withMore = { [orderFile]: graphql(code, email, 'more: String') };
const moreAdded = `field-added ${orderFile}:4 ↔ ${contractPath}:4`;
const withoutEmail = { [orderFile]: graphql(code) };
const emailRemoved = `field-removed ${contractPath}:4 ↔ ${orderFile}:3`;
const approval = `${trace}/contract/approval.md`;
const changed = `contract-changed ${contractPath}`;

export const contractRows: readonly DriftRow[] = [
  { title: 'agreement', policy, base: agreed, rows: [], reason: 'the code agrees' },
  {
    title: 'the contract is missing',
    policy,
    base: { ...agreed, [contractPath]: null },
    rows: [`contract-missing ${contractPath}`],
    verdict: 'error',
  },
  {
    title: 'the contract is deleted',
    policy,
    base: agreed,
    head: { [contractPath]: null },
    rows: [`contract-missing ${contractPath}`, changed],
    verdict: 'error',
  },
  {
    title: 'a link in the place of the contract',
    policy,
    base: agreed,
    head: { [contractPath]: { mode: '120000', content: 'other.md' } },
    rows: [changed, `contract-missing ${contractPath}`],
    verdict: 'error',
  },
  {
    title: 'a link in the place of its folder',
    policy,
    base: agreed,
    head: {
      [contractPath]: null,
      '.docs': { mode: '120000', content: 'docs' },
      [contractPath.replace('.docs', 'docs')]: contract,
    },
    rows: [changed, `contract-missing ${contractPath}`],
    verdict: 'error',
  },
  {
    title: 'a contract that differs by case only',
    policy,
    base: { ...agreed, [contractPath]: null, '.docs/reports/Field-to-API-map.md': contract },
    rows: [`contract-missing ${contractPath}`],
    verdict: 'error',
  },
  {
    title: 'the contract is emptied',
    policy,
    base: agreed,
    head: { [contractPath]: '' },
    rows: [changed, `contract-empty ${contractPath}:1`],
    verdict: 'error',
  },
  {
    title: 'its entries are put into a comment',
    policy,
    base: agreed,
    head: { [contractPath]: `<!--\n${contract}-->\n` },
    rows: [changed, `contract-empty ${contractPath}:1`],
    verdict: 'error',
  },
  {
    title: 'its entries are put into a code fence',
    policy,
    base: agreed,
    head: { [contractPath]: `~~~\n${contract}~~~\n` },
    rows: [changed, `contract-empty ${contractPath}:1`],
    verdict: 'error',
  },
  {
    title: 'the contract is not text',
    policy,
    base: { ...agreed, [contractPath]: Buffer.from([0x23, 0xff, 0x0a]) },
    rows: [`contract-unparsable ${contractPath}:1`],
    verdict: 'error',
  },
  {
    title: 'a fence that does not close hides half of the contract',
    policy,
    base: { ...agreed, [contractPath]: contract.replace('- `email`', '```\n- `email`') },
    rows: [`field-added ${orderFile}:3 ↔ ${contractPath}:3`],
  },
  {
    title: 'code and contract edited together',
    policy,
    base: agreed,
    head: { ...withMore, [contractPath]: `${contract}- \`more\`\n` },
    rows: [changed],
    reason: 'the contract changed without a grant',
  },
  {
    title: 'together, with a grant of the exact path',
    policy,
    base: agreed,
    head: {
      ...withMore,
      [contractPath]: `${contract}- \`more\`\n`,
      ...driftApproval([contractPath]),
    },
    rows: [],
  },
  ...[
    '.docs/**',
    '.docs/reports/*.md',
    '.docs/reports/',
    './.docs/reports/field-to-api-map.md',
  ].map(
    (pattern): DriftRow => ({
      title: `together, with a grant of ${pattern}`,
      policy,
      base: agreed,
      head: {
        ...withMore,
        [contractPath]: `${contract}- \`more\`\n`,
        ...driftApproval([pattern]),
      },
      rows: [changed],
    }),
  ),
  {
    title: 'together, with a grant of another task',
    policy,
    base: agreed,
    branch: 'autoTest/other',
    head: {
      ...withMore,
      [contractPath]: `${contract}- \`more\`\n`,
      ...driftApproval([contractPath]),
    },
    rows: [changed],
  },
  {
    title: 'a grant that is denied below',
    policy,
    base: agreed,
    head: {
      [contractPath]: `${contract}- \`more\`\n`,
      ...withMore,
      [approval]: `# A\n## APPROVED SCOPE\n- \`${contractPath}\`\n\n## EXPLICITLY NOT APPROVED\n- \`${contractPath}\`\n`,
    },
    rows: [changed],
  },
  {
    title: 'the contract becomes a program',
    policy,
    base: agreed,
    head: { [contractPath]: { mode: '100755', content: contract } },
    rows: [changed],
  },
  {
    title: 'a first contract without a grant',
    policy,
    base: { ...agreed, [contractPath]: null },
    head: { [contractPath]: contract },
    rows: [changed],
  },
  {
    title: 'one field listed with two types',
    policy,
    base: {
      ...agreed,
      [contractPath]: `${contract}\n| Field | Type |\n|---|---|\n| \`code\` | string |\n| \`code\` | number |\n`,
    },
    rows: [`contract-duplicate ${contractPath}:9 ↔ ${contractPath}:8`],
  },
  {
    title: 'one field listed twice alike',
    policy,
    base: {
      ...agreed,
      [contractPath]: `${contract}\n| Field | Type |\n|---|---|\n| \`code\` | string |\n| \`code\` | string |\n`,
    },
    rows: [],
  },
  {
    title: 'escaped pipes and nested lists',
    policy,
    base: {
      ...agreed,
      [contractPath]:
        '### `Order`\n\n- Fields\n  - `code` a \\| b\n\n| Field | Notes |\n|---|---|\n| `email` | a \\| b |\n',
    },
    rows: [],
  },
];

const tombstone = contract.replace(
  '- `email`',
  '- ~~`email`~~ removed 2026-01-04: replaced by `mail`',
);

export const removalRows: readonly DriftRow[] = [
  { title: 'a removal', policy, base: agreed, head: withoutEmail, rows: [emailRemoved] },
  {
    title: 'a removal that approval.md acknowledges',
    policy,
    base: agreed,
    head: { ...withoutEmail, ...driftApproval([orderFile], ['- `Order.email` removed: unused']) },
    rows: [`acknowledged (note) ${contractPath}:4 ↔ ${approval}:14`],
    reason: '1 difference acknowledged',
  },
  {
    title: 'without saying why',
    policy,
    base: agreed,
    head: { ...withoutEmail, ...driftApproval([orderFile], ['- `Order.email` removed']) },
    rows: [`acknowledgement-incomplete ${approval}:14`, emailRemoved],
  },
  {
    title: 'of another field',
    policy,
    base: agreed,
    head: { ...withoutEmail, ...driftApproval([orderFile], ['- `Order.mail` removed: unused']) },
    rows: [`acknowledgement-orphaned (warning) ${approval}:14`, emailRemoved],
  },
  {
    title: 'of another case',
    policy,
    base: agreed,
    head: { ...withoutEmail, ...driftApproval([orderFile], ['- `order.email` removed: unused']) },
    rows: [`acknowledgement-orphaned (warning) ${approval}:14`, emailRemoved],
  },
  ...[
    ['in a comment', '<!--\n- `Order.email` removed: unused\n-->'],
    ['in a code fence', '```\n- `Order.email` removed: unused\n```'],
    ['as prose', '`Order.email` removed: unused'],
    ['in a quote', '> - `Order.email` removed: unused'],
    ['under another heading', '## NOTES\n- `Order.email` removed: unused'],
    ['under an underlined heading', 'REJECTED\n--------\n- `Order.email` removed: unused'],
  ].map(
    ([where, text]): DriftRow => ({
      title: `an acknowledgement ${where}`,
      policy,
      base: agreed,
      head: { ...withoutEmail, ...driftApproval([orderFile], [text ?? '']) },
      rows: [emailRemoved],
    }),
  ),
  {
    title: 'an acknowledgement in the approval of another task',
    policy,
    base: agreed,
    branch: 'autoTest/other',
    head: { ...withoutEmail, ...driftApproval([orderFile], ['- `Order.email` removed: unused']) },
    rows: [emailRemoved],
  },
  {
    title: 'an acknowledged rename',
    policy,
    base: agreed,
    head: {
      [orderFile]: graphql(code, 'mail: String'),
      ...driftApproval([orderFile], ['- `Order.email` removed: replaced by `Order.mail`']),
    },
    rows: [`acknowledged (note) ${orderFile}:3 ↔ ${approval}:14`],
  },
  {
    title: 'an acknowledged rename with a field beside it',
    policy,
    base: agreed,
    head: {
      [orderFile]: graphql(code, 'mail: String', 'more: String'),
      ...driftApproval([orderFile], ['- `Order.email` removed: replaced by `Order.mail`']),
    },
    rows: [
      `acknowledged (note) ${orderFile}:3 ↔ ${approval}:14`,
      `field-added ${orderFile}:4 ↔ ${contractPath}:4`,
    ],
  },
  {
    title: 'a tombstone',
    policy,
    base: { [contractPath]: tombstone, ...withoutEmail },
    rows: [],
  },
  {
    title: 'a field that a tombstone declares gone',
    policy,
    base: { ...agreed, [contractPath]: tombstone },
    rows: [`field-added ${orderFile}:3 ↔ ${contractPath}:4`],
  },
];

const typescript = "drift: { sources: [{ kind: typescript, files: ['src/types/**'] }] }";
const typesBase: Files = {
  [contractPath]: contract,
  [typesFile]: 'export interface Order {\n  code: string;\n  email: string;\n}\n',
};

/** The interface with one field more, and a comment above that field. */
function commented(...comment: readonly string[]): Files {
  const lines = ['export interface Order {', '  code: string;', '  email: string;'];
  const text = [...lines, ...comment.map((line) => `  ${line}`), '  legacy: string;', '}', ''];
  return { [typesFile]: text.join('\n') };
}

const statement = (...more: readonly string[]) => [
  '/**',
  ' * DRIFT ACKNOWLEDGEMENT',
  ...more.map((line) => ` * ${line}`),
  ' */',
];
const complete = ['Reason: the importer', 'Approved by: Ada Example', 'Date: 2026-01-06'];

const added = (line: number) => `field-added ${typesFile}:${line} ↔ ${contractPath}:4`;
const acknowledged = (line: number, by = 5) =>
  `acknowledged (note) ${typesFile}:${line} ↔ ${typesFile}:${by}`;

/** One acknowledgement above the new field, and what comes of it. */
const stated = (
  title: string,
  comment: readonly string[],
  rows: readonly string[],
  request?: Partial<CheckRequest>,
): DriftRow => ({
  title,
  policy: typescript,
  base: typesBase,
  head: commented(...comment),
  rows,
  ...(request && { request }),
});

const importing = (rest: string) => `import type { Text } from './text.ts';\n${rest}`;

export const importRows: readonly DriftRow[] = [
  {
    title: 'a field of an imported type, which may be a text',
    policy: typescript,
    base: typesBase,
    head: {
      [typesFile]: importing(
        'export interface Order {\n  code: string;\n  email: string;\n  more: Text;\n}\n',
      ),
    },
    rows: [`field-added ${typesFile}:5 ↔ ${contractPath}:4`],
  },
  {
    title: 'a text that becomes one of an imported type',
    policy: typescript,
    base: typesBase,
    head: {
      [typesFile]: importing('export interface Order {\n  code: string;\n  email: Text;\n}\n'),
    },
    rows: [`type-changed ${typesFile}:4 ↔ ${contractPath}:4`],
  },
  {
    title: 'a listed field that was of an imported type before',
    policy: typescript,
    base: {
      ...typesBase,
      [typesFile]: importing('export interface Order {\n  code: string;\n  email: Text;\n}\n'),
    },
    rows: [],
  },
];

export const acknowledgementRows: readonly DriftRow[] = [
  stated('a field without one', [], [added(4)]),
  stated('complete, above the field', statement(...complete), [acknowledged(10)]),
  stated(
    'complete, with line comments',
    ['// DRIFT ACKNOWLEDGEMENT', ...complete.map((line) => `// ${line}`)],
    [acknowledged(8, 4)],
  ),
  stated('without a reason', statement(...complete.slice(1)), [
    `acknowledgement-incomplete ${typesFile}:5`,
    added(9),
  ]),
  stated('without an approver', statement(complete[0] ?? '', complete[2] ?? ''), [
    `acknowledgement-incomplete ${typesFile}:5`,
    added(9),
  ]),
  stated('without a date', statement(...complete.slice(0, 2)), [
    `acknowledgement-incomplete ${typesFile}:5`,
    added(9),
  ]),
  stated('with placeholders', statement('Reason: <why>', 'Approved by: TODO', 'Date: 2026-02-30'), [
    `acknowledgement-incomplete ${typesFile}:5`,
    added(10),
  ]),
  stated('on its last day', statement(...complete, 'Expires: 2026-03-01'), [acknowledged(11)], {
    now: new Date('2026-03-01T23:59:59Z'),
  }),
  stated(
    'past its last day',
    statement(...complete, 'Expires: 2026-03-01'),
    [`acknowledgement-expired ${typesFile}:5`, added(11)],
    { now: new Date('2026-03-02T00:00:00Z') },
  ),
  stated('with an expiry that is no date', statement(...complete, 'Expires: never'), [
    `acknowledgement-incomplete ${typesFile}:5`,
    added(11),
  ]),
  stated('for the field by its name', statement('Fields: `Order.legacy`', ...complete), [
    acknowledged(11),
  ]),
  stated('for another field', statement('Fields: `Order.other`', ...complete), [
    `acknowledgement-orphaned (warning) ${typesFile}:5`,
    added(11),
  ]),
  stated('for a removed field', statement('Fields: `Order.email`', ...complete), [
    `acknowledgement-orphaned (warning) ${typesFile}:5`,
    added(11),
  ]),
  {
    title: 'in a string literal',
    policy: typescript,
    base: typesBase,
    head: {
      [typesFile]: `const text = \`\n${statement(...complete).join('\n')}\n\`;\nexport interface Order { code: string; email: string; legacy: string }\n`,
    },
    rows: [added(9)],
  },
  {
    title: 'of nothing that drifts',
    policy: typescript,
    base: typesBase,
    head: {
      [typesFile]: `${statement(...complete).join('\n')}\n${typesBase[typesFile]}`,
    },
    rows: [`acknowledgement-orphaned (warning) ${typesFile}:2`],
  },
];

const oldDrift: Files = {
  [contractPath]: contract,
  [orderFile]: graphql(code, 'old: Int', 'older: String'),
};
const oldRows = [
  `field-added (note) ${orderFile}:4 ↔ ${contractPath}:4`,
  `field-removed (note) ${contractPath}:4 ↔ ${orderFile}:2`,
];

export const baselineRows: readonly DriftRow[] = [
  {
    title: 'old drift fails without a baseline',
    policy,
    base: oldDrift,
    rows: oldRows.map((row) => row.replace(' (note)', '')),
    reason: '2 fields differ from the contract (1 added, 1 removed)',
  },
  {
    title: 'old drift is noted',
    policy: baseline,
    base: oldDrift,
    rows: oldRows,
    reason: 'no new drift from the contract; 2 old differences noted',
  },
  {
    title: 'old drift is noted where the file changed',
    policy: baseline,
    base: oldDrift,
    head: { [orderFile]: `# A comment\n${oldDrift[orderFile]}` },
    rows: [
      `field-added (note) ${orderFile}:5 ↔ ${contractPath}:4`,
      `field-removed (note) ${contractPath}:4 ↔ ${orderFile}:3`,
    ],
  },
  {
    title: 'new drift fails beside it',
    policy: baseline,
    base: oldDrift,
    head: { [orderFile]: graphql(code, 'old: Int', 'older: String', 'zip: String') },
    rows: [...oldRows, `field-added ${orderFile}:5 ↔ ${contractPath}:4`],
    reason: '1 field differs from the contract (1 added); 2 old differences noted',
  },
  {
    title: 'a contract without a base has no old drift',
    policy: baseline,
    base: { ...oldDrift, [contractPath]: null },
    head: { [contractPath]: contract, ...driftApproval([contractPath]) },
    rows: oldRows.map((row) => row.replace(' (note)', '')),
  },
  {
    title: 'a source that is damaged at the base has no old drift',
    policy: baseline,
    base: { ...oldDrift, [orderFile]: 'type Order {' },
    head: { [orderFile]: oldDrift[orderFile] ?? null },
    rows: [
      `field-added ${orderFile}:4 ↔ ${contractPath}:4`,
      `field-removed ${contractPath}:4 ↔ ${orderFile}:2`,
    ],
  },
  {
    title: 'an entry that is taken out of the contract makes old code new drift',
    policy: baseline,
    base: agreed,
    head: { [contractPath]: contract.replace('- `email`\n', ''), ...driftApproval([contractPath]) },
    rows: [`field-added ${orderFile}:3 ↔ ${contractPath}:3`],
  },
];

export const typeRows: readonly DriftRow[] = [
  {
    title: 'a number that the contract does not govern',
    policy,
    base: agreed,
    head: { [orderFile]: graphql(code, email, 'sum: Float') },
    rows: [],
  },
  {
    title: 'a number where every type is governed',
    policy: policyOf(', types: [any]'),
    base: agreed,
    head: { [orderFile]: graphql(code, email, 'sum: Float') },
    rows: [`field-added ${orderFile}:4 ↔ ${contractPath}:4`],
  },
  {
    title: 'a number where numbers are governed',
    policy: policyOf(', types: [number]'),
    base: agreed,
    head: { [orderFile]: graphql(code, email, 'sum: Float', 'more: String') },
    rows: [`field-added ${orderFile}:4 ↔ ${contractPath}:4`],
  },
  {
    title: 'a text that becomes a number leaves the contract’s reach',
    policy,
    base: agreed,
    head: { [orderFile]: graphql(code, 'email: Int') },
    rows: [`type-changed ${orderFile}:3 ↔ ${contractPath}:4`],
  },
  {
    title: 'a text that becomes a list leaves it as well',
    policy,
    base: agreed,
    head: { [orderFile]: graphql(code, 'email: [String]') },
    rows: [`type-changed ${orderFile}:3 ↔ ${contractPath}:4`],
  },
  {
    title: 'a list that the contract lists without its mark',
    policy,
    base: { ...agreed, [orderFile]: graphql(code, 'email: [String]') },
    rows: [],
  },
  {
    title: 'a list that becomes a text',
    policy,
    base: {
      [contractPath]: `${contract}- \`tags[]\`\n`,
      [orderFile]: graphql(code, email, 'tags: [String]'),
    },
    head: { [orderFile]: graphql(code, email, 'tags: String') },
    rows: [`type-changed ${orderFile}:4 ↔ ${contractPath}:5`],
  },
];

const mapper = 'src/mappers/order.ts';
const backfill = 'scripts/backfill-order.sh';
const naming = `# ${contractPath}\n`;

export const mappingRows: readonly DriftRow[] = [
  {
    title: 'a mapping that does not name the contract',
    policy,
    base: agreed,
    head: { [mapper]: 'export const one = 1;\n' },
    rows: [`reference-missing ${mapper}:1 ↔ ${contractPath}`],
  },
  {
    title: 'a mapping that names it',
    policy,
    base: agreed,
    head: { [mapper]: `// ${contractPath}\nexport const one = 1;\n` },
    rows: [],
  },
  {
    title: 'a backfill that does not name it',
    policy,
    base: agreed,
    head: { [backfill]: 'echo\n' },
    rows: [`reference-missing ${backfill}:1 ↔ ${contractPath}`],
  },
  {
    title: 'a backfill that names it',
    policy,
    base: agreed,
    head: { [backfill]: naming },
    rows: [],
  },
  {
    title: 'an old one that does not name it, with a baseline',
    policy: baseline,
    base: { ...agreed, [backfill]: 'echo\n' },
    rows: [`reference-missing (note) ${backfill}:1 ↔ ${contractPath}`],
  },
  {
    title: 'an old one that the change touches',
    policy: baseline,
    base: { ...agreed, [backfill]: 'echo\n' },
    head: { [backfill]: 'echo more\n' },
    rows: [`reference-missing ${backfill}:1 ↔ ${contractPath}`],
  },
  {
    title: 'a mapping to a path that is not canonical',
    policy,
    base: agreed,
    head: { [mapper]: `// ${contractPath}\nexport const map = { mail: 'Order.mail' };\n` },
    rows: [`target-non-canonical ${mapper}:2 ↔ ${contractPath}:4`],
  },
  {
    title: 'a mapping to a canonical path',
    policy,
    base: agreed,
    head: { [mapper]: `// ${contractPath}\nexport const map = { mail: 'Order.email' };\n` },
    rows: [],
  },
  {
    title: 'a mapping that is a link',
    policy,
    base: agreed,
    head: { [mapper]: { mode: '120000', content: '../elsewhere.ts' } },
    rows: [`source-unreadable ${mapper}`],
    verdict: 'error',
  },
  {
    title: 'a mapping that does not parse',
    policy,
    base: agreed,
    head: { [mapper]: `// ${contractPath}\nexport const map = {\n` },
    rows: [`source-unreadable ${mapper}:3`],
    verdict: 'error',
  },
  {
    title: 'a mapping that hides the removal of the field itself',
    policy,
    base: {
      ...agreed,
      [mapper]: `// ${contractPath}\nexport const map = { mail: 'Order.email' };\n`,
    },
    head: withoutEmail,
    rows: [emailRemoved],
  },
  {
    title: 'a mapping that hides that a file lost all of its fields',
    policy,
    base: {
      [contractPath]: `${contract}\n### \`Other\`\n- \`id\`\n`,
      [orderFile]: graphql(code, email),
      'api/other.graphql': 'type Other { id: ID }\n',
      [mapper]: `// ${contractPath}\nexport const map = { a: 'Order.code', b: 'Order.email' };\n`,
    },
    head: { [orderFile]: '# nothing\n' },
    rows: [
      `field-removed ${contractPath}:3 ↔ ${orderFile}:2`,
      `field-removed ${contractPath}:4 ↔ ${orderFile}:3`,
    ],
  },
];

export const otherRows: readonly DriftRow[] = [
  {
    title: 'an advisory gate fails and does not block',
    policy: `${policy}\nenforcement: { drift: advisory }`,
    base: agreed,
    head: withMore,
    rows: [moreAdded],
    verdict: 'pass',
  },
  {
    title: 'documentation only',
    policy,
    base: { ...agreed, [orderFile]: graphql(code) },
    head: { 'src/app.ts': '1', 'README.md': 'x' },
    rows: [],
    verdict: 'not-required',
  },
  {
    title: 'the contract is no documentation',
    policy,
    base: agreed,
    head: { 'src/app.ts': '1', [contractPath]: `${contract}\nMore.\n` },
    rows: [changed],
  },
  {
    title: 'a base that is no target',
    policy,
    base: agreed,
    head: withMore,
    request: { baseRef: 'topic' },
    rows: [],
    verdict: 'not-required',
  },
  {
    title: 'a policy that the change itself loosens',
    policy,
    base: agreed,
    head: { ...withMore, [policyFile]: 'version: 1\ndrift: { types: [boolean] }\n' },
    rows: [moreAdded],
  },
  {
    title: 'a source of which one file moved out of the globs',
    policy,
    base: {
      ...agreed,
      'api/item.graphql': 'type Item { id: ID }\n',
      [contractPath]: `${contract}\n### \`Item\`\n- \`id\`\n`,
    },
    head: { 'api/item.graphql': null, 'old/item.graphql': 'type Item { id: ID }\n' },
    rows: [`field-removed ${contractPath}:7 ↔ api/item.graphql:1`],
  },
  {
    title: 'twins by case are both read',
    policy,
    base: agreed,
    head: { 'api/Order.graphql': 'type Order { more: String }\n' },
    rows: [`field-added api/Order.graphql:1 ↔ ${contractPath}:4`],
  },
];
