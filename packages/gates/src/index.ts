export type { Change, ChangeList, EntryKind, EntryVersion } from './change/change-list.ts';
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
  type EntityDrift,
} from './drift/drift-summary.ts';
export type { JudgedDifference } from './drift/judged-difference.ts';
export { parseAcknowledgements } from './drift/parse-acknowledgements.ts';
export { parseApprovalAcknowledgements } from './drift/parse-approval-acknowledgements.ts';
