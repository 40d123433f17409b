import {
  type Change,
  type EntryVersion,
  type JudgedSubject,
  type ProvenanceFacts,
  parseApprovalContract,
  parseStatus,
  type TraceFacts,
} from '@ai-gate/gates';
import { compilePaths, defaultPolicy, type Policy } from '@ai-gate/policy';

export const mergeBase = 'b'.repeat(40);
export const head = 'e'.repeat(40);
export const task = 'vendor-portal';
export const directory = `.ai-stack-trace/${task}`;

export function file(digit: string, kind: EntryVersion['kind'] = 'file'): EntryVersion {
  const modes = { file: '100644', executable: '100755', symlink: '120000', submodule: '160000' };
  return { kind, mode: modes[kind], oid: digit.repeat(40) };
}

export function modified(path: string): Change {
  return { path, utf8: true, before: file('1'), after: file('2') };
}

export function contractOf(scope: readonly string[], denied: readonly string[] = []) {
  const lines = ['## APPROVED SCOPE', ...scope, '', '## EXPLICITLY NOT APPROVED', ...denied];
  return parseApprovalContract(Buffer.from(lines.join('\n')));
}

/** The trace of a change that passes, with what differs. */
export function traceFacts(different: Partial<TraceFacts> = {}): TraceFacts {
  return {
    task,
    directory,
    committed: true,
    required: [],
    approved: { kind: 'approved', task, base: mergeBase },
    approvedAtBase: false,
    approvedBase: null,
    contract: contractOf(['- `src/vendor/**`']),
    status: parseStatus(Buffer.from('{"status":"SUCCESS"}')),
    statusCommit: null,
    failedFile: false,
    authority: null,
    ...different,
  };
}

export const subject: JudgedSubject = {
  base: { ref: 'main', sha: mergeBase },
  head: { ref: `autoTest/${task}`, sha: head },
  mergeBase,
  author: null,
  labels: [],
};

/** The facts of a change that passes, with what differs. */
export function provenanceFacts(
  different: Partial<ProvenanceFacts> = {},
  policy: Policy = defaultPolicy,
): ProvenanceFacts {
  return {
    subject,
    changes: [modified('src/vendor/login.ts')],
    collisions: [],
    paths: compilePaths(policy),
    trace: traceFacts(),
    tasks: { requested: null, branch: `autoTest/${task}`, changed: [task], present: [task] },
    references: [],
    ...different,
  };
}
