import type { Extractor } from '@ai-gate/extract/extractor';

/**
 * What `extractor` reads out of `text`, in one line each: `Order.total: number → amount`, and
 * `3? the spread of base` for what is unresolved on line 3.
 */
export function rowsOf(extractor: Extractor, path: string, text: string | Buffer): string[] {
  const outcome = extractor.extract({ path, bytes: Buffer.from(text) });
  if (outcome.kind === 'unreadable') return [`unreadable ${outcome.line}: ${outcome.reason}`];
  const { fields, unresolved } = outcome.extraction;
  return [
    ...fields.map(({ entity, path, type, target }) => {
      const name = entity === null ? path : `${entity}.${path}: ${type}`;
      return target === undefined ? name : `${name} → ${target}`;
    }),
    ...unresolved.map(({ line, what }) => `${line}? ${what}`),
  ];
}
