import { armorBegin, armorEnd, armorLimit } from './ssh-armor.ts';
import { parseUtcTime } from './utc-time.ts';

/** What a comment in the form says (formats, the override justification). */
export interface Justification {
  readonly reason: string;
  /** The full object name that the author saw. */
  readonly head: string;
  /** As written, which is what a signature covers. */
  readonly expires: string;
  readonly signedOffBy: string;
  /** An armored SSH signature, not verified; null where there is none. */
  readonly signature: string | null;
}

export type JustificationReading =
  | { readonly ok: true; readonly justification: Justification }
  | { readonly ok: false; readonly problems: readonly string[] };

const command = '/ai-gate override';
const limits = { body: 65_536, reason: { least: 15, most: 1000 }, signedOffBy: 300 };
const invisible = /[\p{Cc}\p{Cf}\p{Cs}\p{NChar}\p{Zl}\p{Zp}]/u;

/** Each line of the form: what is wrong with its value, or null. */
const lines = {
  Reason: reasonFlaw,
  Head: (value: string) =>
    /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value)
      ? null
      : 'Head is not a full commit id of 40 or 64 lower-case hexadecimal digits',
  Expires: (value: string) =>
    parseUtcTime(value) ? null : 'Expires is not a time such as 2026-11-27T00:00:00Z',
  'Signed-off-by': signerFlaw,
} as const;
type LineName = keyof typeof lines;
const lineNames = Object.keys(lines) as LineName[];

/** Whether a comment means to be a justification: its first line is the command. */
export function isJustification(body: string): boolean {
  return /^[ \t\r\n]*\/ai-gate override[ \t]*(?:\r?\n|$)/.test(body.slice(0, 1000));
}

/** Reads a comment in the form. Lines may end in CRLF; nothing may stand there besides the form. */
export function parseJustification(body: string): JustificationReading {
  if (body.length > limits.body) return { ok: false, problems: ['it is too long'] };
  const text = body.replaceAll('\r\n', '\n');
  const problems: string[] = [];
  const { rest, armor } = splitArmor(text.split('\n').map((line) => line.trimEnd()));
  if (armor === 'unfinished') problems.push('the signature has no end');
  const said = rest.filter((line) => line !== '');
  if (said.shift()?.trimStart() !== command) problems.push(`its first line is not ${command}`);
  const values = readLines(said, problems);
  if (problems.length > 0) return { ok: false, problems };
  const justification = {
    reason: values.get('Reason') ?? '',
    head: values.get('Head') ?? '',
    expires: values.get('Expires') ?? '',
    signedOffBy: values.get('Signed-off-by') ?? '',
    signature: armor === null ? null : armor,
  };
  return { ok: true, justification };
}

function readLines(said: readonly string[], problems: string[]): Map<LineName, string> {
  const values = new Map<LineName, string>();
  for (const line of said) {
    const name = lineNames.find((candidate) => line.startsWith(`${candidate}:`));
    if (name === undefined) {
      problems.push(`it holds a line that is not part of the form: ${line.slice(0, 60)}`);
    } else if (values.has(name)) problems.push(`${name} stands twice`);
    else values.set(name, line.slice(name.length + 1).trim());
    if (problems.length >= 5) return values;
  }
  for (const name of lineNames) {
    const value = values.get(name);
    const flaw = value === undefined ? `there is no line ${name}` : lines[name](value);
    if (flaw !== null) problems.push(flaw);
  }
  return values;
}

/** Takes the first armored signature out, and the code fence that people put around it. */
function splitArmor(all: readonly string[]): {
  readonly rest: readonly string[];
  readonly armor: string | 'unfinished' | null;
} {
  const begin = all.indexOf(armorBegin);
  if (begin < 0) return { rest: all, armor: null };
  const end = all.indexOf(armorEnd, begin);
  const lengths = all.slice(begin, end + 1).reduce((sum, line) => sum + line.length + 1, 0);
  if (end < 0 || lengths > armorLimit) return { rest: all.slice(0, begin), armor: 'unfinished' };
  const fenced = /^```[a-z]*$/.test(all[begin - 1] ?? '') && all[end + 1] === '```';
  const rest = [...all.slice(0, fenced ? begin - 1 : begin), ...all.slice(end + (fenced ? 2 : 1))];
  return { rest, armor: `${all.slice(begin, end + 1).join('\n')}\n` };
}

/** What is wrong with a reason, or null: one line that tells a later reader something. */
export function reasonFlaw(reason: string): string | null {
  const { least, most } = limits.reason;
  if (invisible.test(reason)) return 'Reason holds line breaks or invisible characters';
  // Counted as a reader sees them: a row of dots or spaces is no reason.
  const letters = reason.replace(/[^\p{L}\p{N}]/gu, '').length;
  if (letters < least) return `Reason is too short: ${letters} letters and digits of ${least}`;
  return reason.length > most ? `Reason has more than ${most} characters` : null;
}

/** What is wrong with a sign-off, or null. */
export function signerFlaw(signer: string): string | null {
  const wellFormed = /^[^<>]*[^<>\s] <[^<>@\s]+@[^<>@\s]+>$/;
  if (signer.length > limits.signedOffBy || invisible.test(signer) || !wellFormed.test(signer)) {
    return 'Signed-off-by is not of the form Ada Example <ada@example.org>';
  }
  return null;
}

/** The comment to post: what `parseJustification` reads. */
export function renderJustification(justification: Justification): string {
  const { reason, head, expires, signedOffBy, signature } = justification;
  const text = [
    command,
    `Reason: ${reason}`,
    `Head: ${head}`,
    `Expires: ${expires}`,
    `Signed-off-by: ${signedOffBy}`,
    '',
  ].join('\n');
  return signature === null ? text : `${text}\n${signature}`;
}
