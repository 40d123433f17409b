import { verifySshSignature } from '@ai-gate/gates';
import { afterAll, describe, expect, test } from '@jest/globals';
import {
  armor,
  createKey,
  createSecurityKey,
  type Parts,
  partsOf,
  removeKeys,
  type SigningKey,
  sshKeygenAccepts,
  sshKeygenIsHere,
  wire,
} from './ssh-signatures.ts';

const namespace = 'ai-gate-override-v1';
const payload = '{"pr":42}\n';

const recipes: Readonly<Record<string, () => SigningKey>> = {
  ed25519: () => createKey('ed25519'),
  'rsa 2048': () => createKey('rsa', 2048),
  'rsa 3072': () => createKey('rsa', 3072),
  'ecdsa nistp256': () => createKey('ecdsa', 256),
  'ecdsa nistp384': () => createKey('ecdsa', 384),
  'ecdsa nistp521': () => createKey('ecdsa', 521),
  'sk-ssh-ed25519': () => createSecurityKey('ed25519'),
  'sk-ecdsa nistp256': () => createSecurityKey('ecdsa'),
};
const names = Object.keys(recipes);
const made = new Map<string, SigningKey>();

function keyOf(name: string): SigningKey {
  const key = made.get(name) ?? recipes[name]?.();
  if (key === undefined) throw new Error(`there is no recipe ${name}`);
  made.set(name, key);
  return key;
}

const verifies = (text: string, keys: readonly string[], said = payload, purpose = namespace) =>
  verifySshSignature(text, said, purpose, keys);

afterAll(removeKeys);

const withSshKeygen = sshKeygenIsHere ? describe : describe.skip;
if (!sshKeygenIsHere) test.todo('ssh-keygen is not on this machine: its signatures are not tried');

withSshKeygen('signatures of every type', () => {
  test.each(names)('%s is accepted, and by ssh-keygen too', (name) => {
    const key = keyOf(name);
    const signature = key.sign(payload, namespace);
    const checked = verifies(signature, [keyOf('ed25519').publicKey, key.publicKey]);
    expect(checked).toEqual({
      kind: 'valid',
      key: key.publicKey.split(' ').slice(0, 2).join(' '),
      fingerprint: expect.stringMatching(/^SHA256:[A-Za-z0-9+/]{43}$/),
    });
    expect(sshKeygenAccepts(signature, payload, namespace, [key.publicKey])).toBe(true);
  });

  test.each(['rsa 2048', 'rsa 3072', 'ed25519'])('%s with SHA-256 over the payload', (name) => {
    const key = keyOf(name);
    const signature = key.sign(payload, namespace, '-O', 'hashalg=sha256');
    expect(partsOf(signature).hash).toBe('sha256');
    expect(verifies(signature, [key.publicKey]).kind).toBe('valid');
  });

  const differences = [
    { what: 'another payload', said: '{"pr":43}\n', purpose: namespace },
    { what: 'a payload without its line feed', said: '{"pr":42}', purpose: namespace },
    { what: 'another namespace', said: payload, purpose: 'git' },
  ];
  test.each(names.flatMap((name) => differences.map((difference) => ({ name, ...difference }))))(
    '$name: $what is refused, by ssh-keygen too',
    ({ name, said, purpose }) => {
      const key = keyOf(name);
      const signature = key.sign(payload, namespace);
      expect(verifies(signature, [key.publicKey], said, purpose).kind).toBe('invalid');
      expect(sshKeygenAccepts(signature, said, purpose, [key.publicKey])).toBe(false);
    },
  );

  test.each(names)('%s: a sound signature by a key that is not registered', (name) => {
    const key = keyOf(name);
    const others = names.filter((other) => other !== name).map((other) => keyOf(other).publicKey);
    const signature = key.sign(payload, namespace);
    expect(verifies(signature, others).kind).toBe('signer-unknown');
    expect(verifies(signature, []).kind).toBe('signer-unknown');
    expect(sshKeygenAccepts(signature, payload, namespace, others)).toBe(false);
  });

  test.each(names)('%s: no flipped bit anywhere is accepted', (name) => {
    const key = keyOf(name);
    const parts = partsOf(key.sign(payload, namespace));
    const { publicKey, signature } = parts;
    for (const [field, bytes] of Object.entries({ publicKey, signature })) {
      for (let at = 0; at < bytes.length; at += 1 + (bytes.length >> 5)) {
        const altered = Buffer.from(bytes);
        altered[at] = (altered[at] ?? 0) ^ (1 << (at % 8));
        const text = armor({ ...parts, [field]: altered });
        expect({ field, at, kind: verifies(text, [key.publicKey]).kind }).not.toMatchObject({
          kind: 'valid',
        });
      }
    }
  });
});

/** Alterations of an Ed25519 signature: refused here; `lax` marks those that ssh-keygen lets through. */
const alterations: readonly {
  readonly what: string;
  readonly alter: (parts: Parts) => Partial<Parts>;
  readonly lax?: true;
}[] = [
  { what: 'other magic', alter: () => ({ magic: 'SSHSIH' }) },
  { what: 'version 2', alter: () => ({ version: 2 }) },
  { what: 'version 0', alter: () => ({ version: 0 }), lax: true },
  { what: 'a reserved field', alter: () => ({ reserved: 'x' }), lax: true },
  { what: 'SHA-1 over the payload', alter: () => ({ hash: 'sha1' }) },
  { what: 'another hash than was used', alter: () => ({ hash: 'sha256' }) },
  { what: 'a trailing byte', alter: () => ({ trailing: Buffer.of(0) }) },
  {
    what: 'a trailing byte in the key',
    alter: ({ publicKey }) => ({ publicKey: Buffer.concat([publicKey, Buffer.of(0)]) }),
  },
  {
    what: 'a trailing byte in the signature',
    alter: ({ signature }) => ({ signature: Buffer.concat([signature, Buffer.of(0)]) }),
  },
  {
    what: 'a short signature',
    alter: ({ signature }) => ({
      signature: Buffer.concat([wire('ssh-ed25519'), wire(signature.subarray(-63))]),
    }),
  },
  {
    what: 'the algorithm of another key',
    alter: ({ signature }) => ({
      signature: Buffer.concat([wire('ssh-rsa'), wire(signature.subarray(-64))]),
    }),
  },
  { what: 'an empty signature', alter: () => ({ signature: Buffer.alloc(0) }) },
  { what: 'an empty key', alter: () => ({ publicKey: Buffer.alloc(0) }) },
  { what: 'an unknown key type', alter: () => ({ publicKey: wire('ssh-dss') }) },
];

withSshKeygen('altered signatures', () => {
  test.each(alterations)('$what', ({ alter, lax }) => {
    const key = keyOf('ed25519');
    const parts = partsOf(key.sign(payload, namespace));
    const text = armor({ ...parts, ...alter(parts) });
    expect(verifies(text, [key.publicKey]).kind).toBe('invalid');
    expect(sshKeygenAccepts(text, payload, namespace, [key.publicKey])).toBe(lax === true);
  });

  test('RSA with SHA-1 is refused', () => {
    const key = keyOf('rsa 2048');
    const parts = partsOf(key.sign(payload, namespace));
    const bytes = parts.signature.subarray(-256);
    const signature = Buffer.concat([wire('ssh-rsa'), wire(bytes)]);
    expect(verifies(armor({ ...parts, signature }), [key.publicKey])).toEqual({
      kind: 'invalid',
      why: 'is malformed: its algorithm is not RSA with SHA-2',
    });
  });

  test('RSA below 2048 bits is refused', () => {
    const key = createKey('rsa', 1024 + 512);
    const checked = verifies(key.sign(payload, namespace), [key.publicKey]);
    expect(checked).toEqual({
      kind: 'invalid',
      why: 'is malformed: its RSA key has fewer than 2048 bits',
    });
  });

  test.each([
    { what: 'CRLF', change: (text: string) => text.replaceAll('\n', '\r\n'), kind: 'valid' },
    { what: 'one long line', change: unwrapped, kind: 'valid' },
    {
      what: 'a space in it',
      change: (text: string) => text.replace('U1NI', 'U1 NI'),
      kind: 'invalid',
    },
    {
      what: 'an empty line',
      change: (text: string) => text.replace('\n', '\n\n'),
      kind: 'invalid',
    },
    { what: 'a header', change: (text: string) => text.replace('\n', '\nA: b\n'), kind: 'invalid' },
    { what: 'text before', change: (text: string) => `x\n${text}`, kind: 'invalid' },
    { what: 'text behind', change: (text: string) => `${text}x\n`, kind: 'invalid' },
    { what: 'no end', change: (text: string) => text.slice(0, 60), kind: 'invalid' },
    { what: 'nothing', change: () => '', kind: 'invalid' },
    { what: 'a megabyte', change: (text: string) => text.repeat(4000), kind: 'invalid' },
  ])('armor with $what: $kind', ({ change, kind }) => {
    const key = keyOf('ed25519');
    expect(verifies(change(key.sign(payload, namespace)), [key.publicKey]).kind).toBe(kind);
  });
});

function unwrapped(text: string): string {
  const [first, ...rest] = text.trimEnd().split('\n');
  const last = rest.pop();
  return `${first}\n${rest.join('')}\n${last}\n`;
}

withSshKeygen('points off the curve', () => {
  test.each(['ecdsa nistp256', 'ecdsa nistp384', 'ecdsa nistp521'])('%s is refused', (name) => {
    const parts = partsOf(keyOf(name).sign(payload, namespace));
    const publicKey = Buffer.from(parts.publicKey);
    publicKey[publicKey.length - 1] = (publicKey.at(-1) ?? 0) ^ 1;
    expect(verifies(armor({ ...parts, publicKey }), [])).toEqual({
      kind: 'invalid',
      why: 'is malformed: its key is not a valid one',
    });
  });
});

describe('security keys', () => {
  test.each(['ed25519', 'ecdsa'] as const)('%s without a person present is refused', (kind) => {
    const key = createSecurityKey(kind, { flags: 0 });
    expect(verifies(key.sign(payload, namespace), [key.publicKey])).toEqual({
      kind: 'invalid',
      why: 'was made without a person at the security key',
    });
  });

  test.each(['ed25519', 'ecdsa'] as const)('%s with presence and more flags', (kind) => {
    const key = createSecurityKey(kind, { flags: 5 });
    expect(verifies(key.sign(payload, namespace), [key.publicKey]).kind).toBe('valid');
  });

  test('presence that was put in afterwards does not verify', () => {
    const key = createSecurityKey('ed25519', { flags: 0 });
    const parts = partsOf(key.sign(payload, namespace));
    const signature = Buffer.from(parts.signature);
    signature[signature.length - 5] = 1;
    expect(verifies(armor({ ...parts, signature }), [key.publicKey])).toEqual({
      kind: 'invalid',
      why: 'does not fit what it should sign',
    });
  });

  test('a key of a web site is refused', () => {
    const key = createSecurityKey('ed25519', { application: 'https://example.org' });
    expect(verifies(key.sign(payload, namespace), [key.publicKey]).kind).toBe('invalid');
  });
});

test('registered keys that are none are passed over', () => {
  const key = createSecurityKey('ed25519');
  const signature = key.sign(payload, namespace);
  const base64 = key.publicKey.split(' ')[1];
  const broken = ['', 'ssh-ed25519', 'ssh-ed25519 AAAA', `ssh-ed25519 ${base64}`, '\u0000 \u0000'];
  expect(verifies(signature, broken).kind).toBe('signer-unknown');
  expect(verifies(signature, [...broken, `${key.publicKey} a comment`]).kind).toBe('valid');
});
