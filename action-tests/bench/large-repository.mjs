// Makes bare repositories of any size quickly, through git fast-import.
import { execFileSync, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Creates a bare repository, hands it to `use`, and removes it. */
export async function withRepository(use) {
  const directory = await mkdtemp(join(tmpdir(), 'ai-gate-bench-'));
  try {
    execFileSync('git', ['init', '--quiet', '--bare', '--initial-branch=main', directory]);
    await use(directory);
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

/** Writes one commit on `branch`; `files` is an iterable of [path, content]. Gives its name. */
export async function commit(directory, branch, parent, files) {
  const git = spawn('git', ['-C', directory, 'fast-import', '--quiet', '--force'], {
    stdio: ['pipe', 'inherit', 'inherit'],
  });
  const ended = new Promise((resolve, reject) => {
    git.on('close', (status) =>
      status === 0 ? resolve() : reject(new Error('fast-import failed')),
    );
  });
  const write = (text) =>
    git.stdin.write(text) || new Promise((resolve) => git.stdin.once('drain', resolve));
  await write(
    `commit refs/heads/${branch}\ncommitter A <a@example.org> 1767700000 +0000\ndata 1\nx\n`,
  );
  if (parent) await write(`from ${parent}\n`);
  for (const [path, content] of files) {
    await write(`M 100644 inline ${path}\ndata ${Buffer.byteLength(content)}\n${content}\n`);
  }
  git.stdin.end('\n');
  await ended;
  return execFileSync('git', ['-C', directory, 'rev-parse', branch]).toString().trim();
}

/** The trace of an approved task whose scope is `scope`. */
export function traceFiles(task, base, scope) {
  const at = (path) => `.ai-stack-trace/${task}/${path}`;
  const bullets = scope.map((path) => `  - \`${path}\``).join('\n');
  return [
    [at('contract/APPROVED'), `APPROVED:${task}:${base}\n`],
    [at('contract/approval.md'), `# C\n\n## APPROVED SCOPE\n- Runtime code changes:\n${bullets}\n`],
    [at('codex/audit/plan.md'), 'plan\n'],
    [at('claude/review/risk.md'), 'risk\n'],
    [at('gemini/audit/audit.md'), 'audit\n'],
    [at('final/status.json'), '{"status":"SUCCESS"}\n'],
  ];
}
