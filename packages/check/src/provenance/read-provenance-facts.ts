import { decideTask, type ProvenanceFacts } from '@ai-gate/gates';
import type { JudgedChange } from '../judged-change.ts';
import { readContractReferences } from './read-contract-references.ts';
import { readNameCollisions } from './read-name-collisions.ts';
import { openTraceSource, readTaskFacts } from './read-task-facts.ts';
import { readTrace } from './read-trace.ts';

/** Reads from the repository what the provenance gate decides on. */
export async function readProvenanceFacts(change: JudgedChange): Promise<ProvenanceFacts> {
  const { repository, policy, subject, changes, paths } = change;
  const source = openTraceSource(change);
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
