import { decideProvenance } from '@ai-gate/gates';
import { defaultPolicy, type Policy } from '@ai-gate/policy';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  contractOf,
  file,
  modified,
  provenanceFacts,
  subject,
  task,
  traceFacts,
} from './facts-builder.ts';

const decide = (facts: Parameters<typeof provenanceFacts>[0], policy?: Policy) =>
  decideProvenance(provenanceFacts(facts, policy), policy ?? defaultPolicy);

describe('verdict and reason', () => {
  test('a pass says how much is covered', () => {
    const { verdict, reason, findings } = decide({});
    expect({ verdict, reason, findings }).toEqual({
      verdict: 'pass',
      reason: '1 changed path covered by the approval of task vendor-portal',
      findings: [],
    });
  });

  test('files outside the scope are counted', () => {
    const changes = ['src/a.ts', 'src/b.ts'].map(modified);
    expect(decide({ changes }).reason).toBe('2 files changed outside the approved scope');
  });

  test('one problem is the reason itself; more are counted, with the files outside', () => {
    const approved = { kind: 'empty' } as const;
    expect(decide({ trace: traceFacts({ approved }) }).reason).toBe('contract/APPROVED is empty');
    const changes = [modified('src/a.ts')];
    expect(decide({ changes, trace: traceFacts({ approved }) }).reason).toBe(
      '2 problems, 1 file outside the approved scope among them',
    );
  });

  test('no change cannot be judged', () => {
    expect(decide({ changes: [] }).verdict).toBe('error');
  });
});

describe('applicability, in its order', () => {
  const docs = [modified('README.md')];
  const label = {
    name: 'hotfix',
    actor: { login: 'ada', id: 1, kind: 'user' },
    role: 'admin',
  } as const;
  const untargeted = { ...subject, base: { ref: 'topic', sha: subject.base.sha } };
  test.each([
    ['base before label', { subject: { ...untargeted, labels: [label] } }, 'not-required'],
    [
      'label before documentation',
      { subject: { ...subject, labels: [label] }, changes: docs },
      'exempt',
    ],
    ['documentation', { changes: docs }, 'not-required'],
    [
      'an unknown base is judged',
      { subject: { ...subject, base: { ref: null, sha: subject.base.sha } } },
      'pass',
    ],
    [
      'a removed submodule among documentation',
      { changes: [{ path: 'docs/theme', utf8: true, before: file('1', 'submodule') }] },
      'fail',
    ],
  ])('%s', (_title, facts, verdict) => {
    expect(decide(facts).verdict).toBe(verdict);
  });
});

describe('authority', () => {
  const ada = { login: 'ada', id: 1, kind: 'user' } as const;
  const bob = { login: 'bob', id: 2, kind: 'user' } as const;
  const review = { reviewer: bob, role: 'write', state: 'approved', holdsApproval: true } as const;
  const signed = { sha: 'c'.repeat(40), verified: true, signer: bob, role: 'write' } as const;
  const commit = { ...signed, holdsApproval: true };
  const good = { author: ada, reviews: [review], owned: [], approvalCommit: commit };
  const owned = [{ path: 'src/vendor/login.ts', owners: [2] }];
  test.each([
    ['review', good, 'pass'],
    ['review', { ...good, author: null }, 'fail'],
    ['review', { ...good, author: bob }, 'fail'],
    ['review', { ...good, reviews: [] }, 'fail'],
    ['review', { ...good, reviews: [{ ...review, role: 'triage' as const }] }, 'fail'],
    ['review', { ...good, reviews: [{ ...review, role: null }] }, 'fail'],
    ['review', { ...good, reviews: [{ ...review, state: 'dismissed' as const }] }, 'fail'],
    ['review', { ...good, reviews: [{ ...review, holdsApproval: false }] }, 'fail'],
    [
      'review',
      { ...good, reviews: [{ ...review, reviewer: { ...bob, kind: 'bot' as const } }] },
      'fail',
    ],
    ['codeowners', { ...good, owned }, 'pass'],
    ['codeowners', good, 'fail'],
    ['codeowners', { ...good, owned: [...owned, { path: 'x', owners: [3] }] }, 'fail'],
    ['signature', good, 'pass'],
    ['signature', { ...good, approvalCommit: null }, 'fail'],
    ['signature', { ...good, approvalCommit: { ...commit, verified: false } }, 'fail'],
    ['signature', { ...good, approvalCommit: { ...commit, holdsApproval: false } }, 'fail'],
    ['signature', { ...good, approvalCommit: { ...commit, signer: null } }, 'fail'],
    ['signature', { ...good, approvalCommit: { ...commit, signer: ada } }, 'fail'],
    ['signature', { ...good, approvalCommit: { ...commit, role: 'read' as const } }, 'fail'],
  ] as const)('%s, case %#', (authority, facts, verdict) => {
    const approval = { ...defaultPolicy.provenance.approval, authority };
    const policy = { ...defaultPolicy, provenance: { ...defaultPolicy.provenance, approval } };
    expect(decide({ trace: traceFacts({ authority: facts }) }, policy).verdict).toBe(verdict);
  });
});

describe('properties', () => {
  const paths = fc.uniqueArray(
    fc.constantFrom(
      'src/a.ts',
      'src/b/c.ts',
      'README.md',
      '.github/workflows/ci.yml',
      'schemas/x.graphql',
      'scripts/backfill.ts',
      '.ai-stack-trace/old/plan.md',
      `.ai-stack-trace/${task}/plan/p.md`,
    ),
    { minLength: 1 },
  );
  const bullets = fc.array(
    fc.constantFrom(
      '- `src/**`',
      '- src/a.ts',
      '- README.md',
      '- .github/workflows/ci.yml',
      '- Schema changes:\n  - schemas/',
      '- `scripts/*`',
    ),
  );
  const verdictFor = (names: readonly string[], scope: readonly string[]) =>
    decide({ changes: names.map(modified), trace: traceFacts({ contract: contractOf(scope) }) });

  test('a further change never turns a fail into a pass', () => {
    fc.assert(
      fc.property(
        paths,
        bullets,
        fc.constantFrom('src/z.ts', 'docs/z.md'),
        (names, scope, more) => {
          if (verdictFor(names, scope).verdict !== 'fail') return;
          expect(verdictFor([...names, more], scope).verdict).toBe('fail');
        },
      ),
    );
  });

  test('a grant taken away never turns a fail into a pass', () => {
    fc.assert(
      fc.property(paths, bullets, fc.nat(), (names, scope, index) => {
        if (verdictFor(names, scope).verdict !== 'fail') return;
        const fewer = scope.filter((_, at) => at !== index % Math.max(scope.length, 1));
        expect(verdictFor(names, fewer).verdict).toBe('fail');
      }),
    );
  });

  test('the order of the changes does not matter, and a pass has no errors', () => {
    fc.assert(
      fc.property(paths, bullets, (names, scope) => {
        const forward = verdictFor(names, scope);
        const backward = verdictFor([...names].reverse(), scope);
        expect(backward.verdict).toBe(forward.verdict);
        expect(backward.reason).toBe(forward.reason);
        expect(new Set(backward.findings.map(({ message }) => message))).toEqual(
          new Set(forward.findings.map(({ message }) => message)),
        );
        if (forward.verdict === 'pass') {
          expect(forward.findings.filter(({ level }) => level === 'error')).toEqual([]);
        }
      }),
    );
  });
});

describe('a policy that does without approval.md', () => {
  const required = defaultPolicy.provenance.required.filter(
    (name) => !name.endsWith('approval.md'),
  );
  const policy = { ...defaultPolicy, provenance: { ...defaultPolicy.provenance, required } };
  const codesWith = (contract: 'missing' | 'there') =>
    decide(
      { trace: traceFacts(contract === 'missing' ? { contract: { kind: 'missing' } } : {}) },
      policy,
    ).findings.map(({ code, level }) => `${code} ${level}`);

  test('passes without one, and says that no scope was checked', () => {
    expect(codesWith('missing')).toEqual(['provenance/scope-waived warning']);
  });

  test('says nothing where there is one', () => {
    expect(codesWith('there')).toEqual([]);
  });
});
