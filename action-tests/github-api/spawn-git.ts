import { spawn } from 'node:child_process';
import { gitEnvironment } from './git-directory.ts';

/**
 * Runs git in a folder beside this process, which meanwhile answers git's requests, and with
 * nothing of the machine's configuration.
 */
export async function spawnGit(
  folder: string,
  args: readonly string[],
): Promise<{ readonly code: number | null; readonly stdout: string; readonly stderr: string }> {
  const child = spawn('git', args, { cwd: folder, env: gitEnvironment() });
  const texts = { stdout: '', stderr: '' };
  for (const stream of ['stdout', 'stderr'] as const) {
    child[stream].setEncoding('utf8').on('data', (text: string) => {
      texts[stream] += text;
    });
  }
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { code, ...texts };
}
