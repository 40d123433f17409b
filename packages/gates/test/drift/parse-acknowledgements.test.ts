import { parseAcknowledgements, parseApprovalAcknowledgements } from '@ai-gate/gates';
import { describe, expect, test } from '@jest/globals';

const body = [
  'DRIFT ACKNOWLEDGEMENT',
  'This mapping intentionally diverges from:',
  '  .docs/reports/field-to-api-map.md',
  'Fields: `order.legacyCode`',
  'Reason:',
  '- needed until the importer',
  '  is gone',
  'Approved by: Ada Example',
  'Date: 2026-01-06',
  'Expires: 2026-03-31            (optional)',
];
const parsed = {
  line: 2,
  endLine: 13,
  fields: ['order.legacyCode'],
  reason: 'needed until the importer is gone',
  approver: 'Ada Example',
  date: '2026-01-06',
  expires: '2026-03-31',
  missing: [],
};
const block = (open: string, mark: string, close: string) =>
  ['', open, ...body.map((line) => `${mark}${line}`), close, 'below = 1', ''].join('\n');
const lines = (mark: string) =>
  ['', ...body.map((line) => `${mark} ${line}`), 'below = 1', ''].join('\n');

describe('in the comments of every language', () => {
  test.each([
    ['a.ts', block('/**', ' * ', ' */')],
    ['a.ts', block('/*', '', '*/')],
    ['a.py', block('"""', '', '"""')],
    ['a.py', block("'''", '', "'''")],
    ['a.graphql', block('"""', '', '"""')],
    ['a.html', block('<!--', '', '-->')],
    ['a.vue', block('<!--', '', '-->')],
    ['a.sql', block('/*', '', '*/')],
    ['a.lua', block('--[[', '', ']]')],
  ])('block: %s', (file, text) => {
    expect(parseAcknowledgements(text, file)).toEqual([
      { ...parsed, file, line: 3, endLine: 13, standsOn: { line: 14, endLine: 14 } },
    ]);
  });

  test.each([
    ['a.ts', '//'],
    ['a.go', '//'],
    ['a.rs', '///'],
    ['a.prisma', '//'],
    ['a.py', '#'],
    ['a.rb', '#'],
    ['a.sh', '#'],
    ['a.yaml', '#'],
    ['a.toml', '#'],
    ['a.php', '#'],
    ['a.sql', '--'],
    ['a.clj', ';;'],
    ['a.erl', '%%'],
  ])('lines: %s', (file, mark) => {
    expect(parseAcknowledgements(lines(mark), file)).toEqual([
      { ...parsed, file, endLine: 11, standsOn: { line: 12, endLine: 12 } },
    ]);
  });

  test('in the script of a component, and with CRLF', () => {
    const text = `<p>Don't</p>\n<script lang="ts">\n${block('/*', '', '*/')}</script>\n`;
    expect(parseAcknowledgements(text, 'a.svelte')).toHaveLength(1);
    const crlf = block('/**', ' * ', ' */').replaceAll('\n', '\r\n');
    expect(parseAcknowledgements(crlf, 'a.ts')).toMatchObject([{ ...parsed, line: 3 }]);
  });
});

describe('never outside a comment', () => {
  const text = block('/*', '', '*/');
  test.each([
    ['a template', 'a.ts', `const a = \`${text}\`;`],
    ['a template in a template', 'a.ts', `const a = \`\${b ? \`${text}\` : '}'}\`;`],
    ['a string of lines', 'a.ts', body.map((line) => `'// ${line}' +`).join('\n')],
    ['an escaped quote', 'a.ts', body.map((line) => `"\\" // ${line}",`).join('\n')],
    ['a regular expression before', 'a.ts', `const q = /['"\`]/;\nconst a = \`${text}\`;`],
    ['a Python string', 'a.py', `a = """\n${body.join('\n')}\n"""`],
    ['a Go raw string', 'a.go', `a := \`${text}\``],
    ['a YAML text', 'a.yaml', `a: |\n${body.map((line) => `  # ${line}`).join('\n')}\nb: 1`],
    ['a shell string', 'a.sh', `a='\n${body.map((line) => `# ${line}`).join('\n')}\n'`],
    ['an SQL string', 'a.sql', `select '\n${body.map((line) => `-- ${line}`).join('\n')}\n'`],
    ['code', 'a.ts', body.join('\n')],
    ['a comment that does not end', 'a.ts', `/*\n${body.join('\n')}`],
    ['a file of an unknown kind', 'a.bin', text],
    ['JSON', 'a.json', text],
    ['a comment that only mentions it', 'a.ts', text.replace('DRIFT', 'See DRIFT')],
  ])('%s', (_, file, source) => {
    expect(parseAcknowledgements(source, file)).toEqual([]);
  });

  test.each([
    ['a quote in a comment before', `// don't\n${text}`],
    ['a quote in a regular expression before', `const q = /['"\`]/g;\n${text}`],
    ['a division before', `const q = a / b;\n${text}`],
    ['a template before', `const q = \`\${a}\`;\n${text}`],
    ['a broken string before', `const q = 'broken\n${text}`],
  ])('but after %s', (_, source) => {
    expect(parseAcknowledgements(source, 'a.ts')).toHaveLength(1);
  });
});

describe('what makes it complete', () => {
  const parse = (replace: (line: string) => string) =>
    parseAcknowledgements(body.map((line) => `// ${replace(line)}`).join('\n'), 'a.ts')[0];
  test.each([
    [/^Approved by:.*/, 'Approved by:', ['Approved by']],
    [/^Approved by:.*/, 'Approved by: <name>', ['Approved by']],
    [/^Approved by:.*/, 'Approver: Ada', []],
    [/^Date:.*/, '', ['Date (YYYY-MM-DD)']],
    [/^Date:.*/, 'Date: 2026-02-30', ['Date (YYYY-MM-DD)']],
    [/^Date:.*/, 'Date: 06.01.2026', ['Date (YYYY-MM-DD)']],
    [/^Expires:.*/, 'Expires: soon', ['Expires (YYYY-MM-DD)']],
    [/^Expires:.*/, '', []],
  ])('%s becomes %s', (pattern, by, missing) => {
    expect(parse((line) => line.replace(pattern, by))?.missing).toEqual(missing);
  });

  test('a reason needs words', () => {
    const text =
      '// DRIFT ACKNOWLEDGEMENT\n// Reason:\n// -\n// Approved by: Ada\n// Date: 2026-01-06';
    expect(parseAcknowledgements(text, 'a.ts')[0]?.missing).toEqual(['Reason']);
  });

  test.each([
    ['Fields: order.a, order.b', ['order.a', 'order.b']],
    ['Fields:\n// - `order.a`\n// - `order.b[]`', ['order.a', 'order.b[]']],
    ['`order.a` and `docs/map.md` and `two words`', ['order.a']],
    ['nothing named', []],
  ])('fields of %j', (said, fields) => {
    const text = `// DRIFT ACKNOWLEDGEMENT\n// ${said}\n// Reason: x`;
    expect(parseAcknowledgements(text, 'a.ts')[0]?.fields).toEqual(fields);
  });

  test('one comment may hold several', () => {
    const text = [...body, '', ...body].map((line) => `// ${line}`).join('\n');
    expect(parseAcknowledgements(text, 'a.ts').map(({ line, endLine }) => [line, endLine])).toEqual(
      [
        [1, 11],
        [12, 21],
      ],
    );
  });
});

describe('the declaration it stands on', () => {
  const standsOn = (file: string, mark: string, code: string) => {
    const text = `${mark} DRIFT ACKNOWLEDGEMENT\n${mark} Reason: x\n${code}`;
    return parseAcknowledgements(text, file)[0]?.standsOn;
  };
  test.each([
    ['a field', 'a.ts', '//', '\n  legacy: string;\n  next: string;', { line: 4, endLine: 4 }],
    [
      'a block',
      'a.ts',
      '//',
      'export interface Order {\n  a: { b: 1 };\n}\nlater;',
      { line: 3, endLine: 5 },
    ],
    [
      'below decorators',
      'a.ts',
      '//',
      '@Column({\n  name: "x",\n})\n@Index()\nlegacy: string;',
      { line: 7, endLine: 7 },
    ],
    ['beside a decorator', 'a.ts', '//', '@Column() legacy: string;', { line: 3, endLine: 3 }],
    ['brackets in strings', 'a.ts', '//', "a = '{';\nb = 1;", { line: 3, endLine: 3 }],
    ['a block that does not close', 'a.ts', '//', 'a = {\n  b: 1', { line: 3, endLine: 3 }],
    [
      'an indented block',
      'a.py',
      '#',
      'class Order:\n    a: str\n\n    b: str\nc = 1',
      { line: 3, endLine: 6 },
    ],
    ['nothing', 'a.ts', '//', '\n// bye\n', null],
  ])('%s', (_, file, mark, code, expected) => {
    expect(standsOn(file, mark, code)).toEqual(expected);
  });
});

test.each([
  ['comments', '/**/'.repeat(50_000)],
  ['opened comments', '/*'.repeat(50_000)],
  ['quotes', '"'.repeat(100_000)],
  ['templates', '`${'.repeat(50_000)],
  ['regular expressions', '=/['.repeat(50_000)],
  ['brackets', '{'.repeat(100_000)],
  ['stars', `/*${' *'.repeat(100_000)}*/`],
  ['nested acknowledgements', '// DRIFT ACKNOWLEDGEMENT\na {\n'.repeat(5_000)],
  ['spaces', `/* DRIFT${' '.repeat(200_000)}x */`],
])('hostile %s are read to the end', (_, text) => {
  const source = `// DRIFT ACKNOWLEDGEMENT\n// Reason: x\n\n${text}`;
  for (const file of ['a.ts', 'a.py', 'a.vue', 'a.yaml']) {
    expect(parseAcknowledgements(source, file).length).toBeLessThanOrEqual(5_001);
  }
});

describe('approval.md', () => {
  const section = (...bullets: string[]) =>
    `# X\n\n## DRIFT ACKNOWLEDGEMENTS\n${bullets.join('\n')}\n`;
  const removed = '- `order.cartItems` removed: replaced by `order.cart` (ticket 123)';
  test('the form of the format', () => {
    expect(parseApprovalAcknowledgements(section(removed))).toEqual([
      {
        field: 'order.cartItems',
        reason: 'replaced by `order.cart` (ticket 123)',
        replacedBy: 'order.cart',
        line: 4,
      },
    ]);
  });

  test.each([
    ['- `a.b` removed', null],
    ['- `a.b`', null],
    ['- `a.b` is fine: really', null],
    ['* `a.b` removed — not used', 'not used'],
    ['- a.b removed: not used', 'not used'],
    ['- `a.b` was removed: not used', 'not used'],
  ])('the reason of %s', (bullet, reason) => {
    expect(parseApprovalAcknowledgements(section(bullet))).toMatchObject([
      { field: 'a.b', reason },
    ]);
  });

  test.each([
    ['NONE', section('- NONE')],
    ['prose', section('`a.b` removed: x')],
    ['another section', `## HUMAN APPROVAL\n${removed}`],
    ['a section after', `${section()}## HUMAN APPROVAL\n${removed}`],
    ['a code fence', section('```', removed, '```')],
    ['a comment', section('<!--', removed, '-->')],
    ['a file', section('- `src/a.ts` removed: x')],
  ])('nothing from %s', (_, markdown) => {
    expect(parseApprovalAcknowledgements(markdown)).toEqual([]);
  });
});
