import {
  codeNames,
  composeReport,
  type Finding,
  finding,
  type GateResult,
  gateNames,
  type Report,
} from '@ai-gate/verdict';
import fc from 'fast-check';
import { hostileTexts, policy, subject } from './sample-reports.ts';

const text = fc.oneof(
  fc.constantFrom(...hostileTexts),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: fc.constantFrom(...'ab/|`<>&@#:*_[]()\\ \n'), maxLength: 40 }),
);
const place = fc.oneof(
  text.map((path) => ({ path })),
  fc.record({ path: text, line: fc.integer({ min: 1, max: 1e6 }) }),
);
const findings: fc.Arbitrary<Finding> = fc
  .record({
    code: fc.constantFrom(...codeNames),
    message: text,
    location: fc.option(place, { nil: undefined }),
    related: fc.array(place, { maxLength: 3 }),
    level: fc.constantFrom('error' as const, 'warning' as const, 'note' as const),
    fix: text,
  })
  .map(({ code, ...occurrence }) => finding(code, occurrence));

const gates: fc.Arbitrary<GateResult> = fc.record({
  gate: fc.constantFrom(...gateNames),
  verdict: fc.constantFrom('pass', 'fail', 'not-required', 'exempt', 'overridden', 'error'),
  enforcement: fc.constantFrom('blocking', 'advisory'),
  reason: text,
  findings: fc.array(findings, { maxLength: 6 }),
});

/** Any report, with strangers' text wherever a report has text of theirs. */
export const anyReport: fc.Arbitrary<Report> = fc
  .uniqueArray(gates, { maxLength: 4, selector: ({ gate }) => gate })
  .map((list) => composeReport({ version: '1.0.0', subject, policy, gates: list }));
