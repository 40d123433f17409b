import type { Extraction, RuntimeField, Unresolved } from '@ai-gate/gates';
import { type FieldType, joinTypes } from './field-type.ts';
import { UnreadableSource } from './unreadable-source.ts';

/** Most fields and unresolved places of one file; a file beyond it is unreadable. */
export const maxFields = 50_000;

/** Most segments of a path; what lies deeper is reported as unresolved. */
export const maxDepth = 32;

/**
 * Most schema nodes that one file may cost, repeated visits included. It bounds what a small file
 * of references that multiply can ask for.
 */
export const maxSteps = 2_000_000;

/** Longest path, and longest name of an entity, in characters; beyond it a file is unreadable. */
export const maxNameLength = 1_000;

/** Longest name that a message shows. */
const maxShownLength = 300;

/** One field before its type is joined with those of its other declarations. */
export interface FoundField {
  readonly entity: string | null;
  readonly path: string;
  readonly type: FieldType | null;
  readonly line: number;
  readonly target?: string | undefined;
}

/**
 * Gathers what an extractor finds in one file. A field that is declared more than once (the arms
 * of a union, an extension of a type) is one field: the first place, the joined type.
 */
export class FieldCollector {
  readonly file: string;
  private readonly entities = new Map<string | null, Map<string, RuntimeField>>();
  private readonly unresolved = new Map<string, Unresolved>();
  private count = 0;
  private steps = 0;

  constructor(file: string) {
    this.file = file;
  }

  add({ entity, path, type, line, target }: FoundField): void {
    if (path.length > maxNameLength || (entity?.length ?? 0) > maxNameLength) {
      throw new UnreadableSource(`a name is longer than ${maxNameLength} characters`, line);
    }
    const fields = this.entities.get(entity) ?? new Map<string, RuntimeField>();
    if (fields.size === 0) this.entities.set(entity, fields);
    const known = fields.get(path);
    if (known === undefined) {
      this.countOne(line);
      const field = { entity, path, type, file: this.file, line };
      fields.set(path, target === undefined ? field : { ...field, target });
    } else if (known.type !== type) {
      fields.set(path, { ...known, type: joinKnown(known.type as FieldType | null, type) });
    }
  }

  /** Records what could not be resolved; `what` ends a sentence, its names `quoted`. */
  cannotResolve(line: number, what: string): void {
    const key = `${line} ${what}`;
    if (this.unresolved.has(key)) return;
    this.countOne(line);
    this.unresolved.set(key, { file: this.file, line, what });
  }

  /** Counts visits of schema nodes. Throws UnreadableSource beyond `maxSteps`. */
  step(line: number, visits = 1): void {
    this.steps += visits;
    if (this.steps > maxSteps) {
      throw new UnreadableSource('its references multiply beyond what can be followed', line);
    }
  }

  extraction(): Extraction {
    return {
      fields: [...this.entities.values()].flatMap((fields) => [...fields.values()]),
      unresolved: [...this.unresolved.values()],
    };
  }

  private countOne(line: number): void {
    this.count += 1;
    if (this.count > maxFields) {
      throw new UnreadableSource(`it holds more than ${maxFields} fields`, line);
    }
  }
}

/**
 * A name as messages show it. A very long one is not even looked at: a file may repeat it in as
 * many messages as it has references.
 */
export function quoted(name: string): string {
  return name.length > maxShownLength ? `a name of ${name.length} characters` : `\`${name}\``;
}

function joinKnown(a: FieldType | null, b: FieldType | null): FieldType | null {
  return joinTypes([a, b].filter((type) => type !== null));
}
