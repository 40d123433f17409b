import { pullRequestEvent } from '@ai-gate/action-tests/github-api/webhook-events';
import {
  fetchAppliedLabels,
  fetchBranchRules,
  fetchCheckRuns,
  fetchClassicProtection,
  fetchCommitStatuses,
  fetchPermission,
  fetchReviews,
  fetchUnmoved,
  fetchViewer,
  fetchWorkflowRuns,
  parseEvent,
  publishCheckRun,
  upsertStickyComment,
} from '@ai-gate/github';
import { expect, test } from '@jest/globals';
import { headSha, repository, startBench } from './api.ts';

// A repository has 1,000 requests an hour with GitHub's own token.
test('what a run of the gates on a labelled pull request costs', async () => {
  const { api, client } = await startBench();
  api.state.issueEvents = [
    {
      id: 1,
      issue: 42,
      event: 'labeled',
      actor: 'bob',
      label: 'hotfix',
      at: '2026-01-01T00:00:00Z',
    },
  ];
  const subject = parseEvent('pull_request_target', pullRequestEvent(api.state, 42));
  if (subject.kind !== 'pull-request') throw new Error('another kind of subject');
  const { pullRequest } = subject;

  const [label] = await fetchAppliedLabels(client, repository, 42, pullRequest.labels);
  if (label?.appliedBy) await fetchPermission(client, repository, label.appliedBy);
  await fetchUnmoved(client, repository, pullRequest);
  for (const name of ['ai-gate/provenance', 'ai-gate/drift']) {
    const texts = { title: 'Passed', summary: 's', annotations: [] };
    const report = { name, headSha, conclusion: 'success', ...texts } as const;
    await publishCheckRun(client, repository, report);
  }
  const author = await fetchViewer(client);
  const comment = { number: 42, marker: 'provenance', body: 'b' };
  if (author) await upsertStickyComment(client, repository, { ...comment, author });
  expect(api.exchanges).toHaveLength(8);
  await api.close();
});

test('what a promotion asks beyond that', async () => {
  const { api, client } = await startBench();
  await fetchBranchRules(client, repository, 'main');
  await fetchClassicProtection(client, repository, 'main');
  await fetchCheckRuns(client, repository, headSha);
  await fetchCommitStatuses(client, repository, headSha);
  await fetchWorkflowRuns(client, repository, headSha);
  await fetchReviews(client, repository, 42);
  expect(api.exchanges).toHaveLength(7);
  await api.close();
});
