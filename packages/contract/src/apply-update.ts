import type { ContractEntry, RuntimeField } from '@ai-gate/gates';
import type { ContractOutline } from './contract-outline.ts';
import { InsertionSlots } from './insertion-slots.ts';
import { groupBy, groupByEntity, renderGroup, renderSourceHeading } from './render-fields.ts';
import { SectionHomes } from './section-homes.ts';
import { strikeEntry } from './strike-entry.ts';
import { TextLines } from './text-lines.ts';

/** What an update has to do, and what must hold after it. Keys are `fieldKey`s. */
export interface UpdatePlan {
  readonly added: readonly RuntimeField[];
  readonly removed: readonly ContractEntry[];
  readonly wanted: ReadonlyMap<string, RuntimeField>;
  readonly known: ReadonlySet<string>;
  readonly typeOf: ReadonlyMap<string, string>;
}

/** Where new fields go: beside their like, or all in new sections at the end of the file. */
export interface Placement {
  readonly date: string;
  readonly placement: 'in-place' | 'at-end';
}

/** The text with the plan carried out. Whether it then reads as planned is for the caller to see. */
export function applyUpdate(
  text: string,
  outline: ContractOutline,
  plan: UpdatePlan,
  { date, placement }: Placement,
): string {
  const lines = new TextLines(text);
  const removed = new Set(plan.removed);
  for (const block of outline.blocks) {
    for (const placed of block.entries) {
      if (!removed.has(placed.entry)) continue;
      const line = placed.entry.line - 1;
      lines.replace(line, strikeEntry(lines.at(line), placed, block, date));
    }
  }
  if (placement === 'at-end') appendSections(plan.added, outline, lines);
  else placeFields(plan, outline, lines);
  return lines.toString();
}

function placeFields(plan: UpdatePlan, outline: ContractOutline, lines: TextLines): void {
  const slots = new InsertionSlots(outline.blocks, plan.typeOf);
  const homeless = plan.added.filter((field) => !slots.insert(field, lines));
  const rest: RuntimeField[] = [];
  const homes = new SectionHomes(outline.headings, lines.count);
  for (const [file, fields] of groupBy(homeless, (field) => field.file)) {
    for (const group of groupByEntity(fields)) {
      const home = homes.find(group, file);
      if (home) lines.insert(home.line, home.text, { spaced: true });
      else rest.push(...group.fields);
    }
  }
  appendSections(rest, outline, lines);
}

function appendSections(
  fields: readonly RuntimeField[],
  { headings }: ContractOutline,
  lines: TextLines,
): void {
  const source = headings.find(({ section }) => section?.kind === 'source');
  // No deeper than any entity heading, which would otherwise claim what stands under it.
  const level = headings.reduce(
    (least, heading) =>
      heading.section?.kind === 'entity' ? Math.min(least, heading.level) : least,
    Math.min(source?.level ?? 2, 5),
  );
  for (const [file, group] of groupBy(fields, (field) => field.file)) {
    const sections = groupByEntity(group).flatMap((entity) => [
      '',
      ...renderGroup(entity, level + 1),
    ]);
    lines.insert(lines.count, [renderSourceHeading(file, level), ...sections], { spaced: true });
  }
}
