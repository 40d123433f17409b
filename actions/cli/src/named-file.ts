import { createReadStream } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { UserError } from '@ai-gate/verdict';

/** Far above what GitHub sends as an event (25 MB), and an end to a file that has none. */
const longestFile = 32 * 1024 * 1024;

/** Reads a file that the command line names; `fix` says what to name. Errors: input/invalid, input/limit-exceeded. */
export async function readNamedFile(path: string, fix: string): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  try {
    for await (const chunk of createReadStream(path, { end: longestFile })) {
      chunks.push(chunk);
      length += chunk.length;
    }
  } catch (cause) {
    throw refusal(`${path} cannot be read`, fix, cause);
  }
  if (length <= longestFile) return Buffer.concat(chunks);
  const message = `${path} is longer than ${longestFile / 1024 / 1024} MiB`;
  throw new UserError('input/limit-exceeded', { message, fix });
}

/** Writes a file that the command line names. Errors: input/invalid. */
export async function writeNamedFile(path: string, text: string, fix: string): Promise<void> {
  try {
    await writeFile(path, text);
  } catch (cause) {
    throw refusal(`${path} cannot be written`, fix, cause);
  }
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'permission is denied',
  EISDIR: 'it is a folder',
  ENAMETOOLONG: 'its name is too long',
  ENOENT: 'there is no such file or folder',
  ENOSPC: 'the disk is full',
  ENOTDIR: 'a part of its path is not a folder',
  EPERM: 'permission is denied',
  EROFS: 'the file system is read-only',
};

function refusal(what: string, fix: string, cause: unknown): UserError {
  const reason = reasons[(cause as NodeJS.ErrnoException).code ?? ''];
  const message = reason === undefined ? what : `${what}: ${reason}`;
  return new UserError('input/invalid', { message, fix }, { cause });
}
