export { runGateAction } from './gate-action.ts';
export { type GateInputs, gateInputShape } from './gate-inputs.ts';
export { optionalText, readInputs } from './inputs.ts';
