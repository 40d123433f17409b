import {
  type CheckRequest,
  combineFacts,
  type Evidence,
  factsOfPullRequest,
  type Gate,
  type GithubFacts,
  type JudgedChange,
  readEvidence,
} from '@ai-gate/check';
import { parseFactsFile } from '@ai-gate/check/facts-file';
import { openGitHub, parseEndpoint } from '@ai-gate/github';
import { type ActionSubject, fetchSubject } from './fetch-subject.ts';
import type { GateInputs } from './gate-inputs.ts';
import { LiveSource } from './live-source.ts';
import { openChange } from './open-change.ts';
import type { Destination } from './publish-report.ts';
import { printBug, readTextFile } from './runner.ts';

/** One run of a gate: what to check, and where the report goes. */
export interface Run {
  readonly request: CheckRequest;
  readonly destination: Destination;
  readonly readEvidence: (change: JudgedChange) => Promise<Evidence | null>;
}

/** Finds out what a run judges and how it gets at it. */
export async function openRun(
  gate: Gate,
  inputs: GateInputs,
  environment: NodeJS.ProcessEnv,
): Promise<Run> {
  const token = inputs.token ?? '';
  const endpoint = parseEndpoint(environment);
  const client = openGitHub({ token, endpoint });
  const subject = await fetchSubject(client, inputs, environment);
  const given = await readFacts(inputs);
  const { pullRequest, repository, base, head } = subject;
  const { serverUrl } = endpoint;
  const request: CheckRequest = {
    ...commonRequest(gate, inputs),
    open: () => openChange(subject, { serverUrl, token, path: inputs.path, environment }),
    base: base.sha,
    head: head.sha,
    baseRef: base.ref,
    headRef: head.ref,
    github: combineFacts(knownFacts(subject), given),
    // What is handed over stands for what would be fetched.
    source:
      pullRequest === null || given !== undefined
        ? undefined
        : new LiveSource(client, repository, pullRequest.number),
  };
  const checkName = inputs['check-name'] ?? `ai-gate/${gate.name}`;
  const destination = { client, subject, checkName, comment: inputs.comment };
  return { request, destination, readEvidence: evidenceReader(inputs) };
}

/** The request for two revisions of a checkout. */
export async function checkoutRequest(
  gate: Gate,
  inputs: GateInputs,
  environment: NodeJS.ProcessEnv,
): Promise<Pick<Run, 'request' | 'readEvidence'>> {
  const request = {
    ...commonRequest(gate, inputs),
    directory: inputs.path ?? environment['GITHUB_WORKSPACE'] ?? '.',
    base: inputs.base ?? '',
    head: inputs.head ?? '',
    github: await readFacts(inputs),
  };
  return { request, readEvidence: evidenceReader(inputs) };
}

function commonRequest(gate: Gate, inputs: GateInputs) {
  return {
    gates: [gate],
    task: inputs.task,
    traceDirectory: inputs['trace-path'],
    cacheDirectory: inputs.cache,
    onBug: printBug,
  };
}

function knownFacts({ repository, pullRequest }: ActionSubject): GithubFacts {
  const name = `${repository.owner}/${repository.repo}`;
  if (pullRequest !== null) return factsOfPullRequest(name, pullRequest);
  return {
    ...{ repository: name, pullRequest: null, author: null },
    ...{ labels: [], reviews: [], owned: [], approvalCommit: null },
  };
}

async function readFacts({ facts }: GateInputs): Promise<GithubFacts | undefined> {
  return facts === undefined ? undefined : parseFactsFile(await readTextFile(facts), facts);
}

/** Only an attestation needs to know the objects. */
function evidenceReader(inputs: GateInputs): Run['readEvidence'] {
  const wanted = inputs.attestation !== undefined || inputs['test-result'] !== undefined;
  return async (change) => (wanted ? readEvidence(change) : null);
}
