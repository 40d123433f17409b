export { type CheckableGate, type CheckRequest, checkableGates } from './check-request.ts';
export { actorOf, type EventRequest, factsOfPullRequest, requestOfEvent } from './event-request.ts';
export type { Gate } from './gate.ts';
export {
  combineFacts,
  type GithubFacts,
  type SignedCommit,
  type SubmittedReview,
} from './github-facts.ts';
export type { GithubSource } from './github-source.ts';
export type { JudgedChange } from './judged-change.ts';
export { provenanceGate } from './provenance/provenance-gate.ts';
export { type Evidence, type EvidenceFile, readEvidence } from './read-evidence.ts';
export { readPolicy } from './read-policy.ts';
export { findingOf, runCheck, undecidedReport } from './run-check.ts';
export { version } from './version.ts';
