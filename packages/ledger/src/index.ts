export {
  type AppendedEntry,
  type AppendTiming,
  appendEntry,
  type NewestEntry,
  readNewest,
} from './append-entry.ts';
export {
  digestOf,
  type Entry,
  type EntryDetail,
  type EntryDraft,
  type EntryKind,
  entryKinds,
  entryPath,
  firstPrev,
  type OverrideDetail,
  renderEntry,
} from './entry.ts';
export type { LedgerBranch, NewFile, WriteOutcome } from './ledger-branch.ts';
export { type EntryReading, parseEntry } from './parse-entry.ts';
export { readLedgerFiles, readLedgerTip } from './read-ledger.ts';
export {
  composeLedgerReport,
  type LedgerRecord,
  type LedgerReport,
  parseSince,
} from './report/ledger-report.ts';
export {
  type ChainProblem,
  type ChainProblemKind,
  type ChainVerification,
  ChainVerifier,
  type LedgerFile,
  problemKinds,
  type VerifyOptions,
  verifyChain,
} from './verify-chain.ts';
