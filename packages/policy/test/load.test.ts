import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { defaultPolicy, policyPath } from '@ai-gate/policy';
import { loadPolicy } from '@ai-gate/policy/load';
import { describe, expect, test } from '@jest/globals';
import { bytesOf } from './policy-files.ts';

const base = 'b'.repeat(40);
const file = (text: string) => ({ path: policyPath, bytes: bytesOf(text) });

describe('loadPolicy', () => {
  test('without a file gives the defaults, by a digest that does not change from run to run', async () => {
    const loaded = await loadPolicy(undefined, base);
    expect(loaded).toMatchObject({ ok: true, policy: defaultPolicy });
    expect(loaded.identity).toEqual({
      source: 'defaults',
      digest: expect.stringMatching(/^sha256:[0-9a-f]{64}$/),
    });
    expect((await loadPolicy(undefined, 'other')).identity).toEqual(loaded.identity);
  });

  test('names the file, the base commit and the digest of the bytes', async () => {
    const text = 'version: 1\n';
    const { identity } = await loadPolicy(file(text), base);
    expect(identity).toEqual({
      source: `.github/ai-gate.yml@${base}`,
      digest: `sha256:${createHash('sha256').update(text).digest('hex')}`,
    });
  });

  test('makes every problem a finding on its line', async () => {
    const loaded = await loadPolicy(file('version: 1\ntargts: []\nexempt: 1\n'), base);
    expect(loaded).toMatchObject({
      ok: false,
      findings: [
        { code: 'policy/invalid', location: { path: policyPath, line: 2 } },
        {
          code: 'policy/invalid',
          location: { path: policyPath, line: 3 },
          message: 'exempt: expected a mapping, found 1',
        },
      ],
    });
  });

  test('says how many problems it leaves out', async () => {
    const keys = Array.from({ length: 60 }, (_, index) => `key${index}: 1`).join('\n');
    const loaded = await loadPolicy(file(`version: 1\n${keys}\n`), base);
    const findings = loaded.ok ? [] : loaded.findings;
    expect(findings).toHaveLength(50);
    expect(findings.at(-1)?.message).toMatch(/\(and 10 more problems\)$/);
  });
});

test('neither the index nor the loader brings in zod or yaml', () => {
  const seen = new Set<string>();
  const packages = new Set<string>();
  const follow = (module: string): void => {
    if (seen.has(module)) return;
    seen.add(module);
    const source = readFileSync(new URL(`../src/${module}`, import.meta.url), 'utf8');
    for (const [, what = '', from = ''] of source.matchAll(
      /^(?:import|export) ([^;]*?) from '(.+?)';/gms,
    )) {
      if (what.startsWith('type ')) continue;
      if (from.startsWith('./')) follow(from.slice(2));
      else packages.add(from);
    }
  };
  follow('index.ts');
  follow('load.ts');
  expect([...packages].sort()).toEqual(['@ai-gate/verdict', 'minimatch', 'node:crypto']);
});
