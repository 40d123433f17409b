import { Minimatch, type MinimatchOptions } from 'minimatch';

/** Whether a path, as git writes it (`/` between folders, relative), matches. */
export type PathMatcher = (path: string) => boolean;

/** The dialect: dot files are files like others, nothing negates, `\` is never a separator. */
const dialect: MinimatchOptions = {
  dot: true,
  nonegate: true,
  nocomment: true,
  noext: true,
  platform: 'linux',
};

/**
 * Compiles globs to one matcher. A path that equals a glob byte for byte matches whatever
 * characters it holds (`app/[id]/page.tsx`), and a trailing `/` means everything below.
 *
 * Long lists of endings and file names make up most of a policy. Those are answered from sets,
 * several times faster than one by one. Everything else goes to minimatch, which splits the path
 * anew for every glob: only where the path holds what the glob says in so many letters.
 */
export function compileGlobs(globs: readonly string[]): PathMatcher {
  const exact = new Set(globs);
  const names = new NameShapes();
  const others: { readonly glob: Minimatch; readonly literals: readonly string[] }[] = [];
  for (const glob of globs) {
    const compiled = new Minimatch(glob.endsWith('/') ? `${glob}**` : glob, dialect);
    if (names.add(compiled.globParts)) continue;
    others.push({ glob: compiled, literals: compiled.globParts.map(longestLiteral) });
  }
  return (path) =>
    exact.has(path) ||
    names.match(path) ||
    others.some(({ glob, literals }) => holdsAny(path, literals) && glob.match(path));
}

/** The longest part that a path must hold as it stands to match; empty where there is none. */
function longestLiteral(parts: readonly string[]): string {
  const literals = parts.filter((part) => isLiteral(part) && !/^\.\.?$/.test(part));
  return literals.reduce((a, b) => (b.length > a.length ? b : a), '');
}

function holdsAny(path: string, literals: readonly string[]): boolean {
  for (const literal of literals) if (path.includes(literal)) return true;
  return false;
}

function isLiteral(part: string): boolean {
  return !/[*?[\]{}()\\]/.test(part);
}

// The shapes `**/name` and `**/*.ending`, which look at nothing but the last part of a path.
class NameShapes {
  readonly #names = new Set<string>();
  readonly #endings = new Set<string>();

  /** Takes a glob (its brace expansions, split at `/`) if all of it has these shapes. */
  add(expansions: readonly (readonly string[])[]): boolean {
    if (!expansions.every(isNameShape)) return false;
    for (const [, name = ''] of expansions) {
      if (name.startsWith('*')) this.#endings.add(name.slice(1));
      else this.#names.add(name);
    }
    return true;
  }

  match(path: string): boolean {
    if (this.#names.size === 0 && this.#endings.size === 0) return false;
    const name = path.slice(path.lastIndexOf('/') + 1);
    if (this.#names.has(name)) return true;
    for (let dot = name.indexOf('.'); dot !== -1; dot = name.indexOf('.', dot + 1)) {
      if (this.#endings.has(name.slice(dot))) return true;
    }
    return false;
  }
}

function isNameShape(parts: readonly string[]): boolean {
  return (
    parts.length === 2 && parts[0] === '**' && /^(?:\*\.)?[^*?[\]{}()\\]+$/.test(parts[1] ?? '')
  );
}
