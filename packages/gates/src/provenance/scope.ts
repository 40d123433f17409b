import type { Category } from '@ai-gate/policy/categories';
import type { ApprovalContract, Grant, GrantHeading, ScopeEntry } from './approval-contract.ts';
import { PatternIndex } from './pattern-index.ts';

/** Under which headings a category of files may be granted (formats, the trace). */
const headingsFor: Readonly<Record<Category, readonly GrantHeading[]>> = {
  schemas: ['schemas'],
  backfill: ['backfill'],
  runtime: ['runtime', 'schemas', 'backfill', 'other'],
  other: ['runtime', 'schemas', 'backfill', 'other'],
  docs: ['docs', 'runtime', 'schemas', 'backfill', 'other'],
  // An exact path says all there is to say; which heading it stands under adds nothing.
  protected: ['docs', 'runtime', 'schemas', 'backfill', 'other'],
};

/** What the scope says about one path. */
export type ScopeAnswer =
  | { readonly kind: 'granted' }
  | { readonly kind: 'denied'; readonly by: ScopeEntry }
  | { readonly kind: 'wrong-heading'; readonly grant: Grant }
  | { readonly kind: 'not-exact'; readonly grant: Grant | undefined }
  | { readonly kind: 'not-granted' };

export interface Scope {
  /** Judges a path of `category`; `contract` marks the field contract, free of headings. */
  judge(path: string, category: Category | 'contract'): ScopeAnswer;
  /** Whether a bullet grants exactly this path, byte for byte, and no denial names it. */
  grantsExactly(path: string): boolean;
  /** Whether any bullet of the scope matches the path. */
  mentions(path: string): boolean;
}

/** Compiles a contract's bullets. */
export function compileScope({
  grants,
  denials,
}: Pick<ApprovalContract, 'grants' | 'denials'>): Scope {
  const exact = new Set(grants.map(({ pattern }) => pattern.text));
  const grantIndex = new PatternIndex(grants);
  const grantsOf = (path: string): readonly Grant[] => grantIndex.matching(path);
  // A denial reaches further than a grant: one that names a folder denies all that lies in it.
  const denialIndex = new PatternIndex(denials, { below: true });
  const denialOf = (path: string): ScopeEntry | undefined => denialIndex.matching(path)[0];
  return {
    mentions: (path) => grantsOf(path).length > 0,
    grantsExactly: (path) => exact.has(path) && !denialOf(path),
    judge(path, category) {
      const by = denialOf(path);
      if (by) return { kind: 'denied', by };
      const matching = grantsOf(path);
      if (category === 'protected') {
        return exact.has(path) ? { kind: 'granted' } : { kind: 'not-exact', grant: matching[0] };
      }
      const [first] = matching;
      if (!first) return { kind: 'not-granted' };
      const headings = category === 'contract' ? headingsFor.docs : headingsFor[category];
      return matching.some(({ heading }) => headings.includes(heading))
        ? { kind: 'granted' }
        : { kind: 'wrong-heading', grant: first };
    },
  };
}
