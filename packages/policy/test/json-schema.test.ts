import { readFileSync } from 'node:fs';
import { policyJsonSchema } from '@ai-gate/policy/json-schema';
import { parsePolicy } from '@ai-gate/policy/parse-policy';
import { policySchema } from '@ai-gate/policy/schema';
import { describe, expect, test } from '@jest/globals';
import Ajv2020 from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { parse } from 'yaml';
import { bytesOf, documentedExample } from './policy-files.ts';

const schema = policyJsonSchema();
const accepts = new Ajv2020.default({ strict: true, allowUnionTypes: true }).compile(schema);
const example: unknown = parse(documentedExample);

test('the committed schema is the generated one', () => {
  const file = new URL('../../../docs/schema/ai-gate.policy.schema.json', import.meta.url);
  expect(readFileSync(file, 'utf8')).toBe(`${JSON.stringify(schema, null, 2)}\n`);
});

describe('the JSON Schema for editors', () => {
  test('accepts the documented example', () => {
    accepts(example);
    expect(accepts.errors).toBeNull();
  });

  test.each([
    ['an unknown key', { version: 1, target: [] }],
    ['no version', {}],
    ['a wrong word', { version: 1, provenance: { base: 'tip' } }],
    ['an empty list of targets', { version: 1, targets: [] }],
    ['a duration without unit', { version: 1, override: { 'expires-in': '7' } }],
    ['a retention of a fraction', { version: 1, override: { 'artifact-retention-days': 1.5 } }],
    [
      'an unknown key in the long form',
      { version: 1, enforcement: { drift: { lvl: 'blocking' } } },
    ],
    ['an empty section', { version: 1, exempt: null }],
    ['a glob with a control character', { version: 1, paths: { docs: ['a\u0007'] } }],
  ])('refuses %s', (_what, document) => {
    expect(accepts(document)).toBe(false);
  });

  test('describes and defaults what it can', () => {
    expect(schema).toMatchObject({
      title: 'ai-gate policy',
      required: ['version'],
      properties: {
        targets: { default: ['main', 'release/*'], description: expect.any(String) },
        override: { properties: { 'expires-in': { default: '7d' } } },
      },
    });
  });
});

/** Sets the value at one place of a copy of a document, or takes it out. */
function mutate(document: unknown, path: readonly string[], value: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  if (typeof document !== 'object' || document === null) return document;
  if (Array.isArray(document)) {
    return document.map((item, index) =>
      String(index) === key ? mutate(item, rest, value) : item,
    );
  }
  return { ...document, [key]: mutate(Reflect.get(document, key), rest, value) };
}

function placesOf(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  const inner = Object.entries(value).flatMap(([key, item]) => placesOf(item, [...path, key]));
  return [path, ...inner, [...path, 'unknown-key']];
}

// Values on which the two can agree: JSON Schema knows nothing of the grammar of globs.
const values = fc.constantFrom<unknown>(
  null,
  true,
  0,
  1,
  -1,
  1.5,
  400,
  401,
  1e9,
  '',
  'a',
  'blocking',
  'advisory',
  'x'.repeat(600),
  '\u0000',
  [],
  ['a'],
  [1],
  [[]],
  {},
  { level: 'advisory' },
  { level: 'x' },
  { a: 1 },
  '7d',
  '0d',
  'squash',
);

test('it refuses what the gate refuses, and accepts what it accepts', () => {
  fc.assert(
    fc.property(fc.constantFrom(...placesOf(example)), values, (path, value) => {
      const document = mutate(example, path, value);
      expect([path, value, accepts(document)]).toEqual([
        path,
        value,
        policySchema.safeParse(document).success,
      ]);
    }),
    { numRuns: 3000 },
  );
});

test('a document that an editor refuses is one that the gate refuses', () => {
  fc.assert(
    fc.property(fc.object({ maxDepth: 3 }), (object) => {
      const text = JSON.stringify({ version: 1, ...object });
      fc.pre(!accepts(JSON.parse(text)));
      expect(parsePolicy(bytesOf(text)).ok).toBe(false);
    }),
  );
});
