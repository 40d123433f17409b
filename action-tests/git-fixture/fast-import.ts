import type { CommitOptions, FixtureContent } from './git-fixture.ts';

interface Commit extends Required<Pick<CommitOptions, 'message' | 'parents'>> {
  readonly branch: string;
  /** Seconds since 1970. */
  readonly time: number;
  readonly tree: string | undefined;
}

type Change = readonly [path: string | Buffer, content: FixtureContent];

/** One commit as the input of `git fast-import`, which then prints the commit's id. */
export function renderCommit(commit: Commit, changes: readonly Change[]): Buffer {
  const { branch, time, message, parents, tree } = commit;
  const [first, ...others] = parents;
  // fast-import takes the branch's old tip as a parent unless the branch starts anew.
  const pieces: (string | Buffer)[] = [
    `reset refs/heads/${branch}\n${first ? `from ${first}\n` : ''}\n`,
    `commit refs/heads/${branch}\nmark :1\n`,
    `committer Ada Example <ada@example.org> ${time} +0000\n`,
    ...renderData(bytesOf(message)),
    ...others.map((parent) => `merge ${parent}\n`),
  ];
  if (tree !== undefined) pieces.push(`M 040000 ${tree} ""\n`);
  for (const change of changes) pieces.push(...renderChange(change));
  pieces.push('\nget-mark :1\n');
  return Buffer.concat(pieces.map(bytesOf));
}

function renderChange([path, change]: Change): (string | Buffer)[] {
  const name = renderPath(bytesOf(path));
  if (change === null) return [`D ${name}\n`];
  const entry =
    typeof change === 'string' || Buffer.isBuffer(change)
      ? { mode: '100644', content: change }
      : change;
  if (entry.mode === '160000') return [`M 160000 ${entry.content} ${name}\n`];
  return [`M ${entry.mode} inline ${name}\n`, ...renderData(bytesOf(entry.content))];
}

function renderData(bytes: Buffer): (string | Buffer)[] {
  return [`data ${bytes.length}\n`, bytes, '\n'];
}

/** Quoted, with every byte that is not plain ASCII in octal. */
function renderPath(path: Buffer): string {
  const characters = [...path].map((byte) =>
    byte > 0x20 && byte < 0x7f && byte !== 0x22 && byte !== 0x5c
      ? String.fromCharCode(byte)
      : `\\${byte.toString(8).padStart(3, '0')}`,
  );
  return `"${characters.join('')}"`;
}

function bytesOf(text: string | Buffer): Buffer {
  return typeof text === 'string' ? Buffer.from(text) : text;
}
