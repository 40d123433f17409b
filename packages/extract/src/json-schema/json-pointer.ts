import { TreeArray, TreeObject, type TreeValue } from '../tree/source-tree.ts';

/**
 * The value that a local reference (`#`, `#/a/b`: RFC 6901 as a URI fragment) names in `root`.
 * Undefined where it names nothing, or is no local pointer.
 */
export function resolvePointer(root: TreeValue, reference: string): TreeValue | undefined {
  if (reference === '#') return root;
  if (!reference.startsWith('#/')) return undefined;
  let at: TreeValue | undefined = root;
  for (const token of decode(reference.slice(2)).split('/')) {
    const key = token.replaceAll('~1', '/').replaceAll('~0', '~');
    if (at instanceof TreeObject) at = at.get(key);
    else if (at instanceof TreeArray)
      at = /^(0|[1-9]\d{0,8})$/.test(key) ? at.items[Number(key)] : undefined;
    else return undefined;
  }
  return at;
}

function decode(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
