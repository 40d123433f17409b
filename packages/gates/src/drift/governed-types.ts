import type { Policy } from '@ai-gate/policy';

/** The words of the sources, which need no translation. */
const sourceWords: ReadonlySet<string> = new Set([
  'string',
  'number',
  'boolean',
  'object',
  'array',
]);

/** What people write in a contract for the types that sources know. */
const synonyms: ReadonlyMap<string, string> = new Map([
  ...['text', 'id', 'uuid', 'enum', 'date', 'datetime', 'timestamp', 'varchar'].map(asString),
  ...['int', 'integer', 'float', 'double', 'decimal', 'bigint'].map(
    (word) => [word, 'number'] as const,
  ),
  ['bool', 'boolean'],
]);

function asString(word: string): readonly [string, string] {
  return [word, 'string'];
}

/** Which field types the contract governs (`drift.types`), as a question about one type. */
export type Governs = (type: string | null) => boolean;

/**
 * A field whose type is not known, or is a mixture, may be of a governed type. Leaving it out
 * would let a field pass unseen, so it counts as governed.
 */
export function governedTypes({ drift }: Policy): Governs {
  const types = new Set(drift.types.map((type) => plainType(type)));
  if (types.has('any')) return () => true;
  return (type) => {
    const plain = plainType(type);
    return plain === null || plain === 'mixed' || types.has(plain);
  };
}

/**
 * The type in the words that sources use: `String?`, `text` and `string | null` are `string`, and
 * so is a union of string literals. Null where there is nothing to go by.
 */
export function plainType(type: string | null): string | null {
  if (type === null || sourceWords.has(type)) return type;
  const arms = type
    .split('|')
    .map((arm) => arm.trim())
    .filter((arm) => arm !== '' && arm !== 'null' && arm !== 'undefined');
  if (arms.length === 0) return type.trim() === '' ? null : 'null';
  const plain = new Set(arms.map((arm) => (isLiteral(arm) ? 'string' : bare(arm))));
  const [only] = plain;
  return plain.size === 1 && only !== undefined ? only : 'mixed';
}

function isLiteral(arm: string): boolean {
  const quote = arm[0];
  return arm.length > 1 && (quote === "'" || quote === '"') && arm.endsWith(quote);
}

function bare(arm: string): string {
  const word = arm.replaceAll('`', '').toLowerCase().replace(/[?!]$/, '');
  if (word.endsWith('[]') || /^(?:array|list)\b/.test(word)) return 'array';
  return synonyms.get(word) ?? word;
}
