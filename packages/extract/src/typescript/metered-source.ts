/** The parser re-read the text far more often than any honest source makes it. */
export class ReadBudgetExceeded extends Error {
  constructor() {
    super('the text was read too often');
    this.name = 'ReadBudgetExceeded';
  }
}

/**
 * A text that counts how often its characters are read. The parser backtracks where TypeScript is
 * ambiguous, and nested casts (`<a>(<a>(…`) double its work at every level: forty of them would run
 * for hours. Real code reads a character less than twice; `budget` is how many reads are allowed.
 */
export class MeteredSource extends String {
  readonly #text: string;
  #budget: number;

  constructor(text: string, budget: number) {
    super(text);
    this.#text = text;
    this.#budget = budget;
  }

  override charCodeAt(index: number): number {
    this.#budget -= 1;
    if (this.#budget < 0) throw new ReadBudgetExceeded();
    return this.#text.charCodeAt(index);
  }

  override slice(start?: number, end?: number): string {
    return this.#text.slice(start, end);
  }

  override toString(): string {
    return this.#text;
  }

  /** This text where the parser's interface asks for a primitive string. */
  asInput(): string {
    return this as unknown as string;
  }
}
