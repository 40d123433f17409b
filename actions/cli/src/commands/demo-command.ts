import { runCheck } from '@ai-gate/check';
import { createScratchRepository, openRepository } from '@ai-gate/repository';
import type { Report } from '@ai-gate/verdict';
import { renderText } from '@ai-gate/verdict/render/render-text';
import type { Command } from 'commander';
import { print, printAside, printError, textOptions } from '../console.ts';
import { scratchFiles, shop } from '../demo/demo-shop.ts';
import { driftScenarios, fields } from '../demo/drift-scenarios.ts';
import { provenanceScenarios, type Scenario } from '../demo/scenarios.ts';
import { gates } from '../gates.ts';
import type { ExitStatus, Finish } from '../program.ts';

const scenarios: readonly Scenario[] = [...provenanceScenarios, ...driftScenarios];

export function addDemoCommand(program: Command, finish: Finish): void {
  program
    .command('demo')
    .description('run the gates on a good change and on bad ones, in a throw-away repository')
    .action(finish(demo));
}

async function demo(): Promise<ExitStatus> {
  const scratch = await createScratchRepository();
  try {
    const base = await createShop(scratch);
    await scratch.commit(
      scenarios.map(({ task, title, files }) => ({
        branch: `autoTest/${task}`,
        parent: base,
        message: title,
        files: files(base),
      })),
    );
    return await show(scratch.directory);
  } finally {
    await scratch.remove();
  }
}

async function createShop(
  scratch: Awaited<ReturnType<typeof createScratchRepository>>,
): Promise<string> {
  const files = scratchFiles({ ...shop, ...fields });
  await scratch.commit([{ branch: 'main', message: 'The shop so far', files }]);
  const repository = await openRepository(scratch.directory);
  try {
    return (await repository.resolveCommit('refs/heads/main')).sha;
  } finally {
    await repository.close();
  }
}

/** Shows what a user would see, and fails when a gate says anything else than it should. */
async function show(directory: string): Promise<ExitStatus> {
  let surprises = 0;
  for (const [index, scenario] of scenarios.entries()) {
    print(`\n── ${index + 1} of ${scenarios.length} · ${scenario.title}`);
    print(`$ ai-gate check ${scenario.gate} --base main --head autoTest/${scenario.task}\n`);
    const report = await runCheck({
      directory,
      base: 'refs/heads/main',
      head: `refs/heads/autoTest/${scenario.task}`,
      gates: [gates[scenario.gate]],
      onBug: printError,
    });
    print(renderText(report, textOptions()));
    if (!isAsExpected(report, scenario)) {
      surprises++;
      printAside(`expected ${scenario.expected} with ${scenario.codes.join(', ') || 'no codes'}`);
    }
  }
  const bad = scenarios.filter(({ expected }) => expected === 'fail').length;
  print(
    surprises === 0
      ? `\nThe gates let ${scenarios.length - bad} good changes pass and stopped ${bad} bad ones, as it should.\nTry it on your own branch: ai-gate check provenance --base main`
      : `\n${surprises} of ${scenarios.length} changes were judged otherwise than expected: please report this.`,
  );
  return surprises === 0 ? 0 : 2;
}

function isAsExpected({ verdict, gates }: Report, { expected, codes }: Scenario): boolean {
  const found = new Set(gates.flatMap(({ findings }) => findings.map(({ code }) => code)));
  return (
    verdict === expected && found.size === codes.length && codes.every((code) => found.has(code))
  );
}
