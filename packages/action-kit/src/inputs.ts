import { UserError } from '@ai-gate/verdict';
import * as z from 'zod/mini';

/** An input that is empty counts as not given, as the runner does with `${{ }}` of nothing. */
export const optionalText = z.pipe(
  z._default(z.string(), ''),
  z.transform((text: string) => (text.trim() === '' ? undefined : text.trim())),
);

/**
 * Reads the inputs of an action from the runner's `INPUT_*` variables. The runner only warns of an
 * input that the action does not know, so that a misspelt one would silently have no effect: here
 * it is an error. Errors: input/invalid.
 */
export function readInputs<Shape extends z.core.$ZodLooseShape>(
  shape: Shape,
  environment: Readonly<Record<string, string | undefined>>,
): z.infer<z.ZodMiniObject<Shape>> {
  const names = Object.keys(shape);
  const known = new Map(names.map((name) => [variableOf(name), name]));
  const given: Record<string, string> = {};
  for (const [variable, value] of Object.entries(environment)) {
    if (!variable.startsWith('INPUT_') || value === undefined) continue;
    const name = known.get(variable);
    if (name === undefined) throw unknownInput(variable, names);
    given[name] = value;
  }
  const result = z.safeParse(z.object(shape), given);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const name = String(issue?.path[0] ?? 'an input');
  throw new UserError('input/invalid', {
    message: `the input ${name} is ${JSON.stringify(given[name] ?? '')}: ${issue?.message ?? 'not as expected'}`,
    fix: `Correct \`with: ${name}\` in the workflow.`,
  });
}

/** How the runner names the variable of an input (GitHub docs, metadata syntax, inputs). */
function variableOf(name: string): string {
  return `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`;
}

function unknownInput(variable: string, names: readonly string[]): UserError {
  const name = variable.slice('INPUT_'.length).toLowerCase();
  return new UserError('input/invalid', {
    message: `this action has no input ${name}`,
    fix: `Remove it from \`with\`, or use one of: ${names.join(', ')}.`,
  });
}
