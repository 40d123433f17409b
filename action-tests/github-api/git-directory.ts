import { execFileSync } from 'node:child_process';

/** Reads of a real git directory, which the API's answers about commits and files come from. */
export interface GitDirectory {
  readonly path: string;
  /** Runs git in the directory; null when it fails. */
  readonly run: (...args: string[]) => Buffer | null;
}

const quietConfiguration = {
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_TERMINAL_PROMPT: '0',
};

/** The environment of every git process here: nothing of the machine's configuration. */
export function gitEnvironment(): Record<string, string> {
  return { PATH: process.env['PATH'] ?? '', LC_ALL: 'C', ...quietConfiguration };
}

/** Opens the git directory (a bare repository, or a `.git`) at `path`. */
export function openGitDirectory(path: string): GitDirectory {
  const run = (...args: string[]): Buffer | null => {
    try {
      return execFileSync('git', ['--git-dir', path, ...args], {
        env: gitEnvironment(),
        stdio: ['ignore', 'pipe', 'ignore'],
        maxBuffer: 1 << 28,
      });
    } catch {
      return null;
    }
  };
  return { path, run };
}
