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
  escapeCommandData,
  escapeCommandProperty,
  escapeInvisible,
  escapeMarkdown,
  escapeTerminal,
  renderMarkdownCode,
} from './render/escape.ts';
export {
  type AttestedFile,
  type AttestedObjects,
  renderAttestation,
  renderTestResult,
} from './render/render-attestation.ts';
export { renderExplanation } from './render/render-explanation.ts';
export { renderJson } from './render/render-json.ts';
export { markdownLimits, renderMarkdown } from './render/render-markdown.ts';
export { renderRules } from './render/render-rules.ts';
export { renderSarif } from './render/render-sarif.ts';
export { renderText, type TextOptions } from './render/render-text.ts';
export { projectUrl, ruleUrl } from './render/rule-link.ts';
export {
  addFinding,
  type CommitRef,
  composeReport,
  type Enforcement,
  type EntityDifferences,
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
