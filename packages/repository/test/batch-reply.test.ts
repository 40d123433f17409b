import { BatchReplies, type ObjectReply } from '@ai-gate/repository/batch-reply';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';

const oid = 'a'.repeat(40);
const replies = [
  { question: null, output: `${oid} blob 13\n` },
  { question: 100, output: `${oid} blob 13\nline\nand 0\n\0\xff\n` },
  { question: 12, output: `${oid} blob 13\nline\nand 0\n\0\xff\n` },
  { question: 100, output: `${oid} blob 0\n\n` },
  { question: 100, output: `${oid} missing\n` },
  { question: null, output: 'refs/heads/a b^{commit} missing\n' },
  { question: null, output: 'abcd ambiguous\n' },
];

/** The answers to all questions when git's output arrives cut at the given places. */
function answersOf(cuts: readonly number[]): ObjectReply[] {
  const answers: ObjectReply[] = [];
  const parser = new BatchReplies();
  for (const { question } of replies) {
    parser.ask({ limit: question, answer: (reply) => answers.push(reply) });
  }
  const output = Buffer.from(replies.map((reply) => reply.output).join(''), 'latin1');
  const places = [...cuts.map((cut) => cut % output.length)].sort((a, b) => a - b);
  for (const [index, from] of [0, ...places].entries()) {
    parser.push(output.subarray(from, places[index] ?? output.length));
  }
  expect(parser.pending).toBe(0);
  return answers;
}

test('each question gets its reply', () => {
  const found = { found: true, oid, type: 'blob', size: 13 };
  expect(answersOf([])).toEqual([
    { ...found, bytes: null },
    { ...found, bytes: Buffer.from('line\nand 0\n\0\xff', 'latin1') },
    { ...found, bytes: null },
    { ...found, size: 0, bytes: Buffer.alloc(0) },
    { found: false, why: 'missing' },
    { found: false, why: 'missing' },
    { found: false, why: 'ambiguous' },
  ]);
});

test('in whatever pieces the output arrives', () => {
  const whole = answersOf([]);
  fc.assert(
    fc.property(fc.array(fc.nat(400)), (cuts) => {
      expect(answersOf(cuts)).toEqual(whole);
    }),
  );
});

test.each([
  ['a line of another form', 'fatal: something\n'],
  ['a reply that nobody asked for', `${oid} missing\n${oid} missing\n`],
])('%s is refused', (_, output) => {
  const parser = new BatchReplies();
  parser.ask({ limit: 10, answer: () => {} });
  expect(() => parser.push(Buffer.from(output))).toThrow();
});
