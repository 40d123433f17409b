import { readFileSync } from 'node:fs';
import { buildSchema, execute, parse, validate } from 'graphql';
import { knownUser } from './accounts.ts';
import type { CommentState, GitHubState, PullRequestState, ReviewState } from './state.ts';

const schema = buildSchema(
  readFileSync(new URL('graphql/schema.graphql', import.meta.url), 'utf8'),
);

/** A GraphQL answer, and what of the query does not fit GitHub's schema. */
export interface GraphqlAnswer {
  readonly name: string;
  readonly body: unknown;
  readonly problems: readonly string[];
}

/** Checks a query against the schema and runs it over the state. */
export async function answerGraphql(state: GitHubState, request: unknown): Promise<GraphqlAnswer> {
  const { query = '', variables = {} } = request as {
    query?: string;
    variables?: Record<string, unknown>;
  };
  const document = parse(query);
  const definition = document.definitions[0];
  const name = definition?.kind === 'OperationDefinition' ? definition.name?.value : undefined;
  const problems = validate(schema, document).map(({ message }) => `graphql: ${message}`);
  if (name === undefined) problems.push('graphql: the operation has no name');
  const body =
    problems.length > 0
      ? { errors: problems.map((message) => ({ message })) }
      : await execute({ schema, document, rootValue: rootOf(state), variableValues: variables });
  return { name: name ?? 'unnamed', body, problems };
}

interface Page {
  readonly first?: number;
  readonly after?: string | null;
}

function rootOf(state: GitHubState) {
  const { owner, name, id } = state.repository;
  return {
    viewer: { ...actor(state, state.viewer), __typename: 'User' },
    repository: (wanted: { owner: string; name: string }) => {
      if (wanted.owner !== owner || wanted.name !== name) return null;
      return {
        databaseId: id,
        nameWithOwner: `${owner}/${name}`,
        pullRequest: ({ number }: { number: number }) => pullRequest(state, number),
      };
    },
  };
}

function pullRequest(state: GitHubState, number: number) {
  const found = state.pullRequests.find((candidate) => candidate.number === number);
  return found === undefined ? null : pullRequestRoot(state, found);
}

function pullRequestRoot(state: GitHubState, { number, head }: PullRequestState) {
  const comments = state.comments.filter(({ issue }) => issue === number);
  const reviews = state.reviews.filter((review) => review.pullRequest === number);
  return {
    number,
    headRefOid: head.sha,
    comments: (page: Page) => connection(comments, page, (item) => comment(state, item)),
    reviews: (page: Page) => connection(reviews, page, (item) => review(state, item)),
  };
}

function connection<Item>(items: readonly Item[], page: Page, show: (item: Item) => unknown) {
  const start = page.after ? Number(page.after) : 0;
  const end = start + (page.first ?? 0);
  if (page.first === undefined || page.first < 1 || page.first > 100) {
    throw new Error('You must provide a `first` value between 1 and 100 to paginate.');
  }
  return {
    totalCount: items.length,
    pageInfo: { hasNextPage: end < items.length, endCursor: String(end) },
    nodes: items.slice(start, end).map(show),
  };
}

function comment(state: GitHubState, item: CommentState) {
  return {
    fullDatabaseId: String(item.id),
    author: actor(state, item.author),
    body: item.body,
    createdAt: item.at,
    includesCreatedEdit: item.edited !== undefined,
    lastEditedAt: item.edited?.at ?? null,
    editor: actor(state, item.edited?.by ?? null),
  };
}

function review(state: GitHubState, item: ReviewState) {
  return {
    fullDatabaseId: String(item.id),
    author: actor(state, item.author),
    body: item.body,
    state: item.state,
    submittedAt: item.at,
    commit: item.commit === null ? null : { oid: item.commit },
  };
}

/** GraphQL names a bot without the suffix that REST gives it. */
function actor(state: GitHubState, login: string | null) {
  if (login === null) return null;
  const user = knownUser(state, login);
  const bare = user.type === 'Bot' ? login.replace(/\[bot\]$/, '') : login;
  return { __typename: user.type, login: bare, databaseId: user.id };
}
