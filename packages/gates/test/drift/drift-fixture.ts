import {
  type Acknowledgement,
  type ContractEntry,
  type ContractProblem,
  type ContractState,
  type DriftFacts,
  type DriftSnapshot,
  decideDrift,
  type RuntimeField,
  type SourceReading,
} from '@ai-gate/gates';
import { defaultPolicy, type Policy } from '@ai-gate/policy';
import type { Code, GateDecision } from '@ai-gate/verdict';

export const now = new Date('2026-02-01T12:00:00Z');
export const contractPath = defaultPolicy.drift.contract;

export function policyWith(drift: Partial<Policy['drift']> = {}): Policy {
  return { ...defaultPolicy, drift: { ...defaultPolicy.drift, ...drift } };
}

/** `order.cart` is (order, cart); a name without a dot belongs to no entity. */
export function entry(
  name: string,
  line: number,
  more: Partial<ContractEntry> = {},
): ContractEntry {
  const said = { type: null, target: null, aliases: [], source: null, description: null };
  return { ...split(name), ...said, tombstone: null, line, ...more };
}

export function field(name: string, line: number, more: Partial<RuntimeField> = {}): RuntimeField {
  return { ...split(name), type: 'string', file: 'src/order.ts', line, ...more };
}

function split(name: string): { entity: string | null; path: string } {
  const dot = name.indexOf('.');
  if (dot === -1) return { entity: null, path: name };
  return { entity: name.slice(0, dot), path: name.slice(dot + 1) };
}

export const unparsable: ContractProblem = {
  code: 'drift/contract-unparsable',
  line: 3,
  message: 'it is not UTF-8 text',
};

/** An entry for each name, from line 10 on. */
export function contract(...entries: readonly (string | ContractEntry)[]): ContractState {
  return {
    present: true,
    problems: [],
    entries: entries.map((one, index) => (typeof one === 'string' ? entry(one, 10 + index) : one)),
  };
}

/** A source with a field for each name, one a line. */
export function source(...fields: readonly (string | RuntimeField)[]): SourceReading {
  return {
    kind: 'typescript',
    files: ['src/**/*.ts'],
    configured: true,
    matched: 1,
    unreadable: [],
    extraction: {
      fields: fields.map((one, index) => (typeof one === 'string' ? field(one, 1 + index) : one)),
      unresolved: [],
    },
  };
}

export function snapshot(state: ContractState, ...sources: SourceReading[]): DriftSnapshot {
  return { contract: state, sources };
}

export function factsOf(head: DriftSnapshot, more: Partial<DriftFacts> = {}): DriftFacts {
  return {
    head,
    base: null,
    contractChange: null,
    mappings: [],
    acknowledgements: [],
    approval: null,
    ...more,
  };
}

export function acknowledgement(more: Partial<Acknowledgement> = {}): Acknowledgement {
  return {
    file: 'src/order.ts',
    line: 1,
    endLine: 1,
    fields: [],
    standsOn: null,
    reason: 'needed until the importer is gone',
    approver: 'Ada Example',
    date: '2026-01-06',
    expires: null,
    missing: [],
    ...more,
  };
}

export function decide(facts: DriftFacts, drift: Partial<Policy['drift']> = {}): GateDecision {
  return decideDrift(facts, policyWith(drift), now);
}

/** `code level` of every finding, in the order of the report. */
export function codesOf({ findings }: GateDecision): string[] {
  return findings.map(({ code, level }) => `${code satisfies Code} ${level}`);
}
