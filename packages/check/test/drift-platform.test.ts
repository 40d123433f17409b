import { removeFixtures } from '@ai-gate/action-tests/git-fixture';
import { afterAll, expect, jest, test } from '@jest/globals';
import { checkDrift, rowsOf } from './drift-change.ts';
import { contractPath } from './good-change.ts';

afterAll(removeFixtures);
jest.setTimeout(60_000);

const text = { type: 'objectAttribute', value: { type: 'string' } };
const extract = JSON.stringify([
  { name: 'order', type: 'document', attributes: { email: text } },
  { name: 'sanity.fileAsset', type: 'document', attributes: { url: text, extension: text } },
]);
const policy =
  "drift:\n  sources: [{ kind: sanity-schema, files: ['schema.json'] }]\n  mapping: []\n";
const order = '## `schema.json`\n### `order`\n- `email`\n';

test.each([
  ['are no fields of the team', order, []],
  [
    'are compared where the contract lists them',
    `${order}### \`sanity.fileAsset\`\n- \`url\`\n`,
    [expect.stringContaining('field-added schema.json')],
  ],
])("Sanity's own types %s", async (_title, contract, rows) => {
  const report = await checkDrift({
    policy,
    base: { 'schema.json': extract, [contractPath]: contract },
  });
  expect(rowsOf(report)).toEqual(rows);
});
