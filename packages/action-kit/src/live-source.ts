import {
  actorOf,
  type GithubSource,
  type SignedCommit,
  type SubmittedReview,
} from '@ai-gate/check';
import type { Actor, AppliedLabel, AuthorityFacts } from '@ai-gate/gates';
import {
  type Account,
  fetchAppliedLabels,
  fetchCommit,
  fetchPermission,
  fetchReviews,
  type GitHubClient,
  type RepositoryName,
  type Review,
} from '@ai-gate/github';
import type { Role } from '@ai-gate/policy';
import { fetchOwned } from './fetch-owned.ts';

/** GitHub signs what people do on its site with this account's key; it does not say who did it. */
const webFlow = 'web-flow';

/** Asks GitHub's API about one pull request; roles are those of now, and each is asked for once. */
export class LiveSource implements GithubSource {
  readonly #client: GitHubClient;
  readonly #repository: RepositoryName;
  readonly #number: number;
  readonly #roles = new Map<number, Promise<Role | null>>();

  constructor(client: GitHubClient, repository: RepositoryName, number: number) {
    this.#client = client;
    this.#repository = repository;
    this.#number = number;
  }

  async fetchLabels(names: readonly string[]): Promise<readonly AppliedLabel[]> {
    const applied = await fetchAppliedLabels(this.#client, this.#repository, this.#number, names);
    return Promise.all(
      applied.map(async ({ name, appliedBy, viaApp }) => {
        if (appliedBy === null) return { name, actor: null, role: null };
        const actor = actorOf(appliedBy);
        // An app that acts in a person's name is not that person.
        if (viaApp !== null) return { name, actor: { ...actor, kind: 'bot' as const }, role: null };
        return { name, actor, role: await this.#roleOf(appliedBy) };
      }),
    );
  }

  async fetchReviews(): Promise<readonly SubmittedReview[]> {
    const reviews = await fetchReviews(this.#client, this.#repository, this.#number);
    return Promise.all(
      latestByReviewer(reviews).map(async ([author, { state, commit }]) => ({
        reviewer: actorOf(author),
        role: state === 'approved' ? await this.#roleOf(author) : null,
        state,
        commit: commit ?? '',
      })),
    );
  }

  fetchOwned(
    codeOwners: string,
    paths: readonly string[],
    people: readonly Actor[],
  ): Promise<AuthorityFacts['owned']> {
    return fetchOwned(this.#client, codeOwners, { paths, people });
  }

  /** GitHub verifies a signature against the keys of the committer, so that is who signed. */
  async fetchApprovalCommit(sha: string): Promise<SignedCommit> {
    const { verification, committer } = await fetchCommit(this.#client, this.#repository, sha);
    const { verified } = verification;
    const known = verified && committer !== null && committer.login !== webFlow;
    return {
      sha,
      verified,
      signer: known ? actorOf(committer) : null,
      role: known ? await this.#roleOf(committer) : null,
    };
  }

  #roleOf(account: Account): Promise<Role | null> {
    const known = this.#roles.get(account.id);
    if (known !== undefined) return known;
    const asked = fetchPermission(this.#client, this.#repository, account).then(({ role }) => role);
    this.#roles.set(account.id, asked);
    return asked;
  }
}

/** A remark leaves an earlier approval or objection standing, as it does on GitHub. */
function latestByReviewer(reviews: readonly Review[]): [Account, Review][] {
  const latest = new Map<number, [Account, Review]>();
  for (const review of reviews) {
    if (review.author === null) continue;
    if (review.state === 'commented' && latest.has(review.author.id)) continue;
    latest.set(review.author.id, [review.author, review]);
  }
  return [...latest.values()];
}
