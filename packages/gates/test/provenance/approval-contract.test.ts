import { parseApprovalContract } from '@ai-gate/gates';
import { describe, expect, test } from '@jest/globals';

function read(...lines: string[]) {
  const reading = parseApprovalContract(Buffer.from(lines.join('\n')));
  if (reading.kind !== 'contract') return reading;
  const { grants, denials, forbidden, tasks, bases } = reading.contract;
  return {
    kind: reading.kind,
    grants: grants.map(({ heading, pattern }) => `${heading} ${pattern.text}`),
    denials: denials.map(({ pattern }) => pattern.text),
    forbidden: forbidden.map(({ text }) => text),
    claims: [...tasks, ...bases].map(({ value }) => value),
  };
}

const scoped = (...bullets: string[]) => read('## APPROVED SCOPE', ...bullets);

describe('what grants', () => {
  test.each<[string, string[], string[]]>([
    [
      'groups',
      [
        '- Schema changes:',
        '  - `a.sql`',
        '- Runtime code changes:',
        '  - `b.ts`',
        '- Backfill scripts:',
        '  - c/d',
        '- Documentation-only changes:',
        '  - e.md',
      ],
      ['schemas a.sql', 'runtime b.ts', 'backfill c/d', 'docs e.md'],
    ],
    [
      'groups as headings',
      ['### Schema changes', '- `a.sql`', '### Other', '- `b.ts`'],
      ['schemas a.sql'],
    ],
    ['a group in bold', ['- **Schema changes:**', '  - `a.sql`'], ['schemas a.sql']],
    ['a path beside its group', ['- Schema changes: `a.sql`'], ['schemas a.sql']],
    ['NONE', ['- Schema changes:', '  - NONE', '  - none.', '- Runtime code changes: NONE'], []],
    ['the first code span', ['- the file `a.ts`, not `b.ts`'], ['other a.ts']],
    ['the first word', ['- a/b.ts: consolidate c/d.ts'], ['other a/b.ts']],
    ['a first word that is no path', ['- Any change of a/b.ts'], []],
    ['a word with brackets', ['- app/[id]/page.tsx'], ['other app/[id]/page.tsx']],
    ['double backticks', ['- `` a.ts ``'], ['other a.ts']],
    ['a ticked box', ['- [x] `a.ts`'], ['other a.ts']],
    ['an unticked box', ['- [ ] `a.ts`', '- [\t] `b.ts`'], []],
    ['below an unticked box', ['- [ ] Runtime code changes:', '  - `a.ts`'], []],
    ['struck text', ['- ~~`a.ts`~~', '- ~`b.ts`~'], []],
    ['below struck text', ['- ~~Runtime code changes:~~', '  - `a.ts`'], []],
    ['a label of no group', ['- Rejected:', '  - `a.ts`'], []],
    ['prose', ['We change `a.ts`.', '', '`b.ts`'], []],
    ['a code fence', ['```', '- `a.ts`', '```'], []],
    ['a comment', ['<!--', '- `a.ts`', '-->'], []],
    ['a quotation', ['> - `a.ts`'], []],
    ['a table', ['| `a.ts` |', '|---|'], []],
    ['after a bold title', ['**HUMAN APPROVAL**', '- `a.ts`'], []],
    ['after a bullet that is a title', ['- EXPLICITLY NOT APPROVED:', '  - `a.ts`'], []],
    ['after an underlined title', ['DRIFT ACKNOWLEDGEMENTS', '---', '- `a.ts`'], []],
    [
      'below a deeper title of another section',
      ['### HUMAN APPROVAL', '#### Runtime changes', '- `a.ts`'],
      [],
    ],
    ['a no-break space for a bullet', ['-\u00A0`a.ts`'], []],
    ['a thematic break', ['* * *', '- `a.ts`'], ['other a.ts']],
    ['one wildcard outside code', ['- src/lib/**'], ['other src/lib/**']],
    ['two wildcards in code', ['- `src/*/a/*`'], ['other src/*/a/*']],
    ['a numbered list', ['1. `a.ts`', '2. `b.ts`'], ['other a.ts', 'other b.ts']],
  ])('%s', (_title, bullets, grants) => {
    expect(scoped(...bullets)).toMatchObject({ kind: 'contract', grants, forbidden: [] });
  });

  test('nothing outside the section', () => {
    const reading = read(
      '- `a.ts`',
      '## APPROVED SCOPE',
      '- `b.ts`',
      '## NOTES',
      '- `c.ts`',
      '## DRIFT ACKNOWLEDGEMENTS',
      '- `order.cart` removed',
    );
    expect(reading).toMatchObject({ grants: ['other b.ts'] });
  });

  test('line ends of all kinds, and the claims of the head', () => {
    const lines = ['Task: `a`', '**Base SHA:** b', 'Task: <task>', '# APPROVED SCOPE', '- x/y'];
    for (const end of ['\n', '\r\n', '\r']) {
      expect(read(lines.join(end))).toMatchObject({ grants: ['other x/y'], claims: ['a', 'b'] });
    }
  });

  test('an underlined APPROVED SCOPE, unless its paragraph says more', () => {
    expect(read('APPROVED SCOPE', '===', '- a/b')).toMatchObject({ grants: ['other a/b'] });
    expect(read('NOT', 'APPROVED SCOPE', '---', '- a/b').kind).toBe('unparsable');
  });
});

describe('what denies', () => {
  test.each<[string, string[], string[]]>([
    ['a path', ['- `a/**`', '- b/c'], ['a/**', 'b/c']],
    ['every path of a line', ['- `a/b` and `c.ts`'], ['a/b', 'c.ts']],
    ['a word alone', ['- Makefile'], ['Makefile']],
    ['prose', ['- Any schema change.', 'Nothing in `a/b`.'], ['a/b']],
    ['a wrapped line', ['- payments:', '  `a/b`'], ['payments', 'a/b']],
    ['a quotation', ['> - a/b'], ['a/b']],
    ['a bullet in a bullet', ['- - a/b'], ['a/b']],
    ['struck text', ['- ~~a/b~~'], ['a/b']],
    ['emphasis and links', ['- _a/b_', '- [c/d](e)'], ['_a/b_', 'a/b', '[c/d](e)', 'c/d']],
    ['NONE', ['- NONE', '- N/A'], []],
    ['a deeper heading', ['### More', '- a/b'], ['a/b']],
  ])('%s', (_title, bullets, denials) => {
    const reading = read('## APPROVED SCOPE', '- x/y', '## EXPLICITLY NOT APPROVED', ...bullets);
    expect(reading).toMatchObject({ kind: 'contract', denials });
  });
});

describe('what is refused', () => {
  test.each<[string, string[]]>([
    ['no scope', ['# Approved', '- `a.ts`']],
    ['two scopes', ['## APPROVED SCOPE', '', '## APPROVED SCOPE']],
    ['front matter', ['---', '## APPROVED SCOPE', '- a/b', '---']],
    ['an open fence', ['## APPROVED SCOPE', '```', '- a/b']],
    ['an open comment', ['## APPROVED SCOPE', '<!--', '- a/b']],
    ['a comment that opens late', ['## APPROVED SCOPE', 'text <!--', '- a/b', '-->']],
    ['a comment in a bullet', ['## APPROVED SCOPE', '- <!-- x --> `a/b`']],
    ['a fence in a bullet', ['## APPROVED SCOPE', '- ```', '- a/b', '```']],
    ['a fence in a quotation', ['## APPROVED SCOPE', '> ```', '- a/b', '> ```']],
    ['a fence that its bullet ends', ['## APPROVED SCOPE', '- a', '  ```', '- a/b', '  ```']],
    ['a fence closed too far right', ['```', '     ```', '## APPROVED SCOPE', '- a/b', '```']],
    ['raw HTML above', ['<style>', '## APPROVED SCOPE', '- a/b', '</style>']],
    ['raw HTML within', ['## APPROVED SCOPE', 'See <b>this</b>', '- a/b']],
    ['strike-through that reaches on', ['Note <s>', '## APPROVED SCOPE', '- a/b']],
    ['a footnote', ['## APPROVED SCOPE', '[^1]: note', '    - a/b']],
    ['a bullet that shows as code', ['## APPROVED SCOPE', '', '    - a/b']],
    ['a bullet whose text shows as code', ['## APPROVED SCOPE', '-      a/b']],
    ['a number that ends no paragraph', ['## APPROVED SCOPE', '[a]: /x "', '2. a/b', '"']],
    ['an escaped backtick', ['## APPROVED SCOPE', '- \\`a/b`']],
  ])('%s', (_title, lines) => {
    expect(read(...lines)).toMatchObject({ kind: 'unparsable' });
  });

  test('bytes that are not UTF-8', () => {
    expect(parseApprovalContract(Buffer.of(0xff)).kind).toBe('unparsable');
  });

  test.each([
    ['- [a](b "`c/d`")'],
    ['- ![a](b "`c/d`")'],
    ['- [a]: b "`c/d`"'],
    ['- `!a/b`'],
    ['- **'],
    ['- src/*safe*/x.ts'],
    ['- src/a* and *b'],
  ])('%s grants nothing and is told', (bullet) => {
    expect(scoped(bullet)).toMatchObject({ grants: [], forbidden: [expect.any(String)] });
  });

  test('the 1,001st pattern, and too many braces', () => {
    const bullets = Array.from({ length: 1_500 }, (_, index) => `- a/${index}`);
    const reading = scoped(...bullets) as { grants: string[]; forbidden: string[] };
    expect([reading.grants.length, reading.forbidden]).toEqual([1_000, ['a/1000']]);
    const braces = Array.from({ length: 65 }, (_, index) => `- \`${index}${'{a,b}'.repeat(6)}\``);
    expect(scoped(...braces)).toMatchObject({ forbidden: [expect.any(String)] });
  });
});
