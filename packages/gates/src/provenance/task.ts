import { type Finding, finding } from '@ai-gate/verdict';
import { taskNamePattern } from './approved-line.ts';
import type { TaskFacts } from './provenance-facts.ts';

/** Branches of tasks are `autoTest/<task>` (formats, the trace). */
export const taskBranchPrefix = 'autoTest/';

export type TaskDecision =
  | { readonly kind: 'task'; readonly task: string }
  | { readonly kind: 'undecided'; readonly finding: Finding };

/**
 * Which task the change belongs to: the name given by hand or by the branch, which must have a
 * directory; or else the one directory that the change adds to (gates, provenance).
 */
export function decideTask(facts: TaskFacts, trace: string): TaskDecision {
  const { requested, branch, changed, present } = facts;
  const ofBranch = branch?.startsWith(taskBranchPrefix)
    ? branch.slice(taskBranchPrefix.length)
    : null;
  if (requested !== null && ofBranch !== null && requested !== ofBranch) {
    return undecided(
      'provenance/task-ambiguous',
      `the task ${requested} was asked for, but the branch ${branch} names ${ofBranch}`,
      trace,
    );
  }
  const named = requested ?? ofBranch;
  if (named !== null) return decideNamed(named, present, trace);
  if (changed.length > 1) {
    const message = `the change adds to the traces of ${changed.length} tasks: ${listOf(changed)}`;
    return undecided('provenance/task-ambiguous', message, trace);
  }
  const [only = present.length === 1 ? present[0] : undefined] = changed;
  if (only === undefined) {
    return undecided(
      'provenance/task-missing',
      `the change adds no directory below ${trace}/`,
      trace,
    );
  }
  return decideNamed(only, present, trace);
}

function decideNamed(task: string, present: readonly string[], trace: string): TaskDecision {
  if (!taskNamePattern.test(task)) {
    return undecided('provenance/task-invalid', `${task} is not a valid task name`, trace);
  }
  if (present.includes(task)) return { kind: 'task', task };
  const others = present.length === 0 ? '' : ` (there is ${listOf(present)})`;
  return undecided(
    'provenance/task-missing',
    `there is no directory ${trace}/${task}/${others}`,
    trace,
  );
}

function listOf(names: readonly string[]): string {
  const shown = names.slice(0, 5).join(', ');
  return names.length > 5 ? `${shown} and ${names.length - 5} more` : shown;
}

function undecided(
  code: 'provenance/task-missing' | 'provenance/task-ambiguous' | 'provenance/task-invalid',
  message: string,
  path: string,
): TaskDecision {
  return { kind: 'undecided', finding: finding(code, { message, location: { path } }) };
}
