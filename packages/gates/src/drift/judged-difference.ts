import type { Location } from '@ai-gate/verdict';
import type { Difference } from './difference.ts';
import { keyOf } from './field-name.ts';

/**
 * A difference and what the gate makes of it: `new` fails it; `old` was there at the merge base
 * and the policy's baseline is the base; `acknowledged` was approved, at `by`.
 */
export type JudgedDifference =
  | { readonly status: 'new' | 'old'; readonly difference: Difference }
  | { readonly status: 'acknowledged'; readonly difference: Difference; readonly by: Location };

/**
 * What makes two differences the same one at two commits: kind, entity, path and what it is about.
 * Lines and files do not count, so moving code makes no old drift new.
 */
export function differenceKey(difference: Difference): string {
  const key = `${difference.kind}\0${keyOf(difference.name)}`;
  switch (difference.kind) {
    case 'renamed':
      return `${key}\0${keyOf(difference.removed.name)}`;
    case 'type':
      return `${key}\0${difference.expected}\0${difference.actual}`;
    case 'target':
      return `${key}\0${difference.target}`;
    default:
      return key;
  }
}
