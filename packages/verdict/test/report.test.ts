import {
  compareFindings,
  composeReport,
  exitStatus,
  type Finding,
  finding,
  type GateResult,
  isUndecidable,
  overallVerdict,
  UserError,
  type Verdict,
  verdictOf,
} from '@ai-gate/verdict';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { gate, missingArtifact, outOfScope, policy, report, subject } from './sample-reports.ts';

const undecidable = finding('policy/invalid', { message: 'broken' });
const warning = finding('policy/exemption-refused', { message: 'refused' });

describe('finding', () => {
  test('takes level and fix from the registry', () => {
    expect(missingArtifact).toMatchObject({ level: 'error', fix: expect.any(String) });
    expect(missingArtifact).not.toHaveProperty('location');
    expect(missingArtifact).not.toHaveProperty('related');
  });

  test('may have its own level and fix, and leaves out empty related places', () => {
    const own = finding('provenance/artifact-missing', {
      message: 'm',
      level: 'note',
      fix: 'Add it.',
      related: [],
    });
    expect(own).toEqual({
      code: 'provenance/artifact-missing',
      level: 'note',
      message: 'm',
      fix: 'Add it.',
    });
  });

  test('is undecidable by its code, and only as an error', () => {
    expect(isUndecidable(undecidable)).toBe(true);
    expect(isUndecidable({ ...undecidable, level: 'note' })).toBe(false);
    expect(isUndecidable(outOfScope)).toBe(false);
  });

  test('of a UserError carries its code, and the message is the error’s', () => {
    const error = new UserError('input/invalid', { message: 'no such flag' });
    expect(error.finding.code).toBe('input/invalid');
    expect(error.message).toBe('no such flag');
  });
});

describe('verdictOf', () => {
  test.each<[string, readonly Finding[], Verdict]>([
    ['nothing', [], 'pass'],
    ['a warning', [warning], 'pass'],
    ['an error', [warning, outOfScope], 'fail'],
    ['what could not be decided, beside an error', [outOfScope, undecidable], 'error'],
    ['an undecidable code as a note', [{ ...undecidable, level: 'note' }], 'pass'],
  ])('%s', (_what, findings, verdict) => {
    expect(verdictOf(findings)).toBe(verdict);
  });
});

describe('overallVerdict and exitStatus', () => {
  const blocking = (verdict: Verdict) => gate({ verdict });
  const advisory = (verdict: Verdict) => gate({ verdict, enforcement: 'advisory' });

  test.each<[string, readonly GateResult[], Verdict, number]>([
    ['no gate at all', [], 'error', 2],
    ['pass', [blocking('pass')], 'pass', 0],
    ['fail', [blocking('pass'), blocking('fail')], 'fail', 1],
    ['error beats fail', [blocking('fail'), blocking('error')], 'error', 2],
    ['fail beats overridden', [blocking('overridden'), blocking('fail')], 'fail', 1],
    ['overridden beats exempt', [blocking('exempt'), blocking('overridden')], 'overridden', 0],
    ['exempt beats pass', [blocking('pass'), blocking('exempt')], 'exempt', 0],
    ['pass beats not required', [blocking('not-required'), blocking('pass')], 'pass', 0],
    ['not required', [blocking('not-required')], 'not-required', 0],
    ['an advisory failure', [blocking('pass'), advisory('fail')], 'pass', 0],
    ['an advisory error', [advisory('error')], 'pass', 0],
    [
      'an advisory failure does not hide a real one',
      [advisory('fail'), blocking('fail')],
      'fail',
      1,
    ],
    ['an advisory gate that is not required', [advisory('not-required')], 'not-required', 0],
  ])('%s', (_what, gates, verdict, status) => {
    expect(overallVerdict(gates)).toBe(verdict);
    expect(exitStatus(report(...gates))).toBe(status);
  });
});

describe('the order of a report', () => {
  test('is gate, path, line, code, message; what has no place comes first', () => {
    const at = (path: string, line: number, code: Finding['code'] = 'provenance/path-denied') =>
      finding(code, { message: 'm', location: { path, line } });
    const findings = [
      at('b.ts', 1),
      at('a.ts', 10),
      at('a.ts', 9, 'provenance/path-out-of-scope'),
      at('a.ts', 9),
      missingArtifact,
      at('B.ts', 1),
    ];
    const drift = gate({ gate: 'drift', findings: [] });
    const { gates } = report(drift, gate({ findings }));
    expect(gates.map(({ gate: name }) => name)).toEqual(['provenance', 'drift']);
    expect(
      gates[0]?.findings.map(({ location, code }) => [location?.path, location?.line, code]),
    ).toEqual([
      [undefined, undefined, 'provenance/artifact-missing'],
      ['B.ts', 1, 'provenance/path-denied'],
      ['a.ts', 9, 'provenance/path-denied'],
      ['a.ts', 9, 'provenance/path-out-of-scope'],
      ['a.ts', 10, 'provenance/path-denied'],
      ['b.ts', 1, 'provenance/path-denied'],
    ]);
  });

  test('does not depend on the order in which findings were made', () => {
    const some = fc.record({
      path: fc.constantFrom('a', 'b', 'ä'),
      line: fc.integer({ min: 1, max: 3 }),
      message: fc.constantFrom('x', 'y'),
    });
    fc.assert(
      fc.property(fc.array(some), fc.infiniteStream(fc.nat()), (parts, random) => {
        const findings = parts.map(({ message, ...location }) =>
          finding('provenance/path-denied', { message, location }),
        );
        const keyed = findings.map((each) => ({ each, key: random.next().value ?? 0 }));
        const shuffled = keyed.sort((a, b) => a.key - b.key).map(({ each }) => each);
        const compose = (list: readonly Finding[]) =>
          composeReport({ version: '1', subject, policy, gates: [gate({ findings: list })] });
        expect(compose(shuffled)).toEqual(compose(findings));
      }),
    );
  });

  test('compares paths by code unit, whatever the locale', () => {
    const at = (path: string) =>
      finding('provenance/path-denied', { message: '', location: { path } });
    expect(compareFindings(at('Z'), at('a'))).toBeLessThan(0);
    expect(compareFindings(at('a'), at('a'))).toBe(0);
  });
});
