import { parseStrictJson } from './strict-json.ts';

/** `final/status.json` as far as the gate judges it (formats, the trace). */
export interface RunStatus {
  readonly status: string;
  readonly task: string | null;
  readonly branch: string | null;
  readonly commitSha: string | null;
  /** Empty where the file does not say. */
  readonly filesChanged: readonly string[];
}

export type StatusReading =
  | { readonly kind: 'missing' }
  | { readonly kind: 'invalid'; readonly why: string; readonly line?: number }
  | { readonly kind: 'status'; readonly value: RunStatus };

/** Older files name the changed files by other words. */
const filesKeys = ['filesChanged', 'changedFiles', 'files'] as const;

/** Reads status.json: strict JSON, an object, each known key of its type. Unknown keys are free. */
export function parseStatus(bytes: Uint8Array): StatusReading {
  const json = parseStrictJson(bytes);
  if (!json.ok) return { kind: 'invalid', why: json.why, ...(json.line && { line: json.line }) };
  if (typeof json.value !== 'object' || json.value === null || Array.isArray(json.value)) {
    return { kind: 'invalid', why: 'it is not an object' };
  }
  const record = json.value as Record<string, unknown>;
  const { status } = record;
  if (typeof status !== 'string') return { kind: 'invalid', why: 'its status is not a string' };
  for (const key of ['task', 'branch', 'commitSha']) {
    const value = record[key];
    if (value !== undefined && value !== null && typeof value !== 'string') {
      return { kind: 'invalid', why: `its ${key} is not a string` };
    }
  }
  const commitSha = textOf(record['commitSha']);
  if (commitSha !== null && !/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(commitSha)) {
    return { kind: 'invalid', why: 'its commitSha is not a full object name in lower-case hex' };
  }
  const filesKey = filesKeys.find((key) => record[key] !== undefined && record[key] !== null);
  const files = filesKey === undefined ? [] : record[filesKey];
  if (!Array.isArray(files) || !files.every((file) => typeof file === 'string')) {
    return { kind: 'invalid', why: `its ${filesKey} is not a list of strings` };
  }
  const value: RunStatus = {
    status,
    task: textOf(record['task']),
    branch: textOf(record['branch']),
    commitSha,
    filesChanged: files as string[],
  };
  return { kind: 'status', value };
}

/** An absent, null or empty value all mean: not given. */
function textOf(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}
