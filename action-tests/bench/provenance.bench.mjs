import { commit, traceFiles, withRepository } from './large-repository.mjs';
import { cli, command, emptyNode, medians, peakMemory, print } from './measure.mjs';

/** A repository of `total` files; `changed` of them are edited on the branch of a task. */
async function prepare(directory, total, changed) {
  const pathOf = (index) => `src/d${index % 317}/e${index % 31}/file-${index}.ts`;
  const all = function* (count, text) {
    for (let index = 0; index < count; index++) yield [pathOf(index), `${text} ${index}\n`];
  };
  const base = await commit(directory, 'main', null, all(total, 'a'));
  const head = await commit(directory, `autoTest/t${changed}`, base, [
    ...traceFiles(`t${changed}`, base, ['src/**']),
    ...all(changed, 'b'),
  ]);
  return { base, head };
}

const check = (directory, { base, head }) => [
  cli,
  'check',
  'provenance',
  '--repo',
  directory,
  '--base',
  base,
  '--head',
  head,
];

export async function measure() {
  await withRepository(async (directory) => {
    const tips = await prepare(directory, 20, 3);
    const args = [...check(directory, tips), '--task', 't3'];
    const ms = medians({ gate: command(process.execPath, args), emptyNode });
    print('20 files, 3 changed: process / empty Node', ms.gate / ms.emptyNode, '≤ 4');
  });
  await withRepository(async (directory) => {
    const once = await prepare(directory, 100_000, 10_000);
    const twice = await prepare(directory, 100_000, 20_000);
    const argsOnce = [...check(directory, once), '--task', 't10000'];
    const argsTwice = [...check(directory, twice), '--task', 't20000'];
    const ms = medians({
      once: command(process.execPath, argsOnce),
      twice: command(process.execPath, argsTwice),
      diffTree: command('git', ['-C', directory, 'diff-tree', '-r', '-z', once.base, once.head]),
      emptyNode,
    });
    const floor = ms.diffTree + ms.emptyNode;
    print(
      '100,000 files, 10,000 changed: process / (diff-tree + empty Node)',
      ms.once / floor,
      '≤ 3',
    );
    print('twice the change / once', ms.twice / ms.once, '≤ 2.3');
    print('peak memory, MiB', peakMemory(argsOnce), '≤ 250');
  });
}
