import type { GateEnforcement, Policy } from './policy.ts';

/** The level of a gate as the file writes it: a word, or a mapping when it promotes itself. */
export type EnforcementEntry =
  | GateEnforcement['level']
  | {
      level: GateEnforcement['level'];
      'promote-after'?: { runs: number; days: number } | undefined;
    };

/** The policy as `.github/ai-gate.yml` writes it, complete (formats, policy). */
export interface PolicyDocument {
  version: 1;
  targets: string[];
  paths: { [Name in keyof Policy['paths']]: string[] };
  exempt: { labels: string[]; 'min-role': Policy['exempt']['minRole'] };
  provenance: {
    trace: string;
    base: Policy['provenance']['base'];
    docs: Policy['provenance']['docs'];
    required: string[];
    approval: {
      authority: Policy['provenance']['approval']['authority'];
      'min-role': Policy['provenance']['approval']['minRole'];
    };
  };
  drift: {
    contract: string;
    types: string[];
    baseline: Policy['drift']['baseline'];
    sources: { kind: Policy['drift']['sources'][number]['kind']; files: string[] }[];
    mapping: string[];
  };
  promotion: {
    flow: { from: string; to: string }[];
    'required-checks': string[];
    'skipped-ok': string[];
    'require-protection': boolean;
    merge: Policy['promotion']['merge'];
  };
  override: {
    label: string;
    'min-role': Policy['override']['minRole'];
    signature: Policy['override']['signature'];
    'expires-in': string;
    'ledger-branch': string;
    'artifact-retention-days': number;
  };
  enforcement: { [Gate in keyof Policy['enforcement']]: EnforcementEntry };
}

/** The file that says what `policy` says. */
export function renderPolicyDocument(policy: Policy): PolicyDocument {
  const { paths, exempt, provenance, drift, promotion, override, enforcement } = policy;
  return {
    version: 1,
    targets: [...policy.targets],
    paths: {
      runtime: [...paths.runtime],
      schemas: [...paths.schemas],
      backfill: [...paths.backfill],
      docs: [...paths.docs],
      protected: [...paths.protected],
    },
    exempt: { labels: [...exempt.labels], 'min-role': exempt.minRole },
    provenance: {
      trace: provenance.trace,
      base: provenance.base,
      docs: provenance.docs,
      required: [...provenance.required],
      approval: {
        authority: provenance.approval.authority,
        'min-role': provenance.approval.minRole,
      },
    },
    drift: {
      contract: drift.contract,
      types: [...drift.types],
      baseline: drift.baseline,
      sources: drift.sources.map(({ kind, files }) => ({ kind, files: [...files] })),
      mapping: [...drift.mapping],
    },
    promotion: {
      flow: promotion.flow.map(({ from, to }) => ({ from, to })),
      'required-checks': [...promotion.requiredChecks],
      'skipped-ok': [...promotion.skippedOk],
      'require-protection': promotion.requireProtection,
      merge: { mode: promotion.merge.mode, method: promotion.merge.method },
    },
    override: {
      label: override.label,
      'min-role': override.minRole,
      signature: override.signature,
      'expires-in': renderHours(override.expiresInHours),
      'ledger-branch': override.ledgerBranch,
      'artifact-retention-days': override.artifactRetentionDays,
    },
    enforcement: {
      provenance: renderEnforcement(enforcement.provenance),
      drift: renderEnforcement(enforcement.drift),
      promotion: renderEnforcement(enforcement.promotion),
    },
  };
}

/** What the file says, as the gates read it. */
export function policyOfDocument(document: PolicyDocument): Policy {
  const { provenance, drift, promotion, override, enforcement } = document;
  return {
    version: 1,
    targets: document.targets,
    paths: document.paths,
    exempt: { labels: document.exempt.labels, minRole: document.exempt['min-role'] },
    provenance: {
      ...provenance,
      approval: {
        authority: provenance.approval.authority,
        minRole: provenance.approval['min-role'],
      },
    },
    drift,
    promotion: {
      flow: promotion.flow,
      requiredChecks: promotion['required-checks'],
      skippedOk: promotion['skipped-ok'],
      requireProtection: promotion['require-protection'],
      merge: promotion.merge,
    },
    override: {
      label: override.label,
      minRole: override['min-role'],
      signature: override.signature,
      expiresInHours: parseHours(override['expires-in']),
      ledgerBranch: override['ledger-branch'],
      artifactRetentionDays: override['artifact-retention-days'],
    },
    enforcement: {
      provenance: readEnforcement(enforcement.provenance),
      drift: readEnforcement(enforcement.drift),
      promotion: readEnforcement(enforcement.promotion),
    },
  };
}

/** Hours of a duration such as `7d` or `12h`; the schema has checked its form. */
export function parseHours(duration: string): number {
  return Number.parseInt(duration, 10) * (duration.endsWith('d') ? 24 : 1);
}

function renderHours(hours: number): string {
  return hours % 24 === 0 ? `${hours / 24}d` : `${hours}h`;
}

function renderEnforcement({ level, promoteAfter }: GateEnforcement): EnforcementEntry {
  return promoteAfter === undefined ? level : { level, 'promote-after': { ...promoteAfter } };
}

function readEnforcement(entry: EnforcementEntry): GateEnforcement {
  if (typeof entry === 'string') return { level: entry };
  const promoteAfter = entry['promote-after'];
  return promoteAfter === undefined ? { level: entry.level } : { level: entry.level, promoteAfter };
}
