import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Evidence } from '@ai-gate/check';
import { parseEndpoint } from '@ai-gate/github';
import { type GateName, type Report, UserError } from '@ai-gate/verdict';
import { renderAttestation, renderTestResult } from '@ai-gate/verdict/render/render-attestation';
import { renderJson } from '@ai-gate/verdict/render/render-json';
import { markdownLimits, renderMarkdown } from '@ai-gate/verdict/render/render-markdown';
import { renderSarif } from '@ai-gate/verdict/render/render-sarif';
import { renderText } from '@ai-gate/verdict/render/render-text';
import type { Outcome } from './gate-action.ts';
import type { GateInputs } from './gate-inputs.ts';
import { annotate, codesOf, printLog, writeOutputs, writeSummary } from './runner.ts';

/** What a report is written from. */
export interface SaveOptions {
  readonly gate: GateName;
  readonly inputs: GateInputs;
  /** Null where nothing was decided, or no attestation was asked for. */
  readonly evidence: Evidence | null;
  readonly environment: NodeJS.ProcessEnv;
}

/** Writes the report and whatever else the inputs name a file for. Errors: input/invalid. */
export async function saveReport(report: Report, options: SaveOptions): Promise<Outcome['files']> {
  const { gate, inputs, evidence, environment } = options;
  const path = inputs.report ?? join(environment['RUNNER_TEMP'] || '.', `ai-gate-${gate}.json`);
  await writeText(path, renderJson(report));
  if (inputs.sarif !== undefined) await writeText(inputs.sarif, renderSarif(report));
  const { attestation, 'test-result': testResult } = inputs;
  const { repository } = report.subject;
  // Without a commit that was judged there is nothing to attest; the report says why.
  if (evidence === null || repository === null) return { report: path, attestation: '' };
  const { serverUrl } = parseEndpoint(environment);
  const objects = { ...evidence, gate, serverUrl, repository };
  const now = new Date().toISOString().replace(/\.\d+Z$/, 'Z');
  if (attestation !== undefined) {
    await writeText(attestation, renderAttestation(report, objects, now));
  }
  if (testResult !== undefined) await writeText(testResult, renderTestResult(report, objects));
  return { report: path, attestation: attestation ?? '' };
}

async function writeText(path: string, text: string): Promise<void> {
  try {
    await writeFile(path, text);
  } catch (cause) {
    const message = `${path} cannot be written`;
    const fix = 'Name a file in a folder that exists and that the job may write to.';
    throw new UserError('input/invalid', { message, fix }, { cause });
  }
}

/** Tells the reader of the run: log, annotations, job summary and outputs. */
export async function tell({ report, checkRun, files }: Outcome): Promise<void> {
  printLog(renderText(report, { color: false, columns: 100 }));
  // The check run has them already; both would stand beside the same line.
  if (checkRun === null) annotate(report.gates.flatMap(({ findings }) => findings));
  await writeSummary(renderMarkdown(report, { limit: markdownLimits.jobSummary }));
  writeOutputs({
    verdict: report.verdict,
    codes: JSON.stringify(codesOf(report)),
    report: files.report,
    head: report.subject.head?.sha ?? '',
    'check-run': checkRun === null ? '' : String(checkRun),
    attestation: files.attestation,
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
