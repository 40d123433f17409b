import type { Policy } from '@ai-gate/policy';
import { type Finding, finding } from '@ai-gate/verdict';
import type { ProvenanceFacts, TraceFacts } from './provenance-facts.ts';
import type { RunStatus } from './status-file.ts';
import { taskBranchPrefix } from './task.ts';

/** status.json is valid, says SUCCESS, and neither FAILED.md nor its own fields contradict it. */
export function finalStatusSucceeded(
  { subject }: ProvenanceFacts,
  { task, directory, status, failedFile }: TraceFacts,
): readonly Finding[] {
  const path = `${directory}/final/status.json`;
  const failed = { path: `${directory}/final/FAILED.md`, line: 1 };
  if (status.kind === 'missing') {
    const message = 'FAILED.md records a failed run, and no status.json says otherwise';
    return failedFile
      ? [finding('provenance/status-contradicted', { message, location: failed })]
      : [];
  }
  if (status.kind === 'invalid') {
    const location = { path, line: status.line ?? 1 };
    return [
      finding('provenance/status-invalid', { message: `status.json: ${status.why}`, location }),
    ];
  }
  const location = { path, line: 1 };
  const { value } = status;
  if (value.status !== 'SUCCESS') {
    const message = `status.json says ${JSON.stringify(value.status.slice(0, 60))}, not "SUCCESS"`;
    return [finding('provenance/status-not-success', { message, location })];
  }
  const mismatch = statusMismatch(value, task, subject.head.ref);
  return [
    ...(failedFile
      ? [
          finding('provenance/status-contradicted', {
            message: 'status.json says SUCCESS, but FAILED.md stands beside it',
            location: failed,
            related: [location],
          }),
        ]
      : []),
    ...(mismatch ? [finding('provenance/status-mismatch', { message: mismatch, location })] : []),
  ];
}

function statusMismatch(value: RunStatus, task: string, branch: string | null): string | undefined {
  if (value.task !== null && value.task !== task) {
    return `status.json is about the task ${value.task}, not ${task}`;
  }
  const expected = branch?.startsWith(taskBranchPrefix) ? branch : `${taskBranchPrefix}${task}`;
  // A branch outside the convention names no task, so it can only be compared with itself.
  if (value.branch === null || value.branch === expected || value.branch === branch)
    return undefined;
  return `status.json is about the branch ${value.branch}, not ${branch ?? expected}`;
}

/** The commit that status.json vouches for is in the change, and only the trace changed after it. */
export function nothingChangedAfterTheRun({
  directory,
  status,
  statusCommit,
}: TraceFacts): readonly Finding[] {
  if (status.kind !== 'status' || statusCommit === null) return [];
  const { commitSha } = status.value;
  const location = { path: `${directory}/final/status.json`, line: 1 };
  if (!statusCommit.isAncestorOfHead) {
    const message = `status.json vouches for ${commitSha}, which is not part of the history of the head`;
    return [finding('provenance/status-stale', { message, location })];
  }
  return statusCommit.changedAfter.map((path) =>
    finding('provenance/status-stale', {
      message: `${path} changed after ${commitSha}, the commit that status.json vouches for`,
      location: { path },
      related: [location],
    }),
  );
}

/** filesChanged, where it is given, names every changed file outside the trace. */
export function statusNamesEveryChange(
  { changes }: ProvenanceFacts,
  { directory, status }: TraceFacts,
  policy: Policy,
): readonly Finding[] {
  if (status.kind !== 'status' || status.value.filesChanged.length === 0) return [];
  const named = new Set(status.value.filesChanged.map((path) => path.replace(/^\.\//, '')));
  return changes
    .filter(({ path }) => !path.startsWith(`${policy.provenance.trace}/`) && !named.has(path))
    .map(({ path }) =>
      finding('provenance/status-incomplete', {
        message: `status.json does not name ${path} among the changed files`,
        location: { path },
        related: [{ path: `${directory}/final/status.json`, line: 1 }],
      }),
    );
}
