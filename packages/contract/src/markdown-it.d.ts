/** The part of markdown-it that the block parser uses; the package carries no types of its own. */
declare module 'markdown-it' {
  export interface Token {
    readonly type: string;
    readonly tag: string;
    /** First line and the line after the last, 0-based. */
    map: [number, number] | null;
    readonly nesting: -1 | 0 | 1;
    readonly level: number;
    content: string;
    readonly markup: string;
    meta: unknown;
  }

  /** Where the block parser stands; line arrays are indexed by 0-based line. */
  export interface StateBlock {
    readonly md: MarkdownIt;
    readonly src: string;
    readonly bMarks: readonly number[];
    readonly eMarks: readonly number[];
    readonly tShift: readonly number[];
    readonly sCount: readonly number[];
    readonly blkIndent: number;
    readonly level: number;
    readonly env: unknown;
    readonly tokens: Token[];
    line: number;
    parentType: string;
    push(type: string, tag: string, nesting: -1 | 0 | 1): Token;
  }

  export type BlockRule = (
    state: StateBlock,
    startLine: number,
    endLine: number,
    silent: boolean,
  ) => boolean;

  export interface BlockRuler {
    at(name: string, rule: BlockRule, options: { readonly alt: readonly string[] }): void;
    before(name: string, newName: string, rule: BlockRule): void;
    getRules(chain: string): readonly BlockRule[];
  }

  class MarkdownIt {
    constructor(options: { readonly html: boolean; readonly maxNesting: number });
    readonly block: { readonly ruler: BlockRuler };
    readonly core: { readonly ruler: { enableOnly(names: readonly string[]): void } };
    parse(source: string, env: object): Token[];
  }

  // biome-ignore lint/style/noDefaultExport: it is how the package exports it.
  export { MarkdownIt as default };
}
