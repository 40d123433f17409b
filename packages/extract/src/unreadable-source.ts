import type { Extraction } from '@ai-gate/gates';
import type { ExtractionOutcome } from './extractor.ts';

/**
 * Stops the reading of one file, from however deep inside it; `outcomeOf` turns it into a value,
 * so it never leaves this package. The message is a few words that end a sentence.
 */
export class UnreadableSource extends Error {
  readonly line: number | null;

  constructor(reason: string, line: number | null) {
    super(reason);
    this.line = line;
  }
}

/** Longest reason, in characters: it may quote the file. */
const maxReasonLength = 500;

/** Runs `read`; a file that cannot be read, or exhausts the stack, becomes an outcome. */
export function outcomeOf(read: () => Extraction): ExtractionOutcome {
  try {
    return { kind: 'extracted', extraction: read() };
  } catch (error) {
    if (error instanceof UnreadableSource) {
      const reason = error.message.slice(0, maxReasonLength);
      return { kind: 'unreadable', reason, line: error.line };
    }
    if (error instanceof RangeError) {
      return { kind: 'unreadable', reason: 'it is nested too deeply', line: null };
    }
    throw error;
  }
}
