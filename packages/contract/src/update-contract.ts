import type { ContractEntry, RuntimeField } from '@ai-gate/gates';
import { applyUpdate, type UpdatePlan } from './apply-update.ts';
import type { ContractOutline } from './contract-outline.ts';
import { parseOutline } from './contract-outline-parser.ts';
import { type ContractProblem, maxContractSize, unparsable } from './contract-reading.ts';
import { unwritable } from './new-contract.ts';
import { normalizeText } from './parse-contract.ts';
import { distinctFields, fieldKey } from './render-fields.ts';

export interface UpdateOptions {
  /** The day that tombstones carry, yyyy-mm-dd. */
  readonly date: string;
  /**
   * Fields that the runtime has and the contract does not govern, by their type. They are not
   * added, and where the contract lists them all the same they are not struck.
   */
  readonly ungoverned?: readonly RuntimeField[];
}

export interface ContractUpdate {
  /** The contract brought up to date; as it was, where there are problems. */
  readonly text: string;
  readonly added: readonly RuntimeField[];
  /** Entries as they stood before they became tombstones. */
  readonly removed: readonly ContractEntry[];
  /** Why the contract could not be brought up to date. */
  readonly problems: readonly ContractProblem[];
}

/**
 * Brings a contract up to date with the runtime fields (`ai-gate contract update`): a line for each
 * field it lacks, a tombstone for each entry whose field is gone. Everything else keeps its bytes.
 * What it writes is read back before it is given out, so a text that it cannot change safely comes
 * back unchanged with a problem. Doing it twice is doing it once.
 */
export function updateContract(
  text: string,
  fields: readonly RuntimeField[],
  options: UpdateOptions,
): ContractUpdate {
  const refuse = (problems: readonly ContractProblem[]) => {
    return { text, added: [], removed: [], problems };
  };
  if (text.length > maxContractSize) {
    const message = `the contract is larger than ${maxContractSize} bytes`;
    return refuse([{ code: 'input/limit-exceeded', line: 1, message }]);
  }
  const outline = parseOutline(normalizeText(text));
  const plan = planUpdate(outline, fields, options.ungoverned ?? []);
  const { added, removed } = plan;
  const problems = [...outline.problems, ...unwritable(added)];
  if (problems.length > 0) return refuse(problems);
  if (added.length === 0 && removed.length === 0) return { text, added, removed, problems };

  for (const placement of ['in-place', 'at-end'] as const) {
    const updated = applyUpdate(text, outline, plan, { date: options.date, placement });
    if (agrees(updated, plan, outline)) return { text: updated, added, removed, problems };
  }
  return refuse([unparsable(1, 'the contract cannot be changed without changing how it reads')]);
}

function planUpdate(
  outline: ContractOutline,
  fields: readonly RuntimeField[],
  ungoverned: readonly RuntimeField[],
): UpdatePlan {
  const wanted = distinctFields(fields);
  const known = new Set([...wanted.keys(), ...ungoverned.map(fieldKey)]);
  const typeOf = new Map<string, string>();
  for (const field of [...ungoverned, ...fields]) {
    if (field.type !== null) typeOf.set(fieldKey(field), field.type);
  }
  const live = liveEntries(outline);
  const listed = new Set(live.map(fieldKey));
  const added = [...wanted].filter(([key]) => !listed.has(key)).map(([, field]) => field);
  const removed = live.filter((entry) => !known.has(fieldKey(entry)));
  return { added, removed, wanted, known, typeOf };
}

/** Whether the text lists what it should and nothing else, and what was code still is. */
function agrees(text: string, { wanted, known }: UpdatePlan, before: ContractOutline): boolean {
  const outline = parseOutline(normalizeText(text));
  if (outline.problems.length > 0 || outline.codeBlocks !== before.codeBlocks) return false;
  const listed = new Set(liveEntries(outline).map(fieldKey));
  return (
    [...wanted.keys()].every((key) => listed.has(key)) && [...listed].every((key) => known.has(key))
  );
}

function liveEntries({ blocks }: ContractOutline): ContractEntry[] {
  return blocks
    .flatMap(({ entries }) => entries.map(({ entry }) => entry))
    .filter(({ tombstone }) => tombstone === null)
    .sort((a, b) => a.line - b.line);
}
