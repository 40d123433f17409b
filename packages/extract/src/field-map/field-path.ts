const longestPath = 512;
const segment = String.raw`[\w$@-]+(?:\[(?:\d+|\*)?\])*`;
const pathForm = new RegExp(String.raw`^(?:\$\.)?(?![\d-])${segment}(?:\.${segment})*$`);

/**
 * Whether a text can be the path of a field: names separated by dots, with `[]`, `[0]` or `[*]`
 * after any, and the JSONPath root `$.` in front. Prose, URLs and empty texts are none.
 */
export function isPath(text: string): boolean {
  return text.length <= longestPath && pathForm.test(text);
}

/** Whether a path leads into something: such a text is a path and hardly a label. */
export function isNested(path: string): boolean {
  return path.includes('.') || path.includes('[');
}

/** A path without the JSONPath root. */
export function withoutRoot(path: string): string {
  return path.startsWith('$.') ? path.slice(2) : path;
}

/** A runtime path as the contract writes it: whichever element of an array is read, it is `[]`. */
export function asFieldPath(path: string): string {
  return withoutRoot(path).replace(/\[(?:\d+|\*)\]/g, '[]');
}

/** `prefix.name`, and no dot where one side is empty or `name` is an index. */
export function joinPath(prefix: string, name: string): string {
  if (prefix === '' || name === '') return prefix + name;
  return name.startsWith('[') ? prefix + name : `${prefix}.${name}`;
}
