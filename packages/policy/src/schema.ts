import * as z from 'zod/mini';
import { defaultPolicy } from './defaults.ts';
import { globLimits, globProblem, pathProblem } from './glob-syntax.ts';
import {
  approvalBases,
  authorities,
  baselines,
  docsModes,
  mergeMethods,
  mergeModes,
  roles,
  signatures,
  sourceKinds,
} from './policy.ts';
import { parseHours, renderPolicyDocument } from './policy-document.ts';
import { isPlainBranchName } from './refs.ts';

const defaults = renderPolicyDocument(defaultPolicy);

/** Text that some rule of ours judges; `problem` ends the sentence "`the value` …". */
function text(maxLength: number, description: string, problem?: (value: string) => string | null) {
  const base = z
    .string()
    .check(
      z.minLength(1),
      z.maxLength(maxLength),
      z.regex(/^\P{Cc}*$/u, 'holds a control character'),
    );
  return base.check(
    z.refine((value) => (problem?.(value) ?? null) === null, {
      error: ({ input }) => problem?.(String(input)) ?? 'is not valid',
      abort: true,
    }),
    z.describe(description),
  );
}

const glob = text(
  globLimits.bytes,
  'A path glob: *, **, ?, […] and {a,b}; relative to the repository, never excluding.',
  globProblem,
);
const filePath = text(
  globLimits.bytes,
  'A path relative to the repository, without wildcards.',
  (value) => (value.endsWith('/') ? 'ends with /' : pathProblem(value)),
);
const artifact = text(
  globLimits.bytes,
  'A path in the task directory; one that ends with / is a folder with at least one file.',
  pathProblem,
);
const branchPattern = text(
  globLimits.bytes,
  'A branch name or a glob of branch names, without refs/heads/.',
  (value) => (value.startsWith('refs/') ? 'starts with refs/' : globProblem(value)),
);
const branchName = text(200, 'A branch name.', (value) =>
  isPlainBranchName(value) ? null : 'is not a plain branch name',
);
const label = text(50, 'A label of the repository.');
const checkName = text(255, 'The name of a check, as the pull request shows it.');
const duration = z.string().check(
  z.regex(/^[1-9][0-9]{0,4}[hd]$/, 'is not a duration such as 7d or 12h'),
  z.refine((value) => parseHours(value) <= 365 * 24, { error: 'is longer than 365d', abort: true }),
  z.describe('How long an override may last: days (7d) or hours (12h), at most 365d.'),
);

function list<Item extends z.ZodMiniType>(item: Item, description: string) {
  return z.array(item).check(z.maxLength(globLimits.perList), z.describe(description));
}

/** An empty list here would switch a gate off without saying so. */
function filledList<Item extends z.ZodMiniType>(item: Item, description: string) {
  return list(item, description).check(z.minLength(1));
}

/**
 * A mapping without further keys. The message of an unknown key is the list of the known ones, from
 * which whoever words the problem can say which was meant.
 */
function section<Shape extends z.core.$ZodShape>(shape: Shape) {
  return z.strictObject(shape, {
    error: ({ code }) => (code === 'unrecognized_keys' ? Object.keys(shape).join(' ') : undefined),
  });
}

function wholeNumber(least: number, most: number, description: string) {
  return z.int().check(z.minimum(least), z.maximum(most), z.describe(description));
}

const level = z
  .enum(['blocking', 'advisory'])
  .check(z.describe('blocking, or advisory: the gate reports and never fails.'));

const enforcement = z.union([
  level,
  section({
    level,
    'promote-after': z.optional(
      z
        .strictObject({
          runs: wholeNumber(1, 10_000, 'Runs without a failure.'),
          days: wholeNumber(0, 365, 'Days over which they must be spread.'),
        })
        .check(z.describe('An advisory gate becomes blocking after this record.')),
    ),
  }),
]);

const paths = section({
  runtime: z._default(list(glob, 'Code and whatever changes how it runs.'), defaults.paths.runtime),
  schemas: z._default(list(glob, 'Schemas and migrations.'), defaults.paths.schemas),
  backfill: z._default(list(glob, 'Backfill scripts.'), defaults.paths.backfill),
  docs: z._default(list(glob, 'Documentation.'), defaults.paths.docs),
  protected: z._default(
    list(glob, 'Paths that only an approval of the exact path covers.'),
    defaults.paths.protected,
  ),
});

const exempt = section({
  labels: z._default(list(label, 'Labels that exempt a pull request.'), defaults.exempt.labels),
  'min-role': z._default(z.enum(roles), defaults.exempt['min-role']),
});

const provenance = section({
  trace: z._default(filePath, defaults.provenance.trace),
  base: z._default(z.enum(approvalBases), defaults.provenance.base),
  docs: z._default(z.enum(docsModes), defaults.provenance.docs),
  required: z._default(list(artifact, 'What a trace must hold.'), defaults.provenance.required),
  approval: z.prefault(
    section({
      authority: z._default(z.enum(authorities), defaults.provenance.approval.authority),
      'min-role': z._default(z.enum(roles), defaults.provenance.approval['min-role']),
    }),
    {},
  ),
});

const drift = section({
  contract: z._default(filePath, defaults.drift.contract),
  types: z._default(
    filledList(text(100, 'A type name, or any.'), 'The field types that the contract governs.'),
    defaults.drift.types,
  ),
  baseline: z._default(z.enum(baselines), defaults.drift.baseline),
  sources: z._default(
    list(
      section({ kind: z.enum(sourceKinds), files: filledList(glob, 'Its files.') }),
      'Where the runtime fields are; empty: find them.',
    ),
    defaults.drift.sources,
  ),
  mapping: z._default(list(glob, 'Files that map fields.'), defaults.drift.mapping),
});

const promotion = section({
  flow: z._default(
    list(section({ from: branchPattern, to: branchPattern }), 'Allowed promotions.'),
    defaults.promotion.flow,
  ),
  'required-checks': z._default(
    list(checkName, "Checks beyond those that the branch's rules require."),
    defaults.promotion['required-checks'],
  ),
  'skipped-ok': z._default(
    list(checkName, 'Checks that may be skipped.'),
    defaults.promotion['skipped-ok'],
  ),
  'require-protection': z._default(
    z.boolean().check(z.describe('Fail when the target can be merged to without the gate.')),
    defaults.promotion['require-protection'],
  ),
  merge: z.prefault(
    section({
      mode: z._default(z.enum(mergeModes), defaults.promotion.merge.mode),
      method: z._default(z.enum(mergeMethods), defaults.promotion.merge.method),
    }),
    {},
  ),
});

const override = section({
  label: z._default(label, defaults.override.label),
  'min-role': z._default(z.enum(roles), defaults.override['min-role']),
  signature: z._default(z.enum(signatures), defaults.override.signature),
  'expires-in': z._default(duration, defaults.override['expires-in']),
  'ledger-branch': z._default(branchName, defaults.override['ledger-branch']),
  'artifact-retention-days': z._default(
    wholeNumber(1, 400, 'How long the evidence of an override is kept.'),
    defaults.override['artifact-retention-days'],
  ),
});

/** `.github/ai-gate.yml`. Whatever the file leaves out comes from the defaults. */
export const policySchema = section({
  version: z.literal(1).check(z.describe('The version of this format.')),
  targets: z._default(
    filledList(branchPattern, 'The branches that the gates guard.'),
    defaults.targets,
  ),
  paths: z.prefault(paths, {}),
  exempt: z.prefault(exempt, {}),
  provenance: z.prefault(provenance, {}),
  drift: z.prefault(drift, {}),
  promotion: z.prefault(promotion, {}),
  override: z.prefault(override, {}),
  enforcement: z.prefault(
    section({
      provenance: z._default(enforcement, defaults.enforcement.provenance),
      drift: z._default(enforcement, defaults.enforcement.drift),
      promotion: z._default(enforcement, defaults.enforcement.promotion),
    }),
    {},
  ),
});
