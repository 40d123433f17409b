import { parseApprovalContract } from '@ai-gate/gates';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';

interface Node {
  readonly type: string;
  readonly value?: string;
  readonly checked?: boolean | null;
  readonly children?: readonly Node[];
}

/** What the rendered document shows in list items, by the heading above it. */
function itemsBySection(text: string): { scope: string[]; denied: string[] } {
  const root = fromMarkdown(text, {
    extensions: [gfm()],
    mdastExtensions: [gfmFromMarkdown()],
  }) as Node;
  const shown = { scope: [] as string[], denied: [] as string[] };
  let section: 'scope' | 'denied' | undefined;
  for (const node of root.children ?? []) {
    if (node.type === 'heading') {
      const title = textOf(node).trim().toUpperCase();
      if (title === 'APPROVED SCOPE') section = 'scope';
      else section = title.includes('NOT APPROVED') ? 'denied' : undefined;
    } else if (node.type === 'list' && section) shown[section].push(...itemTexts(node));
  }
  return shown;
}

const shownTypes: ReadonlySet<string> = new Set(['paragraph', 'heading', 'blockquote']);

/** The text of each list item, without its sublists, code blocks, HTML and struck parts. */
function itemTexts(list: Node): string[] {
  return (list.children ?? []).flatMap((item) => {
    const own = (item.children ?? []).filter(({ type }) => shownTypes.has(type));
    const nested = (item.children ?? []).filter(({ type }) => type === 'list');
    const text = item.checked === false ? [] : [own.map(textOf).join(' ')];
    return [...text, ...nested.flatMap(itemTexts)];
  });
}

function textOf(node: Node): string {
  if (node.type === 'html' || node.type === 'delete') return '';
  return node.value ?? (node.children ?? []).map(textOf).join('');
}

const path = fc.constantFrom('`src/a.ts`', '`src/b/**`', 'src/c.ts', '`d.ts`', 'src/e/f.ts why');
const indent = fc.constantFrom('', '', '', ' ', '  ', '   ', '    ', '      ', '        ', '\t');
const marker = fc.constantFrom(
  '- ',
  '- ',
  '- ',
  '* ',
  '+ ',
  '1. ',
  '2. ',
  '-   ',
  '-\t',
  '-      ',
  '-\u00A0',
);
const prefix = fc.constantFrom(
  '',
  '',
  '',
  '',
  '[ ] ',
  '[x] ',
  '~~',
  '**',
  '~ ',
  '<!-- x --> ',
  '<s>',
  '[a]: /x "',
  '[^1]: ',
  '> ',
  '- ',
);
const bullet = fc.tuple(
  indent,
  marker,
  prefix,
  path,
  fc.constantFrom('', '', '', '~~', '"', ' ~', '-->'),
);
const other = fc.constantFrom(
  '',
  '',
  '',
  'prose',
  'Runtime code changes:',
  '- Runtime code changes:',
  '- Other:',
  '---',
  '===',
  '```',
  '```',
  '  ```',
  '    ```',
  '~~~',
  '> ```',
  '- ```',
  '<!--',
  '  <!--',
  '-->',
  '<!-->',
  'x <!--',
  '<details>',
  '</details>',
  '<pre>',
  '<style>',
  '<div>',
  '# Title',
  '### Runtime changes',
  '## Elsewhere',
  'NOT',
  'APPROVED SCOPE',
  '**EXPLICITLY NOT APPROVED**',
  '[a]: /x "',
  '"',
  '[^1]: note',
  '> quote',
  '`',
  '* * *',
  '| a |',
  '|---|',
  '\\`',
);
const line = fc.oneof(
  bullet.map((parts) => parts.join('')),
  other,
  fc.constantFrom('## APPROVED SCOPE', '## EXPLICITLY NOT APPROVED'),
);
const document = fc
  .tuple(
    fc.array(line, { maxLength: 4 }),
    fc.array(line, { maxLength: 10 }),
    fc.array(line, { maxLength: 8 }),
  )
  .map(([head, scope, denied]) =>
    [...head, '', '## APPROVED SCOPE', ...scope, '', '## EXPLICITLY NOT APPROVED', ...denied].join(
      '\n',
    ),
  );
const mentioned = /^(?:src\/[a-z./*]+|d\.ts)/;

describe('approval.md reads as GitHub shows it', () => {
  test('what is granted is shown in a list item under APPROVED SCOPE', () => {
    fc.assert(
      fc.property(document, (text) => {
        const reading = parseApprovalContract(Buffer.from(text));
        if (reading.kind !== 'contract') return;
        const { scope } = itemsBySection(text);
        for (const { pattern } of reading.contract.grants) {
          expect(scope.some((item) => item.includes(pattern.text))).toBe(true);
        }
      }),
      { numRuns: 3_000 },
    );
  });

  test('what is shown in a list item under EXPLICITLY NOT APPROVED is denied', () => {
    fc.assert(
      fc.property(document, (text) => {
        const reading = parseApprovalContract(Buffer.from(text));
        if (reading.kind !== 'contract' || reading.contract.forbidden.length > 0) return;
        const denied = reading.contract.denials.map(({ pattern }) => pattern.text);
        for (const item of itemsBySection(text).denied) {
          const named = mentioned.exec(item.trimStart())?.[0];
          if (named === undefined) continue;
          expect(denied.some((each) => each.startsWith(named))).toBe(true);
        }
      }),
      { numRuns: 3_000 },
    );
  });
});
