import { type Finding, finding, type Location } from '@ai-gate/verdict';
import { declarationsOf } from './acknowledgement-coverage.ts';
import type { ContractPlace } from './contract-place.ts';
import type {
  AddedField,
  Difference,
  RemovedField,
  RenamedField,
  TargetChange,
} from './difference.ts';
import type { RuntimeField } from './drift-facts.ts';
import { qualified } from './field-name.ts';
import type { JudgedDifference } from './judged-difference.ts';

/** More places than this of one field are not listed. */
const maxRelated = 10;

/** What the findings need to know to link both sides. */
export interface FindingContext {
  /** The path of the contract. */
  readonly contract: string;
  readonly placeOf: ContractPlace;
  /** A source file that declares the entity, for fields that are gone. */
  readonly sourceOf: (entity: string | null) => Location | undefined;
}

/** One finding for one difference: an error if it is new, else a note. */
export function differenceFinding(judged: JudgedDifference, context: FindingContext): Finding {
  const { difference } = judged;
  const occurrence = describe(difference, context);
  if (judged.status !== 'acknowledged') {
    if (judged.status === 'new') return occurrence;
    const message = `${occurrence.message} (already so at the merge base)`;
    return { ...occurrence, level: 'note', message };
  }
  return finding('drift/acknowledged', {
    ...occurrence,
    level: 'note',
    message: `${occurrence.message} (acknowledged)`,
    related: [judged.by, ...(occurrence.related ?? [])],
    fix: 'Nothing to do while the acknowledgement holds.',
  });
}

function describe(difference: Difference, context: FindingContext): Finding {
  switch (difference.kind) {
    case 'added':
      return added(difference, context);
    case 'removed':
      return removed(difference, context);
    case 'renamed':
      return renamed(difference, context);
    case 'target':
      return targetChanged(difference, context);
    case 'type': {
      const { name, field, entry, expected, actual } = difference;
      const said = entry.type === null ? 'it was' : 'the contract says';
      return finding('drift/type-changed', {
        message: `\`${qualified(name)}\` is ${actual}, and ${said} ${expected}`,
        location: at(field),
        related: [{ path: context.contract, line: entry.line }],
        fix: `Make \`${qualified(name)}\` ${expected} again, or write its type \`${actual}\` in ${context.contract} and have the contract approved.`,
      });
    }
  }
}

function added(difference: AddedField, context: FindingContext): Finding {
  const { name, field, tombstone } = difference;
  const place = context.placeOf(name.entity);
  const others = declarationsOf(difference).filter((other) => other !== field);
  const gone = tombstone?.tombstone?.date ? ` since ${tombstone.tombstone.date}` : '';
  return finding('drift/field-added', {
    message:
      tombstone === null
        ? `\`${qualified(name)}\` is not in the contract`
        : `\`${qualified(name)}\` is in the code, and the contract says that it is removed${gone}`,
    location: at(field),
    related: [
      { path: context.contract, line: tombstone?.line ?? place.line ?? 1 },
      ...others.slice(0, maxRelated).map(at),
    ],
    fix:
      tombstone === null
        ? `${whatToList(difference, context)} and have the contract approved; or remove the field, or acknowledge it.`
        : `Remove the field, or replace line ${tombstone.line} of ${context.contract} by "- \`${name.path}\`" and have the contract approved.`,
  });
}

function whatToList({ name, field }: AddedField, { contract, placeOf }: FindingContext): string {
  const { entity, path } = name;
  const place = placeOf(entity);
  const where = `after line ${place.line} of ${contract}`;
  if (entity !== null) {
    const heading = place.isSection ? '' : `the heading "### \`${entity}\`" and below it `;
    return `Write ${heading}the bullet "- \`${path}\`" ${where}`;
  }
  const target = field.target === undefined ? '' : ` with the API path \`${field.target}\``;
  return `List \`${path}\`${target} ${where}`;
}

function removed({ name, entry, was }: RemovedField, context: FindingContext): Finding {
  const source = was ?? undefined;
  const known = source === undefined ? context.sourceOf(name.entity) : at(source);
  const named = entry.source === null ? undefined : { path: entry.source };
  const related = known ?? named;
  return finding('drift/field-removed', {
    message: `\`${qualified(name)}\` is in the contract and not in the code`,
    location: { path: context.contract, line: entry.line },
    related: related === undefined ? [] : [related],
    fix: `Put the field back, or write in approval.md under DRIFT ACKNOWLEDGEMENTS the bullet "- \`${qualified(name)}\` removed: <reason>".`,
  });
}

function renamed(difference: RenamedField, context: FindingContext): Finding {
  const { name, added: to, removed: from, confidence, evidence } = difference;
  return finding('drift/field-renamed', {
    message: `\`${qualified(from.name)}\` was renamed to \`${qualified(name)}\` (${confidence}: ${evidence.join(', ')})`,
    location: at(to.field),
    related: [
      { path: context.contract, line: from.entry.line },
      ...(from.was === null ? [] : [at(from.was)]),
    ],
    fix: `Call it \`${from.name.path}\` again, or write \`${name.path}\` in line ${from.entry.line} of ${context.contract} and have the contract approved.`,
  });
}

function targetChanged(difference: TargetChange, context: FindingContext): Finding {
  const { name, field, target, entry, expected, aliasOf } = difference;
  const listed = expected
    .slice(0, maxRelated)
    .map((path) => `\`${path}\``)
    .join(' or ');
  const line = aliasOf?.line ?? entry?.line ?? context.placeOf(name.entity).line ?? 1;
  const what =
    aliasOf !== null
      ? 'which is an alias'
      : entry === null
        ? 'which the contract does not list'
        : 'which the contract does not list for it';
  return finding('drift/target-non-canonical', {
    message: `\`${qualified(name)}\` maps to \`${target}\`, ${what}${listed === '' ? '' : `; canonical is ${listed}`}`,
    location: at(field),
    related: [{ path: context.contract, line }],
    fix:
      listed === ''
        ? `Map it to a path that ${context.contract} lists, or list \`${target}\` there and have the contract approved.`
        : `Write ${listed} instead of \`${target}\`.`,
  });
}

function at({ file, line }: RuntimeField): Location {
  return { path: file, line };
}
