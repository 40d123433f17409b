import { compilePaths, defaultPolicy, type Policy } from '@ai-gate/policy';
import { describe, expect, test } from '@jest/globals';

const paths = compilePaths(defaultPolicy);

describe('the category of a path, by default', () => {
  test.each([
    ['.github/workflows/ci.yml', 'protected'],
    ['.github/ai-gate.yml', 'protected'],
    ['tools/setup/action.yaml', 'protected'],
    ['docs/CODEOWNERS', 'protected'],
    ['.github/migrations/1.sql', 'protected'],
    ['db/migrations/1.sql', 'schemas'],
    ['src/schema.json', 'schemas'],
    ['src/backfill/users.ts', 'backfill'],
    ['scripts/2026/backfill-users.ts', 'backfill'],
    ['scripts/backfill/migrations/1.sql', 'schemas'],
    ['src/README.md', 'runtime'],
    ['docs/example.ts', 'runtime'],
    ['package.json', 'runtime'],
    ['deploy/Dockerfile', 'runtime'],
    ['README.md', 'docs'],
    ['docs/picture.png', 'docs'],
    ['LICENSE', 'other'],
    ['.gitattributes', 'other'],
  ])('%s is %s', (path, category) => {
    expect(paths.category(path)).toBe(category);
  });
});

describe('documentation', () => {
  test.each([
    ['README.md', true],
    ['docs/picture.png', true],
    ['.docs/reports/other.md', true],
    ['src/README.md', false],
    ['packages/a/README.md', false],
    ['.github/README.md', false],
    ['LICENSE', false],
    ['.docs/reports/field-to-api-map.md', false],
    ['.ai-stack-trace/vendor-portal/contract/approval.md', false],
    ['.ai-stack-trace', false],
    ['.ai-stack-tracer/notes.md', true],
  ])('%s: %p', (path, expected) => {
    expect(paths.isDocumentation(path)).toBe(expected);
  });

  test('never is the policy, the contract or the trace, whatever the globs say', () => {
    const policy: Policy = {
      ...defaultPolicy,
      paths: { runtime: [], schemas: [], backfill: [], protected: [], docs: ['**'] },
      provenance: { ...defaultPolicy.provenance, trace: 'notes/trace' },
      drift: { ...defaultPolicy.drift, contract: 'map.md' },
    };
    const { isDocumentation } = compilePaths(policy);
    expect(isDocumentation('any.ts')).toBe(true);
    for (const path of ['.github/ai-gate.yml', 'map.md', 'notes/trace/t/plan/a.md']) {
      expect([path, isDocumentation(path)]).toEqual([path, false]);
    }
  });
});

test('mapping, backfill and trace are asked about whatever the category', () => {
  expect(paths.isMapping('src/mappers/user.ts')).toBe(true);
  expect(paths.isMapping('scripts/x/backfill-users.ts')).toBe(true);
  expect(paths.isMapping('src/user.ts')).toBe(false);
  expect(paths.isBackfill('scripts/backfill/migrations/1.sql')).toBe(true);
  expect(paths.isBackfill('src/user.ts')).toBe(false);
  expect(paths.isTrace('.ai-stack-trace/t/x')).toBe(true);
  expect(paths.isTrace('src/.ai-stack-trace/t/x')).toBe(false);
});
