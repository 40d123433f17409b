/**
 * Wraps text at spaces to `columns`, every line behind `indent`. A word that is longer than a line
 * (a path) stays whole, so that it can be copied.
 */
export function wrap(text: string, columns: number, indent = ''): string {
  const width = Math.max(20, columns - indent.length);
  const lines: string[] = [];
  let line = '';
  let length = 0;
  for (const word of text.split(' ')) {
    const wordLength = [...word].length;
    if (line !== '' && length + 1 + wordLength > width) {
      lines.push(line);
      line = word;
      length = wordLength;
    } else {
      length += wordLength + (line === '' ? 0 : 1);
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return [...lines, line].map((each) => `${indent}${each}`.trimEnd()).join('\n');
}
