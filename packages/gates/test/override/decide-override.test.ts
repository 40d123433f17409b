import {
  decideOverride,
  type Justification,
  type OverrideFacts,
  overrideNamespace,
  renderJustification,
  renderSigningPayload,
} from '@ai-gate/gates';
import { afterAll, describe, expect, test } from '@jest/globals';
import {
  ada,
  bob,
  comment,
  facts,
  head,
  justification,
  now,
  policy,
  robot,
  target,
} from './override-fixture.ts';
import { createSecurityKey, removeKeys } from './ssh-signatures.ts';

afterAll(removeKeys);

const codesOf = (given: OverrideFacts, rules = policy(), at = now) =>
  decideOverride(given, rules, at).findings.map(({ code }) => code);

const carol = { login: 'carol', id: 12, kind: 'user' } as const;
const label = { name: 'override:ai-gated', actor: ada, role: 'maintain', viaApp: null } as const;

test('a justification by an entitled person for this head overrides', () => {
  expect(decideOverride(facts(), policy(), now)).toEqual({
    gate: 'override',
    verdict: 'overridden',
    reason: `overridden by ada until 2026-11-27T00:00:00Z: ${justification.reason}`,
    findings: [],
    grant: { justification, comment: comment(), by: ada, signer: null },
  });
});

test('without label and justification nobody asks', () => {
  const given = facts({ label: null, comments: [comment({ body: 'Looks good' })] });
  expect(decideOverride(given, policy(), now)).toMatchObject({
    verdict: 'not-required',
    findings: [],
    grant: null,
  });
});

describe('the label', () => {
  test.each([
    { who: 'nobody: it is not there', given: null, code: 'label-missing' },
    { who: 'nobody known', given: { ...label, actor: null }, code: 'label-actor-not-entitled' },
    { who: 'a bot', given: { ...label, actor: robot }, code: 'label-actor-not-entitled' },
    { who: 'an app', given: { ...label, viaApp: 'helper' }, code: 'label-actor-not-entitled' },
    { who: 'the author', given: { ...label, actor: bob }, code: 'label-actor-not-entitled' },
    { who: 'triage', given: { ...label, role: 'triage' }, code: 'label-actor-not-entitled' },
    { who: 'write', given: { ...label, role: 'write' }, code: 'label-actor-not-entitled' },
    { who: 'an unknown role', given: { ...label, role: null }, code: 'label-actor-not-entitled' },
  ] as const)('by $who: $code', ({ given, code }) => {
    const decision = decideOverride(facts({ label: given }), policy(), now);
    expect(decision.findings.map((found) => found.code)).toEqual([`override/${code}`]);
    expect(decision).toMatchObject({ verdict: 'fail', grant: null });
  });

  test.each(['maintain', 'admin'] as const)('by %s is good', (role) => {
    expect(codesOf(facts({ label: { ...label, actor: carol, role } }))).toEqual([]);
  });

  test('of another name is not the label', () => {
    expect(codesOf(facts({ label: { ...label, name: 'override' } }))).toEqual([
      'override/label-missing',
    ]);
  });
});

describe('the justification', () => {
  const body = (parts: Partial<Justification>) =>
    renderJustification({ ...justification, ...parts });
  test.each([
    { what: 'missing', parts: { body: 'Looks good' }, code: 'justification-missing' },
    { what: 'edited', parts: { edited: true }, code: 'justification-edited' },
    { what: 'malformed', parts: { body: '/ai-gate override' }, code: 'justification-malformed' },
    { what: 'by a bot', parts: { author: robot }, code: 'justification-author-not-entitled' },
    { what: 'by nobody', parts: { author: null }, code: 'justification-author-not-entitled' },
    { what: 'by write', parts: { role: 'write' }, code: 'justification-author-not-entitled' },
    { what: 'by no role', parts: { role: null }, code: 'justification-author-not-entitled' },
    { what: 'by the author', parts: { author: bob }, code: 'override-self' },
    {
      what: 'for another head',
      parts: { body: body({ head: 'c'.repeat(40) }) },
      code: 'override-stale',
    },
    {
      what: 'expired',
      parts: { body: body({ expires: '2026-11-20T08:59:59Z' }) },
      code: 'override-expired',
    },
    {
      what: 'expiring this second',
      parts: { body: body({ expires: '2026-11-20T09:00:00Z' }) },
      code: 'override-expired',
    },
    {
      what: 'for longer than a week',
      parts: { body: body({ expires: '2026-11-27T08:45:55Z' }) },
      code: 'override-expired',
    },
    {
      what: 'for a century',
      parts: { body: body({ expires: '2126-11-27T00:00:00Z' }) },
      code: 'override-expired',
    },
    { what: 'of no known time', parts: { createdAt: 'soon' }, code: 'override-expired' },
  ] as const)('$what: $code', ({ parts, code }) => {
    const decision = decideOverride(facts({ comments: [comment(parts)] }), policy(), now);
    expect([...new Set(decision.findings.map((found) => found.code))]).toEqual([
      `override/${code}`,
    ]);
    expect(decision).toMatchObject({ verdict: 'fail', grant: null });
  });

  test.each([
    { what: 'for exactly a week', expires: '2026-11-27T08:45:54Z' },
    { what: 'for one more second', expires: '2026-11-20T09:00:01Z' },
  ])('$what is good', ({ expires }) => {
    const given = facts({ comments: [comment({ body: body({ expires: expires }) })] });
    expect(codesOf(given)).toEqual([]);
  });

  test('a far expiry does not become good by waiting', () => {
    const given = facts({
      comments: [comment({ body: body({ expires: '2027-06-01T00:00:00Z' }) })],
    });
    expect(codesOf(given, policy(), new Date('2027-05-31T00:00:00Z'))).toEqual([
      'override/override-expired',
    ]);
  });

  test.each([
    { what: 'the author of a commit', parts: { commitAuthors: [bob, ada] } },
    { what: 'the pusher', parts: { pusher: ada } },
    { what: 'perhaps the author', parts: { author: null } },
    { what: 'perhaps the pusher', parts: { pusher: null } },
    { what: 'the author under a new login', parts: { author: { ...ada, login: 'lovelace' } } },
  ])('by $what is an override of oneself', ({ parts }) => {
    expect(codesOf(facts({ label: { ...label, actor: carol }, ...parts }))).toEqual([
      'override/override-self',
    ]);
  });

  test('identity is the id, not the login', () => {
    expect(codesOf(facts({ author: { ...bob, login: 'ada' } }))).toEqual([]);
  });
});

describe('several justifications', () => {
  const stale = { ...comment({ id: '7' }), body: comment().body.replace(head, 'c'.repeat(40)) };
  const nonsense = comment({ id: '8', author: bob, body: '/ai-gate override\nLGTM' });

  test('bad ones do not stand in the way of a good one, wherever they are', () => {
    const good = comment({ id: '5' });
    for (const comments of [
      [good, stale, nonsense],
      [nonsense, good, stale],
      [stale, nonsense, good],
    ]) {
      expect(decideOverride(facts({ comments }), policy(), now).grant?.comment.id).toBe('5');
    }
  });

  test('of two good ones the newer counts', () => {
    const comments = [comment({ id: '5' }), comment({ id: '6' })];
    expect(decideOverride(facts({ comments }), policy(), now).grant?.comment.id).toBe('6');
  });

  test('of bad ones the one that is nearest says what is missing', () => {
    expect(codesOf(facts({ comments: [stale, nonsense] }))).toEqual(['override/override-stale']);
  });
});

describe('the ledger', () => {
  test.each(['unavailable', 'broken'] as const)('%s: nobody can decide', (kind) => {
    const decision = decideOverride(facts({ ledger: { kind, why: 'so it is' } }), policy(), now);
    expect(decision).toMatchObject({ verdict: 'error', grant: null, reason: 'so it is' });
    expect(decision.findings.map(({ code }) => code)).toEqual([`override/ledger-${kind}`]);
  });
});

describe('the signature', () => {
  const key = createSecurityKey('ed25519');
  const ssh = policy({ signature: 'ssh' });
  const payload = renderSigningPayload(target, 'override:ai-gated', justification);
  const signedBody = (signature: string, parts: Partial<Justification> = {}) =>
    renderJustification({ ...justification, ...parts, signature });
  const signedFacts = (body: string, signingKeys: readonly string[] = [key.publicKey]) =>
    facts({ comments: [comment({ body, signingKeys })] });
  const signature = key.sign(payload, overrideNamespace);

  test.each([
    { what: 'as posted', body: signedBody(signature) },
    { what: 'with CRLF', body: signedBody(signature).replaceAll('\n', '\r\n') },
  ])('$what is good, and the ledger learns the key', ({ body }) => {
    const { verdict, grant } = decideOverride(signedFacts(body), ssh, now);
    expect(verdict).toBe('overridden');
    expect(grant?.signer?.key).toBe(key.publicKey);
  });

  test('missing', () => {
    expect(codesOf(facts(), ssh)).toEqual(['override/signature-missing']);
  });

  test.each([
    { what: 'no key', keys: [] },
    { what: 'another key', keys: [createSecurityKey('ed25519').publicKey] },
  ])('by $what of theirs', ({ keys }) => {
    expect(codesOf(signedFacts(signedBody(signature), keys), ssh)).toEqual([
      'override/signer-unknown',
    ]);
  });

  test.each([
    { what: 'repository', changed: { repository: 'octo/shop2' } },
    { what: 'repository of the same name', changed: { repositoryId: 1 } },
    { what: 'pull request', changed: { pullRequest: 43 } },
    { what: 'base', changed: { base: 'c'.repeat(40) } },
    { what: 'head', changed: { head: 'c'.repeat(40) } },
  ])('for another $what', ({ changed }) => {
    const other = renderSigningPayload(
      { ...target, ...changed },
      'override:ai-gated',
      justification,
    );
    const body = signedBody(key.sign(other, overrideNamespace));
    expect(codesOf(signedFacts(body), ssh)).toEqual(['override/signature-invalid']);
  });

  test.each([
    { what: 'reason', body: signedBody(signature).replace('INC-881', 'INC-882') },
    { what: 'expiry', body: signedBody(signature).replace('T00:00', 'T01:00') },
    {
      what: 'label',
      body: signedBody(key.sign(payload.replace(':ai-gated', ''), overrideNamespace)),
    },
    { what: 'namespace', body: signedBody(key.sign(payload, 'git')) },
    {
      what: 'form',
      body: signedBody('-----BEGIN SSH SIGNATURE-----\nAAAA\n-----END SSH SIGNATURE-----\n'),
    },
  ])('for another $what', ({ body }) => {
    expect(codesOf(signedFacts(body), ssh)).toEqual(['override/signature-invalid']);
  });

  test('is not asked for where the policy takes a comment', () => {
    expect(codesOf(signedFacts(signedBody(signature).replace('INC-881', 'INC-882')))).toEqual([]);
  });
});
