import { type CheckableGate, type Gate, provenanceGate } from '@ai-gate/check';

/** The gates of the command, by name. Drift is loaded when it runs: parsers make up most of it. */
export const gates: Readonly<Record<CheckableGate, Gate>> = {
  provenance: provenanceGate,
  drift: {
    name: 'drift',
    check: async (change) =>
      (await import('@ai-gate/check/drift/drift-gate')).driftGate.check(change),
  },
};
