import type { CodeTable } from './code-table.ts';

/** Whether a person may set the gates aside for one head, and does so on the record. */
export const overrideCodes = {
  'override/label-missing': {
    title: 'The override label is not on the pull request',
    explanation:
      'A justification stands on the pull request, but the label that asks for the override does not, or was removed again. Removing the label revokes an override.',
    fix: 'Have a person with the role that the policy asks for apply the override label.',
    level: 'error',
  },
  'override/label-actor-not-entitled': {
    title: 'The override label was applied by someone who may not',
    explanation:
      'Only a person with the role that the policy asks for, who is not the author of the change, may ask for an override: no bot, and no app acting for a person.',
    fix: 'Remove the label and have such a person apply it again.',
    level: 'error',
  },
  'override/justification-missing': {
    title: 'There is no justification',
    explanation:
      'The label only asks. What grants an override is a comment on the pull request that gives the reason, names the head and is signed off.',
    fix: 'Post the comment that `ai-gate override request` prints.',
    level: 'error',
  },
  'override/justification-edited': {
    title: 'The justification was edited',
    explanation:
      'A comment that was edited, by whomever, no longer shows what was granted when. Only a comment that was never edited counts.',
    fix: 'Post the justification again as a new comment, and leave that one as it is.',
    level: 'error',
  },
  'override/justification-malformed': {
    title: 'The justification does not have its form',
    explanation:
      'A line is missing, stands twice, is not known, or does not hold what it must; or the reason is too short to tell a later reader anything.',
    fix: 'Post the comment that `ai-gate override request` prints, unchanged.',
    level: 'error',
  },
  'override/justification-author-not-entitled': {
    title: 'The author of the justification may not grant an override',
    explanation:
      'The comment is by a bot, by an account that is gone, or by a person below the role that the policy asks for.',
    fix: 'Have a person with the required role post the justification.',
    level: 'error',
  },
  'override/override-self': {
    title: 'Nobody overrides the gates for their own change',
    explanation:
      'The justification is by the author of the pull request, the author of one of its commits, or the person who pushed the head; or nobody can say who these are.',
    fix: 'Have another person with the required role post the justification.',
    level: 'error',
  },
  'override/override-stale': {
    title: 'The override is for another head',
    explanation:
      'An override covers exactly the commit that its author saw. Any push voids it, so that nothing rides on an older decision.',
    fix: 'Look at the new head and post a justification that names it.',
    level: 'error',
  },
  'override/override-expired': {
    title: 'The override has expired, or would last too long',
    explanation:
      'The expiry of an override lies in the past, or further away than the policy allows (`override.expires-in`).',
    fix: 'Post a new justification with an expiry that the policy allows.',
    level: 'error',
  },
  'override/signature-missing': {
    title: 'The justification is not signed',
    explanation: 'The policy asks for an SSH signature under the justification, and there is none.',
    fix: 'Sign with `ai-gate override sign` and post the comment that it prints.',
    level: 'error',
  },
  'override/signature-invalid': {
    title: 'The signature of the justification is not valid',
    explanation:
      'The SSH signature is malformed, weak, made for another purpose, or made over something other than this repository, pull request, head, reason and expiry.',
    fix: 'Sign again with `ai-gate override sign` and post the comment that it prints, unchanged.',
    level: 'error',
  },
  'override/signer-unknown': {
    title: 'The signature is by a key that GitHub does not know for this person',
    explanation:
      'The signature is sound, but its key is not among the SSH signing keys of the author of the comment. A key for authentication only does not count.',
    fix: 'Add the key on GitHub as a signing key, or sign with one that is registered.',
    level: 'error',
  },
} as const satisfies CodeTable<'override'>;
