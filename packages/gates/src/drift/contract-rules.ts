import type { Policy } from '@ai-gate/policy';
import { type Finding, finding } from '@ai-gate/verdict';
import { type ContractIndex, indexContract, type ListedField } from './contract-index.ts';
import type { ContractEntry, DriftFacts } from './drift-facts.ts';
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
  const old = new Set(
    before === null ? [] : conflicts(before).map(({ listed }) => conflictKey(listed)),
  );
  return conflicts(contract).map(({ listed, one, other }) => {
    const said = ({ target, type }: ContractEntry) => `\`${target ?? type ?? 'nothing'}\``;
    return finding('drift/contract-duplicate', {
      message: `\`${qualified(listed.name)}\` is listed twice, with ${said(one)} and ${said(other)}`,
      location: { path: drift.contract, line: other.line },
      related: [{ path: drift.contract, line: one.line }],
      level: old.has(conflictKey(listed)) ? 'note' : 'error',
    });
  });
}

/** A field with two of its entries that contradict each other. */
interface Conflict {
  readonly listed: ListedField;
  readonly one: ContractEntry;
  readonly other: ContractEntry;
}

function conflicts({ fields }: ContractIndex): Conflict[] {
  return fields.flatMap((listed) => {
    const [one, other] = contradiction(listed.entries, 'target') ??
      contradiction(listed.entries, 'type') ?? [undefined, undefined];
    return one === undefined || other === undefined ? [] : [{ listed, one, other }];
  });
}

/** The first two entries that say different things; one that says nothing contradicts none. */
function contradiction(entries: readonly ContractEntry[], what: 'target' | 'type') {
  const said = entries.filter((entry) => entry.tombstone === null && entry[what] !== null);
  const [one] = said;
  const other = said.find((entry) => entry[what] !== one?.[what]);
  return one === undefined || other === undefined ? null : ([one, other] as const);
}

function conflictKey({ name, entries }: ListedField): string {
  const said = entries.map(({ target, type }) => `${target ?? ''}\0${type ?? ''}`);
  return [keyOf(name), ...new Set(said)].join('\0');
}
