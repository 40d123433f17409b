import { removeFixtures } from '@ai-gate/action-tests/git-fixture';
import type { Report } from '@ai-gate/verdict';
import { afterAll, describe, expect, jest, test } from '@jest/globals';
import { agreed, contract, orderFile, policy } from './drift-cases.ts';
import { checkDrift, rowsOf, sourcePolicy } from './drift-change.ts';
import { contractPath } from './good-change.ts';

afterAll(removeFixtures);

// Real repositories on a busy machine take their time.
jest.setTimeout(60_000);

/** The head puts `text` at `file`, which is the only source; the contract lists `Order.code`. */
function judgeSource(kind: string, file: string, text: string): Promise<Report> {
  return checkDrift({
    policy: sourcePolicy(kind, file),
    base: { [contractPath]: '### `Order`\n- `code`\n', [file]: 'x' },
    head: { [file]: text },
  });
}

const repeat = (count: number, one: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => one(index)).join('');

/** Schemas of which each refers to the next one twice: 2^40 paths. */
const doubling = repeat(
  40,
  (i) =>
    `,"a${i}":{"properties":{"l":{"$ref":"#/$defs/a${i + 1}"},"r":{"$ref":"#/$defs/a${i + 1}"}}}`,
);
const nested = (open: string, close: string, depth = 100_000) =>
  open.repeat(depth) + close.repeat(depth);

describe('a hostile source', () => {
  test.each<[string, string, string, string]>([
    ['nested JSON', 'json-schema', 'a.json', nested('{"properties":{"a":', '}}')],
    ['nested lists', 'sanity-schema', 'a.json', nested('[', ']')],
    ['nested YAML', 'openapi', 'a.yaml', `openapi: 3.0.3\na: ${nested('[', ']', 10_000)}`],
    ['nested types', 'typescript', 'a.ts', `interface A { b: ${nested('{ a: ', '}', 50_000)} }`],
    ['nested GraphQL', 'graphql', 'a.graphql', `type A { a: ${nested('[', ']')} }`],
    [
      'references that multiply',
      'json-schema',
      'a.json',
      `{"title":"Order","$ref":"#/$defs/a0","$defs":{"z":{}${doubling},"a40":{"type":"string"}}}`,
    ],
    ['a schema of another kind', 'prisma', 'a.prisma', 'type Order { code: String }'],
    ['JSON that is no Sanity extract', 'sanity-schema', 'a.json', '{"name":"Order"}'],
    ['JSON that is no OpenAPI', 'openapi', 'a.json', '{"swagger":"2.0","paths":{}}'],
    ['duplicate keys', 'json-schema', 'a.json', '{"title":"A","properties":{},"properties":{}}'],
    [
      'a megabyte on one line',
      'typescript',
      'a.ts',
      `interface Order{code:string}${repeat(30_000, (i) => `const v${i}=function(a){return a+${i}};`)}`,
    ],
    [
      'comment marks without end',
      'typescript',
      'a.ts',
      `interface Order { code: string }\n${'/*'.repeat(50_000)}*/\n/* ${'*'.repeat(100_000)} */\n`,
    ],
  ])('%s is unreadable', async (_title, kind, file, text) => {
    const report = await judgeSource(kind, file, text);
    expect([report.verdict, rowsOf(report)]).toEqual([
      'error',
      [expect.stringMatching(`^source-unreadable ${file}(?::\\d+)?$`)],
    ]);
  });

  test.each<[string, string, string, string]>([
    [
      'a recursive reference',
      'json-schema',
      'a.json',
      '{"title":"Order","properties":{"code":{"type":"string"},"next":{"$ref":"#"}}}',
    ],
    ['recursive types', 'graphql', 'a.graphql', 'type Order { code: String next: Order }'],
    [
      'a recursive interface',
      'typescript',
      'a.ts',
      'interface Order { code: string; next: Order }',
    ],
    [
      'a minified file',
      'typescript',
      'a.ts',
      `interface Order{code:string}${repeat(300, (i) => `const v${i}=function(a){return a+${i}};`)}`,
    ],
  ])('%s is read', async (_title, kind, file, text) => {
    const report = await judgeSource(kind, file, text);
    expect(report.verdict).toBe('pass');
  });

  test('a file of 50 MB is not read', async () => {
    const huge = `{"title":"Order","properties":{"code":{"type":"string"},"x":"${'x'.repeat(50 * 2 ** 20)}"}}`;
    const report = await judgeSource('json-schema', 'a.json', huge);
    expect([report.verdict, rowsOf(report)]).toEqual(['error', ['source-unreadable a.json']]);
    expect(report.gates[0]?.reason).toMatch(/it has 52\d{6} bytes, and at most \d+ are read/);
    const found = await checkDrift({ base: agreed, head: { 'schemas/a.json': huge } });
    expect(rowsOf(found)).toEqual(['sources-detected (note)', 'sources-detected (note)']);
  });

  test('a YAML bomb holds no field', async () => {
    const report = await judgeSource('openapi', 'a.yaml', yamlBomb());
    expect([report.verdict, rowsOf(report)]).toEqual([
      'error',
      ['source-empty .github/ai-gate.yml'],
    ]);
  });

  test('many acknowledgements and many fields', async () => {
    const text = `interface Order {\ncode: string;\n${repeat(
      5_000,
      (i) =>
        `/* DRIFT ACKNOWLEDGEMENT\nReason: x\nApproved by: Ada\nDate: 2026-01-06 */\nf${i}: string;\n`,
    )}}\n`;
    const report = await judgeSource('typescript', 'a.ts', text);
    expect(report.gates[0]?.reason).toContain('5,000 differences acknowledged');
    expect(report.verdict).toBe('pass');
  });
});

function yamlBomb(): string {
  const levels = Array.from({ length: 12 }, (_, i) => {
    const items = Array.from({ length: 9 }, () => `*a${i}`).join(',');
    return `a${i + 1}: &a${i + 1} [${items}]`;
  });
  return ['openapi: 3.0.3', 'a0: &a0 x', ...levels, 'components: { schemas: *a12 }', ''].join('\n');
}

describe('a hostile contract', () => {
  const judge = (text: string) => checkDrift({ policy, base: { ...agreed, [contractPath]: text } });

  test('of 100,000 rows is read', async () => {
    const rows = repeat(100_000, (i) => `| \`f${i}\` | number |\n`);
    const report = await judge(`${contract}\n| Field | Type |\n|---|---|\n${rows}`);
    expect([report.verdict, rowsOf(report)]).toEqual(['pass', []]);
  });

  test('beyond its limit is not', async () => {
    const report = await judge(`${contract}${'x'.repeat(17 * 2 ** 20)}`);
    expect([report.verdict, rowsOf(report)]).toEqual([
      'error',
      [`input/limit-exceeded ${contractPath}:1`],
    ]);
  });

  test.each([
    ['quotes in quotes', '> '.repeat(20_000)],
    ['lists in lists', repeat(2_000, (i) => `${' '.repeat(i * 2)}- a\n`)],
    ['open brackets', '['.repeat(100_000)],
    ['emphasis', '*a **a '.repeat(30_000)],
    ['backticks', repeat(2_000, (i) => `${'`'.repeat(i)} `)],
    ['link definitions', repeat(20_000, (i) => `[a${i}]: x\n`)],
    ['angle brackets', '<a '.repeat(50_000)],
    ['comments', '<!-- '.repeat(50_000)],
    ['pipes', `|${'|'.repeat(100_000)}\n|${'-|'.repeat(100_000)}\n`],
    ['struck text', '~~`a`'.repeat(30_000)],
  ])('of %s gives a verdict', async (_title, text) => {
    const report = await judge(`${contract}\n${text}\n`);
    expect(['pass', 'error']).toContain(report.verdict);
    for (const { code } of report.gates.flatMap(({ findings }) => findings)) {
      expect(code).toMatch(/^(?:drift\/contract-unparsable|input\/limit-exceeded)$/);
    }
  });
});

test('ten thousand fields that come and go at once', async () => {
  const fields = (prefix: string) => repeat(10_000, (i) => `  ${prefix}${i}: String\n`);
  const listed = repeat(10_000, (i) => `- \`old${i}\`\n`);
  const report = await checkDrift({
    policy,
    base: {
      [contractPath]: `### \`Order\`\n${listed}`,
      [orderFile]: `type Order {\n${fields('old')}}\n`,
    },
    head: { [orderFile]: `type Order {\n${fields('brandNew')}}\n` },
  });
  expect(report.verdict).toBe('fail');
  expect(report.gates[0]?.findings.length).toBeGreaterThanOrEqual(10_000);
});
