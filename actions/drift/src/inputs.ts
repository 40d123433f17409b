import { type GateInputs, gateInputShape, optionalText, readInputs } from '@ai-gate/action-kit';

/** What `action.yml` lists; a test holds them equal. */
export const driftInputShape = { ...gateInputShape, cache: optionalText };

/** Reads the inputs of `action.yml`. Errors: input/invalid. */
export function loadInputs(): GateInputs {
  return readInputs(driftInputShape, process.env);
}
