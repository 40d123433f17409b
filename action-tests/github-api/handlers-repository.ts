import { account } from './accounts.ts';
import { type Call, type Handlers, notFound, refusal } from './call.ts';
import type { CommitState } from './state.ts';

/** The repository itself: commits, the merge base, files. */
export const repositoryHandlers: Handlers = {
  'repos/get': ({ state }) => ({
    status: 200,
    body: {
      id: state.repository.id,
      name: state.repository.name,
      full_name: `${state.repository.owner}/${state.repository.name}`,
      default_branch: state.repository.defaultBranch,
      private: state.repository.private,
      owner: account(state, state.repository.owner),
    },
  }),
  'repos/get-commit': (call) => {
    const sha = call.params['ref'] ?? '';
    if (findCommit(call, sha) === null) {
      return refusal(422, `No commit found for SHA: ${sha}`);
    }
    return { status: 200, body: commitBody(call, sha) };
  },
  'repos/compare-commits-with-basehead': (call) => {
    const basehead = call.params['basehead'] ?? '';
    const [base = '', head = ''] = basehead.split('...');
    const mergeBase = call.state.mergeBases[basehead] ?? gitMergeBase(call, base, head);
    if (mergeBase === null) return notFound;
    return {
      status: 200,
      body: {
        merge_base_commit: commitBody(call, mergeBase),
        base_commit: commitBody(call, base),
        status: 'diverged',
        commits: [],
        files: [],
      },
    };
  },
  'repos/get-content': (call) => {
    const path = call.params['path'] ?? '';
    const bytes = fileBytes(call, path, call.query.get('ref'));
    if (bytes === null) return notFound;
    const large = bytes.length > 1_000_000;
    return {
      status: 200,
      body: {
        type: 'file',
        name: path.split('/').at(-1),
        path,
        sha: '0'.repeat(40),
        size: bytes.length,
        encoding: large ? 'none' : 'base64',
        content: large ? '' : bytes.toString('base64'),
      },
    };
  },
};

/** A commit as REST shows it; what neither the state nor git knows is completed. */
export function commitBody(call: Call, sha: string): unknown {
  const commit = findCommit(call, sha);
  if (commit === null) return { sha };
  const { state } = call;
  const person = ({ name, email }: CommitState['author']) => ({
    name,
    email,
    date: '2026-01-01T00:00:00Z',
  });
  return {
    sha,
    commit: {
      message: commit.message,
      tree: { sha: commit.tree },
      author: person(commit.author),
      committer: person(commit.committer),
      verification: { ...commit.verification, payload: null, signature: null, verified_at: null },
    },
    author: account(state, commit.author.login),
    committer: account(state, commit.committer.login),
    parents: commit.parents.map((parent) => ({ sha: parent })),
  };
}

function findCommit({ state, git }: Call, sha: string): CommitState | null {
  const known = state.commits.find((commit) => commit.sha === sha);
  if (known !== undefined || git === null) return known ?? null;
  const format = '%H%n%T%n%P%n%an%n%ae%n%cn%n%ce%n%B';
  const lines = git
    .run('show', '-s', `--format=${format}`, `${sha}^{commit}`)
    ?.toString()
    .split('\n');
  if (lines === undefined) return null;
  const [, tree = '', parents = '', name = '', email = '', cn = '', ce = ''] = lines;
  return {
    sha,
    tree,
    parents: parents.split(' ').filter(Boolean),
    message: lines.slice(7).join('\n'),
    author: { name, email, login: null },
    committer: { name: cn, email: ce, login: null },
    verification: { verified: false, reason: 'unsigned' },
  };
}

function gitMergeBase({ git }: Call, base: string, head: string): string | null {
  return git?.run('merge-base', base, head)?.toString().trim() ?? null;
}

function fileBytes({ state, git }: Call, path: string, ref: string | null): Buffer | null {
  const text = state.contents[path];
  if (text !== undefined) return Buffer.from(text);
  return git?.run('cat-file', 'blob', `${ref ?? 'HEAD'}:${path}`) ?? null;
}
