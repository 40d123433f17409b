import { maxContractSize, parseContract } from '@ai-gate/contract';
import { describe, expect, test } from '@jest/globals';

/** Entity, path and line of every entry, a tombstone marked with a cross. */
function fieldsOf(markdown: string): string[] {
  return parseContract(markdown, 'contract.md').entries.map(
    ({ entity, path, tombstone, line }) => `${line} ${entity}.${path}${tombstone ? ' †' : ''}`,
  );
}

function problemsOf(markdown: string): string[] {
  return parseContract(markdown, 'contract.md').problems.map(
    ({ line, message }) => `${line} ${message}`,
  );
}

/** A list under the entity `e`, whose bullets stand on the lines from 2 on. */
const under = (...lines: string[]) => ['### `e`', ...lines, ''].join('\n');

test('the documented layouts, mixed', () => {
  const { entries, problems, sections, isEmpty } = parseContract(
    [
      '# Map',
      '- `prose.before` any entity',
      '## `packages/cms/src/order.tsx`',
      '- `prose` without an entity',
      '### `order`',
      '- `orderNumber`',
      '- `attachments[]` — prose after the field is description',
      '- ~~`fulfilledAt`~~ removed 2026-01-04: replaced by `shippedAt` (tombstone)',
      '',
      '## Mapping',
      '| Field | Type | API path | Aliases | Source |',
      '|---|---|---|---|---|',
      '| `customer.name` | string | `user.full_name` | `customerName`, `cust_name` | `src/map.ts` |',
    ].join('\n'),
    'contract.md',
  );
  expect(problems).toEqual([]);
  expect(isEmpty).toBe(false);
  const source = 'packages/cms/src/order.tsx';
  expect(sections).toEqual([
    { kind: 'source', name: source, source, level: 2, line: 3 },
    { kind: 'entity', name: 'order', source, level: 3, line: 5 },
  ]);
  const order = { entity: 'order', type: null, target: null, aliases: [], source };
  expect(entries).toEqual([
    { ...order, path: 'orderNumber', description: null, tombstone: null, line: 6 },
    {
      ...order,
      path: 'attachments[]',
      description: 'prose after the field is description',
      tombstone: null,
      line: 7,
    },
    {
      ...order,
      path: 'fulfilledAt',
      description: 'removed 2026-01-04: replaced by `shippedAt` (tombstone)',
      tombstone: { date: '2026-01-04', replacedBy: 'shippedAt' },
      line: 8,
    },
    {
      entity: null,
      path: 'customer.name',
      type: 'string',
      target: 'user.full_name',
      aliases: ['customerName', 'cust_name'],
      source: 'src/map.ts',
      description: null,
      tombstone: null,
      line: 13,
    },
  ]);
});

describe('bullets', () => {
  test.each<[string, string, string[]]>([
    ['any marker', under('- `a`', '* `b`', '+ `c`'), ['2 e.a', '3 e.b', '4 e.c']],
    ['prose', under('- prose', '- see `a`', 'text `b`'), []],
    [
      'under a later plain heading of the same level',
      `${under('- `a`')}### Notes\n- \`b\`\n`,
      ['2 e.a'],
    ],
    ['across blank lines', under('- `a`', '', '', '- `b`'), ['2 e.a', '5 e.b']],
    ['a double code span', under('- `` a`b ``'), ['2 e.a`b']],
    ['duplicates are kept', under('- `a`', '- `a`'), ['2 e.a', '3 e.a']],
    ['a task list', under('- [x] `a`'), ['2 e.a']],
    ['grouped under prose', under('- address', '  - `street`'), ['3 e.street']],
    ['struck with its text', under('- ~~`a` — text~~'), ['2 e.a †']],
    ['byte order mark and CRLF', `\uFEFF${under('- `a`').replaceAll('\n', '\r\n')}`, ['2 e.a']],
    ['lone carriage returns', under('- `a`', '- `b`').replaceAll('\n', '\r'), ['2 e.a', '3 e.b']],
  ])('%s', (_, markdown, expected) => {
    expect(problemsOf(markdown)).toEqual([]);
    expect(fieldsOf(markdown)).toEqual(expected);
  });
});

describe('what does not show as a list does not count', () => {
  test.each<[string, string]>([
    ['a comment', under('<!--', '- `a`', '-->')],
    ['a comment over blank lines', under('<!--', '', '- `a`', '', '-->')],
    ['a fence', under('```md', '- `a`', '```')],
    ['a tilde fence in a list', under('- text', '  ~~~', '  - `a`', '  ~~~')],
    ['a fence that is never closed', under('```', '- `a`')],
    ['a fence in a quote', under('> ```', '> - `a`')],
    ['a quote', under('> - `a`')],
    ['indented code', under('', '    - `a`')],
    ['a table in a fence', under('```', '| Field |', '|---|', '| `a` |', '```')],
    ['raw HTML', under('<div>', '- `a`', '</div>')],
    ['front matter', `---\nx:\n- a\n---\n${under('- b')}`],
  ])('%s', (_, markdown) => {
    expect(problemsOf(markdown)).toEqual([]);
    expect(fieldsOf(markdown)).toEqual([]);
  });
});

describe('tables', () => {
  const table = (...rows: string[]) => rows.map((row) => `${row}\n`).join('');
  test.each<[string, string, string[]]>([
    ['bare words', table('| Key | Type |', '|:-:|--|', '| a_b.c[] | x |'), ['3 null.a_b.c[]']],
    ['no outer pipes', table('Runtime field | Type', '---|---', '`a` | x'), ['3 null.a']],
    [
      'an entity column',
      table('|Entity|Field|', '|-|-|', '|`e`|`a`|', '||`b`|'),
      ['3 e.a', '4 null.b'],
    ],
    ['an entity heading', `### \`e\`\n${table('|Field|', '|-|', '|`a`|')}`, ['4 e.a']],
    ['escaped pipes', table('|Field|Type|', '|-|-|', '|`a\\|b`|c\\|d|'), ['3 null.a|b']],
    ['struck', table('|Field|Type|', '|-|-|', '|~~`a`~~ removed 2026-01-01||'), ['3 null.a †']],
    ['by status', table('|Field|Status|', '|-|-|', '|a|Removed 2026-01-01|'), ['3 null.a †']],
    ['a table of something else', table('| Name | Use |', '|-|-|', '| `a` | x |'), []],
    ['a table that explains keys', table('| Key | Meaning |', '|-|-|', '| `a` | x |'), []],
    [
      'too few and too many cells',
      table('|Field|Type|', '|-|-|', '|a', '|b|c|d|'),
      ['3 null.a', '4 null.b'],
    ],
  ])('%s', (_, markdown, expected) => {
    expect(problemsOf(markdown)).toEqual([]);
    expect(fieldsOf(markdown)).toEqual(expected);
  });
});

describe('where the meaning is not sure, it says so and where', () => {
  test.each<[string, string, string]>([
    ['text joined to the field', under('- `a`b'), '2 text is joined'],
    ['emphasis around the field', under('- **`a`**'), '2 the field stands inside emphasis'],
    ['a strike that does not end', under('- ~~`a` gone'), '2 the strike-through does not'],
    ['a field under a field', under('- `a`', '  - `b`'), '3 a bullet that names a field stands'],
    ['a numbered list', under('1. `a`'), '2 a numbered list'],
    ['an invisible character', under('- `a\u200Bb`'), '2 the field name is blank or has'],
    ['a name over two lines', under('- `a', '  b`'), '2 the field name is blank or has'],
    ['a struck heading', '### ~~`e`~~\n', '1 a heading is struck through'],
    ['a comment left open in a block', under('<div><!--', '', '- `a`'), '2 an HTML comment is not'],
    ['an element that strikes', under('text <del>', '', '- `a`'), '2 the HTML element <del>'],
    ['an element that browsers drop', under('<template>', '', '- `a`'), '2 the HTML element <temp'],
    ['a footnote', under('[^1]: x', '', '    - `a`'), '2 a footnote or a formula'],
    [
      'deep nesting',
      under(...Array.from({ length: 60 }, (_, n) => `${'  '.repeat(n)}- x`)),
      '20 lists or quotes nest',
    ],
    ['a field cell of prose', '|Field|Type|\n|-|-|\n|the `a`|x|\n', '3 field: the cell is neither'],
    ['no field', '|Field|Type|\n|-|-|\n||x|\n', '3 this row names no field'],
    ['two columns alike', '|Field|Key|\n|-|-|\n|a|b|\n', '1 two columns of this table mean'],
    ['an unclear status', '|Field|Status|\n|-|-|\n|a|not removed|\n', '3 status: it is not clear'],
    ['a table in a list', '- x\n\n  |Field|\n  |-|\n  |a|\n', '3 a table of fields stands inside'],
  ])('%s', (_, markdown, expected) => {
    const { problems } = parseContract(markdown, 'contract.md');
    expect(problems[0]?.code).toBe('drift/contract-unparsable');
    expect(`${problems[0]?.line} ${problems[0]?.message}`).toContain(expected);
  });

  test('bytes that are not UTF-8', () => {
    const { problems } = parseContract(new Uint8Array([0x2d, 0xff]), 'contract.md');
    expect(problems).toEqual([
      { code: 'drift/contract-unparsable', line: 1, message: 'the file is not UTF-8 text' },
    ]);
  });

  test('a file beyond the limit', () => {
    const { problems, isEmpty } = parseContract(new Uint8Array(maxContractSize + 1), 'contract.md');
    expect(problems.map(({ code }) => code)).toEqual(['input/limit-exceeded']);
    expect(isEmpty).toBe(true);
  });
});

test('headings name a source, an entity, or both', () => {
  const { entries } = parseContract(
    [
      '# [`order`](src/order.ts)\n- `a`',
      '## `src/a.ts`\n### `sanity.fileAsset`\n- `b`',
      '### `cart` (src/cart.ts)\n- `c`',
      '### `item` in `./src/item.ts`\n- `d`',
      '# Other\n### `page`\n- `e`',
    ].join('\n'),
    'contract.md',
  );
  expect(entries.map(({ entity, path, source }) => [entity, path, source])).toEqual([
    ['order', 'a', 'src/order.ts'],
    ['sanity.fileAsset', 'b', 'src/a.ts'],
    ['cart', 'c', 'src/cart.ts'],
    ['item', 'd', 'src/item.ts'],
    ['page', 'e', null],
  ]);
});

test.each([
  ['open brackets', `### \`e\`\n- ${'['.repeat(2e5)}`],
  ['stars', `### \`e\`\n- ${'*'.repeat(2e5)}a`],
  ['backtick runs', `### ${Array.from({ length: 900 }, (_, n) => '`'.repeat(n + 1)).join(' ')}`],
  ['deep quotes', `${'>'.repeat(5000)}\n`.repeat(40)],
  ['comments never closed', `### \`e\`\n- \`x\` ${'<!-- '.repeat(1e5)}`],
  ['tags never closed', `x ${'<a '.repeat(1e5)}`],
  ['a row of pipes', `${'|'.repeat(2e5)}\n${'|-'.repeat(1e5)}`],
  ['a long line', `### \`e\`\n- \`${'a'.repeat(4e6)}`],
])('hostile input comes to an end: %s', (_, markdown) => {
  expect(parseContract(markdown, 'contract.md').path).toBe('contract.md');
});
