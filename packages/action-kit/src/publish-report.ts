import { findingOf } from '@ai-gate/check';
import {
  fetchUnmoved,
  fetchViewer,
  type GitHubClient,
  publishCheckRun,
  upsertStickyComment,
} from '@ai-gate/github';
import {
  addFinding,
  exitStatus,
  type Finding,
  finding,
  type Report,
  UserError,
} from '@ai-gate/verdict';
import { markdownLimits, renderMarkdown } from '@ai-gate/verdict/render/render-markdown';
import type { ActionSubject } from './fetch-subject.ts';
import type { CommentMode } from './gate-inputs.ts';
import { renderCheckRun } from './render-check-run.ts';
import { printBug } from './runner.ts';

/** Where a report goes on GitHub. */
export interface Destination {
  readonly client: GitHubClient;
  readonly subject: ActionSubject;
  readonly checkName: string;
  readonly comment: CommentMode;
}

/** The report as it finally is, and the id of its check run; null: none could be published. */
export interface Publication {
  readonly report: Report;
  readonly checkRun: number | null;
}

/**
 * Publishes a report on GitHub. The head is read once more right before: a verdict about another
 * head than the present one is never shown as passed. What goes wrong here makes the verdict
 * `error`; a token that may only read leaves it as it is, with a note.
 *
 * `save` writes the report to this machine. It comes before the check run, which so is the last
 * thing that can go wrong, and again if that does.
 */
export async function publishReport(
  judged: Report,
  destination: Destination,
  save: (report: Report) => Promise<void>,
): Promise<Publication> {
  let report = await withFinding(judged, () => findMoved(destination));
  report = await withFinding(report, () => keepComment(report, destination));
  await save(report);
  const first = await publish(report, destination);
  if (first.report === report) return first;
  await save(first.report);
  if (first.report.verdict !== 'error' || report.verdict === 'error') return first;
  // GitHub may have taken the check run without saying so: then the last word must be the error.
  const second = await publish(first.report, destination);
  return { report: first.report, checkRun: second.checkRun };
}

/** Publishes the check run; what goes wrong is added to the report. */
async function publish(report: Report, destination: Destination): Promise<Publication> {
  const { client, subject, checkName } = destination;
  let checkRun: number | null = null;
  const published = await withFinding(report, async () => {
    const run = renderCheckRun(report, { name: checkName, headSha: subject.head.sha });
    const outcome = await publishCheckRun(client, subject.repository, run);
    if (outcome.kind === 'not-permitted') return readOnly('the check run', outcome.message);
    checkRun = outcome.id;
    return null;
  });
  return { report: published, checkRun };
}

/** Does something that adds to the report what it finds, or what goes wrong. */
async function withFinding(report: Report, act: () => Promise<Finding | null>): Promise<Report> {
  let found: Finding | null;
  try {
    found = await act();
  } catch (error) {
    if (!(error instanceof UserError)) printBug(error);
    found = findingOf(error);
  }
  return found === null ? report : addFinding(report, found);
}

async function findMoved({ client, subject }: Destination): Promise<null> {
  const { pullRequest, repository } = subject;
  if (pullRequest !== null) await fetchUnmoved(client, repository, pullRequest);
  return null;
}

async function keepComment(
  report: Report,
  { client, subject, checkName, comment }: Destination,
): Promise<Finding | null> {
  const { pullRequest, repository, queued } = subject;
  if (comment === 'never' || pullRequest === null || queued) return null;
  const author = await fetchViewer(client);
  if (author === null) return unsignedComment();
  const outcome = await upsertStickyComment(client, repository, {
    number: pullRequest.number,
    marker: checkName,
    body: renderMarkdown(report, { limit: markdownLimits.comment - 1_000 }),
    author,
    create: comment === 'always' || exitStatus(report) !== 0,
  });
  return outcome.kind === 'not-permitted' ? readOnly('the comment', outcome.message) : null;
}

function readOnly(what: string, message: string): Finding {
  return finding('github/token-read-only', { message: `${what} was not published: ${message}` });
}

/** Without knowing whose comments are ours, every run would write another one. */
function unsignedComment(): Finding {
  return finding('github/token-read-only', {
    message: 'the comment was not published: GitHub does not say whom the token belongs to',
  });
}
