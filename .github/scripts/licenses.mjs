// Writes the licences of the packages in a bundle. ncc lists only modules that it left apart; those
// that it joined with others are named in comments of the code alone.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The licences of what `code` holds and of the packages that ncc's own list names. */
export async function renderLicenses(root, code, listed) {
  const joined = [...code.matchAll(/node_modules\/((?:@[\w.-]+\/)?[\w.-]+)\//g)].map(
    ([, name]) => name,
  );
  const installed = await listInstalled(root);
  const apart = listed.split('\n').filter((line) => installed.has(line));
  const names = [...new Set([...joined, ...apart])].filter(
    (name) => name !== '' && !name.startsWith('@ai-gate/'),
  );
  const licenses = await Promise.all(names.sort().map((name) => renderLicense(root, name)));
  return licenses.join('\n');
}

async function listInstalled(root) {
  const lock = JSON.parse(await readFile(join(root, 'package-lock.json'), 'utf8'));
  return new Set(Object.keys(lock.packages).map((path) => path.replace(/^.*node_modules\//, '')));
}

async function renderLicense(root, name) {
  const folder = join(root, 'node_modules', name);
  const { license } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  const files = (await readdir(folder)).filter((file) =>
    /^(licen[cs]e|copying|notice)/i.test(file),
  );
  if (files.length === 0) throw new Error(`${name} has no licence file`);
  const texts = await Promise.all(files.sort().map((file) => readFile(join(folder, file), 'utf8')));
  return `${[name, license, ...texts.map((text) => text.trim())].join('\n')}\n`;
}
