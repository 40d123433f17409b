import type { OutlineHeading } from './contract-outline.ts';
import { type FieldGroup, renderGroup } from './render-fields.ts';

/** Lines to write, and the 0-based line before which they go. */
export interface Home {
  readonly line: number;
  readonly text: readonly string[];
}

/** The sections of a contract that can take a group of fields that no list or table takes. */
export class SectionHomes {
  readonly #entities = new Map<string, OutlineHeading>();
  readonly #sources = new Map<string, OutlineHeading & { readonly sectionEnd: number }>();

  constructor(headings: readonly OutlineHeading[], lineCount: number) {
    // From the last heading to the first, so that the first of a name is the one that stays.
    const following: OutlineHeading[] = [];
    for (const heading of [...headings].reverse()) {
      while ((following.at(-1)?.level ?? 0) > heading.level) following.pop();
      const sectionEnd = following.at(-1)?.startLine ?? lineCount;
      following.push(heading);
      const { section } = heading;
      if (section?.kind === 'entity') this.#entities.set(section.name, heading);
      if (section?.kind === 'source') this.#sources.set(section.name, { ...heading, sectionEnd });
    }
  }

  /** Under the heading of the entity, else in the section of the source file, else nowhere. */
  find(group: FieldGroup, file: string): Home | null {
    const own = group.entity === null ? undefined : this.#entities.get(group.entity);
    if (own) return { line: own.endLine, text: renderGroup(group, 1).slice(1) };
    const source = this.#sources.get(file);
    if (source === undefined || source.level === 6) return null;
    // Fields of no entity go before the first entity heading, which would claim them.
    const line = group.entity === null ? source.endLine : source.sectionEnd;
    return { line, text: renderGroup(group, source.level + 1) };
  }
}
