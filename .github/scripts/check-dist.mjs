// npm run check-dist: proves that the committed bundles are what their source gives, byte for byte.
import { execFileSync } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { bundleActions, root } from './bundle-actions.mjs';

const fresh = await mkdtemp(join(tmpdir(), 'ai-gate-dist-'));
try {
  execFileSync('npx', ['tsc', '-b'], { cwd: root, stdio: 'inherit' });
  await bundleActions(fresh);
  const differences = await compare(join(root, 'dist'), fresh);
  for (const difference of differences) console.error(difference);
  if (differences.length > 0) {
    console.error('dist/ differs from its source: run `npm run build` and commit dist/.');
    process.exitCode = 1;
  } else {
    console.log('dist/ equals its source.');
  }
} finally {
  await rm(fresh, { recursive: true, force: true });
}

async function compare(committed, built) {
  const [left, right] = [await filesBelow(committed), await filesBelow(built)];
  const names = [...new Set([...left.keys(), ...right.keys()])].sort();
  return names.flatMap((name) => {
    const [before, after] = [left.get(name), right.get(name)];
    if (before === undefined) return [`missing in dist: ${name}`];
    if (after === undefined) return [`not built any more: ${name}`];
    return before.equals(after) ? [] : [`differs: ${name}`];
  });
}

async function filesBelow(directory) {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true }).catch(
    () => [],
  );
  const files = entries.filter((entry) => entry.isFile());
  const paths = files.map((entry) => join(entry.parentPath, entry.name));
  return new Map(
    await Promise.all(paths.map(async (path) => [relative(directory, path), await readFile(path)])),
  );
}
