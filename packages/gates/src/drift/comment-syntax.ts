/** How strings of one form begin and end. */
export interface StringSyntax {
  readonly open: string;
  readonly close: string;
  /** Goes on over the end of the line. */
  readonly multiline: boolean;
  /** A backslash takes the next character with it. */
  readonly escapes: boolean;
}

/** What a comment looks like in a family of languages, and what only looks like one. */
export interface CommentSyntax {
  readonly line: readonly string[];
  readonly block: readonly (readonly [open: string, close: string])[];
  readonly strings: readonly StringSyntax[];
  /** Quotes that document what follows when they begin a statement, and are strings elsewhere. */
  readonly docStrings?: readonly string[];
  /** JavaScript: template literals and regular expressions. */
  readonly script?: boolean;
  /** A line comment begins a line or follows white space (`$#` in a shell is none). */
  readonly spaced?: boolean;
  /** Blocks are told by indentation below a line that ends in a colon. */
  readonly indented?: boolean;
  /** YAML: `key: |` makes a string of the deeper lines below. */
  readonly blockScalars?: boolean;
  /** Markup: scripts inside, between `<script>` tags or in the front matter, have their own syntax. */
  readonly embeds?: boolean;
}

const quoted = (quote: string, options: Partial<StringSyntax> = {}): StringSyntax => {
  return { open: quote, close: quote, multiline: false, escapes: true, ...options };
};
const quotes = [quoted('"'), quoted("'")];
const slashes = { line: ['//'], block: [['/*', '*/']] } as const;
const tripleQuotes = quoted('"""', { multiline: true });

const script: CommentSyntax = { ...slashes, strings: quotes, script: true };
const cLike: CommentSyntax = { ...slashes, strings: [tripleQuotes, ...quotes] };
const go: CommentSyntax = {
  ...slashes,
  strings: [...quotes, quoted('`', { multiline: true, escapes: false })],
};
// A single quote also starts a lifetime ('a) in Rust, so it opens no string there.
const rust: CommentSyntax = { ...slashes, strings: [quoted('"', { multiline: true })] };
const hash: CommentSyntax = { line: ['#'], block: [], strings: quotes, spaced: true };

const families: readonly (readonly [extensions: string, syntax: CommentSyntax])[] = [
  ['ts tsx mts cts js jsx mjs cjs jsonc json5', script],
  ['java kt kts scala groovy swift c h cc cpp hpp m mm cs dart prisma css scss less proto', cLike],
  ['go', go],
  ['rs', rust],
  ['php', { ...cLike, line: ['//', '#'] }],
  ['tf hcl', { ...cLike, line: ['//', '#'] }],
  ['py pyi', { ...hash, docStrings: ['"""', "'''"], spaced: false, indented: true }],
  ['graphql gql graphqls', { ...hash, docStrings: ['"""'], spaced: false }],
  ['yaml yml', { ...hash, indented: true, blockScalars: true }],
  ['toml', { ...hash, strings: [tripleQuotes, quoted("'''", { multiline: true }), ...quotes] }],
  [
    'rb pl r ex exs ps1 nix',
    { ...hash, strings: quotes.map((one) => ({ ...one, multiline: true })) },
  ],
  [
    'sh bash zsh fish',
    {
      ...hash,
      strings: [quoted('"', { multiline: true }), quoted("'", { multiline: true, escapes: false })],
    },
  ],
  [
    'sql',
    {
      line: ['--'],
      block: [['/*', '*/']],
      strings: ['"', "'", '`', '$$'].map((q) => quoted(q, { multiline: true, escapes: false })),
    },
  ],
  ['lua', { line: ['--'], block: [['--[[', ']]']], strings: quotes }],
  ['hs elm', { line: ['--'], block: [['{-', '-}']], strings: [quoted('"')] }],
  ['html htm xml svg md mdx', { line: [], block: [['<!--', '-->']], strings: [] }],
  ['vue svelte astro', { line: [], block: [['<!--', '-->']], strings: [], embeds: true }],
  [
    'clj cljs lisp el ini asm',
    { line: [';'], block: [], strings: [quoted('"', { multiline: true })] },
  ],
  ['erl hrl tex', { line: ['%'], block: [], strings: [quoted('"')] }],
];

const byExtension = new Map(
  families.flatMap(([extensions, syntax]) =>
    extensions.split(' ').map((extension) => [extension, syntax] as const),
  ),
);

/** The syntax of what is embedded in markup. */
export const embeddedSyntax = script;

/** The syntax for a file by the extension of its name; null: no comments are known for it. */
export function commentSyntaxOf(file: string): CommentSyntax | null {
  const extension = file.slice(file.lastIndexOf('.') + 1).toLowerCase();
  return byExtension.get(extension) ?? null;
}
