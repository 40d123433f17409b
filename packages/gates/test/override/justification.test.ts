import {
  isJustification,
  type JustificationReading,
  parseJustification,
  parseUtcTime,
  renderJustification,
  renderSigningCommand,
  renderSigningPayload,
} from '@ai-gate/gates';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { head, justification, target } from './override-fixture.ts';

const armor = [
  '-----BEGIN SSH SIGNATURE-----',
  'U1NIU0lHAAAAAQ==',
  '-----END SSH SIGNATURE-----',
  '',
].join('\n');
const signed = { ...justification, signature: armor };
const text = renderJustification(justification);

function problemsOf(reading: JustificationReading): readonly string[] {
  return reading.ok ? [] : reading.problems;
}

test('the comment to paste is the documented form', () => {
  expect(text).toBe(
    `/ai-gate override
Reason: payment outage INC-881, fix reviewed by phone with the owner
Head: ${head}
Expires: 2026-11-27T00:00:00Z
Signed-off-by: Ada Example <ada@example.org>
`,
  );
});

describe('the form is read', () => {
  test.each([
    { what: 'as rendered', body: text },
    { what: 'with CRLF', body: text.replaceAll('\n', '\r\n') },
    { what: 'without a final line feed', body: text.trimEnd() },
    { what: 'with blank lines', body: `\n\n${text.replaceAll('\n', '\n\n')}\n` },
    { what: 'with spaces at line ends', body: text.replaceAll('\n', ' \t\n') },
    { what: 'in another order', body: text.replace(/(Reason.*\n)(Head.*\n)/, '$2$1') },
  ])('$what', ({ body }) => {
    expect(isJustification(body)).toBe(true);
    expect(parseJustification(body)).toEqual({ ok: true, justification });
  });

  test.each([
    { what: 'below', body: renderJustification(signed) },
    { what: 'below, with CRLF', body: renderJustification(signed).replaceAll('\n', '\r\n') },
    { what: 'in a code fence', body: `${text}\n\`\`\`\n${armor}\`\`\`\n` },
    { what: 'in a fence with a language', body: `${text}\n\`\`\`text\n${armor}\`\`\`` },
  ])('with a signature $what', ({ body }) => {
    expect(parseJustification(body)).toEqual({ ok: true, justification: signed });
  });

  test('with a head of SHA-256', () => {
    const long = { ...justification, head: 'c'.repeat(64) };
    expect(parseJustification(renderJustification(long))).toEqual({
      ok: true,
      justification: long,
    });
  });

  test('whatever was rendered is read back', () => {
    const word = fc.stringMatching(/^[\p{L}\p{N}#:<>`*_"'\\/-]{20,40}$/u);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 8 }), fc.boolean(), (words, sign) => {
        const written = {
          ...(sign ? signed : justification),
          reason: `a reason with letters ${words.join(' ')}`,
        };
        expect(parseJustification(renderJustification(written))).toEqual({
          ok: true,
          justification: written,
        });
      }),
    );
  });
});

describe('what is not the form is refused', () => {
  const replaced = (pattern: RegExp | string, by: string) => text.replace(pattern, by);
  test.each([
    { what: 'no reason', body: replaced(/Reason.*\n/, ''), says: 'there is no line Reason' },
    { what: 'no head', body: replaced(/Head.*\n/, ''), says: 'there is no line Head' },
    { what: 'no expiry', body: replaced(/Expires.*\n/, ''), says: 'there is no line Expires' },
    {
      what: 'no sign-off',
      body: replaced(/Signed.*\n/, ''),
      says: 'there is no line Signed-off-by',
    },
    { what: 'a short reason', body: replaced(/Reason.*/, 'Reason: urgent!'), says: 'too short' },
    {
      what: 'dots for a reason',
      body: replaced(/Reason.*/, `Reason: ${'.'.repeat(40)}`),
      says: 'too short',
    },
    {
      what: 'a long reason',
      body: replaced(/Reason.*/, `Reason: ${'a'.repeat(1001)}`),
      says: 'more than 1000',
    },
    {
      what: 'a newline in the reason',
      body: replaced('INC', 'INC\nsecond line'),
      says: 'not part of the form: second line',
    },
    {
      what: 'a carriage return in the reason',
      body: replaced('INC', 'INC\rforged'),
      says: 'invisible',
    },
    {
      what: 'a bidi override in the reason',
      body: replaced('INC', '\u202eINC'),
      says: 'invisible',
    },
    {
      what: 'a line separator in the reason',
      body: replaced('INC', '\u2028INC'),
      says: 'invisible',
    },
    { what: 'a second head', body: `${text}Head: ${head}\n`, says: 'Head stands twice' },
    { what: 'a short head', body: replaced(head, head.slice(1)), says: 'not a full commit id' },
    {
      what: 'an upper-case head',
      body: replaced(head, head.toUpperCase()),
      says: 'not a full commit id',
    },
    { what: 'a branch for a head', body: replaced(head, 'main'), says: 'not a full commit id' },
    { what: 'an expiry without a time', body: replaced('T00:00:00Z', ''), says: 'not a time' },
    { what: 'an expiry in another zone', body: replaced('00Z', '00+02:00'), says: 'not a time' },
    { what: 'an expiry that is no day', body: replaced('11-27', '11-31'), says: 'not a time' },
    {
      what: 'an expiry in words',
      body: replaced(/Expires.*/, 'Expires: tomorrow'),
      says: 'not a time',
    },
    { what: 'a sign-off without address', body: replaced(/ <.*>/, ''), says: 'not of the form' },
    {
      what: 'a sign-off without name',
      body: replaced('Ada Example ', ''),
      says: 'not of the form',
    },
    { what: 'other text', body: `${text}LGTM\n`, says: 'not part of the form: LGTM' },
    { what: 'a hidden comment', body: `${text}<!-- x -->`, says: 'not part of the form' },
    { what: 'a quoted form', body: text.replaceAll(/^/gm, '> '), says: 'its first line is not' },
    {
      what: 'another command',
      body: replaced('override', 'overrule'),
      says: 'its first line is not',
    },
    { what: 'text before it', body: `Please:\n${text}`, says: 'its first line is not' },
    {
      what: 'two signatures',
      body: `${renderJustification(signed)}${armor}`,
      says: 'not part of the form',
    },
    {
      what: 'half a signature',
      body: `${text}-----BEGIN SSH SIGNATURE-----\nAAAA`,
      says: 'no end',
    },
    { what: 'nothing', body: '', says: 'its first line is not' },
    { what: 'too much', body: text + ' '.repeat(65_536), says: 'too long' },
  ])('$what', ({ body, says }) => {
    const reading = parseJustification(body);
    expect(reading.ok).toBe(false);
    expect(problemsOf(reading).join('\n')).toContain(says);
  });

  test('no text makes it throw', () => {
    const piece = fc.constantFrom(
      ...text.split(/(?<=\n)/),
      ...armor.split(/(?<=\n)/),
      '```\n',
      '\r',
      'x',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 20 }), (pieces) => {
        parseJustification(pieces.join(''));
      }),
    );
  });
});

test.each([
  ['/ai-gate override', true],
  ['  \r\n/ai-gate override \r\nReason: x', true],
  ['/ai-gate overrides', false],
  ['> /ai-gate override', false],
  ['Write /ai-gate override to override', false],
  ['', false],
])('%j means to be a justification: %s', (body, expected) => {
  expect(isJustification(body)).toBe(expected);
});

test('the payload is one line of sorted keys', () => {
  const payload = renderSigningPayload(target, 'override:ai-gated', justification);
  expect(payload).toBe(
    `{"baseSha":"${'a'.repeat(40)}","expires":"2026-11-27T00:00:00Z","headSha":"${'b'.repeat(40)}","label":"override:ai-gated","pr":42,"reason":"payment outage INC-881, fix reviewed by phone with the owner","repo":"octo/shop","repoId":1296269,"v":1}\n`,
  );
  const keys = Object.keys(JSON.parse(payload) as object);
  expect(keys).toEqual([...keys].sort());
});

test('the command signs exactly the payload', () => {
  expect(renderSigningCommand('{"v":1}\n', '~/.ssh/id_ed25519.pub')).toBe(
    'ssh-keygen -Y sign -n ai-gate-override-v1 -f ~/.ssh/id_ed25519.pub <<\'AI_GATE\'\n{"v":1}\nAI_GATE\n',
  );
  expect(renderSigningCommand('{}\n', "a'b c")).toContain("-f 'a'\\''b c' <<");
});

test.each([
  ['2026-11-27T00:00:00Z', true],
  ['2028-02-29T23:59:59Z', true],
  ['2026-02-29T00:00:00Z', false],
  ['2026-11-27T24:00:00Z', false],
  ['2026-11-27T00:00:60Z', false],
  ['2026-11-27T00:00:00.5Z', false],
  ['2026-11-27t00:00:00z', false],
  ['2026-11-27 00:00:00Z', false],
  ['+02026-11-27T00:00:00Z', false],
])('%s is a time: %s', (time, expected) => {
  expect(parseUtcTime(time) !== null).toBe(expected);
});
