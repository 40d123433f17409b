import type { Policy } from './policy.ts';
import { type PolicyDocument, policyOfDocument, renderPolicyDocument } from './policy-document.ts';
import { type KeyPath, type PolicyProblem, renderKey } from './policy-problem.ts';
import { readYaml, type YamlFile } from './read-yaml.ts';
import { matchesRef } from './refs.ts';
import { policySchema } from './schema.ts';
import { describeIssues } from './schema-problems.ts';

/** Where a value of the effective policy comes from: the line of the file, or the defaults. */
export type Origin = number | 'default';

/** The effective policy; `origins` has one entry a setting, by its key in the file. */
export interface ParsedPolicy {
  readonly policy: Policy;
  readonly origins: ReadonlyMap<string, Origin>;
}

export type PolicyResult =
  | ({ readonly ok: true } & ParsedPolicy)
  | { readonly ok: false; readonly problems: readonly PolicyProblem[] };

/** Parses `.github/ai-gate.yml`. A file that is not valid gives all its problems, by line. */
export function parsePolicy(bytes: Uint8Array): PolicyResult {
  const file = readYaml(bytes);
  if ('value' in file) return checkPolicy(file);
  return { ok: false, problems: file };
}

function checkPolicy(file: YamlFile): PolicyResult {
  const checked = policySchema.safeParse(file.value, { reportInput: true });
  if (!checked.success) return { ok: false, problems: describeIssues(checked.error.issues, file) };
  const problems = contradictions(checked.data, file);
  if (problems.length > 0) return { ok: false, problems };
  return {
    ok: true,
    policy: policyOfDocument(checked.data),
    origins: originsOf(checked.data, file),
  };
}

/** Settings that are each valid and together would open a hole. */
function contradictions(policy: PolicyDocument, file: YamlFile): readonly PolicyProblem[] {
  const { override, targets, exempt } = policy;
  const problems: PolicyProblem[] = [];
  const report = (path: KeyPath, message: string) =>
    problems.push({ key: renderKey(path), line: file.line(path), message });
  if (matchesRef(targets, override['ledger-branch'])) {
    report(['override', 'ledger-branch'], 'the ledger cannot lie on a branch that targets names');
  }
  if (exempt.labels.includes(override.label)) {
    report(['override', 'label'], 'the label is also in exempt.labels, which asks for no reason');
  }
  return problems;
}

/** The settings of the policy: every key that holds a value or a list rather than further keys. */
function originsOf(policy: PolicyDocument, file: YamlFile): ReadonlyMap<string, Origin> {
  const origins = new Map<string, Origin>();
  for (const path of settingsOf(renderPolicyDocument(policyOfDocument(policy)))) {
    origins.set(renderKey(path), file.has(path) ? file.line(path) : 'default');
  }
  return origins;
}

/** The keys of all settings of a policy document, in its order. */
function settingsOf(value: object, parent: readonly string[] = []): readonly string[][] {
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? settingsOf(inner, [...parent, key])
      : [[...parent, key]],
  );
}
