import { type GateInputs, gateInputShape, readInputs } from '@ai-gate/action-kit';

/** Reads the inputs of `action.yml`. Errors: input/invalid. */
export function loadInputs(): GateInputs {
  return readInputs(gateInputShape, process.env);
}
