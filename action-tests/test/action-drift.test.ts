import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gateInputShape } from '@ai-gate/action-kit';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { createFolder, removeFixtures } from '../git-fixture/git-fixture.ts';
import {
  type ApprovedChange,
  createApprovedChange,
  type Files,
} from '../shipped/approved-change.ts';
import { root, runAction } from '../shipped/run-shipped.ts';
import { outputsIn, runnerFor } from '../shipped/runner.ts';

const contractPath = '.docs/reports/field-to-api-map.md';
const contract = '### `Order`\n\n- `number`\n- `note`\n';
const order = (...fields: string[]) =>
  `// ${contractPath}\nexport interface Order {\n${fields.map((name) => `  ${name}: string;\n`).join('')}}\n`;
const before: Files = { 'src/order.ts': order('number', 'note'), [contractPath]: contract };

let good: ApprovedChange;
let bad: ApprovedChange;

beforeAll(() => {
  good = createApprovedChange({}, before);
  bad = createApprovedChange({ 'src/order.ts': order('number', 'colour', 'weight') }, before);
});

afterAll(removeFixtures);

describe('the action drift', () => {
  test('passes a pull request whose code agrees with the contract', async () => {
    const { environment, files, temp } = runnerFor(good);
    const { status, stdout } = await runAction('drift', {}, { environment });
    expect(stdout).not.toContain('::error');
    expect(status).toBe(0);
    expect(outputsIn(files.output)).toEqual({
      verdict: 'pass',
      codes: expect.stringMatching(/^\["drift\/sources-detected"\]$/),
      report: join(temp, 'ai-gate-drift.json'),
      new: '0',
      old: '0',
    });
  });

  test('fails another, annotated on the lines of the code', async () => {
    const { environment, files, temp } = runnerFor(bad);
    const sarif = join(temp, 'ai-gate.sarif');
    const { status, stdout } = await runAction('drift', { sarif }, { environment });
    expect(status).toBe(1);
    expect(stdout).toMatch(/^::error title=drift\/field-added,file=src\/order\.ts,line=[45]::/m);
    expect(readFileSync(files.summary, 'utf8')).toContain('Order');
    const outputs = outputsIn(files.output);
    expect(outputs).toMatchObject({ verdict: 'fail', old: '0' });
    expect(Number(outputs['new'])).toBeGreaterThanOrEqual(2);
    expect(JSON.parse(readFileSync(outputs['report'] ?? '', 'utf8'))).toMatchObject({
      subject: { repository: 'octo/shop', pullRequest: 42 },
      gates: [{ gate: 'drift', verdict: 'fail' }],
    });
    expect(JSON.parse(readFileSync(sarif, 'utf8'))).toMatchObject({ version: '2.1.0' });
  });

  test('a field that is gone is annotated on the line of the contract', async () => {
    const gone = createApprovedChange({ 'src/order.ts': order('number') }, before);
    const { environment } = runnerFor(gone);
    const { stdout } = await runAction('drift', {}, { environment });
    expect(stdout).toMatch(
      /^::error title=drift\/field-removed,file=\.docs\/reports\/field-to-api-map\.md,line=4::/m,
    );
  });

  test('what drifted before is counted apart where the policy says so', async () => {
    const policy = 'version: 1\ndrift:\n  baseline: base\n';
    const old = createApprovedChange(
      {},
      { ...before, 'src/order.ts': order('number', 'note', 'old'), '.github/ai-gate.yml': policy },
    );
    const { environment, files } = runnerFor(old);
    const { status } = await runAction('drift', {}, { environment });
    expect(status).toBe(0);
    expect(outputsIn(files.output)).toMatchObject({ verdict: 'pass', new: '0', old: '1' });
  });

  test('keeps a cache where it is told to, and says the same with it', async () => {
    const cache = join(createFolder(), 'cache');
    const first = runnerFor(bad);
    await runAction('drift', { cache }, { environment: first.environment });
    expect(existsSync(cache)).toBe(true);
    expect(readdirSync(cache)).toHaveLength(1);
    const second = runnerFor(bad);
    await runAction('drift', { cache }, { environment: second.environment });
    const report = ({ temp }: { temp: string }) =>
      readFileSync(join(temp, 'ai-gate-drift.json'), 'utf8');
    expect(report(second)).toBe(report(first));
  });

  test.each([
    { name: 'an unknown input', inputs: { cahce: 'x' }, says: 'no input cahce' },
    { name: 'a folder that is no repository', inputs: { path: '/' }, says: 'repository' },
  ])('$name fails the step and says so', async ({ inputs, says }) => {
    const { environment, files } = runnerFor(good);
    const { status, stdout, stderr } = await runAction('drift', inputs, { environment });
    expect(status).toBe(1);
    expect(stdout).toContain(says);
    expect(stdout + stderr).not.toMatch(/^\s+at /m);
    expect(outputsIn(files.output)).toMatchObject({ verdict: 'error' });
  });

  test('action.yml lists the inputs that are read and the outputs that are written', async () => {
    const manifest = parse(readFileSync(join(root, 'dist/drift/action.yml'), 'utf8')) as {
      inputs: Record<string, unknown>;
      outputs: Record<string, unknown>;
      runs: unknown;
    };
    expect(Object.keys(manifest.inputs)).toEqual([...Object.keys(gateInputShape), 'cache']);
    expect(manifest.runs).toEqual({ using: 'node24', main: 'index.js' });
    const { environment, files } = runnerFor(good);
    await runAction('drift', {}, { environment });
    expect(Object.keys(outputsIn(files.output)).sort()).toEqual(
      Object.keys(manifest.outputs).sort(),
    );
  });
});
