import type { Finding, Location } from '../finding.ts';
import type { CommitRef, GateResult, Report } from '../report.ts';

/** The report as JSON: the documented keys in their documented order, and a final newline. */
export function renderJson(report: Report): string {
  const { schemaVersion, tool, subject, policy, verdict, gates } = report;
  const document = {
    schemaVersion,
    tool: { name: tool.name, version: tool.version },
    subject: {
      repository: subject.repository,
      pullRequest: subject.pullRequest,
      base: subject.base && commitDocument(subject.base),
      head: subject.head && commitDocument(subject.head),
      mergeBase: subject.mergeBase,
    },
    policy: policy && { source: policy.source, digest: policy.digest },
    verdict,
    gates: gates.map(gateDocument),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

function commitDocument({ ref, sha }: CommitRef): object {
  return { ref, sha };
}

function gateDocument(result: GateResult): object {
  const { gate, task, verdict, enforcement, reason, findings } = result;
  return {
    gate,
    ...(task !== undefined && { task }),
    verdict,
    enforcement,
    reason,
    findings: findings.map(findingDocument),
  };
}

function findingDocument({ code, level, message, location, related, fix }: Finding): object {
  return {
    code,
    level,
    message,
    ...(location && { location: locationDocument(location) }),
    ...(related && { related: related.map(locationDocument) }),
    fix,
  };
}

function locationDocument({ path, line }: Location): object {
  return line === undefined ? { path } : { path, line };
}
