import type { Policy } from '@ai-gate/policy';
import { type Finding, finding } from '@ai-gate/verdict';
import type { Change } from '../change/change-list.ts';
import type { ProvenanceFacts } from './provenance-facts.ts';

/** Traces are append-only, and a change adds to the trace of its own task alone. */
export function tracesAreImmutable(facts: ProvenanceFacts, policy: Policy): readonly Finding[] {
  const { trace } = policy.provenance;
  return facts.changes
    .filter(({ path }) => path === trace || path.startsWith(`${trace}/`))
    .flatMap((change) => {
      const message = mutation(change, facts, trace);
      if (message === undefined) return [];
      return [
        finding('provenance/trace-mutated', {
          message,
          location: change.after ? { path: change.path, line: 1 } : { path: change.path },
        }),
      ];
    });
}

function mutation(
  change: Change,
  { trace: own }: ProvenanceFacts,
  trace: string,
): string | undefined {
  const { path, before, after, counterpart } = change;
  if (before && !after) {
    return counterpart ? `${path} was moved to ${counterpart}` : `${path} was deleted`;
  }
  if (before) return `${path} existed at the merge base and was changed`;
  // While the task is undecided, whose trace this is cannot be said; that has its own finding.
  if (own === null || path.startsWith(`${trace}/${own.task}/`)) return undefined;
  return `${path} was added outside the trace of task ${own.task}`;
}

/** A trace that was handed over as a folder cannot be shown to be append-only: say so. */
export function traceIsCommitted({ trace }: ProvenanceFacts): readonly Finding[] {
  if (trace === null || trace.committed) return [];
  return [
    finding('provenance/trace-not-committed', {
      message: `the trace of task ${trace.task} was read from ${trace.directory}, not from the commit`,
    }),
  ];
}
