import type { RuntimeField } from '@ai-gate/gates';
import { type ContractProblem, unparsable } from './contract-reading.ts';
import {
  distinctFields,
  groupBy,
  groupByEntity,
  isWritable,
  renderGroup,
  renderSourceHeading,
} from './render-fields.ts';

export interface NewContract {
  readonly text: string;
  /** Fields that Markdown cannot name; the text is without them. */
  readonly problems: readonly ContractProblem[];
}

/**
 * A first contract from the fields of the runtime code (`ai-gate contract init`): by source file
 * and entity, sorted, one field a line, so that two people who add fields seldom conflict. The same
 * fields in any order give the same text.
 */
export function renderNewContract(
  fields: readonly RuntimeField[],
  options: { readonly title?: string } = {},
): NewContract {
  const distinct = [...distinctFields(fields).values()];
  const byFile = groupBy(distinct.filter(isWritable), ({ file }) => file);
  const sections = [...byFile].map(([file, group]) =>
    [
      renderSourceHeading(file, 2),
      ...groupByEntity(group).flatMap((entity) => ['', ...renderGroup(entity, 3)]),
    ].join('\n'),
  );
  const title = `# ${options.title ?? 'Field-to-API map'}`;
  return {
    text: `${[title, ...sections].join('\n\n')}\n`,
    problems: unwritable(distinct),
  };
}

/** A problem for each field whose names Markdown cannot show. */
export function unwritable(fields: readonly RuntimeField[]): ContractProblem[] {
  return fields
    .filter((field) => !isWritable(field))
    .map(({ entity, path }) =>
      unparsable(1, `a field cannot be written: ${JSON.stringify([entity, path])}`),
    );
}
