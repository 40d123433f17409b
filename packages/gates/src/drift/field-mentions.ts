/** Longer names are not taken for fields. */
const maxLength = 512;

/** The contents of the code spans of one backtick each, in order. */
export function codeSpans(text: string): string[] {
  return text
    .split('\n')
    .flatMap((line) =>
      line.split('`').filter((_, index, { length }) => index % 2 === 1 && index < length - 1),
    )
    .map((span) => span.trim());
}

/** Whether the text can be the name of a field: no path of a file, no sentence. */
export function isFieldName(text: string): boolean {
  if (text === '' || text.length > maxLength || /\.(?:md|mdx)$/.test(text)) return false;
  return !/[\s/\\`,;:=(){}<>"']/.test(text) && !text.startsWith('.') && !text.endsWith('.');
}

/** The fields of a list: its code spans, or else its words between commas, spaces and bullets. */
export function fieldNames(text: string): string[] {
  const spans = codeSpans(text);
  const words =
    spans.length > 0 ? spans : text.split(/[\s,;]/).filter((word) => !/^[-*•]*$/.test(word));
  return [...new Set(words.filter(isFieldName))];
}
