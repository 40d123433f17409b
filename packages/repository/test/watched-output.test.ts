import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import {
  createRepository,
  type GitFixture,
  removeFixtures,
} from '@ai-gate/action-tests/git-fixture';
import { readChanges } from '@ai-gate/repository/change-reader';
import { outputLimits } from '@ai-gate/repository/watched-output';
import { afterAll, describe, expect, test } from '@jest/globals';
import { userErrorOf } from './user-error-of.ts';

afterAll(removeFixtures);

function locationOf({ directory }: GitFixture) {
  return { gitDirectory: join(directory, '.git'), workingDirectory: directory };
}

/** A tree of `10 ** levels` files, and the tree without any. */
function nestedTree(levels: number) {
  const fixture = createRepository();
  const write = (input: string): string =>
    execFileSync('git', ['mktree', '--missing'], { cwd: fixture.directory, input })
      .toString()
      .trim();
  const empty = write('');
  let tree = write(`100644 blob ${'1'.repeat(40)}\tf\n`);
  for (let level = 0; level < levels; level += 1) {
    tree = write([...'abcdefghij'].map((name) => `040000 tree ${tree}\t${name}\n`).join(''));
  }
  return { location: locationOf(fixture), empty, tree };
}

describe('a tree whose paths multiply without end', () => {
  const { location, empty, tree } = nestedTree(10);

  test('is given up when git is silent for too long', async () => {
    const limits = { ...outputLimits, silence: 300 };
    const { code, message } = await userErrorOf(readChanges(location, empty, tree, limits));
    expect(code).toBe('input/limit-exceeded');
    expect(message).toMatch('printed nothing for 0.3 seconds');
  });

  // Elsewhere the memory of a process cannot be read.
  const onLinux = process.platform === 'linux' ? test : test.skip;
  onLinux('is given up when git takes too much memory', async () => {
    const limits = { ...outputLimits, memory: 2 ** 24 };
    const { code, message } = await userErrorOf(readChanges(location, empty, tree, limits));
    expect(code).toBe('input/limit-exceeded');
    expect(message).toMatch('more than 16 MiB of memory');
  });
});

test('output without end is given up', async () => {
  const { location, empty, tree } = nestedTree(3);
  expect(await readChanges(location, empty, tree)).toHaveLength(1_000);
  const limits = { ...outputLimits, output: 2 ** 16 };
  const { code, message } = await userErrorOf(readChanges(location, empty, tree, limits));
  expect(code).toBe('input/limit-exceeded');
  expect(message).toMatch('printed more than 0.0625 MiB');
});
