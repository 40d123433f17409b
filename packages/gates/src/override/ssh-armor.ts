import { WireError, WireReader } from './wire-reader.ts';

/** The parts of an SSH signature (OpenSSH, PROTOCOL.sshsig). */
export interface SshSignature {
  readonly publicKey: Buffer;
  readonly namespace: string;
  readonly hash: 'sha256' | 'sha512';
  readonly signature: Buffer;
}

export const armorBegin = '-----BEGIN SSH SIGNATURE-----';
export const armorEnd = '-----END SSH SIGNATURE-----';

/** Characters; a signature by the largest RSA key that is accepted has about 6,000. */
export const armorLimit = 8192;

const magic = 'SSHSIG';

/**
 * Reads an armored signature, throwing WireError for whatever ssh-keygen would not have written:
 * lines of other lengths do no harm, but other characters, padding or trailing bytes are refused,
 * so one signature has few texts. The reserved field has to be empty, since nobody signs it.
 */
export function parseArmor(armor: string): SshSignature {
  const reader = new WireReader(decodeArmor(armor));
  if (reader.take(magic.length).toString('latin1') !== magic) {
    throw new WireError('it does not begin as an SSH signature does');
  }
  const version = reader.uint32();
  if (version !== 1) throw new WireError(`it has the unknown version ${version}`);
  const publicKey = reader.string();
  const namespace = reader.name();
  if (reader.string().length > 0) throw new WireError('its reserved field is not empty');
  const hash = reader.name();
  if (hash !== 'sha256' && hash !== 'sha512') throw new WireError('its hash is not SHA-2');
  const signature = reader.string();
  reader.end();
  return { publicKey, namespace, hash, signature };
}

function decodeArmor(armor: string): Buffer {
  if (armor.length > armorLimit) throw new WireError('it is too long');
  const lines = armor.replaceAll('\r\n', '\n').replace(/\n$/, '').split('\n');
  if (lines.shift() !== armorBegin || lines.pop() !== armorEnd) {
    throw new WireError('its first or last line is not that of an SSH signature');
  }
  const bytes = decodeBase64(lines.join(''));
  if (bytes === null || lines.includes('')) throw new WireError('it is not base64');
  return bytes;
}

/** Decodes base64 in its one canonical form; null for any other text. */
export function decodeBase64(text: string): Buffer | null {
  const bytes = Buffer.from(text, 'base64');
  return bytes.length > 0 && bytes.toString('base64') === text ? bytes : null;
}
