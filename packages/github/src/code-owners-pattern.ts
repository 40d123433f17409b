/** A pattern of a CODEOWNERS file, cut into segments; `**` stands for any number of them. */
export interface PathPattern {
  readonly text: string;
  readonly segments: readonly string[];
}

/**
 * Reads a pattern. It follows the rules of gitignore files, but for what GitHub leaves out: `!`,
 * `[ ]` and escaping `#`. Null for those.
 */
export function parsePattern(text: string): PathPattern | null {
  if (text.startsWith('!') || text.startsWith('\\') || /[[\]]/.test(text)) return null;
  const anchored = text.replace(/\/$/, '').includes('/');
  const parts = text.split('/').filter((part) => part !== '');
  if (parts.length === 0) return null;
  const directory = text.endsWith('/');
  const last = parts.at(-1) ?? '';
  // `docs/*` stops at the files of docs; `docs`, `docs/` and `docs/**` go all the way down.
  const below = directory ? ['**', '*'] : last === '**' ? ['*'] : [];
  const deep = !directory && last !== '*' && last !== '**';
  const segments = [...(anchored ? [] : ['**']), ...parts, ...below, ...(deep ? ['**'] : [])];
  return {
    text,
    segments: segments.filter((part, at) => part !== '**' || segments[at - 1] !== '**'),
  };
}

/** Whether a pattern matches a path, given as its segments. Time: pattern times path, at most. */
export function matchesPattern({ segments }: PathPattern, path: readonly string[]): boolean {
  return matchSequence(segments, path, '**', matchSegment);
}

function matchSegment(pattern: string, name: string): boolean {
  return matchSequence([...pattern], [...name], '*', (one, character) => {
    return one === '?' || one === character;
  });
}

/**
 * Matches a sequence with wildcards (`star`: any number of items). Only the last star needs to be
 * gone back to: what earlier ones took can stay.
 */
function matchSequence<Item>(
  pattern: readonly string[],
  items: readonly Item[],
  star: string,
  matches: (one: string, item: Item) => boolean,
): boolean {
  let [at, item, starAt, starItem] = [0, 0, -1, 0];
  while (item < items.length) {
    const one = pattern[at];
    if (one === star) {
      [starAt, starItem] = [at, item];
      at += 1;
    } else if (one !== undefined && matches(one, items[item] as Item)) {
      at += 1;
      item += 1;
    } else if (starAt >= 0) {
      starItem += 1;
      [at, item] = [starAt + 1, starItem];
    } else {
      return false;
    }
  }
  return pattern.slice(at).every((one) => one === star);
}
