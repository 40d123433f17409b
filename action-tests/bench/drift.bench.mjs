import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  changedModel,
  contractFile,
  fieldName,
  interfaceText,
  modelOf,
  policyFile,
  realisticModule,
  sanityExtract,
} from './drift-sources.mjs';
import { commit, withRepository } from './large-repository.mjs';
import { cli, command, emptyNode, medians, peakMemory, print } from './measure.mjs';

const baseline = (name) => fileURLToPath(new URL(`./baselines/${name}.mjs`, import.meta.url));
const node = (...args) => command(process.execPath, args, { statuses: [0, 1] });

function check(directory, { base, head }, ...more) {
  const where = ['--repo', directory, '--base', base, '--head', head];
  return [cli, 'check', 'drift', ...where, ...more];
}

export async function measure() {
  const scratch = await mkdtemp(join(tmpdir(), 'ai-gate-bench-'));
  try {
    await measureFieldJob(scratch);
    await measureContract(scratch);
    await measureSanity(scratch);
    await measureManyFiles(scratch);
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

/** 10,000 files, against parsing the same blobs and nothing else. */
async function measureManyFiles(scratch) {
  await withRepository(async (directory) => {
    const modules = Array.from({ length: 10_000 }, (_, index) => realisticModule(index));
    const files = modules.map(({ text }, index) => [`src/d${index % 97}/m${index}.ts`, text]);
    const base = await commit(directory, 'main', null, [
      policyFile('typescript', 'src/**/*.ts'),
      contractFile(modules.map(({ name, fields }) => [name, fields])),
      ...files,
    ]);
    const head = await commit(directory, 'autoTest/t', base, [['src/new.ts', 'export {};\n']]);
    const bytes = files.reduce((sum, [, text]) => sum + text.length, 0);
    const cold = check(directory, { base, head });
    const warm = [...cold, '--cache', join(scratch, 'cache')];
    const ms = medians(
      {
        cold: node(...cold),
        warm: node(...warm),
        parse: node(baseline('parse-blobs'), directory, head),
      },
      { runs: 3 },
    );
    const size = `10,000 files, ${Math.round(bytes / 1e6)} MB`;
    print(`${size}: cold / parsing the same blobs`, ms.cold / ms.parse, '≤ 1.4');
    print(`${size}: warm cache / cold`, ms.warm / ms.cold, '≤ 0.2');
    print('peak memory, MiB', peakMemory(cold), '≤ 400');
  });
}

/** 5,000 fields in 250 files; 50 renamed, 50 removed, 50 added. */
async function measureFieldJob(scratch) {
  await withRepository(async (directory) => {
    const models = Array.from({ length: 250 }, (_, index) => modelOf(index));
    const changed = models.map(changedModel);
    const pathOf = (index) => `src/models/m${index}.ts`;
    const filesOf = (all) => all.map((model, index) => [pathOf(index), interfaceText(model)]);
    const base = await commit(directory, 'main', null, [
      policyFile('typescript', 'src/**/*.ts'),
      contractFile(models.map(({ name, fields }) => [name, fields])),
      ...filesOf(models),
    ]);
    const head = await commit(directory, 'autoTest/t', base, filesOf(changed));
    const truth = new Set(changed.flatMap((model) => model.truth));
    const args = check(directory, { base, head });
    const inspector = await installInspector(scratch, models, changed);
    const ms = medians({
      gate: node(...args),
      emptyNode,
      ...(inspector && { inspector: node(...inspector.args) }),
    });
    print('250 source files: process / empty Node', ms.gate / ms.emptyNode, '≤ 5');
    const fields = models.reduce((sum, model) => sum + model.fields.length, 0);
    console.log(`  ${fields} fields: ${score(gateAnswers(args), truth)}`);
    if (inspector === null) {
      console.log('  graphql-inspector could not be installed: not compared');
      return;
    }
    console.log(`  graphql-inspector: ${score(inspector.answers(), truth)}`);
    print('the same fields: process / graphql-inspector', ms.gate / ms.inspector, '≤ 1');
  });
}

function score(answers, truth) {
  const right = answers.filter((answer) => truth.has(answer)).length;
  return `${right}/${truth.size} right, ${answers.length - right} others`;
}

function gateAnswers(args) {
  const run = [...args, '--format', 'json'];
  const { stdout } = spawnSync(process.execPath, run, { maxBuffer: 1 << 28 });
  const { gates } = JSON.parse(stdout.toString());
  return gates.flatMap(({ findings }) =>
    findings.flatMap(({ code, message }) => {
      const kind = /^drift\/field-(added|removed|renamed)$/.exec(code)?.[1];
      const names = [...message.matchAll(/`([^`]+)`/g)].map((match) => match[1]);
      return kind === undefined ? [] : [`${kind} ${names[kind === 'renamed' ? 1 : 0]}`];
    }),
  );
}

/** Into a temporary folder: it is a peer to compare with, not a dependency. */
async function installInspector(scratch, before, after) {
  const packages = ['@graphql-inspector/core@6.2.1', 'graphql@16.11.0'];
  try {
    const flags = ['install', '--silent', '--no-save', '--ignore-scripts', '--prefix', scratch];
    execFileSync('npm', [...flags, ...packages], { stdio: 'ignore' });
  } catch {
    return null;
  }
  const sdl = (models) =>
    models
      .map(
        ({ name, fields }) =>
          `type ${name} {\n${fields.map((f) => `  ${f}: String\n`).join('')}}\n`,
      )
      .join('\n');
  const [old, fresh] = [join(scratch, 'old.graphql'), join(scratch, 'new.graphql')];
  await writeFile(old, `${sdl(before)}type Query { x: Model0 }\n`);
  await writeFile(fresh, `${sdl(after)}type Query { x: Model0 }\n`);
  const args = [baseline('inspect-graphql'), scratch, old, fresh];
  const answers = () => {
    const { stdout } = spawnSync(process.execPath, args, { maxBuffer: 1 << 28 });
    return JSON.parse(stdout.toString()).flatMap(({ type, path }) => {
      const kind = /^FIELD_(ADDED|REMOVED)$/.exec(type)?.[1]?.toLowerCase();
      return kind === undefined ? [] : [`${kind} ${path}`];
    });
  };
  return { args, answers };
}

/** Contracts of 100,000 and of 200,000 entries. */
async function measureContract(scratch) {
  const contractOf = (count) => {
    const entities = Array.from({ length: count / 20 }, (_, index) => [
      `Model${index}`,
      Array.from({ length: 20 }, (_, at) => fieldName(at * 20 + (index % 20))),
    ]);
    return contractFile(entities)[1];
  };
  const [once, twice] = [join(scratch, 'once.md'), join(scratch, 'twice.md')];
  await writeFile(once, contractOf(100_000));
  await writeFile(twice, contractOf(200_000));
  const ms = medians(
    {
      once: node(baseline('read-contract'), 'ours', once),
      twice: node(baseline('read-contract'), 'ours', twice),
      bare: node(baseline('read-contract'), 'markdown-it', once),
    },
    { runs: 5 },
  );
  print('contract of 100,000 entries / markdown-it alone', ms.once / ms.bare, '≤ 1.5');
  print('contract of 200,000 entries / 100,000', ms.twice / ms.once, '≤ 2.3');
}

/** A Sanity extract of 900 kB, against a script that reads two files and compares names. */
async function measureSanity(scratch) {
  await withRepository(async (directory) => {
    const { text, entities } = sanityExtract();
    const [path, contract] = contractFile(entities);
    const [schema, listed] = [join(scratch, 'schema.json'), join(scratch, 'contract.md')];
    await writeFile(schema, text);
    await writeFile(listed, contract);
    const base = await commit(directory, 'main', null, [
      policyFile('sanity-schema', 'schema.json'),
      [path, contract],
      ['schema.json', text],
    ]);
    const head = await commit(directory, 'autoTest/t', base, [['src/new.ts', 'export {};\n']]);
    const ms = medians({
      gate: node(...check(directory, { base, head })),
      script: node(baseline('compare-names'), schema, listed),
    });
    const size = `Sanity extract of ${Math.round(text.length / 1000)} kB`;
    print(`${size}: process / comparing names of two files`, ms.gate / ms.script, '≤ 3');
  });
}
