import type { ChangeList, JudgedSubject } from '@ai-gate/gates';
import type { PathClassifier, Policy } from '@ai-gate/policy';
import type { Repository } from '@ai-gate/repository';
import type { CheckRequest } from './check-request.ts';

/** One change under judgement: what every gate reads its facts from. */
export interface JudgedChange {
  readonly request: CheckRequest;
  readonly repository: Repository;
  readonly subject: JudgedSubject;
  readonly policy: Policy;
  readonly paths: PathClassifier;
  /** The difference of the trees at the merge base and the head. */
  readonly changes: ChangeList;
}
