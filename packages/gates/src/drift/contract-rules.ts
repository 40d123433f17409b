import type { Policy } from '@ai-gate/policy';
import { type Finding, finding } from '@ai-gate/verdict';
import { type ContractIndex, indexContract, type ListedField } from './contract-index.ts';
import type { DriftFacts } from './drift-facts.ts';
import { keyOf, qualified } from './field-name.ts';

/** There is a contract, it can be read, and it lists something: else there is nothing to compare. */
export function contractIsReadable({ head }: DriftFacts, { drift }: Policy): Finding[] {
  const { present, problems, entries } = head.contract;
  const path = drift.contract;
  if (!present) {
    const message = `There is no contract at ${path}`;
    return [finding('drift/contract-missing', { message, location: { path } })];
  }
  if (problems.length > 0) {
    return problems.map(({ code, line, message }) =>
      finding(code, {
        message: `${path} cannot be read as a contract: ${message}`,
        location: { path, ...(line !== null && { line }) },
      }),
    );
  }
  if (entries.length > 0) return [];
  const message = `${path} lists no field`;
  return [finding('drift/contract-empty', { message, location: { path, line: 1 } })];
}

/**
 * Code follows the contract: a change may edit the contract only with a grant of its exact path.
 * Creating and deleting it are edits. No baseline softens this.
 */
export function contractIsUnchanged(
  { contractChange, head, base }: DriftFacts,
  { drift }: Policy,
): Finding[] {
  if (contractChange === null || contractChange.grantedBy !== null) return [];
  const path = drift.contract;
  const isNew = base !== null && !base.contract.present;
  const what = !head.contract.present ? 'deletes' : isNew ? 'adds' : 'edits';
  return [
    finding('drift/contract-changed', {
      message: `The change ${what} ${path}, which approval.md does not grant by its exact path`,
      location: { path },
      fix: `Revert ${path}, or list \`${path}\` under APPROVED SCOPE and have the contract approved again.`,
    }),
  ];
}

/** No field is listed twice with different API paths or types. */
export function contractListsOnce(
  { base }: DriftFacts,
  { drift }: Policy,
  contract: ContractIndex,
): Finding[] {
  const before =
    drift.baseline === 'base' && base !== null
      ? indexContract(base.contract, contract.entities)
      : null;
  const old = new Set(before === null ? [] : conflicts(before).map(conflictKey));
  return conflicts(contract).map((listed) => {
    const { name, entries, entry } = listed;
    const other = entries.find((one) => differs(one, entry)) ?? entry;
    const said = (one: typeof entry) => `\`${one.target ?? one.type ?? 'nothing'}\``;
    return finding('drift/contract-duplicate', {
      message: `\`${qualified(name)}\` is listed twice, with ${said(entry)} and ${said(other)}`,
      location: { path: drift.contract, line: other.line },
      related: [{ path: drift.contract, line: entry.line }],
      level: old.has(conflictKey(listed)) ? 'note' : 'error',
    });
  });
}

function conflicts({ fields }: ContractIndex): ListedField[] {
  return fields.filter(({ entries, entry }) => entries.some((other) => differs(other, entry)));
}

/** Where one of the two says nothing, it does not contradict the other. */
function differs(one: ListedField['entry'], other: ListedField['entry']): boolean {
  if (one.tombstone !== null || other.tombstone !== null) return false;
  const contradicts = (a: string | null, b: string | null) => a !== null && b !== null && a !== b;
  return contradicts(one.target, other.target) || contradicts(one.type, other.type);
}

function conflictKey({ name, entries }: ListedField): string {
  const said = entries.map(({ target, type }) => `${target ?? ''}\0${type ?? ''}`);
  return [keyOf(name), ...new Set(said)].join('\0');
}
