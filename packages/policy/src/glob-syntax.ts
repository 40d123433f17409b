/** Limits on path globs; they keep matching cheap whatever a policy or an approval says. */
export const globLimits = { bytes: 512, perList: 1_000, alternatives: 256 } as const;

/**
 * What is wrong with a path glob, as the end of the sentence "the glob …", or null when it is
 * valid. A glob is relative to the repository, split by `/`, and knows `*`, `**`, `?`, `[…]` and
 * `{a,b}`; nothing else of the shell's grammar, so that it means the same to every reader.
 */
export function globProblem(glob: string): string | null {
  if (glob === '') return 'is empty';
  if (Buffer.byteLength(glob) > globLimits.bytes) return `is longer than ${globLimits.bytes} bytes`;
  if (/\p{Cc}/u.test(glob)) return 'holds a control character';
  if (glob.includes('\\')) return 'holds a backslash; folders are separated by /';
  if (glob.startsWith('/')) return 'starts with /; paths are relative to the repository';
  if (glob.startsWith('!')) return 'starts with !; a glob cannot exclude';
  if (/[@?*+!]\(/.test(glob)) return 'holds an extended pattern such as +(…); use {a,b}';
  return segmentProblem(glob) ?? bracketProblem(glob) ?? braceProblem(glob);
}

/** A file's or folder's own path, relative to the repository, without wildcards. */
export function pathProblem(path: string): string | null {
  if (/[*?]/.test(path)) return 'holds a wildcard; it must name one path';
  const folder = path.endsWith('/') ? path.slice(0, -1) : path;
  if (folder === '') return 'is empty';
  if (Buffer.byteLength(path) > globLimits.bytes) return `is longer than ${globLimits.bytes} bytes`;
  if (/\p{Cc}/u.test(path)) return 'holds a control character';
  if (path.includes('\\')) return 'holds a backslash; folders are separated by /';
  if (path.startsWith('/')) return 'starts with /; paths are relative to the repository';
  if (folder.endsWith('/')) return 'has an empty folder name (//)';
  return segmentProblem(folder);
}

function segmentProblem(glob: string): string | null {
  const segments = glob.split('/');
  if (segments.includes('..')) return 'leaves its folder with ..';
  if (segments.includes('.')) return 'has the folder . in it; leave it out';
  if (segments.slice(0, -1).includes('')) return 'has an empty folder name (//)';
  return null;
}

function bracketProblem(glob: string): string | null {
  for (const segment of glob.split('/')) {
    let depth = 0;
    for (const char of segment) {
      if (char === '[') depth += 1;
      if (char === ']') depth -= 1;
      if (depth < 0) break;
    }
    if (depth !== 0) return 'has unbalanced square brackets';
  }
  return null;
}

/** Braces balance, hold no ranges, and expand to a bounded number of alternatives. */
function braceProblem(glob: string): string | null {
  // One frame a nesting level: the count of what the present alternative expands to so far, and
  // the sum over the alternatives before it. Counting saturates, so the numbers stay small.
  const outer = { product: 1, sum: 0 };
  const frames = [outer];
  for (let index = 0; index < glob.length; index += 1) {
    const frame = frames.at(-1) ?? outer;
    const inBraces = frames.length > 1;
    if (inBraces && glob.startsWith('..', index)) return 'holds a range in braces; list the values';
    if (glob[index] === '{') frames.push({ product: 1, sum: 0 });
    if (glob[index] === ',' && inBraces) {
      frame.sum += frame.product;
      frame.product = 1;
    }
    if (glob[index] === '}') {
      if (!inBraces) return 'has unbalanced braces';
      frames.pop();
      const parent = frames.at(-1) ?? outer;
      parent.product = Math.min(parent.product * (frame.sum + frame.product), 1e6);
    }
  }
  if (frames.length > 1) return 'has unbalanced braces';
  return outer.product > globLimits.alternatives
    ? `expands to more than ${globLimits.alternatives} alternatives`
    : null;
}
