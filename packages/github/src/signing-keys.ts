import { z } from 'zod';
import type { Account } from './account.ts';
import type { GitHubClient } from './client.ts';
import { fetchAll } from './pages.ts';
import { fetchJson } from './read-answer.ts';

/**
 * Fetches the SSH keys that an account has registered for signing now, each as authorized_keys has
 * it, without comment. A login that meanwhile belongs to another account has none.
 */
export async function fetchSigningKeys(client: GitHubClient, account: Account): Promise<string[]> {
  const parameters = { username: account.login };
  const user = await fetchJson(
    client,
    { route: 'GET /users/{username}', parameters },
    z.object({ id: z.number().int() }),
  );
  if (user.id !== account.id) return [];
  const request = { route: 'GET /users/{username}/ssh_signing_keys', parameters };
  const body = z.array(z.object({ key: z.string() }));
  const keys = await fetchAll(client, request, { body, items: (page) => page });
  return keys.map(({ key }) => key.trim().split(/\s+/).slice(0, 2).join(' '));
}
