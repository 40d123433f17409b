import { roles } from '@ai-gate/policy';
import { UserError } from '@ai-gate/verdict';
import * as z from 'zod/mini';
import type { GithubFacts } from './github-facts.ts';

const actor = z.strictObject({
  login: z.string().check(z.minLength(1), z.maxLength(100)),
  id: z.int().check(z.positive()),
  kind: z._default(z.enum(['user', 'bot']), 'user'),
});
const role = z._default(z.nullable(z.enum(roles)), null);
const fullObjectName = z
  .string()
  .check(z.regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/, 'a full object name'));

const factsSchema = z.strictObject({
  repository: z._default(
    z.nullable(z.string().check(z.regex(/^[^/\s]+\/[^/\s]+$/, 'owner/name'))),
    null,
  ),
  pullRequest: z._default(z.nullable(z.int().check(z.positive())), null),
  author: z._default(z.nullable(actor), null),
  labels: z._default(
    z.array(z.strictObject({ name: z.string(), actor: z._default(z.nullable(actor), null), role })),
    [],
  ),
  reviews: z._default(
    z.array(
      z.strictObject({
        reviewer: actor,
        role,
        state: z.enum(['approved', 'changes-requested', 'commented', 'dismissed']),
        commit: fullObjectName,
      }),
    ),
    [],
  ),
  owned: z._default(
    z.array(z.strictObject({ path: z.string(), owners: z.array(z.int().check(z.positive())) })),
    [],
  ),
  approvalCommit: z._default(
    z.nullable(
      z.strictObject({
        sha: fullObjectName,
        verified: z.boolean(),
        signer: z._default(z.nullable(actor), null),
        role,
      }),
    ),
    null,
  ),
});

/**
 * Reads the GitHub facts that a person hands over (--facts): JSON with the keys of `GithubFacts`,
 * all of them optional. Errors: input/invalid, naming the key and what was expected.
 */
export function parseFactsFile(text: string, path: string): GithubFacts {
  const refuse = (why: string): UserError =>
    new UserError('input/invalid', {
      message: `${path} is not a facts file: ${why}`,
      fix: 'Give JSON with repository, pullRequest, author, labels, reviews, owned or approvalCommit.',
    });
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw refuse('it is not JSON');
  }
  const result = z.safeParse(factsSchema, json);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw refuse(`${issue?.path.join('.') || 'the file'}: ${issue ? wordsFor(issue) : 'not valid'}`);
}

/** The small build of zod has no words of its own; the messages of the schema say what they expect. */
function wordsFor(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'unrecognized_keys':
      return `unknown key ${issue.keys.join(', ')}`;
    case 'invalid_type':
      return `expected ${issue.expected}`;
    case 'invalid_value':
      return `expected one of ${issue.values.join(', ')}`;
    case 'invalid_format':
      return `expected ${issue.message}`;
    default:
      return 'out of range';
  }
}
