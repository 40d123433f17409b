import { removeFixtures } from '@ai-gate/action-tests/git-fixture';
import { afterAll, describe, expect, jest, test } from '@jest/globals';
import { agreed, contract, orderFile } from './drift-cases.ts';
import { checkDrift, rowsOf } from './drift-change.ts';
import { contractPath, type Files } from './good-change.ts';

afterAll(removeFixtures);

// Real repositories on a busy machine take their time.
jest.setTimeout(60_000);

const reference = `// ${contractPath}\n`;
const detected = 'sources-detected (note)';

describe('without configuration', () => {
  test('nothing that is found is an error', async () => {
    const base = { [contractPath]: contract, 'src/order.ts': 'export interface Order {}\n' };
    const report = await checkDrift({ base });
    expect([report.verdict, rowsOf(report)]).toEqual([
      'error',
      ['source-empty .github/ai-gate.yml'],
    ]);
    expect(report.gates[0]?.findings[0]?.fix).toContain('drift.sources');
  });

  const mapFile = 'lib/map.ts';
  const map = (more = '') => `export const map = {\n  mail: 'Order.email',\n${more}};\n`;
  const withMap: Files = { ...agreed, [mapFile]: reference + map() };

  test.each<[string, Files, Files, string[]]>([
    [
      'a mapping that no longer names the contract',
      withMap,
      { [mapFile]: map("  other: 'Order.mail',\n") },
      [`target-non-canonical ${mapFile}:3 ↔ ${contractPath}:4`],
    ],
    [
      'a schema behind a long comment',
      {
        ...agreed,
        [contractPath]: `${contract}\n### \`Item\`\n- \`id\`\n`,
        'api/item.graphql': 'type Item { id: ID }\n',
      },
      {
        [orderFile]: `#${'x'.repeat(5000)}\n${agreed[orderFile]}extend type Order { more: String }\n`,
      },
      [`field-added ${orderFile}:6 ↔ ${contractPath}:4`],
    ],
    [
      'a schema that is damaged at its start',
      {
        ...agreed,
        'api/item.graphql': 'type Item { code: String }\n',
        [contractPath]: `${contract}\n### \`Item\`\n- \`code\`\n`,
      },
      { [orderFile]: `<<<<<<< ours\n${agreed[orderFile]}` },
      [`source-unreadable ${orderFile}:1`],
    ],
    [
      'a schema in whose place a link stands',
      withMap,
      { [orderFile]: { mode: '120000', content: 'x' } },
      [`source-unreadable ${orderFile}`],
    ],
  ])('%s stays a source', async (_title, base, head, rows) => {
    expect(rowsOf(await checkDrift({ base })).filter((row) => row !== detected)).toEqual([]);
    const report = await checkDrift({ base, head });
    expect(rowsOf(report).filter((row) => row !== detected)).toEqual(rows);
    expect(report.verdict).toMatch(/^(?:fail|error)$/);
  });

  test('a schema that the contract does not name is passed over, and a note says so', async () => {
    const base = {
      ...agreed,
      [contractPath]: `## \`${orderFile}\`\n\n${contract}`,
      'other/item.graphql': 'type Item { id: ID }\n',
    };
    const report = await checkDrift({ base });
    const messages = report.gates.flatMap(({ findings }) => findings.map(({ message }) => message));
    expect(report.verdict).toBe('pass');
    expect(messages).toEqual([
      '1 more were found, which the contract does not name',
      `${orderFile} (graphql): it defines GraphQL types, and the contract names it`,
    ]);
  });

  test('a schema of which there is a copy that looks like code is still found', async () => {
    const head = { 'api/a.ts': agreed[orderFile] ?? null };
    expect((await checkDrift({ base: agreed, head })).verdict).toBe('pass');
  });

  test('a schema that went is missed', async () => {
    const report = await checkDrift({ base: agreed, head: { [orderFile]: null } });
    expect([report.verdict, rowsOf(report)]).toEqual([
      'error',
      ['source-empty .github/ai-gate.yml'],
    ]);
  });
});
