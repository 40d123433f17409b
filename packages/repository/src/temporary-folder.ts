import { mkdtempSync, rmSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { UserError } from '@ai-gate/verdict';
import { atProcessEnd } from './process-end.ts';

/** A folder that goes with this process, if nobody removes it before. */
export interface TemporaryFolder {
  readonly path: string;
  remove(): Promise<void>;
}

const removal = { recursive: true, force: true, maxRetries: 1 } as const;
const mostTries = 5;

/** Creates a folder of our own in `parent`. Errors: input/invalid where nothing can be written. */
export function createTemporaryFolder(parent: string = tmpdir()): TemporaryFolder {
  const path = createFolder(parent);
  const cancel = atProcessEnd(() => removeAtOnce(path));
  return {
    path,
    remove: async () => {
      await rm(path, removal);
      cancel();
    },
  };
}

function createFolder(parent: string): string {
  try {
    return mkdtempSync(join(parent, 'ai-gate-'));
  } catch (cause) {
    const message = `no temporary folder can be created in ${parent}`;
    const fix = 'Let TMPDIR name a folder that can be written to.';
    throw new UserError('input/invalid', { message, fix }, { cause });
  }
}

/** A git that was killed just now may still write, so that a folder is not empty when its turn comes. */
function removeAtOnce(path: string): void {
  for (let tries = 0; tries < mostTries; tries++) {
    try {
      rmSync(path, removal);
      return;
    } catch {
      // Tried again: how the process ends must not depend on what is left behind.
    }
  }
}
