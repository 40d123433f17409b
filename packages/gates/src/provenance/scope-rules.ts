import { type Policy, policyPath } from '@ai-gate/policy';
import { type Finding, finding, type Location } from '@ai-gate/verdict';
import type { Change } from '../change/change-list.ts';
import { describeChange } from '../change/change-rules.ts';
import type { ProvenanceFacts, TraceFacts } from './provenance-facts.ts';
import { compileScope, type Scope } from './scope.ts';

const emptyScope = compileScope({ grants: [], denials: [] });

/** What the approved scope of a trace says; an empty one where there is none to read. */
export function scopeOf(trace: TraceFacts | null): Scope {
  return trace?.contract.kind === 'contract' ? compileScope(trace.contract.contract) : emptyScope;
}

/** Every changed file outside the trace is granted, under the heading of its category. */
export function everyChangeIsApproved(facts: ProvenanceFacts, policy: Policy): readonly Finding[] {
  const judge = new ChangeJudge(facts, policy);
  return facts.changes.flatMap((change) => judge.judge(change));
}

/** Judges changes one by one with what is the same for all of them at hand. */
class ChangeJudge {
  readonly #facts: ProvenanceFacts;
  readonly #policy: Policy;
  readonly #scope: Scope;

  constructor(facts: ProvenanceFacts, policy: Policy) {
    this.#facts = facts;
    this.#policy = policy;
    this.#scope = scopeOf(facts.trace);
  }

  judge(change: Change): readonly Finding[] {
    const { path, utf8 } = change;
    const { provenance, drift } = this.#policy;
    // Names that are not UTF-8 have their own finding; the trace has rules of its own.
    if (!utf8 || path.startsWith(`${provenance.trace}/`)) return [];
    const category = this.#facts.paths.category(path);
    if (category === 'protected') return this.#judgeProtected(change);
    if (!this.#hasReadableContract()) return [];
    const answer = this.#scope.judge(path, path === drift.contract ? 'contract' : category);
    const free = provenance.docs === 'free' && this.#facts.paths.isDocumentation(path);
    // Free documentation needs no grant; what is explicitly not approved stays so.
    if (free && answer.kind !== 'denied') return [];
    switch (answer.kind) {
      case 'denied':
        return [this.#denied(change, answer.by.line)];
      case 'wrong-heading':
        return [
          finding('provenance/category-not-approved', {
            message: `${describeChange(change)} is ${described[category]}, but is granted under another heading`,
            location: placeOf(change),
            related: [this.#contractLine(answer.grant.line)],
          }),
        ];
      case 'not-granted':
        return [this.#outOfScope(change)];
      default:
        return [];
    }
  }

  /** Protected paths are judged even where no contract can be read: nothing grants them then. */
  #judgeProtected(change: Change): readonly Finding[] {
    const answer = this.#scope.judge(change.path, 'protected');
    if (answer.kind === 'granted') return [];
    if (answer.kind === 'denied') return [this.#denied(change, answer.by.line)];
    const grant = answer.kind === 'not-exact' ? answer.grant : undefined;
    const occurrence = {
      message: grant
        ? `${describeChange(change)} is protected, and ${grant.pattern.text} does not grant it: it takes the exact path`
        : `${describeChange(change)} is protected and has no grant of its exact path`,
      location: placeOf(change),
      related: grant ? [this.#contractLine(grant.line)] : undefined,
    };
    const isPolicy = change.path === policyPath;
    return [
      ...(isPolicy
        ? [
            finding('policy/changed', {
              ...occurrence,
              message: `the change edits the policy ${policyPath}`,
            }),
          ]
        : []),
      finding('provenance/path-protected', occurrence),
    ];
  }

  #denied(change: Change, line: number): Finding {
    return finding('provenance/path-denied', {
      message: `${describeChange(change)} is explicitly not approved`,
      location: placeOf(change),
      related: [this.#contractLine(line)],
    });
  }

  #outOfScope(change: Change): Finding {
    const { trace } = this.#facts;
    const line = trace?.contract.kind === 'contract' ? trace.contract.contract.scopeLine : 1;
    return finding('provenance/path-out-of-scope', {
      message: `${describeChange(change)} is not in the approved scope of task ${trace?.task}`,
      location: placeOf(change),
      related: [this.#contractLine(line)],
    });
  }

  #hasReadableContract(): boolean {
    return this.#facts.trace?.contract.kind === 'contract';
  }

  #contractLine(line: number): Location {
    return { path: `${this.#facts.trace?.directory}/contract/approval.md`, line };
  }
}

const described = {
  schemas: 'a schema',
  backfill: 'a backfill script',
  runtime: 'runtime code',
  other: 'runtime code',
  docs: 'documentation',
  protected: 'protected',
} as const;

/** Annotations need a line; a deleted file has none. */
function placeOf({ path, after }: Change): Location {
  return after ? { path, line: 1 } : { path };
}
