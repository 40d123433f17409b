import {
  escapeCommandData,
  escapeCommandProperty,
  escapeInvisible,
  escapeMarkdown,
  escapeTerminal,
  renderMarkdownCode,
} from '@ai-gate/verdict';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { markdownNodes, textOf } from './markdown-nodes.ts';
import { hostileTexts } from './sample-reports.ts';

const anyText = fc.oneof(
  fc.constantFrom(...hostileTexts),
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(...'@#:|`*_~<>[]()!\\$&;www.GH-1 \n/htps{}') }),
);

describe('escapeInvisible', () => {
  test.each([
    ['plain é 日本 🎉', 'plain é 日本 🎉'],
    ['\u001b[31m', '\\u{1b}[31m'],
    ['a\nb\tc', 'a\\u{a}b\\u{9}c'],
    ['\u202Eabc', '\\u{202e}abc'],
    ['a\u200Bb\u00ADc', 'a\\u{200b}b\\u{ad}c'],
    ['\uDC00', '\\u{dc00}'],
    ['\u{E0041}', '\\u{e0041}'],
    ['\u3164', '\\u{3164}'],
  ])('%j becomes %j', (text, expected) => {
    expect(escapeInvisible(text)).toBe(expected);
  });
});

describe('escapeTerminal', () => {
  test.each([
    ['::error::forged', '\\u{3a}:error::forged'],
    ['see ::warning::x', 'see \\u{3a}:warning::x'],
    ['std::fmt', 'std::fmt'],
    ['a ##[error]b', 'a #\\u{23}[error]b'],
    ['\u001b[2J', '\\u{1b}[2J'],
  ])('%j becomes %j', (text, expected) => {
    expect(escapeTerminal(text)).toBe(expected);
  });
});

describe('workflow commands', () => {
  test('hold one line, and give the data back', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const data = escapeCommandData(text);
        expect(data).not.toMatch(/[\r\n]/);
        expect(decodeURIComponentLike(data)).toBe(text);
      }),
    );
  });

  test('have properties that end where they should', () => {
    expect(escapeCommandProperty('a,b:c%\r\n')).toBe('a%2Cb%3Ac%25%0D%0A');
    expect(escapeCommandData('a,b:c%')).toBe('a,b:c%25');
  });
});

/** What the runner does with `%0A` and its like. */
function decodeURIComponentLike(data: string): string {
  return data.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
}

describe('Markdown', () => {
  test('shows text as it is, as text and nothing else', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const kinds = new Set(markdownNodes(`x ${escapeMarkdown(text)} x`).map(({ type }) => type));
        expect([...kinds].sort()).toEqual(['paragraph', 'root', 'text']);
        const shown = textOf(`x ${escapeMarkdown(text)} x`).replaceAll('\u200B', '');
        expect(shown).toBe(`x ${escapeInvisible(text)} x`);
      }),
      { numRuns: 300 },
    );
  });

  test('starts no block at the start of a line', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const kinds = new Set(markdownNodes(escapeMarkdown(text)).map(({ type }) => type));
        for (const kind of kinds) expect(['root', 'paragraph', 'text']).toContain(kind);
      }),
      { numRuns: 300 },
    );
  });

  test.each([
    '@org/team',
    'ada@example.org',
    '#12',
    'octo/shop#12',
    'https://example.org',
    'www.example.org',
    'GH-12',
    ':tada:',
  ])('%s is not found again in the rendered text', (text) => {
    const shown = textOf(`x ${escapeMarkdown(text)}`);
    expect(shown).not.toMatch(/@\w|#\d|:\/\/|:\w|www\.|GH-/);
  });

  test('code is one element whose text can be copied', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const nodes = markdownNodes(`x ${renderMarkdownCode(text)} x`);
        const html = nodes.flatMap((node) => (node.type === 'html' ? [node.value] : []));
        expect(html.filter((tag) => tag !== '<wbr>')).toEqual(['<code>', '</code>']);
        expect(nodes.some(({ type }) => type === 'link')).toBe(false);
        expect(textOf(`x ${renderMarkdownCode(text)} x`)).toBe(`x ${escapeInvisible(text)} x`);
      }),
      { numRuns: 300 },
    );
  });
});
