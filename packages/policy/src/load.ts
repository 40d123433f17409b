import { createHash } from 'node:crypto';
import { type Finding, finding, type PolicyIdentity } from '@ai-gate/verdict';
import { defaultPolicy } from './defaults.ts';
import type { ParsedPolicy } from './parse-policy.ts';
import type { Policy } from './policy.ts';
import type { PolicyProblem } from './policy-problem.ts';

/** The policy file as it is at the base commit. */
export interface PolicyFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

export type LoadedPolicy =
  | {
      readonly ok: true;
      readonly policy: Policy;
      /** Where each setting comes from; empty for the defaults, which have no file. */
      readonly origins: ParsedPolicy['origins'];
      readonly identity: PolicyIdentity;
    }
  | {
      readonly ok: false;
      /** One `policy/invalid` a problem, by line. */
      readonly findings: readonly Finding[];
      readonly identity: PolicyIdentity;
    };

/** A file full of mistakes need not fill the report. */
const mostProblems = 50;

/**
 * The policy in force: the file at the base commit `baseSha`, or the defaults where there is none.
 * The YAML parser and the schema are loaded only for a file, because most of the start-up time of
 * a run without one would be theirs.
 */
export async function loadPolicy(
  file: PolicyFile | undefined,
  baseSha: string,
): Promise<LoadedPolicy> {
  if (file === undefined) {
    const identity = { source: 'defaults', digest: sha256(canonicalJson(defaultPolicy)) };
    return { ok: true, policy: defaultPolicy, origins: new Map(), identity };
  }
  const identity = { source: `${file.path}@${baseSha}`, digest: sha256(file.bytes) };
  const { parsePolicy } = await import('./parse-policy.ts');
  const result = parsePolicy(file.bytes);
  return result.ok
    ? { ok: true, policy: result.policy, origins: result.origins, identity }
    : { ok: false, findings: findingsOf(result.problems, file.path), identity };
}

/** One finding a problem, so that each is annotated on its line. */
function findingsOf(problems: readonly PolicyProblem[], path: string): readonly Finding[] {
  const left = problems.length - mostProblems;
  return problems.slice(0, mostProblems).map(({ key, line, message }, index) => {
    const more = left > 0 && index === mostProblems - 1 ? ` (and ${left} more problems)` : '';
    return finding('policy/invalid', {
      message: `${key === '' ? '' : `${key}: `}${message}${more}`,
      location: { path, line },
    });
  });
}

function sha256(content: Uint8Array | string): string {
  return `sha256:${createHash('sha256').update(content).digest('hex')}`;
}

/** JSON with sorted keys and no spaces: the same bytes for the same value. */
function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
