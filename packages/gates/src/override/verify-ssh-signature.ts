import { createHash, verify } from 'node:crypto';
import { parseArmor, type SshSignature } from './ssh-armor.ts';
import {
  decodeAuthorizedKey,
  fingerprintOf,
  parsePublicKey,
  renderAuthorizedKey,
  type SshPublicKey,
} from './ssh-public-key.ts';
import { WireError, WireReader, wireString } from './wire-reader.ts';

/** The key that made a valid signature, or what is wrong; `why` continues "the signature …". */
export type SignatureCheck =
  | { readonly kind: 'valid'; readonly key: string; readonly fingerprint: string }
  | { readonly kind: 'invalid'; readonly why: string }
  | { readonly kind: 'signer-unknown'; readonly fingerprint: string };

/**
 * Verifies an armored SSH signature over `payload` as `ssh-keygen -Y verify` does, and more strictly
 * where it is lax: no SHA-1, no RSA below 2048 bits, a person present at a FIDO key, nothing behind
 * the end. `publicKeys` are those of the one person who may have signed, as authorized_keys has
 * them. Works on any text in time linear in its length.
 */
export function verifySshSignature(
  armor: string,
  payload: Uint8Array | string,
  namespace: string,
  publicKeys: readonly string[],
): SignatureCheck {
  try {
    return check(parseArmor(armor), payload, namespace, publicKeys);
  } catch (error) {
    if (error instanceof WireError) return invalid(`is malformed: ${error.message}`);
    throw error;
  }
}

function check(
  parsed: SshSignature,
  payload: Uint8Array | string,
  namespace: string,
  publicKeys: readonly string[],
): SignatureCheck {
  if (parsed.namespace !== namespace) {
    return invalid(`was made for the namespace ${parsed.namespace}, not ${namespace}`);
  }
  const key = parsePublicKey(parsed.publicKey);
  const blob = parseBlob(parsed.signature, key);
  if (blob.userPresent === false) return invalid('was made without a person at the security key');
  if (!isSignatureOf(signedData(parsed, payload), key, blob)) {
    return invalid('does not fit what it should sign');
  }
  const fingerprint = fingerprintOf(parsed.publicKey);
  const known = publicKeys.some((line) => decodeAuthorizedKey(line)?.equals(parsed.publicKey));
  if (!known) return { kind: 'signer-unknown', fingerprint };
  return { kind: 'valid', key: renderAuthorizedKey(key.type, parsed.publicKey), fingerprint };
}

function invalid(why: string): SignatureCheck {
  return { kind: 'invalid', why };
}

/** What the key signs: the digest of the payload, bound to namespace and hash (PROTOCOL.sshsig). */
function signedData({ namespace, hash }: SshSignature, payload: Uint8Array | string): Buffer {
  const digest = createHash(hash).update(payload).digest();
  const parts = [namespace, '', hash, digest].map((part) => wireString(part));
  return Buffer.concat([Buffer.from('SSHSIG'), ...parts]);
}

interface SignatureBlob {
  readonly hash: string | null;
  readonly bytes: Buffer;
  /** Of FIDO keys: flags and counter, as they were signed. */
  readonly tail?: Buffer;
  readonly userPresent?: boolean;
}

function parseBlob(blob: Buffer, key: SshPublicKey): SignatureBlob {
  const reader = new WireReader(blob);
  const hash = hashOf(reader.name(), key);
  const bytes = readSignatureBytes(reader.string(), key);
  const tail = key.application === undefined ? undefined : reader.take(5);
  reader.end();
  if (tail === undefined) return { hash, bytes };
  return { hash, bytes, tail, userPresent: ((tail[0] ?? 0) & 1) === 1 };
}

/** The hash to verify with. The algorithm must be the key's; SHA-1 (`ssh-rsa`) is refused. */
function hashOf(algorithm: string, { type, scheme }: SshPublicKey): string | null {
  if (scheme.kind === 'rsa') {
    if (algorithm === 'rsa-sha2-256') return 'sha256';
    if (algorithm === 'rsa-sha2-512') return 'sha512';
    throw new WireError('its algorithm is not RSA with SHA-2');
  }
  if (algorithm !== type) throw new WireError('its algorithm is not that of its key');
  return scheme.kind === 'ecdsa' ? scheme.hash : null;
}

function readSignatureBytes(bytes: Buffer, { scheme }: SshPublicKey): Buffer {
  if (scheme.kind === 'ecdsa') return readPoint(bytes, scheme.size);
  const size = scheme.kind === 'rsa' ? scheme.size : 64;
  if (bytes.length !== size) throw new WireError(`it does not have ${size} bytes`);
  return bytes;
}

/** r and s side by side, each as long as a coordinate of the curve. */
function readPoint(bytes: Buffer, size: number): Buffer {
  const reader = new WireReader(bytes);
  const numbers = [reader.mpint(), reader.mpint()].map((number) => {
    if (number.length > size) throw new WireError('it holds a number too large for its curve');
    return Buffer.concat([Buffer.alloc(size - number.length), number]);
  });
  reader.end();
  return Buffer.concat(numbers);
}

/** FIDO keys sign digests of the application and of the data, and their own state (PROTOCOL.u2f). */
function isSignatureOf(
  data: Buffer,
  { key, application }: SshPublicKey,
  { hash, bytes, tail }: SignatureBlob,
): boolean {
  const message =
    application && tail ? Buffer.concat([sha256(application), tail, sha256(data)]) : data;
  return verify(hash, message, { key, dsaEncoding: 'ieee-p1363' }, bytes);
}

function sha256(bytes: Buffer): Buffer {
  return createHash('sha256').update(bytes).digest();
}
