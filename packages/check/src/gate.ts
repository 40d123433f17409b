import type { GateDecision } from '@ai-gate/verdict';
import type { CheckableGate } from './check-request.ts';
import type { JudgedChange } from './judged-change.ts';

/**
 * A gate that judges a change from its git objects: what it reads, and what it decides on that.
 * Whoever runs a check hands its gates over, so that an action bundles only what it runs.
 */
export interface Gate {
  readonly name: CheckableGate;
  readonly check: (change: JudgedChange) => Promise<GateDecision>;
}
