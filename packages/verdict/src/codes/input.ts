import type { CodeTable } from './code-table.ts';

/** What was handed to ai-gate, and what ai-gate itself got wrong. */
export const inputCodes = {
  'input/invalid': {
    title: 'An argument or input is not valid',
    explanation:
      'A flag, an action input, an event file or a facts file does not have the form it must have, so there is nothing to judge.',
    fix: 'Correct the argument; `ai-gate --help` lists what each command takes.',
    level: 'error',
    undecidable: true,
  },
  'input/limit-exceeded': {
    title: 'A documented limit was exceeded',
    explanation:
      'A file, a nesting depth or a count is beyond what the gate reads. Reading only part of it could hide something, so the gate does not decide.',
    fix: 'Make the file smaller, or take it out of what the gate reads.',
    level: 'error',
    undecidable: true,
  },
  'internal/error': {
    title: 'ai-gate itself failed',
    explanation: 'Something unforeseen happened. The gate fails closed: no verdict is not a pass.',
    fix: 'Run again; if it happens again, report it with the message and the version.',
    level: 'error',
    undecidable: true,
  },
} as const satisfies CodeTable<'input' | 'internal'>;
