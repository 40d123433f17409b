/**
 * The words for the type of a field, the same for every kind of source:
 *
 * - `string`   text, an enumeration of texts, an identifier, a date as text
 * - `number`   integer, float, decimal
 * - `boolean`
 * - `object`   a group of fields, or a relation to another entity
 * - `array`    a list; its path ends in `[]`
 * - `reference` a pointer to another document (Sanity)
 * - `null`     nothing but null
 * - `mixed`    several of these at once
 *
 * A type that the source does not tell, or that lies in another file, is null: not known.
 */
export const fieldTypes = [
  'string',
  'number',
  'boolean',
  'object',
  'array',
  'reference',
  'null',
  'mixed',
] as const;
export type FieldType = (typeof fieldTypes)[number];

/**
 * The one type of a field that may have any of `types`: null beside another type only says that
 * the field may be empty, so it does not count.
 */
export function joinTypes(types: Iterable<FieldType>): FieldType | null {
  let joined: FieldType | null = null;
  for (const type of types) {
    if (joined === null || joined === 'null') joined = type;
    else if (type !== joined && type !== 'null') return 'mixed';
  }
  return joined;
}
