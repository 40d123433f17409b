import { runGateAction } from '@ai-gate/action-kit';
import { provenanceGate } from '@ai-gate/check';
import { loadInputs } from './inputs.ts';

await runGateAction(provenanceGate, loadInputs);
