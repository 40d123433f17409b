import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { overrideNamespace, verifySshSignature } from '@ai-gate/gates';
import { appendEntry, digestOf, entryPath, firstPrev, renderEntry } from '@ai-gate/ledger';
import { openLedgerBranch } from '@ai-gate/repository';
import { cli, command, emptyNode, medians, print } from './measure.mjs';

const branch = 'ai-gate/ledger';

/** What an entry of a ledger holds, for pull request `pr`. */
function draft(pr) {
  return {
    kind: 'override',
    repo: 'octo/shop',
    pr,
    base: 'a'.repeat(40),
    head: 'b'.repeat(40),
    actor: { login: 'ada', id: 583231 },
    verdict: 'overridden',
    codes: ['provenance/path-out-of-scope'],
    policy: `sha256:${'c'.repeat(64)}`,
    detail: {
      commentDigest: `sha256:${'d'.repeat(64)}`,
      commentId: pr,
      expires: '2026-11-27T00:00:00Z',
      reason: `payment outage INC-${pr}, fix reviewed by phone with the owner`,
    },
  };
}

/** A bare repository with a ledger of `count` entries, a hundred a day, in one pack. */
function createLedger(count) {
  const directory = mkdtempSync(join(tmpdir(), 'ai-gate-bench-'));
  const git = (args, input) => execFileSync('git', args, { cwd: directory, input });
  git(['init', '--quiet', '--bare']);
  const parts = [`commit refs/heads/${branch}\ncommitter a <a@example.org> 0 +0000\ndata 0\n`];
  let prev = firstPrev;
  for (let seq = 1; seq <= count; seq++) {
    const time = new Date(Date.UTC(2024, 0, 1) + seq * 864_000);
    const at = `${time.toISOString().slice(0, 19)}Z`;
    const entry = { ...draft(seq), v: 1, seq, prev, at };
    const text = renderEntry(entry);
    prev = digestOf(text);
    parts.push(`M 100644 inline ${entryPath(entry)}\ndata ${Buffer.byteLength(text)}\n${text}`);
  }
  git(['fast-import', '--quiet', '--date-format=raw'], parts.join(''));
  return directory;
}

/** The floor: every blob through `git cat-file --batch`, and its SHA-256. */
function readAndHash(directory) {
  const script = `
    const { spawn } = require('node:child_process');
    const { createHash } = require('node:crypto');
    const list = require('node:child_process').execFileSync('git', ['ls-tree', '-r', '--format=%(objectname)', '${branch}'], { maxBuffer: 1 << 28 });
    const git = spawn('git', ['cat-file', '--batch', '--buffer'], { stdio: ['pipe', 'pipe', 'inherit'] });
    git.stdin.end(list);
    let rest = Buffer.alloc(0);
    git.stdout.on('data', (chunk) => {
      rest = rest.length ? Buffer.concat([rest, chunk]) : chunk;
      for (let at = 0; ; ) {
        const line = rest.indexOf(10, at);
        const size = line < 0 ? NaN : Number(rest.latin1Slice(at, line).split(' ')[2]);
        if (!(line + 1 + size < rest.length)) { rest = rest.subarray(at); return; }
        createHash('sha256').update(rest.subarray(line + 1, line + 1 + size)).digest('hex');
        at = line + 2 + size;
      }
    });`;
  return command(process.execPath, ['-e', script], { cwd: directory });
}

async function timeAppend(directory) {
  const opened = await openLedgerBranch(directory, branch);
  const start = process.hrtime.bigint();
  for (let index = 0; index < 20; index++) await appendEntry(opened, draft(index));
  const ms = Number(process.hrtime.bigint() - start) / 20e6;
  await opened.close();
  return ms;
}

/** Milliseconds that verifying one signature takes, for each kind of key that ssh-keygen makes. */
function timeSignatures() {
  const folder = mkdtempSync(join(tmpdir(), 'ai-gate-bench-'));
  const kinds = [
    ['ed25519'],
    ['rsa', '-b', '4096'],
    ['ecdsa', '-b', '256'],
    ['ecdsa', '-b', '521'],
  ];
  const times = kinds.map((kind) => {
    const key = join(folder, kind.join(''));
    execFileSync('ssh-keygen', ['-q', '-t', ...kind, '-N', '', '-f', key]);
    const args = ['-Y', 'sign', '-n', overrideNamespace, '-f', key];
    const armor = spawnSync('ssh-keygen', args, { input: 'payload\n' }).stdout.toString();
    const keys = [readFileSync(`${key}.pub`, 'utf8')];
    const verify = () => verifySshSignature(armor, 'payload\n', overrideNamespace, keys);
    if (verify().kind !== 'valid') throw new Error(`${kind.join(' ')} does not verify`);
    const start = process.hrtime.bigint();
    for (let index = 0; index < 200; index++) verify();
    return [kind.join(' '), Number(process.hrtime.bigint() - start) / 200e6];
  });
  rmSync(folder, { recursive: true });
  return times;
}

/** Milliseconds of one SHA-256 over 1 MiB, the yardstick of this machine. */
function timeHash() {
  const bytes = Buffer.alloc(1 << 20, 1);
  const start = process.hrtime.bigint();
  for (let index = 0; index < 50; index++) createHash('sha256').update(bytes).digest();
  return Number(process.hrtime.bigint() - start) / 50e6;
}

export async function measure() {
  const small = createLedger(1000);
  const large = createLedger(100_000);
  const verify = (directory) =>
    command(process.execPath, [cli, 'ledger', 'verify', '--repo', directory]);
  const subjects = { verify: verify(large), floor: readAndHash(large), emptyNode };
  const ms = medians(subjects, { runs: 5 });
  console.log(
    `  100,000 entries: verify ${ms.verify.toFixed(0)} ms, floor ${ms.floor.toFixed(0)} ms`,
  );
  print('100,000 entries: verify / (cat-file --batch and hash)', ms.verify / ms.floor, '≤ 3');
  const append = [await timeAppend(small), await timeAppend(large)];
  print('append to 100,000 entries / append to 1,000', append[1] / append[0], '≤ 1.5');
  const yardstick = timeHash();
  for (const [kind, time] of timeSignatures()) {
    print(`verify ${kind}: ms`, time, '≤ 2');
    print(`verify ${kind} / SHA-256 of 1 MiB`, time / yardstick, '—');
  }
  for (const directory of [small, large]) rmSync(directory, { recursive: true });
}
