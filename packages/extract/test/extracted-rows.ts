import type { Extractor } from '@ai-gate/extract/extractor';

/** What `extractor` reads out of `text`, one line a field: `entity path type @line → target`. */
export function rowsOf(extractor: Extractor, path: string, text: string): readonly string[] {
  const outcome = extractor.extract({ path, bytes: Buffer.from(text) });
  if (outcome.kind === 'unreadable') return [`unreadable @${outcome.line}: ${outcome.reason}`];
  const { fields, unresolved } = outcome.extraction;
  return [
    ...fields.map(
      ({ entity, path, type, line, target }) =>
        `${entity} ${path} ${type} @${line}${target === undefined ? '' : ` → ${target}`}`,
    ),
    ...unresolved.map(({ line, what }) => `unresolved @${line}: ${what}`),
  ];
}

/** The names alone, `entity.path:type`, for tests that are not about places. */
export function namesOf(extractor: Extractor, path: string, text: string): readonly string[] {
  const outcome = extractor.extract({ path, bytes: Buffer.from(text) });
  if (outcome.kind === 'unreadable') return [`unreadable: ${outcome.reason}`];
  const { fields, unresolved } = outcome.extraction;
  return [
    ...fields.map(({ entity, path, type }) => `${entity}.${path}:${type}`),
    ...unresolved.map(({ what }) => `unresolved: ${what}`),
  ];
}
