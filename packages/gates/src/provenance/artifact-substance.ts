/** What a file of the trace amounts to: real content, or one of the ways to have none. */
export type Substance = 'content' | 'blank' | 'pointer' | 'dotfile';

const pointerStart = 'version https://git-lfs.github.com/spec/';

/**
 * Judges one file by its bytes and name: blank (white space only), a Git LFS pointer, or a dotfile
 * such as .gitkeep, which only keeps a folder alive. `path` may hold folders.
 */
export function substanceOf(path: string, bytes: Uint8Array): Substance {
  if ((path.split('/').at(-1) ?? '').startsWith('.')) return 'dotfile';
  if (isBlank(bytes)) return 'blank';
  const start = Buffer.from(bytes.subarray(0, pointerStart.length)).toString('latin1');
  return start === pointerStart ? 'pointer' : 'content';
}

/** White space of every kind and what shows as nothing: a no-break space, a byte order mark, a filler. */
function isBlank(bytes: Uint8Array): boolean {
  return !/[^\s\p{Cf}\p{Cc}\p{Default_Ignorable_Code_Point}\u2800]/u.test(
    Buffer.from(bytes).toString('utf8'),
  );
}
