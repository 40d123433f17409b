import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';

/** All nodes of a text as GitHub's Markdown reads it, parents before children. */
export function markdownNodes(markdown: string): readonly Nodes[] {
  const nodes: Nodes[] = [];
  const queue: Nodes[] = [
    fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }),
  ];
  for (let node = queue.shift(); node !== undefined; node = queue.shift()) {
    nodes.push(node);
    if ('children' in node) queue.unshift(...node.children);
  }
  return nodes;
}

/** The text that a reader sees, without HTML. */
export function textOf(markdown: string): string {
  return markdownNodes(markdown)
    .flatMap((node) => (node.type === 'text' ? [node.value] : []))
    .join('');
}
