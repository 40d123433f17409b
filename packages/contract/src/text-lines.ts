/** Lines to put before a line of the text; `spaced` ones stand between blank lines. */
interface Insertion {
  readonly lines: readonly string[];
  readonly spaced: boolean;
}

/** A text under edit, line by line. Line endings and the final one, or its lack, stay as they are. */
export class TextLines {
  readonly #lines: { text: string; ending: string }[] = [];
  readonly #insertions = new Map<number, Insertion[]>();

  constructor(text: string) {
    for (const [, line = '', ending = ''] of text.matchAll(/([^\r\n]*)(\r\n|\n|\r|$)/g)) {
      if (line !== '' || ending !== '') this.#lines.push({ text: line, ending });
    }
  }

  get count(): number {
    return this.#lines.length;
  }

  /** The text of a 0-based line; empty beyond the last. */
  at(line: number): string {
    return this.#lines[line]?.text ?? '';
  }

  replace(line: number, text: string): void {
    const found = this.#lines[line];
    if (found) found.text = text;
  }

  /** Puts lines before the 0-based `line`, after those put there earlier. */
  insert(line: number, lines: readonly string[], { spaced }: { readonly spaced: boolean }): void {
    const there = this.#insertions.get(line);
    if (there) there.push({ lines, spaced });
    else this.#insertions.set(line, [{ lines, spaced }]);
  }

  toString(): string {
    const newline = this.#lines[0]?.ending || '\n';
    const final = this.#lines.length === 0 ? newline : (this.#lines.at(-1)?.ending ?? '');
    const out: { text: string; ending: string }[] = [];
    const push = (text: string) => out.push({ text, ending: newline });
    const pushBlank = () => {
      const last = out.at(-1)?.text.replace('\uFEFF', '').trim() ?? '';
      if (last !== '') push('');
    };
    for (let line = 0; line <= this.#lines.length; line++) {
      for (const { lines, spaced } of this.#insertions.get(line) ?? []) {
        if (spaced) pushBlank();
        lines.forEach(push);
        if (spaced && this.at(line).trim() !== '') pushBlank();
      }
      const kept = this.#lines[line];
      if (kept) out.push({ text: kept.text, ending: kept.ending || newline });
    }
    const last = out.at(-1);
    if (last) last.ending = final;
    return out.map(({ text, ending }) => text + ending).join('');
  }
}
