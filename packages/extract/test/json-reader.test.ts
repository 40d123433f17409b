import { maxNesting, parseJsonTree } from '@ai-gate/extract/tree/json-reader';
import { TreeArray, TreeObject, type TreeValue } from '@ai-gate/extract/tree/source-tree';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

function plain(value: TreeValue): unknown {
  if (value instanceof TreeArray) return value.items.map(plain);
  if (!(value instanceof TreeObject)) return value;
  return Object.fromEntries([...value.members].map(([key, member]) => [key, plain(member.value)]));
}

function accepts(parse: (text: string) => unknown, text: string): boolean {
  try {
    parse(text);
    return true;
  } catch {
    return false;
  }
}

describe('the JSON reader', () => {
  test('reads what JSON.parse reads', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), fc.constantFrom(0, 1, '\t'), (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        expect(JSON.stringify(plain(parseJsonTree(text)))).toBe(JSON.stringify(JSON.parse(text)));
      }),
    );
  });

  test('refuses what JSON.parse refuses', () => {
    const pieces = [
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"a"',
      '"\\u12"',
      '1',
      '-',
      '01',
      '1.',
      'tru',
      'null',
      ' ',
      '\n',
      '\u00a0',
      '"\n"',
      '1e5',
      '"\\q"',
    ];
    const text = fc.array(fc.constantFrom(...pieces), { maxLength: 8 }).map((p) => p.join(''));
    fc.assert(
      fc.property(text, (source) => {
        const twice = /"a".*"a"/s.test(source);
        fc.pre(!twice);
        expect(accepts(parseJsonTree, source)).toBe(accepts(JSON.parse, source));
      }),
      { numRuns: 3000 },
    );
  });

  test('knows the line of every key', () => {
    const tree = parseJsonTree('{"a": 1,\r\n"b":\n{"c": [\n2]}}') as TreeObject;
    const b = tree.object('b');
    expect([tree.lineOf('a'), tree.lineOf('b'), b?.line, b?.lineOf('c')]).toEqual([1, 2, 3, 3]);
  });

  test('a key named like the prototype is a key like any other', () => {
    const tree = parseJsonTree('{"__proto__": {"x": 1}}') as TreeObject;
    expect([...tree.members.keys()]).toEqual(['__proto__']);
  });

  test.each([
    [
      'nesting',
      `${'['.repeat(maxNesting + 2)}`,
      `it is nested more than ${maxNesting} levels deep`,
    ],
    [
      'keys that differ only in how they are escaped',
      '{"a":1,"\\u0061":2}',
      'the key "a" stands there twice',
    ],
    ['text after the value', '{} {}', 'it goes on after the end of the JSON value'],
    ['a string without end', '"abc', 'a string does not end'],
    ['a string that ends in its escape', '"abc\\', 'a string does not end'],
    ['a control character', '"a\tb"', 'a control character stands in a string'],
    ['a comment', '{"a":1} // x', 'it goes on after the end of the JSON value'],
    ['a trailing comma', '{"a":1,}', 'a key in double quotes is missing'],
  ])('refuses %s', (_title, text, reason) => {
    expect(() => parseJsonTree(text)).toThrow(reason);
  });
});
