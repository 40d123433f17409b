import { detectSources, isDetectionCandidate } from '@ai-gate/extract';
import { compileGlobs, type DriftSource, type Policy } from '@ai-gate/policy';
import type { Repository, TreeEntry } from '@ai-gate/repository';

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

/** Bytes of the start of a file that detection looks at. */
const peekLength = 4096;
/** Bytes; a larger file is looked at as if it were empty, and is none of the kinds detected. */
const peekLimit = 32 * 1024 * 1024;

/**
 * The sources of the runtime's fields: those of the policy, or else what is found; and the mapping
 * files, which have to map to canonical paths whether a source names them or not.
 */
export async function chooseSources(
  repository: Repository,
  files: readonly TreeEntry[],
  policy: Policy,
  contract: string | undefined,
): Promise<ChosenSources> {
  const { sources: configured } = policy.drift;
  const found =
    configured.length > 0
      ? { sources: configured, reasons: [] }
      : await detect(repository, files, policy.drift.contract, contract);
  const chosen = found.sources.map((source) => ({
    source,
    files: match(source, files, configured.length === 0),
    configured: configured.length > 0,
  }));
  return { sources: [...chosen, ...impliedMaps(chosen, files, policy)], reasons: found.reasons };
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

async function detect(
  repository: Repository,
  files: readonly TreeEntry[],
  contractPath: string,
  contract: string | undefined,
) {
  const starts = new Map<string, Buffer>();
  const candidates = files.filter(
    ({ path, kind }) => kind !== 'submodule' && isDetectionCandidate(path),
  );
  for await (const { entry, bytes } of repository.blobs(candidates, peekLimit)) {
    const start = bytes?.subarray(0, peekLength) ?? Buffer.alloc(0);
    // A copy, so that the rest of the file is not kept in memory with it.
    if (!isCode(entry.path) || start.includes(contractPath))
      starts.set(entry.path, Buffer.from(start));
  }
  return detectSources({
    paths: files.map(({ path }) => path),
    peek: (path) => starts.get(path) ?? Buffer.alloc(0),
    contractPath,
    ...(contract !== undefined && { contract }),
  });
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

function isCode(path: string): boolean {
  return /\.(?:[cm]?[jt]s|[jt]sx)$/i.test(path);
}
