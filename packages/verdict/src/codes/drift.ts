import type { CodeTable } from './code-table.ts';

/** Whether the runtime code agrees with the field contract. */
export const driftCodes = {
  'drift/contract-missing': {
    title: 'The contract is missing',
    explanation:
      'There is no file at the path of the contract, so there is nothing to compare with.',
    fix: 'Write the contract (`ai-gate contract init` starts one), or correct drift.contract in the policy.',
    level: 'error',
    undecidable: true,
  },
  'drift/contract-empty': {
    title: 'The contract lists no field',
    explanation:
      'A contract without entries agrees with everything. What stands in comments or code fences is not an entry.',
    fix: 'List the fields as bullets below a heading for their entity, or in a table.',
    level: 'error',
    undecidable: true,
  },
  'drift/contract-unparsable': {
    title: 'The contract cannot be read',
    explanation: 'The contract is not text in its documented form, so it cannot be compared with.',
    fix: 'Correct the contract at the named line.',
    level: 'error',
    undecidable: true,
  },
  'drift/source-unreadable': {
    title: 'A source file cannot be read',
    explanation:
      'A file of a configured source does not parse. A file that cannot be read must not look like one without fields.',
    fix: 'Correct the file, or take it out of the source in the policy.',
    level: 'error',
    undecidable: true,
  },
  'drift/source-empty': {
    title: 'A source has nothing to compare',
    explanation:
      'A configured source matches no file or holds no field, perhaps because files moved. Silence must not look like agreement.',
    fix: 'Correct the globs of the source under drift.sources, or take the source out.',
    level: 'error',
    undecidable: true,
  },
  'drift/field-added': {
    title: 'A field is not in the contract',
    explanation: 'The runtime code has a field of a governed type that the contract does not list.',
    fix: 'Remove the field, or list it in the contract and have the contract approved.',
    level: 'error',
  },
  'drift/field-removed': {
    title: 'A field of the contract is gone',
    explanation:
      'The contract lists a field that the runtime code no longer has, and nobody acknowledged its removal.',
    fix: 'Put the field back, or acknowledge the removal in approval.md under DRIFT ACKNOWLEDGEMENTS.',
    level: 'error',
  },
  'drift/field-renamed': {
    title: 'A field was renamed',
    explanation:
      'A field of the contract is gone and another one stands in its place. The message says how sure that is, and why.',
    fix: 'Restore the name that the contract lists, or change the contract and have it approved.',
    level: 'error',
  },
  'drift/type-changed': {
    title: 'A field has another type',
    explanation: 'Contract and runtime code both have the field, with different types.',
    fix: 'Restore the type that the contract lists, or change the contract and have it approved.',
    level: 'error',
  },
  'drift/target-non-canonical': {
    title: 'A field maps to a path that is not canonical',
    explanation:
      'The runtime code maps a field to a path that the contract does not list for it, or writes an alias where the canonical name is required.',
    fix: 'Map the field to the path that the contract lists.',
    level: 'error',
  },
  'drift/contract-changed': {
    title: 'The contract changed without a grant',
    explanation:
      'Code follows the contract, not the other way round: the contract may change only when approval.md grants it by its exact path.',
    fix: 'Revert the contract, or list its exact path under APPROVED SCOPE and have it approved.',
    level: 'error',
  },
  'drift/contract-duplicate': {
    title: 'A field is listed twice',
    explanation:
      'The contract lists one field more than once, with different API paths or types, so it does not say what is right.',
    fix: 'Keep one of the entries.',
    level: 'error',
  },
  'drift/reference-missing': {
    title: 'A mapping or backfill file does not name the contract',
    explanation:
      'Files that map fields or backfill data must name the contract, so that their reader knows what they have to agree with.',
    fix: 'Name the path of the contract in a comment of the file.',
    level: 'error',
  },
  'drift/acknowledgement-incomplete': {
    title: 'An acknowledgement is incomplete',
    explanation:
      'An acknowledgement says why, who approved it and when; without all three, or with a date that is none, it covers nothing. It fails the gate where the drift it was meant for does.',
    fix: 'Add Reason, Approved by and Date (YYYY-MM-DD).',
    level: 'error',
  },
  'drift/acknowledgement-expired': {
    title: 'An acknowledgement has expired',
    explanation:
      'The acknowledgement is past the date that it expires on and covers nothing any more. It fails the gate where the drift it was meant for does.',
    fix: 'Resolve the drift, or have the acknowledgement approved again with a new date.',
    level: 'error',
  },
  'drift/acknowledgement-orphaned': {
    title: 'An acknowledgement covers nothing',
    explanation:
      'Nothing that the acknowledgement covers drifts. Left in place, it could hide later drift.',
    fix: 'Remove the acknowledgement.',
    level: 'warning',
  },
  'drift/acknowledged': {
    title: 'Acknowledged drift',
    explanation: 'The runtime code differs from the contract here, and that was acknowledged.',
    fix: 'Nothing to do while the acknowledgement holds.',
    level: 'note',
  },
  'drift/unresolved': {
    title: 'A place could hide a field',
    explanation:
      'A computed key, a spread or a reference could not be resolved, so fields may be hidden there.',
    fix: 'Write the fields out, or check by hand that none is hidden.',
    level: 'warning',
  },
} as const satisfies CodeTable<'drift'>;
