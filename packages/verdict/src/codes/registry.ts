import type { CodeEntry } from './code-table.ts';
import { driftCodes } from './drift.ts';
import { githubCodes } from './github.ts';
import { inputCodes } from './input.ts';
import { ledgerCodes } from './ledger.ts';
import { overrideCodes } from './override.ts';
import { policyCodes } from './policy.ts';
import { provenanceCodes } from './provenance.ts';
import { repositoryCodes } from './repository.ts';

const families = {
  ...githubCodes,
  ...driftCodes,
  ...inputCodes,
  ...ledgerCodes,
  ...overrideCodes,
  ...policyCodes,
  ...provenanceCodes,
  ...repositoryCodes,
} as const;

/** Every code a finding can carry. Codes are part of the interface: add, never rename. */
export type Code = keyof typeof families;

/** The registry: one entry a code. */
export const codes: Readonly<Record<Code, CodeEntry>> = families;

/** All codes in the order of their names. */
export const codeNames: readonly Code[] = (Object.keys(codes) as Code[]).sort();

/** Whether `text` is a code of the registry. */
export function isCode(text: string): text is Code {
  return Object.hasOwn(codes, text);
}
