import type { ContractOutline } from './contract-outline.ts';
import { parseOutline } from './contract-outline-parser.ts';
import {
  type ContractProblem,
  type ContractReading,
  maxContractSize,
  unparsable,
} from './contract-reading.ts';

/** The text of a contract with what line-based reading needs: no byte order mark, LF only. */
export function normalizeText(text: string): string {
  return text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
}

/**
 * Reads a contract (formats, the contract): what a person sees of it on GitHub, or a problem
 * where the two might differ. Never throws; `path` is only handed through.
 */
export function parseContract(content: string | Uint8Array, path: string): ContractReading {
  if (content.length > maxContractSize) {
    const message = `${path} is larger than ${maxContractSize} bytes`;
    const problem = { code: 'input/limit-exceeded', line: 1, message } as const;
    return unreadable(problem, path);
  }
  const text = typeof content === 'string' ? content : decode(content);
  if (text === null) {
    return unreadable(unparsable(1, 'the file is not UTF-8 text'), path);
  }
  return readingOf(parseOutline(normalizeText(text)), path);
}

function unreadable(problem: ContractProblem, path: string): ContractReading {
  return { path, entries: [], problems: [problem], sections: [], isEmpty: true };
}

/** The reading that an outline amounts to. */
function readingOf(outline: ContractOutline, path: string): ContractReading {
  const entries = outline.blocks
    .flatMap((block) => block.entries.map(({ entry }) => entry))
    .sort((a, b) => a.line - b.line);
  const { problems, headings } = outline;
  const sections = headings.flatMap(({ section }) => section ?? []);
  return { path, entries, problems, sections, isEmpty: entries.length === 0 };
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}
