import { finding, renderText } from '@ai-gate/verdict';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { anyReport } from './any-report.ts';
import { expectGolden } from './golden-files.ts';
import { gate, hostileTexts, largeReport, outOfScope, report, samples } from './sample-reports.ts';

const plain = { color: false, columns: 80 };

test.each(Object.keys(samples))('shows the report %s', (name) => {
  expectGolden(`${name}.txt`, renderText(samples[name] ?? report(), plain));
});

describe('colour', () => {
  test('is there when asked for, and changes nothing else', () => {
    const colored = renderText(samples['fail'] ?? report(), { ...plain, color: true });
    expect(colored).toContain('\u001b[31mfail\u001b[0m');
    expect(colored.replace(/\u001b\[\d+m/g, '')).toBe(
      renderText(samples['fail'] ?? report(), plain),
    );
  });
});

describe('a large report', () => {
  const text = renderText(largeReport(5000, 500), plain);

  test('is cut to what one reads, with the number of what is left out', () => {
    expect(text.split('\n').length).toBeLessThan(150);
    expect(text).toContain('… and 4980 more findings: 4980 provenance/path-out-of-scope.');
  });

  test('shows ten findings of one file', () => {
    const one = renderText(largeReport(30, 1), plain);
    expect(one.match(/line \d+, error/g)).toHaveLength(10);
    expect(one).toContain('… and 20 more findings');
  });

  test('keeps the errors when it leaves out notes', () => {
    const note = { ...outOfScope, level: 'note' as const };
    const findings = [...Array.from({ length: 50 }, () => note), outOfScope];
    expect(renderText(report(gate({ findings })), plain)).toContain('line 1, error provenance/');
  });
});

test('points at what could not be decided rather than at what failed', () => {
  const undecided = finding('policy/invalid', { message: 'broken', location: { path: 'z' } });
  const both = gate({ verdict: 'error', findings: [outOfScope, undecided] });
  expect(renderText(report(both), plain)).toMatch(/Next: ai-gate explain policy\/invalid\n$/);
});

test('wraps at the width of the terminal, and leaves paths whole', () => {
  const narrow = renderText(samples['fail'] ?? report(), { color: false, columns: 40 });
  const findings = narrow.trimEnd().split('\n').slice(0, -1);
  const long = findings.filter((line) => line.length > 40);
  for (const line of long) expect(line.trim()).toMatch(/^\S+( \S+){0,3}$/);
  expect(narrow).toContain('.ai-stack-trace/vendor-portal/contract/approval.md:9');
});

test('no control or invisible character reaches the terminal', () => {
  fc.assert(
    fc.property(anyReport, fc.integer({ min: 1, max: 200 }), (any, columns) => {
      expect(renderText(any, { color: false, columns })).not.toMatch(/[^\P{C}\n\p{Cn}\p{Co}]/u);
    }),
  );
});

test.each(hostileTexts)('%j stays on its line', (text) => {
  const hostile = { ...outOfScope, message: text, location: { path: text, line: 1 }, fix: text };
  const lines = (findings: typeof outOfScope) =>
    renderText(report(gate({ reason: text, findings: [findings] })), {
      color: false,
      columns: 1e6,
    }).split('\n');
  expect(lines(hostile).length).toBeLessThanOrEqual(lines(outOfScope).length);
  expect(lines(hostile).filter((line) => /^\s*::|##\[/.test(line))).toEqual([]);
});

test('gives the same bytes twice', () => {
  fc.assert(
    fc.property(anyReport, (any) => {
      expect(renderText(any, plain)).toBe(renderText(structuredClone(any), plain));
    }),
  );
});
