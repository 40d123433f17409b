import type { Role } from '@ai-gate/policy';

/** A person or bot on GitHub; ids identify, logins are for showing (they are reused). */
export interface Actor {
  readonly login: string;
  readonly id: number;
  readonly kind: 'user' | 'bot';
}

/** A label of the pull request and, where it could be found out, who applied it. */
export interface AppliedLabel {
  readonly name: string;
  readonly actor: Actor | null;
  /** The actor's present role in the repository; null when unknown. */
  readonly role: Role | null;
}

/** What is judged: commits by full object name, branches by short name where they are known. */
export interface JudgedSubject {
  readonly base: { readonly ref: string | null; readonly sha: string };
  readonly head: { readonly ref: string | null; readonly sha: string };
  readonly mergeBase: string;
  /** The author of the pull request; null when judged without GitHub facts. */
  readonly author: Actor | null;
  readonly labels: readonly AppliedLabel[];
}
