import { removeFixtures } from '@ai-gate/action-tests/git-fixture';
import { renderNewContract } from '@ai-gate/contract';
import { loadExtractor } from '@ai-gate/extract';
import { sourceKinds } from '@ai-gate/policy';
import { afterAll, describe, expect, jest, test } from '@jest/globals';
import { checkDrift, lineOf, rowsOf, sourcePolicy } from './drift-change.ts';
import { type SampleField, type SampleKind, sampleKinds } from './drift-kinds.ts';
import { contractPath } from './good-change.ts';

afterAll(removeFixtures);

// Real repositories on a busy machine take their time.
jest.setTimeout(60_000);

const field = (name: string, type: SampleField['type'] = 'string'): SampleField => ({
  name,
  type,
  target: `api.${name.toLowerCase()}`,
});
const [reference, customer, total] = [field('reference'), field('customer'), field('total')];
const fields = [reference, customer, total];

/** A contract that lists the fields with type and API path, below the entity if there is one. */
function contractOf({ entity }: SampleKind, listed: readonly SampleField[]): string {
  const rows = listed.map(({ name, type, target }) => `| \`${name}\` | ${type} | \`${target}\` |`);
  const heading = entity === null ? [] : [`### \`${entity}\``, ''];
  return [...heading, '| Field | Type | API path |', '|---|---|---|', ...rows, ''].join('\n');
}

/** What the change makes of the source, while the contract lists `fields`. */
async function judge(sample: SampleKind, now: string, before = sample.render(fields)) {
  const contract = contractOf(sample, fields);
  const report = await checkDrift({
    policy: sourcePolicy(sample.kind, sample.file),
    base: { [contractPath]: contract, [sample.file]: before },
    head: { [sample.file]: now },
  });
  const findings = report.gates.flatMap((gate) => gate.findings);
  for (const { fix, message } of findings) {
    expect(fix.length).toBeGreaterThan(10);
    expect(message).not.toMatch(/undefined|null|\[object/);
  }
  const listed = (name: string) => `${contractPath}:${lineOf(contract, `\`${name}\``)}`;
  const declared = (name: string) => `${sample.file}:${lineOf(now, name)}`;
  return { verdict: report.verdict, rows: rowsOf(report), listed, declared, findings };
}

function conflicting(text: string): string {
  return text.replace(/(.*customer.*\n)/, '<<<<<<< ours\n$1=======\n>>>>>>> theirs\n');
}

test('there is a sample of every kind', () => {
  expect([...new Set(sampleKinds.map(({ kind }) => kind))].sort()).toEqual([...sourceKinds].sort());
});

describe.each(sampleKinds)('$title', (sample) => {
  test('that agrees passes, in another order and with comments of the contract', async () => {
    const now = sample.render([total, customer, reference]);
    expect(await judge(sample, now)).toMatchObject({ verdict: 'pass', rows: [] });
  });

  test('a field more', async () => {
    const now = sample.render([...fields, field('voucher')]);
    const { verdict, rows, declared, listed } = await judge(sample, now);
    expect([verdict, rows]).toEqual([
      'fail',
      [`field-added ${declared('voucher')} ↔ ${listed('total')}`],
    ]);
  });

  test('a field less', async () => {
    const now = sample.render([reference, total]);
    const { verdict, rows, listed } = await judge(sample, now);
    const was = lineOf(sample.render(fields), 'customer');
    expect([verdict, rows]).toEqual([
      'fail',
      [`field-removed ${listed('customer')} ↔ ${sample.file}:${was}`],
    ]);
  });

  test('a field of another name', async () => {
    const now = sample.render([reference, { ...customer, name: 'customerName' }, total]);
    const { verdict, rows, declared, listed } = await judge(sample, now);
    expect([verdict, rows]).toEqual([
      'fail',
      [`field-renamed ${declared('customerName')} ↔ ${listed('customer')}`],
    ]);
  });

  test('a field of another type', async () => {
    const now = sample.render([reference, { ...customer, type: 'number' }, total]);
    const { verdict, rows, declared, listed } = await judge(sample, now);
    const changed = `type-changed ${declared('customer')} ↔ ${listed('customer')}`;
    expect([verdict, rows]).toEqual(sample.hasTypes ? ['fail', [changed]] : ['pass', []]);
  });

  test('a field that maps elsewhere', async () => {
    const now = sample.render([reference, { ...customer, target: 'api.buyer' }, total]);
    const { verdict, rows, declared, listed, findings } = await judge(sample, now);
    const changed = `target-non-canonical ${declared('customer')} ↔ ${listed('customer')}`;
    expect([verdict, rows]).toEqual(sample.hasTargets ? ['fail', [changed]] : ['pass', []]);
    if (sample.hasTargets) expect(findings[0]?.fix).toContain('`api.customer`');
  });

  test.each([
    ['that is damaged', sample.damaged],
    ['that is cut off', sample.render(fields).slice(0, -4)],
    ['with conflict markers', conflicting(sample.render(fields))],
  ])('a file %s is not one without fields', async (_title, now) => {
    const { verdict, rows } = await judge(sample, now);
    expect([verdict, rows]).toEqual([
      'error',
      [expect.stringMatching(`^source-unreadable ${sample.file}:\\d+$`)],
    ]);
  });

  test('a file that is not text', async () => {
    const text = Buffer.from(
      sample.render(fields).replace('reference', 'refer\u00FFence'),
      'latin1',
    );
    const report = await checkDrift({
      policy: sourcePolicy(sample.kind, sample.file),
      base: { [contractPath]: contractOf(sample, fields), [sample.file]: sample.render(fields) },
      head: { [sample.file]: text },
    });
    expect([report.verdict, rowsOf(report)]).toEqual([
      'error',
      [expect.stringMatching(`^source-unreadable ${sample.file}(?::\\d+)?$`)],
    ]);
  });

  test('a file without fields, and a file that moved', async () => {
    const empty = await judge(sample, sample.render([]));
    expect([empty.verdict, empty.rows.map((row) => row.split(' ')[0])]).toEqual([
      'error',
      [expect.stringMatching(/^source-(?:empty|unreadable)$/)],
    ]);
    const moved = await checkDrift({
      policy: sourcePolicy(sample.kind, sample.file),
      base: { [contractPath]: contractOf(sample, fields), [sample.file]: sample.render(fields) },
      head: { [sample.file]: null, [`old/${sample.file}`]: sample.render(fields) },
    });
    expect(moved.verdict).toBe('error');
    expect(rowsOf(moved)).toContain('source-empty .github/ai-gate.yml');
  });

  test('a file in whose place a link stands', async () => {
    const report = await checkDrift({
      policy: sourcePolicy(sample.kind, sample.file),
      base: { [contractPath]: contractOf(sample, fields), [sample.file]: sample.render(fields) },
      head: { [sample.file]: { mode: '120000', content: '../elsewhere' } },
    });
    expect([report.verdict, rowsOf(report)]).toEqual([
      'error',
      [`source-unreadable ${sample.file}`],
    ]);
  });

  if (sample.unresolved !== null) {
    const { unresolved } = sample;
    test('a place that cannot be resolved is told of', async () => {
      const now = sample.render(fields, unresolved);
      const { rows } = await judge(sample, now);
      const line = now.split('\n').indexOf(unresolved) + 1;
      expect(rows).toContain(`unresolved (warning) ${sample.file}:${line}`);
    });
  }

  test('a first contract made from it agrees with it', async () => {
    const extractor = await loadExtractor(sample.kind as (typeof sourceKinds)[number]);
    const text = sample.render([...fields, field('amount', 'number')]);
    const outcome = extractor.extract({ path: sample.file, bytes: Buffer.from(text) });
    if (outcome.kind !== 'extracted') throw new Error(outcome.reason);
    const { text: contract, problems } = renderNewContract(outcome.extraction.fields);
    expect(problems).toEqual([]);
    for (const types of ['string', 'any']) {
      const policy = sourcePolicy(sample.kind, sample.file, `, types: [${types}]`);
      const base = { [contractPath]: contract, [sample.file]: text };
      const report = await checkDrift({ policy, base });
      expect([report.verdict, rowsOf(report)]).toEqual(['pass', []]);
    }
  });

  test('is found without configuration where the contract names it', async () => {
    const contract = `## \`${sample.file}\`\n\n${contractOf(sample, fields)}`;
    const reference = `// ${contractPath}\n`;
    const isCode = sample.file.endsWith('.ts');
    const text = (listed: readonly SampleField[]) =>
      `${isCode && sample.kind !== 'field-map' ? reference : ''}${sample.render(listed)}`;
    const base = { [contractPath]: contract, [sample.file]: text(fields) };
    const good = await checkDrift({ base });
    expect([good.verdict, rowsOf(good)]).toEqual(['pass', ['sources-detected (note)']]);
    expect(good.gates[0]?.findings[0]?.message).toContain(`${sample.file} (${sample.kind}): it `);
    const bad = await checkDrift({
      base,
      head: { [sample.file]: text([...fields, field('more')]) },
    });
    expect([bad.verdict, rowsOf(bad).map((row) => row.split(' ')[0])]).toEqual([
      'fail',
      ['field-added', 'sources-detected'],
    ]);
  });
});
