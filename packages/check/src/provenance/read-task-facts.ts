import type { TaskFacts } from '@ai-gate/gates';
import type { JudgedChange } from '../judged-change.ts';
import { CommittedTrace } from './committed-trace.ts';
import { FolderTrace } from './folder-trace.ts';
import type { TraceSource } from './trace-source.ts';

/** Where the traces are: in the head commit, or in the folder that was handed over for it. */
export function openTraceSource({
  request,
  repository,
  subject,
  policy,
}: JudgedChange): TraceSource {
  return request.traceDirectory === undefined
    ? new CommittedTrace(repository, subject.head.sha, policy.provenance.trace)
    : new FolderTrace(request.traceDirectory);
}

/** What decides the task that the change belongs to. */
export async function readTaskFacts(change: JudgedChange, source: TraceSource): Promise<TaskFacts> {
  const present = await source.readTasks();
  return {
    requested: change.request.task ?? null,
    branch: change.subject.head.ref,
    // A folder holds no history, so every task in it counts as part of the change.
    changed: source.committed ? changedTasks(change) : present,
    present,
  };
}

function changedTasks({ changes, policy }: JudgedChange): string[] {
  const start = `${policy.provenance.trace}/`;
  const names = changes
    .filter(({ path, after }) => after !== undefined && path.startsWith(start))
    .map(({ path }) => path.slice(start.length))
    .filter((rest) => rest.includes('/'))
    .map((rest) => rest.slice(0, rest.indexOf('/')));
  return [...new Set(names)].sort();
}
