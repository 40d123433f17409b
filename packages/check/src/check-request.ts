import type { Repository } from '@ai-gate/repository';
import type { Gate } from './gate.ts';
import type { GithubFacts } from './github-facts.ts';
import type { GithubSource } from './github-source.ts';
import type { JudgedChange } from './judged-change.ts';

/** The gates that judge a change from its git objects. */
export const checkableGates = ['provenance', 'drift'] as const;
export type CheckableGate = (typeof checkableGates)[number];

/** What to check. Revisions are in git's syntax; paths are of this machine. */
export interface CheckRequest {
  /** A folder inside the repository; the current one by default. */
  readonly directory?: string | undefined;
  /**
   * Opens the repository where it is not in a folder of this machine (fetched, for example), or has
   * been opened already. It is closed after the check.
   */
  readonly open?: (() => Promise<Repository>) | undefined;
  readonly base: string;
  readonly head: string;
  /** Branch names where the caller knows them better than git (from an event). */
  readonly baseRef?: string | undefined;
  readonly headRef?: string | undefined;
  readonly gates: readonly Gate[];
  /** The task, when it is to be taken from neither the branch nor the change. */
  readonly task?: string | undefined;
  /** A folder that stands for the trace directory at the head. */
  readonly traceDirectory?: string | undefined;
  /** What is known of the pull request beforehand. */
  readonly github?: GithubFacts | undefined;
  /** Where the rest is asked for; without it, `github` is all there is. */
  readonly source?: GithubSource | undefined;
  /** A folder that keeps what was extracted from sources, to save time. */
  readonly cacheDirectory?: string | undefined;
  /** What counts as the present, for acknowledgements that expire; the clock by default. */
  readonly now?: Date | undefined;
  /** Called when all gates have decided, while the repository is still open. */
  readonly onDecided?: ((change: JudgedChange) => Promise<void>) | undefined;
  /** Told of every error that is not the user's to mend; the report only carries its message. */
  readonly onBug?: ((error: unknown) => void) | undefined;
}
