import { readFileSync } from 'node:fs';
import { UserError } from '@ai-gate/verdict';
import type { GitProcess } from './git-process.ts';

/** What a git process may take before it is ended. */
export interface OutputLimits {
  /** Milliseconds without output. */
  readonly silence: number;
  /** Bytes of its own memory; mapped files, as packs are, do not count. */
  readonly memory: number;
  /** Bytes of output. */
  readonly output: number;
}

/** A million changed paths of usual length stay below all of these. */
export const outputLimits: OutputLimits = {
  silence: 20_000,
  memory: 2 ** 30,
  output: 256 * 2 ** 20,
};
const memoryInterval = 50;

/**
 * What a git prints that collects all its output before it prints the first of it: for a tree made
 * of one subtree many times over, nested, that takes all memory there is. So its memory is watched,
 * which is possible on Linux only; on Windows and macOS there is but the time limit. Leaving the
 * loop ends git. Errors: input/limit-exceeded.
 */
export async function* watchedOutput(
  git: GitProcess,
  limits: OutputLimits = outputLimits,
): AsyncGenerator<Buffer> {
  let excess: UserError | undefined;
  const stop = (what: string): void => {
    excess ??= tooMuch(what);
    git.kill();
  };
  const silence = setTimeout(() => {
    stop(`git printed nothing for ${limits.silence / 1000} seconds`);
  }, limits.silence);
  const memory = watchMemory(git.child.pid, limits.memory, () => {
    stop(`git took more than ${Math.round(limits.memory / 2 ** 20)} MiB of memory`);
  });
  let length = 0;
  try {
    for await (const chunk of git.output()) {
      if (excess) break;
      silence.refresh();
      length += chunk.length;
      if (length > limits.output) stop(`git printed more than ${limits.output / 2 ** 20} MiB`);
      else yield chunk;
    }
    if (excess) throw excess;
  } finally {
    clearTimeout(silence);
    clearInterval(memory);
  }
}

/** Calls `exceeded` when the process `pid` is found to have more than `limit` bytes. */
function watchMemory(
  pid: number | undefined,
  limit: number,
  exceeded: () => void,
): NodeJS.Timeout | undefined {
  if (process.platform !== 'linux' || pid === undefined) return undefined;
  const timer = setInterval(() => {
    if (readOwnMemory(pid) > limit) exceeded();
  }, memoryInterval);
  return timer.unref();
}

/** Resident bytes that are not those of files; 0 when the process has ended. */
function readOwnMemory(pid: number): number {
  try {
    // In kB, unlike /proc/<pid>/statm, which counts in pages of the machine's size.
    const status = readFileSync(`/proc/${pid}/status`, 'latin1');
    return Number(/^RssAnon:\s*(\d+) kB$/m.exec(status)?.[1] ?? 0) * 1024;
  } catch {
    return 0;
  }
}

function tooMuch(what: string): UserError {
  return new UserError('input/limit-exceeded', {
    message: `the trees of base and head could not be compared: ${what}`,
    fix: 'Look for directories nested into each other many times over, and take them out.',
  });
}
