import type { Finding } from '@ai-gate/verdict';
import { isUndecidable } from '@ai-gate/verdict';
import { countDrift } from './drift-summary.ts';
import type { JudgedDifference } from './judged-difference.ts';

const kinds = [
  ['added', 'added'],
  ['removed', 'removed'],
  ['renamed', 'renamed'],
  ['type', 'of another type'],
  ['target', 'mapped to another path'],
] as const;

/** The decision in one sentence: what fails first, then what is only noted. */
export function driftReason(
  findings: readonly Finding[],
  differences: readonly JudgedDifference[],
  baselineUnknown: boolean,
): string {
  const undecided = findings.filter(isUndecidable);
  const { old, acknowledged } = countDrift(differences);
  const unresolved = findings.filter(
    ({ code, level }) => code === 'drift/unresolved' && level === 'warning',
  ).length;
  return [
    ...(undecided.length > 0 ? [`could not decide: ${undecidedReason(undecided)}`] : []),
    ...differenceReason(differences, undecided.length > 0),
    ...otherFailures(findings),
    ...(old > 0 ? [`${count(old, 'old difference')} noted`] : []),
    ...(acknowledged > 0 ? [`${count(acknowledged, 'difference')} acknowledged`] : []),
    ...(unresolved > 0 ? [`${count(unresolved, 'place')} could not be resolved`] : []),
    ...(baselineUnknown ? ['what was old at the merge base is not known'] : []),
  ].join('; ');
}

function undecidedReason(undecided: readonly Finding[]): string {
  const [first] = undecided;
  const more = undecided.length - 1;
  return `${first?.message}${more > 0 ? ` (and ${count(more, 'more finding')})` : ''}`;
}

function differenceReason(differences: readonly JudgedDifference[], undecided: boolean): string[] {
  const fresh = differences.filter(({ status }) => status === 'new');
  if (fresh.length === 0 && undecided) return [];
  if (differences.length === 0) return ['the code agrees with the contract'];
  if (fresh.length === 0) return ['no new drift from the contract'];
  const counts = countDrift(fresh);
  const parts = kinds.flatMap(([kind, words]) =>
    counts[kind] > 0 ? [`${grouped(counts[kind])} ${words}`] : [],
  );
  const verb = fresh.length === 1 ? 'differs' : 'differ';
  return [`${count(fresh.length, 'field')} ${verb} from the contract (${parts.join(', ')})`];
}

function otherFailures(findings: readonly Finding[]): string[] {
  const failing = (code: Finding['code']) =>
    findings.filter((one) => one.code === code && one.level === 'error').length;
  const duplicates = failing('drift/contract-duplicate');
  const references = failing('drift/reference-missing');
  return [
    ...(failing('drift/contract-changed') > 0 ? ['the contract changed without a grant'] : []),
    ...(duplicates > 0 ? [`${count(duplicates, 'field')} listed twice`] : []),
    ...(references > 0 ? [`${count(references, 'file')} without a reference to the contract`] : []),
  ];
}

/** `1,204 fields`; English, whatever the machine's locale. */
function count(number: number, noun: string): string {
  return `${grouped(number)} ${noun}${number === 1 ? '' : 's'}`;
}

function grouped(number: number): string {
  return String(number).replaceAll(/\B(?=(\d{3})+$)/g, ',');
}
