import { type FieldName, withOtherListMark } from './field-name.ts';

/** A map whose keys are names of fields: by entity, then by path. */
export class NameMap<T> {
  private readonly byEntity = new Map<string | null, Map<string, T>>();

  get({ entity, path }: FieldName): T | undefined {
    return this.byEntity.get(entity)?.get(path);
  }

  /** As `get`; a list may be written with or without its `[]`. */
  find(name: FieldName): T | undefined {
    return this.get(name) ?? this.get(withOtherListMark(name));
  }

  set({ entity, path }: FieldName, value: T): void {
    const paths = this.byEntity.get(entity);
    if (paths === undefined) this.byEntity.set(entity, new Map([[path, value]]));
    else paths.set(path, value);
  }
}

/** A NameMap that only answers. */
export type NameLookUp<T> = Pick<NameMap<T>, 'get' | 'find'>;
