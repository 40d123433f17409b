/** Whether one segment of a path matches one segment of a pattern; null stands for `**`. */
export type SegmentTest = ((segment: string) => boolean) | null;

/** Compiles one segment of a pattern: `*`, `?` and literal text, or `**` alone. */
export function compileSegment(text: string): SegmentTest {
  if (text === '**') return null;
  if (text === '*') return () => true;
  if (isLiteralSegment(text)) return (segment) => segment === text;
  if (text.includes('?')) return (segment) => matchesSlowly([...text], [...segment]);
  const chunks = text.split('*');
  const first = chunks.shift() ?? '';
  const last = chunks.pop() ?? '';
  const fixed = first.length + last.length;
  return (segment) => {
    if (segment.length < fixed || !segment.startsWith(first) || !segment.endsWith(last)) {
      return false;
    }
    // The leftmost place of each chunk leaves the most room for the next, so nothing is retried.
    const end = segment.length - last.length;
    let at = first.length;
    for (const chunk of chunks) {
      const found = segment.indexOf(chunk, at);
      if (found < 0 || found + chunk.length > end) return false;
      at = found + chunk.length;
    }
    return true;
  };
}

export function isLiteralSegment(text: string): boolean {
  return !/[*?]/.test(text);
}

/** By characters, because `?` is one; a single point to return to, so at most length × length. */
function matchesSlowly(expected: readonly string[], given: readonly string[]): boolean {
  let p = 0;
  let s = 0;
  let star = -1;
  let retry = 0;
  while (s < given.length) {
    if (expected[p] === '*') {
      star = p++;
      retry = s;
    } else if (p < expected.length && (expected[p] === '?' || expected[p] === given[s])) {
      p++;
      s++;
    } else if (star >= 0) {
      p = star + 1;
      s = ++retry;
    } else return false;
  }
  while (expected[p] === '*') p++;
  return p === expected.length;
}

/** Matches whole paths. `**` is greedy with one point to return to: segments × segments steps. */
export function matchesSegments(tests: readonly SegmentTest[], path: readonly string[]): boolean {
  const end = tests.at(-1);
  // The last name tells most paths apart.
  if (end && !end(path.at(-1) ?? '')) return false;
  let p = 0;
  let s = 0;
  let star = -1;
  let retry = 0;
  while (s < path.length) {
    const test = tests[p];
    if (test === null) {
      star = p++;
      retry = s;
    } else if (test?.(path[s] ?? '')) {
      p++;
      s++;
    } else if (star >= 0) {
      p = star + 1;
      s = ++retry;
    } else return false;
  }
  // `src/**` means something below src: a trailing ** has to have taken a segment.
  return p === tests.length;
}
