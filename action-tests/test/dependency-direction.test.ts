import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');

/** Each package with the packages of ours that it may import. Whatever is not listed is forbidden. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  'packages/verdict': [],
  'packages/policy': ['verdict'],
  'packages/gates': ['policy', 'verdict'],
  'packages/contract': ['gates', 'verdict'],
  'packages/extract': ['gates', 'policy', 'verdict'],
  'packages/repository': ['gates', 'verdict'],
  'packages/github': ['gates', 'policy', 'repository', 'verdict'],
  'packages/ledger': ['repository', 'verdict'],
  'packages/check': ['contract', 'extract', 'gates', 'github', 'policy', 'repository', 'verdict'],
  'packages/action-kit': ['check', 'gates', 'github', 'policy', 'repository', 'verdict'],
};

/** Packages that only decide: no file, no process, no network, no clock. */
const pure = ['verdict', 'policy', 'gates', 'contract', 'extract'].map(
  (name) => `packages/${name}`,
);

const impure =
  /^(?:node:)?(?:fs|child_process|http|https|net|dgram|worker_threads)(?:\/|$)|^@actions\//;
const clock = /\bDate\.now\(|\bnew Date\(\)|\bperformance\.now\(/;

/** Import and export statements, over several lines, and dynamic imports. */
const statement = /(?:^(?:import|export)\s[^'"`;]*?from\s+|^import\s+|\bimport\()'([^'\n]+)'/gm;

interface Source {
  readonly path: string;
  readonly code: string;
  readonly imports: readonly string[];
}

function sourcesOf(folder: string): Source[] {
  const entries = readdirSync(join(root, folder, 'src'), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => {
      const path = join(entry.parentPath, entry.name);
      const code = readFileSync(path, 'utf8');
      const imports = [...code.matchAll(statement)];
      return { path: relative(root, path), code, imports: imports.map((match) => match[1] ?? '') };
    });
}

const folders = ['packages', 'actions'].flatMap((group) =>
  readdirSync(join(root, group)).map((name) => `${group}/${name}`),
);

describe('the direction of dependencies', () => {
  test('every package is listed', () => {
    const packages = folders.filter((folder) => folder.startsWith('packages/'));
    expect(packages.filter((folder) => allowed[folder] === undefined)).toEqual([]);
  });

  test.each(Object.keys(allowed))('%s imports only what stands below it', (folder) => {
    const wrong = sourcesOf(folder).flatMap(({ path, imports }) =>
      imports
        .map((name) => /^@ai-gate\/([^/]+)/.exec(name)?.[1])
        .filter((name) => name !== undefined && !allowed[folder]?.includes(name))
        .map((name) => `${path} imports ${name}`),
    );
    expect(wrong).toEqual([]);
  });

  test.each(pure)('%s touches nothing outside', (folder) => {
    const wrong = sourcesOf(folder).flatMap(({ path, imports, code }) => [
      ...imports.filter((name) => impure.test(name)).map((name) => `${path} imports ${name}`),
      ...(clock.test(code) ? [`${path} reads the clock`] : []),
    ]);
    expect(wrong).toEqual([]);
  });

  test.each(folders)('%s imports relatively only within itself', (folder) => {
    const wrong = sourcesOf(folder).flatMap(({ path, imports }) =>
      imports
        .filter((name) => name.startsWith('.'))
        .filter((name) => !join(dirname(path), name).startsWith(`${folder}/src/`))
        .map((name) => `${path} imports ${name}`),
    );
    expect(wrong).toEqual([]);
  });

  test.each([
    ['@actions/core', 'packages/action-kit'],
    ['@actions/github', 'packages/github'],
  ])('%s is imported in one package', (name, owner) => {
    const importers = folders.filter((folder) =>
      sourcesOf(folder).some(({ imports }) => imports.includes(name)),
    );
    expect(importers.filter((folder) => folder !== owner)).toEqual([]);
  });

  /** ssh-keygen signs for the person at the command line, with what OpenSSH knows of their keys. */
  test.each([
    ['git', 'packages/repository/src/git-process.ts'],
    ['ssh-keygen', 'actions/cli/src/ssh-keygen.ts'],
  ])('%s is spawned in one module, and nothing else anywhere', (program, owner) => {
    const spawning = folders
      .flatMap(sourcesOf)
      .filter(({ imports }) => imports.includes('node:child_process'));
    const spawned = spawning.map(({ path, code }) => {
      const programs = [...code.matchAll(/\bspawn\(\s*'([^']+)'/g)].map((match) => match[1]);
      return [programs.join(), path];
    });
    expect(spawned).toContainEqual([program, owner]);
    expect(spawned).toHaveLength(2);
  });

  test('package.json of each package names what it imports', () => {
    const wrong = folders.flatMap((folder) => {
      const manifest = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')) as {
        name: string;
        dependencies?: Record<string, string>;
        devDependencies?: Record<string, string>;
      };
      // What only types are taken from is a development dependency.
      const declared = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies });
      const imported = sourcesOf(folder)
        .flatMap(({ imports }) => imports)
        .filter((name) => !name.startsWith('.') && !name.startsWith('node:'))
        .map((name) => /^(?:@[^/]+\/)?[^/]+/.exec(name)?.[0] ?? name);
      return [...new Set(imported)]
        .filter((name) => !declared.includes(name))
        .map((name) => `${folder} does not declare ${name}`);
    });
    expect(wrong).toEqual([]);
  });
});
