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

/**
 * Resolves the references of one document, each only once: a long reference that stands in a
 * schema of many uses must not be taken apart for each of them.
 */
export function pointerResolver(root: TreeValue): (reference: string) => TreeValue | undefined {
  const known = new Map<string, TreeValue | undefined>();
  return (reference) => {
    if (!known.has(reference)) known.set(reference, resolvePointer(root, reference));
    return known.get(reference);
  };
}
