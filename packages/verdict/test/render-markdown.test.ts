import { escapeInvisible, markdownLimits, type Report, renderMarkdown } from '@ai-gate/verdict';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { anyReport } from './any-report.ts';
import { expectGolden } from './golden-files.ts';
import { markdownNodes, textOf } from './markdown-nodes.ts';
import { gate, hostileTexts, largeReport, outOfScope, report, samples } from './sample-reports.ts';

const limit = markdownLimits.jobSummary;

test.each(Object.keys(samples))('shows the report %s', (name) => {
  expectGolden(`${name}.md`, renderMarkdown(samples[name] ?? report(), { limit }));
});

/** The structure of a text: kinds of nodes, our HTML, our links; not what the text says. */
function structureOf(any: Report): readonly string[] {
  return markdownNodes(renderMarkdown(any, { limit })).flatMap((node) => {
    if (node.type === 'text' || (node.type === 'html' && node.value === '<wbr>')) return [];
    if (node.type === 'html') return [`html ${node.value}`];
    return [node.type === 'link' ? `link ${node.url}` : node.type];
  });
}

/** The same report with harmless text in all places. */
function tame(any: Report): Report {
  return {
    ...any,
    gates: any.gates.map((each) => ({
      ...each,
      reason: 'word',
      findings: each.findings.map((found) => ({
        ...found,
        message: 'word',
        fix: 'word',
        ...(found.location && { location: { ...found.location, path: 'word' } }),
        ...(found.related && {
          related: found.related.map((place) => ({ ...place, path: 'word' })),
        }),
      })),
    })),
  };
}

describe('strangers’ text', () => {
  test('adds no node, no cell, no link and no HTML', () => {
    fc.assert(
      fc.property(anyReport, (any) => {
        expect(structureOf(any)).toEqual(structureOf(tame(any)));
      }),
      { numRuns: 100 },
    );
  });

  test.each(hostileTexts)('%j shows as it is', (text) => {
    const findings = [
      { ...outOfScope, message: `<${text}>`, location: { path: `(${text})`, line: 7 } },
    ];
    const shown = textOf(renderMarkdown(report(gate({ findings })), { limit }));
    expect(shown).toContain(`(${escapeInvisible(text)}):7`);
    expect(shown.replaceAll('\u200B', '')).toContain(`<${escapeInvisible(text)}>`);
  });

  test('mentions nobody and refers to no issue outside of code', () => {
    fc.assert(
      fc.property(anyReport, (any) => {
        const outside = renderMarkdown(any, { limit }).replace(/<code>.*?<\/code>/g, '');
        expect(textOf(outside)).not.toMatch(/@\w|#\d|:\/\/|www\./);
      }),
    );
  });
});

describe('the limit', () => {
  test.each([
    ['a job summary', markdownLimits.jobSummary, 20_000],
    ['a check run', markdownLimits.checkRun, 10_000],
    ['just the overview', 32 * 1024, 5_000],
  ])('of %s is kept, and the total said', (_what, most, count) => {
    const markdown = renderMarkdown(largeReport(count, 100), { limit: most });
    expect(Buffer.byteLength(markdown)).toBeLessThanOrEqual(most);
    const shown = markdown.match(/^\| error /gm)?.length ?? 0;
    expect(shown).toBeGreaterThan(0);
    expect(markdown).toContain(`**${shown} of ${count} findings are shown here;**`);
  });

  test.each(['@', '\u200B', '\u{1F4A9}', '|', '\uD800'])('holds for text full of %j', (unit) => {
    const long = unit.repeat(5_000);
    const finding = { ...outOfScope, message: long, fix: long, location: { path: long } };
    const findings = Array.from({ length: 20 }, () => finding);
    const gates = (['provenance', 'drift', 'promotion', 'override'] as const).map((name) =>
      gate({ gate: name, reason: long, findings }),
    );
    const most = 32 * 1024;
    const markdown = renderMarkdown(report(...gates), { limit: most });
    expect(Buffer.byteLength(markdown)).toBeLessThanOrEqual(most);
    expect(markdown).toContain('of 80 findings');
  });

  test('keeps errors rather than warnings', () => {
    const warning = { ...outOfScope, level: 'warning' as const };
    const findings = [...Array.from({ length: 500 }, () => warning), outOfScope];
    const markdown = renderMarkdown(report(gate({ findings })), { limit: 32 * 1024 });
    expect(markdown).toMatch(/^\| error /m);
    expect(markdown).toMatch(/of 501 findings/);
  });

  test('is not mentioned when everything fits', () => {
    expect(renderMarkdown(largeReport(20, 2), { limit })).not.toContain('findings are shown');
  });
});
