import { matchesPattern, type PathPattern, parsePattern } from './code-owners-pattern.ts';

/** One owner as the file names it. */
export type Owner =
  | { readonly kind: 'user'; readonly login: string }
  | { readonly kind: 'team'; readonly org: string; readonly slug: string }
  | { readonly kind: 'email'; readonly email: string };

/** One line of a CODEOWNERS file; no owners means that nobody owns what it matches. */
export interface OwnerRule {
  readonly pattern: PathPattern;
  readonly owners: readonly Owner[];
  /** 1-based. */
  readonly line: number;
}

/** A line that GitHub skips as well. */
export interface SkippedLine {
  readonly line: number;
  readonly problem: string;
}

/** A CODEOWNERS file, read. */
export interface CodeOwners {
  readonly rules: readonly OwnerRule[];
  readonly skipped: readonly SkippedLine[];
}

/** Where the file may lie; the first that exists is the one that counts. */
export const codeOwnersPaths = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'] as const;

/** GitHub does not load a larger file, and then nobody owns anything. Bytes. */
export const codeOwnersLimit = 3_000_000;

/**
 * Reads a CODEOWNERS file, as https://docs.github.com/articles/about-code-owners describes it: a
 * pattern and its owners a line, `#` begins a comment, a space in a pattern is escaped with a
 * backslash. A line with a pattern or an owner that GitHub does not understand is skipped whole.
 */
export function parseCodeOwners(text: string): CodeOwners {
  const rules: OwnerRule[] = [];
  const skipped: SkippedLine[] = [];
  for (const [index, content] of text.split(/\r?\n/).entries()) {
    const line = index + 1;
    const [patternText, ...ownerTexts] = splitWords(content);
    if (patternText === undefined) continue;
    const pattern = parsePattern(patternText);
    const owners = ownerTexts.map(parseOwner);
    if (pattern === null) skipped.push({ line, problem: 'the pattern is not supported' });
    else if (owners.includes(null)) skipped.push({ line, problem: 'an owner is not valid' });
    else rules.push({ pattern, owners: owners.filter((owner) => owner !== null), line });
  }
  return { rules, skipped };
}

/** The rule that decides who owns a path: the last that matches. Null: no rule does. */
export function ruleFor({ rules }: CodeOwners, path: string): OwnerRule | null {
  const segments = path.split('/');
  return rules.findLast(({ pattern }) => matchesPattern(pattern, segments)) ?? null;
}

/** Words up to a comment; a backslash keeps the space after it in the word. */
function splitWords(line: string): string[] {
  const words: string[] = [];
  let word = '';
  for (let at = 0; at < line.length; at++) {
    const character = line[at] ?? '';
    if (character === '\\' && line[at + 1] === ' ') {
      word += ' ';
      at += 1;
    } else if (character === ' ' || character === '\t') {
      if (word !== '') words.push(word);
      word = '';
    } else if (character === '#' && word === '') {
      return words;
    } else {
      word += character;
    }
  }
  return word === '' ? words : [...words, word];
}

function parseOwner(text: string): Owner | null {
  const [, login] = /^@([A-Za-z0-9_-]{1,100})$/.exec(text) ?? [];
  if (login !== undefined) return { kind: 'user', login };
  const [, org, slug] = /^@([A-Za-z0-9_-]{1,100})\/([A-Za-z0-9_.-]{1,200})$/.exec(text) ?? [];
  if (org !== undefined && slug !== undefined) return { kind: 'team', org, slug };
  return /^[^@\s]{1,200}@[^@\s]{1,200}$/.test(text) ? { kind: 'email', email: text } : null;
}
