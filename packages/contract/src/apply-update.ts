import type { ContractEntry, RuntimeField } from '@ai-gate/gates';
import type { ContractOutline, OutlineHeading } from './contract-outline.ts';
import { InsertionSlots } from './insertion-slots.ts';
import {
  type FieldGroup,
  groupBy,
  groupByEntity,
  renderGroup,
  renderSourceHeading,
} from './render-fields.ts';
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
  for (const [file, fields] of groupBy(homeless, (field) => field.file)) {
    for (const group of groupByEntity(fields)) {
      if (!placeGroup(group, file, outline.headings, lines)) rest.push(...group.fields);
    }
  }
  appendSections(rest, outline, lines);
}

/** Puts a group under the heading of its entity, or of its source file; false without either. */
function placeGroup(
  group: FieldGroup,
  file: string,
  headings: readonly OutlineHeading[],
  lines: TextLines,
): boolean {
  const names = ({ section }: OutlineHeading, kind: string, name: string | null) =>
    section?.kind === kind && section.name === name;
  const own = headings.find((heading) => names(heading, 'entity', group.entity));
  if (own) {
    const [, ...body] = renderGroup(group, 1);
    lines.insert(own.endLine, body, { spaced: true });
    return true;
  }
  const at = headings.findIndex((heading) => names(heading, 'source', file));
  const source = headings[at];
  if (source === undefined || source.level === 6) return false;
  const next = headings.slice(at + 1).find(({ level }) => level <= source.level);
  const end = group.entity === null ? source.endLine : (next?.startLine ?? lines.count);
  lines.insert(end, renderGroup(group, source.level + 1), { spaced: true });
  return true;
}

function appendSections(
  fields: readonly RuntimeField[],
  { headings }: ContractOutline,
  lines: TextLines,
): void {
  const levelOf = (kind: 'source' | 'entity') =>
    headings.filter(({ section }) => section?.kind === kind).map(({ level }) => level);
  // No deeper than any entity heading, which would otherwise claim what stands under it.
  const level = Math.min(levelOf('source')[0] ?? 2, 5, ...levelOf('entity'));
  for (const [file, group] of groupBy(fields, (field) => field.file)) {
    const sections = groupByEntity(group).flatMap((entity) => [
      '',
      ...renderGroup(entity, level + 1),
    ]);
    lines.insert(lines.count, [renderSourceHeading(file, level), ...sections], { spaced: true });
  }
}
