import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { root } from '../shipped/run-shipped.ts';

const bundles = readdirSync(join(root, 'dist'));

test.each(bundles)('dist/%s carries the licence of each package in it', (bundle) => {
  const folder = join(root, 'dist', bundle);
  const licenses = readFileSync(join(folder, 'licenses.txt'), 'utf8');
  const code = readdirSync(folder)
    .filter((name) => name.endsWith('.js'))
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n');
  const paths = code.matchAll(/node_modules\/((?:@[\w.-]+\/)?[\w.-]+)\//g);
  const packages = [...new Set([...paths].map(([, name]) => name))];
  expect(packages.length).toBeGreaterThan(5);
  const missing = packages.filter(
    (name) => !licenses.includes(`\n${name}\n`) && !licenses.startsWith(`${name}\n`),
  );
  expect(missing).toEqual([]);
});
