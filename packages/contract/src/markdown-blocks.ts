import MarkdownIt, { type Token } from 'markdown-it';
import { tableRule } from './table-rule.ts';

/** How deep lists and quotes may nest. Beyond it markdown-it drops the text without a word. */
const maxNesting = 40;

const parser = new MarkdownIt({ html: true, maxNesting });
parser.core.ruler.enableOnly(['normalize', 'block']);
parser.block.ruler.at('table', tableRule, { alt: ['paragraph', 'reference'] });

/** Takes the tokens of one block of the document, with everything inside it. */
export type BlockSink = (tokens: readonly Token[]) => void;

parser.block.ruler.before('table', 'hand_over', (state) => {
  if (state.level === 0) handOver(state.tokens, state.env as { readonly sink: BlockSink });
  return false;
});

/**
 * The block structure of a Markdown text as GitHub sees it, block by block, so that a long
 * contract is never held as tokens at once. Inline text is left as it stands: most of it is prose
 * that nobody needs read.
 */
export function parseBlocks(markdown: string, sink: BlockSink): void {
  handOver(parser.parse(markdown, { sink }), { sink });
}

function handOver(tokens: Token[], { sink }: { readonly sink: BlockSink }): void {
  if (tokens.length > 0) sink(tokens);
  tokens.length = 0;
}

/** Whether the token stands where deeper text may have been dropped. */
export function isAtNestingLimit(token: Token): boolean {
  return token.map !== null && token.level >= maxNesting - 1;
}
