import { parseContract, renderNewContract, updateContract } from '@ai-gate/contract';
import {
  type ContractEntry,
  type DriftFacts,
  governedTypes,
  type JudgedDecision,
  judgeDrift,
  keyOf,
  knownEntities,
  type RuntimeField,
  resolveName,
} from '@ai-gate/gates';
import type { Policy } from '@ai-gate/policy';
import { type Finding, finding } from '@ai-gate/verdict';
import type { ContractAndRuntime } from './read-contract-and-runtime.ts';

/** A contract to write, and what a person should know of it. */
export interface PlannedContract {
  readonly text: string;
  readonly added: readonly RuntimeField[];
  /** Entries as they stood before they became tombstones. */
  readonly removed: readonly ContractEntry[];
  /** What the gate would say against the runtime with this contract: for a person to settle. */
  readonly left: readonly Finding[];
  /** Why it must not be written. */
  readonly problems: readonly Finding[];
}

/** Adding a field can let the gate see another one, hardly ever twice. */
const mostRounds = 8;

/** A first contract: every governed field of the runtime. */
export function planNewContract({ facts, policy }: ContractAndRuntime, now: Date): PlannedContract {
  const fields = governedFields(facts, policy);
  if (fields.length === 0) return nothingGoverned(policy);
  const { text, problems } = renderNewContract(fields);
  return {
    text,
    added: fields,
    removed: [],
    left: remaining(withContract(facts, text, policy), policy, now),
    problems: problems.map(({ code, message }) => finding(code, { message })),
  };
}

/**
 * The contract with a line for each field that the gate misses in it, and a tombstone for each
 * entry whose field is gone. Types, targets and what is acknowledged stay: they are decisions.
 */
export function planUpdatedContract(
  { facts, policy }: ContractAndRuntime,
  text: string,
  now: Date,
): PlannedContract {
  const added: RuntimeField[] = [];
  const removed: ContractEntry[] = [];
  let current = { text, facts };
  for (let round = 0; round < mostRounds; round += 1) {
    const step = updateOnce(current, policy, now);
    if (step.problems.length > 0) {
      const path = policy.drift.contract;
      const problems = step.problems.map(({ code, line, message }) =>
        finding(code, { message, location: { path, line } }),
      );
      return { text, added: [], removed: [], left: [], problems };
    }
    added.push(...step.added);
    removed.push(...step.removed);
    current = { text: step.text, facts: withContract(facts, step.text, policy) };
    if (step.added.length === 0 && step.removed.length === 0) break;
  }
  const left = remaining(current.facts, policy, now);
  return { text: current.text, added, removed, left, problems: [] };
}

function updateOnce(
  { text, facts }: { readonly text: string; readonly facts: DriftFacts },
  policy: Policy,
  now: Date,
) {
  const date = now.toISOString().slice(0, 10);
  const { entries } = facts.head.contract;
  if (entries.length === 0) return updateContract(text, governedFields(facts, policy), { date });
  const { differences } = judgeDrift(facts, policy, now);
  const { added, removed } = changesOf(differences);
  const entities = knownEntities([facts.head]);
  // The gate finds an entry for a field by more than equal names, so its word counts.
  const kept = entries.filter(
    (entry) => entry.tombstone === null && !removed.has(keyOf(resolveName(entry, entities))),
  );
  const types = typesByName(facts);
  const ungoverned = kept.map(({ entity, path, line, type }) => {
    return { entity, path, line, type: types(entity, path) ?? type, file: policy.drift.contract };
  });
  return updateContract(text, added, { date, ungoverned });
}

function changesOf(differences: JudgedDecision['differences']) {
  const added: RuntimeField[] = [];
  const removed = new Set<string>();
  for (const { status, difference } of differences) {
    if (status === 'acknowledged') continue;
    if (difference.kind === 'added') added.push(difference.field);
    if (difference.kind === 'removed') removed.add(keyOf(difference.name));
    if (difference.kind === 'renamed') {
      added.push(difference.added.field);
      removed.add(keyOf(difference.removed.name));
    }
  }
  return { added, removed };
}

function typesByName(facts: DriftFacts) {
  const key = (entity: string | null, path: string) => `${entity ?? ''}\0${path}`;
  const types = new Map(runtimeFields(facts).map((one) => [key(one.entity, one.path), one.type]));
  return (entity: string | null, path: string) => types.get(key(entity, path)) ?? null;
}

function governedFields(facts: DriftFacts, policy: Policy): RuntimeField[] {
  const governs = governedTypes(policy);
  return runtimeFields(facts).filter(({ type }) => governs(type));
}

function runtimeFields({ head }: DriftFacts): RuntimeField[] {
  return head.sources.flatMap(({ extraction }) => extraction.fields);
}

function withContract(facts: DriftFacts, text: string, policy: Policy): DriftFacts {
  const contract = { present: true, ...parseContract(text, policy.drift.contract) };
  return { ...facts, head: { ...facts.head, contract } };
}

function remaining(facts: DriftFacts, policy: Policy, now: Date): Finding[] {
  return judgeDrift(facts, policy, now).decision.findings.filter(({ level }) => level !== 'note');
}

function nothingGoverned({ drift }: Policy): PlannedContract {
  const types = drift.types.join(', ');
  const message = `The sources hold no field of a type that the contract governs (${types})`;
  const fix = 'Name the sources and the types under drift in the policy, or give --types any.';
  const problems = [finding('drift/source-empty', { message, fix })];
  return { text: '', added: [], removed: [], left: [], problems };
}
