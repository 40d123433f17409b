import { compareText } from '@ai-gate/verdict';
import type { DriftSnapshot, RuntimeField } from './drift-facts.ts';
import { type FieldName, type KnownEntities, resolveName } from './field-name.ts';
import { type NameLookUp, NameMap } from './name-map.ts';

/** One field of the runtime with all its declarations, in the order of file and line. */
export interface DeclaredField {
  readonly name: FieldName;
  readonly first: RuntimeField;
  readonly declarations: readonly RuntimeField[];
}

/** The runtime by name. */
export interface RuntimeIndex {
  readonly fields: readonly DeclaredField[];
  readonly byName: NameLookUp<DeclaredField>;
  /** Entities that a source declares, as against those a field map only writes to. */
  readonly entities: ReadonlySet<string>;
}

export function indexRuntime(
  { sources }: Pick<DriftSnapshot, 'sources'>,
  entities: KnownEntities,
): RuntimeIndex {
  const all = sources.flatMap(({ extraction }) => extraction.fields).sort(compareFields);
  const fields: (DeclaredField & { readonly declarations: RuntimeField[] })[] = [];
  const byName = new NameMap<(typeof fields)[number]>();
  const declared = new Set<string>();
  for (const field of all) {
    if (field.entity !== null) declared.add(field.entity);
    const name = resolveName(field, entities);
    const known = byName.get(name);
    if (known !== undefined) known.declarations.push(field);
    else {
      const first = { name, first: field, declarations: [field] };
      byName.set(name, first);
      fields.push(first);
    }
  }
  return { fields, byName, entities: declared };
}

/** The order of the source text; the rest only makes the order of the input not matter. */
export function compareFields(a: RuntimeField, b: RuntimeField): number {
  return (
    compareText(a.file, b.file) ||
    a.line - b.line ||
    compareText(a.entity ?? '', b.entity ?? '') ||
    compareText(a.path, b.path) ||
    compareText(a.type ?? '', b.type ?? '') ||
    compareText(a.target ?? '', b.target ?? '')
  );
}
