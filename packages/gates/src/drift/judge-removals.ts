import { compareText, type Finding, finding, type Location } from '@ai-gate/verdict';
import type { PlainDifference, RemovedField } from './difference.ts';
import type { ApprovedRemoval, DriftFacts } from './drift-facts.ts';
import {
  type KnownEntities,
  keyOf,
  qualified,
  resolveName,
  withOtherListMark,
} from './field-name.ts';
import type { JudgedDifference } from './judged-difference.ts';

/** What the bullets under DRIFT ACKNOWLEDGEMENTS of approval.md come to. */
export interface JudgedRemovals {
  readonly acknowledged: readonly JudgedDifference[];
  /** The differences that they leave. */
  readonly rest: readonly PlainDifference[];
  findings(fails: (removed: RemovedField) => boolean, orphans: boolean): Finding[];
}

/**
 * Takes out the removals that approval.md acknowledges. Where the bullet names the field that
 * takes the place of the removed one, and that one was added, the two are an acknowledged rename.
 */
export function judgeRemovals(
  approval: DriftFacts['approval'],
  differences: readonly PlainDifference[],
  entities: KnownEntities,
): JudgedRemovals {
  const { file, removals } = approval ?? { file: '', removals: [] };
  const find = finder(differences, entities);
  const acknowledged: JudgedDifference[] = [];
  const taken = new Set<PlainDifference>();
  const ordered = [...removals].sort(compareRemovals);
  for (const removal of ordered) {
    const removed = find('removed', removal.field);
    if (removal.reason === null || removed === undefined || taken.has(removed)) continue;
    const added = removal.replacedBy === null ? undefined : find('added', removal.replacedBy);
    const by = { path: file, line: removal.line };
    taken.add(removed);
    if (added === undefined || taken.has(added)) {
      acknowledged.push({ status: 'acknowledged', difference: removed, by });
      continue;
    }
    taken.add(added);
    const evidence = ['approval.md names the new field'];
    const renamed = { kind: 'renamed', name: added.name, added, removed, evidence } as const;
    const difference = { ...renamed, confidence: 'certain' } as const;
    acknowledged.push({ status: 'acknowledged', difference, by });
  }
  return {
    acknowledged,
    rest: differences.filter((difference) => !taken.has(difference)),
    findings: (fails, orphans) =>
      ordered.flatMap((removal) => {
        const removed = find('removed', removal.field);
        const location = { path: file, line: removal.line };
        return removalFindings(removal, removed, location, { fails, orphans });
      }),
  };
}

function compareRemovals(a: ApprovedRemoval, b: ApprovedRemoval): number {
  const rest = ({ field, reason, replacedBy }: ApprovedRemoval) =>
    JSON.stringify([field, replacedBy, reason]);
  return a.line - b.line || compareText(rest(a), rest(b));
}

type Find = <Kind extends 'removed' | 'added'>(
  kind: Kind,
  field: string,
) => Extract<PlainDifference, { kind: Kind }> | undefined;

function finder(differences: readonly PlainDifference[], entities: KnownEntities): Find {
  const byKey = new Map(differences.map((one) => [`${one.kind}\0${keyOf(one.name)}`, one]));
  return (kind, field) => {
    const name = resolveName({ entity: null, path: field }, entities);
    for (const candidate of [name, withOtherListMark(name)]) {
      const found = byKey.get(`${kind}\0${keyOf(candidate)}`);
      if (found?.kind === kind) return found as Extract<PlainDifference, { kind: typeof kind }>;
    }
    return undefined;
  };
}

function removalFindings(
  { field, reason }: ApprovedRemoval,
  removed: RemovedField | undefined,
  location: Location,
  context: { readonly fails: (removed: RemovedField) => boolean; readonly orphans: boolean },
): Finding[] {
  if (reason === null) {
    const level = removed === undefined ? 'warning' : context.fails(removed) ? 'error' : 'note';
    const message = `The acknowledgement of \`${field}\` covers nothing: it does not say why`;
    const name = removed === undefined ? field : qualified(removed.name);
    const fix = `Write the bullet as "- \`${name}\` removed: <reason>".`;
    return [finding('drift/acknowledgement-incomplete', { message, location, level, fix })];
  }
  if (removed !== undefined || !context.orphans) return [];
  const message = `\`${field}\` is not a removed field: the acknowledgement covers nothing`;
  return [finding('drift/acknowledgement-orphaned', { message, location })];
}
