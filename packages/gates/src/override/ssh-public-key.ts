import { createHash, createPublicKey, type KeyObject } from 'node:crypto';
import { decodeBase64 } from './ssh-armor.ts';
import { WireError, WireReader } from './wire-reader.ts';

/**
 * NIST curves by their names in SSH: the size of a coordinate, the hash that goes with the curve, and
 * what stands before the point in a SubjectPublicKeyInfo (RFC 5480). Keys are imported in that form
 * because a JSON Web Key costs a second multiplication on the curve, which has no points to fear
 * once it is known that this one lies on it.
 */
const curves = {
  nistp256: {
    size: 32,
    hash: 'sha256',
    prefix: Buffer.from('3059301306072a8648ce3d020106082a8648ce3d030107034200', 'hex'),
  },
  nistp384: {
    size: 48,
    hash: 'sha384',
    prefix: Buffer.from('3076301006072a8648ce3d020106052b81040022036200', 'hex'),
  },
  nistp521: {
    size: 66,
    hash: 'sha512',
    prefix: Buffer.from('30819b301006072a8648ce3d020106052b8104002303818600', 'hex'),
  },
} as const;
type Curve = keyof typeof curves;

/** A public key, ready to verify with. `application` is set for keys on FIDO authenticators. */
export interface SshPublicKey {
  /** As SSH names it, for example `ssh-ed25519`. */
  readonly type: string;
  readonly key: KeyObject;
  readonly scheme:
    | { readonly kind: 'ed25519' }
    | { readonly kind: 'ecdsa'; readonly size: number; readonly hash: string }
    | { readonly kind: 'rsa'; readonly size: number };
  readonly application?: Buffer;
}

const rsaBits = { least: 2048, most: 16_384 };

/** Reads a public key as SSH has it on the wire; throws WireError for one that is not accepted. */
export function parsePublicKey(bytes: Buffer): SshPublicKey {
  const reader = new WireReader(bytes);
  const type = reader.name();
  const key = readKey(type, reader);
  reader.end();
  return key;
}

function readKey(type: string, reader: WireReader): SshPublicKey {
  switch (type) {
    case 'ssh-ed25519':
      return readEd25519(type, reader);
    case 'sk-ssh-ed25519@openssh.com':
      return { ...readEd25519(type, reader), application: readApplication(reader) };
    case 'ssh-rsa':
      return readRsa(type, reader);
    case 'ecdsa-sha2-nistp256':
    case 'ecdsa-sha2-nistp384':
    case 'ecdsa-sha2-nistp521':
      return readEcdsa(type, type.slice('ecdsa-sha2-'.length) as Curve, reader);
    case 'sk-ecdsa-sha2-nistp256@openssh.com':
      return { ...readEcdsa(type, 'nistp256', reader), application: readApplication(reader) };
    default:
      throw new WireError('its key is of a type that is not accepted');
  }
}

function readEd25519(type: string, reader: WireReader): SshPublicKey {
  const point = reader.string();
  if (point.length !== 32) throw new WireError('its Ed25519 key does not have 32 bytes');
  const key = importKey({
    key: { kty: 'OKP', crv: 'Ed25519', x: point.toString('base64url') },
    format: 'jwk',
  });
  return { type, key, scheme: { kind: 'ed25519' } };
}

function readRsa(type: string, reader: WireReader): SshPublicKey {
  const exponent = reader.mpint();
  const modulus = reader.mpint();
  const bits = modulus.length * 8 - Math.clz32(modulus[0] ?? 0) + 24;
  if (bits < rsaBits.least) throw new WireError(`its RSA key has fewer than ${rsaBits.least} bits`);
  if (bits > rsaBits.most) throw new WireError(`its RSA key has more than ${rsaBits.most} bits`);
  // A larger exponent buys no safety and costs the verifier time.
  const odd = ((exponent.at(-1) ?? 0) & 1) === 1;
  if (exponent.length > 4 || !odd || exponent.equals(Buffer.of(1))) {
    throw new WireError('its RSA exponent is not accepted');
  }
  const jwk = { n: modulus.toString('base64url'), e: exponent.toString('base64url') };
  return {
    type,
    key: importKey({ key: { kty: 'RSA', ...jwk }, format: 'jwk' }),
    scheme: { kind: 'rsa', size: modulus.length },
  };
}

function readEcdsa(type: string, curve: Curve, reader: WireReader): SshPublicKey {
  const { size, hash, prefix } = curves[curve];
  if (reader.name() !== curve) throw new WireError('its key names another curve than its type');
  const point = reader.string();
  if (point.length !== 1 + 2 * size || point[0] !== 4) {
    throw new WireError('its key is not an uncompressed point of its curve');
  }
  const key = Buffer.concat([prefix, point]);
  return {
    type,
    key: importKey({ key, format: 'der', type: 'spki' }),
    scheme: { kind: 'ecdsa', size, hash },
  };
}

/** `ssh:` keeps keys of web sites apart, whose authenticators sign what the site asks for. */
function readApplication(reader: WireReader): Buffer {
  const application = reader.string();
  if (!/^ssh:[\x21-\x7e]{0,124}$/.test(application.toString('latin1'))) {
    throw new WireError('its key was not made for SSH');
  }
  return application;
}

function importKey(key: Parameters<typeof createPublicKey>[0]): KeyObject {
  try {
    return createPublicKey(key);
  } catch {
    throw new WireError('its key is not a valid one');
  }
}

/** A key as authorized_keys has it (`type base64 comment`) on the wire; null where it is not one. */
export function decodeAuthorizedKey(line: string): Buffer | null {
  const [type, base64 = ''] = line.trim().split(/\s+/, 2);
  const bytes = decodeBase64(base64);
  if (bytes === null || type === undefined) return null;
  const name = Buffer.from(type, 'latin1');
  const length = bytes.length >= 4 ? bytes.readUInt32BE() : 0;
  return bytes.subarray(4, 4 + length).equals(name) ? bytes : null;
}

/** A key as authorized_keys has it, without a comment. */
export function renderAuthorizedKey(type: string, bytes: Buffer): string {
  return `${type} ${bytes.toString('base64')}`;
}

/** The fingerprint that ssh-keygen and GitHub show. */
export function fingerprintOf(bytes: Buffer): string {
  return `SHA256:${createHash('sha256').update(bytes).digest('base64').replace(/=+$/, '')}`;
}
