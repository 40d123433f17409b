import { type ChildProcess, spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = join(dirname(fileURLToPath(import.meta.url)), '../..');

/** How a shipped bundle ended. */
export interface Ended {
  readonly status: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly cwd?: string;
  readonly environment?: Readonly<Record<string, string>>;
  /** A module that Node loads before the bundle: what a test changes about the world. */
  readonly preload?: string;
  /** Called when the process runs, to signal it, say. */
  readonly whileRunning?: (child: ChildProcess) => void;
}

/** Runs `dist/cli/index.js` as its user does: a process of its own with a plain environment. */
export function runCli(args: readonly string[], options: RunOptions = {}): Promise<Ended> {
  return runNode([join(root, 'dist/cli/index.js'), ...args], options);
}

/** Runs `dist/<action>/index.js` with inputs as the runner hands them over. */
export function runAction(
  action: string,
  inputs: Readonly<Record<string, string>>,
  options: RunOptions = {},
): Promise<Ended> {
  const variables = Object.entries(inputs).map(([name, value]) => [
    `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
    value,
  ]);
  const environment = { ...Object.fromEntries(variables), ...options.environment };
  const preloaded = options.preload === undefined ? [] : ['--import', options.preload];
  const args = [...preloaded, join(root, `dist/${action}/index.js`)];
  return runNode(args, { ...options, environment });
}

function runNode(
  args: readonly string[],
  { cwd, environment, whileRunning }: RunOptions,
): Promise<Ended> {
  const child = spawn(process.execPath, args, {
    cwd: cwd ?? root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], ...environment },
  });
  whileRunning?.(child);
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status, signal) => resolve({ status, signal, stdout, stderr }));
  });
}
