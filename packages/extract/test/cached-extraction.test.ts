import {
  decodeExtraction,
  type ExtractionKey,
  encodeExtraction,
  extractionCacheKey,
} from '@ai-gate/extract';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

const key: ExtractionKey = {
  kind: 'prisma',
  version: 1,
  blob: 'f'.repeat(40),
  path: 'prisma/schema.prisma',
};
const file = key.path;
const extraction = {
  fields: [
    { entity: 'User', path: 'name', type: 'string', file, line: 3, target: 'users.full_name' },
    { entity: null, path: 'näme[]', type: null, file, line: 4 },
  ],
  unresolved: [{ file, line: 9, what: 'the spread of `base`' }],
};

describe('a cached extraction', () => {
  test('comes back as it was', () => {
    expect(decodeExtraction(key, encodeExtraction(key, extraction))).toEqual(extraction);
  });

  test.each<[string, Partial<ExtractionKey>]>([
    ['another blob', { blob: 'e'.repeat(40) }],
    ['another kind', { kind: 'graphql' }],
    ['another version of the extractor', { version: 2 }],
    ['another path', { path: 'other.prisma' }],
  ])('for %s is ignored', (_title, change) => {
    const other = { ...key, ...change };
    expect(extractionCacheKey(other)).not.toBe(extractionCacheKey(key));
    expect(decodeExtraction(other, encodeExtraction(key, extraction))).toBeNull();
  });

  test('is ignored when any byte of it changed', () => {
    const entry = encodeExtraction(key, extraction);
    fc.assert(
      fc.property(fc.nat(entry.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const damaged = Buffer.from(entry);
        damaged[at] = (damaged[at] ?? 0) ^ change;
        expect(decodeExtraction(key, damaged)).toBeNull();
      }),
    );
  });

  test('is ignored when it was cut off, or is no entry', () => {
    const entry = encodeExtraction(key, extraction);
    fc.assert(
      fc.property(fc.nat(entry.length - 1), (length) => {
        expect(decodeExtraction(key, entry.subarray(0, length))).toBeNull();
      }),
    );
    expect(decodeExtraction(key, Buffer.from('hello'))).toBeNull();
  });

  test('with fields that are none is ignored even under a right digest', () => {
    const wrong = {
      fields: [{ entity: 'A', path: 'a', type: null, file, line: 0 }],
      unresolved: [],
    };
    expect(decodeExtraction(key, encodeExtraction(key, wrong))).toBeNull();
  });
});
