import { compareText, type Finding, finding, type Location } from '@ai-gate/verdict';
import { type Coverage, coverageOf } from './acknowledgement-coverage.ts';
import type { Difference } from './difference.ts';
import type { Acknowledgement, RuntimeField } from './drift-facts.ts';
import type { KnownEntities } from './field-name.ts';

/** What the acknowledgements in the code come to. */
export interface JudgedAcknowledgements {
  /** The differences that a valid one covers, and where it stands. */
  readonly covered: ReadonlyMap<Difference, Location>;
  /** What is wrong with the others, once it is known which differences fail the gate. */
  findings(fails: (difference: Difference) => boolean, orphans: boolean): Finding[];
}

/** Sorts the valid acknowledgements from those that cover nothing, on the day of `now` (UTC). */
export function judgeAcknowledgements(
  acknowledgements: readonly Acknowledgement[],
  differences: readonly Difference[],
  fields: readonly RuntimeField[],
  context: { readonly entities: KnownEntities; readonly now: Date },
): JudgedAcknowledgements {
  const today = context.now.toISOString().slice(0, 10);
  const ordered = [...acknowledgements].sort(compareAcknowledgements);
  const coverage = coverageOf(ordered, differences, fields, context.entities);
  const covered = new Map<Difference, Location>();
  for (const acknowledgement of ordered.filter((one) => isValid(one, today))) {
    const place = { path: acknowledgement.file, line: acknowledgement.line };
    for (const difference of coverage.get(acknowledgement) ?? []) {
      if (!covered.has(difference)) covered.set(difference, place);
    }
  }
  return {
    covered,
    findings: (fails, orphans) =>
      ordered.flatMap((one) => acknowledgementFindings(one, { coverage, today, fails, orphans })),
  };
}

function compareAcknowledgements(a: Acknowledgement, b: Acknowledgement): number {
  return (
    compareText(a.file, b.file) ||
    a.line - b.line ||
    compareText(JSON.stringify(a), JSON.stringify(b))
  );
}

/** It is valid through the whole day of its expiry. */
function isValid({ missing, expires }: Acknowledgement, today: string): boolean {
  return missing.length === 0 && (expires === null || expires >= today);
}

function acknowledgementFindings(
  acknowledgement: Acknowledgement,
  context: {
    readonly coverage: Coverage;
    readonly today: string;
    readonly fails: (difference: Difference) => boolean;
    readonly orphans: boolean;
  },
): Finding[] {
  const { missing, expires, file, line, fields } = acknowledgement;
  const location = { path: file, line };
  const meant = context.coverage.get(acknowledgement) ?? [];
  const level = levelOf(meant, context.fails);
  if (missing.length > 0) {
    const message = `The acknowledgement covers nothing: it lacks ${missing.join(', ')}`;
    const fix = `Add to the comment: ${missing.map((what) => `"${what}: …"`).join(', ')}.`;
    return [finding('drift/acknowledgement-incomplete', { message, location, level, fix })];
  }
  if (expires !== null && expires < context.today) {
    const message = `The acknowledgement expired on ${expires} and covers nothing any more`;
    return [finding('drift/acknowledgement-expired', { message, location, level })];
  }
  if (meant.length > 0 || !context.orphans) return [];
  const what = fields.length > 0 ? fields.join(', ') : 'the declaration below it';
  const message = `Nothing drifts that this acknowledgement covers: ${what}`;
  return [finding('drift/acknowledgement-orphaned', { message, location })];
}

/**
 * An acknowledgement that does not hold weighs what the drift weighs that it was meant to cover:
 * taking the comment away must never be what makes a change pass.
 */
function levelOf(meant: readonly Difference[], fails: (difference: Difference) => boolean) {
  if (meant.some(fails)) return 'error';
  return meant.length > 0 ? 'note' : 'warning';
}
