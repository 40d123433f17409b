/** Longer names are compared by their beginning. */
const maxLength = 64;

/** How many siblings say which parts of a name are common among them. */
const maxSiblings = 500;

/** The words of a name (`cartItems`, `cart_items`: cart, items) and its pairs of letters. */
interface NameParts {
  readonly words: ReadonlySet<string>;
  readonly pairs: ReadonlySet<string>;
}

/** How alike two names are, 0 to 1. */
export type Similarity = (a: string, b: string) => number;

/** The words of a name in lower case. */
export function wordsOf(name: string): string[] {
  return name
    .slice(0, maxLength)
    .replaceAll(/([a-z\d])([A-Z])/g, '$1 $2')
    .replaceAll(/(\p{L})(\d)/gu, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word !== '');
}

/**
 * Likeness of names among `siblings`: the share of words or of letter pairs that two names have in
 * common (Dice's coefficient), whichever is larger. A part counts the less the more siblings have
 * it: among `line1`, `line2`, `line3` the word `line` says nothing. A number counts half.
 */
export function similarityAmong(siblings: readonly string[]): Similarity {
  const parts = new Map<string, NameParts>();
  const frequency = new Map<string, number>();
  const partsOf = (name: string): NameParts => {
    const known = parts.get(name) ?? splitName(name);
    parts.set(name, known);
    return known;
  };
  for (const name of new Set(siblings.slice(0, maxSiblings))) {
    const { words, pairs } = partsOf(name);
    for (const part of [...words, ...pairs]) frequency.set(part, (frequency.get(part) ?? 0) + 1);
  }
  const weight = (part: string) => {
    const isNumber = part < ':' && part >= '0';
    return Math.min(1, 2 / (frequency.get(part) ?? 1)) * (isNumber ? 0.5 : 1);
  };
  return (a, b) => {
    const [left, right] = [partsOf(a), partsOf(b)];
    return Math.max(dice(left.words, right.words, weight), dice(left.pairs, right.pairs, weight));
  };
}

function splitName(name: string): NameParts {
  const words = wordsOf(name);
  const letters = words.join('');
  const pairs = new Set<string>();
  // The mark keeps a pair of letters from being counted as a word of two letters.
  for (let i = 0; i + 1 < letters.length; i += 1) pairs.add(`~${letters.slice(i, i + 2)}`);
  return { words: new Set(words), pairs };
}

function dice(
  a: ReadonlySet<string>,
  b: ReadonlySet<string>,
  weight: (part: string) => number,
): number {
  let [shared, all] = [0, 0];
  for (const part of a) {
    all += weight(part);
    if (b.has(part)) shared += 2 * weight(part);
  }
  for (const part of b) all += weight(part);
  return all === 0 ? 0 : shared / all;
}
