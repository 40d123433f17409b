import { type ChildProcess, type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { gitEnvironment, gitOptions } from './git-environment.ts';
import { gitMissing, gitTimedOut, outputTooLarge } from './git-failure.ts';
import { atProcessEnd } from './process-end.ts';

/** Where git runs: the git directory (or `.git` file) and the folder that is its current one. */
export interface GitLocation {
  readonly gitDirectory: string;
  readonly workingDirectory: string;
}

/** How a git process ended; `status` is null when a signal ended it. */
export interface GitResult {
  readonly status: number | null;
  readonly stdout: Buffer;
  readonly stderr: string;
}

const stderrLimit = 16 * 1024;
const stdoutLimit = 16 * 1024 * 1024;
/** A git that says nothing for so long is stuck, or walks a tree that was made to be endless. */
const silenceLimit = 120_000;

/** What one git process gets besides its arguments. */
export interface GitInput {
  readonly stdin?: string;
  /** Added to the environment that every git here has; secrets go this way, never as arguments. */
  readonly environment?: Readonly<Record<string, string>>;
}

/** Starts git, without a shell; the process is killed when this one ends. */
export function startGit(
  location: GitLocation,
  args: readonly string[],
  input: GitInput = {},
): GitProcess {
  return new GitProcess(location, args, input);
}

/** Runs git to its end and collects what it prints (at most 16 MiB). Any exit status is returned. */
export async function runGit(
  location: GitLocation,
  args: readonly string[],
  input: GitInput = {},
): Promise<GitResult> {
  const git = startGit(location, args, input);
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of git.output()) {
    length += chunk.length;
    if (length > stdoutLimit) throw outputTooLarge(args);
    chunks.push(chunk);
  }
  return { ...(await git.ended), stdout: Buffer.concat(chunks) };
}

/** One git process: its pipes, its end, and what it said on stderr (for the cause of an error). */
export class GitProcess {
  readonly child: ChildProcessWithoutNullStreams;
  /** Resolves when git has ended and its pipes are closed; rejects when it could not start. */
  readonly ended: Promise<{ readonly status: number | null; readonly stderr: string }>;
  readonly #args: readonly string[];

  constructor(
    { gitDirectory, workingDirectory }: GitLocation,
    args: readonly string[],
    { stdin = '', environment = {} }: GitInput,
  ) {
    this.#args = args;
    this.child = spawn('git', [...gitOptions(gitDirectory), ...args], {
      cwd: workingDirectory,
      env: { ...gitEnvironment(process.env), ...environment },
      windowsHide: true,
    });
    // A broken pipe only says that git ended first; `ended` tells how.
    this.child.stdin.on('error', () => {});
    if (stdin !== '') this.child.stdin.write(stdin);
    this.ended = endOf(this.child);
    this.ended.catch(() => {});
    watch(this.child);
  }

  /** What git prints, as it comes. Leaving the loop kills git; so does its silence. */
  async *output(): AsyncGenerator<Buffer> {
    let silent = false;
    const timer = setTimeout(() => {
      silent = true;
      this.kill();
    }, silenceLimit);
    this.child.stdin.end();
    try {
      for await (const chunk of this.child.stdout) {
        timer.refresh();
        yield chunk as Buffer;
      }
      if (silent) throw gitTimedOut(this.#args);
    } finally {
      clearTimeout(timer);
      this.kill();
    }
  }

  /** Ends git at once; harmless when it has ended. */
  kill(): void {
    if (this.child.exitCode === null) this.child.kill('SIGKILL');
  }
}

function endOf(child: ChildProcessWithoutNullStreams): GitProcess['ended'] {
  let stderr = '';
  child.stderr.setEncoding('latin1');
  child.stderr.on('data', (text: string) => {
    if (stderr.length < stderrLimit) stderr += text.slice(0, stderrLimit - stderr.length);
  });
  return new Promise((resolve, reject) => {
    child.on('error', (error) => reject(gitMissing(error)));
    child.on('close', (status) => resolve({ status, stderr }));
  });
}

/** No git outlives this process. */
function watch(child: ChildProcess): void {
  if (child.pid === undefined) return;
  child.once(
    'exit',
    atProcessEnd(() => child.kill('SIGKILL')),
  );
}
