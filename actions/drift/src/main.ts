import { runGateAction } from '@ai-gate/action-kit';
import { driftGate } from '@ai-gate/check/drift/drift-gate';
import { loadInputs } from './inputs.ts';

await runGateAction(driftGate, loadInputs);
