import type { DriftFacts, FieldRow } from '@ai-gate/gates';
import type { Policy } from '@ai-gate/policy';
import type { TextOptions } from '@ai-gate/verdict';
import { escapeTerminal } from '@ai-gate/verdict/render/escape';

/** What `contract show` shows. */
export interface ShownFields {
  /** The full object name of the commit. */
  readonly commit: string;
  readonly policy: Policy;
  readonly rows: readonly FieldRow[];
  /** Why sources were chosen that the policy does not name. */
  readonly reasons: readonly string[];
  readonly facts: DriftFacts;
}

/** The table as JSON, one object a field. */
export function renderFieldsJson({ commit, policy, rows, facts }: ShownFields): string {
  const { contract, types } = policy.drift;
  const sources = facts.head.sources.map(({ kind, matched }) => ({ kind, files: matched }));
  const fields = rows.map(({ name, state, acknowledged, entry, field }) => ({
    entity: name.entity,
    field: name.path,
    state,
    acknowledged,
    contract: entry && {
      field: entry.path,
      type: entry.type,
      target: entry.target,
      line: entry.line,
    },
    runtime: field && {
      type: field.type,
      target: field.target ?? null,
      file: field.file,
      line: field.line,
    },
  }));
  return JSON.stringify({ schemaVersion: 1, commit, contract, types, sources, fields }, null, 2);
}

/** The table for a terminal: a block for each entity, a line for each field. */
export function renderFieldsText(shown: ShownFields, options: TextOptions): string {
  const { policy, rows, commit, reasons } = shown;
  const blocks = [...groupByEntity(rows)].map(([entity, group]) =>
    renderEntity(entity, group, options),
  );
  const agreeing = rows.filter(({ state }) => state === 'agrees').length;
  const { contract, types } = policy.drift;
  return [
    `${escapeTerminal(contract)} at ${commit.slice(0, 12)} (types: ${types.join(', ')})`,
    ...reasons.slice(0, 20).map((reason) => `  found ${escapeTerminal(reason)}`),
    ...blocks,
    `\n${rows.length} fields: ${agreeing} agree, ${rows.length - agreeing} differ`,
  ].join('\n');
}

function renderEntity(
  entity: string | null,
  rows: readonly FieldRow[],
  options: TextOptions,
): string {
  const file = mostCommon(rows.flatMap(({ field }) => field?.file ?? []));
  const cells = rows.map((row) => [
    row.acknowledged ? `(${row.state})` : row.state,
    row.name.path,
    contractSide(row),
    runtimeSide(row, file),
  ]);
  const heading = `\n${escapeTerminal(entity ?? '(no entity)')}${file === undefined ? '' : `  ${escapeTerminal(file)}`}`;
  const titles = ['state', 'field', 'contract', 'runtime'];
  return [heading, ...align([titles, ...cells], options)].join('\n');
}

function contractSide({ entry, name, state }: FieldRow): string {
  if (entry === null) return '-';
  const tombstone = entry.tombstone === null ? '' : ' removed';
  const named = entry.path !== name.path && state === 'renamed' ? ` ${entry.path}` : '';
  return `:${entry.line}${named}${tombstone}${said(entry.type, entry.target)}`;
}

function runtimeSide({ field }: FieldRow, file: string | undefined): string {
  if (field === null) return '-';
  const place = field.file === file ? `:${field.line}` : `${field.file}:${field.line}`;
  return `${place}${said(field.type, field.target ?? null)}`;
}

function said(type: string | null, target: string | null): string {
  return `${type === null ? '' : ` ${type}`}${target === null ? '' : ` → ${target}`}`;
}

/** The last column is never padded or cut; a path longer than its column pushes the rest aside. */
function align(rows: readonly (readonly string[])[], { columns }: TextOptions): string[] {
  const widest = Math.max(16, Math.floor(columns * 0.4));
  const escaped = rows.map((row) => row.map(escapeTerminal));
  const widths = [0, 1, 2].map((index) =>
    Math.min(widest, Math.max(...escaped.map((row) => [...(row[index] ?? '')].length))),
  );
  return escaped.map((row) =>
    `  ${row.map((cell, index) => cell.padEnd(widths[index] ?? 0)).join('  ')}`.trimEnd(),
  );
}

function mostCommon(texts: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  let best: string | undefined;
  for (const [text, count] of counts) {
    if (best === undefined || count > (counts.get(best) ?? 0)) best = text;
  }
  return best;
}

function groupByEntity(rows: readonly FieldRow[]): Map<string | null, FieldRow[]> {
  const groups = new Map<string | null, FieldRow[]>();
  for (const row of rows) {
    const group = groups.get(row.name.entity);
    if (group === undefined) groups.set(row.name.entity, [row]);
    else group.push(row);
  }
  return groups;
}
