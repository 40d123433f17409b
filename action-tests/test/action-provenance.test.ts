import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gateInputShape } from '@ai-gate/action-kit';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { removeFixtures } from '../git-fixture/git-fixture.ts';
import { type ApprovedChange, createApprovedChange } from '../shipped/approved-change.ts';
import { root, runAction } from '../shipped/run-shipped.ts';
import { outputsIn, runnerFor } from '../shipped/runner.ts';

let good: ApprovedChange;
let bad: ApprovedChange;

beforeAll(() => {
  good = createApprovedChange();
  bad = createApprovedChange({ 'src/refund.ts': 'export const refund = 2;\n' });
});

afterAll(removeFixtures);

describe('the action provenance', () => {
  test('passes an approved pull request', async () => {
    const { environment, files, temp } = runnerFor(good);
    const { status, stdout } = await runAction('provenance', {}, { environment });
    expect(stdout).not.toContain('::error');
    expect(status).toBe(0);
    expect(outputsIn(files.output)).toEqual({
      verdict: 'pass',
      codes: '[]',
      report: join(temp, 'ai-gate-provenance.json'),
      task: 'portal',
    });
  });

  test('fails another with annotations on file and line, a summary, a report and SARIF', async () => {
    const { environment, files, temp } = runnerFor(bad);
    const sarif = join(temp, 'ai-gate.sarif');
    const { status, stdout } = await runAction('provenance', { sarif }, { environment });
    expect(status).toBe(1);
    expect(stdout).toMatch(
      /^::error title=provenance\/path-out-of-scope,file=src\/refund\.ts,line=1::/m,
    );
    expect(readFileSync(files.summary, 'utf8')).toContain('refund');
    const outputs = outputsIn(files.output);
    expect(outputs).toMatchObject({ verdict: 'fail', codes: '["provenance/path-out-of-scope"]' });
    expect(JSON.parse(readFileSync(outputs['report'] ?? '', 'utf8'))).toMatchObject({
      subject: { repository: 'octo/shop', pullRequest: 42 },
      verdict: 'fail',
    });
    expect(JSON.parse(readFileSync(sarif, 'utf8'))).toMatchObject({ version: '2.1.0' });
  });

  test.each([
    { name: 'an unknown input', inputs: { 'trace-pth': 'x' }, says: 'no input trace-pth' },
    { name: 'an unreadable facts file', inputs: { facts: '/nowhere' }, says: '/nowhere' },
    { name: 'a folder that is no repository', inputs: { path: '/' }, says: 'repository' },
  ])('$name fails the step and says so', async ({ inputs, says }) => {
    const { environment, files } = runnerFor(good);
    const { status, stdout, stderr } = await runAction('provenance', inputs, { environment });
    expect(status).toBe(1);
    expect(stdout).toContain(says);
    expect(stdout + stderr).not.toMatch(/^\s+at /m);
    expect(outputsIn(files.output)).toMatchObject({ verdict: 'error' });
  });

  test('an event that names no change fails the step', async () => {
    const { environment } = runnerFor(good);
    const other = { ...environment, GITHUB_EVENT_NAME: 'schedule' };
    const { status, stdout } = await runAction('provenance', {}, { environment: other });
    expect(status).toBe(1);
    expect(stdout).toContain('schedule');
  });

  test('file names cannot forge commands of the runner', async () => {
    const hostile = createApprovedChange({ 'src/a\n::set-output name=verdict::pass\nb.ts': 'x\n' });
    const { environment, files } = runnerFor(hostile);
    const { status, stdout } = await runAction('provenance', {}, { environment });
    expect(status).toBe(1);
    expect(stdout).not.toMatch(/^::set-output/m);
    expect(outputsIn(files.output)['verdict']).toBe('fail');
  });

  test('action.yml lists the inputs that are read and the outputs that are written', async () => {
    const manifest = parse(readFileSync(join(root, 'dist/provenance/action.yml'), 'utf8')) as {
      inputs: Record<string, unknown>;
      outputs: Record<string, unknown>;
      runs: unknown;
    };
    expect(Object.keys(manifest.inputs)).toEqual(Object.keys(gateInputShape));
    expect(manifest.runs).toEqual({ using: 'node24', main: 'index.js' });
    const { environment, files } = runnerFor(good);
    await runAction('provenance', {}, { environment });
    expect(Object.keys(outputsIn(files.output)).sort()).toEqual(
      Object.keys(manifest.outputs).sort(),
    );
  });
});
