import type { Enforcement } from '@ai-gate/verdict';

/** Path globs of one category of files. */
export interface PolicyPaths {
  readonly runtime: readonly string[];
  readonly schemas: readonly string[];
  readonly backfill: readonly string[];
  readonly docs: readonly string[];
  readonly protected: readonly string[];
}

/** Repository roles from least to most, as GitHub names them (`role_name`). */
export const roles = ['read', 'triage', 'write', 'maintain', 'admin'] as const;
export type Role = (typeof roles)[number];

/** What has to stand behind an approval beyond the committed file itself. */
export const authorities = ['none', 'review', 'codeowners', 'signature'] as const;
export type ApprovalAuthority = (typeof authorities)[number];

/** Which base an approval has to name. */
export const approvalBases = ['merge-base', 'base-tip', 'scope-unchanged'] as const;
export type ApprovalBase = (typeof approvalBases)[number];

/** The kinds of runtime source that drift reads; each is one extractor. */
export const sourceKinds = [
  'sanity-schema',
  'json-schema',
  'openapi',
  'graphql',
  'prisma',
  'typescript',
  'field-map',
] as const;
export type SourceKind = (typeof sourceKinds)[number];

export interface DriftSource {
  readonly kind: SourceKind;
  readonly files: readonly string[];
}

export interface PromotionStep {
  readonly from: string;
  readonly to: string;
}

export const docsModes = ['scoped', 'free'] as const;
export const baselines = ['none', 'base'] as const;
export const mergeModes = ['check', 'auto-merge', 'queue', 'merge'] as const;
export const mergeMethods = ['merge', 'squash', 'rebase'] as const;
export const signatures = ['comment', 'ssh'] as const;

/** A gate is blocking, or advisory until it has shown `runs` clean runs over `days` days. */
export interface GateEnforcement {
  readonly level: Enforcement;
  readonly promoteAfter?: { readonly runs: number; readonly days: number };
}

/** The effective policy: the file at the base commit over the defaults (formats, policy). */
export interface Policy {
  readonly version: 1;
  readonly targets: readonly string[];
  readonly paths: PolicyPaths;
  readonly exempt: { readonly labels: readonly string[]; readonly minRole: Role };
  readonly provenance: {
    readonly trace: string;
    readonly base: ApprovalBase;
    readonly docs: (typeof docsModes)[number];
    readonly required: readonly string[];
    /** `minRole` is what the reviewer or signer behind an approval must have. */
    readonly approval: { readonly authority: ApprovalAuthority; readonly minRole: Role };
  };
  readonly drift: {
    readonly contract: string;
    readonly types: readonly string[];
    readonly baseline: (typeof baselines)[number];
    /** Empty: find the sources (zero configuration). */
    readonly sources: readonly DriftSource[];
    readonly mapping: readonly string[];
  };
  readonly promotion: {
    readonly flow: readonly PromotionStep[];
    readonly requiredChecks: readonly string[];
    readonly skippedOk: readonly string[];
    readonly requireProtection: boolean;
    readonly merge: {
      readonly mode: (typeof mergeModes)[number];
      readonly method: (typeof mergeMethods)[number];
    };
  };
  readonly override: {
    readonly label: string;
    readonly minRole: Role;
    readonly signature: (typeof signatures)[number];
    /** How long an override may last, in hours (`7d` in the file is 168). */
    readonly expiresInHours: number;
    readonly ledgerBranch: string;
    /** Days, 1 to 400. */
    readonly artifactRetentionDays: number;
  };
  readonly enforcement: {
    readonly provenance: GateEnforcement;
    readonly drift: GateEnforcement;
    readonly promotion: GateEnforcement;
  };
}

/** Where the policy lies in a repository. */
export const policyPath = '.github/ai-gate.yml';
