import { removeFixtures } from '@ai-gate/action-tests/git-fixture';
import { codeNames } from '@ai-gate/verdict';
import { afterAll, describe, expect, jest, test } from '@jest/globals';
import {
  acknowledgementRows,
  baselineRows,
  contractRows,
  type DriftRow,
  importRows,
  mappingRows,
  otherRows,
  removalRows,
  typeRows,
} from './drift-cases.ts';
import { checkDrift, rowsOf } from './drift-change.ts';

afterAll(removeFixtures);

// Real repositories on a busy machine take their time.
jest.setTimeout(60_000);

const allRows = [
  ...contractRows,
  ...removalRows,
  ...acknowledgementRows,
  ...baselineRows,
  ...typeRows,
  ...mappingRows,
  ...otherRows,
];

/** Cases of these stand in the tests of the kinds of sources and of detection. */
const elsewhere = ['source-empty', 'field-renamed', 'unresolved', 'sources-detected'];

test('every code has a case', () => {
  const covered = new Set(allRows.flatMap(({ rows }) => rows.map((row) => row.split(' ')[0])));
  const codes = codeNames.filter((code) => code.startsWith('drift/'));
  const names = codes.map((code) => code.slice('drift/'.length));
  expect(names.filter((name) => !covered.has(name)).sort()).toEqual([...elsewhere].sort());
});

async function holds({ rows, verdict, reason, ...change }: DriftRow): Promise<void> {
  const report = await checkDrift(change);
  expect(rowsOf(report)).toEqual([...rows].sort());
  const fails = rows.some((row) => !/^\S+ \(/.test(row));
  expect(report.verdict).toBe(verdict ?? (fails ? 'fail' : 'pass'));
  if (reason !== undefined) expect(report.gates[0]?.reason).toContain(reason);
  for (const { fix, message } of report.gates.flatMap((gate) => gate.findings)) {
    expect(fix.length).toBeGreaterThan(10);
    expect(message).not.toMatch(/undefined|null|\[object/);
  }
}

describe('the contract', () => {
  test.each(contractRows)('$title', holds);
});

describe('removals', () => {
  test.each(removalRows)('$title', holds);
});

describe('an acknowledgement in the code', () => {
  test.each(acknowledgementRows)('$title', holds);
});

describe('the baseline', () => {
  test.each(baselineRows)('$title', holds);
});

describe('governed types', () => {
  test.each([...typeRows, ...importRows])('$title', holds);
});

describe('mappings and backfills', () => {
  test.each(mappingRows)('$title', holds);
});

describe('everything else', () => {
  test.each(otherRows)('$title', holds);
});
