/** The parser re-read the text far more often than any honest source makes it. */
export class ReadBudgetExceeded extends Error {
  constructor() {
    super('the text was read too often');
    this.name = 'ReadBudgetExceeded';
  }
}

/** What a character costs that a search passes over, against one that the parser reads. */
const searchShare = 1 / 16;

/**
 * A text that counts how often its characters are read. The parser backtracks where TypeScript is
 * ambiguous, and nested casts (`<a>(<a>(…`) double its work at every level: forty of them would run
 * for hours. After each comment it looks for the next line, which makes a megabyte on one line cost
 * its square. Real code reads a character less than twice; `budget` is how many reads are allowed.
 */
export class MeteredSource extends String {
  readonly #text: string;
  #budget: number;
  #position = 0;

  constructor(text: string, budget: number) {
    super(text);
    this.#text = text;
    this.#budget = budget;
  }

  override charCodeAt(index: number): number {
    this.#spend(1);
    this.#position = index;
    return this.#text.charCodeAt(index);
  }

  override slice(start?: number, end?: number): string {
    return this.#text.slice(start, end);
  }

  /** Regular expressions take the text this way, and search it at most to the end of the line. */
  override toString(): string {
    const found = this.#text.indexOf('\n', this.#position);
    const end = found === -1 ? this.#text.length : found;
    this.#spend((end - this.#position) * searchShare);
    return this.#text;
  }

  /** This text where the parser's interface asks for a primitive string. */
  asInput(): string {
    return this as unknown as string;
  }

  #spend(reads: number): void {
    this.#budget -= reads;
    if (this.#budget < 0) throw new ReadBudgetExceeded();
  }
}
