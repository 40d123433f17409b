import type { CodeTable } from './code-table.ts';

/** The ledger, without which there is no override. */
export const ledgerCodes = {
  'override/ledger-unavailable': {
    title: 'The ledger cannot be read or written',
    explanation:
      'An override takes effect only when its entry is in the ledger. The branch of the ledger is not there, cannot be written, or kept moving.',
    fix: 'Check that the job may write the ledger branch (`contents: write`), then run it again.',
    level: 'error',
    undecidable: true,
  },
  'override/ledger-broken': {
    title: 'The ledger does not verify',
    explanation:
      'An entry was changed, cut out, moved, or put in by hand: the chain of digests does not hold. What a broken record says cannot be relied on, so nothing is added to it.',
    fix: 'Run `ai-gate ledger verify`, find out who moved the branch, and restore it from a clone that verifies.',
    level: 'error',
    undecidable: true,
  },
} as const satisfies CodeTable<'override'>;
