export type { Change, ChangeList, EntryKind, EntryVersion } from './change/change-list.ts';
export type { NameCollision } from './change/change-rules.ts';
export { foldName } from './change/hostile-name.ts';
export {
  decideDrift,
  type JudgedDecision,
  judgeDrift,
} from './drift/decide-drift.ts';
export type {
  AddedField,
  Confidence,
  Difference,
  RemovedField,
  RenamedField,
  TargetChange,
  TypeChange,
} from './drift/difference.ts';
export type {
  Acknowledgement,
  ApprovedRemoval,
  ContractEntry,
  ContractProblem,
  ContractState,
  DriftFacts,
  DriftSnapshot,
  Extraction,
  MappingFile,
  RuntimeField,
  SourceReading,
  Tombstone,
  UnreadableFile,
  Unresolved,
} from './drift/drift-facts.ts';
export {
  type DriftCounts,
  deriveDriftSummary,
} from './drift/drift-summary.ts';
export {
  type FieldName,
  keyOf,
  knownEntities,
  qualified,
  resolveName,
} from './drift/field-name.ts';
export { deriveFieldTable, type FieldRow, type FieldState } from './drift/field-table.ts';
export { type Governs, governedTypes } from './drift/governed-types.ts';
export type { JudgedDifference } from './drift/judged-difference.ts';
export { parseAcknowledgements } from './drift/parse-acknowledgements.ts';
export { parseApprovalAcknowledgements } from './drift/parse-approval-acknowledgements.ts';
export {
  decideOverride,
  type OverrideDecision,
  type OverrideGrant,
} from './override/decide-override.ts';
export {
  isJustification,
  type Justification,
  type JustificationReading,
  parseJustification,
  reasonFlaw,
  renderJustification,
  signerFlaw,
} from './override/justification.ts';
export type {
  LedgerState,
  OverrideComment,
  OverrideFacts,
  OverrideLabel,
  OverrideTarget,
} from './override/override-facts.ts';
export {
  overrideNamespace,
  renderSigningCommand,
  renderSigningPayload,
} from './override/signing-payload.ts';
export { parseUtcTime, renderUtcTime } from './override/utc-time.ts';
export { type SignatureCheck, verifySshSignature } from './override/verify-ssh-signature.ts';
export { parseApprovalContract } from './provenance/approval-contract.ts';
export { parseApproved } from './provenance/approved-line.ts';
export { substanceOf } from './provenance/artifact-substance.ts';
export { decideProvenance } from './provenance/decide-provenance.ts';
export type {
  ApprovalCommitFact,
  ApprovedBaseFacts,
  ArtifactFile,
  AuthorityFacts,
  ContractReference,
  ProvenanceFacts,
  RequiredArtifact,
  ReviewFact,
  StatusCommitFacts,
  TaskFacts,
  TraceFacts,
} from './provenance/provenance-facts.ts';
export { compileScope, type Scope } from './provenance/scope.ts';
export {
  matchesScopePattern,
  parseScopePattern,
  type ScopePattern,
} from './provenance/scope-pattern.ts';
export { parseStatus } from './provenance/status-file.ts';
export { decideTask, taskBranchPrefix } from './provenance/task.ts';
export { decideApplicability } from './subject/applicability.ts';
export type { Actor, AppliedLabel, JudgedSubject } from './subject/judged-subject.ts';
