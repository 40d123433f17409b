import { compileGlobs, type PathMatcher } from './path-matcher.ts';
import { type Policy, policyPath } from './policy.ts';

/** What a path is to the gates. A path has one category; `other` counts as runtime for grants. */
export type Category = 'protected' | 'schemas' | 'backfill' | 'runtime' | 'docs' | 'other';

/** The categories that globs define, in the order in which the first match decides. */
const precedence = ['protected', 'schemas', 'backfill', 'runtime', 'docs'] as const;

/** The policy's path globs, compiled once a run. */
export interface PathClassifier {
  category(path: string): Category;
  /**
   * Whether changing only such paths needs no approval: documentation by its glob and nothing else
   * by any other. The contract, the trace and the policy are never documentation.
   */
  isDocumentation(path: string): boolean;
  /** Whether the file maps fields, and so must name the contract (`drift.mapping`). */
  isMapping(path: string): boolean;
  /** Whether the file is a backfill script, whatever its category. */
  isBackfill(path: string): boolean;
  /** Whether the path is the trace directory of any task, or lies in it. */
  isTrace(path: string): boolean;
}

/** Compiles the globs of `policy`. */
export function compilePaths(policy: Policy): PathClassifier {
  const matchers = new Map<Category, PathMatcher>(
    precedence.map((category) => [category, compileGlobs(policy.paths[category])]),
  );
  const { trace } = policy.provenance;
  const isMapping = compileGlobs(policy.drift.mapping);
  const isTrace: PathMatcher = (path) => path === trace || path.startsWith(`${trace}/`);
  const isOwn: PathMatcher = (path) =>
    path === policyPath || path === policy.drift.contract || isTrace(path);
  // The order of precedence makes the last category the one that no other glob matches.
  const category = (path: string): Category =>
    precedence.find((name) => matchers.get(name)?.(path)) ?? 'other';
  return {
    category,
    isDocumentation: (path) => !isOwn(path) && category(path) === 'docs',
    isMapping,
    isBackfill: (path) => matchers.get('backfill')?.(path) ?? false,
    isTrace,
  };
}
