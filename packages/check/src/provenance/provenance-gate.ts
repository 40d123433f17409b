import { decideProvenance } from '@ai-gate/gates';
import type { Gate } from '../gate.ts';
import { readProvenanceFacts } from './read-provenance-facts.ts';

/** Was the change approved, and did it stay inside what was approved? (gates, provenance) */
export const provenanceGate: Gate = {
  name: 'provenance',
  check: async (change) => decideProvenance(await readProvenanceFacts(change), change.policy),
};
