import { defaultPolicy, type Policy } from '@ai-gate/policy';
import { type ParsedPolicy, parsePolicy } from '@ai-gate/policy/parse-policy';
import { policyOfDocument, renderPolicyDocument } from '@ai-gate/policy/policy-document';
import { renderPolicyOrigins } from '@ai-gate/policy/render-policy';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { bytesOf, documentedExample } from './policy-files.ts';

function parsed(text: string): ParsedPolicy {
  const result = parsePolicy(bytesOf(text));
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result;
}

test('says where each setting comes from', () => {
  const shown = renderPolicyOrigins(
    parsed('version: 1\ntargets: [main]\npaths:\n  docs: [a, b]\noverride: { expires-in: 12h }\n'),
  );
  expect(shown).toContain('targets: [main] # .github/ai-gate.yml:2\n');
  expect(shown).toContain('  docs:\n    # .github/ai-gate.yml:4\n    - a\n    - b\n');
  expect(shown).toContain('  expires-in: 12h # .github/ai-gate.yml:5\n');
  expect(shown).toContain('  min-role: maintain # default\n');
});

test('without origins everything is a default', () => {
  const shown = renderPolicyOrigins({ policy: defaultPolicy, origins: new Map() });
  expect(shown).not.toContain('ai-gate.yml');
  expect(parsed(shown).policy).toEqual(defaultPolicy);
});

test.each([['version: 1\n'], [documentedExample]])('what is shown is the same policy', (text) => {
  const { policy, origins } = parsed(text);
  expect(parsed(renderPolicyOrigins({ policy, origins })).policy).toEqual(policy);
});

const word = fc.stringMatching(/^[a-z: #'"&*!|>%@-]{1,20}$/);
const policies: fc.Arbitrary<Policy> = fc
  .record({
    labels: fc.array(word, { maxLength: 4 }),
    checks: fc.array(word, { maxLength: 4 }),
    hours: fc.integer({ min: 1, max: 8760 }),
    promoteAfter: fc.option(
      fc.record({ runs: fc.integer({ min: 1, max: 99 }), days: fc.integer({ min: 0, max: 99 }) }),
    ),
  })
  .map(({ labels, checks, hours, promoteAfter }) => ({
    ...defaultPolicy,
    exempt: { ...defaultPolicy.exempt, labels },
    promotion: { ...defaultPolicy.promotion, requiredChecks: checks },
    override: { ...defaultPolicy.override, expiresInHours: hours },
    enforcement: {
      ...defaultPolicy.enforcement,
      drift: { level: 'advisory', ...(promoteAfter && { promoteAfter }) },
    },
  }));

test('a policy survives being written down and read again', () => {
  fc.assert(
    fc.property(policies, (policy) => {
      expect(policyOfDocument(renderPolicyDocument(policy))).toEqual(policy);
      const shown = renderPolicyOrigins({ policy, origins: new Map() });
      expect(parsed(shown).policy).toEqual(policy);
    }),
  );
});
