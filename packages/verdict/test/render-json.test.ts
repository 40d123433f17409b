import { composeReport, renderJson } from '@ai-gate/verdict';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { anyReport } from './any-report.ts';
import { expectGolden } from './golden-files.ts';
import { gate, outOfScope, report, samples } from './sample-reports.ts';

test('has the documented shape', () => {
  expectGolden('fail.json', renderJson(samples['fail'] ?? report()));
});

test('writes what is not known as null', () => {
  const nothing = { repository: null, pullRequest: null, base: null, head: null, mergeBase: null };
  const unknown = composeReport({ version: '1.0.0', subject: nothing, policy: null, gates: [] });
  expect(JSON.parse(renderJson(unknown))).toEqual(unknown);
});

test('the order of the keys does not depend on how the report was made', () => {
  const { gate: name, ...rest } = gate();
  const { code, ...others } = outOfScope;
  const turned = report({ ...rest, findings: [{ ...others, code }], gate: name });
  expect(renderJson(turned)).toBe(renderJson(report(gate({ findings: [outOfScope] }))));
});

test('gives back the report, on a text that ends with a newline', () => {
  fc.assert(
    fc.property(anyReport, (any) => {
      const json = renderJson(any);
      expect(json.endsWith('}\n')).toBe(true);
      expect(JSON.parse(json)).toEqual(any);
      expect(renderJson(structuredClone(any))).toBe(json);
    }),
  );
});
