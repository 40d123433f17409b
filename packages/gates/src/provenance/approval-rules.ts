import type { Policy } from '@ai-gate/policy';
import { type Finding, finding } from '@ai-gate/verdict';
import type { ContractClaim } from './approval-contract.ts';
import type { ProvenanceFacts, TraceFacts } from './provenance-facts.ts';
import { compileScope } from './scope.ts';

/** `contract/APPROVED` is there, has its form and names this task. */
export function approvalIsForThisTask({
  task,
  directory,
  approved,
}: TraceFacts): readonly Finding[] {
  const location = { path: `${directory}/contract/APPROVED`, line: 1 };
  switch (approved.kind) {
    case 'missing':
      return [
        finding('provenance/approval-missing', {
          message: 'contract/APPROVED is missing',
          location: { path: location.path },
        }),
      ];
    case 'irregular': {
      const message = 'contract/APPROVED is not a regular file';
      return [
        finding('provenance/artifact-not-regular', { message, location: { path: location.path } }),
      ];
    }
    case 'empty':
      return [
        finding('provenance/approval-missing', { message: 'contract/APPROVED is empty', location }),
      ];
    case 'malformed':
      return [
        finding('provenance/approval-malformed', {
          message: `contract/APPROVED is malformed: ${approved.why}`,
          location,
        }),
      ];
    case 'approved':
      if (approved.task === task) return [];
      return [
        finding('provenance/approval-task-mismatch', {
          message: `contract/APPROVED approves the task ${approved.task}, not ${task}`,
          location,
        }),
      ];
  }
}

/** The approved base is the one that the policy asks for (`provenance.base`). */
export function approvalNamesTheBase(
  { subject }: ProvenanceFacts,
  trace: TraceFacts,
  policy: Policy,
): readonly Finding[] {
  const { approved, approvedBase, directory } = trace;
  if (approved.kind !== 'approved') return [];
  const mode = policy.provenance.base;
  const wanted = mode === 'base-tip' ? subject.base.sha : subject.mergeBase;
  if (approved.base === wanted) return [];
  const mismatch = (why: string): readonly Finding[] => [
    finding('provenance/approval-base-mismatch', {
      message: `contract/APPROVED approves the base ${approved.base}, ${why}`,
      location: { path: `${directory}/contract/APPROVED`, line: 1 },
    }),
  ];
  const name = mode === 'base-tip' ? 'the tip of the base branch' : 'the merge base';
  if (mode !== 'scope-unchanged') return mismatch(`but ${name} is ${wanted}`);
  if (!approvedBase?.isAncestorOfMergeBase) {
    return mismatch(`which is not an ancestor of the merge base ${wanted}`);
  }
  if (trace.contract.kind !== 'contract') return mismatch(`but ${name} is ${wanted}`);
  const scope = compileScope(trace.contract.contract);
  const touched = approvedBase.changedSince.filter(scope.mentions);
  if (touched.length === 0) return [];
  return mismatch(`and ${touched[0]}, which the scope grants, changed since then on the base`);
}

/** This approval was given for this change, not for an earlier one. */
export function approvalIsNew({ approvedAtBase, directory }: TraceFacts): readonly Finding[] {
  if (!approvedAtBase) return [];
  return [
    finding('provenance/approval-replayed', {
      message: 'contract/APPROVED is already part of the base, so it approved an earlier change',
      location: { path: `${directory}/contract/APPROVED`, line: 1 },
    }),
  ];
}

/** approval.md can be read, and says the same task and base as APPROVED where it says any. */
export function contractAgreesWithApproval(trace: TraceFacts): readonly Finding[] {
  const { approved, contract, task, directory } = trace;
  const path = `${directory}/contract/approval.md`;
  if (contract.kind === 'unparsable') {
    return [
      finding('provenance/contract-unparsable', {
        message: `approval.md cannot be read: ${contract.why}`,
        location: { path, line: contract.line ?? 1 },
        // A line at fault is one that GitHub could show otherwise than the gate reads it.
        ...(contract.line !== undefined && {
          fix: 'Write this line as plain Markdown: headings, bullets at the margin, paths in backticks; no HTML. Then have the contract approved again.',
        }),
      }),
    ];
  }
  if (contract.kind === 'missing') return [];
  const { tasks, bases } = contract.contract;
  const disagreement = (what: string, claim: ContractClaim, expected: string): Finding =>
    finding('provenance/contract-mismatch', {
      message: `approval.md names the ${what} ${claim.value}, but it is ${expected}`,
      location: { path, line: claim.line },
      related: [{ path: `${directory}/contract/APPROVED`, line: 1 }],
    });
  const expectedTask = approved.kind === 'approved' ? approved.task : task;
  return [
    ...tasks
      .filter(({ value }) => value !== expectedTask)
      .map((claim) => disagreement('task', claim, expectedTask)),
    ...(approved.kind === 'approved' ? bases : [])
      .filter(({ value }) => approved.kind === 'approved' && value !== approved.base)
      .map((claim) =>
        disagreement('base SHA', claim, approved.kind === 'approved' ? approved.base : ''),
      ),
  ];
}

/** Every scope pattern is inside the grammar; one that is not is never guessed at. */
export function patternsAreAllowed({ contract, directory }: TraceFacts): readonly Finding[] {
  if (contract.kind !== 'contract') return [];
  return contract.contract.forbidden.map(({ text, why, line }) =>
    finding('provenance/pattern-forbidden', {
      message: `the pattern ${text.length > 80 ? `${text.slice(0, 80)}…` : text} is not allowed: ${why}`,
      location: { path: `${directory}/contract/approval.md`, line },
    }),
  );
}

/** A policy can do without approval.md; that no scope was checked then is said in every report. */
export function scopeIsStated(
  { contract, directory }: TraceFacts,
  policy: Policy,
): readonly Finding[] {
  const path = 'contract/approval.md';
  if (contract.kind !== 'missing' || policy.provenance.required.includes(path)) return [];
  return [
    finding('provenance/scope-waived', {
      message: `there is no ${path}, and the policy does not require it: no scope was checked`,
      location: { path: `${directory}/${path}` },
    }),
  ];
}
