import type { EntryKind } from '@ai-gate/gates';

/** What a mode says: `mode` is what git takes it for, six octal digits. */
export interface EntryMode {
  readonly kind: EntryKind | 'directory';
  readonly mode: string;
}

const file: EntryMode = { kind: 'file', mode: '100644' };
const executable: EntryMode = { kind: 'executable', mode: '100755' };
const symlink: EntryMode = { kind: 'symlink', mode: '120000' };
const directory: EntryMode = { kind: 'directory', mode: '040000' };
const submodule: EntryMode = { kind: 'submodule', mode: '160000' };

/**
 * Reads the mode of a tree entry the way git does (canon_mode in its cache.h): old trees hold
 * 100664 and the like; whatever is neither file, link nor directory is a submodule.
 */
export function parseMode(mode: number): EntryMode {
  switch (mode & 0o170000) {
    case 0o100000:
      return mode & 0o100 ? executable : file;
    case 0o120000:
      return symlink;
    case 0o040000:
      return directory;
    default:
      return submodule;
  }
}
