import { defaultPolicy } from '@ai-gate/policy';
import { parsePolicy } from '@ai-gate/policy/parse-policy';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { bytesOf, documentedExample, problemsOf } from './policy-files.ts';

function parse(text: string) {
  const result = parsePolicy(bytesOf(text));
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result;
}

describe('a valid policy', () => {
  test('that says only its version is the default policy', () => {
    const { policy, origins } = parse('version: 1\n');
    expect(policy).toEqual(defaultPolicy);
    expect(origins.get('version')).toBe(1);
    expect([...origins.values()].filter((origin) => origin === 'default')).toHaveLength(
      origins.size - 1,
    );
  });

  test('as documented parses, every setting from its line', () => {
    const { policy, origins } = parse(documentedExample);
    expect(policy.drift.sources[1]).toEqual({ kind: 'typescript', files: ['src/types/**/*.ts'] });
    expect(policy.override.expiresInHours).toBe(168);
    expect(origins.get('paths.docs')).toBe(7);
    expect(origins.get('enforcement.drift')).toBe(38);
    expect(origins.get('promotion.require-protection')).toBe('default');
  });

  test('replaces a list, and keeps the siblings of what it sets', () => {
    const { policy } = parse("version: 1\npaths: { docs: ['notes/**'] }\n");
    expect(policy.paths).toEqual({ ...defaultPolicy.paths, docs: ['notes/**'] });
  });

  test('may make a gate promote itself', () => {
    const { policy, origins } = parse(`version: 1
enforcement:
  drift:
    level: advisory
    promote-after: { runs: 20, days: 14 }
  promotion: advisory
`);
    expect(policy.enforcement).toEqual({
      provenance: { level: 'blocking' },
      drift: { level: 'advisory', promoteAfter: { runs: 20, days: 14 } },
      promotion: { level: 'advisory' },
    });
    expect(origins.get('enforcement.drift.promote-after.days')).toBe(5);
  });

  test.each([
    ['12h', 12],
    ['1d', 24],
    ['365d', 8760],
  ])('expires-in: %s is %d hours', (duration, hours) => {
    const { policy } = parse(`version: 1\noverride: { expires-in: ${duration} }\n`);
    expect(policy.override.expiresInHours).toBe(hours);
  });

  test('may begin with a byte order mark and end lines with CR LF', () => {
    expect(parse('\uFEFFversion: 1\r\ntargets: [main]\r\n').policy.targets).toEqual(['main']);
  });
});

describe('a policy that is not valid', () => {
  test.each([
    ['an empty file', '', '1 : expected a mapping, found nothing'],
    ['no version', 'targets: [main]', '1 version: missing; expected 1'],
    ['another version', 'version: 2', '1 version: expected 1, found 2'],
    ['a version as text', "version: '1'", '1 version: expected 1, found "1"'],
    ['a list', '- version: 1', '1 : expected a mapping, found a list'],
    ['an empty section', 'version: 1\nexempt:', '2 exempt: expected a mapping, found nothing'],
    [
      'a misspelt key',
      'version: 1\npaths:\n  runtme: []',
      '3 paths.runtme: unknown key, did you mean runtime?; expected one of runtime, schemas, backfill, docs, protected',
    ],
    [
      'a camelCase key',
      'version: 1\nexempt: { minRole: admin }',
      '2 exempt.minRole: unknown key, did you mean min-role?; expected one of labels, min-role',
    ],
    [
      'a misspelt word',
      'version: 1\nenforcement: { drift: advisry }',
      '2 enforcement.drift: expected one of blocking, advisory, found "advisry", did you mean advisory?',
    ],
    [
      'a word nobody could have meant',
      'version: 1\noverride: { signature: gpg }',
      '2 override.signature: expected one of comment, ssh, found "gpg"',
    ],
    [
      'a bad level in the long form',
      'version: 1\nenforcement:\n  drift:\n    level: off',
      '4 enforcement.drift.level: expected one of blocking, advisory, found "off"',
    ],
    [
      'a glob that excludes',
      "version: 1\npaths:\n  docs:\n    - ok/**\n    - '!secret/**'",
      '5 paths.docs[1]: "!secret/**" starts with !; a glob cannot exclude',
    ],
    [
      'a word where a list is due',
      'version: 1\ntargets: main',
      '2 targets: expected a list, found "main"',
    ],
    [
      'no targets',
      'version: 1\ntargets: []',
      '2 targets: expected at least 1 item, found an empty list',
    ],
    [
      'a source without files',
      'version: 1\ndrift: { sources: [{ kind: prisma }] }',
      '2 drift.sources[0].files: missing; expected a list',
    ],
    [
      'a number where text is due',
      'version: 1\nexempt: { labels: [1] }',
      '2 exempt.labels[0]: expected text (put it in quotes), found 1',
    ],
    [
      'yes for a boolean',
      'version: 1\npromotion: { require-protection: yes }',
      '2 promotion.require-protection: expected true or false, found "yes"',
    ],
    [
      'a duration without a unit',
      "version: 1\noverride: { expires-in: '7' }",
      '2 override.expires-in: "7" is not a duration such as 7d or 12h',
    ],
    [
      'a duration of years',
      'version: 1\noverride: { expires-in: 400d }',
      '2 override.expires-in: "400d" is longer than 365d',
    ],
    [
      'retention beyond what GitHub keeps',
      'version: 1\noverride: { artifact-retention-days: 401 }',
      '2 override.artifact-retention-days: expected at most 400, found 401',
    ],
    [
      'a contract outside the repository',
      'version: 1\ndrift: { contract: ../map.md }',
      '2 drift.contract: "../map.md" leaves its folder with ..',
    ],
    [
      'a trace that is a glob',
      "version: 1\nprovenance: { trace: '*' }",
      '2 provenance.trace: "*" holds a wildcard; it must name one path',
    ],
    [
      'a branch by its full ref',
      'version: 1\ntargets: [refs/heads/main]',
      '2 targets[0]: "refs/heads/main" starts with refs/',
    ],
    [
      'a ledger branch that git refuses',
      'version: 1\noverride: { ledger-branch: a..b }',
      '2 override.ledger-branch: "a..b" is not a plain branch name',
    ],
    [
      'the ledger on a guarded branch',
      'version: 1\noverride: { ledger-branch: release/log }',
      '2 override.ledger-branch: the ledger cannot lie on a branch that targets names',
    ],
    [
      'one label for exemption and override',
      'version: 1\noverride: { label: hotfix }',
      '2 override.label: the label is also in exempt.labels, which asks for no reason',
    ],
    ['a key twice', 'version: 1\nversion: 1', '2 version: the key is given twice'],
    ['an alias', 'version: &one 1\ntargets: [*one]', '1 version: anchors are not allowed'],
    ['a merge key', 'version: 1\n<<: 1', expect.stringMatching(/^2 <<: unknown key; /)],
    ['a prototype key', 'version: 1\n__proto__: 1', expect.stringMatching(/^2 __proto__: unknown/)],
    ['a tag', 'version: !secret 1', expect.stringMatching(/tag: !secret/)],
    ['a standard tag', 'version: !!int 1', expect.stringMatching(/^1 version: the tag .*int/)],
    [
      'a YAML 1.1 directive',
      '%YAML 1.1\n---\nversion: 1',
      '1 : the file has a %YAML directive; leave it out',
    ],
    ['two documents', 'version: 1\n---\nversion: 1', '2 : the file holds more than one document'],
    ['broken YAML', 'version: [1', expect.stringMatching(/^1 : not valid YAML/)],
    ['a list as a key', 'version: 1\n[a]: 1', expect.stringMatching(/^2 : not valid YAML/)],
    ['too much', `# ${'x'.repeat(256 * 1024)}`, '1 : the file is larger than 256 KiB'],
    ['deep flow', '['.repeat(200_000), '1 : the file is nested too deeply'],
    [
      'deep mappings',
      `version: 1\na: ${'{a: '.repeat(50_000)}`,
      '2 : the file is nested too deeply',
    ],
    ['deep lists', '- '.repeat(100_000), '1 : the file is nested too deeply'],
    ['deep keys', '? '.repeat(100_000), '1 : the file is nested too deeply'],
    ['deep indents', `${' '.repeat(300)}a: 1`, '1 : the file is nested too deeply'],
  ])('%s', (_what, text, problem) => {
    expect(problemsOf(text)[0]).toEqual(problem);
  });

  test('is refused when it is not UTF-8', () => {
    const result = parsePolicy(Uint8Array.of(0x76, 0xff, 0xfe));
    expect(result).toEqual({
      ok: false,
      problems: [{ key: '', line: 1, message: 'the file is not valid UTF-8' }],
    });
  });

  test('gives all its problems, by line', () => {
    const problems = problemsOf('version: 3\ntarget: []\noverride: { min-role: boss, label: 1 }\n');
    expect(problems.map((problem) => problem.split(':')[0])).toEqual([
      '1 version',
      '2 target',
      '3 override.label',
      '3 override.min-role',
    ]);
  });
});

test('no bytes make the parser throw or pass what is no policy', () => {
  const line = fc.constantFrom(
    'version: 1',
    'targets:',
    '  - a',
    ' b: {',
    '}',
    '- [',
    '"',
    '&a',
    '%',
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(line).map((lines) => lines.join('\n')),
  );
  fc.assert(
    fc.property(text, (content) => {
      const result = parsePolicy(bytesOf(content));
      if (result.ok) expect(result.policy.version).toBe(1);
      else expect(result.problems.length).toBeGreaterThan(0);
    }),
  );
});
