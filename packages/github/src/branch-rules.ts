import { z } from 'zod';
import { apiFailure } from './api-failure.ts';
import type { GitHubClient, RepositoryName } from './client.ts';
import { fetchAll } from './pages.ts';
import { readAnswer } from './read-answer.ts';
import { messageOf } from './retry.ts';
import type { ApiRequest, ApiResponse } from './transport.ts';

/** A check that has to pass before a merge; the app is null where any may report it. */
export interface RequiredCheck {
  readonly context: string;
  readonly appId: number | null;
}

/** An active rule of a ruleset, of the repository or of its organization. */
export interface BranchRule {
  /** GitHub's word, for example `required_status_checks`, `merge_queue`, `pull_request`. */
  readonly type: string;
  readonly rulesetId: number | null;
  /** Those of a rule of type `required_status_checks`; empty for other types. */
  readonly requiredChecks: readonly RequiredCheck[];
}

/** What was read, or why it could not be: that is unknown, not empty. */
export type Readable<Value> =
  | { readonly kind: 'read'; readonly value: Value }
  | { readonly kind: 'unreadable'; readonly message: string };

const ruleSchema = z
  .object({
    type: z.string(),
    ruleset_id: z.number().int().nullish(),
    parameters: z
      .object({
        required_status_checks: z
          .array(z.object({ context: z.string(), integration_id: z.number().int().nullish() }))
          .optional(),
      })
      .nullish(),
  })
  .transform(
    ({ type, ruleset_id, parameters }): BranchRule => ({
      type,
      rulesetId: ruleset_id ?? null,
      requiredChecks: (parameters?.required_status_checks ?? []).map((check) => ({
        context: check.context,
        appId: check.integration_id ?? null,
      })),
    }),
  );

/** Fetches the rules of all active rulesets that apply to a branch. */
export function fetchBranchRules(
  client: GitHubClient,
  repository: RepositoryName,
  branch: string,
): Promise<BranchRule[]> {
  const request: ApiRequest = {
    route: 'GET /repos/{owner}/{repo}/rules/branches/{branch}',
    parameters: { ...repository, branch },
    permission: 'metadata: read',
  };
  return fetchAll(client, request, { body: z.array(ruleSchema), items: (page) => page });
}

const protectionSchema = z.object({
  contexts: z.array(z.string()),
  checks: z.array(z.object({ context: z.string(), app_id: z.number().int().nullable() })).nullish(),
});

/**
 * Fetches the checks that classic branch protection requires. It takes a right that the usual token
 * does not have, and then the answer is unreadable. Only GitHub's plain word that the branch has no
 * such protection counts as none, since a bare 404 may also hide it.
 */
export async function fetchClassicProtection(
  client: GitHubClient,
  repository: RepositoryName,
  branch: string,
): Promise<Readable<readonly RequiredCheck[]>> {
  const request: ApiRequest = {
    route: 'GET /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks',
    parameters: { ...repository, branch },
    permission: 'administration: read',
  };
  const response = await client.attempt(request, [403, 404]);
  if (response.status === 200) {
    const { contexts, checks } = readAnswer(request, response.data, protectionSchema);
    const value = checks
      ? checks.map(({ context, app_id: app }) => ({ context, appId: app === -1 ? null : app }))
      : contexts.map((context) => ({ context, appId: null }));
    return { kind: 'read', value };
  }
  if (saysUnprotected(response)) return { kind: 'read', value: [] };
  return { kind: 'unreadable', message: apiFailure(request, response, '').message };
}

function saysUnprotected({ status, data }: ApiResponse): boolean {
  const said = messageOf(data);
  return status === 404 && /^(Branch not protected|Required status checks not enabled)/.test(said);
}
