// Writes the tables of inputs and outputs of each action's README.md from its action.yml.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** Fills in the READMEs below `actions`; a README without its marks is an error. */
export function writeActionReadmes(actions) {
  for (const name of readdirSync(actions)) {
    const manifest = join(actions, name, 'action.yml');
    if (!existsSync(manifest)) continue;
    const { inputs, outputs } = parse(readFileSync(manifest, 'utf8'));
    const readme = join(actions, name, 'README.md');
    const text = [
      ['inputs', inputsTable(inputs)],
      ['outputs', outputsTable(outputs)],
    ].reduce(
      (before, [mark, table]) => fill(before, mark, table, readme),
      readFileSync(readme, 'utf8'),
    );
    writeFileSync(readme, text);
  }
}

function inputsTable(inputs) {
  const rows = Object.entries(inputs).map(
    ([name, input]) =>
      `| \`${name}\` | ${cell(input.description)} | ${input.default ? `\`${input.default}\`` : ''} |`,
  );
  return ['| Input | What it is | Default |', '|---|---|---|', ...rows].join('\n');
}

function outputsTable(outputs) {
  const rows = Object.entries(outputs).map(
    ([name, output]) => `| \`${name}\` | ${cell(output.description)} |`,
  );
  return ['| Output | What it is |', '|---|---|', ...rows].join('\n');
}

function cell(text) {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}

function fill(text, mark, table, file) {
  const [start, end] = [`<!-- ${mark} -->\n`, `<!-- /${mark} -->`];
  const [from, to] = [text.indexOf(start), text.indexOf(end)];
  if (from < 0 || to < from)
    throw new Error(`${file} has no place for its ${mark}: ${start}${end}`);
  return `${text.slice(0, from + start.length)}\n${table}\n\n${text.slice(to)}`;
}
