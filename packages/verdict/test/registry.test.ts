import { readFileSync } from 'node:fs';
import { codeNames, codes, isCode, renderExplanation, renderRules } from '@ai-gate/verdict';
import { expect, test } from '@jest/globals';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { markdownNodes } from './markdown-nodes.ts';

test.each(codeNames)('%s has a title, an explanation and a fix, in sentences', (code) => {
  const { title, explanation, fix } = codes[code];
  expect(code).toMatch(/^[a-z]+\/[a-z]+(-[a-z0-9]+)*$/);
  expect(title).toMatch(/^\S.*[^.]$/);
  expect(explanation).toMatch(/^\S.*[.]$/);
  expect(fix).toMatch(/^[A-Z`].*[.]$/);
});

test('isCode knows the codes and nothing of the prototype', () => {
  expect(isCode('provenance/path-out-of-scope')).toBe(true);
  expect(isCode('toString')).toBe(false);
  expect(isCode('provenance/other')).toBe(false);
});

test('an explanation says what, why and what to do', () => {
  expect(renderExplanation('repository/history-incomplete')).toBe(
    readFileSync(new URL('./golden/explanation.txt', import.meta.url), 'utf8'),
  );
});

test('every line of every explanation fits 80 columns, but for the address', () => {
  for (const code of codeNames) {
    const lines = renderExplanation(code).split('\n');
    expect(lines.filter((line) => line.length > 80 && !line.startsWith('https://'))).toEqual([]);
  }
});

test('the committed rule reference is the generated one', () => {
  const file = new URL('../../../docs/rules.md', import.meta.url);
  expect(readFileSync(file, 'utf8')).toBe(renderRules());
});

test('the rule reference has a section for every code, and links to each', () => {
  const { children } = fromMarkdown(renderRules());
  const headings = children.flatMap((node) =>
    node.type === 'heading' && node.depth === 3 && node.children[0]?.type === 'text'
      ? [node.children[0].value]
      : [],
  );
  expect(headings).toEqual(codeNames);
  for (const code of codeNames) expect(renderRules()).toContain(`(#${code.replace('/', '')})`);
});

test.each(codeNames)('the rule reference shows what the registry says of %s', (code) => {
  const section =
    renderRules()
      .split('\n### ')
      .find((part) => part.startsWith(`${code}\n`)) ?? '';
  const nodes = markdownNodes(section.split('\n## ')[0] ?? '');
  const shown = nodes.flatMap((node) =>
    node.type === 'text' || node.type === 'inlineCode' ? [node.value] : [],
  );
  const { title, explanation, fix, level } = codes[code];
  for (const text of [`${title} (${level})`, explanation, `Fix: ${fix}`]) {
    expect(shown.join('')).toContain(text.replaceAll('`', ''));
  }
  const kinds = nodes.map(({ type }) => type);
  expect(kinds.filter((kind) => kind === 'strong')).toHaveLength(1);
  for (const kind of ['html', 'emphasis', 'link', 'list']) expect(kinds).not.toContain(kind);
});
