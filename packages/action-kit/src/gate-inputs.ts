import type * as z from 'zod/mini';
import { optionalText } from './inputs.ts';

/** The inputs that every gate action takes; `action.yml` lists them, a test holds them equal. */
export const gateInputShape = {
  path: optionalText,
  base: optionalText,
  head: optionalText,
  task: optionalText,
  'trace-path': optionalText,
  facts: optionalText,
  report: optionalText,
  sarif: optionalText,
};

/** `cache` is an input of the gates that can save time with it. */
export type GateInputs = z.infer<z.ZodMiniObject<typeof gateInputShape>> & {
  readonly cache?: string | undefined;
};
