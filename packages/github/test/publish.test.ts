import { actionsBot } from '@ai-gate/action-tests/github-api/state';
import {
  type CheckAnnotation,
  type CheckRunReport,
  publishCheckRun,
  renderAnnotations,
} from '@ai-gate/github/check-run';
import { limitText } from '@ai-gate/github/limit-text';
import { fetchViewer, upsertStickyComment } from '@ai-gate/github/sticky-comment';
import { finding } from '@ai-gate/verdict';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Bench, headSha, repository, startBench, times } from './api.ts';

let bench: Bench;
beforeEach(async () => {
  bench = await startBench();
});
afterEach(() => bench.api.close());

const annotation = (line: number): CheckAnnotation => ({
  ...{ path: 'src/a.ts', start_line: line, end_line: line, annotation_level: 'failure' },
  ...{ title: 'drift/field-added', message: 'm' },
});

const report = (parts: Partial<CheckRunReport> = {}): CheckRunReport => ({
  ...{ name: 'ai-gate/drift', headSha, conclusion: 'failure', title: 'Drift', summary: 's' },
  ...{ annotations: [], ...parts },
});

const publish = (parts?: Partial<CheckRunReport>) =>
  publishCheckRun(bench.client, repository, report(parts));

describe('a check run', () => {
  test('goes out in one request', async () => {
    expect(await publish({ externalId: 'sha256:1', text: 'more' })).toEqual({
      ...{ kind: 'published', id: 1, annotations: 0 },
    });
    expect(bench.api.state.checkRuns).toMatchObject([
      {
        ...{ name: 'ai-gate/drift', headSha, status: 'completed', conclusion: 'failure' },
        ...{ title: 'Drift', summary: 's', text: 'more', externalId: 'sha256:1' },
      },
    ]);
    expect(bench.api.exchanges).toHaveLength(1);
  });

  test.each([
    [50, 1],
    [51, 2],
    [120, 3],
    [500, 10],
  ])('with %d annotations goes out in %d requests', async (count, requests) => {
    const published = await publish({ annotations: times(count, annotation) });
    expect(published).toMatchObject({ annotations: count });
    const [run] = bench.api.state.checkRuns;
    expect(run?.annotations).toEqual(times(count, annotation));
    expect(run?.conclusion).toBe('failure');
    expect(bench.api.exchanges).toHaveLength(requests);
  });

  test('is not concluded before its last batch', async () => {
    bench.api.inject({ operation: 'checks/update', fault: { kind: 'status', status: 422 } });
    const publishing = publish({ conclusion: 'success', annotations: times(80, annotation) });
    await expect(publishing).rejects.toThrow('422');
    expect(bench.api.state.checkRuns).toMatchObject([{ status: 'in_progress', conclusion: null }]);
  });

  test('says how many findings it does not annotate', async () => {
    expect(await publish({ annotations: times(10_000, annotation) })).toMatchObject({
      annotations: 500,
    });
    const [run] = bench.api.state.checkRuns;
    expect(run?.summary).toBe('s\n\n9500 more findings are not annotated.');
    expect(bench.api.exchanges).toHaveLength(10);
  });

  test('keeps GitHub’s limits of text and says what it left out', async () => {
    const summary = 'line\n'.repeat(30_000);
    await publish({ summary, text: summary, title: 't'.repeat(999) });
    const [run] = bench.api.state.checkRuns;
    expect(run?.summary?.length).toBeLessThanOrEqual(65_535);
    expect(run?.summary).toMatch(/line\n… \d+ characters left out\.$/);
  });

  test('is left out with a read-only token', async () => {
    bench.api.state.readOnlyToken = true;
    expect(await publish()).toMatchObject({
      kind: 'not-permitted',
      message: expect.stringContaining('the token needs checks: write'),
    });
  });

  test('is an error when it is refused for another reason', async () => {
    bench.api.inject({
      fault: { kind: 'status', status: 403, message: 'Repository was archived' },
    });
    await expect(publish()).rejects.toThrow('archived');
  });

  test('a limit is no read-only token', async () => {
    bench.api.inject({ fault: { kind: 'secondary-rate-limit', retryAfter: 600 } });
    await expect(publish()).rejects.toMatchObject({ finding: { code: 'github/rate-limited' } });
  });

  test('findings become annotations where they have a place', () => {
    const location = { path: 'src/a.ts', line: 3 };
    const findings = [
      finding('input/invalid', { message: 'no place' }),
      finding('repository/symlink', { message: 'link', location }),
      finding('policy/changed', { message: 'file', location: { path: 'p' }, level: 'note' }),
    ];
    expect(renderAnnotations(findings)).toMatchObject([
      {
        ...{ path: 'src/a.ts', start_line: 3, end_line: 3, annotation_level: 'failure' },
        ...{ title: 'repository/symlink', message: expect.stringMatching(/^link\n/) },
      },
      { path: 'p', start_line: 1, annotation_level: 'notice' },
    ]);
  });
});

describe('our comment', () => {
  const author = { ...actionsBot, kind: 'bot' } as const;
  const upsert = (body: string, marker = 'provenance') =>
    upsertStickyComment(bench.client, repository, { number: 42, marker, body, author });
  const bodies = () => bench.api.state.comments.map(({ body }) => body);

  test('is written once, then kept up to date', async () => {
    expect(await upsert('one')).toEqual({ kind: 'created', id: 1 });
    expect(await upsert('one')).toEqual({ kind: 'unchanged', id: 1 });
    expect(await upsert('two')).toEqual({ kind: 'updated', id: 1 });
    expect(bodies()).toEqual(['<!-- ai-gate: provenance -->\ntwo']);
  });

  test('of another gate is another one', async () => {
    await upsert('one');
    await upsert('two', 'drift');
    expect(bodies()).toHaveLength(2);
  });

  test.each([
    ['someone else’s with our marker', 'bob', '<!-- ai-gate: provenance -->\nforged'],
    ['ours that quotes the marker', actionsBot.login, 'see\n<!-- ai-gate: provenance -->'],
  ])('is never %s', async (_, login, body) => {
    const at = '2026-01-01T00:00:00Z';
    bench.api.state.comments = [{ id: 1, issue: 42, author: login, body, at }];
    expect(await upsert('one')).toEqual({ kind: 'created', id: 2 });
    expect(bodies()[0]).toBe(body);
  });

  test('is found behind two pages of others, with CRLF', async () => {
    const at = '2026-01-01T00:00:00Z';
    const others = times(200, (id) => ({ id, issue: 42, author: 'bob', body: 'x', at }));
    const body = '<!-- ai-gate: provenance -->\r\none';
    const ours = { id: 201, issue: 42, author: actionsBot.login, body, at };
    bench.api.state.comments = [...others, ours];
    expect(await upsert('one')).toEqual({ kind: 'unchanged', id: 201 });
  });

  test('keeps GitHub’s limit', async () => {
    await upsert('word '.repeat(20_000));
    expect(bodies()[0]?.length).toBeLessThanOrEqual(65_536);
    expect(bodies()[0]).toMatch(/characters left out\.$/);
  });

  test('is left out with a read-only token', async () => {
    bench.api.state.readOnlyToken = true;
    expect(await upsert('one')).toMatchObject({ kind: 'not-permitted' });
    expect(bodies()).toEqual([]);
  });

  test('cannot close its marker', async () => {
    await upsert('one', '--> <img>');
    expect(bodies()[0]?.split('\n')[0]).toBe('<!-- ai-gate: -----img- -->');
  });

  test('is ours by what GitHub says the token acts as', async () => {
    expect((await fetchViewer(bench.client))?.id).toBe(actionsBot.id);
  });
});

test('a text is cut within its limit and between characters', () => {
  const notice = (omitted: number) => `(${omitted})`;
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 12, max: 40 }), (text, limit) => {
      const limited = limitText(text, limit, notice);
      expect(limited.length).toBeLessThanOrEqual(limit);
      expect(Buffer.from(limited).toString()).toBe(limited);
      if (text.length <= limit) expect(limited).toBe(text);
    }),
  );
  expect(limitText('one\ntwo\nthree', 12, notice)).toBe('one\ntwo\n(6)');
});
