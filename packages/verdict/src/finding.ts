import { type Code, codes } from './codes/registry.ts';

/** How much a finding weighs: only `error` fails a gate. */
export type Level = 'error' | 'warning' | 'note';

/** A place in the judged repository; `line` is 1-based. */
export interface Location {
  readonly path: string;
  readonly line?: number;
}

/** One thing a gate found, as the report carries it (formats, the report). */
export interface Finding {
  readonly code: Code;
  readonly level: Level;
  readonly message: string;
  readonly location?: Location;
  readonly related?: readonly Location[];
  readonly fix: string;
}

/** What a rule says about one occurrence; what it leaves out comes from the registry of codes. */
export interface Occurrence {
  readonly message: string;
  readonly location?: Location | undefined;
  readonly related?: readonly Location[] | undefined;
  readonly fix?: string | undefined;
  readonly level?: Level | undefined;
}

/** Makes a finding of `code`, with the level and the fix that the registry gives it by default. */
export function finding(code: Code, occurrence: Occurrence): Finding {
  const { message, location, related, fix, level } = occurrence;
  return {
    code,
    level: level ?? codes[code].level,
    message,
    ...(location && { location }),
    ...(related && related.length > 0 && { related }),
    fix: fix ?? codes[code].fix,
  };
}

/** Whether the finding says that the gate could not decide (verdict `error`, exit status 2). */
export function isUndecidable({ code, level }: Finding): boolean {
  return level === 'error' && codes[code].undecidable === true;
}

/** The order of the report: path, line, code, message; findings without a place come first. */
export function compareFindings(a: Finding, b: Finding): number {
  return (
    compareText(a.location?.path ?? '', b.location?.path ?? '') ||
    (a.location?.line ?? 0) - (b.location?.line ?? 0) ||
    compareText(a.code, b.code) ||
    compareText(a.message, b.message)
  );
}

/** Compares by UTF-16 code unit: the same order on every machine, whatever its locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
