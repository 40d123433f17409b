import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { root } from '../shipped/run-shipped.ts';

interface Manifest {
  readonly inputs: Record<string, { readonly description: string; readonly default?: string }>;
  readonly outputs: Record<string, { readonly description: string }>;
}

const actions = readdirSync(join(root, 'actions')).filter((name) =>
  existsSync(join(root, 'actions', name, 'action.yml')),
);

/** The cells of the table between two marks of a README, without heading and rule. */
function tableIn(readme: string, mark: string): string[][] {
  const text = readme.split(`<!-- ${mark} -->`)[1]?.split(`<!-- /${mark} -->`)[0] ?? '';
  const rows = text.trim().split('\n').slice(2);
  return rows.map((row) =>
    row
      .split(/(?<!\\)\|/)
      .slice(1, -1)
      .map((cell) => cell.trim().replaceAll('\\|', '|').replaceAll('`', '')),
  );
}

describe.each(actions)('the README of %s', (name) => {
  const folder = join(root, 'actions', name);
  const { inputs, outputs } = parse(readFileSync(join(folder, 'action.yml'), 'utf8')) as Manifest;
  const readme = readFileSync(join(folder, 'README.md'), 'utf8');

  test('lists the inputs and outputs of action.yml', () => {
    expect(tableIn(readme, 'inputs')).toEqual(
      Object.entries(inputs).map(([input, said]) => [input, said.description, said.default ?? '']),
    );
    expect(tableIn(readme, 'outputs')).toEqual(
      Object.entries(outputs).map(([output, said]) => [output, said.description]),
    );
  });

  test('is shipped beside the action', () => {
    expect(readFileSync(join(root, 'dist', name, 'README.md'), 'utf8')).toBe(readme);
  });
});
