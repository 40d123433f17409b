import { codeNames } from '../codes/registry.ts';
import type { Finding } from '../finding.ts';
import type { GateName, GateResult, Report } from '../report.ts';
import { projectUrl } from './rule-link.ts';

/** A file by its path in the repository and its git object id. */
export interface AttestedFile {
  readonly path: string;
  readonly blob: string;
}

/** What an attestation names beyond the report; object ids are full ones. */
export interface AttestedObjects {
  readonly gate: GateName;
  /** Of the GitHub, for example `https://github.com`. */
  readonly serverUrl: string;
  /** `owner/name`. */
  readonly repository: string;
  readonly commit: string;
  /** A squash merge has another commit, but the same tree. */
  readonly tree: string;
  /** Null where the defaults are the policy. */
  readonly policy: AttestedFile | null;
  readonly inputs: readonly AttestedFile[];
}

/**
 * The verdict of one gate as an in-toto Statement v1 with a SLSA Verification Summary v1
 * (slsa.dev/spec/v1.2/verification_summary), unsigned. `timeVerified` is in ISO 8601. Nothing is
 * added to the formats: strict readers refuse fields that they do not know.
 */
export function renderAttestation(
  report: Report,
  objects: AttestedObjects,
  timeVerified: string,
): string {
  const result = gateOf(report, objects.gate);
  const levels = verifiedLevels(result);
  return renderStatement(objects, 'https://slsa.dev/verification_summary/v1', {
    verifier: { id: `${projectUrl}/${objects.gate}/v1` },
    timeVerified,
    resourceUri: repositoryUri(objects),
    policy: policyDescriptor(report, objects),
    inputAttestations: objects.inputs.map(({ path, blob }) => ({
      uri: `${repositoryUri(objects)}#${encodeURI(path)}`,
      digest: { gitBlob: blob },
    })),
    verificationResult: levels === null ? 'FAILED' : 'PASSED',
    verifiedLevels: levels ?? ['FAILED'],
    slsaVersion: '1.2',
  });
}

/**
 * The verdict of one gate rule by rule, as an in-toto Statement v1 with a test result v0.1
 * (github.com/in-toto/attestation, predicates/test-result): a test is a code of the gate's.
 */
export function renderTestResult(report: Report, objects: AttestedObjects): string {
  const result = gateOf(report, objects.gate);
  const failed = codesOf(result, 'error');
  const warned = codesOf(result, 'warning').filter((code) => !failed.includes(code));
  const rules = codeNames.filter((code) => code.startsWith(`${objects.gate}/`));
  const isBad = result.verdict === 'fail' || result.verdict === 'error';
  // A gate that did not judge has tested nothing.
  const judged = result.verdict === 'pass' || result.verdict === 'fail';
  const passed = rules.filter((code) => !failed.includes(code) && !warned.includes(code));
  return renderStatement(objects, 'https://in-toto.io/attestation/test-result/v0.1', {
    result: isBad ? 'FAILED' : warned.length > 0 ? 'WARNED' : 'PASSED',
    configuration: [policyDescriptor(report, objects)],
    passedTests: judged ? passed : [],
    warnedTests: warned,
    failedTests: failed,
  });
}

function renderStatement(
  { serverUrl, repository, commit, tree }: AttestedObjects,
  predicateType: string,
  predicate: object,
): string {
  const uri = `${serverUrl}/${repository}/commit/${commit}`;
  const statement = {
    _type: 'https://in-toto.io/Statement/v1',
    subject: [{ uri, digest: { gitCommit: commit, gitTree: tree } }],
    predicateType,
    predicate,
  };
  return `${JSON.stringify(statement, null, 2)}\n`;
}

/** What the verdict vouches for; null: nothing. Levels of ours never begin with `SLSA_`. */
function verifiedLevels({ gate, verdict }: GateResult): string[] | null {
  switch (verdict) {
    case 'pass':
      return [`AI_GATE_${gate.toUpperCase()}`];
    case 'not-required':
      return ['AI_GATE_NOT_REQUIRED'];
    case 'exempt':
      return ['AI_GATE_EXEMPT'];
    case 'overridden':
      return ['AI_GATE_OVERRIDDEN'];
    case 'fail':
    case 'error':
      return null;
  }
}

function policyDescriptor({ subject, policy }: Report, objects: AttestedObjects): object {
  if (objects.policy !== null) {
    const { path, blob } = objects.policy;
    const at = subject.base?.ref ?? subject.base?.sha ?? '';
    const uri = `${repositoryUri(objects)}@${encodeURI(at)}#${encodeURI(path)}`;
    return { uri, digest: { gitBlob: blob } };
  }
  const [algorithm = 'sha256', value = ''] = policy?.digest.split(':') ?? [];
  return { uri: `${projectUrl}#defaults`, digest: { [algorithm]: value } };
}

function repositoryUri({ serverUrl, repository }: AttestedObjects): string {
  return `git+${serverUrl}/${repository}`;
}

function gateOf({ gates }: Report, name: GateName): GateResult {
  const found = gates.find(({ gate }) => gate === name);
  if (found === undefined) throw new Error(`the report has no gate ${name}`);
  return found;
}

function codesOf({ findings }: GateResult, level: Finding['level']): string[] {
  const codes = findings.filter((finding) => finding.level === level).map(({ code }) => code);
  return [...new Set(codes)].sort();
}
