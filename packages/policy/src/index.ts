// Neither zod nor yaml may be imported from here, nor from anything that this module imports:
// schema, parse-policy, json-schema and render-policy are modules of their own (`@ai-gate/policy/…`).
export {
  type Category,
  compilePaths,
  type PathClassifier,
} from './categories.ts';
export { defaultPolicy } from './defaults.ts';
export { globLimits, globProblem, pathProblem } from './glob-syntax.ts';
export { compileGlobs, type PathMatcher } from './path-matcher.ts';
export {
  type ApprovalAuthority,
  type ApprovalBase,
  approvalBases,
  authorities,
  baselines,
  type DriftSource,
  docsModes,
  type GateEnforcement,
  mergeMethods,
  mergeModes,
  type Policy,
  type PolicyPaths,
  type PromotionStep,
  policyPath,
  type Role,
  roles,
  type SourceKind,
  signatures,
  sourceKinds,
} from './policy.ts';
export { isPlainBranchName, matchesRef } from './refs.ts';
