import { mkdirSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { createFolder, removeFixtures } from '@ai-gate/action-tests/git-fixture';
import type { CheckRequest } from '@ai-gate/check';
import { afterAll, describe, expect, test } from '@jest/globals';
import { check, codesOf, headFiles, task, trace } from './good-change.ts';

afterAll(removeFixtures);

const traceFiles = Object.keys(headFiles).filter((path) => path.startsWith(trace));

/** Writes the trace of the good change into a folder; its base is not known yet. */
function writeTrace(base: string): string {
  const folder = createFolder();
  for (const path of traceFiles) {
    const file = join(folder, task, path.slice(trace.length + 1));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, String(headFiles[path]).replaceAll('BASE', base));
  }
  return folder;
}

async function checkFolder(folder: string, request: Partial<CheckRequest> = {}) {
  return check({ without: traceFiles, request: { traceDirectory: folder, ...request } });
}

/** Equal contents give equal ids, so the base of one report is that of the next. */
async function goodFolder(): Promise<string> {
  const report = await checkFolder(writeTrace('a'.repeat(40)));
  const base = report.subject.mergeBase ?? '';
  return writeTrace(base);
}

describe('a trace that is handed over', () => {
  const passes = async (folder: string, spelling = folder) => {
    let report = await checkFolder(spelling);
    const base = report.subject.mergeBase ?? '';
    writeFileSync(join(folder, task, 'contract/APPROVED'), `APPROVED:${task}:${base}`);
    const approval = String(headFiles[`${trace}/contract/approval.md`]).replace('BASE', base);
    writeFileSync(join(folder, task, 'contract/approval.md'), approval);
    report = await check({
      without: traceFiles,
      request: { traceDirectory: spelling, base, head: report.subject.head?.sha ?? '' },
    });
    return report;
  };

  test('passes with a warning that it is not committed', async () => {
    const report = await passes(await goodFolder());
    expect([report.verdict, codesOf(report)]).toEqual(['pass', ['provenance/trace-not-committed']]);
  });

  test('however its path is spelt', async () => {
    const folder = await goodFolder();
    const spelling = `./${relative(process.cwd(), folder)}/`;
    expect((await passes(folder, spelling)).verdict).toBe('pass');
  });

  test('a folder behind a link is not followed', async () => {
    const folder = await goodFolder();
    const elsewhere = createFolder();
    renameSync(join(folder, task, 'contract'), join(elsewhere, 'contract'));
    symlinkSync(join(elsewhere, 'contract'), join(folder, task, 'contract'));
    const report = await checkFolder(folder);
    expect(codesOf(report)).toContain('provenance/artifact-not-regular');
    expect(report.verdict).toBe('fail');
  });

  test('a folder that is not there is an error of the input', async () => {
    const report = await checkFolder('/nowhere/at/all');
    expect([report.verdict, codesOf(report)]).toEqual(['error', ['input/invalid']]);
  });

  test('an empty folder has no task', async () => {
    expect(codesOf(await checkFolder(createFolder()))).toEqual(['provenance/task-missing']);
  });
});

describe('authority from facts', () => {
  const ada = { login: 'ada', id: 1, kind: 'user' } as const;
  const bob = { login: 'bob', id: 2, kind: 'user' } as const;
  const policy = 'version: 1\nprovenance: { approval: { authority: review } }\n';
  const review = (commit: string, reviewer: typeof ada | typeof bob) => ({
    repository: null,
    pullRequest: null,
    author: ada,
    labels: [],
    owned: [],
    approvalCommit: null,
    reviews: [{ reviewer, role: 'write' as const, state: 'approved' as const, commit }],
  });

  test('a review of the head by another person; of the base; by the author', async () => {
    const first = await check({ policy });
    const head = first.subject.head?.sha ?? '';
    const base = first.subject.mergeBase ?? '';
    const judge = async (github: ReturnType<typeof review>) =>
      codesOf(await check({ policy, request: { base, head, github } }));
    expect(await judge(review(head, bob))).toEqual([]);
    expect(await judge(review(base, bob))).toEqual(['provenance/approval-unauthorised']);
    expect(await judge(review('f'.repeat(40), bob))).toEqual(['provenance/approval-unauthorised']);
    expect(await judge(review(head, ada))).toEqual(['provenance/approval-unauthorised']);
  });
});
