import { spawn } from 'node:child_process';
import { UserError } from '@ai-gate/verdict';

/**
 * Signs with ssh-keygen, so that the key, its passphrase and any agent or security key stay with
 * OpenSSH: it asks on the terminal by itself. Gives the armored signature. Errors: input/invalid.
 */
export async function signWithSshKeygen(
  payload: string,
  namespace: string,
  key: string,
): Promise<string> {
  const args = ['-Y', 'sign', '-n', namespace, '-f', key];
  const child = spawn('ssh-keygen', args, { stdio: ['pipe', 'pipe', 'inherit'] });
  child.stdin.on('error', () => {});
  child.stdin.end(payload);
  let armor = '';
  child.stdout.setEncoding('latin1').on('data', (text: string) => {
    armor += text;
  });
  const status = await new Promise<number | null>((resolve, reject) => {
    child.on('error', (cause) => reject(notStarted(cause)));
    child.on('close', resolve);
  });
  if (status === 0) return armor;
  throw new UserError('input/invalid', {
    message: `ssh-keygen could not sign with ${key}`,
    fix: 'Give --key the private key, or the public key of one that your SSH agent holds.',
  });
}

function notStarted(cause: Error): UserError {
  return new UserError(
    'input/invalid',
    {
      message: 'ssh-keygen could not be started',
      fix: 'Install OpenSSH 8.2 or newer and make sure that ssh-keygen is on PATH.',
    },
    { cause },
  );
}
