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
 * Most globs of a policy have one of four plain shapes, which are answered from sets; the others
 * go to minimatch. The sets say what minimatch would say, only some twenty times faster.
 */
export function compileGlobs(globs: readonly string[]): PathMatcher {
  const exact = new Set(globs);
  const plain = new PlainShapes();
  const others: Minimatch[] = [];
  for (const glob of globs) {
    const compiled = new Minimatch(glob.endsWith('/') ? `${glob}**` : glob, dialect);
    const rows: readonly (readonly string[])[] = compiled.globParts;
    if (rows.every((row) => plain.covers(row))) for (const row of rows) plain.add(row);
    else others.push(compiled);
  }
  return (path) => exact.has(path) || plain.match(path) || others.some((glob) => glob.match(path));
}

const magic = /[*?[\]{}()\\]/;

// The plain shapes: `folder/**`, `**/folder/**`, `**/name`, `**/*.ending`.
class PlainShapes {
  readonly #topFolders = new Set<string>();
  readonly #folders = new Set<string>();
  readonly #names = new Set<string>();
  readonly #endings = new Set<string>();

  /** Whether the row of one brace expansion, split at `/`, has a plain shape. */
  covers(row: readonly string[]): boolean {
    return this.#setFor(row) !== null;
  }

  add(row: readonly string[]): void {
    const found = this.#setFor(row);
    if (found !== null) found.set.add(found.text);
  }

  match(path: string): boolean {
    if (path === '' || path.startsWith('/') || path.endsWith('/')) return false;
    const folders = path.split('/');
    const name = folders.pop() ?? '';
    return (
      (folders.length > 0 && this.#topFolders.has(folders[0] ?? '')) ||
      this.#names.has(name) ||
      this.#hasEnding(name) ||
      (this.#folders.size > 0 && folders.some((folder) => this.#folders.has(folder)))
    );
  }

  #hasEnding(name: string): boolean {
    if (this.#endings.size === 0) return false;
    for (let dot = name.indexOf('.'); dot !== -1; dot = name.indexOf('.', dot + 1)) {
      if (this.#endings.has(name.slice(dot))) return true;
    }
    return false;
  }

  #setFor(row: readonly string[]): { set: Set<string>; text: string } | null {
    const [first = '', second = '', third] = row;
    if (row.length === 2 && second === '**' && isLiteral(first)) {
      return { set: this.#topFolders, text: first };
    }
    if (first !== '**') return null;
    if (row.length === 3 && third === '**' && isLiteral(second)) {
      return { set: this.#folders, text: second };
    }
    if (row.length !== 2) return null;
    if (isLiteral(second)) return { set: this.#names, text: second };
    const ending = second.slice(1);
    return second.startsWith('*.') && isLiteral(ending)
      ? { set: this.#endings, text: ending }
      : null;
  }
}

function isLiteral(segment: string): boolean {
  return segment !== '' && !magic.test(segment);
}
