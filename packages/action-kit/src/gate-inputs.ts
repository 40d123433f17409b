import * as z from 'zod/mini';
import { optionalText } from './inputs.ts';

/** When a comment is kept on the pull request. */
export const commentModes = ['never', 'on-failure', 'always'] as const;
export type CommentMode = (typeof commentModes)[number];

const pullRequestNumber = z.pipe(
  optionalText.check(
    z.refine(
      (text) => text === undefined || /^[1-9]\d{0,14}$/.test(text),
      'expected the number of a pull request',
    ),
  ),
  z.transform((text: string | undefined) => (text === undefined ? undefined : Number(text))),
);

const commentMode = z.pipe(
  z.pipe(
    optionalText,
    z.transform((text: string | undefined) => text ?? 'never'),
  ),
  z.enum(commentModes, `expected one of ${commentModes.join(', ')}`),
);

/** The inputs that every gate action takes; `action.yml` lists them, a test holds them equal. */
export const gateInputShape = {
  token: optionalText,
  'pull-request': pullRequestNumber,
  'check-name': optionalText,
  comment: commentMode,
  path: optionalText,
  base: optionalText,
  head: optionalText,
  task: optionalText,
  'trace-path': optionalText,
  facts: optionalText,
  report: optionalText,
  sarif: optionalText,
  attestation: optionalText,
  'test-result': optionalText,
};

/** `cache` is an input of the gates that can save time with it. */
export type GateInputs = z.infer<z.ZodMiniObject<typeof gateInputShape>> & {
  readonly cache?: string | undefined;
};
