import type { ChainVerification, LedgerRecord, LedgerReport } from '@ai-gate/ledger';
import { defaultPolicy } from '@ai-gate/policy';
import { openRepository, type Repository } from '@ai-gate/repository';
import { escapeInvisible, UserError } from '@ai-gate/verdict';
import type { Command } from 'commander';
import { print, printAside } from '../console.ts';
import { type ExitStatus, type Finish, oneOf } from '../program.ts';
import { writeOutput } from '../report-output.ts';

export function addLedgerCommand(program: Command, finish: Finish): void {
  const ledger = program.command('ledger').description('verify and show the ledger of overrides');
  const withPlace = (command: Command): Command =>
    command
      .option('--repo <dir>', 'any folder of the repository; bare ones are fine', '.')
      .option('--branch <name>', 'the branch of the ledger', defaultPolicy.override.ledgerBranch);
  withPlace(ledger.command('verify'))
    .description('check that no entry was changed, cut out or put in by hand (1: it was)')
    .option('--expect-head <digest>', 'the head that was printed once: it must still be there')
    .action(finish(verify));
  withPlace(ledger.command('report'))
    .description('show what was overridden, by whom and why (1: the chain does not hold)')
    .option('--since <when>', '7d, 24h or 2026-11-01 (default: everything)')
    .option('--format <format>', ledgerFormats.join(', '), 'text')
    .option('--output <file>', 'write the report to a file')
    .action(finish(report));
  withPlace(ledger.command('show'))
    .description('print one entry as it stands in the ledger, and its digest')
    .argument('<seq>', 'the number of the entry')
    .action(finish(show));
}

interface Place {
  readonly repo: string;
  readonly branch: string;
}

interface Reading {
  readonly commit: string;
  readonly chain: ChainVerification;
  readonly records: readonly LedgerRecord[];
}

/** Reads and verifies the whole ledger; entries are kept only where `keep` says so. */
async function readLedger(
  place: Place,
  expectHead: string | undefined,
  keep: (record: LedgerRecord) => boolean,
): Promise<Reading> {
  const { readLedgerFiles, readLedgerTip, verifyChain } = await import('@ai-gate/ledger');
  return inRepository(place.repo, async (repository) => {
    const commit = await readLedgerTip(repository, place.branch);
    const records: LedgerRecord[] = [];
    const chain = await verifyChain(readLedgerFiles(repository, commit), {
      expectHead,
      onEntry: (entry, digest) => {
        if (keep({ entry, digest })) records.push({ entry, digest });
      },
    });
    return { commit, chain, records };
  });
}

async function inRepository<Result>(
  directory: string,
  work: (repository: Repository) => Promise<Result>,
): Promise<Result> {
  const repository = await openRepository(directory);
  try {
    return await work(repository);
  } finally {
    await repository.close();
  }
}

async function verify(options: Place & { readonly expectHead?: string }): Promise<ExitStatus> {
  const expectHead = options.expectHead === undefined ? undefined : readDigest(options.expectHead);
  const { commit, chain } = await readLedger(options, expectHead, () => false);
  for (const { path, message } of chain.problems) {
    printAside(
      `error: ${escapeInvisible(`${path ?? options.branch}: ${message}`)} (override/ledger-broken)`,
    );
  }
  if (chain.problemCount > 0) {
    const more = chain.problemCount - chain.problems.length;
    if (more > 0) printAside(`and ${more} more problems`);
    printAside(
      '  fix: Find out who moved the branch, and restore it from a clone that verifies; nothing is overridden until then.',
    );
    return 1;
  }
  print(`${options.branch} at ${commit}: ${chain.count} entries, the chain holds`);
  print(`head: ${chain.head ?? 'none'}`);
  return 0;
}

function readDigest(text: string): string {
  const hex = text.startsWith('sha256:') ? text.slice('sha256:'.length) : text;
  if (/^[0-9a-f]{64}$/.test(hex)) return `sha256:${hex}`;
  throw new UserError('input/invalid', {
    message: `--expect-head is ${JSON.stringify(text)}, which is no digest`,
    fix: 'Give --expect-head what `ai-gate ledger verify` printed behind head: sha256:…',
  });
}

const ledgerFormats = ['text', 'json', 'markdown', 'html'] as const;

interface ReportOptions extends Place {
  readonly since?: string;
  readonly format: string;
  readonly output?: string;
}

async function report(options: ReportOptions): Promise<ExitStatus> {
  const format = oneOf('--format', ledgerFormats, options.format);
  const { composeLedgerReport } = await import('@ai-gate/ledger');
  const now = new Date();
  const since = await readSince(options.since, now);
  const { commit, chain, records } = await readLedger(
    options,
    undefined,
    ({ entry }) => since === null || new Date(entry.at) >= since,
  );
  const { branch } = options;
  const composed = composeLedgerReport({ branch, commit, since, now, chain, records });
  const text = await render(composed, format);
  if (options.output === undefined) print(text);
  else {
    await writeOutput(options.output, text);
    printAside(`the report is in ${options.output}`);
  }
  return chain.problemCount === 0 ? 0 : 1;
}

async function readSince(text: string | undefined, now: Date): Promise<Date | null> {
  if (text === undefined) return null;
  const { parseSince } = await import('@ai-gate/ledger');
  const since = parseSince(text, now);
  if (since !== null) return since;
  throw new UserError('input/invalid', {
    message: `--since is ${JSON.stringify(text)}, which is no time in the past`,
    fix: 'Give --since a duration such as 7d or 24h, or a day such as 2026-11-01.',
  });
}

async function render(
  composed: LedgerReport,
  format: (typeof ledgerFormats)[number],
): Promise<string> {
  switch (format) {
    case 'text':
      return (await import('@ai-gate/ledger/report/render-text')).renderLedgerText(composed);
    case 'json':
      return (await import('@ai-gate/ledger/report/render-json')).renderLedgerJson(composed);
    case 'markdown':
      return (await import('@ai-gate/ledger/report/render-markdown')).renderLedgerMarkdown(
        composed,
      );
    case 'html': {
      const { renderLedgerHtml } = await import('@ai-gate/ledger/report/render-html');
      const serverUrl = process.env['GITHUB_SERVER_URL'];
      return renderLedgerHtml(composed, serverUrl ? { serverUrl } : {});
    }
  }
}

async function show(text: string, place: Place): Promise<ExitStatus> {
  const seq = /^[1-9]\d{0,8}$/.test(text) ? Number(text) : null;
  const fix = 'Give the number of an entry; `ai-gate ledger report` lists them.';
  if (seq === null) {
    const message = `${JSON.stringify(text)} is not the number of an entry`;
    throw new UserError('input/invalid', { message, fix });
  }
  const { chain, records } = await readLedger(place, undefined, ({ entry }) => entry.seq === seq);
  const [record] = records;
  if (record === undefined) {
    const message = `there is no entry ${seq} among the ${chain.count} on ${place.branch}`;
    throw new UserError('input/invalid', { message, fix });
  }
  const { renderLedgerEntry } = await import('@ai-gate/ledger/report/render-json');
  print(renderLedgerEntry(record));
  if (chain.problemCount === 0) return 0;
  printAside('The chain does not hold: run `ai-gate ledger verify`. What is shown may be forged.');
  return 1;
}
