import type { CodeTable } from './code-table.ts';

/** GitHub's API: what it would not say, or said in a way that nothing can be decided from. */
export const githubCodes = {
  'github/api-unavailable': {
    title: 'GitHub’s API does not answer',
    explanation:
      'GitHub could not be reached, or answered with a server error, also when asked again. What it would have said is unknown, so the gate does not decide.',
    fix: 'Run the job again; githubstatus.com says whether GitHub has an incident.',
    level: 'error',
    undecidable: true,
  },
  'github/rate-limited': {
    title: 'GitHub’s rate limit is used up',
    explanation:
      'GitHub refuses further requests for longer than the gate waits. What it would have said is unknown, so the gate does not decide.',
    fix: 'Run the job again later, or give the gate the token of a GitHub App of its own.',
    level: 'error',
    undecidable: true,
  },
  'github/unauthorised': {
    title: 'GitHub does not accept the token',
    explanation: 'The token is missing, expired, revoked, or one for another server.',
    fix: 'Pass the token of the job, `github.token`, or another valid one.',
    level: 'error',
    undecidable: true,
  },
  'github/forbidden': {
    title: 'The token may not do this',
    explanation:
      'GitHub refused a request that the gate cannot do without. What may not be read is unknown, not empty.',
    fix: 'Grant the job the permission that the message names, under `permissions:`.',
    level: 'error',
    undecidable: true,
  },
  'github/not-found': {
    title: 'GitHub does not know what was asked for',
    explanation:
      'The repository, pull request or commit does not exist, or the token may not see it: GitHub answers both alike.',
    fix: 'Check the name and number, and that the token may read the repository.',
    level: 'error',
    undecidable: true,
  },
  'github/request-refused': {
    title: 'GitHub refused a request',
    explanation: 'GitHub found the request itself, or the state that it met, not acceptable.',
    fix: 'See the message; if it does not name something of yours to mend, report it.',
    level: 'error',
    undecidable: true,
  },
  'github/response-invalid': {
    title: 'GitHub’s answer is not what its API describes',
    explanation:
      'The answer is not JSON, lacks what the API promises, or comes from another server. A proxy or an incident can be the cause; nothing is decided from it.',
    fix: 'Run the job again; check the proxy between the runner and GitHub.',
    level: 'error',
    undecidable: true,
  },
  'github/list-incomplete': {
    title: 'A list from GitHub is not complete',
    explanation:
      'The pages that arrived do not add up to the total, point elsewhere, or end at a limit of the API. What is missing could decide.',
    fix: 'Run the job again; if a limit of GitHub’s is named, make the pull request smaller.',
    level: 'error',
    undecidable: true,
  },
  'github/head-moved': {
    title: 'The change moved while it was judged',
    explanation:
      'The pull request got another head or base between reading it and reporting. A verdict about the old one would stand beside the new one.',
    fix: 'Nothing: the run for the new head decides.',
    level: 'error',
    undecidable: true,
  },
  'github/token-read-only': {
    title: 'The token may not publish',
    explanation:
      'The token of this run may only read, as for pull requests from forks. The check run or comment is left out; the job’s own conclusion carries the verdict.',
    fix: 'Run the gate from `pull_request_target` without a checkout, or grant `checks: write` and `pull-requests: write`.',
    level: 'note',
  },
} as const satisfies CodeTable<'github'>;
