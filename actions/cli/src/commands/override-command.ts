import { readPolicy } from '@ai-gate/check';
import type { OverrideTarget } from '@ai-gate/gates';
import type { Policy } from '@ai-gate/policy';
import { openRepository, type Repository, readIdentity } from '@ai-gate/repository';
import { UserError } from '@ai-gate/verdict';
import type { Command } from 'commander';
import { findDefaultBase } from '../check-inputs.ts';
import { print, printAside, printError } from '../console.ts';
import type { ExitStatus, Finish } from '../program.ts';

export function addOverrideCommand(program: Command, finish: Finish): void {
  const override = program
    .command('override')
    .description('write the comment that justifies an override of the gates');
  const withCommon = (command: Command): Command =>
    command
      .requiredOption('--reason <text>', 'why the gates are set aside; it goes into the ledger')
      .option('--repo <dir>', 'any folder of the repository; bare ones are fine', '.')
      .option('--head <rev>', 'the head of the pull request', 'HEAD')
      .option('--base <rev>', 'the tip of the branch that it goes into (default: main)')
      .option('--expires <when>', '24h, 7d or 2026-11-27T00:00:00Z (default: as the policy allows)')
      .option('--signed-off-by <person>', "'Ada Example <ada@example.org>' (default: from git)");
  withCommon(override.command('request'))
    .description('print the comment to post on the pull request')
    .action(finish(request));
  withCommon(override.command('sign'))
    .description('print the comment with an SSH signature, made by ssh-keygen')
    .requiredOption('--pr <number>', 'the number of the pull request')
    .requiredOption('--repository-id <number>', 'of GitHub: gh api repos/OWNER/NAME --jq .id')
    .option('--repository <owner/name>', 'on GitHub (default: from the remote origin)')
    .option('--key <file>', 'a key that GitHub knows as your signing key', '~/.ssh/id_ed25519')
    .action(finish(sign));
}

interface RequestOptions {
  readonly reason: string;
  readonly repo: string;
  readonly head: string;
  readonly base?: string;
  readonly expires?: string;
  readonly signedOffBy?: string;
}

interface SignOptions extends RequestOptions {
  readonly pr: string;
  readonly repositoryId: string;
  readonly repository?: string;
  readonly key: string;
}

async function request(options: RequestOptions): Promise<ExitStatus> {
  const prepared = await prepare(options);
  if (prepared === null) return 2;
  const { justification, policy } = prepared;
  const { renderJustification } = await import('@ai-gate/gates');
  print(renderJustification({ ...justification, signature: null }));
  sayWhatToDo(policy);
  if (policy.override.signature === 'ssh') {
    printAside('The policy asks for an SSH signature: use `ai-gate override sign` instead.');
  }
  return 0;
}

async function sign(options: SignOptions): Promise<ExitStatus> {
  const prepared = await prepare(options);
  if (prepared === null) return 2;
  const { justification, policy, base, repositoryName } = prepared;
  const target: OverrideTarget = {
    repository: readRepositoryName(options.repository ?? repositoryName),
    repositoryId: readNumber('--repository-id', options.repositoryId),
    pullRequest: readNumber('--pr', options.pr),
    base,
    head: justification.head,
  };
  const gates = await import('@ai-gate/gates');
  const { signWithSshKeygen } = await import('../ssh-keygen.ts');
  const payload = gates.renderSigningPayload(target, policy.override.label, justification);
  const key = await expandHome(options.key);
  const signature = await signWithSshKeygen(payload, gates.overrideNamespace, key);
  // Which keys GitHub knows is for the gate to find out; that it will accept this one is said here.
  const checked = gates.verifySshSignature(signature, payload, gates.overrideNamespace, []);
  if (checked.kind === 'invalid') {
    const message = `the signature ${checked.why}`;
    throw new UserError('override/signature-invalid', { message, fix: 'Sign with another key.' });
  }
  printAside(`Signed for ${target.repository}#${target.pullRequest}: ${payload.trimEnd()}`);
  print(gates.renderJustification({ ...justification, signature }));
  sayWhatToDo(policy);
  return 0;
}

function sayWhatToDo({ override }: Policy): void {
  printAside(`\nPost this as a new comment on the pull request, do not edit it afterwards, and have the
label ${override.label} applied. Both take the role ${override.minRole} or more, and neither may be done
by the author of the change. Any push to the pull request voids it.`);
}

interface Prepared {
  readonly justification: {
    readonly reason: string;
    readonly head: string;
    readonly expires: string;
    readonly signedOffBy: string;
  };
  readonly policy: Policy;
  readonly base: string;
  readonly repositoryName: string | null;
}

/** What the comment says, from flags, git and the policy; null when the policy is not valid. */
async function prepare(options: RequestOptions): Promise<Prepared | null> {
  const repository = await openRepository(options.repo);
  try {
    const base = await repository.resolveCommit(
      options.base ?? (await findDefaultBase(repository)),
    );
    const loaded = await readPolicy(repository, base.sha);
    if (!loaded.ok) {
      for (const finding of loaded.findings) printError(new UserError(finding.code, finding));
      return null;
    }
    const { policy } = loaded;
    const justification = await readJustification(options, repository, policy);
    return { justification, policy, base: base.sha, repositoryName: repository.repositoryName };
  } finally {
    await repository.close();
  }
}

async function readJustification(
  options: RequestOptions,
  repository: Repository,
  policy: Policy,
): Promise<Prepared['justification']> {
  const { reasonFlaw, signerFlaw } = await import('@ai-gate/gates');
  const reason = options.reason.trim();
  refuse(reasonFlaw(reason), 'Give --reason one line that tells a later reader why.');
  const fix = "Give --signed-off-by 'Your Name <you@example.org>'.";
  const signedOffBy = options.signedOffBy ?? (await readIdentity(options.repo));
  if (signedOffBy === null) throw invalid('git does not know who you are', fix);
  refuse(signerFlaw(signedOffBy), fix);
  const { sha: head } = await repository.resolveCommit(options.head);
  const expires = await readExpiry(options.expires, policy.override.expiresInHours);
  return { reason, head, expires, signedOffBy };
}

/** The expiry in the form of the comment; a duration counts from now. */
async function readExpiry(text: string | undefined, mostHours: number): Promise<string> {
  const { parseUtcTime, renderUtcTime } = await import('@ai-gate/gates');
  const now = Date.now();
  const latest = now + mostHours * 3_600_000;
  if (text === undefined) return renderUtcTime(new Date(latest));
  const [, amount, unit] = /^(\d{1,5})([dh])$/.exec(text) ?? [];
  const time =
    amount === undefined
      ? parseUtcTime(text)
      : new Date(now + Number(amount) * (unit === 'd' ? 24 : 1) * 3_600_000);
  const fix = `Give --expires 24h, 7d or a time such as ${renderUtcTime(new Date(latest))}.`;
  if (time === null) throw invalid(`--expires is ${JSON.stringify(text)}, which is no time`, fix);
  if (time.getTime() <= now) throw invalid(`${text} is not in the future`, fix);
  if (time.getTime() > latest) {
    throw invalid(`the policy lets an override last ${mostHours} hours at most`, fix);
  }
  return renderUtcTime(time);
}

function readNumber(option: string, text: string): number {
  const number = /^[1-9]\d{0,15}$/.test(text) ? Number(text) : Number.NaN;
  if (Number.isSafeInteger(number)) return number;
  throw invalid(`${option} is ${JSON.stringify(text)}`, `Give ${option} a number above 0.`);
}

function readRepositoryName(name: string | null): string {
  if (name !== null && /^[\w.-]+\/[\w.-]+$/.test(name)) return name;
  throw invalid(
    'the name of the repository on GitHub is not known',
    'Give --repository octo/shop, as GitHub has it.',
  );
}

/** `~` in a default or a quoted path is for us to expand: no shell does. */
async function expandHome(path: string): Promise<string> {
  if (!path.startsWith('~/')) return path;
  const { homedir } = await import('node:os');
  return `${homedir()}${path.slice(1)}`;
}

function refuse(flaw: string | null, fix: string): void {
  if (flaw !== null) throw invalid(flaw, fix);
}

function invalid(message: string, fix: string): UserError {
  return new UserError('input/invalid', { message, fix });
}
