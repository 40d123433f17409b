import type { RuntimeField } from '@ai-gate/gates';
import { compareText } from '@ai-gate/verdict';
import { isBlankCell } from './field-text.ts';
import { isSourcePath } from './heading-context.ts';
import { isVisibleName } from './inline-text.ts';
import type { Column } from './table-columns.ts';

/** Text as a code span: as many backticks as it takes, padded where they would merge. */
export function renderCode(text: string): string {
  const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  const pad = /^`|`$|^ .* $/.test(text) ? ' ' : '';
  return `${fence}${pad}${text}${pad}${fence}`;
}

/** A code span inside a table cell, where a pipe needs its backslash in code too. */
export function renderCodeCell(text: string): string {
  return renderCode(text).replaceAll('|', '\\|');
}

/** A table row for a field; columns that say nothing about it stay empty. */
export function renderRow(field: RuntimeField, columns: readonly (Column | null)[]): string {
  const cells = columns.map((column) => renderCell(field, column));
  return `| ${cells.join(' | ')} |`;
}

function renderCell(field: RuntimeField, column: Column | null): string {
  const text = columnText(field, column);
  if (text === null) return '';
  const isPlain = /^[A-Za-z]+$/.test(text) && !isBlankCell(text);
  return column === 'type' && isPlain ? text : renderCodeCell(text);
}

function columnText(field: RuntimeField, column: Column | null): string | null {
  switch (column) {
    case 'field':
      return field.path;
    case 'entity':
      return field.entity;
    case 'type':
      return field.type;
    case 'target':
      return field.target ?? null;
    case 'source':
      return field.file;
    default:
      return null;
  }
}

/** One group of fields under its own heading, or the fields of a source file that need a table. */
export interface FieldGroup {
  /** Null: fields whose entity, if any, no heading can name. */
  readonly entity: string | null;
  readonly fields: readonly RuntimeField[];
}

/**
 * The fields of one source file in the order they are written: first those that belong to no
 * entity, since the first entity heading would claim them, then the entities by name.
 */
export function groupByEntity(fields: readonly RuntimeField[]): FieldGroup[] {
  const groups = new Map<string | null, RuntimeField[]>();
  for (const field of [...fields].sort(compareFields)) {
    const heading = field.entity !== null && !isSourcePath(field.entity) ? field.entity : null;
    const group = groups.get(heading);
    if (group) group.push(field);
    else groups.set(heading, [field]);
  }
  return [...groups]
    .map(([entity, group]) => ({ entity, fields: group }))
    .sort((a, b) => compareText(a.entity ?? '', b.entity ?? ''));
}

/** The lines of one group: bullets under a heading, or a table where bullets cannot say it all. */
export function renderGroup({ entity, fields }: FieldGroup, level: number): string[] {
  const heading = entity === null ? [] : [`${'#'.repeat(level)} ${renderCode(entity)}`];
  if (entity !== null && fields.every(({ target }) => target === undefined)) {
    return [...heading, ...fields.map(({ path }) => `- ${renderCode(path)}`)];
  }
  const withEntity = entity === null && fields.some((field) => field.entity !== null);
  const titles = [...(withEntity ? ['Entity'] : []), 'Field', 'Type', 'API path'];
  const columns: Column[] = [...(withEntity ? ['entity' as const] : []), 'field', 'type', 'target'];
  const head = [`| ${titles.join(' | ')} |`, `|${'---|'.repeat(titles.length)}`];
  const table = [...head, ...fields.map((field) => renderRow(field, columns))];
  return heading.length > 0 ? [...heading, '', ...table] : table;
}

/** The heading of a source file; `./` keeps a bare name from reading as an entity. */
export function renderSourceHeading(file: string, level: number): string {
  return `${'#'.repeat(level)} ${renderCode(isSourcePath(file) ? file : `./${file}`)}`;
}

/** Whether Markdown can carry the names of a field so that a reader sees them as they are. */
export function isWritable({ entity, path, file, target }: RuntimeField): boolean {
  return [entity ?? 'x', path, file, target ?? 'x'].every(isVisibleName);
}

/** What a field is compared by: entity and path. */
export function fieldKey({ entity, path }: { entity: string | null; path: string }): string {
  return `${entity === null ? '' : `=${entity}`}\n${path}`;
}

/** The order in which fields are written: source file, entity, path. */
export function compareFields(a: RuntimeField, b: RuntimeField): number {
  return (
    compareText(a.file, b.file) ||
    compareText(a.entity ?? '', b.entity ?? '') ||
    compareText(a.path, b.path)
  );
}

/** Each field once: the first in writing order stands for all of its entity and path. */
export function distinctFields(fields: readonly RuntimeField[]): Map<string, RuntimeField> {
  const distinct = new Map<string, RuntimeField>();
  for (const field of [...fields].sort(compareFields)) {
    const key = fieldKey(field);
    if (!distinct.has(key)) distinct.set(key, field);
  }
  return distinct;
}

/** Groups by a key, in the order in which the keys first come. */
export function groupBy<T>(items: Iterable<T>, keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
