import { homedir } from 'node:os';
import { join } from 'node:path';
import { findGitDirectory } from './discovery.ts';
import { runGit } from './git-process.ts';

/**
 * Who commits in a repository, as `Ada Example <ada@example.org>`; null where git was not told. It
 * is for people to sign off with, so it is their own configuration that is read here.
 */
export async function readIdentity(directory: string): Promise<string | null> {
  const location = await findGitDirectory(directory);
  const args = ['-c', 'user.useConfigOnly=true', 'var', 'GIT_AUTHOR_IDENT'];
  const environment = { GIT_CONFIG_GLOBAL: join(homedir(), '.gitconfig') };
  const { status, stdout } = await runGit(location, args, { environment });
  if (status !== 0) return null;
  return /^.+ <[^<>]+>(?= \d+ [+-]\d{4}$)/.exec(stdout.toString('utf8').trimEnd())?.[0] ?? null;
}
