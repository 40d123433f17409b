import { runGateAction } from '@ai-gate/action-kit';
import { loadInputs } from './inputs.ts';

await runGateAction('drift', loadInputs);
