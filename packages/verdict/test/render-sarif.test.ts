import { readFileSync } from 'node:fs';
import { codeNames, type Report, renderSarif } from '@ai-gate/verdict';
import { describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { anyReport } from './any-report.ts';
import { expectGolden } from './golden-files.ts';
import {
  gate,
  largeReport,
  missingArtifact,
  outOfScope,
  report,
  samples,
} from './sample-reports.ts';

const isSarif = compileSchema();

function compileSchema() {
  const file = new URL('./fixtures/sarif-2.1.0.schema.json', import.meta.url);
  // The schema is of draft 4, of which it uses nothing that later drafts changed but `id`.
  const { id, $schema: _draft4, ...schema } = JSON.parse(readFileSync(file, 'utf8'));
  const ajv = new Ajv({ strict: false });
  addFormats.default(ajv);
  return ajv.compile({ ...schema, $id: id });
}

interface Result {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly locations: readonly {
    readonly physicalLocation: { readonly artifactLocation: { readonly uri: string } };
  }[];
  readonly partialFingerprints: Readonly<Record<string, string>>;
}

function runOf(any: Report) {
  return JSON.parse(renderSarif(any)).runs[0];
}

function resultsOf(any: Report): readonly Result[] {
  return runOf(any).results;
}

const uriOf = ({ locations }: Result) => locations[0]?.physicalLocation.artifactLocation.uri ?? '';

test('shows a report', () => {
  const log = JSON.parse(renderSarif(samples['fail'] ?? report()));
  log.runs[0].tool.driver.rules = log.runs[0].tool.driver.rules.slice(0, 1);
  for (const result of log.runs[0].results) result.ruleIndex = 0;
  expectGolden('fail.sarif', `${JSON.stringify(log, null, 2)}\n`);
});

test('the schema refuses what is not SARIF', () => {
  const log = JSON.parse(renderSarif(samples['fail'] ?? report()));
  expect(isSarif(log)).toBe(true);
  log.runs[0].results[0].level = 'fatal';
  expect(isSarif(log)).toBe(false);
});

test('every report follows the schema, and comes out the same twice', () => {
  fc.assert(
    fc.property(anyReport, (any) => {
      const sarif = renderSarif(any);
      isSarif(JSON.parse(sarif));
      expect(isSarif.errors).toBeNull();
      expect(renderSarif(structuredClone(any))).toBe(sarif);
    }),
  );
});

describe('rules', () => {
  test('are all codes, each with help, an address and a level', () => {
    const { rules } = runOf(report()).tool.driver;
    expect(rules.map(({ id }: { id: string }) => id)).toEqual(codeNames);
    for (const rule of rules) {
      expect(rule).toMatchObject({
        helpUri: expect.stringMatching(/^https:\/\/.*\/docs\/rules\.md#[a-z0-9-]+$/),
        help: { text: expect.any(String) },
        defaultConfiguration: { level: expect.stringMatching(/^(error|warning|note)$/) },
      });
    }
  });

  test('are what the results point at', () => {
    for (const { ruleId, ruleIndex } of resultsOf(samples['fail'] ?? report())) {
      expect(codeNames[ruleIndex]).toBe(ruleId);
    }
  });
});

describe('places', () => {
  test.each([
    ['app/[id]/page.tsx', 'app/%5Bid%5D/page.tsx'],
    ['a b#c?d%e.ts', 'a%20b%23c%3Fd%25e.ts'],
    ['é/日.md', '%C3%A9/%E6%97%A5.md'],
    ['javascript:alert(1)', 'javascript%3Aalert(1)'],
    ['a\nb', 'a%0Ab'],
    ['a\\b', 'a%5Cb'],
    ['\uD800', '%EF%BF%BD'],
  ])('%j is the address %s', (path, uri) => {
    const [result] = resultsOf(report(gate({ findings: [{ ...outOfScope, location: { path } }] })));
    expect(result && uriOf(result)).toBe(uri);
  });

  test('are never absent, for GitHub refuses such results', () => {
    const [result] = resultsOf(report(gate({ findings: [missingArtifact] })));
    expect(result && uriOf(result)).toBe('.github/ai-gate.yml');
  });
});

test('brackets in a message make no link', () => {
  const message = 'see [here](https://example.org) and \\[1](2)';
  const [result] = resultsOf(report(gate({ findings: [{ ...outOfScope, message }] })));
  expect(result?.message.text).toContain(
    'see \\[here\\](https://example.org) and \\\\\\[1\\](2)\nFix: ',
  );
});

describe('fingerprints', () => {
  const printsOf = (...findings: readonly (typeof outOfScope)[]) =>
    resultsOf(report(gate({ findings }))).map(
      (result) => result.partialFingerprints['aiGateFinding/v1'],
    );
  const at = (line: number) => ({ ...outOfScope, location: { path: 'src/a.ts', line } });

  test('stay when the line moves', () => {
    expect(printsOf(at(5))).toEqual(printsOf(at(99)));
  });

  test('differ by path and message, and between equals', () => {
    const other = { ...at(5), message: 'other' };
    const prints = printsOf(at(5), at(6), other, {
      ...at(5),
      location: { path: 'src/b.ts', line: 5 },
    });
    expect(new Set(prints).size).toBe(4);
  });
});

test('an advisory gate gives no errors, and says so', () => {
  const [result] = resultsOf(report(gate({ enforcement: 'advisory', findings: [outOfScope] })));
  expect(result).toMatchObject({
    level: 'warning',
    message: { text: expect.stringMatching(/^Advisory: /) },
  });
});

test('more results than GitHub takes are left out, the least severe first, and counted', () => {
  const many = largeReport(25_010, 100).gates[0]?.findings ?? [];
  const findings = many.map((each, index) => ({
    ...each,
    level: index < 20 ? ('note' as const) : each.level,
  }));
  const run = runOf(report(gate({ findings })));
  expect(run.results).toHaveLength(25_000);
  expect(run.results.filter(({ level }: Result) => level === 'note')).toHaveLength(10);
  expect(run.invocations[0].toolExecutionNotifications[0].message.text).toMatch(/^10 findings/);
});
