/** One thing that is wrong with the policy file. */
export interface PolicyProblem {
  /** Where in the file, as `paths.runtime[2]`; empty for the file as a whole. */
  readonly key: string;
  /** 1-based. */
  readonly line: number;
  /** What was expected and what was found. */
  readonly message: string;
}

/** A path of keys and list indexes into the document. */
export type KeyPath = readonly (string | number)[];

/** Writes a path of keys as `drift.sources[0].kind`. */
export function renderKey(path: KeyPath): string {
  return path.reduce<string>(
    (key, part) =>
      typeof part === 'number' ? `${key}[${part}]` : key === '' ? part : `${key}.${part}`,
    '',
  );
}
