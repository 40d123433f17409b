import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseJustification, renderSigningPayload, verifySshSignature } from '@ai-gate/gates';
import { appendEntry, type EntryDraft } from '@ai-gate/ledger';
import { openLedgerBranch } from '@ai-gate/repository';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  createFolder,
  createRepository,
  type GitFixture,
  removeFixtures,
} from '../git-fixture/git-fixture.ts';
import { runCli } from '../shipped/run-shipped.ts';

afterAll(removeFixtures);

const draft = (pr: number): EntryDraft => ({
  kind: 'override',
  repo: 'octo/shop',
  pr,
  base: 'a'.repeat(40),
  head: 'b'.repeat(40),
  actor: { login: 'ada', id: 583231 },
  verdict: 'overridden',
  codes: ['provenance/path-out-of-scope'],
  policy: null,
  detail: {
    reason: `payment outage INC-${pr} \u202e`,
    expires: '2026-11-27T00:00:00Z',
    commentId: pr,
    commentDigest: `sha256:${'c'.repeat(64)}`,
  },
});

async function createLedger(count: number): Promise<GitFixture> {
  const fixture = createRepository({ bare: true });
  fixture.commit({ 'a.txt': 'a' });
  const branch = await openLedgerBranch(fixture.directory, 'ai-gate/ledger');
  for (let pr = 1; pr <= count; pr++) await appendEntry(branch, draft(pr));
  await branch.close();
  return fixture;
}

/** The same ledger with its files put on an orphan branch in another way. */
function forge(
  fixture: GitFixture,
  change: (files: [string, string][]) => [string, string][],
): GitFixture {
  const paths = fixture.git('ls-tree', '-r', '--name-only', 'ai-gate/ledger').split('\n');
  const files = paths.map((path): [string, string] => [
    path,
    `${fixture.git('show', `ai-gate/ledger:${path}`)}\n`,
  ]);
  const forged = createRepository({ bare: true, branch: 'ai-gate/ledger' });
  forged.commit(change(files));
  return forged;
}

let ledger: GitFixture;

beforeAll(async () => {
  ledger = await createLedger(3);
});

const run = (name: string, { directory }: GitFixture, ...args: string[]) =>
  runCli(['ledger', name, '--repo', directory, ...args]);

describe('ai-gate ledger verify', () => {
  test('says that the chain holds, and gives the head to remember', async () => {
    const { status, stdout, stderr } = await run('verify', ledger);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(
      /^ai-gate\/ledger at [0-9a-f]{40}: 3 entries, the chain holds\nhead: sha256:[0-9a-f]{64}\n$/,
    );
    const head = stdout.split('head: ')[1]?.trim() ?? '';
    for (const expected of [head, head.replace('sha256:', '')]) {
      expect((await run('verify', ledger, '--expect-head', expected)).status).toBe(0);
    }
    const cut = forge(ledger, (files) => files.slice(0, -1));
    expect((await run('verify', cut)).status).toBe(0);
    const missed = await run('verify', cut, '--expect-head', head);
    expect(missed.status).toBe(1);
    expect(missed.stderr).toContain('history was cut');
  });

  test.each([
    {
      what: 'cut out',
      change: (files: [string, string][]) => files.filter((_, index) => index !== 1),
      says: 'entry 2 should come before',
    },
    {
      what: 'edited',
      change: (files: [string, string][]) =>
        files.map(([path, text]): [string, string] => [path, text.replace('INC-1', 'INC-7')]),
      says: 'entry 2 does not name the digest of entry 1',
    },
    {
      what: 'added beside',
      change: (files: [string, string][]) => [...files, ['README.md', 'x'] as [string, string]],
      says: 'README.md: it is no entry',
    },
  ])('an entry $what: status 1, and where', async ({ change, says }) => {
    const { status, stdout, stderr } = await run('verify', forge(ledger, change));
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain(says);
    expect(stderr).toContain('override/ledger-broken');
    expect(stderr).toContain('fix: ');
  });

  test('reads a ledger that was only fetched', async () => {
    const clone = ledger.clone('--bare');
    clone.git('update-ref', 'refs/remotes/origin/ai-gate/ledger', 'refs/heads/ai-gate/ledger');
    clone.git('update-ref', '-d', 'refs/heads/ai-gate/ledger');
    expect((await run('verify', clone)).status).toBe(0);
  });

  test.each([
    { args: ['--branch', 'nosuch'], says: 'there is no branch nosuch here' },
    { args: ['--expect-head', 'main'], says: 'is no digest' },
    { args: ['--repo', '/nowhere'], says: 'is not a directory' },
  ])('$args: status 2, and what to do', async ({ args, says }) => {
    const { status, stdout, stderr } = await run('verify', ledger, ...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(says);
    expect(stderr).toContain('fix: ');
    expect(stderr).not.toMatch(/^\s+at /m);
  });
});

describe('ai-gate ledger report', () => {
  test.each([
    { format: 'text', holds: '#3  ' },
    { format: 'json', holds: '"schemaVersion": 1' },
    { format: 'markdown', holds: '| Entry | When |' },
    { format: 'html', holds: '<!doctype html>' },
  ])('as $format', async ({ format, holds }) => {
    const { status, stdout, stderr } = await run('report', ledger, '--format', format);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain(holds);
    expect(stdout).not.toContain('\u202e');
  });

  test('of the last week, into a file', async () => {
    const file = join(createFolder(), 'report.json');
    const args = ['--since', '7d', '--format', 'json', '--output', file];
    const { status, stdout } = await run('report', ledger, ...args);
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({
      counts: { override: 3 },
      entries: [{ seq: 3 }, { seq: 2 }, { seq: 1 }],
    });
  });

  test('of a chain that does not hold is shown, with status 1', async () => {
    const forged = forge(ledger, (files) => files.slice(1));
    const { status, stdout } = await run('report', forged);
    expect(status).toBe(1);
    expect(stdout).toContain('does NOT hold');
  });

  test.each([
    { args: ['--since', 'yesterday'], says: 'no time in the past' },
    { args: ['--format', 'xml'], says: 'text, json, markdown, html' },
    { args: ['--output', '/nowhere/deep/report'], says: 'cannot be written' },
  ])('$args: status 2, and what to do', async ({ args, says }) => {
    const { status, stderr } = await run('report', ledger, ...args);
    expect(status).toBe(2);
    expect(stderr).toContain(says);
    expect(stderr).not.toMatch(/^\s+at /m);
  });
});

describe('ai-gate ledger show', () => {
  test('prints an entry and its digest', async () => {
    const { status, stdout } = await run('show', ledger, '2');
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      seq: 2,
      pr: 2,
      digest: expect.stringMatching(/^sha256:/),
    });
  });

  test.each(['4', '0', 'x', '-1'])('%s is no entry: status 2', async (seq) => {
    expect((await run('show', ledger, seq)).status).toBe(2);
  });
});

const reason = 'payment outage INC-881, reviewed by phone';

function createChange(policy = ''): GitFixture {
  const fixture = createRepository();
  fixture.commit({ 'a.ts': 'a', ...(policy && { '.github/ai-gate.yml': policy }) });
  fixture.branch('autoTest/portal');
  fixture.commit({ 'a.ts': 'b' });
  fixture.git('remote', 'add', 'origin', 'https://github.com/octo/shop.git');
  return fixture;
}

const signer = ['--signed-off-by', 'Ada Example <ada@example.org>'];

describe('ai-gate override request', () => {
  const request = ({ directory }: GitFixture, ...args: string[]) =>
    runCli(['override', 'request', '--reason', reason, ...args], { cwd: directory });

  test('prints the comment for this head, and what to do with it', async () => {
    const change = createChange();
    const { status, stdout, stderr } = await request(change, ...signer);
    expect(status).toBe(0);
    expect(parseJustification(stdout)).toEqual({
      ok: true,
      justification: {
        reason,
        head: change.git('rev-parse', 'HEAD'),
        expires: expect.any(String),
        signedOffBy: 'Ada Example <ada@example.org>',
        signature: null,
      },
    });
    expect(stderr).toContain('override:ai-gated');
  });

  test('knows who signs off from git', async () => {
    const change = createChange();
    change.git('config', 'user.name', 'Grace Example');
    change.git('config', 'user.email', 'grace@example.org');
    const { stdout } = await request(change);
    expect(stdout).toContain('Signed-off-by: Grace Example <grace@example.org>');
  });

  test('asks for nothing that the policy at the base forbids', async () => {
    const change = createChange(
      'version: 1\noverride: { expires-in: 2d, label: "override:now" }\n',
    );
    expect((await request(change, ...signer)).stderr).toContain('override:now');
    const { status, stderr } = await request(change, ...signer, '--expires', '3d');
    expect(status).toBe(2);
    expect(stderr).toContain('48 hours at most');
    expect((await request(change, ...signer, '--expires', '47h')).status).toBe(0);
  });

  test.each([
    { args: ['--reason', 'urgent'], says: 'too short' },
    { args: ['--expires', 'tomorrow'], says: 'is no time' },
    { args: ['--expires', '2020-01-01T00:00:00Z'], says: 'not in the future' },
    { args: ['--signed-off-by', 'Ada'], says: 'Signed-off-by' },
    { args: ['--head', 'nosuch'], says: 'does not name a commit' },
  ])('$args: status 2, and what to do', async ({ args, says }) => {
    const { status, stdout, stderr } = await request(createChange(), ...signer, ...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(says);
    expect(stderr).toContain('fix: ');
    expect(stderr).not.toMatch(/^\s+at /m);
  });
});

const sshKeygenIsHere = spawnSync('ssh-keygen', ['-?']).error === undefined;
if (!sshKeygenIsHere) test.todo('ssh-keygen is not on this machine: signing is not tried');

(sshKeygenIsHere ? describe : describe.skip)('ai-gate override sign', () => {
  const sign = ({ directory }: GitFixture, ...args: string[]) =>
    runCli(
      [
        'override',
        'sign',
        '--reason',
        reason,
        ...signer,
        '--pr',
        '42',
        '--repository-id',
        '1296269',
        ...args,
      ],
      { cwd: directory },
    );

  function createKey(...type: string[]): string {
    const file = join(createFolder(), 'key');
    execFileSync('ssh-keygen', ['-q', ...type, '-N', '', '-f', file]);
    return file;
  }

  test('prints a comment whose signature verifies', async () => {
    const change = createChange();
    const key = createKey('-t', 'ed25519');
    const { status, stdout, stderr } = await sign(change, '--key', key);
    expect({ status, stderr }).toEqual({
      status: 0,
      stderr: expect.stringContaining('octo/shop#42'),
    });
    const reading = parseJustification(stdout);
    if (!reading.ok) throw new Error(reading.problems.join());
    const { justification } = reading;
    const target = {
      repository: 'octo/shop',
      repositoryId: 1296269,
      pullRequest: 42,
      base: change.git('rev-parse', 'main'),
      head: change.git('rev-parse', 'HEAD'),
    };
    const payload = renderSigningPayload(target, 'override:ai-gated', justification);
    const keys = [readFileSync(`${key}.pub`, 'utf8')];
    const armor = justification.signature ?? '';
    expect(verifySshSignature(armor, payload, 'ai-gate-override-v1', keys).kind).toBe('valid');
  });

  test('refuses a key that the gate would refuse', async () => {
    const { status, stderr } = await sign(
      createChange(),
      '--key',
      createKey('-t', 'rsa', '-b', '1536'),
    );
    expect(status).toBe(2);
    expect(stderr).toContain('fewer than 2048 bits');
  });

  test.each([
    { args: ['--key', '/nowhere/key'], says: 'ssh-keygen could not sign' },
    { args: ['--pr', 'x'], says: '--pr is "x"' },
    { args: ['--repository', 'shop'], says: 'name of the repository' },
  ])('$args: status 2, and what to do', async ({ args, says }) => {
    const { status, stdout, stderr } = await sign(createChange(), ...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(says);
    expect(stderr).toContain('fix: ');
  });

  test('without ssh-keygen says what to install', async () => {
    const folder = createFolder();
    const git = execFileSync('sh', ['-c', 'command -v git']).toString().trim();
    writeFileSync(join(folder, 'git'), `#!/bin/sh\nexec ${git} "$@"\n`, { mode: 0o755 });
    const { directory } = createChange();
    const args = ['override', 'sign', '--reason', reason, ...signer, '--pr', '1'];
    const { status, stderr } = await runCli([...args, '--repository-id', '1'], {
      cwd: directory,
      environment: { PATH: folder },
    });
    expect(status).toBe(2);
    expect(stderr).toContain('Install OpenSSH');
  });
});
