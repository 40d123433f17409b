export { type CheckableGate, type CheckRequest, checkableGates } from './check-request.ts';
export type { GithubFacts, SubmittedReview } from './github-facts.ts';
export { readPolicy } from './read-policy.ts';
export { findingOf, runCheck } from './run-check.ts';
export { version } from './version.ts';
