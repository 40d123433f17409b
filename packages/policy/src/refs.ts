import { compileGlobs } from './path-matcher.ts';

/**
 * Whether a branch name (without `refs/heads/`) is one of `patterns`. `*` stays within one part of
 * the name, so `release/*` holds `release/1.2` and not `release/1.2/rc`; `**` crosses them.
 */
export function matchesRef(patterns: readonly string[], name: string): boolean {
  return compileGlobs(patterns)(name);
}

/** Whether `name` is a branch name that git accepts and that needs no quoting anywhere. */
export function isPlainBranchName(name: string): boolean {
  return (
    name.length <= 200 &&
    /^[A-Za-z0-9](?:[A-Za-z0-9._/-]*[A-Za-z0-9_-])?$/.test(name) &&
    !/\.\.|\/\/|\/[.-]|\.\/|\.lock(?:\/|$)/.test(name)
  );
}
