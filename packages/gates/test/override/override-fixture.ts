import {
  type Justification,
  type OverrideComment,
  type OverrideFacts,
  renderJustification,
} from '@ai-gate/gates';
import type { Policy } from '@ai-gate/policy';
import { defaultPolicy } from '@ai-gate/policy';

export const head = 'b'.repeat(40);
export const base = 'a'.repeat(40);
export const now = new Date('2026-11-20T09:00:00Z');

export const ada = { login: 'ada', id: 583231, kind: 'user' } as const;
export const bob = { login: 'bob', id: 11, kind: 'user' } as const;
export const robot = { login: 'robot[bot]', id: 77, kind: 'bot' } as const;

export const justification: Justification = {
  reason: 'payment outage INC-881, fix reviewed by phone with the owner',
  head,
  expires: '2026-11-27T00:00:00Z',
  signedOffBy: 'Ada Example <ada@example.org>',
  signature: null,
};

export const target = {
  repository: 'octo/shop',
  repositoryId: 1296269,
  pullRequest: 42,
  base,
  head,
} as const;

export function comment(parts: Partial<OverrideComment> = {}): OverrideComment {
  return {
    id: '1',
    author: ada,
    role: 'maintain',
    body: renderJustification(justification),
    createdAt: '2026-11-20T08:45:54Z',
    edited: false,
    signingKeys: [],
    ...parts,
  };
}

/** Bob wrote and pushed the change; Ada, a maintainer, overrides. */
export function facts(parts: Partial<OverrideFacts> = {}): OverrideFacts {
  return {
    target,
    label: { name: 'override:ai-gated', actor: ada, role: 'maintain', viaApp: null },
    comments: [comment()],
    author: bob,
    commitAuthors: [bob],
    pusher: bob,
    ledger: { kind: 'ready' },
    ...parts,
  };
}

export function policy(parts: Partial<Policy['override']> = {}): Policy {
  return { ...defaultPolicy, override: { ...defaultPolicy.override, ...parts } };
}
