import {
  type CheckableGate,
  type Evidence,
  type Gate,
  runCheck,
  undecidedReport,
} from '@ai-gate/check';
import { exitStatus, type GateName, type Report, UserError } from '@ai-gate/verdict';
import type { GateInputs } from './gate-inputs.ts';
import { checkoutRequest, openRun, type Run } from './gate-run.ts';
import { publishReport } from './publish-report.ts';
import { failStep, printBug } from './runner.ts';
import { saveReport, tell } from './tell-report.ts';

/** Runs one gate as an action: judge, tell, and fail the step where the verdict blocks. */
export async function runGateAction(gate: Gate, readInputs: () => GateInputs): Promise<void> {
  try {
    const inputs = readInputs();
    const outcome = judgesCheckout(inputs)
      ? await judgeCheckout(gate, inputs)
      : await judgePullRequest(gate, inputs);
    await tell(outcome);
    if (exitStatus(outcome.report) !== 0)
      failStep(`ai-gate ${gate.name}: ${reasonOf(outcome.report)}`);
  } catch (error) {
    await failWithout(gate.name, error);
  }
}

/** What a run came to. */
export interface Outcome {
  readonly gate: GateName;
  readonly report: Report;
  /** The check run that shows the report; null: there is none. */
  readonly checkRun: number | null;
  readonly files: { readonly report: string; readonly attestation: string };
}

/** Judges what the event or the input `pull-request` names, without a checkout. */
async function judgePullRequest(gate: Gate, inputs: GateInputs): Promise<Outcome> {
  const run = await openRun(gate, inputs, process.env);
  let evidence: Evidence | null = null;
  const judged = await runCheck({
    ...run.request,
    onDecided: async (change) => {
      evidence = await run.readEvidence(change);
    },
  });
  return publish(gate.name, inputs, { run, judged, evidence });
}

async function publish(
  gate: CheckableGate,
  inputs: GateInputs,
  { run, judged, evidence }: { run: Run; judged: Report; evidence: Evidence | null },
): Promise<Outcome> {
  let files = { report: '', attestation: '' };
  const { report, checkRun } = await publishReport(judged, run.destination, async (now) => {
    files = await saveReport(now, { gate, inputs, evidence, environment: process.env });
  });
  return { gate, report, checkRun, files };
}

/** Judges two revisions of a checkout. Nothing is asked of GitHub, and nothing published there. */
async function judgeCheckout(gate: Gate, inputs: GateInputs): Promise<Outcome> {
  const { request, readEvidence } = await checkoutRequest(gate, inputs, process.env);
  let evidence: Evidence | null = null;
  const report = await runCheck({
    ...request,
    onDecided: async (change) => {
      evidence = await readEvidence(change);
    },
  });
  const files = await saveReport(report, {
    gate: gate.name,
    inputs,
    evidence,
    environment: process.env,
  });
  return { gate: gate.name, report, checkRun: null, files };
}

function judgesCheckout({ base, head }: GateInputs): boolean {
  if ((base === undefined) === (head === undefined)) return base !== undefined;
  throw new UserError('input/invalid', {
    message: 'of the inputs base and head, one is given without the other',
    fix: 'Give both, to judge two revisions of a checkout, or neither, to judge a pull request.',
  });
}

function reasonOf({ gates, verdict }: Report): string {
  return gates[0]?.reason ?? verdict;
}

/** The step fails before there was anything to judge; what is told is told all the same. */
async function failWithout(gate: CheckableGate, error: unknown): Promise<void> {
  if (!(error instanceof UserError)) printBug(error);
  const report = undecidedReport(gate, error);
  await tell({ gate, report, checkRun: null, files: { report: '', attestation: '' } });
  failStep(`ai-gate ${gate} could not decide: ${reasonOf(report)}`);
}
