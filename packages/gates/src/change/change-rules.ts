import { type Code, type Finding, finding } from '@ai-gate/verdict';
import type { Change, ChangeList } from './change-list.ts';
import { findDeception, findPortabilityFlaws } from './hostile-name.ts';

/** A new name that folds to the same as another name of its folder. */
export interface NameCollision {
  readonly path: string;
  readonly other: string;
}

/** Hostile names among the changed paths (gates, common). Deleting such a file is fine. */
export function changedNamesAreHonest(
  changes: ChangeList,
  collisions: readonly NameCollision[],
): readonly Finding[] {
  const flaws = changes.filter((change) => change.after !== undefined).flatMap(nameFindings);
  const twins = collisions.map(({ path, other }) =>
    finding('repository/path-collision', {
      message: `${path} and ${other} are one file where names are folded`,
      location: { path },
      related: [{ path: other }],
    }),
  );
  return [...flaws, ...twins];
}

function nameFindings({ path, utf8, before }: Change): readonly Finding[] {
  const location = { path };
  if (!utf8) {
    const message = `${path} is not a valid UTF-8 name`;
    return [finding('repository/path-not-utf8', { message, location })];
  }
  // A file that was there before is not this change's to rename; a deceptive name always is.
  const flaws = [...findDeception(path), ...(before ? [] : findPortabilityFlaws(path))];
  return flaws.map(({ code, what }) =>
    finding(code, { message: `the name ${path} ${what}`, location }),
  );
}

/**
 * Entries that became a symbolic link or a submodule, or whose mode alone changed, need a grant of
 * their exact path (gates, common). `isGrantedExactly` tells whether approval.md has one.
 */
export function entryKindsAreGranted(
  changes: ChangeList,
  isGrantedExactly: (path: string) => boolean,
): readonly Finding[] {
  return changes.flatMap((change) => {
    const concern = entryConcern(change);
    if (!concern || isGrantedExactly(change.path)) return [];
    const { code, what } = concern;
    return [
      finding(code, {
        message: `${change.path} ${what} without a grant of its exact path`,
        location: { path: change.path, line: 1 },
      }),
    ];
  });
}

function entryConcern({ before, after }: Change): { code: Code; what: string } | undefined {
  const kinds = [before?.kind, after?.kind];
  // A removed submodule takes code away that was built with: that counts as a change of it.
  if (kinds.includes('submodule')) {
    return { code: 'repository/submodule', what: describe('a submodule', before, after) };
  }
  if (after?.kind === 'symlink') {
    return { code: 'repository/symlink', what: describe('a symbolic link', before, after) };
  }
  if (before && after && before.oid === after.oid && before.mode !== after.mode) {
    return {
      code: 'repository/mode-change',
      what: `changed its mode from ${before.mode} to ${after.mode}`,
    };
  }
  return undefined;
}

function describe(what: string, before: Change['before'], after: Change['after']): string {
  if (!after) return `was ${what} and is removed`;
  if (!before) return `is added as ${what}`;
  return before.kind === after.kind ? `is ${what} and changed` : `became or ceased to be ${what}`;
}

/** What a name stands for in messages when a change is one side of a rename. */
export function describeChange({ path, before, after, counterpart }: Change): string {
  if (counterpart !== undefined) {
    return after ? `${path} (renamed from ${counterpart})` : `${path} (renamed to ${counterpart})`;
  }
  if (!after) return `${path} (deleted)`;
  return before ? path : `${path} (added)`;
}
