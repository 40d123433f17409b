import type { Finding } from '@ai-gate/verdict';
import { z } from 'zod';
import { apiFailure, isTokenTooWeak } from './api-failure.ts';
import type { GitHubClient, RepositoryName } from './client.ts';
import { limitText } from './limit-text.ts';
import { readAnswer } from './read-answer.ts';
import type { ApiRequest } from './transport.ts';

/** One remark beside a line of a changed file, in the form of the API. */
export interface CheckAnnotation {
  readonly path: string;
  readonly start_line: number;
  readonly end_line: number;
  readonly annotation_level: 'notice' | 'warning' | 'failure';
  readonly title: string;
  readonly message: string;
}

/** What a check run shall say. Texts are Markdown and have been escaped by whoever made them. */
export interface CheckRunReport {
  /** For example `ai-gate/provenance`. */
  readonly name: string;
  readonly headSha: string;
  readonly conclusion: 'success' | 'failure' | 'neutral' | 'skipped' | 'action_required';
  readonly title: string;
  readonly summary: string;
  readonly text?: string;
  readonly annotations: readonly CheckAnnotation[];
  /** Our own key for the run, for example the policy's digest. */
  readonly externalId?: string;
}

/** Published, with how many annotations got through; or the token may only read. */
export type Published =
  | { readonly kind: 'published'; readonly id: number; readonly annotations: number }
  | { readonly kind: 'not-permitted'; readonly message: string };

/** GitHub takes this many annotations a request. */
const batchSize = 50;

/** More would cost too many of the requests that a repository has in an hour. */
export const maxAnnotations = 500;

/** Characters of a summary and of a text. */
const textLimit = 65_535;

const runSchema = z.object({ id: z.number().int() });

/**
 * Publishes a check run on the head. The annotations go in batches; the conclusion goes with the
 * last one, so that a run that breaks off stays in progress and blocks.
 */
export async function publishCheckRun(
  client: GitHubClient,
  repository: RepositoryName,
  report: CheckRunReport,
): Promise<Published> {
  const batches = inBatches(report.annotations.slice(0, maxAnnotations));
  const output = renderOutput(report);
  let id: number | null = null;
  for (const [index, annotations] of batches.entries()) {
    const isLast = index === batches.length - 1;
    const outcome = isLast
      ? { status: 'completed', conclusion: report.conclusion }
      : { status: 'in_progress' };
    const body = { ...outcome, output: { ...output, annotations } };
    const request: ApiRequest =
      id === null ? createRequest(repository, report, body) : updateRequest(repository, id, body);
    const response = await client.attempt(request, [403]);
    if (response.status === 403) {
      const failure = apiFailure(request, response, '');
      if (!isTokenTooWeak(response) || id !== null) throw failure;
      return { kind: 'not-permitted', message: failure.message };
    }
    ({ id } = readAnswer(request, response.data, runSchema));
  }
  const published = Math.min(report.annotations.length, maxAnnotations);
  return { kind: 'published', id: id ?? 0, annotations: published };
}

/** The findings that have a place, as annotations, in the same order. */
export function renderAnnotations(findings: readonly Finding[]): CheckAnnotation[] {
  return findings.flatMap(({ code, level, message, fix, location }) => {
    if (location === undefined) return [];
    const line = location.line ?? 1;
    return [
      {
        path: location.path,
        start_line: line,
        end_line: line,
        annotation_level: annotationLevels[level],
        title: code,
        message: limitText(`${message}\n${fix}`, 4_000, () => '…'),
      },
    ];
  });
}

const annotationLevels = { error: 'failure', warning: 'warning', note: 'notice' } as const;

function renderOutput({ title, summary, text, annotations }: CheckRunReport) {
  const unseen = annotations.length - maxAnnotations;
  const remark = unseen > 0 ? `\n\n${unseen} more findings are not annotated.` : '';
  const notice = (omitted: number) => `… ${omitted} characters left out.`;
  const limited = limitText(summary, textLimit - remark.length, notice);
  return {
    title: limitText(title, 250, () => '…').replaceAll('\n', ' '),
    summary: `${limited}${remark}`,
    ...(text !== undefined && { text: limitText(text, textLimit, notice) }),
  };
}

function createRequest(
  repository: RepositoryName,
  report: CheckRunReport,
  body: object,
): ApiRequest {
  const { name, headSha, externalId } = report;
  return {
    route: 'POST /repos/{owner}/{repo}/check-runs',
    parameters: {
      ...{ ...repository, name, head_sha: headSha, ...body },
      ...(externalId !== undefined && { external_id: externalId }),
    },
    permission: 'checks: write',
  };
}

function updateRequest(repository: RepositoryName, id: number, body: object): ApiRequest {
  return {
    route: 'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}',
    parameters: { ...repository, check_run_id: id, ...body },
    permission: 'checks: write',
  };
}

/** At least one batch, so that a run without annotations is published too. */
function inBatches<Item>(items: readonly Item[]): Item[][] {
  const count = Math.max(1, Math.ceil(items.length / batchSize));
  return Array.from({ length: count }, (_, at) =>
    items.slice(at * batchSize, (at + 1) * batchSize),
  );
}
