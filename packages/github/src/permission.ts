import { type Role, roles } from '@ai-gate/policy';
import { z } from 'zod';
import type { Account } from './account.ts';
import type { GitHubClient, RepositoryName } from './client.ts';
import { readAnswer } from './read-answer.ts';
import type { ApiRequest } from './transport.ts';

/** What someone may do in a repository. */
export interface Permission {
  /** The built-in role; for a custom role the one it amounts to; null: none at all. */
  readonly role: Role | null;
  /** As the repository calls it, a custom role's name included. */
  readonly roleName: string;
}

const none: Permission = { role: null, roleName: 'none' };

const permissionSchema = z.object({
  permission: z.string(),
  role_name: z.string(),
  user: z
    .object({
      id: z.number().int(),
      permissions: z
        .object({
          pull: z.boolean(),
          triage: z.boolean().optional(),
          push: z.boolean(),
          maintain: z.boolean().optional(),
          admin: z.boolean(),
        })
        .optional(),
    })
    .nullable(),
});

/**
 * Fetches the role that an account has in a repository now. The role is read from `role_name`,
 * since `permission` reports maintain as write and triage as read. A login that meanwhile belongs
 * to another account has no role.
 */
export async function fetchPermission(
  client: GitHubClient,
  repository: RepositoryName,
  account: Account,
): Promise<Permission> {
  const request: ApiRequest = {
    route: 'GET /repos/{owner}/{repo}/collaborators/{username}/permission',
    parameters: { ...repository, username: account.login },
    permission: 'metadata: read',
  };
  const response = await client.attempt(request, [404]);
  if (response.status === 404) return none;
  const body = readAnswer(request, response.data, permissionSchema);
  if (body.user?.id !== account.id) return none;
  return { role: decideRole(body), roleName: body.role_name };
}

/** A custom role counts as the strongest built-in role whose rights it has. */
function decideRole({ role_name: name, user }: z.infer<typeof permissionSchema>): Role | null {
  const builtIn = roles.find((role) => role === name);
  if (builtIn !== undefined || name === 'none' || name === '') return builtIn ?? null;
  const rights = user?.permissions;
  if (rights?.admin) return 'admin';
  if (rights?.maintain) return 'maintain';
  if (rights?.push) return 'write';
  if (rights?.triage) return 'triage';
  return rights?.pull ? 'read' : null;
}

/** Whether an account is in a team; `unknown` where the token may not read the organization. */
export type TeamMembership = 'member' | 'not-member' | 'unknown';

/**
 * Fetches whether an account is in a team (`org/slug`). GitHub answers 404 both for whoever is no
 * member and to a token that may not see the team, so the team itself is asked for as well: only a
 * team that can be seen has no such member.
 */
export async function fetchTeamMembership(
  client: GitHubClient,
  team: { readonly org: string; readonly slug: string },
  account: Account,
): Promise<TeamMembership> {
  const parameters = { org: team.org, team_slug: team.slug };
  const request: ApiRequest = {
    route: 'GET /orgs/{org}/teams/{team_slug}/memberships/{username}',
    parameters: { ...parameters, username: account.login },
    permission: 'members: read',
  };
  const response = await client.attempt(request, [403, 404]);
  if (response.status === 200) {
    const body = readAnswer(request, response.data, z.object({ state: z.string() }));
    return body.state === 'active' ? 'member' : 'not-member';
  }
  const visible = await client.attempt(
    { route: 'GET /orgs/{org}/teams/{team_slug}', parameters },
    [403, 404],
  );
  return visible.status === 200 ? 'not-member' : 'unknown';
}
