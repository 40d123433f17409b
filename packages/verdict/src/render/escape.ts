// Paths, titles and names in a report come from strangers. Whatever leaves ai-gate goes through one
// of these functions, one for each place that would otherwise take part of the text for its own.

/**
 * Characters that do something other than appear: controls, line separators, bidirectional and
 * other format characters, halves of surrogate pairs, noncharacters, and letters without a shape.
 */
const invisible = /[\p{Cc}\p{Cf}\p{Cs}\p{NChar}\p{Zl}\p{Zp}\u115F\u1160\u3164\uFFA0]/gu;

/** Makes invisible characters visible as `\u{1b}`; the result is one line that no terminal obeys. */
export function escapeInvisible(text: string): string {
  return text.replace(invisible, showCodePoint);
}

/**
 * Escapes text for a terminal or a log. The runner of GitHub Actions takes a line for a command
 * that has `::` behind its white space or `##[` anywhere, and text is wrapped at its spaces.
 */
export function escapeTerminal(text: string): string {
  return escapeInvisible(text).replace(/(?<=^|\s):(?=:)|#(?=\[)/g, showCodePoint);
}

function showCodePoint(char: string): string {
  return `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}`;
}

/** Escapes the data of a GitHub workflow command, what stands behind the last `::`. */
export function escapeCommandData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** Escapes the value of a property of a GitHub workflow command, such as `file=`. */
export function escapeCommandProperty(text: string): string {
  return escapeCommandData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/**
 * Escapes text for GitHub Markdown, table cells included: it shows as it is and starts nothing. An
 * entity never opens a construct of Markdown or HTML, at the start of a line neither. Mentions, issue numbers, addresses and emoji
 * are found in the text *after* rendering, so their first character is cut off by a zero-width
 * space.
 */
export function escapeMarkdown(text: string): string {
  return toEntities(escapeInvisible(text), '&#8203;');
}

/**
 * Text as code for GitHub Markdown, for what people copy: no character is added to it. Code holds
 * no mentions; addresses are cut by a tag that shows nothing.
 */
export function renderMarkdownCode(text: string): string {
  return `<code>${toEntities(escapeInvisible(text), '<wbr>')}</code>`;
}

function toEntities(text: string, separator: string): string {
  return text
    .replace(/[^\p{L}\p{M}\p{N} ,./-]/gu, (char) => {
      const entity = `&#${char.codePointAt(0)};`;
      return /[@#:]/.test(char) ? entity + separator : entity;
    })
    .replace(/\b(www|GH)(?=[.-])/gi, `$1${separator}`)
    .replace(/^[ -]/, (char) => `&#${char.charCodeAt(0)};`)
    .replace(/^(\d+)\./, '$1&#46;');
}

/** Text of the registry as Markdown: its code spans stay, and nothing else in it is markup. */
export function renderRegistryText(text: string): string {
  return text
    .split(/(`[^`]+`)/)
    .map((part, index) => (index % 2 === 1 ? part : part.replace(/[\\*_<>[\]`]/g, '\\$&')))
    .join('');
}
