import { type Extractor, fieldTypes, loadExtractor } from '@ai-gate/extract';
import type { SourceKind } from '@ai-gate/policy';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

const sanity = JSON.stringify(
  [
    {
      type: 'document',
      name: 'order',
      attributes: {
        a: { type: 'objectAttribute', value: { type: 'array', of: { type: 'inline', name: 'b' } } },
      },
    },
    {
      type: 'type',
      name: 'b',
      value: {
        type: 'object',
        attributes: {
          c: { type: 'objectAttribute', value: { type: 'union', of: [{ type: 'string' }] } },
        },
      },
    },
  ],
  null,
  1,
);
const jsonSchema = JSON.stringify(
  {
    title: 'A',
    $defs: { b: { properties: { c: { type: ['string', 'null'] }, d: { $ref: '#' } } } },
    properties: { e: { allOf: [{ $ref: '#/$defs/b' }], items: [{ $ref: '#/$defs/b' }] } },
  },
  null,
  1,
);
const openapi = `openapi: 3.1.0
components:
  schemas:
    A: &a
      properties: { b: { $ref: '#/components/schemas/C' }, "d": { type: [string, 'null'] } }
    C: { allOf: [*a], items: { oneOf: [{ enum: [x] }] } }
    D: { <<: *a }
`;
const graphql = `type A @x(y: [1, {z: "s"}]) { a: [Int!]! b(c: String = """d"""): E } enum E { F }
extend input I { j: ID }`;
const prisma = `model A {
  a String? @map("b") @default("{}") // c
  d E[]
  @@map("f")
}
enum E { G }`;

const seeds: readonly [SourceKind, string, string][] = [
  ['sanity-schema', 'schema.json', sanity],
  ['json-schema', 'a.schema.json', jsonSchema],
  ['openapi', 'openapi.yaml', openapi],
  ['graphql', 'schema.graphql', graphql],
  ['prisma', 'schema.prisma', prisma],
];

/** Cuts, repeats, moves and spoils parts of a text. */
function mutated(seed: string): fc.Arbitrary<Buffer> {
  const at = fc.nat(seed.length);
  const hostile = fc.constantFrom(
    '{',
    '}',
    '[',
    '"',
    '\n',
    '\\',
    '*a',
    '&a ',
    '<<: ',
    '$ref',
    '\0',
    'é',
    '# ',
    '/*',
  );
  const edit = fc.record({ from: at, to: at, target: at, insert: fc.option(hostile) });
  return fc
    .tuple(fc.array(edit, { minLength: 1, maxLength: 4 }), fc.option(at))
    .map(([edits, spoil]) => {
      let text = seed;
      for (const { from, to, target, insert } of edits) {
        const piece = insert ?? text.slice(Math.min(from, to), Math.max(from, to));
        text = text.slice(0, target) + piece + text.slice(insert === null ? target : to);
      }
      const bytes = Buffer.from(text);
      if (spoil !== null && spoil % 5 === 0 && spoil < bytes.length) bytes[spoil] = 0xff;
      return bytes;
    });
}

function expectSoundOutcome(extractor: Extractor, path: string, bytes: Buffer): void {
  const outcome = extractor.extract({ path, bytes });
  if (outcome.kind === 'unreadable') {
    expect(outcome.reason).not.toBe('');
    expect(outcome.line ?? 1).toBeGreaterThanOrEqual(1);
    return;
  }
  const lines = bytes.toString().split(/\r\n|\n|\r/).length;
  const { fields, unresolved } = outcome.extraction;
  for (const { line } of [...fields, ...unresolved]) {
    expect(line).toBeGreaterThanOrEqual(1);
    expect(line).toBeLessThanOrEqual(lines);
  }
  for (const { type } of fields) expect([...fieldTypes, null]).toContain(type);
  if (fields.length > 0) expect(extractor.mayHoldFields(bytes)).toBe(true);
}

describe.each(seeds)('the extractor of %s', (kind, path, seed) => {
  test('reads its seed', async () => {
    const extractor = await loadExtractor(kind);
    const outcome = extractor?.extract({ path, bytes: Buffer.from(seed) });
    expect(outcome?.kind).toBe('extracted');
    expect(extractor?.kind).toBe(kind);
  });

  test('answers whatever it is given', async () => {
    const extractor = await loadExtractor(kind);
    if (extractor === null) throw new Error(`no extractor of ${kind}`);
    fc.assert(
      fc.property(mutated(seed), (bytes) => expectSoundOutcome(extractor, path, bytes)),
      { numRuns: 500 },
    );
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) =>
        expectSoundOutcome(extractor, path, Buffer.from(bytes)),
      ),
    );
  });

  test('refuses a file beyond its limit', async () => {
    const extractor = await loadExtractor(kind);
    const bytes = Buffer.alloc((extractor?.limit ?? 0) + 1, ' ');
    expect(extractor?.extract({ path, bytes })).toEqual({
      kind: 'unreadable',
      reason: `it is larger than ${extractor?.limit} bytes`,
      line: null,
    });
  });
});
