import { type Entry, parseEntry, renderEntry } from '@ai-gate/ledger';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { chain } from './sample-entries.ts';

const [entry] = chain(1) as [Entry];
const text = renderEntry(entry);

test('the canonical text', () => {
  expect(text).toBe(
    `{"actor":{"id":583231,"login":"ada"},"at":"2026-10-01T08:45:54Z","base":"${'a'.repeat(40)}","codes":["provenance/path-out-of-scope"],"detail":{"commentDigest":"sha256:1c8f2c5b0e8f1d5e","commentId":1,"expires":"2026-11-27T00:00:00Z","reason":"payment outage INC-1, fix reviewed by phone with the owner"},"head":"${'b'.repeat(40)}","kind":"override","policy":"sha256:${'c'.repeat(64)}","pr":1,"prev":"sha256:${'0'.repeat(64)}","repo":"octo/shop","seq":1,"v":1,"verdict":"overridden"}\n`.replace(
      'sha256:1c8f2c5b0e8f1d5e',
      String(entry.detail['commentDigest']),
    ),
  );
});

test('what is rendered is read back', () => {
  const scalar = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.maxSafeInteger(),
    fc.boolean(),
    fc.constant(null),
  );
  const detail = fc.dictionary(
    fc.stringMatching(/^[a-z][A-Za-z0-9]{0,20}$/),
    fc.oneof(scalar, fc.array(fc.string({ unit: 'binary' }), { maxLength: 3 })),
  );
  fc.assert(
    fc.property(detail, (given) => {
      const written: Entry = {
        ...entry,
        kind: 'bypass',
        pr: null,
        actor: null,
        detail: { ...given },
      };
      const reading = parseEntry(Buffer.from(renderEntry(written)));
      expect(reading).toEqual({ ok: true, entry: JSON.parse(JSON.stringify(written)) });
    }),
  );
});

describe('what is not the canonical text of an entry is refused', () => {
  const changed = (parts: Record<string, unknown>) => renderEntry({ ...entry, ...parts } as Entry);
  test.each([
    { what: 'no JSON', bytes: 'x' },
    { what: 'nothing', bytes: '' },
    { what: 'a list', bytes: '[]\n' },
    { what: 'null', bytes: 'null\n' },
    { what: 'no final line feed', bytes: text.trimEnd() },
    { what: 'two line feeds', bytes: `${text}\n` },
    { what: 'CRLF', bytes: text.replace('\n', '\r\n') },
    { what: 'a byte order mark', bytes: `\uFEFF${text}` },
    { what: 'a space', bytes: text.replace(':', ': ') },
    { what: 'keys in another order', bytes: `${JSON.stringify(entry)}\n` },
    { what: 'a key twice', bytes: text.replace('"seq":1', '"seq":2,"seq":1') },
    {
      what: 'a key of detail twice',
      bytes: text.replace('"commentId":1', '"commentId":9,"commentId":1'),
    },
    { what: 'a needless escape', bytes: text.replace('payment', '\\u0070ayment') },
    { what: 'another writing of a number', bytes: text.replace('"seq":1', '"seq":1.0') },
    { what: 'a field more', bytes: changed({ note: 'x' }) },
    { what: 'a field less', bytes: text.replace('"v":1,', '') },
    { what: '__proto__', bytes: text.replace('"v":1', '"__proto__":1,"v":1') },
    { what: 'version 2', bytes: changed({ v: 2 }) },
    { what: 'number 0', bytes: changed({ seq: 0 }) },
    { what: 'half a number', bytes: changed({ seq: 1.5 }) },
    { what: 'a number as text', bytes: changed({ seq: '1' }) },
    { what: 'an unknown kind', bytes: changed({ kind: 'grant' }) },
    { what: 'an unknown verdict', bytes: changed({ verdict: 'PASS' }) },
    { what: 'a short head', bytes: changed({ head: 'b'.repeat(39) }) },
    { what: 'no head', bytes: changed({ head: null }) },
    { what: 'a day that is none', bytes: changed({ at: '2026-02-30T00:00:00Z' }) },
    { what: 'a time with a zone', bytes: changed({ at: '2026-02-20T00:00:00+00:00' }) },
    { what: 'a repository that is none', bytes: changed({ repo: 'octo/shop/x' }) },
    { what: 'an actor without id', bytes: changed({ actor: { login: 'ada' } }) },
    { what: 'codes that are none', bytes: changed({ codes: ['<img>'] }) },
    { what: 'a short digest', bytes: changed({ prev: 'sha256:00' }) },
    { what: 'nested detail', bytes: changed({ detail: { ...entry.detail, more: { a: 1 } } }) },
    { what: 'a number for a key', bytes: changed({ detail: { ...entry.detail, 1: 1 } }) },
    {
      what: 'an override without reason',
      bytes: changed({ detail: { ...entry.detail, reason: 1 } }),
    },
    { what: 'an override without comment', bytes: changed({ detail: { reason: 'x' } }) },
    { what: 'a megabyte', bytes: changed({ detail: { ...entry.detail, x: 'a'.repeat(1 << 20) } }) },
  ])('$what', ({ bytes }) => {
    expect(parseEntry(Buffer.from(bytes))).toEqual({ ok: false, why: expect.any(String) });
  });

  test('bytes that are not UTF-8', () => {
    const bytes = Buffer.from(text);
    bytes[bytes.indexOf('payment')] = 0xff;
    expect(parseEntry(bytes)).toEqual({ ok: false, why: 'is not UTF-8' });
  });
});
