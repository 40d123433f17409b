import { account } from './accounts.ts';
import { type Handlers, notFound } from './call.ts';

const order = ['read', 'triage', 'write', 'maintain', 'admin'] as const;

/** People: who they are, what role they have, which teams and keys. */
export const peopleHandlers: Handlers = {
  'repos/get-collaborator-permission-level': ({ state, params }) => {
    const login = params['username'] ?? '';
    const user = state.users[login];
    if (user === undefined) return notFound;
    const role = state.roles[login];
    const rank = role === undefined ? -1 : order.indexOf(role.base);
    const permission = ['none', 'read', 'read', 'write', 'write', 'admin'][rank + 1];
    return {
      status: 200,
      body: {
        permission,
        role_name: role?.name ?? 'none',
        user: {
          login,
          id: user.id,
          type: user.type,
          permissions: {
            pull: rank >= 0,
            triage: rank >= 1,
            push: rank >= 2,
            maintain: rank >= 3,
            admin: rank >= 4,
          },
        },
      },
    };
  },
  'teams/get-by-name': ({ state, params }) => {
    const slug = params['team_slug'] ?? '';
    if (state.teams[`${params['org']}/${slug}`] === undefined) return notFound;
    return { status: 200, body: { slug, name: slug } };
  },
  'teams/get-membership-for-user-in-org': ({ state, params }) => {
    const members = state.teams[`${params['org']}/${params['team_slug']}`];
    if (members?.includes(params['username'] ?? '') !== true) return notFound;
    return { status: 200, body: { role: 'member', state: 'active' } };
  },
  'users/get-by-username': ({ state, params }) => {
    const login = params['username'] ?? '';
    return state.users[login] ? { status: 200, body: account(state, login) } : notFound;
  },
  'users/list-ssh-signing-keys-for-user': ({ state, params }) => {
    const user = state.users[params['username'] ?? ''];
    if (user === undefined) return notFound;
    return { list: (user.sshSigningKeys ?? []).map((key, index) => ({ id: index + 1, key })) };
  },
};
