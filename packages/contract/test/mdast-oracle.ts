import { isSourcePath } from '@ai-gate/contract/heading-context';
import { listsFields, parseColumns, repeatedColumn } from '@ai-gate/contract/table-columns';
import type { ListItem, Nodes, RootContent, Table } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';

/** What must agree between the reader and the tree: the field, whether struck, and its line. */
export interface Seen {
  readonly entity: string | null;
  readonly path: string;
  readonly removed: boolean;
  readonly line: number;
}

/** The entries of a contract as the syntax tree of a full Markdown parser shows them. */
export function seenInTree(markdown: string): Seen[] {
  const tree = fromMarkdown(markdown, {
    extensions: [gfm()],
    mdastExtensions: [gfmFromMarkdown()],
  });
  const seen: Seen[] = [];
  const open: { level: number; entity: string | null }[] = [];
  for (const node of tree.children) {
    if (node.type === 'heading') {
      while ((open.at(-1)?.level ?? 0) >= node.depth) open.pop();
      const names = codeIn(node);
      const entity = names.find((name) => !isSourcePath(name)) ?? null;
      if (names.length > 0) open.push({ level: node.depth, entity });
    }
    const entity = open.findLast((heading) => heading.entity !== null)?.entity ?? null;
    if (node.type === 'table') seen.push(...seenInTable(node, entity));
    if (entity !== null) seen.push(...seenInLists(node, entity));
  }
  return seen.sort((a, b) => a.line - b.line);
}

function seenInLists(node: RootContent, entity: string): Seen[] {
  if (node.type !== 'list') return [];
  return node.children.flatMap((item) => {
    const own = seenInItem(item, entity);
    return [...own, ...item.children.flatMap((child) => seenInLists(child, entity))];
  });
}

function seenInItem(item: ListItem, entity: string): Seen[] {
  const paragraph = item.children[0];
  if (paragraph?.type !== 'paragraph') return [];
  const named = pathOf(paragraph.children[0]);
  return named === null ? [] : [{ entity, ...named, line: paragraph.position?.start.line ?? 0 }];
}

function seenInTable(table: Table, context: string | null): Seen[] {
  const [head, ...rows] = table.children;
  const header = (head?.children ?? []).map(textOf);
  const columns = parseColumns(header);
  if (!listsFields(header, columns, context) || repeatedColumn(columns) !== null) return [];
  return rows.flatMap((row) => {
    const cell = (column: 'field' | 'entity' | 'status') =>
      row.children[columns.indexOf(column)]?.children ?? [];
    const first = cell('field')[0];
    const named = pathOf(first) ?? { path: cell('field').map(textOf).join(''), removed: false };
    const entity = cell('entity').map(textOf).join('') || context;
    const removed = named.removed || /removed/.test(cell('status').map(textOf).join(''));
    const line = row.position?.start.line ?? 0;
    return named.path === '' ? [] : [{ entity, path: named.path, removed, line }];
  });
}

function pathOf(node: Nodes | undefined): { path: string; removed: boolean } | null {
  if (node?.type === 'inlineCode') return { path: node.value, removed: false };
  const struck = node?.type === 'delete' ? node.children[0] : undefined;
  return struck?.type === 'inlineCode' ? { path: struck.value, removed: true } : null;
}

function codeIn(node: Nodes): string[] {
  if (node.type === 'inlineCode') return [node.value];
  return 'children' in node ? node.children.flatMap(codeIn) : [];
}

function textOf(node: Nodes): string {
  if ('children' in node) return node.children.map(textOf).join('');
  return 'value' in node ? node.value : '';
}
