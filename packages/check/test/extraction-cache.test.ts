import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import {
  createFolder,
  createRepository,
  type GitFixture,
  removeFixtures,
} from '@ai-gate/action-tests/git-fixture';
import { type CheckRequest, runCheck } from '@ai-gate/check';
import { driftGate } from '@ai-gate/check/drift/drift-gate';
import { encodeExtraction, extractionCacheKey, loadExtractor } from '@ai-gate/extract';
import type { SourceKind } from '@ai-gate/policy';
import { renderJson } from '@ai-gate/verdict';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { type SampleField, sampleKinds } from './drift-kinds.ts';
import { contractPath } from './good-change.ts';

afterAll(removeFixtures);

// Real repositories on a busy machine take their time.
jest.setTimeout(60_000);

const field = (name: string): SampleField => ({ name, type: 'string', target: `api.${name}` });
const kinds = [...new Map(sampleKinds.map((sample) => [sample.kind, sample])).values()];
const sources = kinds.map(({ kind, file }) => `    - { kind: ${kind}, files: ['${file}'] }\n`);
const policy = `version: 1\ndrift:\n  sources:\n${sources.join('')}`;
const contract = '### `Order`\n- `code`\n- `gone`\n\n| Field |\n|---|\n| `mail` |\n';

/** Fields of all kinds, places that cannot be resolved, an acknowledgement and drift of all sorts. */
function filesOf(...names: string[]): Record<string, string> {
  const texts = kinds.map(({ file, render, unresolved }): [string, string] => {
    const text = render(names.map(field), unresolved ?? undefined);
    return [file, file.endsWith('.ts') ? `${text}${acknowledgement}` : text];
  });
  return Object.fromEntries(texts);
}

const acknowledgement =
  '// DRIFT ACKNOWLEDGEMENT\n// Fields: `Order.nämé`\n// Reason: x\n// Approved by: Ada\n// Date: 2026-01-06\n';

let fixture: GitFixture;
let base: string;
let head: string;

beforeAll(() => {
  fixture = createRepository({ bare: true });
  const first = { '.github/ai-gate.yml': policy, [contractPath]: contract };
  base = fixture.commit({ ...first, ...filesOf('code', 'gone', 'mail') });
  head = fixture.commit({ 'src/app.ts': 'x', ...filesOf('code', 'mail', 'voucher') });
});

async function judge(request: Partial<CheckRequest> = {}): Promise<string> {
  const report = await runCheck({
    directory: fixture.directory,
    base,
    baseRef: 'main',
    head,
    gates: [driftGate],
    now: new Date('2026-03-01T00:00:00Z'),
    ...request,
  });
  expect(report.verdict).toBe('fail');
  return renderJson(report);
}

/** A folder with a cache in it, and the file. */
async function warmCache(): Promise<{ readonly cacheDirectory: string; readonly file: string }> {
  const cacheDirectory = createFolder();
  await judge({ cacheDirectory });
  return { cacheDirectory, file: join(cacheDirectory, 'extractions-v1.bin') };
}

describe('the report has the same bytes', () => {
  test('without a cache, with a cold one and with a warm one', async () => {
    const without = await judge();
    const cacheDirectory = join(createFolder(), 'new', 'folder');
    expect(without).toContain('drift/field-added');
    expect(await judge({ cacheDirectory })).toBe(without);
    const written = readFileSync(join(cacheDirectory, 'extractions-v1.bin'));
    expect(written.length).toBeGreaterThan(1000);
    expect(await judge({ cacheDirectory })).toBe(without);
  });

  test('whatever happened to the bytes of the cache', async () => {
    const without = await judge();
    const { cacheDirectory, file } = await warmCache();
    const good = readFileSync(file);
    const step = Math.ceil(good.length / 12);
    const damaged = [
      ...Array.from({ length: 12 }, (_, index) => {
        const bytes = Buffer.from(good);
        const at = Math.min(good.length - 1, index * step);
        bytes[at] = (bytes[at] ?? 0) ^ 1;
        return bytes;
      }),
      ...[1, 64, 70, 100, good.length - 1].map((length) => good.subarray(0, length)),
      Buffer.from(good.toString('latin1').replaceAll('"code"', '"kode"'), 'latin1'),
      Buffer.from(good.toString('latin1').replace(/ \d+\n/, ' 999999999\n'), 'latin1'),
      Buffer.alloc(0),
      Buffer.alloc(100_000),
      randomBytes(100_000),
      Buffer.concat([good, good]),
      Buffer.concat([randomBytes(100), good]),
    ];
    for (const bytes of damaged) {
      writeFileSync(file, bytes);
      expect(await judge({ cacheDirectory })).toBe(without);
    }
  });

  test('with entries that were made for other files', async () => {
    const without = await judge();
    const { cacheDirectory, file } = await warmCache();
    const names = readFileSync(file, 'latin1').match(/[0-9a-f]{64}(?= \d+\n)/g) ?? [];
    expect(names.length).toBeGreaterThan(10);
    const turned = new Map(names.map((name, index) => [name, names[(index + 1) % names.length]]));
    const text = readFileSync(file, 'latin1');
    const swapped = text.replaceAll(/[0-9a-f]{64}(?= \d+\n)/g, (name) => turned.get(name) ?? name);
    writeFileSync(file, Buffer.from(swapped, 'latin1'));
    expect(await judge({ cacheDirectory })).toBe(without);
  });

  test('with entries of another version of the extractors', async () => {
    const without = await judge();
    const { cacheDirectory, file } = await warmCache();
    const entries = await Promise.all(
      kinds.map(async (sample) => {
        const { kind, version } = await loadExtractor(sample.kind as SourceKind);
        const blob = fixture.git('rev-parse', `${head}:${sample.file}`);
        const key = { kind, version: version + 1, blob, path: sample.file };
        const entry = encodeExtraction(key, { fields: [], unresolved: [], acknowledges: false });
        return Buffer.concat([Buffer.from(`${extractionCacheKey(key)} ${entry.length}\n`), entry]);
      }),
    );
    writeFileSync(file, Buffer.concat(entries));
    expect(await judge({ cacheDirectory })).toBe(without);
  });

  test.each<[string, (folder: string) => string]>([
    [
      'a file',
      (folder) => {
        writeFileSync(join(folder, 'file'), 'x');
        return join(folder, 'file');
      },
    ],
    [
      'below a file',
      (folder) => {
        writeFileSync(join(folder, 'file'), 'x');
        return join(folder, 'file', 'cache');
      },
    ],
    [
      'one that cannot be written',
      (folder) => {
        chmodSync(folder, 0o500);
        return folder;
      },
    ],
    [
      'one with a folder in the place of the file',
      (folder) => {
        mkdirSync(join(folder, 'extractions-v1.bin', 'x'), { recursive: true });
        return folder;
      },
    ],
    ['no path at all', () => '\0'],
  ])('where the folder is %s', async (_title, prepare) => {
    const without = await judge();
    const folder = createFolder();
    expect(await judge({ cacheDirectory: prepare(folder) })).toBe(without);
    expect(readdirSync(folder).filter((name) => name.includes('.bin.'))).toEqual([]);
  });

  test('and nothing else is left in the folder', async () => {
    const { cacheDirectory, file } = await warmCache();
    rmSync(file);
    expect(readdirSync(cacheDirectory)).toEqual([]);
  });
});

test('a warm cache reads no source', async () => {
  const { cacheDirectory } = await warmCache();
  const without = await judge();
  const directory = createFolder();
  cpSync(fixture.directory, directory, { recursive: true });
  // Code is read for its acknowledgement and for the reference to the contract.
  for (const { file } of kinds.filter((sample) => !sample.file.endsWith('.ts'))) {
    for (const commit of [base, head]) {
      const oid = fixture.git('rev-parse', `${commit}:${file}`);
      rmSync(join(directory, 'objects', oid.slice(0, 2), oid.slice(2)), { force: true });
    }
  }
  const cold = await runCheck({ directory, base, head, baseRef: 'main', gates: [driftGate] });
  expect(cold.verdict).toBe('error');
  expect(await judge({ directory, cacheDirectory })).toBe(without);
});
