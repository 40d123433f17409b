import { removeFixtures } from '@ai-gate/action-tests/git-fixture';
import { afterAll, describe, expect, test } from '@jest/globals';
import {
  acknowledgementRows,
  baselineRows,
  contractRows,
  type DriftRow,
  mappingRows,
  otherRows,
  removalRows,
  typeRows,
} from './drift-cases.ts';
import { checkDrift, rowsOf } from './drift-change.ts';

afterAll(removeFixtures);

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
  test.each(typeRows)('$title', holds);
});

describe('mappings and backfills', () => {
  test.each(mappingRows)('$title', holds);
});

describe('everything else', () => {
  test.each(otherRows)('$title', holds);
});
