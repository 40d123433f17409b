import { decideTask, type ProvenanceFacts, type TaskFacts } from '@ai-gate/gates';
import type { JudgedChange } from '../judged-change.ts';
import { CommittedTrace } from './committed-trace.ts';
import { FolderTrace } from './folder-trace.ts';
import { readContractReferences } from './read-contract-references.ts';
import { readNameCollisions } from './read-name-collisions.ts';
import { readTrace } from './read-trace.ts';
import type { TraceSource } from './trace-source.ts';

/** Reads from the repository what the provenance gate decides on. */
export async function readProvenanceFacts(change: JudgedChange): Promise<ProvenanceFacts> {
  const { request, repository, policy, subject, changes, paths } = change;
  const source: TraceSource =
    request.traceDirectory === undefined
      ? new CommittedTrace(repository, subject.head.sha, policy.provenance.trace)
      : new FolderTrace(request.traceDirectory);
  const tasks = await readTaskFacts(change, source);
  const decision = decideTask(tasks, policy.provenance.trace);
  return {
    subject,
    changes,
    paths,
    tasks,
    trace: decision.kind === 'task' ? await readTrace(change, source, decision.task) : null,
    collisions: await readNameCollisions(repository, changes, subject.mergeBase, subject.head.sha),
    references: await readContractReferences(change),
  };
}

async function readTaskFacts(change: JudgedChange, source: TraceSource): Promise<TaskFacts> {
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
