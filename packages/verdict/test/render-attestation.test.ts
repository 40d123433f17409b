import {
  type AttestedObjects,
  addFinding,
  composeReport,
  finding,
  type GateResult,
  renderAttestation,
  renderTestResult,
  type Verdict,
} from '@ai-gate/verdict';
import { describe, expect, test } from '@jest/globals';

const commit = 'b'.repeat(40);
const objects: AttestedObjects = {
  gate: 'drift',
  serverUrl: 'https://ghe.example',
  repository: 'octo/shop',
  commit,
  tree: 'c'.repeat(40),
  policy: null,
  inputs: [{ path: 'docs/a b#c.md', blob: 'd'.repeat(40) }],
};

function reportOf(parts: Partial<GateResult> = {}) {
  const gate = { gate: 'drift', verdict: 'pass', enforcement: 'blocking', reason: 'r' } as const;
  return composeReport({
    version: '1.0.0',
    subject: {
      ...{ repository: 'octo/shop', pullRequest: 42, mergeBase: 'a'.repeat(40) },
      base: { ref: 'main', sha: 'a'.repeat(40) },
      head: { ref: 'x', sha: commit },
    },
    policy: { source: 'defaults', digest: `sha256:${'e'.repeat(64)}` },
    gates: [{ ...gate, findings: [], ...parts }],
  });
}

interface Statement {
  readonly subject: unknown;
  readonly predicateType: string;
  readonly predicate: Readonly<Record<string, unknown>>;
}
const attest = (parts: Partial<GateResult> = {}) =>
  JSON.parse(renderAttestation(reportOf(parts), objects, '2026-11-20T08:45:54Z')) as Statement;

test('a verification summary has the documented keys and no others', () => {
  const { predicate, ...statement } = attest();
  expect(Object.keys(statement)).toEqual(['_type', 'subject', 'predicateType']);
  expect(Object.keys(predicate)).toEqual([
    ...['verifier', 'timeVerified', 'resourceUri', 'policy', 'inputAttestations'],
    ...['verificationResult', 'verifiedLevels', 'slsaVersion'],
  ]);
  expect(predicate['timeVerified']).toBe('2026-11-20T08:45:54Z');
  expect(predicate['policy']).toMatchObject({ digest: { sha256: 'e'.repeat(64) } });
  expect(predicate['inputAttestations']).toEqual([
    {
      uri: 'git+https://ghe.example/octo/shop#docs/a%20b#c.md',
      digest: { gitBlob: 'd'.repeat(40) },
    },
  ]);
});

test.each<[Verdict, string, string]>([
  ['pass', 'PASSED', 'AI_GATE_DRIFT'],
  ['overridden', 'PASSED', 'AI_GATE_OVERRIDDEN'],
  ['exempt', 'PASSED', 'AI_GATE_EXEMPT'],
  ['not-required', 'PASSED', 'AI_GATE_NOT_REQUIRED'],
  ['fail', 'FAILED', 'FAILED'],
  ['error', 'FAILED', 'FAILED'],
])('the verdict %s is %s with %s', (verdict, result, level) => {
  const { predicate } = attest({ verdict });
  expect(predicate).toMatchObject({ verificationResult: result, verifiedLevels: [level] });
});

test('an advisory gate that failed attests a failure', () => {
  const { predicate } = attest({ verdict: 'fail', enforcement: 'advisory' });
  expect(predicate).toMatchObject({ verificationResult: 'FAILED' });
});

describe('a test result', () => {
  const result = (parts: Partial<GateResult>) => {
    const text = renderTestResult(reportOf(parts), objects);
    return (JSON.parse(text) as Statement).predicate;
  };

  test('names the codes of the gate by how they came out', () => {
    const findings = [
      finding('drift/field-added', { message: 'm' }),
      finding('drift/acknowledgement-orphaned', { message: 'm' }),
    ];
    const predicate = result({ verdict: 'fail', findings });
    expect(predicate).toMatchObject({
      result: 'FAILED',
      warnedTests: ['drift/acknowledgement-orphaned'],
      failedTests: ['drift/field-added'],
    });
    expect(predicate['passedTests']).toContain('drift/field-removed');
    expect(predicate['passedTests']).not.toContain('drift/field-added');
  });

  test('of a gate that did not judge names nothing as passed', () => {
    expect(result({ verdict: 'exempt' })).toMatchObject({ result: 'PASSED', passedTests: [] });
    expect(result({ verdict: 'error' })).toMatchObject({ result: 'FAILED', passedTests: [] });
  });
});

describe('a finding that is added afterwards', () => {
  test('makes the verdict an error where nothing can be decided, even of an advisory gate', () => {
    const moved = finding('github/head-moved', { message: 'moved' });
    const report = addFinding(reportOf({ enforcement: 'advisory' }), moved);
    expect(report).toMatchObject({ verdict: 'error', gates: [{ reason: 'moved' }] });
  });

  test('leaves the verdict as it is where it is a note', () => {
    const note = finding('github/token-read-only', { message: 'n' });
    expect(addFinding(reportOf(), note)).toMatchObject({
      verdict: 'pass',
      gates: [{ reason: 'r' }],
    });
  });
});
