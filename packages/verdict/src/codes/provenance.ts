import type { CodeTable } from './code-table.ts';

/** The provenance gate: was the change approved, and did it stay inside what was approved? */
export const provenanceCodes = {
  'provenance/task-missing': {
    title: 'No task',
    explanation:
      'The change belongs to no task: the branch names none that has a trace, and the change adds no trace directory.',
    fix: 'Work on a branch autoTest/<task> and commit .ai-stack-trace/<task>/ with it.',
    level: 'error',
  },
  'provenance/task-ambiguous': {
    title: 'More than one task',
    explanation:
      'The change adds trace directories of several tasks and nothing says which one approves it.',
    fix: 'Split the change, one task each, or name the task by the branch (autoTest/<task>).',
    level: 'error',
  },
  'provenance/task-invalid': {
    title: 'A task name is not valid',
    explanation:
      'A task name starts with a letter or digit and goes on with letters, digits, dot, underscore and hyphen; anything else could point outside the trace directory.',
    fix: 'Rename the branch and the trace directory.',
    level: 'error',
  },
  'provenance/approval-missing': {
    title: 'The approval is missing',
    explanation:
      'The trace has no contract/APPROVED, or the file is empty: nobody approved the change.',
    fix: 'Have the contract approved and commit contract/APPROVED.',
    level: 'error',
  },
  'provenance/approval-malformed': {
    title: 'The approval does not have its form',
    explanation:
      'contract/APPROVED is exactly one line, APPROVED:<task>:<full base SHA in lower-case hex>, so that nothing about it can be read in two ways.',
    fix: 'Write the line exactly as APPROVED:<task>:<base sha>.',
    level: 'error',
  },
  'provenance/approval-task-mismatch': {
    title: 'The approval is for another task',
    explanation: 'contract/APPROVED names another task than the one whose trace it lies in.',
    fix: 'Have this task approved; an approval cannot be carried over.',
    level: 'error',
  },
  'provenance/approval-base-mismatch': {
    title: 'The approval is for another base',
    explanation:
      'The change was approved on top of another commit than the one it is judged against, so what was approved may mean something else now.',
    fix: 'Have the change approved again on the present base.',
    level: 'error',
  },
  'provenance/approval-replayed': {
    title: 'The approval existed before the change',
    explanation:
      'This contract/APPROVED is already part of the base, so it approved an earlier change.',
    fix: 'Start a new task with its own trace and approval.',
    level: 'error',
  },
  'provenance/approval-unauthorised': {
    title: 'The approval has no authority behind it',
    explanation:
      'The policy asks for a review, a code owner or a signature; it is not there, does not cover the approved commit, or comes from the author of the change.',
    fix: 'Have an entitled person other than the author approve the commit that holds contract/APPROVED.',
    level: 'error',
  },
  'provenance/contract-unparsable': {
    title: 'approval.md cannot be read',
    explanation: 'approval.md is not UTF-8 text or has no APPROVED SCOPE section.',
    fix: 'Give approval.md a section `## APPROVED SCOPE` with a bullet for each approved path.',
    level: 'error',
  },
  'provenance/contract-mismatch': {
    title: 'approval.md and APPROVED disagree',
    explanation: 'The task or the base SHA in approval.md is not the one in contract/APPROVED.',
    fix: 'Make both name the same task and base, and have the contract approved again.',
    level: 'error',
  },
  'provenance/scope-waived': {
    title: 'No scope was checked',
    explanation:
      'The policy does not require contract/approval.md, and the trace has none. Nothing but protected files was then held against an approved scope.',
    fix: 'Add contract/approval.md to provenance.required in the policy, unless that is what you want.',
    level: 'warning',
  },
  'provenance/pattern-forbidden': {
    title: 'A scope pattern is outside the grammar',
    explanation:
      'Scope patterns are a small language so that their reach is plain to an approver: no negation, extglob, absolute path, `..`, backslash, control character, or a bare `*` or `**`.',
    fix: 'Write the pattern with *, ** within a path, ?, {a,b} or a trailing /, or list the exact paths.',
    level: 'error',
  },
  'provenance/artifact-missing': {
    title: 'A required artifact is missing',
    explanation: 'The policy requires this file or folder in the trace of every task.',
    fix: 'Produce the artifact and commit it with the trace.',
    level: 'error',
  },
  'provenance/artifact-empty': {
    title: 'A required artifact is empty',
    explanation:
      'The artifact is blank, a pointer to content kept elsewhere, or a folder that holds nothing but such files.',
    fix: 'Commit the real content.',
    level: 'error',
  },
  'provenance/artifact-not-regular': {
    title: 'A required artifact is not a regular file',
    explanation: 'A symbolic link or submodule in its place could point anywhere.',
    fix: 'Commit a regular file.',
    level: 'error',
  },
  'provenance/status-invalid': {
    title: 'status.json is not valid',
    explanation:
      'final/status.json must be strict JSON (no duplicate keys, no __proto__, no BOM) with the documented fields, so that every reader sees the same.',
    fix: 'Write the file with a JSON serialiser, in the documented form.',
    level: 'error',
  },
  'provenance/status-mismatch': {
    title: 'status.json is about another task or branch',
    explanation: 'The task or branch in final/status.json is not the one that is judged.',
    fix: 'Write final/status.json from the run of this task.',
    level: 'error',
  },
  'provenance/status-not-success': {
    title: 'The run did not succeed',
    explanation: 'final/status.json does not say exactly SUCCESS.',
    fix: 'Make the run succeed and write its status.',
    level: 'error',
  },
  'provenance/status-contradicted': {
    title: 'SUCCESS beside FAILED.md',
    explanation: 'final/FAILED.md records a failed run, whatever status.json says.',
    fix: 'Run the task again until it succeeds, and commit the trace without FAILED.md.',
    level: 'error',
  },
  'provenance/status-stale': {
    title: 'The change went on after the run',
    explanation:
      'The commit that final/status.json vouches for is not part of the change, or files outside the trace changed after it.',
    fix: 'Run the task again on the present code and commit the new status.',
    level: 'error',
  },
  'provenance/status-incomplete': {
    title: 'status.json does not name every changed file',
    explanation: 'filesChanged, where given, must list each changed file outside the trace.',
    fix: 'Write filesChanged from the real difference.',
    level: 'error',
  },
  'provenance/path-out-of-scope': {
    title: 'A file changed outside the approved scope',
    explanation: 'No bullet under APPROVED SCOPE grants this path.',
    fix: 'List the file under APPROVED SCOPE and have the contract approved again, or revert it.',
    level: 'error',
  },
  'provenance/path-denied': {
    title: 'A file changed that is explicitly not approved',
    explanation: 'EXPLICITLY NOT APPROVED names this path; that wins over every grant.',
    fix: 'Revert the file, or have the contract changed and approved again.',
    level: 'error',
  },
  'provenance/category-not-approved': {
    title: 'A file is granted under the wrong heading',
    explanation:
      'Schemas are granted under "Schema changes" and backfill scripts under "Backfill scripts", so that an approver sees what kind of change it is.',
    fix: 'List the path under the heading of its category and have the contract approved again.',
    level: 'error',
  },
  'provenance/path-protected': {
    title: 'A protected file changed without its exact grant',
    explanation:
      'Workflows, the policy, code owners and action manifests decide what later changes may do; a wildcard never grants them.',
    fix: 'List the exact path under APPROVED SCOPE and have the contract approved again, or revert it.',
    level: 'error',
  },
  'provenance/trace-mutated': {
    title: 'An existing trace was altered',
    explanation:
      'Traces are append-only: what exists at the merge base may not change, move or go, and a change adds to its own trace alone.',
    fix: 'Restore the trace files of the base; write only below the trace of this task.',
    level: 'error',
  },
  'provenance/trace-not-committed': {
    title: 'The trace is not part of the commit',
    explanation:
      'The trace was handed over as a folder, so the gate cannot show that earlier traces were left alone.',
    fix: 'Commit the trace with the change where that is possible.',
    level: 'warning',
  },
  'provenance/contract-reference-missing': {
    title: 'A mapping or backfill file does not name the contract',
    explanation:
      'Files that map fields or backfill data must name the field contract, so that their reader knows what they have to agree with.',
    fix: 'Name the path of the contract in a comment of the file.',
    level: 'error',
  },
} as const satisfies CodeTable<'provenance'>;
