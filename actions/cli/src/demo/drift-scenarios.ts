import { contractPath, type Files, scratchFiles, traceOf } from './demo-shop.ts';
import type { Scenario } from './scenarios.ts';

const types = 'src/types/order.ts';
const map = 'src/mappers/order.ts';

/** A change to the fields of the shop, in a task that may change its code. */
function drifting(title: string, task: string, codes: Scenario['codes'], change: Files): Scenario {
  const scope = ['src/types/**', 'src/mappers/**'];
  const files = (base: string) => scratchFiles({ ...traceOf(task, base, scope), ...change });
  return { title, task, gate: 'drift', files, expected: codes.length > 0 ? 'fail' : 'pass', codes };
}

/** The order's type with other lines for its fields; what is left out stays as it was. */
function orderWith(lines: { readonly note?: string; readonly more?: string }): string {
  const { note = 'note: string;', more = '' } = lines;
  return [
    `// Fields: ${contractPath}`,
    'export interface Order {',
    '  orderNumber: string;',
    ...(note === '' ? [] : [`  ${note}`]),
    ...(more === '' ? [] : [`  ${more}`]),
    '}',
    '',
  ].join('\n');
}

/** The fields of the shop, the policy that says where they are, and the contract that lists them. */
export const fields: Files = {
  '.github/ai-gate.yml': [
    'version: 1',
    'drift:',
    '  sources:',
    `    - { kind: typescript, files: ['${types}'] }`,
    `    - { kind: field-map, files: ['${map}'] }`,
    '',
  ].join('\n'),
  [types]: orderWith({}),
  [map]: orderMap('order.total'),
  [contractPath]: [
    '# Field-to-API map',
    '',
    '## `src/types/order.ts`',
    '### `Order`',
    '- `orderNumber`',
    '- `note` — printed on the invoice',
    '',
    '## `src/mappers/order.ts`',
    '',
    '| Field | API path |',
    '|---|---|',
    '| `sum` | `order.total` |',
    '',
  ].join('\n'),
};

function orderMap(target: string): string {
  return `// Fields: ${contractPath}\nexport const orderMap = { sum: '${target}' };\n`;
}

export const driftScenarios: readonly Scenario[] = [
  drifting('Code changes, and its fields stay what the contract lists', 'same-fields', [], {
    [types]: `${orderWith({})}export const isNoted = (order: Order) => order.note !== '';\n`,
  }),
  drifting('A field is added that the contract does not list', 'add-field', ['drift/field-added'], {
    [types]: orderWith({ more: 'giftWrap: string;' }),
  }),
  drifting('A field gets another name', 'rename-field', ['drift/field-renamed'], {
    [types]: orderWith({ note: 'notes: string;' }),
  }),
  drifting('A field gets another type', 'change-type', ['drift/type-changed'], {
    [types]: orderWith({ note: 'note: number;' }),
  }),
  drifting('A field of the contract goes away', 'remove-field', ['drift/field-removed'], {
    [types]: orderWith({ note: '' }),
  }),
  drifting('A field is mapped to a path of its own', 'new-path', ['drift/target-non-canonical'], {
    [map]: orderMap('order.grandTotal'),
  }),
  drifting(
    'The contract is edited to follow the code',
    'edit-contract',
    ['drift/contract-changed'],
    {
      [types]: orderWith({ more: 'giftWrap: string;' }),
      [contractPath]: String(fields[contractPath]).replace('- `note`', '- `giftWrap`\n- `note`'),
    },
  ),
];
