import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createFolder, createRepository, removeFixtures } from '@ai-gate/action-tests/git-fixture';
import { afterAll, expect, test } from '@jest/globals';

afterAll(removeFixtures);

/** A program that opens a repository, tells the process ids of its children, and goes on as told. */
function program(directory: string, then: string): string {
  const built = new URL('../build/index.js', import.meta.url).href;
  return `
    import { readFileSync } from 'node:fs';
    import { openRepository } from ${JSON.stringify(built)};
    const repository = await openRepository(${JSON.stringify(directory)});
    const children = readFileSync('/proc/self/task/' + process.pid + '/children', 'utf8');
    process.stdout.write(children.trim() + '\\n', () => { ${then} });
  `;
}

/** A search path with a git that goes on reading objects for minutes, whatever it is told. */
function pathWithStubbornGit(): string {
  const folder = createFolder();
  const path = process.env['PATH'] ?? '';
  const script = `#!/bin/sh\nPATH='${path}'\ncase "$*" in *cat-file*) exec sleep 300;; esac\nexec git "$@"\n`;
  writeFileSync(join(folder, 'git'), script, { mode: 0o755 });
  return `${folder}:${path}`;
}

function isRunning(pid: number): boolean {
  try {
    return !/^\d+ \(.*\) [ZX]/.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return false;
  }
}

const onLinux = process.platform === 'linux' ? test : test.skip;

onLinux.each([
  ['SIGINT', 'setInterval(() => {}, 1000);'],
  ['SIGTERM', 'setInterval(() => {}, 1000);'],
  ['SIGHUP', 'setInterval(() => {}, 1000);'],
  ['exit', 'process.exit(3);'],
  ['an uncaught error', 'throw new Error("expected");'],
  ['a repository that nobody closed', ''],
  ['a repository that was closed', 'repository.close().then(() => process.exit(4));'],
])('no git is left after %s', async (how, then) => {
  const fixture = createRepository();
  fixture.commit({ a: '1' });
  const script = program(fixture.directory, then);
  const child = spawn(process.execPath, ['--input-type=module', '--eval', script], {
    env: { PATH: pathWithStubbornGit() },
  });
  let printed = '';
  child.stdout.on('data', (text: Buffer) => {
    printed += text;
    if (how.startsWith('SIG') && printed.endsWith('\n')) child.kill(how as NodeJS.Signals);
  });
  const [status, signal] = await new Promise<[number | null, string | null]>((resolve) => {
    child.on('close', (...end) => resolve(end));
  });
  const expected = {
    exit: 3,
    'an uncaught error': 1,
    'a repository that nobody closed': 0,
    'a repository that was closed': 4,
  };
  if (how.startsWith('SIG')) expect(signal).toBe(how);
  else expect(status).toBe(expected[how as keyof typeof expected]);
  const children = printed.trim().split(' ').map(Number);
  expect(children.length).toBeGreaterThan(0);
  // A killed process may take a moment to go; one that stays makes the test time out.
  while (children.some(isRunning)) await new Promise((resolve) => setTimeout(resolve, 10));
});
