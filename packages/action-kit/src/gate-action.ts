import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  type CheckableGate,
  type CheckRequest,
  combineFacts,
  requestOfEvent,
  runCheck,
} from '@ai-gate/check';
import { parseFactsFile } from '@ai-gate/check/facts-file';
import { parseEvent } from '@ai-gate/github/subject';
import { exitStatus, type Report, UserError } from '@ai-gate/verdict';
import { renderJson } from '@ai-gate/verdict/render/render-json';
import { markdownLimits, renderMarkdown } from '@ai-gate/verdict/render/render-markdown';
import { renderSarif } from '@ai-gate/verdict/render/render-sarif';
import { renderText } from '@ai-gate/verdict/render/render-text';
import type { GateInputs } from './gate-inputs.ts';
import {
  annotate,
  codesOf,
  failStep,
  printLog,
  readTextFile,
  writeOutputs,
  writeSummary,
} from './runner.ts';

/** Runs one gate as an action: judge, tell, and fail the step where the verdict blocks. */
export async function runGateAction(
  gate: CheckableGate,
  readInputs: () => GateInputs,
): Promise<void> {
  try {
    const inputs = readInputs();
    const report = await runCheck(await requestOf(gate, inputs));
    await tell(report, inputs);
    if (exitStatus(report) !== 0)
      failStep(`ai-gate ${gate}: ${report.gates[0]?.reason ?? report.verdict}`);
  } catch (error) {
    writeOutputs({ verdict: 'error' });
    if (error instanceof UserError) {
      annotate([error.finding]);
      failStep(`ai-gate ${gate} could not decide: ${error.finding.message}`);
    } else {
      failStep(
        `ai-gate ${gate} failed, which is a bug: ${error instanceof Error ? error.stack : error}`,
      );
    }
  }
}

async function requestOf(gate: CheckableGate, inputs: GateInputs): Promise<CheckRequest> {
  const { base, head, facts } = inputs;
  const needsEvent = base === undefined || head === undefined;
  const event = needsEvent ? requestOfEvent(await readEvent()) : undefined;
  const given = facts === undefined ? undefined : parseFactsFile(await readTextFile(facts), facts);
  return {
    directory: inputs.path ?? process.env['GITHUB_WORKSPACE'] ?? '.',
    base: base ?? event?.base ?? '',
    head: head ?? event?.head ?? '',
    baseRef: base === undefined ? event?.baseRef : undefined,
    headRef: head === undefined ? event?.headRef : undefined,
    gates: [gate],
    task: inputs.task,
    traceDirectory: inputs['trace-path'],
    cacheDirectory: inputs.cache,
    github: combineFacts(event?.github, given),
    onBug: (error) =>
      printLog(error instanceof Error ? (error.stack ?? error.message) : String(error)),
  };
}

async function readEvent() {
  const path = process.env['GITHUB_EVENT_PATH'] ?? '';
  const name = process.env['GITHUB_EVENT_NAME'] ?? '';
  let payload: unknown;
  try {
    payload = JSON.parse(await readTextFile(path));
  } catch (cause) {
    const message = 'the payload of the event cannot be read';
    const fix = 'Run as a step of a GitHub workflow, or give the inputs base and head.';
    throw new UserError('input/invalid', { message, fix }, { cause });
  }
  return parseEvent(name, payload);
}

async function tell(report: Report, inputs: GateInputs): Promise<void> {
  const path =
    inputs.report ??
    join(process.env['RUNNER_TEMP'] ?? '.', `ai-gate-${report.gates[0]?.gate}.json`);
  await writeFile(path, renderJson(report));
  if (inputs.sarif !== undefined) await writeFile(inputs.sarif, renderSarif(report));
  printLog(renderText(report, { color: false, columns: 100 }));
  annotate(report.gates.flatMap(({ findings }) => findings));
  await writeSummary(renderMarkdown(report, { limit: markdownLimits.jobSummary }));
  writeOutputs({
    verdict: report.verdict,
    codes: JSON.stringify(codesOf(report)),
    report: path,
    ...gateOutputs(report),
  });
}

/** What the gate of the action says beyond its verdict. */
function gateOutputs({ gates: [result] }: Report): Readonly<Record<string, string>> {
  if (result?.gate !== 'drift') return { task: result?.task ?? '' };
  const sum = (standing: 'new' | 'old') =>
    (result.entities ?? []).reduce((total, entity) => total + entity[standing], 0);
  return { new: String(sum('new')), old: String(sum('old')) };
}
