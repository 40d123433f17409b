import { codeNames, codes, isCode, UserError } from '@ai-gate/verdict';
import { renderExplanation } from '@ai-gate/verdict/render/render-explanation';
import type { Command } from 'commander';
import { print } from '../console.ts';
import type { ExitStatus, Finish } from '../program.ts';

export function addExplainCommand(program: Command, finish: Finish): void {
  program
    .command('explain')
    .description('what a code means, why the rule exists and how to satisfy it')
    .argument('[code]', 'such as provenance/path-out-of-scope; without one, all codes are listed')
    .action(finish(explain));
}

async function explain(code: string | undefined): Promise<ExitStatus> {
  if (code === undefined) {
    print(codeNames.map((name) => `${name.padEnd(42)} ${codes[name].title}`).join('\n'));
    return 0;
  }
  // The family may be left out where the rest says enough.
  const matches = codeNames.filter((name) => name === code || name.endsWith(`/${code}`));
  const [only] = matches;
  if (only !== undefined && matches.length === 1 && isCode(only)) {
    print(renderExplanation(only));
    return 0;
  }
  const similar = codeNames.filter((name) => name.includes(code.split('/').at(-1) ?? code));
  const hint =
    similar.length > 0
      ? `Did you mean ${similar.slice(0, 4).join(', ')}?`
      : 'Run `ai-gate explain` to list all codes.';
  throw new UserError('input/invalid', { message: `there is no code ${code}`, fix: hint });
}
