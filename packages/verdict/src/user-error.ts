import type { Code } from './codes/registry.ts';
import { type Finding, finding, type Occurrence } from './finding.ts';

/**
 * Bad input, bad policy, a repository that cannot be read: the person's to mend, so it carries a
 * finding (code, place, fix) and is shown without a stack. Everything else that is thrown is a bug.
 */
export class UserError extends Error {
  readonly finding: Finding;

  constructor(code: Code, occurrence: Occurrence, options?: ErrorOptions) {
    super(occurrence.message, options);
    this.name = 'UserError';
    this.finding = finding(code, occurrence);
  }
}
