import { z } from 'zod';

/** Who someone is: the id, since logins change hands; the login is for showing. */
export interface Account {
  readonly id: number;
  readonly login: string;
  readonly kind: 'user' | 'bot' | 'organization' | 'other';
}

const kinds: Readonly<Record<string, Account['kind']>> = {
  User: 'user',
  Bot: 'bot',
  Organization: 'organization',
};

const restAccountSchema = z.object({
  id: z.number().int(),
  login: z.string(),
  type: z.string().optional(),
});

/** GitHub shows everything of deleted accounts as this one's: it says nothing about who it was. */
const ghost = 'ghost';

/** An account as REST and webhooks give it; null where it is gone. */
export const accountSchema = restAccountSchema
  .transform(({ id, login, type }): Account | null =>
    login === ghost ? null : { id, login, kind: kinds[type ?? ''] ?? 'other' },
  )
  .nullish()
  .transform((account) => account ?? null);

/**
 * An actor as GraphQL gives it (`actorFields`); null where it is gone, or where it has no id, which
 * nobody can be held to. A bot's login gets the suffix that REST gives it.
 */
export const actorSchema = z
  .object({
    __typename: z.string(),
    login: z.string(),
    databaseId: z.number().int().nullish(),
  })
  .nullable()
  .transform((actor): Account | null => {
    if (actor === null || actor.login === ghost) return null;
    if (typeof actor.databaseId !== 'number') return null;
    const kind = kinds[actor.__typename] ?? 'other';
    const login = kind === 'bot' ? `${actor.login.replace(/\[bot\]$/, '')}[bot]` : actor.login;
    return { id: actor.databaseId, login, kind };
  });

/** What to ask of an actor in GraphQL. */
export const actorFields = `__typename login
  ... on User { databaseId } ... on Bot { databaseId }
  ... on Organization { databaseId } ... on Mannequin { databaseId }`;
