import type { GitHubState } from './state.ts';

/** An account as REST shows it, or null where it is gone. */
export function account(state: GitHubState, login: string | null): unknown {
  if (login === null) return null;
  const user = knownUser(state, login);
  return { login, id: user.id, node_id: `U_${user.id}`, type: user.type, site_admin: false };
}

/** An account where REST never gives null: the ghost stands in for one that is gone. */
export function accountOrGhost(state: GitHubState, login: string | null): unknown {
  return login === null ? { login: 'ghost', id: 10137, type: 'User' } : account(state, login);
}

/** The user of a login; a login that the state does not know is a mistake of the test. */
export function knownUser(state: GitHubState, login: string): GitHubState['users'][string] {
  const user = state.users[login];
  if (user === undefined) throw new Error(`the state has no user ${login}`);
  return user;
}

/** An app as REST shows it in `performed_via_github_app` and in checks. */
export function app(idOrSlug: number | string): unknown {
  const id = typeof idOrSlug === 'number' ? idOrSlug : 7;
  return { id, slug: typeof idOrSlug === 'string' ? idOrSlug : `app-${id}`, name: `App ${id}` };
}
