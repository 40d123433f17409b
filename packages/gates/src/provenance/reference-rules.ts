import type { Policy } from '@ai-gate/policy';
import { type Finding, finding } from '@ai-gate/verdict';
import type { ProvenanceFacts } from './provenance-facts.ts';

/** Changed mapping and backfill files name the contract that they have to agree with. */
export function mappingsNameTheContract(
  { references }: ProvenanceFacts,
  policy: Policy,
): readonly Finding[] {
  const { contract } = policy.drift;
  return references
    .filter(({ namesContract }) => !namesContract)
    .map(({ path }) =>
      finding('provenance/contract-reference-missing', {
        message: `${path} maps or backfills fields and does not name ${contract}`,
        location: { path, line: 1 },
        related: [{ path: contract, line: 1 }],
        fix: `Name the contract in a comment of the file: ${contract}`,
      }),
    );
}
