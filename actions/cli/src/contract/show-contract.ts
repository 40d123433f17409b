import { deriveFieldTable, type FieldRow, judgeDrift } from '@ai-gate/gates';
import { findWorkTree, openRepository } from '@ai-gate/repository';
import { UserError } from '@ai-gate/verdict';
import type { ShowOptions } from '../commands/contract-command.ts';
import { print, textOptions } from '../console.ts';
import { type ExitStatus, oneOf } from '../program.ts';
import { readSubject } from './read-subject.ts';
import { renderFieldsJson, renderFieldsText } from './render-fields.ts';

/** `ai-gate contract show`: what the gate understood, and what it makes of each field. */
export async function showContract(options: ShowOptions): Promise<ExitStatus> {
  const format = oneOf('--format', ['text', 'json'], options.format);
  const workTree = await findWorkTree(options.repo);
  const repository = await openRepository(options.repo);
  try {
    const subject = await readSubject(options, { repository, workTree });
    if (subject === null) return 2;
    const { facts, policy, commit, reading } = subject;
    const { differences } = judgeDrift(facts, policy, new Date());
    const rows = rowsOf(deriveFieldTable(facts, policy, differences), options.entity);
    const shown = { commit: commit.sha, policy, rows, reasons: reading.reasons, facts };
    print(format === 'json' ? renderFieldsJson(shown) : renderFieldsText(shown, textOptions()));
    return 0;
  } finally {
    await repository.close();
  }
}

function rowsOf(rows: readonly FieldRow[], entity: string | undefined): readonly FieldRow[] {
  if (entity === undefined) return rows;
  const found = rows.filter(({ name }) => name.entity === entity);
  if (found.length > 0) return found;
  const known = [...new Set(rows.flatMap(({ name }) => name.entity ?? []))];
  const some = known.slice(0, 20).join(', ');
  throw new UserError('input/invalid', {
    message: `neither contract nor runtime has a governed field of an entity ${JSON.stringify(entity)}`,
    fix: `Give --entity one of: ${some}${known.length > 20 ? `, and ${known.length - 20} more` : ''}.`,
  });
}
