import type { CodeTable } from './code-table.ts';

/** The policy file, and who may change or bypass what it protects. */
export const policyCodes = {
  'policy/invalid': {
    title: 'The policy is not valid',
    explanation:
      'The policy at the base commit does not parse or does not follow its schema. A gate that guessed what was meant could let through what the policy forbids.',
    fix: 'Correct the policy on the base branch; `ai-gate policy validate FILE` checks it.',
    level: 'error',
    undecidable: true,
  },
  'policy/changed': {
    title: 'The change edits the policy',
    explanation:
      'The policy decides what later changes may do, so editing it needs an approval that names the file exactly; a wildcard is not enough.',
    fix: 'List the policy file by its exact path under APPROVED SCOPE and have it approved, or revert the edit.',
    level: 'error',
  },
  'policy/exemption-refused': {
    title: 'An exempting label does not exempt',
    explanation:
      'A label exempts a change only when a person with the role that the policy asks for applied it. This one was applied by someone else, or nobody can say by whom.',
    fix: 'Have a person with the required role apply the label, or satisfy the gate.',
    level: 'warning',
  },
} as const satisfies CodeTable<'policy'>;
