import * as z from 'zod/mini';
import { policySchema } from './schema.ts';

/** The JSON Schema of `.github/ai-gate.yml`, for editors; generated, never written by hand. */
export function policyJsonSchema(): object {
  const { $schema, ...rest } = z.toJSONSchema(policySchema, {
    target: 'draft-2020-12',
    io: 'input',
  });
  return {
    $schema,
    title: 'ai-gate policy',
    description:
      'What the gates of ai-gate ask of a change: .github/ai-gate.yml on the base branch.',
    ...rest,
  };
}
