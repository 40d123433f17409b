import { parseContract, renderNewContract, updateContract } from '@ai-gate/contract';
import type { RuntimeField } from '@ai-gate/gates';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

const date = '2026-02-01';

function field(
  entity: string | null,
  path: string,
  more: Partial<RuntimeField> = {},
): RuntimeField {
  return { entity, path, type: 'string', file: 'src/order.ts', line: 1, ...more };
}

function update(text: string, ...fields: RuntimeField[]) {
  const { text: updated, problems } = updateContract(text, fields, { date });
  expect(problems).toEqual([]);
  return updated;
}

/** Entity and path of the entries that are no tombstones, sorted, each once. */
function live(text: string): string[] {
  const { entries, problems } = parseContract(text, 'contract.md');
  expect(problems).toEqual([]);
  const keys = entries
    .filter(({ tombstone }) => tombstone === null)
    .map(({ entity, path }) => JSON.stringify([entity, path]));
  return [...new Set(keys)].sort();
}

describe('a new contract', () => {
  test('is grouped by source and entity, sorted, one field a line', () => {
    const { text, problems } = renderNewContract([
      field('order', 'total', { type: 'number' }),
      field(null, 'email', { target: 'user.email', file: 'src/map.ts' }),
      field('order', 'customer.name'),
      field('cart', 'items[]'),
      field('order', 'total'),
    ]);
    expect(problems).toEqual([]);
    expect(text).toBe(`# Field-to-API map

## \`src/map.ts\`

| Field | Type | API path |
|---|---|---|
| \`email\` | string | \`user.email\` |

## \`src/order.ts\`

### \`cart\`
- \`items[]\`

### \`order\`
- \`customer.name\`
- \`total\`
`);
  });

  test('a field whose name does not show is a problem, not a line', () => {
    const { text, problems } = renderNewContract([field('order', 'a\u200B')]);
    expect(problems.map(({ message }) => message)).toEqual([
      'a field cannot be written: ["order","a\u200B"]',
    ]);
    expect(live(text)).toEqual([]);
  });
});

describe('an update', () => {
  const contract = [
    '\uFEFF# Map',
    '',
    'Some prose.',
    '',
    '## `src/order.ts`',
    '### `order`',
    '* `a` — what it is',
    '* `c`',
    '* ~~`old`~~ removed 2026-01-01',
    '',
    '## Mapping',
    '| Field | Type | Maps to | Aliases | Status |',
    '|:--|--|--|--|--|',
    '| `m` | string | `x.m` | `mm` | active |',
    '| n | string | | | |',
    '',
    'The end.',
  ].join('\r\n');

  test('keeps everything else: prose, order, descriptions, line endings, the final line', () => {
    const updated = update(
      contract,
      ...[field('order', 'b'), field('order', 'c'), field(null, 'n'), field(null, 'o')],
      field('page', 'title'),
    );
    expect(updated.replaceAll('\r\n', '\n').split('\n')).toEqual([
      ...contract.split('\r\n').slice(0, 6),
      '* ~~`a`~~ removed 2026-02-01 — what it is',
      '* `b`',
      '* `c`',
      '* ~~`old`~~ removed 2026-01-01',
      '',
      '### `page`',
      '- `title`',
      '',
      '## Mapping',
      ...contract.split('\r\n').slice(11, 13),
      '| `m` | string | `x.m` | `mm` | removed 2026-02-01 |',
      '| n | string | | | |',
      '| `o` | string |  |  |  |',
      '',
      'The end.',
    ]);
    expect(updated.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  test('with nothing to do gives the same bytes', () => {
    const fields = [field('order', 'a'), field('order', 'c'), field(null, 'm'), field(null, 'n')];
    expect(update(contract, ...fields)).toBe(contract);
  });

  test('reports what it did', () => {
    const fields = [field('order', 'a'), field('order', 'd'), field(null, 'm')];
    const { added, removed } = updateContract(contract, fields, { date });
    expect(added).toEqual([field('order', 'd')]);
    expect(removed.map(({ entity, path, line }) => [entity, path, line])).toEqual([
      ['order', 'c', 8],
      [null, 'n', 15],
    ]);
  });

  test('leaves entries of ungoverned types alone and adds none', () => {
    const text = '### `order`\n- `a`\n- `n`\n';
    const ungoverned = [field('order', 'n', { type: 'number' }), field('order', 'z')];
    const updated = updateContract(text, [field('order', 'a')], { date, ungoverned });
    expect(updated.text).toBe(text);
  });

  test('a new field goes where fields of its type stand', () => {
    const text = '### `e`\n- `a`\n\n## Numbers\n### `e`\n- `n`\n';
    const number = { type: 'number' };
    expect(update(text, field('e', 'a'), field('e', 'n', number), field('e', 'o', number))).toBe(
      '### `e`\n- `a`\n\n## Numbers\n### `e`\n- `n`\n- `o`\n',
    );
  });

  test.each<[string, string, RuntimeField[], string]>([
    ['an empty file', '', [field('e', 'a')], '## `src/order.ts`\n\n### `e`\n- `a`\n'],
    [
      'an entity heading without entries',
      '### `e`\nprose\n',
      [field('e', 'a')],
      '### `e`\n\n- `a`\n\nprose\n',
    ],
    [
      'bare words in a table are struck as code',
      '|Field|Type|\n|-|-|\n|a|x|\n',
      [],
      '|Field|Type|\n|-|-|\n| ~~`a`~~ removed 2026-02-01 |x|\n',
    ],
    [
      'a field that comes back gets a new line; its tombstone stays',
      '### `e`\n- ~~`a`~~ removed 2026-01-01\n',
      [field('e', 'a')],
      '### `e`\n- ~~`a`~~ removed 2026-01-01\n- `a`\n',
    ],
    [
      'an entity column',
      '|Entity|Field|\n|-|-|\n|e|a|\n|f|a|\n',
      [field('e', 'a'), field('e', 'b'), field('f', 'a')],
      '|Entity|Field|\n|-|-|\n|e|a|\n| `e` | `b` |\n|f|a|\n',
    ],
    [
      'an entity that no heading could name',
      '# Map\n',
      [field('a/b', 'c')],
      '# Map\n\n## `src/order.ts`\n\n| Entity | Field | Type | API path |\n|---|---|---|---|\n| `a/b` | `c` | string |  |\n',
    ],
    [
      'code that the new line would swallow',
      '### `e`\n\n    code\n',
      [field('e', 'a')],
      '### `e`\n\n    code\n\n## `src/order.ts`\n\n### `e`\n- `a`\n',
    ],
  ])('%s', (_, text, fields, expected) => {
    expect(update(text, ...fields)).toBe(expected);
  });

  test.each([
    ['a contract with a doubt in it', '### `e`\n- `a`b\n'],
    ['a fence that never ends', '# Map\n```\n'],
  ])('is refused and changes nothing: %s', (_, text) => {
    const { text: same, added, problems } = updateContract(text, [field('e', 'z')], { date });
    expect(same).toBe(text);
    expect(added).toEqual([]);
    expect(problems).toHaveLength(1);
  });
});

/** More with AI_GATE_FUZZ_RUNS, for a long run by hand. */
const numRuns = Number(process.env['AI_GATE_FUZZ_RUNS'] ?? 500);

const name = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom('a', 'b', 'c.d', 'e[].f', 'g_h', '_i', 'order') },
  {
    weight: 1,
    arbitrary: fc.constantFrom('a b', '`', 'x``y', '~', '*', 'null', '-', '<b>', 'é.ß'),
  },
);
const fieldArbitrary: fc.Arbitrary<RuntimeField> = fc.record(
  {
    entity: fc.oneof(name, fc.constant(null), fc.constantFrom('src/x', 'order', 'cart')),
    path: name,
    type: fc.constantFrom('string', 'string[]', null),
    target: name,
    file: fc.constantFrom('src/order.ts', 'b.ts', 'schema'),
    line: fc.constant(1),
  },
  { requiredKeys: ['entity', 'path', 'type', 'file', 'line'] },
);
const fieldsArbitrary = fc.array(fieldArbitrary, { maxLength: 12 });
const pieces = [
  ...['## `src/order.ts`', '### `order`', '### `a`', '# Notes', '## `b.ts`', 'prose', '> - `a`'],
  ...['- `a`\n- `b` — text\n- `zz`', '* `c.d`\n  more\n\n  text', '- prose\n  - `a`\n  - `c`'],
  ...['- ~~`a`~~ removed 2026-01-01\n- [ ] `g_h`', '```\n- `a`\n```', '<!-- x -->', '    code'],
  ...['| Field | Type |\n|---|---|\n| `a` | string |\n| b | x |', 'Field | Status\n--|--\na | b'],
  ...['| Entity | Key |\n|-|-|\n| order | `a` |\n| cart | b |', '| Field | Status |\n|-|-|'],
];
const contractArbitrary = fc
  .tuple(fc.array(fc.constantFrom(...pieces), { maxLength: 10 }), fc.constantFrom('\n', '\r\n'))
  .map(([blocks, newline]) => blocks.join('\n\n').replaceAll('\n', newline));

function keysOf(fields: readonly RuntimeField[]): string[] {
  return [...new Set(fields.map(({ entity, path }) => JSON.stringify([entity, path])))].sort();
}

test('a new contract reads as the fields it was made from, whatever their order', () => {
  fc.assert(
    fc.property(fieldsArbitrary, (fields) => {
      const { text } = renderNewContract(fields);
      expect(live(text)).toEqual(keysOf(fields));
      const { text: reversed } = renderNewContract([...fields].reverse());
      expect(live(reversed)).toEqual(live(text));
      expect(updateContract(text, fields, { date })).toMatchObject({
        text,
        added: [],
        removed: [],
      });
    }),
    { numRuns },
  );
});

test('an update reads as the runtime, a second one changes nothing, and other lines stay', () => {
  fc.assert(
    fc.property(contractArbitrary, fieldsArbitrary, (contract, fields) => {
      const { text, problems } = updateContract(contract, fields, { date });
      if (problems.length > 0) return expect(text).toBe(contract);
      expect(live(text)).toEqual(keysOf(fields));
      expect(updateContract(text, fields, { date: '2027-01-01' }).text).toBe(text);
      const kept = contract.split(/\r?\n/).filter((line) => !/`|\|/.test(line) && line !== '');
      expect(text.split(/\r?\n/)).toEqual(expect.arrayContaining(kept));
    }),
    { numRuns },
  );
});
