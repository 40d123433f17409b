import { decideTask, parseApproved, parseStatus, substanceOf } from '@ai-gate/gates';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

const sha1 = '0123456789abcdef0123456789abcdef01234567';

describe('contract/APPROVED', () => {
  test.each([
    [`APPROVED:a:${sha1}`, 'approved'],
    [`APPROVED:a.b-c_d:${sha1}\n`, 'approved'],
    [`APPROVED:a:${'0'.repeat(64)}\n`, 'approved'],
    ['', 'empty'],
    [' \n\t', 'empty'],
    [`APPROVED:a:${sha1}\n\n`, 'malformed'],
    [`APPROVED:a:${sha1}\r\n`, 'malformed'],
    [` APPROVED:a:${sha1}`, 'malformed'],
    [`APPROVED:a:${sha1} `, 'malformed'],
    [`\uFEFFAPPROVED:a:${sha1}`, 'malformed'],
    [`approved:a:${sha1}`, 'malformed'],
    [`APPROVED:a:${sha1.toUpperCase()}`, 'malformed'],
    [`APPROVED:a:${sha1.slice(1)}`, 'malformed'],
    [`APPROVED:a:${sha1}0`, 'malformed'],
    ['APPROVED:a:main', 'malformed'],
    [`APPROVED:.a:${sha1}`, 'malformed'],
    [`APPROVED:a/b:${sha1}`, 'malformed'],
    [`APPROVED::${sha1}`, 'malformed'],
    [`APPROVED:\u0430:${sha1}`, 'malformed'],
    [`APPROVED:a:${sha1}\nAPPROVED:b:${sha1}`, 'malformed'],
  ])('%j is %s', (text, kind) => {
    const reading = parseApproved(Buffer.from(text));
    expect(reading.kind).toBe(kind);
    if (reading.kind === 'malformed') expect(reading.why).toMatch(/^it/);
  });
});

describe('final/status.json', () => {
  const invalid = [
    '',
    'SUCCESS',
    '[]',
    'null',
    '{"status":["SUCCESS"]}',
    '{"status":null}',
    '{}',
    '{"status":"SUCCESS",}',
    '{"status":"SUCCESS","status":"SUCCESS"}',
    '{"a":{"b":1,"b":2},"status":"SUCCESS"}',
    '{"st\\u0061tus":"F","status":"SUCCESS"}',
    '{"__proto__":1,"status":"SUCCESS"}',
    '{"\\u005f_proto__":1,"status":"SUCCESS"}',
    '\uFEFF{"status":"SUCCESS"}',
    '{"status":"SUCCESS","n":NaN}',
    '{"status":"SUCCESS","n":1e400}',
    `{"status":"SUCCESS","n":${'['.repeat(33)}${']'.repeat(33)}}`,
    '{"status":"SUCCESS","task":1}',
    '{"status":"SUCCESS","commitSha":"abc"}',
    '{"status":"SUCCESS","files":"a"}',
    '{"status":"SUCCESS","files":[1]}',
  ];
  test.each(invalid.map((text) => [text]))('%j is invalid', (text) => {
    expect(parseStatus(Buffer.from(text)).kind).toBe('invalid');
  });

  test('a duplicate key is told with its line', () => {
    expect(parseStatus(Buffer.from('{"a":1,\n"a":2}'))).toMatchObject({ line: 2 });
  });

  test('older words for the changed files; null and empty mean: not given', () => {
    const text =
      '{"status":"SUCCESS","filesChanged":null,"files":["a"],"task":"","commitSha":null}';
    expect(parseStatus(Buffer.from(text))).toEqual({
      kind: 'status',
      value: { status: 'SUCCESS', task: null, branch: null, commitSha: null, filesChanged: ['a'] },
    });
  });

  test('whatever JSON holds otherwise is read, strings of any length too', () => {
    const long = JSON.stringify({ status: 'SUCCESS', note: '\\"x\n'.repeat(300_000) });
    expect(parseStatus(Buffer.from(long)).kind).toBe('status');
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.string()), (note) => {
        if (Object.hasOwn(note, '__proto__')) return;
        const text = JSON.stringify({ status: 'SUCCESS', note });
        expect(parseStatus(Buffer.from(text)).kind).toBe('status');
      }),
    );
  });
});

describe('substance', () => {
  test.each([
    ['plan.md', 'Plan', 'content'],
    ['plan.md', '', 'blank'],
    ['plan.md', ' \u00A0\uFEFF\u200B\u2028\0\n', 'blank'],
    ['plan.md', '\u3164\u2800\u115F', 'blank'],
    ['a/.gitkeep', 'x', 'dotfile'],
    ['plan.md', 'version https://git-lfs.github.com/spec/v1\n', 'pointer'],
    ['plan.md', 'the version https://git-lfs.github.com/spec/v1', 'content'],
  ])('%s with %j is %s', (path, text, substance) => {
    expect(substanceOf(path, Buffer.from(text))).toBe(substance);
  });
});

describe('the task', () => {
  const decide = (
    requested: string | null,
    branch: string | null,
    changed: string[],
    present: string[],
  ) => {
    const decision = decideTask({ requested, branch, changed, present }, '.trace');
    return decision.kind === 'task' ? decision.task : decision.finding.code;
  };
  test.each([
    [null, 'autoTest/a', ['a'], ['a', 'b'], 'a'],
    ['a', 'autoTest/a', [], ['a'], 'a'],
    ['a', 'topic', ['b'], ['a', 'b'], 'a'],
    ['a', 'autoTest/b', ['a'], ['a', 'b'], 'provenance/task-ambiguous'],
    [null, 'autoTest/b', ['a'], ['a'], 'provenance/task-missing'],
    [null, 'autoTest/', ['a'], ['a'], 'provenance/task-invalid'],
    [null, 'autoTest/..', ['a'], ['a'], 'provenance/task-invalid'],
    ['-x', null, [], [], 'provenance/task-invalid'],
    [null, null, ['a'], ['a', 'b'], 'a'],
    [null, 'AUTOTEST/b', ['a'], ['a', 'b'], 'a'],
    [null, null, ['a', 'b'], ['a', 'b'], 'provenance/task-ambiguous'],
    [null, null, ['.x'], ['.x'], 'provenance/task-invalid'],
    [null, null, [], [], 'provenance/task-missing'],
    [null, null, [], ['a', 'b'], 'provenance/task-missing'],
  ])(
    'by hand %s, branch %s, changed %j, present %j: %s',
    (requested, branch, changed, present, expected) => {
      expect(decide(requested, branch, changed, present)).toBe(expected);
    },
  );
});
