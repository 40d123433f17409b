import { execFileSync, spawnSync } from 'node:child_process';
import { createHash, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Whether ssh-keygen is here; without it the tests against it are skipped, and say so. */
export const sshKeygenIsHere = spawnSync('ssh-keygen', ['-?']).error === undefined;

/** A key of its own folder, and the armored signatures that it makes. */
export interface SigningKey {
  readonly publicKey: string;
  sign(payload: string, namespace: string, ...options: string[]): string;
}

const folders: string[] = [];

export function removeKeys(): void {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
}

function createFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'ai-gate-keys-'));
  folders.push(folder);
  return folder;
}

/** A key that ssh-keygen made and signs with. */
export function createKey(type: string, bits?: number): SigningKey {
  const file = join(createFolder(), 'key');
  const size = bits === undefined ? [] : ['-b', String(bits)];
  execFileSync('ssh-keygen', ['-q', '-t', type, ...size, '-N', '', '-C', 'ada', '-f', file]);
  return {
    publicKey: readFileSync(`${file}.pub`, 'utf8').trim(),
    sign: (payload, namespace, ...options) =>
      execFileSync('ssh-keygen', ['-Y', 'sign', '-n', namespace, ...options, '-f', file], {
        input: payload,
        stdio: ['pipe', 'pipe', 'ignore'],
      }).toString(),
  };
}

/** What `ssh-keygen -Y verify` says of a signature. */
export function sshKeygenAccepts(
  armor: string,
  payload: string,
  namespace: string,
  publicKeys: readonly string[],
): boolean {
  const folder = createFolder();
  const signers = join(folder, 'allowed_signers');
  const signature = join(folder, 'signature');
  writeFileSync(signers, publicKeys.map((key) => `ada ${key}\n`).join(''));
  writeFileSync(signature, armor);
  const args = ['-Y', 'verify', '-f', signers, '-I', 'ada', '-n', namespace, '-s', signature];
  return spawnSync('ssh-keygen', args, { input: payload }).status === 0;
}

export function wire(content: Uint8Array | string): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(Buffer.byteLength(content));
  return Buffer.concat([length, Buffer.from(content)]);
}

export interface Parts {
  readonly magic: string;
  readonly version: number;
  readonly publicKey: Buffer;
  readonly namespace: string;
  readonly reserved: string;
  readonly hash: string;
  readonly signature: Buffer;
  readonly trailing: Buffer;
}

/** An armored signature from its parts (PROTOCOL.sshsig). */
export function armor(parts: Parts): string {
  const version = Buffer.alloc(4);
  version.writeUInt32BE(parts.version);
  const fields = [parts.publicKey, parts.namespace, parts.reserved, parts.hash, parts.signature];
  const blob = Buffer.concat([
    Buffer.from(parts.magic),
    version,
    ...fields.map((field) => wire(field)),
    parts.trailing,
  ]);
  const text = (blob.toString('base64').match(/.{1,70}/g) ?? []).join('\n');
  return `-----BEGIN SSH SIGNATURE-----\n${text}\n-----END SSH SIGNATURE-----\n`;
}

/** The parts of an armored signature; the opposite of `armor`. */
export function partsOf(text: string): Parts {
  const blob = Buffer.from(text.split('\n').slice(1, -2).join(''), 'base64');
  let at = 10;
  const next = (): Buffer => {
    const length = blob.readUInt32BE(at);
    at += 4 + length;
    return blob.subarray(at - length, at);
  };
  return {
    magic: blob.toString('latin1', 0, 6),
    version: blob.readUInt32BE(6),
    publicKey: next(),
    namespace: next().toString(),
    reserved: next().toString(),
    hash: next().toString(),
    signature: next(),
    trailing: blob.subarray(at),
  };
}

function mpint(bytes: Buffer): Buffer {
  let start = 0;
  while (start < bytes.length - 1 && bytes[start] === 0) start++;
  const rest = bytes.subarray(start);
  return wire((rest[0] ?? 0) >= 0x80 ? Buffer.concat([Buffer.of(0), rest]) : rest);
}

const sha256 = (bytes: Uint8Array | string) => createHash('sha256').update(bytes).digest();

/** A security key, as PROTOCOL.u2f describes what it signs. */
export function createSecurityKey(
  kind: 'ed25519' | 'ecdsa',
  { application = 'ssh:', flags = 1 } = {},
): SigningKey {
  const { publicKey, privateKey } =
    kind === 'ed25519'
      ? generateKeyPairSync('ed25519')
      : generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const type =
    kind === 'ed25519' ? 'sk-ssh-ed25519@openssh.com' : 'sk-ecdsa-sha2-nistp256@openssh.com';
  const point = pointOf(publicKey, kind);
  const fields = kind === 'ed25519' ? [type, point] : [type, 'nistp256', point];
  const blob = Buffer.concat([...fields, application].map((field) => wire(field)));
  return {
    publicKey: `${type} ${blob.toString('base64')}`,
    sign: (payload, namespace) => {
      const parts = { magic: 'SSHSIG', version: 1, namespace, reserved: '', hash: 'sha512' };
      const digest = createHash('sha512').update(payload).digest();
      const data = [namespace, '', 'sha512', digest].map((field) => wire(field));
      const signed = sha256(Buffer.concat([Buffer.from('SSHSIG'), ...data]));
      const tail = Buffer.of(flags, 0, 0, 0, 7);
      const message = Buffer.concat([sha256(application), tail, signed]);
      const signature = Buffer.concat([
        wire(type),
        wire(signatureOf(message, privateKey, kind)),
        tail,
      ]);
      return armor({ ...parts, publicKey: blob, signature, trailing: Buffer.alloc(0) });
    },
  };
}

function pointOf(key: KeyObject, kind: 'ed25519' | 'ecdsa'): Buffer {
  const { x = '', y = '' } = key.export({ format: 'jwk' });
  const coordinate = Buffer.from(x, 'base64url');
  if (kind === 'ed25519') return coordinate;
  return Buffer.concat([Buffer.of(4), coordinate, Buffer.from(y, 'base64url')]);
}

function signatureOf(message: Buffer, key: KeyObject, kind: 'ed25519' | 'ecdsa'): Buffer {
  if (kind === 'ed25519') return sign(null, message, key);
  const bytes = sign('sha256', message, { key, dsaEncoding: 'ieee-p1363' });
  return Buffer.concat([mpint(bytes.subarray(0, 32)), mpint(bytes.subarray(32))]);
}
