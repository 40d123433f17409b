import {
  type ApprovedRemoval,
  compileScope,
  decideTask,
  parseApprovalAcknowledgements,
  parseApprovalContract,
} from '@ai-gate/gates';
import type { Location } from '@ai-gate/verdict';
import type { JudgedChange } from '../judged-change.ts';
import { openTraceSource, readTaskFacts } from '../provenance/read-task-facts.ts';
import { readFileAt } from '../provenance/read-trace-file.ts';

/** What approval.md of the task says about the contract. */
export interface DriftApproval {
  readonly file: string;
  readonly removals: readonly ApprovedRemoval[];
  /** The bullet that grants the contract by its exact path; null: none does. */
  readonly contractGrant: Location | null;
}

/** Bytes. */
const approvalLimit = 16 * 1024 * 1024;

/** Reads approval.md of the task that the change belongs to; null where there is none. */
export async function readDriftApproval(change: JudgedChange): Promise<DriftApproval | null> {
  const { policy } = change;
  const source = openTraceSource(change);
  const decision = decideTask(await readTaskFacts(change, source), policy.provenance.trace);
  if (decision.kind === 'undecided') return null;
  const path = `${decision.task}/contract/approval.md`;
  const bytes = await readFileAt(source, path, approvalLimit);
  if (!(bytes instanceof Uint8Array)) return null;
  const file = `${source.directory}/${path}`;
  return {
    file,
    removals: parseApprovalAcknowledgements(Buffer.from(bytes).toString('utf8')),
    contractGrant: findContractGrant(bytes, file, policy.drift.contract),
  };
}

function findContractGrant(bytes: Uint8Array, file: string, contract: string): Location | null {
  const reading = parseApprovalContract(bytes);
  if (reading.kind !== 'contract') return null;
  const { grants } = reading.contract;
  const grant = grants.find(({ pattern }) => pattern.text === contract);
  const granted = grant && compileScope(reading.contract).grantsExactly(contract);
  return granted ? { path: file, line: grant.line } : null;
}
