/** A strict reading of JSON, or why there is none and on which line. */
export type StrictJsonReading =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly why: string; readonly line?: number };

const maximumDepth = 32;

/**
 * Parses JSON that every reader must understand alike: RFC 8259 with UTF-8 only, no byte order
 * mark, no duplicate or `__proto__` keys, finite numbers, at most 32 levels.
 */
export function parseStrictJson(bytes: Uint8Array): StrictJsonReading {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return { ok: false, why: 'it is not UTF-8' };
  }
  if (text.startsWith('\uFEFF')) return { ok: false, why: 'it starts with a byte order mark' };
  // JSON.parse settles the grammar first, so the scan below may rely on well-formed text.
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { ok: false, why: 'it is not JSON' };
  }
  const flaw = findAmbiguity(text);
  if (!flaw) return { ok: true, value };
  return { ok: false, why: flaw.why, line: text.slice(0, flaw.index).split('\n').length };
}

interface Flaw {
  readonly why: string;
  readonly index: number;
}

/** Finds what JSON.parse accepts silently: duplicate keys, `__proto__`, depth, infinite numbers. */
function findAmbiguity(text: string): Flaw | undefined {
  const token = /["{}[\],:]|-?\d[\d.eE+-]*/g;
  const levels: (Set<string> | null)[] = [];
  let previous = '';
  for (let match = token.exec(text); match; match = token.exec(text)) {
    const { index } = match;
    let [lexeme] = match;
    if (lexeme === '"') {
      token.lastIndex = endOfString(text, index);
      lexeme = text.slice(index, token.lastIndex);
    }
    if (lexeme === '{' || lexeme === '[') {
      levels.push(lexeme === '{' ? new Set() : null);
      if (levels.length > maximumDepth) {
        return { why: `it is nested more than ${maximumDepth} levels deep`, index };
      }
    } else if (lexeme === '}' || lexeme === ']') levels.pop();
    else if (lexeme.startsWith('"') && (previous === '{' || previous === ',')) {
      const flaw = keyFlaw(JSON.parse(lexeme) as string, levels.at(-1));
      if (flaw) return { why: flaw, index };
    } else if (/^-?\d/.test(lexeme) && !Number.isFinite(Number(lexeme))) {
      return { why: `the number ${lexeme.slice(0, 40)} is out of range`, index };
    }
    previous = lexeme;
  }
  return undefined;
}

/** The index behind a string; by hand, because a long one exhausts a regular expression's stack. */
function endOfString(text: string, start: number): number {
  let index = start + 1;
  while (index < text.length && text[index] !== '"') index += text[index] === '\\' ? 2 : 1;
  return index + 1;
}

/** `keys` is null or absent outside an object, where a string is a value. */
function keyFlaw(key: string, keys: Set<string> | null | undefined): string | undefined {
  if (!keys) return undefined;
  if (key === '__proto__') return 'it has a key __proto__';
  if (keys.has(key)) return `it has the key ${JSON.stringify(key.slice(0, 80))} twice`;
  keys.add(key);
  return undefined;
}
