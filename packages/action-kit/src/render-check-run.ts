import { type CheckAnnotation, type CheckRunReport, renderAnnotations } from '@ai-gate/github';
import { escapeInvisible, type GateResult, type Report, type Verdict } from '@ai-gate/verdict';
import { markdownLimits, renderMarkdown } from '@ai-gate/verdict/render/render-markdown';
import { bySeverity, renderCounts } from '@ai-gate/verdict/render/selection';

/** Bytes that the adapter may still add to the summary: how much is not annotated. */
const reserve = 200;

/** The report of one gate as a check run on `headSha`. Its title holds no words of strangers. */
export function renderCheckRun(
  report: Report,
  { name, headSha }: { readonly name: string; readonly headSha: string },
): CheckRunReport {
  const [result] = report.gates;
  if (result === undefined) throw new Error('a report without a gate');
  return {
    name,
    headSha,
    conclusion: conclusionOf(result),
    title: titleOf(result),
    summary: renderMarkdown(report, { limit: markdownLimits.checkRun - reserve }),
    annotations: annotationsOf(result),
    ...(report.policy && { externalId: report.policy.digest }),
  };
}

/** Most useful first: GitHub shows them in this order, and not all of many. */
function annotationsOf({ findings }: GateResult): CheckAnnotation[] {
  const shown = renderAnnotations(bySeverity(findings))
    // Such a path names no file that GitHub could show; the summary has the finding.
    .filter(({ path }) => escapeInvisible(path) === path);
  return shown.map((annotation) => ({
    ...annotation,
    message: annotation.message.split('\n').map(escapeInvisible).join('\n'),
  }));
}

/** Neutral does not block; whatever let the change through without judging it is a success. */
function conclusionOf({ verdict, enforcement }: GateResult): CheckRunReport['conclusion'] {
  if (verdict !== 'fail' && verdict !== 'error') return 'success';
  return enforcement === 'advisory' ? 'neutral' : 'failure';
}

const titles: Readonly<Record<Verdict, string>> = {
  pass: 'Passed',
  fail: 'Failed',
  'not-required': 'Not required',
  exempt: 'Exempt',
  overridden: 'Overridden',
  error: 'Could not decide',
};

function titleOf({ verdict, enforcement, findings }: GateResult): string {
  const bad = verdict === 'fail' || verdict === 'error';
  const label = bad && enforcement === 'advisory' ? 'Advisory, does not block: ' : '';
  const text = label === '' ? titles[verdict] : titles[verdict].toLowerCase();
  const counts = findings.length === 0 ? '' : ` (${renderCounts(findings)})`;
  return `${label}${text}${counts}`;
}
