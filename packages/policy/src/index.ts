export { defaultPolicy } from './defaults.ts';
export {
  type ApprovalAuthority,
  type ApprovalBase,
  approvalBases,
  authorities,
  type DriftSource,
  type GateEnforcement,
  type Policy,
  type PolicyPaths,
  type PromotionStep,
  policyPath,
  type Role,
  roles,
  type SourceKind,
  sourceKinds,
} from './policy.ts';
