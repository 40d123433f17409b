import { spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createFolder, createRepository, removeFixtures } from '../git-fixture/git-fixture.ts';
import { type ApprovedChange, createApprovedChange } from '../shipped/approved-change.ts';
import { type Ended, type RunOptions, root, runCli } from '../shipped/run-shipped.ts';

// Whatever is handed over: a sentence that says what is wrong, one that says what to do, the right
// status, and never a stack.

let good: ApprovedChange;

beforeAll(() => {
  good = createApprovedChange();
});

afterAll(removeFixtures);

const onLinux = process.platform === 'linux' ? describe : describe.skip;

function fileWith(content: string): string {
  const file = join(createFolder(), 'file');
  writeFileSync(file, content);
  return file;
}

function check(args: readonly string[], options: RunOptions = {}): Promise<Ended> {
  return runCli(['check', 'provenance', ...args], { cwd: good.repository.directory, ...options });
}

function expectRefusal(ended: Ended, says: string): void {
  const printed = ended.stdout + ended.stderr;
  expect(printed).toContain(says);
  expect(printed).toMatch(/^\s+fix: \S/im);
  expect(printed).not.toMatch(/^\s+at /m);
  expect(printed).not.toContain('This is a bug');
  expect(ended.status).toBe(2);
}

describe('an event file', () => {
  test.each([
    ['nothing', '', 'it is not JSON'],
    ['no JSON', '{nope', 'it is not JSON'],
    ['endless nesting', '['.repeat(100_000), 'it is not JSON'],
    ['no object', 'null', 'it is not an object'],
    [
      'a push',
      '{"ref":"refs/heads/main","before":"a"}',
      'neither a pull request nor a merge group',
    ],
    ['half a pull request', '{"pull_request":{}}', 'has no valid action'],
    ['half a merge group', '{"merge_group":{}}', 'has no valid merge_group.base_ref'],
  ])('%s', async (_name, content, says) => {
    const file = fileWith(content);
    const ended = await check(['--event', file]);
    expectRefusal(ended, says);
    expect(ended.stderr).toContain('Give the payload of a pull_request,');
    expect(ended.stderr.split(file)).toHaveLength(2);
  });
});

describe('a facts file', () => {
  test.each([
    ['no JSON', '', 'it is not JSON'],
    ['a list', '[]', 'expected object'],
    ['an unknown key', '{"lables":[]}', 'unknown key lables'],
    ['another type', '{"labels":{}}', 'labels: expected array'],
    ['another word', '{"author":{"login":"a","id":1,"kind":"cat"}}', 'one of user, bot'],
    ['a form', '{"repository":"shop"}', 'repository: expected owner/name'],
    ['a number', '{"pullRequest":-1}', 'pullRequest: out of range'],
  ])('%s', async (_name, content, says) => {
    expectRefusal(await check(['--base', 'main', '--facts', fileWith(content)]), says);
  });
});

describe('a file that the command line names', () => {
  test.each([
    ['--event', 'a folder'],
    ['--facts', 'a folder'],
    ['--output', 'a folder'],
  ])('%s: %s', async (option, says) => {
    expectRefusal(await check(['--base', 'main', option, tmpdir()]), says);
  });

  test.each([
    ['--event', '/nowhere/event.json'],
    ['--facts', '/nowhere/facts.json'],
    ['--output', '/nowhere/report.json'],
  ])('%s: no such file', async (option, path) => {
    expectRefusal(await check(['--base', 'main', option, path]), 'there is no such file or folder');
  });

  test('policy validate: a folder', async () => {
    expectRefusal(await runCli(['policy', 'validate', tmpdir()]), 'it is a folder');
  });
});

onLinux('a file without an end', () => {
  test.each([
    [['policy', 'validate', '/dev/zero']],
    [['check', '--event', '/dev/zero']],
    [['check', '--base', 'main', '--facts', '/dev/zero']],
  ])('%j', async (args) => {
    expectRefusal(await runCli(args), 'is longer than 32 MiB');
  });

  test('a full disk: no status that says the report is there', async () => {
    const full = openSync('/dev/full', 'w');
    const child = spawn(process.execPath, [join(root, 'dist/cli/index.js'), 'explain'], {
      stdio: ['ignore', full, 'pipe'],
    });
    closeSync(full);
    let stderr = '';
    child.stderr?.on('data', (text: Buffer) => {
      stderr += text;
    });
    const status = await new Promise((resolve) => child.on('close', resolve));
    expect(stderr).toBe('error: the output cannot be written (ENOSPC)\n');
    expect(status).toBe(2);
  });
});

describe('a repository', () => {
  test('without a commit: neither base nor head is there', async () => {
    const { directory } = createRepository();
    for (const args of [['--base', 'main'], []]) {
      const ended = await runCli(['check', 'provenance', '--repo', directory, ...args]);
      expectRefusal(ended, 'main');
      expect(await runCli(['check', 'provenance', '--repo', directory, ...args])).toEqual(ended);
    }
  });

  test('that git does not open', async () => {
    const folder = createFolder();
    mkdirSync(join(folder, '.git'));
    const ended = await check(['--repo', folder, '--base', 'main']);
    expectRefusal(ended, 'git cannot open the repository');
    expect(ended.stdout).toContain('`git status`');
  });

  test('whose history shares nothing with the base', async () => {
    const { repository } = createApprovedChange();
    repository.git('checkout', '--quiet', '--orphan', 'other');
    repository.git('commit', '--quiet', '--message', 'other');
    const ended = await check(['--repo', repository.directory, '--base', 'main']);
    expectRefusal(ended, 'no common ancestor');
  });

  test.each([
    ['a bare one', '--bare'],
    ['one beside its folder', '--separate-git-dir=moved.git'],
  ])('%s is judged like any other', async (_name, option) => {
    const { repository } = createApprovedChange();
    const target = join(createFolder(), 'clone');
    const cwd = createFolder();
    repository.git('-C', cwd, 'clone', '--quiet', option, repository.directory, target);
    const base = repository.git('rev-parse', 'main');
    const ended = await check(['--repo', target, '--base', base, '--head', 'autoTest/portal']);
    expect(ended).toMatchObject({ status: 0, stderr: '' });
  });

  test('of the environment does not stand in for the one asked for', async () => {
    const environment = { GIT_DIR: '/nowhere', GIT_WORK_TREE: '/nowhere', GIT_INDEX_FILE: '/no' };
    expect((await check(['--base', 'main'], { environment })).status).toBe(0);
  });
});

describe('names and contents made to mislead', () => {
  test('no line of any text starts a workflow command', async () => {
    const { repository } = createApprovedChange({
      '::error::hi.ts': '1',
      'src/a ::set-output name=x::y.ts': '1',
      'src/##[error]x.ts': '1',
      'src/new\nline::debug::.ts': '1',
      'src/\u001b[31mred.ts': '1',
    });
    const { status, stdout } = await check(['--repo', repository.directory, '--base', 'main']);
    expect(status).toBe(1);
    expect(stdout).not.toMatch(/^\s*::/m);
    expect(stdout).not.toContain('##[');
    expect(stdout).not.toContain('\u001b');
  });

  test('nor does a complaint on stderr', async () => {
    const { stderr } = await runCli(['explain', '##[error] ::stop-commands::x']);
    expect(stderr).not.toContain('##[');
    expect(stderr).not.toMatch(/\s::/);
  });

  test.each([
    ['contract/APPROVED', 5_000],
    ['codex/audit/plan.md', 17 * 1024 * 1024],
  ])('a %s of %i bytes', async (path, size) => {
    const file = `.ai-stack-trace/portal/${path}`;
    const { repository } = createApprovedChange({ [file]: ' '.repeat(size) });
    const ended = await check(['--repo', repository.directory, '--base', 'main']);
    expectRefusal(ended, 'input/limit-exceeded');
  });
});

describe('a terminal', () => {
  test.each([
    ['20', 20],
    ['500', 500],
    ['0', 80],
    ['wide', 80],
  ])('with COLUMNS=%s', async (COLUMNS, columns) => {
    const { repository } = createApprovedChange({ 'src/refund.ts': '2' });
    const args = ['--repo', repository.directory, '--base', 'main'];
    const { stdout } = await check(args, { environment: { COLUMNS } });
    const prose = stdout.split('\n').filter((line) => /^ {4}(?!see )/.test(line));
    expect(prose.length).toBeGreaterThan(1);
    for (const line of prose) {
      const [only, ...others] = line.trim().split(' ');
      if (others.length > 0 && only !== undefined) {
        expect(line.length).toBeLessThanOrEqual(Math.max(columns, 24));
      }
    }
    if (columns === 500) expect(prose).toHaveLength(2);
  });

  test('no line of the conclusion is wider than 80 columns', async () => {
    const { stdout } = await check(['--base', 'nosuch']);
    for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  });
});

describe('a policy file', () => {
  test('says each problem once, with its line', async () => {
    const file = fileWith('version: 1\ntargets: main\nenforcement: {drift: off}\n');
    const { status, stderr } = await runCli(['policy', 'validate', file]);
    expect(status).toBe(2);
    expect(stderr.trimEnd().split('\n')).toEqual([
      `error: ${file}:2: targets: expected a list, found "main" (policy/invalid)`,
      `error: ${file}:3: enforcement.drift: expected one of blocking, advisory, found "off" (policy/invalid)`,
      `${file} is not a valid policy: 2 problems`,
    ]);
  });

  test('two documents in one file', async () => {
    const file = fileWith('version: 1\n---\nversion: 1\n');
    const { status, stderr } = await runCli(['policy', 'validate', file]);
    expect(status).toBe(2);
    expect(stderr).toContain('more than one document');
  });
});

describe('the demo', () => {
  test('without a place for its repository', async () => {
    const ended = await runCli(['demo'], { environment: { TMPDIR: '/nowhere' } });
    expectRefusal(ended, 'no temporary folder can be created in /nowhere');
  });

  test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('leaves nothing after %s', async (signal) => {
    const folder = createFolder();
    let seen = false;
    const ended = await runCli(['demo'], {
      environment: { TMPDIR: folder },
      whileRunning: (child) => {
        // The first words appear when the repository is there and the first change is judged.
        child.stdout?.once('data', () => {
          seen = readdirSync(folder).length > 0;
          child.kill(signal);
        });
      },
    });
    expect(seen).toBe(true);
    expect(ended.signal).toBe(signal);
    expect(ended.stderr).toBe('');
    expect(readdirSync(folder)).toEqual([]);
  });
});

onLinux('a current folder that is gone', () => {
  test('is no bug of ours', async () => {
    const folder = createFolder();
    const script = `cd '${folder}' && rmdir '${folder}' && exec '${process.execPath}' '${join(root, 'dist/cli/index.js')}' check --base main`;
    const child = spawn('/bin/sh', ['-c', script]);
    let printed = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (text: Buffer) => {
        printed += text;
      });
    }
    const status = await new Promise((resolve) => child.on('close', resolve));
    expect(printed).toContain('the current folder does not exist any more');
    expect(printed).not.toMatch(/^\s+at /m);
    expect(status).toBe(2);
    rmSync(folder, { recursive: true, force: true });
  });
});
