import type { Justification } from './justification.ts';
import type { OverrideTarget } from './override-facts.ts';

/** What keeps a signature for an override from standing for anything else (`ssh-keygen -n`). */
export const overrideNamespace = 'ai-gate-override-v1';

/**
 * What an override's signature covers: one line of JSON with sorted keys and a final line feed. Only
 * reason and expiry come from the comment; the rest is what the verifier knows itself.
 */
export function renderSigningPayload(
  target: OverrideTarget,
  label: string,
  { reason, expires }: Pick<Justification, 'reason' | 'expires'>,
): string {
  const payload = {
    baseSha: target.base,
    expires,
    headSha: target.head,
    label,
    pr: target.pullRequest,
    reason,
    repo: target.repository,
    repoId: target.repositoryId,
    v: 1,
  };
  return `${JSON.stringify(payload)}\n`;
}

/** The command that signs a payload, to paste into a shell; `key` is the path of the key. */
export function renderSigningCommand(payload: string, key: string): string {
  return `ssh-keygen -Y sign -n ${overrideNamespace} -f ${quoteShell(key)} <<'AI_GATE'\n${payload}AI_GATE\n`;
}

/** A leading tilde is the shell's to expand, so it stays outside the quotes. */
function quoteShell(path: string): string {
  if (/^[\w~./-]+$/.test(path)) return path;
  return `'${path.replaceAll("'", `'\\''`)}'`;
}
