import type { Level } from '../finding.ts';

/** What the registry knows about one code; the rule reference and the SARIF rules come from it. */
export interface CodeEntry {
  /** A few words, for a heading. */
  readonly title: string;
  /** What is wrong and why the rule exists, in a sentence or two. */
  readonly explanation: string;
  /** What to do, in the imperative; a finding may carry a more specific one. */
  readonly fix: string;
  readonly level: Level;
  /** The gate could not decide: verdict `error`, exit status 2. */
  readonly undecidable?: true;
}

/** Codes of one family, `family/what-is-wrong`. */
export type CodeTable<Family extends string> = Readonly<Record<`${Family}/${string}`, CodeEntry>>;
