/** What the tests' GitHub knows; tests build it, change it between requests and read it back. */
export interface GitHubState {
  repository: RepositoryState;
  /** Whom the token belongs to, a key of `users`. */
  viewer: string;
  users: Record<string, UserState>;
  pullRequests: PullRequestState[];
  commits: CommitState[];
  issueEvents: IssueEventState[];
  comments: CommentState[];
  reviews: ReviewState[];
  /** By login; who is not listed has no role. */
  roles: Record<string, RoleState>;
  /** Members by `org/team`. */
  teams: Record<string, string[]>;
  checkSuites: CheckSuiteState[];
  checkRuns: CheckRunState[];
  statuses: StatusState[];
  workflowRuns: WorkflowRunState[];
  /** Active rules by branch, in GitHub's own form. */
  branchRules: Record<string, BranchRuleState[]>;
  /** Required checks of classic protection by branch; null: the token may not read it. */
  protection: Record<string, ProtectionState | null>;
  /** Merge bases by `base...head`, where no git directory answers. */
  mergeBases: Record<string, string>;
  /** Files by path at the default branch, where no git directory answers. */
  contents: Record<string, string>;
  /** Writes are refused as a read-only token's are. */
  readOnlyToken: boolean;
}

export interface RepositoryState {
  owner: string;
  name: string;
  id: number;
  defaultBranch: string;
  private: boolean;
}

export interface UserState {
  id: number;
  type: 'User' | 'Bot' | 'Organization';
  /** Public keys, as authorized_keys has them. */
  sshSigningKeys?: string[];
}

export interface PullRequestState {
  number: number;
  author: string | null;
  state: 'open' | 'closed';
  draft: boolean;
  merged: boolean;
  title: string;
  base: { ref: string; sha: string };
  /** `repository` is `owner/name`, or null where the fork is gone. */
  head: { ref: string; sha: string; repository: string | null };
  labels: string[];
  /** The commits between base and head, oldest first. */
  commits: string[];
  mergeable: boolean | null;
}

export interface CommitState {
  sha: string;
  tree: string;
  parents: string[];
  message: string;
  author: { name: string; email: string; login: string | null };
  committer: { name: string; email: string; login: string | null };
  verification: { verified: boolean; reason: string };
}

export interface IssueEventState {
  id: number;
  issue: number;
  event: 'labeled' | 'unlabeled' | 'assigned' | 'head_ref_force_pushed';
  actor: string | null;
  at: string;
  label?: string;
  viaApp?: string;
}

export interface CommentState {
  id: number;
  issue: number;
  author: string | null;
  body: string;
  at: string;
  edited?: { at: string; by: string | null };
  viaApp?: string;
}

export interface ReviewState {
  id: number;
  pullRequest: number;
  author: string | null;
  state: 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED' | 'DISMISSED' | 'PENDING';
  commit: string | null;
  at: string;
  body: string;
}

/** `name` may be a custom role; `base` is what it builds on. */
export interface RoleState {
  name: string;
  base: 'read' | 'triage' | 'write' | 'maintain' | 'admin';
}

export interface CheckSuiteState {
  id: number;
  headSha: string;
  app: number;
}

export interface CheckRunState {
  id: number;
  suite: number;
  name: string;
  headSha: string;
  app: number;
  status: 'queued' | 'in_progress' | 'completed';
  conclusion: string | null;
  startedAt: string | null;
  externalId: string;
  title: string | null;
  summary: string | null;
  text: string | null;
  annotations: unknown[];
}

export interface StatusState {
  id: number;
  sha: string;
  context: string;
  state: 'error' | 'failure' | 'pending' | 'success';
  creator: string;
}

export interface WorkflowRunState {
  id: number;
  suite: number;
  headSha: string;
  path: string;
  event: string;
  attempt: number;
  status: string;
  conclusion: string | null;
}

export type BranchRuleState = {
  type: string;
  ruleset_id: number;
  ruleset_source: string;
  ruleset_source_type: 'Repository' | 'Organization' | 'Enterprise';
  parameters?: unknown;
};

export interface ProtectionState {
  strict: boolean;
  checks: { context: string; app_id: number | null }[];
}

/** The account that GitHub's own token acts as. */
export const actionsBot = { login: 'github-actions[bot]', id: 41898282 } as const;

/** App of GitHub Actions: all its jobs share it. */
export const actionsApp = 15368;

/** A repository `octo/shop` with nothing in it but what `parts` gives. */
export function createState(parts: Partial<GitHubState> = {}): GitHubState {
  return {
    repository: { owner: 'octo', name: 'shop', id: 1296269, defaultBranch: 'main', private: false },
    viewer: actionsBot.login,
    pullRequests: [],
    commits: [],
    issueEvents: [],
    comments: [],
    reviews: [],
    roles: {},
    teams: {},
    checkSuites: [],
    checkRuns: [],
    statuses: [],
    workflowRuns: [],
    branchRules: {},
    protection: {},
    mergeBases: {},
    contents: {},
    readOnlyToken: false,
    ...parts,
    users: {
      octo: { id: 1, type: 'Organization' },
      [actionsBot.login]: { id: actionsBot.id, type: 'Bot' },
      ...parts.users,
    },
  };
}

/** A pull request of `parts.author`'s, with plain values for the rest. */
export function pullRequestState(
  parts: Partial<PullRequestState> & Pick<PullRequestState, 'number' | 'base' | 'head'>,
): PullRequestState {
  return {
    author: null,
    state: 'open',
    draft: false,
    merged: false,
    title: 'A change',
    labels: [],
    commits: [],
    mergeable: true,
    ...structuredClone(parts),
  };
}
