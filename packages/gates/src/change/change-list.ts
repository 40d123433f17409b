/** What a tree entry is, from its mode (git's object model knows no others). */
export type EntryKind = 'file' | 'executable' | 'symlink' | 'submodule';

/** One side of a change: the entry's mode, as git writes it (six octal digits), and object id. */
export interface EntryVersion {
  readonly kind: EntryKind;
  readonly mode: string;
  readonly oid: string;
}

/**
 * One path that differs between two trees. `before` is absent for an added path, `after` for a
 * deleted one. A rename is two changes, because both sides are judged; `counterpart` names the
 * other side for the reader, paired by equal object id.
 */
export interface Change {
  /**
   * The path. Bytes that are not UTF-8 appear as `\xNN`, and `utf8` is false then: such a path is
   * for showing only and is never granted.
   */
  readonly path: string;
  readonly utf8: boolean;
  readonly before?: EntryVersion;
  readonly after?: EntryVersion;
  readonly counterpart?: string;
}

/** The difference of two trees, complete, in the byte order of the paths. */
export type ChangeList = readonly Change[];
