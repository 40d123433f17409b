import type { Difference } from './difference.ts';
import type { Acknowledgement, RuntimeField } from './drift-facts.ts';
import { type KnownEntities, keyOf, resolveName } from './field-name.ts';

/** Which acknowledgements cover which differences. */
export type Coverage = ReadonlyMap<Acknowledgement, readonly Difference[]>;

/**
 * Most differences that all acknowledgements together may cover, counting those covered twice. It
 * bounds what nested ones can cost; beyond it they cover nothing, so the drift stays a failure.
 */
const maxCovered = 1_000_000;

interface LineRange {
  readonly line: number;
  readonly endLine: number;
}

/**
 * What each acknowledgement in the code covers: additions, renames, changed types and targets.
 * A removal leaves no code to stand on, so none of them covers it.
 *
 * A name with an entity (`order.legacyCode`) covers that field wherever it is declared; a bare one
 * (`legacyCode`) covers fields of that path in the file of the comment. One that names no field
 * covers the declaration it stands on: the fields between the first line of code below the comment
 * and the end of the statement or block that starts there. Where no field lies in it (a decorator,
 * a blank signature) it covers the next field below, and that one alone.
 */
export function coverageOf(
  acknowledgements: readonly Acknowledgement[],
  differences: readonly Difference[],
  fields: readonly RuntimeField[],
  entities: KnownEntities,
): Coverage {
  if (acknowledgements.length === 0) return new Map();
  const declared = differences.filter(({ kind }) => kind !== 'removed');
  const byName = indexByName(declared);
  const byFile = indexByFile(declared);
  const fieldLines = linesByFile(fields);
  let left = maxCovered;
  const covered = (acknowledgement: Acknowledgement): readonly Difference[] => {
    if (left === 0) return [];
    const { fields: names, file } = acknowledgement;
    const found =
      names.length > 0
        ? [...new Set(names)].flatMap((name) => coveredByName(name, file, byName, entities))
        : coveredByPlace(acknowledgement, byFile, fieldLines);
    left = Math.max(0, left - found.length);
    return left === 0 ? [] : [...new Set(found)];
  };
  return new Map(acknowledgements.map((one) => [one, covered(one)]));
}

/** Where the code of a difference stands; a removed field has none. */
export function declarationsOf(difference: Difference): readonly RuntimeField[] {
  switch (difference.kind) {
    case 'added':
      return difference.declarations;
    case 'renamed':
      return difference.added.declarations;
    case 'removed':
      return [];
    default:
      return [difference.field];
  }
}

function indexByName(differences: readonly Difference[]): Map<string, Difference[]> {
  const byName = new Map<string, Difference[]>();
  const add = (key: string, difference: Difference) => {
    const known = byName.get(key);
    if (known === undefined) byName.set(key, [difference]);
    else known.push(difference);
  };
  for (const difference of differences) {
    const files = new Set(declarationsOf(difference).map(({ file }) => file));
    const names = difference.kind === 'renamed' ? [difference.removed.name] : [];
    for (const name of [difference.name, ...names]) {
      if (name.entity !== null) add(keyOf(name), difference);
      for (const file of files) add(inFile(file, name.path), difference);
    }
  }
  return byName;
}

/** A key that no `keyOf` gives: it begins with NUL. */
function inFile(file: string, path: string): string {
  return `\0${file}\0${path}`;
}

function coveredByName(
  name: string,
  file: string,
  byName: ReadonlyMap<string, readonly Difference[]>,
  entities: KnownEntities,
): readonly Difference[] {
  const resolved = resolveName({ entity: null, path: name }, entities);
  const anywhere = resolved.entity === null ? [] : (byName.get(keyOf(resolved)) ?? []);
  return [...anywhere, ...(byName.get(inFile(file, name)) ?? [])];
}

interface PlacedDifference {
  readonly line: number;
  readonly difference: Difference;
}

function indexByFile(differences: readonly Difference[]): Map<string, PlacedDifference[]> {
  const byFile = new Map<string, PlacedDifference[]>();
  for (const difference of differences) {
    for (const { file, line } of declarationsOf(difference)) {
      const known = byFile.get(file);
      if (known === undefined) byFile.set(file, [{ line, difference }]);
      else known.push({ line, difference });
    }
  }
  for (const placed of byFile.values()) placed.sort((a, b) => a.line - b.line);
  return byFile;
}

function linesByFile(fields: readonly RuntimeField[]): Map<string, number[]> {
  const byFile = new Map<string, number[]>();
  for (const { file, line } of fields) {
    const lines = byFile.get(file);
    if (lines === undefined) byFile.set(file, [line]);
    else lines.push(line);
  }
  for (const lines of byFile.values()) lines.sort((a, b) => a - b);
  return byFile;
}

function coveredByPlace(
  { file, standsOn }: Acknowledgement,
  byFile: ReadonlyMap<string, readonly PlacedDifference[]>,
  fieldLines: ReadonlyMap<string, readonly number[]>,
): readonly Difference[] {
  const placed = byFile.get(file);
  if (standsOn === null || placed === undefined) return [];
  const range = fieldRange(standsOn, fieldLines.get(file) ?? []);
  const start = firstAtOrAfter(placed, range.line, ({ line }) => line);
  const end = firstAtOrAfter(placed, range.endLine + 1, ({ line }) => line);
  return placed.slice(start, end).map(({ difference }) => difference);
}

function fieldRange(standsOn: LineRange, lines: readonly number[]): LineRange {
  const next = lines[firstAtOrAfter(lines, standsOn.line, (line) => line)];
  if (next === undefined || next <= standsOn.endLine) return standsOn;
  return { line: next, endLine: next };
}

/** The index of the first item at or after `line`, by bisection. */
function firstAtOrAfter<T>(items: readonly T[], line: number, lineOf: (item: T) => number): number {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && lineOf(item) < line) low = middle + 1;
    else high = middle;
  }
  return low;
}
