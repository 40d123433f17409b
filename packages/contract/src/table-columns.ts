/** What a column of a contract table means. */
export type Column =
  | 'field'
  | 'target'
  | 'type'
  | 'entity'
  | 'aliases'
  | 'source'
  | 'status'
  | 'description';

const names: Readonly<Record<Column, readonly string[]>> = {
  field: ['field', 'field name', 'field path', 'runtime field', 'runtime path', 'key'],
  target: [
    ...['api', 'api path', 'api field', 'maps to', 'mapped to', 'schema path', 'target'],
    ...['canonical', 'canonical path', 'canonical field'],
  ],
  type: ['type', 'field type', 'data type'],
  entity: ['entity', 'schema', 'object', 'schema type', 'document', 'document type'],
  aliases: ['alias', 'aliases'],
  source: ['source', 'source file', 'file'],
  status: ['status', 'state'],
  description: ['description', 'notes', 'note', 'comment', 'comments'],
};

const columnOf = new Map<string, Column>(
  Object.entries(names).flatMap(([column, words]) =>
    words.map((word) => [word, column as Column] as const),
  ),
);

/** The columns of a table, null for those that mean nothing to a contract. */
export function parseColumns(header: readonly string[]): (Column | null)[] {
  return header.map((cell) => {
    const words = cell
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
    return columnOf.get(words) ?? columnOf.get(words.replace(/s$/, '')) ?? null;
  });
}

/** A column that the table has twice, so that nobody could say which one counts. */
export function repeatedColumn(columns: readonly (Column | null)[]): Column | null {
  const repeated = columns.find(
    (column, index) => column !== null && columns.indexOf(column) !== index,
  );
  return repeated ?? null;
}

/**
 * Whether a table lists fields. `Key` alone also heads tables that explain something, so it takes
 * a second known column, or an entity heading above.
 */
export function listsFields(
  header: readonly string[],
  columns: readonly (Column | null)[],
  entity: string | null,
): boolean {
  const at = columns.indexOf('field');
  if (at === -1) return false;
  if (!/^\W*key/i.test(header[at] ?? '') || entity !== null) return true;
  return columns.some(
    (column) => column !== null && column !== 'field' && column !== 'description',
  );
}
