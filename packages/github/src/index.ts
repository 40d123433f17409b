export type { Account } from './account.ts';
export {
  type BranchRule,
  fetchBranchRules,
  fetchClassicProtection,
  type Readable,
  type RequiredCheck,
} from './branch-rules.ts';
export {
  type CheckAnnotation,
  type CheckRunReport,
  maxAnnotations,
  type Published,
  publishCheckRun,
  renderAnnotations,
} from './check-run.ts';
export {
  type CheckRun,
  type CommitStatus,
  fetchCheckRuns,
  fetchCommitStatuses,
  fetchWorkflowRuns,
  type WorkflowRun,
} from './checks.ts';
export { type GitHubClient, openGitHub, type RepositoryName, type Timing } from './client.ts';
export {
  type CodeOwners,
  codeOwnersLimit,
  codeOwnersPaths,
  type Owner,
  type OwnerRule,
  parseCodeOwners,
  ruleFor,
  type SkippedLine,
} from './code-owners.ts';
export { type Comment, fetchComments } from './comments.ts';
export { type Commit, fetchCommit, fetchMergeBase, fetchPullRequestCommits } from './commits.ts';
export { type GitHubEndpoint, parseEndpoint } from './endpoint.ts';
export { type AppliedLabel, decideAppliedLabel, fetchAppliedLabels } from './labels.ts';
export {
  fetchPermission,
  fetchTeamMembership,
  type Permission,
  type TeamMembership,
} from './permission.ts';
export {
  fetchPullRequest,
  fetchUnmoved,
  type PullRequest,
  type Tip,
} from './pull-request.ts';
export { fetchReviews, type Review } from './reviews.ts';
export { fetchSigningKeys } from './signing-keys.ts';
export { fetchViewer, type StickyComment, upsertStickyComment } from './sticky-comment.ts';
export {
  type EventSubject,
  parseEvent,
  type SubjectComment,
  type SubjectRepository,
  supportedEvents,
} from './subject.ts';
export type { ApiRequest, ApiResponse } from './transport.ts';
