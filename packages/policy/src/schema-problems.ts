import type * as z from 'zod/mini';
import { type KeyPath, type PolicyProblem, renderKey } from './policy-problem.ts';
import type { YamlFile } from './read-yaml.ts';
import { nearest } from './spelling.ts';

type Issue = z.core.$ZodIssue;

/** Words what the schema refuses, one problem a place, in the order of the file. */
export function describeIssues(issues: readonly Issue[], file: YamlFile): readonly PolicyProblem[] {
  const problems = new Map<string, PolicyProblem>();
  for (const { path, issue } of flatten(issues, [])) {
    for (const problem of describe(issue, path, file)) {
      // A later rule on the same value only says the same thing again.
      if (!problems.has(problem.key)) problems.set(problem.key, problem);
    }
  }
  return [...problems.values()].sort((a, b) => a.line - b.line);
}

interface PlacedIssue {
  readonly path: KeyPath;
  readonly issue: Issue;
}

/** Replaces an issue of a union with those of the branch that the writer seems to have meant. */
function flatten(issues: readonly Issue[], parent: KeyPath): readonly PlacedIssue[] {
  return issues.flatMap((issue) => {
    const path: KeyPath = [
      ...parent,
      ...issue.path.map((part) => (typeof part === 'symbol' ? '' : part)),
    ];
    if (issue.code !== 'invalid_union') return [{ path, issue }];
    const branch = isMapping(issue.input) ? issue.errors.at(-1) : issue.errors[0];
    return flatten(branch ?? [], path);
  });
}

function describe(issue: Issue, path: KeyPath, file: YamlFile): readonly PolicyProblem[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => problemAt([...path, key], file, unknownKey(key, issue.message)));
  }
  return [problemAt(path, file, messageOf(issue))];
}

function problemAt(path: KeyPath, file: YamlFile, message: string): PolicyProblem {
  return { key: renderKey(path), line: file.line(path), message };
}

function unknownKey(key: string, knownKeys: string): string {
  const known = knownKeys.split(' ');
  return `unknown key${suggestion(key, known)}; expected one of ${known.join(', ')}`;
}

function messageOf(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined
        ? `missing; expected ${typeNames[issue.expected] ?? issue.expected}`
        : `expected ${typeNames[issue.expected] ?? issue.expected}, found ${show(issue.input)}`;
    case 'invalid_value':
      return unexpectedValue(issue.values.map(String), issue.input);
    case 'too_small':
      return `expected at least ${issue.minimum}${unit(issue.origin, issue.minimum)}, found ${show(issue.input)}`;
    case 'too_big':
      return `expected at most ${issue.maximum}${unit(issue.origin, issue.maximum)}, found ${show(issue.input)}`;
    default:
      return `${show(issue.input)} ${issue.message}`;
  }
}

function unexpectedValue(values: readonly string[], input: unknown): string {
  const expected = values.length === 1 ? values.join() : `one of ${values.join(', ')}`;
  if (input === undefined) return `missing; expected ${expected}`;
  const meant = typeof input === 'string' && values.length > 1 ? suggestion(input, values) : '';
  return `expected ${expected}, found ${show(input)}${meant}`;
}

function suggestion(word: string, candidates: readonly string[]): string {
  const meant = nearest(word, candidates);
  return meant === null ? '' : `, did you mean ${meant}?`;
}

const typeNames: Readonly<Record<string, string>> = {
  array: 'a list',
  object: 'a mapping',
  string: 'text (put it in quotes)',
  boolean: 'true or false',
  int: 'a whole number',
  number: 'a whole number',
};

function unit(origin: string, count: number | bigint): string {
  const units: Readonly<Record<string, string>> = { string: ' character', array: ' item' };
  const name = units[origin];
  return name === undefined ? '' : `${name}${count === 1 ? '' : 's'}`;
}

/** A value as it stands in the file, cut to a readable length. */
function show(value: unknown): string {
  if (value === null) return 'nothing';
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  if (isMapping(value)) return 'a mapping';
  const shown = JSON.stringify(value);
  return shown.length <= 80 ? shown : `${shown.slice(0, 77)}…"`;
}

function isMapping(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
