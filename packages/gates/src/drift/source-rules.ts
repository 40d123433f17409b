import type { Policy } from '@ai-gate/policy';
import { policyPath } from '@ai-gate/policy';
import { type Finding, finding } from '@ai-gate/verdict';
import type { DriftFacts, DriftSnapshot, SourceReading, Unresolved } from './drift-facts.ts';

/** Every source was read in full: silence must not look like agreement. */
export function sourcesAreRead({ head }: DriftFacts): Finding[] {
  if (head.sources.length === 0) {
    return [
      finding('drift/source-empty', {
        message: 'No source of fields is configured, and none was found',
        location: { path: policyPath },
        fix: `Name the sources under drift.sources in ${policyPath}.`,
      }),
    ];
  }
  return head.sources.flatMap((source) => [...emptySource(source), ...unreadableFiles(source)]);
}

/** Whether nothing of the runtime was left out, so that a field that is not seen is not there. */
export function isComplete({ sources }: DriftSnapshot): boolean {
  return (
    sources.length > 0 &&
    sources.every((source) => source.unreadable.length === 0 && emptySource(source).length === 0)
  );
}

/** A detected source may hold no field; one that the policy names must. */
function emptySource({ kind, files, configured, matched, ...read }: SourceReading): Finding[] {
  const hasFields = read.extraction.fields.length > 0 || read.unreadable.length > 0;
  if (matched > 0 && (hasFields || !configured)) return [];
  const globs = files.join(', ');
  const message =
    matched === 0
      ? `The source ${kind} matches no file (${globs})`
      : `The source ${kind} has no field in the ${matched} files that it matches (${globs})`;
  return [finding('drift/source-empty', { message, location: { path: policyPath } })];
}

function unreadableFiles({ kind, unreadable }: SourceReading): Finding[] {
  return unreadable.map(({ file, line, reason }) =>
    finding('drift/source-unreadable', {
      message: `${file} cannot be read as ${kind}: ${reason}`,
      location: { path: file, ...(line !== null && { line }) },
    }),
  );
}

/**
 * Places that could hide a field are warnings. They do not fail the gate, since real code is full
 * of spreads that hide nothing, but the reason counts them. Those of the base are notes with it.
 */
export function unresolvedPlaces({ head, base }: DriftFacts, { drift }: Policy): Finding[] {
  const key = ({ file, what }: Unresolved) => `${file}\0${what}`;
  const earlier = drift.baseline === 'base' && base !== null ? placesOf(base) : [];
  const old = new Set(earlier.map(key));
  return placesOf(head).map((place) =>
    finding('drift/unresolved', {
      message: `Fields may be hidden here: ${place.what} cannot be resolved`,
      location: { path: place.file, line: place.line },
      level: old.has(key(place)) ? 'note' : 'warning',
    }),
  );
}

function placesOf({ sources }: DriftSnapshot): Unresolved[] {
  return sources.flatMap(({ extraction }) => extraction.unresolved);
}

/** Files that map or backfill fields name the contract, so that their reader knows of it. */
export function mappingsNameContract({ mappings }: DriftFacts, { drift }: Policy): Finding[] {
  return mappings
    .filter(({ namesContract }) => !namesContract)
    .map(({ path, changed }) =>
      finding('drift/reference-missing', {
        message: `${path} maps or backfills fields and does not name ${drift.contract}`,
        location: { path, line: 1 },
        related: [{ path: drift.contract }],
        level: drift.baseline === 'base' && !changed ? 'note' : 'error',
        fix: `Write \`${drift.contract}\` in a comment of ${path}.`,
      }),
    );
}
