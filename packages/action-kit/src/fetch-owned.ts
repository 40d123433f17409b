import type { Actor, AuthorityFacts } from '@ai-gate/gates';
import {
  fetchTeamMembership,
  type GitHubClient,
  type Owner,
  parseCodeOwners,
  ruleFor,
  type TeamMembership,
} from '@ai-gate/github';
import { UserError } from '@ai-gate/verdict';

/**
 * Finds which of `people` own each path that CODEOWNERS gives owners. Owners named by e-mail address
 * are nobody's here, since GitHub does not show addresses. Throws `github/forbidden` where it comes
 * down to a team that the token may not see.
 */
export async function fetchOwned(
  client: GitHubClient,
  codeOwners: string,
  { paths, people }: { readonly paths: readonly string[]; readonly people: readonly Actor[] },
): Promise<AuthorityFacts['owned']> {
  const rules = parseCodeOwners(codeOwners);
  const teams = new Map<string, Promise<TeamMembership>>();

  async function membership(owner: Owner, person: Actor): Promise<TeamMembership> {
    if (owner.kind === 'email') return 'not-member';
    if (owner.kind === 'user') {
      const same = owner.login.toLowerCase() === person.login.toLowerCase();
      return same ? 'member' : 'not-member';
    }
    const key = `${owner.org}/${owner.slug}/${person.id}`;
    const asked = teams.get(key) ?? fetchTeamMembership(client, owner, person);
    teams.set(key, asked);
    return asked;
  }

  const owned = [];
  for (const path of paths) {
    const owners = ruleFor(rules, path)?.owners ?? [];
    if (owners.length === 0) continue;
    const ids: number[] = [];
    let unseen: Owner | undefined;
    for (const owner of owners) {
      for (const person of people) {
        const answer = await membership(owner, person);
        if (answer === 'member') ids.push(person.id);
        if (answer === 'unknown') unseen = owner;
      }
    }
    if (ids.length === 0 && unseen?.kind === 'team') throw teamUnreadable(unseen);
    owned.push({ path, owners: ids });
  }
  return owned;
}

function teamUnreadable({ org, slug }: { readonly org: string; readonly slug: string }): UserError {
  return new UserError('github/forbidden', {
    message: `who is in the team ${org}/${slug}, a code owner, may not be read with this token`,
    fix: 'Give the input `token` the token of a GitHub App with the organization permission `members: read`, or name people in CODEOWNERS.',
  });
}
