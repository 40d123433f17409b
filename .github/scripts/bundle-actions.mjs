// Bundles every action into a folder that can be released as it is.
import { cp, mkdir, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ncc from '@vercel/ncc';
import { renderLicenses } from './licenses.mjs';

export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');

/** Bundles each folder of `actions/` from its compiled `build/main.js` into `target/<action>/`. */
export async function bundleActions(target) {
  await rm(target, { recursive: true, force: true });
  for (const action of (await readdir(join(root, 'actions'))).sort()) {
    await bundle(join(root, 'actions', action), join(target, action));
  }
}

async function bundle(source, target) {
  const entry = join(source, 'build/main.js');
  // ncc exits 0 on a missing module, so what it must find is looked for here.
  await stat(entry);
  const { code, assets } = await ncc(entry, {
    quiet: true,
    license: 'licenses.txt',
    target: 'es2022',
  });
  if (code.includes('Cannot find module')) throw new Error(`${entry} imports a missing module`);
  const files = { 'index.js': code };
  for (const [name, asset] of Object.entries(assets)) files[name] = asset.source;
  const bundled = Object.keys(files).filter((name) => name.endsWith('.js'));
  const allCode = bundled.map((name) => files[name]).join('\n');
  files['licenses.txt'] = await renderLicenses(root, allCode, String(files['licenses.txt']));
  for (const [name, content] of Object.entries(files)) {
    const path = join(target, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content);
  }
  for (const name of ['action.yml', 'README.md']) {
    await cp(join(source, name), join(target, name), { force: true }).catch((error) => {
      if (error.code !== 'ENOENT') throw error;
    });
  }
}
