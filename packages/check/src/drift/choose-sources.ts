import { compileGlobs, type DriftSource, type Policy } from '@ai-gate/policy';
import type { TreeEntry } from '@ai-gate/repository';
import { type FoundSources, isCode } from './source-detector.ts';

/** A source and the files that it reads at one commit. */
export interface ChosenSource {
  readonly source: DriftSource;
  readonly files: readonly TreeEntry[];
  /** Named by the policy; otherwise found, or implied by the mapping globs. */
  readonly configured: boolean;
}

export interface ChosenSources {
  readonly sources: readonly ChosenSource[];
  /** Why sources were chosen that the policy does not name; empty when it names them. */
  readonly reasons: readonly string[];
}

/**
 * The sources of the runtime's fields: those of the policy, or else what is found; and the mapping
 * files, which have to map to canonical paths whether a source names them or not.
 */
export function chooseSources(
  files: readonly TreeEntry[],
  policy: Policy,
  found: FoundSources,
): ChosenSources {
  const configured = policy.drift.sources.length > 0;
  const sources = configured ? policy.drift.sources : found.sources;
  const chosen = sources.map((source) => ({
    source,
    files: match(source, files, !configured),
    configured,
  }));
  const { reasons } = configured ? { reasons: [] } : found;
  return { sources: [...chosen, ...impliedMaps(chosen, files, policy)], reasons };
}

/** Detection names paths, the policy names globs. */
function match(
  { files: names }: DriftSource,
  files: readonly TreeEntry[],
  exact: boolean,
): readonly TreeEntry[] {
  const wanted = new Set(names);
  const matches = exact ? (path: string) => wanted.has(path) : compileGlobs(names);
  return files.filter(({ path }) => matches(path));
}

function impliedMaps(
  chosen: readonly ChosenSource[],
  files: readonly TreeEntry[],
  policy: Policy,
): ChosenSource[] {
  const maps = chosen.filter(({ source }) => source.kind === 'field-map');
  const read = new Set(maps.flatMap((map) => map.files.map(({ path }) => path)));
  const isMapping = compileGlobs(policy.drift.mapping);
  const others = files.filter(({ path }) => isCode(path) && !read.has(path) && isMapping(path));
  if (others.length === 0) return [];
  const source = { kind: 'field-map', files: policy.drift.mapping } as const;
  return [{ source, files: others, configured: false }];
}
