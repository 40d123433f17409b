import { governedTypes, plainType } from '@ai-gate/gates/drift/governed-types';
import { expect, test } from '@jest/globals';
import { policyWith } from './drift-fixture.ts';

test.each([
  ['string', 'string'],
  ['String!', 'string'],
  ['string?', 'string'],
  ['`string`', 'string'],
  ["'paid' | 'open' | null", 'string'],
  ['date | undefined', 'string'],
  ['Int', 'number'],
  ['bool', 'boolean'],
  ['string[]', 'array'],
  ['array of string', 'array'],
  ['string | number', 'mixed'],
  ['Money', 'money'],
  ['null', 'null'],
  [' ', null],
  [null, null],
])('%j is %j', (type, plain) => {
  expect(plainType(type)).toBe(plain);
});

test.each([
  ['string', true],
  ["'a' | 'b'", true],
  [null, true],
  ['mixed', true],
  ['number', false],
  ['array', false],
])('a contract of strings and %j: %j', (type, expected) => {
  expect(governedTypes(policyWith({ types: ['string'] }))(type)).toBe(expected);
  expect(governedTypes(policyWith({ types: ['any'] }))(type)).toBe(true);
});
