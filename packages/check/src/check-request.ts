import type { Repository } from '@ai-gate/repository';
import type { GithubFacts } from './github-facts.ts';

/** The gates that judge a change from its git objects. */
export const checkableGates = ['provenance', 'drift'] as const;
export type CheckableGate = (typeof checkableGates)[number];

/** What to check. Revisions are in git's syntax; paths are of this machine. */
export interface CheckRequest {
  /** A folder inside the repository. */
  readonly directory: string;
  /** The same repository where the caller has opened it already; it is closed after the check. */
  readonly repository?: Repository | undefined;
  readonly base: string;
  readonly head: string;
  /** Branch names where the caller knows them better than git (from an event). */
  readonly baseRef?: string | undefined;
  readonly headRef?: string | undefined;
  readonly gates: readonly CheckableGate[];
  /** The task, when it is to be taken from neither the branch nor the change. */
  readonly task?: string | undefined;
  /** A folder that stands for the trace directory at the head. */
  readonly traceDirectory?: string | undefined;
  readonly github?: GithubFacts | undefined;
  /** A folder that keeps what was extracted from sources, to save time. */
  readonly cacheDirectory?: string | undefined;
  /** What counts as the present, for acknowledgements that expire; the clock by default. */
  readonly now?: Date | undefined;
  /** Told of every error that is not the user's to mend; the report only carries its message. */
  readonly onBug?: ((error: unknown) => void) | undefined;
}
