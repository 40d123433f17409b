import { parseContract } from '@ai-gate/contract/parse-contract';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { seenInTree } from './mdast-oracle.ts';

/** More with AI_GATE_FUZZ_RUNS, for a long run by hand. */
const numRuns = Number(process.env['AI_GATE_FUZZ_RUNS'] ?? 1500);

const wellFormed = [
  ...['# `src/a.ts`', '## `src/b.ts`', '### `order`', '### `cart` (src/cart.ts)', '## Notes'],
  ...['- `a`', '- `b.c[]` — text', '* `d`', '+ `e`: text `f`', '- `` g`h ``', '-   `i`'],
  ...['- ~~`j`~~ removed 2026-01-04: replaced by `k`', '- prose', '  more prose', 'prose'],
  ...['<!-- - `no` -->', '```\n- `no`\n```', '- ~~~\n  - `no`\n  ~~~', '> - `no`'],
  ...['| Field | Type |\n|---|---|\n| `m` | string |\n| n\\_o | a\\|b |\n| ~~`p`~~ | x |', '', ''],
];
const odd = [
  ...['  - `n`', '    - `n`', '\t- `n`', '\t\t`n`', '1. `n`', '2) x', '-', '- -', '- - `n`', '*'],
  ...[
    '```',
    '~~~',
    '    ```',
    '- ```',
    '> ```',
    '> ',
    '>- `q`',
    '>\t- `q`',
    '>   > `q`',
    '`order`',
  ],
  ...['---', '===', '***', '- - -', '# `x`', '- # `x`', '#\t`y` #', '####### `z`', '#`w`'],
  ...['<!--', '-->', '<div>', '</div>', '<a', '<details>', '<!-- x', '- <!--', '<pre>', '`', '``'],
  ...['| Field |', '|---|', '|:-:|--|', '| `t` | u | v |', '`t` | u', '|', 'Field | Type', '--|--'],
  ...[
    '| Entity | Field | Status |',
    '|-|-|-|',
    '| `e` | f | removed |',
    '|\\|`g`|',
    '| `h\\|i` | |',
  ],
  ...['- `a\n  b`', '- `a\n- b`', '- \\`a`', '- *`a`*', '- [`a`](x)', '- ~`a`~', '- ~~`a`~~b'],
  ...[
    '- ~~`a` b~~ c',
    '- ~~~`a`~~~',
    '- [ ] `a`',
    '- [x]`a`',
    '[a]: /u',
    '[a]:',
    '/u',
    '- [a]: /u',
  ],
  ...[
    '- `a`b',
    '-\n  `a`',
    '-\n\n  `a`',
    '- `a`\\',
    '- `a`  ',
    '&#96;a`',
    '- `&amp;`',
    '[^1]: x',
    '$$',
  ],
];
const line = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...wellFormed) },
  { weight: 4, arbitrary: fc.constantFrom(...odd) },
  { weight: 1, arbitrary: fc.string({ maxLength: 12 }) },
);
const indented = fc
  .tuple(fc.constantFrom('', '', '', ' ', '  ', '    ', '\t', '> '), line)
  .map(([indent, text]) => indent + text);
const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  remove: fc.nat(3),
  insert: fc.string({ unit: fc.constantFrom(...'`~*_|-#>\\<!&[]() \t\n:a'), maxLength: 3 }),
});
const mutated = fc
  .tuple(fc.array(indented, { maxLength: 14 }), fc.array(edit, { maxLength: 3 }))
  .map(([lines, edits]) => edits.reduce(applyEdit, `### \`order\`\n${lines.join('\n')}\n`));

function applyEdit(text: string, change: { at: number; remove: number; insert: string }): string {
  const at = Math.floor(change.at * text.length);
  return text.slice(0, at) + change.insert + text.slice(at + change.remove);
}

function read(markdown: string) {
  const { entries, problems } = parseContract(markdown, 'contract.md');
  const seen = entries.map(({ entity, path, tombstone, line }) => {
    return { entity, path, removed: tombstone !== null, line };
  });
  return { seen, problems };
}

test('where the reader is sure of itself, it reads what a full Markdown parser shows', () => {
  fc.assert(
    fc.property(mutated, (markdown) => {
      const { seen, problems } = read(markdown);
      if (problems.length === 0) expect(seen).toEqual(seenInTree(markdown));
    }),
    { numRuns },
  );
});

test('a contract in the documented layouts is read without a doubt', () => {
  const document = fc.array(fc.constantFrom(...wellFormed), { maxLength: 20 });
  fc.assert(
    fc.property(document, fc.constantFrom('\n', '\r\n'), (blocks, newline) => {
      const markdown = blocks.join('\n\n').replaceAll('\n', newline);
      const { seen, problems } = read(markdown);
      expect(problems).toEqual([]);
      expect(seen).toEqual(seenInTree(markdown));
    }),
    { numRuns },
  );
});
