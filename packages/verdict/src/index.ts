export type { CodeEntry } from './codes/code-table.ts';
export { type Code, codeNames, codes, isCode } from './codes/registry.ts';
export {
  compareFindings,
  compareText,
  type Finding,
  finding,
  isUndecidable,
  type Level,
  type Location,
  type Occurrence,
} from './finding.ts';
export {
  type CommitRef,
  composeReport,
  type Enforcement,
  exitStatus,
  type GateDecision,
  type GateName,
  type GateResult,
  gateNames,
  overallVerdict,
  type PolicyIdentity,
  type Report,
  type ReportSubject,
  type Verdict,
  verdictOf,
} from './report.ts';
export { UserError } from './user-error.ts';
